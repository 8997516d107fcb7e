"""Sessions of our own for tests of the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.review import (
    Event,
    EventStatus,
    Finding,
    FindingKind,
    Mention,
    Severity,
    finding_id,
)
from kzaz_desk.domain.text import Document, Lang, Paragraph, Place, Span
from kzaz_desk.domain.timex import Extraction, Granularity
from kzaz_desk.domain.wording import Message
from kzaz_desk.project.session import Pair, Session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

KK = (
    "Елімізде 2021 жылы 12 жаңа мектеп ашылды.",
    "Құрылысқа 1 500 миллион теңге бөлінді.",
    "Мектептерде 6 300 оқушы білім алады.",
    "Келесі жылы тағы 5 мектеп салынады.",
    "Жоба 2019 жылы басталған.",
)
RU = (
    "В 2021 году в стране открылось 12 новых школ.",
    "На строительство выделено 1 050 миллионов тенге.",
    "В школах учатся 6 400 учеников.",
    "В следующем году построят ещё 5 школ.",
    "Проект начался в 2018 году.",
)
DIFFERENCES = (
    (1, "1 500", "1 050", Severity.ERROR, FindingKind.VALUE),
    (2, "6 300", "6 400", Severity.WARNING, FindingKind.ROUNDING),
    (4, "2019", "2018", Severity.ERROR, FindingKind.DATE),
)


def _document(lang: Lang, paragraphs: Sequence[str]) -> Document:
    made, start = [], 0
    for text in paragraphs:
        span = Span(start, start + len(text))
        made.append(Paragraph(span, (span,)))
        start += len(text) + 1
    return Document(id=str(lang), lang=lang, text="\n".join(paragraphs), paragraphs=tuple(made))


def _place(document: Document, paragraph: int, surface: str) -> Place:
    start = document.paragraphs[paragraph].span.start
    at = document.text.index(surface, start)
    return Place(document.id, document.lang, Span(at, at + len(surface)))


def _finding(kk: Document, ru: Document, row: int, values: tuple[str, str]) -> Finding:
    severity, kind = next(each[3:] for each in DIFFERENCES if each[0] == row)
    return Finding(
        id=finding_id(kind, values, (str(row),)),
        kind=kind,
        severity=severity,
        places=(_place(kk, row, values[0]), _place(ru, row, values[1])),
        message=Message("test", "{kk} here, {ru} there.", (("kk", values[0]), ("ru", values[1]))),
        rule="test",
        kk_value=values[0],
        ru_value=values[1],
    )


def _event(kk: Document, ru: Document, row: int, years: tuple[int, int]) -> Event:
    mentions = tuple(
        Mention(
            Place(side.id, side.lang, side.paragraphs[row].span),
            _place(side, row, str(year)),
        )
        for side, year in ((kk, years[0]), (ru, years[1]))
    )
    return Event(
        id=f"event-{row}",
        text=kk.paragraph_text(row),
        begin=date(years[0], 1, 1),
        end_date=date(years[0], 12, 31),
        value=str(years[0]),
        granularity=Granularity.YEAR,
        status=EventStatus.PAST,
        mentions=mentions,
        conflict=years[0] != years[1],
    )


def school_session() -> Session:
    """Five paragraphs a side, three findings, two events."""
    kk, ru = _document(Lang.KK, KK), _document(Lang.RU, RU)
    beads = tuple(Bead(range(row, row + 1), range(row, row + 1), 0.9) for row in range(len(KK)))
    return Session(
        documents=MappingProxyType({"kk": kk, "ru": ru}),
        pairs=(Pair("kk", "ru", Alignment(beads)),),
        extractions=MappingProxyType({"kk": Extraction((), ()), "ru": Extraction((), ())}),
        findings=tuple(_finding(kk, ru, row, (a, b)) for row, a, b, *_ in DIFFERENCES),
        events=(_event(kk, ru, 4, (2019, 2018)), _event(kk, ru, 0, (2021, 2021))),
    )


def repeated_findings(count: int) -> Session:
    """The school session with its findings repeated under other ids."""
    session = school_session()
    repeated = tuple(
        replace(session.findings[number % 3], id=f"finding-{number}") for number in range(count)
    )
    return replace(session, findings=repeated)


@pytest.fixture
def session() -> Session:
    return school_session()


@pytest.fixture
def many_findings() -> Callable[[int], Session]:
    return repeated_findings
