"""XLIFF 1.2 and 2.0 (OASIS): read both, write 2.0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.columns import BilingualDraft
from kzaz_desk.formats.draft import clean
from kzaz_desk.formats.guard import misshapen, read_bytes
from kzaz_desk.formats.units import (
    Unit,
    content,
    lang_of,
    note_messages,
    segment_lines,
    xml_text,
)
from kzaz_desk.formats.xmltree import attribute, local_name, parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.formats.base import RawBilingual

_CODES: Final = frozenset({"ph", "it", "bpt", "ept", "x", "bx", "ex", "sub", "sc", "ec"})
_NAMESPACE: Final = "urn:oasis:names:tc:xliff:document:2.0"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_CALL_EVERY: Final = 500
_CONFIRMED: Final = frozenset({"reviewed", "final"})


class XliffReader:
    """Reads XLIFF files of both versions; every unit or segment is a row of the pair.

    Marks of formatting, proposals of machines (`alt-trans`) and states are left out. Notes on units
    become notes on the document.
    """

    suffixes = frozenset({".xlf", ".xliff", ".sdlxliff", ".mqxliff"})

    def read(self, path: Path, monitor: Monitor) -> RawBilingual:
        """Read an XLIFF file; see `Reader.read`."""
        monitor.report(Stage.READ, 0.0)
        root = parse_xml(path, read_bytes(path), doctype=True)
        if local_name(root) != "xliff":
            raise misshapen(path, "there is no XLIFF in it")
        draft = BilingualDraft(path, monitor)
        empty = 0
        notes: list[tuple[str, str]] = []
        for number, (unit, target) in enumerate(_units(path, root), start=1):
            if number % _CALL_EVERY == 0:
                monitor.report(Stage.READ, 0.5)
            empty += not (unit.kk if target is Lang.KK else unit.ru)
            draft.add(unit.kk, unit.ru, f"unit {unit.name or number}")
            if unit.note:
                notes.append((unit.name or str(number), unit.note))
        if not draft.has_both():
            raise ReadError(path, ReadFailure.NO_TEXT, "no unit with both languages")
        told = note_messages(notes)
        if empty:
            told = (Message("Formats", "%n units without a translation", count=empty), *told)
        return draft.bilingual(told)


def read_xliff(path: Path) -> tuple[Unit, ...]:
    """All units of an XLIFF file, with their notes.

    Raises:
        ReadError: If it cannot be read.
    """
    root = parse_xml(path, read_bytes(path), doctype=True)
    return tuple(unit for unit, _ in _units(path, root))


def write_xliff(units: Sequence[Unit], source: Lang, *, about: Sequence[str] = ()) -> bytes:
    """An XLIFF 2.0 file of pairs of segments.

    Args:
        units: The pairs; a segment of several paragraphs is joined by line feeds.
        source: The language that the file calls the source.
        about: Where the pairs come from, one note of the file each.

    Returns:
        The file's content, XML 1.0 in UTF-8.
    """
    from lxml import etree

    def named(name: str) -> str:
        return f"{{{_NAMESPACE}}}{name}"

    root = etree.Element(
        named("xliff"),
        {"version": "2.0", "srcLang": str(source), "trgLang": str(source.other)},
        nsmap={None: _NAMESPACE},
    )
    file = etree.SubElement(root, named("file"), id="f1", **{_SPACE: "preserve"})
    if about:
        told = etree.SubElement(file, named("notes"))
        for line in about:
            etree.SubElement(told, named("note")).text = xml_text(line)
    for number, unit in enumerate(units, start=1):
        element = etree.SubElement(file, named("unit"), id=str(number))
        if unit.name:
            element.set("name", xml_text(unit.name))
        if unit.note:
            notes = etree.SubElement(element, named("notes"))
            etree.SubElement(notes, named("note")).text = xml_text(unit.note)
        state = "reviewed" if unit.is_confirmed else "translated"
        segment = etree.SubElement(element, named("segment"), state=state)
        sides = {Lang.KK: "\n".join(unit.kk), Lang.RU: "\n".join(unit.ru)}
        etree.SubElement(segment, named("source")).text = xml_text(sides[source])
        etree.SubElement(segment, named("target")).text = xml_text(sides[source.other])
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return data


def _units(path: Path, root: Any) -> Iterator[tuple[Unit, Lang]]:
    """Every unit or segment, and the language that the file calls the target."""
    if attribute(root, "version").startswith("2"):
        langs = _languages(path, attribute(root, "srcLang"), attribute(root, "trgLang"))
        for unit in root.iter("{*}unit"):
            yield from _second(unit, langs)
        return
    for file in root.iter("{*}file"):
        codes = attribute(file, "source-language"), attribute(file, "target-language")
        langs = _languages(path, *codes)
        for unit in file.iter("{*}trans-unit"):
            yield _first(unit, langs)


def _first(unit: Any, langs: tuple[Lang, Lang]) -> tuple[Unit, Lang]:
    """A unit of version 1.2; `alt-trans` has a source and a target of its own."""
    name = attribute(unit, "resname") or attribute(unit, "id")
    is_confirmed = attribute(unit, "approved") == "yes"
    notes = [item for item in unit if local_name(item) == "note"]
    return _unit(name, unit, langs, _said(notes), is_confirmed=is_confirmed), langs[1]


def _second(unit: Any, langs: tuple[Lang, Lang]) -> Iterator[tuple[Unit, Lang]]:
    """The segments of a unit of version 2.0; its notes are those of the first."""
    name = attribute(unit, "name") or attribute(unit, "id")
    holders = [item for item in unit if local_name(item) == "notes"]
    note = _said([item for holder in holders for item in holder if local_name(item) == "note"])
    for segment in unit:
        if local_name(segment) == "segment":
            is_confirmed = attribute(segment, "state") in _CONFIRMED
            yield _unit(name, segment, langs, note, is_confirmed=is_confirmed), langs[1]
            note = ""


def _unit(
    name: str, holder: Any, langs: tuple[Lang, Lang], note: str, *, is_confirmed: bool
) -> Unit:
    # The first of each name counts: some tools repeat them with other content.
    parts = {local_name(item): item for item in reversed(holder)}
    sides: dict[Lang, tuple[str, ...]] = {}
    for lang, part in zip(langs, ("source", "target"), strict=True):
        sides[lang] = segment_lines(parts[part], _CODES) if part in parts else ()
    return Unit(name, sides[Lang.KK], sides[Lang.RU], note, is_confirmed)


def _said(notes: Sequence[Any]) -> str:
    return " · ".join(filter(None, (clean(content(note, ())) for note in notes)))


def _languages(path: Path, source: str, target: str) -> tuple[Lang, Lang]:
    """Both languages; a file that names only one of the two has the other on the other side."""
    first, second = lang_of(source), lang_of(target)
    if first is not None and not target:
        second = first.other
    if first is None or second is not first.other:
        raise ReadError(path, ReadFailure.UNKNOWN_LANGUAGE, f"{source} {target}".strip()[:100])
    return first, first.other
