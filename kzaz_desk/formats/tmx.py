"""Translation memories in TMX 1.4b (LISA OSCAR)."""

from __future__ import annotations

from datetime import UTC
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage
from kzaz_desk.formats.columns import BilingualDraft
from kzaz_desk.formats.draft import clean
from kzaz_desk.formats.guard import LIMITS, damaged, read_bytes, too_large
from kzaz_desk.formats.units import (
    Unit,
    content,
    lang_of,
    note_messages,
    segment_lines,
    xml_text,
)
from kzaz_desk.formats.xmltree import attribute, local_name, xml_failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.formats.base import RawBilingual

_CODES: Final = frozenset({"bpt", "ept", "ph", "it", "ut", "sub"})
_XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_CALL_EVERY: Final = 500
_STATE: Final = "x-state"
_NOT_CONFIRMED: Final = "not confirmed"


class TmxReader:
    """Reads translation memories; every unit is a row of the pair.

    Marks of formatting inside a segment and properties of units are left out, and so are segments
    in languages other than Kazakh and Russian. Notes on units become notes on the document.
    """

    suffixes = frozenset({".tmx"})

    def read(self, path: Path, monitor: Monitor) -> RawBilingual:
        """Read a translation memory; see `Reader.read`."""
        draft = BilingualDraft(path, monitor)
        langs: set[str] = set()
        notes: list[tuple[str, str]] = []
        for number, unit in enumerate(_units(path, read_bytes(path), langs), start=1):
            if number % _CALL_EVERY == 0:
                monitor.report(Stage.READ, 0.5)
            place = f"unit {unit.name or number}"
            draft.add(unit.kk, unit.ru, place)
            if unit.note:
                notes.append((unit.name or str(number), unit.note))
        if not draft.has_both():
            raise ReadError(path, ReadFailure.UNKNOWN_LANGUAGE, ", ".join(sorted(langs))[:100])
        return draft.bilingual(note_messages(notes))


def read_tmx(path: Path) -> tuple[Unit, ...]:
    """All units of a translation memory, with their notes.

    Raises:
        ReadError: If it cannot be read.
    """
    return tuple(_units(path, read_bytes(path), set()))


def write_tmx(
    units: Sequence[Unit],
    tool_version: str,
    time: datetime | None = None,
    *,
    about: Sequence[str] = (),
) -> bytes:
    """A translation memory of pairs of segments.

    Args:
        units: The pairs; a segment of several paragraphs is joined by line feeds.
        tool_version: Version of this program.
        time: When it is written, with time zone; None to leave it out.
        about: Where the pairs come from, one note of the header each.

    Returns:
        The file's content, XML 1.0 in UTF-8.
    """
    from lxml import etree

    root = etree.Element("tmx", version="1.4")
    etree.SubElement(
        root,
        "header",
        creationtool="kzaz-desk",
        creationtoolversion=tool_version,
        segtype="paragraph",
        adminlang="en",
        srclang="*all*",
        datatype="plaintext",
        **{"o-tmf": "kzaz-desk"},
    )
    if time is not None:
        root[0].set("creationdate", time.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ"))
    for line in about:
        etree.SubElement(root[0], "note").text = xml_text(line)
    body = etree.SubElement(root, "body")
    for unit in units:
        element = etree.SubElement(body, "tu", tuid=xml_text(unit.name))
        if unit.note:
            etree.SubElement(element, "note").text = xml_text(unit.note)
        if not unit.is_confirmed:
            etree.SubElement(element, "prop", type=_STATE).text = _NOT_CONFIRMED
        for lang, texts in (("kk", unit.kk), ("ru", unit.ru)):
            variant = etree.SubElement(element, "tuv", {_XML_LANG: lang})
            etree.SubElement(variant, "seg").text = xml_text("\n".join(texts))
    etree.indent(root)
    data: bytes = etree.tostring(
        root, xml_declaration=True, encoding="UTF-8", doctype='<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
    )
    return data


def _units(path: Path, data: bytes, langs: set[str]) -> Iterator[Unit]:
    from lxml import etree

    depth = 0
    try:
        for event, element in etree.iterparse(
            BytesIO(data),
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        ):
            depth += 1 if event == "start" else -1
            if depth > LIMITS.nesting:
                raise too_large(path, "elements inside each other", LIMITS.nesting)
            if event == "end" and local_name(element) == "tu":
                yield _unit(element, langs)
                _forget(element)
    except etree.XMLSyntaxError as error:
        raise xml_failure(path, error, LIMITS) from error
    except (ValueError, LookupError) as error:
        raise damaged(path, error) from error


def _unit(element: Any, langs: set[str]) -> Unit:
    sides: dict[str, tuple[str, ...]] = {}
    notes: list[str] = []
    is_confirmed = True
    for variant in element:
        if local_name(variant) == "note":
            notes.append(clean(content(variant, _CODES)))
        if local_name(variant) == "prop" and attribute(variant, "type") == _STATE:
            is_confirmed = variant.text != _NOT_CONFIRMED
        if local_name(variant) != "tuv":
            continue
        said = attribute(variant, "lang")
        langs.add(said)
        lang = lang_of(said)
        segment = next((item for item in variant if local_name(item) == "seg"), None)
        if lang is not None and segment is not None and lang not in sides:
            sides[lang] = segment_lines(segment, _CODES)
    return Unit(
        attribute(element, "tuid"),
        sides.get("kk", ()),
        sides.get("ru", ()),
        " · ".join(filter(None, notes)),
        is_confirmed,
    )


def _forget(element: Any) -> None:
    """Free what was read, so that memory does not grow with the file."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
