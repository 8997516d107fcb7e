"""What TMX and XLIFF export, import gives back: texts, rows, notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk import services
from kzaz_desk.domain.alignment import Alignment, Bead, Origin
from kzaz_desk.domain.review import Review, Verdict, VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.wording import untranslated
from kzaz_desk.formats.report_formats import REPORT_FORMATS
from kzaz_desk.formats.report_rows import confirmed_units
from kzaz_desk.formats.tmx import read_tmx
from kzaz_desk.formats.xliff import read_xliff

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzaz_desk.formats.report import Report
    from kzaz_desk.formats.units import Unit
    from kzaz_desk.project.session import Session

KK = (
    "Қала 😀 орталығында 45 млн теңгеге мектеп салынды.",
    "Оның ауласында\u00a0& <бақ> бар.",
    "  Бақта \t\x07 120 ағаш  өседі. ",
    "Күзде «тағы» 30 ағаш отырғызылады.",
)
RU = (
    "В центре города 😀 за 54 млн тенге построили школу. Во дворе\u00a0& <сад>.",
    "В саду растут 120 деревьев.",
    "Осенью посадят ещё 30 деревьев.",
)
BEADS = (
    Bead(range(2), range(1), origin=Origin.CONFIRMED),
    Bead(range(2, 3), range(1, 2), origin=Origin.MANUAL),
    Bead(range(3, 4), range(2, 3), origin=Origin.CONFIRMED),
)
COMMENT = "дереккөзде\nсолай 😀 & <b>"


@pytest.fixture
def report(tmp_path: Path) -> Report:
    """A pair with a bead of two paragraphs, and a comment on its wrong number."""
    paths = [tmp_path / "қала.txt", tmp_path / "город.txt"]
    for path, texts in zip(paths, (KK, RU), strict=True):
        path.write_text("\n\n".join(texts), encoding="utf-8", newline="")
    session = services.open_paths(paths)
    (pair,) = session.pairs
    session = services.check(replace(session, pairs=(replace(pair, alignment=Alignment(BEADS)),)))
    verdict = Verdict(VerdictState.ACCEPTED, COMMENT, "Әсел", datetime(2025, 3, 4, tzinfo=UTC))
    review = Review(MappingProxyType({session.findings[0].id: verdict}))
    return services.report_on(replace(session, review=review))


def _texts(session: Session, lang: Lang) -> list[str]:
    (document,) = [each for each in session.documents.values() if each.lang is lang]
    return [document.paragraph_text(at) for at in range(len(document.paragraphs))]


def _shapes(beads: Sequence[Bead]) -> list[tuple[range, range]]:
    return [(bead.kk, bead.ru) for bead in beads]


@pytest.mark.parametrize("name", ["tmx", "xliff"])
def test_import_gives_back_texts_and_rows(report: Report, tmp_path: Path, name: str) -> None:
    target = tmp_path / f"rows{REPORT_FORMATS[name].suffix}"
    target.write_bytes(REPORT_FORMATS[name].write(report, untranslated, "en"))

    opened = services.open_paths([target])

    assert _texts(opened, Lang.KK) == [
        KK[0],
        KK[1],
        "Бақта 120 ағаш өседі.",  # control characters go, white space becomes one space
        KK[3],
    ]
    assert _texts(opened, Lang.RU) == list(RU)
    assert _shapes(opened.pairs[0].alignment.beads) == _shapes(BEADS)
    assert opened.findings[0].kk_value == report.findings[0].kk_value
    assert [str(note) for document in opened.documents.values() for note in document.notes] == [
        "Note on 1-1: дереккөзде солай 😀 & <b>"
    ] * 2


@pytest.mark.parametrize(("name", "read"), [("tmx", read_tmx), ("xliff", read_xliff)])
def test_import_gives_back_every_unit(
    report: Report, tmp_path: Path, name: str, read: Callable[[Path], tuple[Unit, ...]]
) -> None:
    target = tmp_path / f"rows{REPORT_FORMATS[name].suffix}"
    target.write_bytes(REPORT_FORMATS[name].write(report, untranslated, "en"))

    units = read(target)

    assert units == confirmed_units(report)
    assert units[0].note == "дереккөзде солай 😀 & <b>"


@pytest.mark.parametrize("name", ["tmx", "xliff"])
def test_export_of_the_import_has_the_same_rows(report: Report, tmp_path: Path, name: str) -> None:
    """The comments aside, which come back as notes on the document; the head names other files."""
    plain = replace(report, review=Review())
    target = tmp_path / f"rows{REPORT_FORMATS[name].suffix}"
    target.write_bytes(REPORT_FORMATS[name].write(plain, untranslated, "en"))
    opened = services.open_paths([target])
    (pair,) = opened.pairs
    beads = tuple(replace(bead, origin=Origin.CONFIRMED) for bead in pair.alignment)
    confirmed = replace(opened, pairs=(replace(pair, alignment=Alignment(beads)),))

    again = REPORT_FORMATS[name].write(services.report_on(confirmed), untranslated, "en")

    assert _rows(again) == _rows(target.read_bytes())


def _rows(content: bytes) -> bytes:
    return content[content.index(b"<body>" if b"<body>" in content else b"<unit ") :]


def test_xliff_keeps_white_space_and_says_what_is_reviewed(report: Report) -> None:
    text = REPORT_FORMATS["xliff"].write(report, untranslated, "en").decode()

    assert 'xml:space="preserve"' in text
    assert text.count('state="reviewed"') == len(BEADS)
