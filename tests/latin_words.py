"""Finds words that somebody forgot to translate; a helper of several tests."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-z][A-Za-z'’]+")
_MARKUP = re.compile(
    r"(?<!\w)\.[a-z]{2,5}\b|\{\w*\}|%n|--[a-z-]+|<[^>]*>|&(?=\w)|kzaz-desk check(?: KK RU)?"
)
_NAMES = """
    kzaz desk kzaz_desk Backspace Enter Esc Ctrl Shift Alt Home End Delete Insert Tab PgUp PgDown
    HTML XHTML PDF DOCX ODT RTF XLSX CSV JSON TMX XLIFF DOCTYPE ICS SVG PNG GIF UTF ASCII SHA UTC
    Qt PySide Python Dask dask scheduler Word Excel Office LibreOffice OmegaT Poedit LGPL GPL
    text html json kk ru en
"""
NAMES = frozenset(_NAMES.split())
"""Names of programs, formats, keys and options, which are the same in every language."""


def english_words(text: str) -> list[str]:
    """Words in Latin letters that are no name."""
    return [word for word in _WORD.findall(_MARKUP.sub(" ", text)) if word not in NAMES]
