"""The texts of the program in Kazakh, Russian and English, without Qt.

The catalogues are the files of Qt Linguist themselves. They are read as they stand, in some
milliseconds, so that a checkout, an installed program and a bundle show the same words and nothing
has to be compiled; the window, the command line and the reports all ask here.
"""

from __future__ import annotations

import locale
import os
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kzaz_desk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

LANGUAGES: Final = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
SOURCE_LANGUAGE: Final = "en"

_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The texts of one language.

    Attributes:
        language: "kk", "ru" or "en".
        entries: By context and English source: the text, or its plural forms in Qt's order.
    """

    language: str
    entries: Mapping[tuple[str, str], tuple[str, ...]]

    def find(self, context: str, text: str, n: int = -1) -> str | None:
        """The translation with `%n` left in it; None if there is none."""
        forms = self.entries.get((context, text))
        if forms is None:
            return None
        return forms[min(_FORM_OF[self.language](n), len(forms) - 1)] if n >= 0 else forms[0]

    def translate(
        self,
        context: str,
        text: str,
        /,
        disambiguation: str | None = None,  # noqa: ARG002 - the signature is Qt's
        n: int = -1,
    ) -> str:
        """The translation, `%n` replaced by the count; the source where there is none."""
        found = self.find(context, text, n) or text
        return found.replace("%n", str(n)) if n >= 0 else found


@cache
def load_catalogue(language: str) -> Catalogue:
    """The texts of a language, read when they are first asked for.

    Args:
        language: "kk", "ru" or "en".

    Raises:
        FileNotFoundError: If the program was built without that language.
    """
    root = ET.parse(resource("i18n", f"kzaz_desk_{language}.ts")).getroot()  # noqa: S314 - our own
    return Catalogue(language, MappingProxyType(dict(_entries(root))))


def choose_language(wanted: str = "", offered: Iterable[str] = ()) -> str:
    """The language to speak.

    Args:
        wanted: What the user chose, "" for nothing.
        offered: Languages of the system, the dearest first: "kk-KZ", "ru_RU.UTF-8".
    """
    for name in (wanted, *offered):
        code = name.replace("-", "_").split("_")[0].split(".")[0].lower()
        if code in LANGUAGES:
            return code
    return SOURCE_LANGUAGE


def system_languages() -> list[str]:
    """Languages of the system for a program without a window, the dearest first."""
    names = [os.environ.get(name, "") for name in _VARIABLES]
    first = next((name for name in names if name), "")
    if sys.platform == "win32" and not first:
        import ctypes

        code = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        first = locale.windows_locale.get(code, "")
    listed = os.environ.get("LANGUAGE", "").split(":") if first not in {"", "C", "POSIX"} else []
    return [name for name in (*listed, first) if name]


def _entries(root: ET.Element) -> Iterable[tuple[tuple[str, str], tuple[str, ...]]]:
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts = tuple(forms or [translation.text or ""])
            if all(texts):
                yield (name, message.findtext("source", "")), texts


def _one_or_more(n: int) -> int:
    return 0 if n == 1 else 1


def _russian_form(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in {2, 3, 4} and n % 100 not in {12, 13, 14} else 2


_FORM_OF: Final[dict[str, Callable[[int], int]]] = {
    "kk": _one_or_more,
    "ru": _russian_form,
    "en": _one_or_more,
}
