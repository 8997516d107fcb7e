"""Translation memories in TMX 1.4b (LISA OSCAR)."""

from __future__ import annotations

from datetime import UTC
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage
from kzaz_desk.formats.columns import BilingualDraft
from kzaz_desk.formats.guard import LIMITS, damaged, read_bytes, too_large
from kzaz_desk.formats.units import Unit, content, lang_of, xml_text
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


class TmxReader:
    """Reads translation memories; every unit is a row of the pair.

    Marks of formatting inside a segment, notes and properties of units are left out, and so are
    segments in languages other than Kazakh and Russian.
    """

    suffixes = frozenset({".tmx"})

    def read(self, path: Path, monitor: Monitor) -> RawBilingual:
        """Read a translation memory; see `Reader.read`."""
        draft = BilingualDraft(path, monitor)
        langs: set[str] = set()
        for number, unit in enumerate(_units(path, read_bytes(path), langs), start=1):
            if number % _CALL_EVERY == 0:
                monitor.report(Stage.READ, 0.5)
            draft.add(unit.kk, unit.ru, f"unit {unit.name or number}")
        if not draft.has_both():
            raise ReadError(path, ReadFailure.UNKNOWN_LANGUAGE, ", ".join(sorted(langs))[:100])
        return draft.bilingual()


def write_tmx(units: Sequence[Unit], tool_version: str, time: datetime) -> bytes:
    """A translation memory of pairs of segments.

    Args:
        units: The pairs; a segment of several paragraphs is joined by line feeds.
        tool_version: Version of this program.
        time: When it is written, with time zone.

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
        creationdate=time.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ"),
        **{"o-tmf": "kzaz-desk"},
    )
    body = etree.SubElement(root, "body")
    for unit in units:
        element = etree.SubElement(body, "tu", tuid=xml_text(unit.name))
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
    for variant in element:
        if local_name(variant) != "tuv":
            continue
        said = attribute(variant, "lang")
        langs.add(said)
        lang = lang_of(said)
        segment = next((item for item in variant if local_name(item) == "seg"), None)
        if lang is not None and segment is not None and lang not in sides:
            sides[lang] = tuple(content(segment, _CODES).splitlines())
    return Unit(attribute(element, "tuid"), sides.get("kk", ()), sides.get("ru", ()))


def _forget(element: Any) -> None:
    """Free what was read, so that memory does not grow with the file."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
