"""A project as large as the bars ask for: 10,000 pairs, as many findings, 20,000 events."""

from __future__ import annotations

from datetime import date, timedelta
from types import MappingProxyType

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.quantity import Quantity, QuantityKind
from kzaz_desk.domain.review import Event, EventStatus, Finding, FindingKind, Mention, Severity
from kzaz_desk.domain.text import Document, Lang, Paragraph, Place, Span
from kzaz_desk.domain.timex import Extraction, Granularity
from kzaz_desk.domain.wording import Message
from kzaz_desk.project.session import Pair, Session

ROWS = 10_000
EVENTS = 20_000
TEXTS = {
    Lang.KK: "Былтыр 1500 жаңа мектеп ашылып, оқушылар саны артты. " * 6,
    Lang.RU: "В прошлом году открылось 1050 новых школ, учеников стало больше. " * 5,
}


def _document(lang: Lang) -> Document:
    text = TEXTS[lang].strip()
    spans = [Span(row * (len(text) + 1), row * (len(text) + 1) + len(text)) for row in range(ROWS)]
    paragraphs = tuple(Paragraph(span, (span,)) for span in spans)
    day = date(2024, 5, 1)  # or the window would ask for it
    return Document(str(lang), lang, "\n".join([text] * ROWS), paragraphs, date=day)


def _place(document: Document, row: int) -> Place:
    start = document.paragraphs[row % ROWS].span.start
    at = document.text.index("1", start)
    return Place(document.id, document.lang, Span(at, at + 4))


def _event(number: int, document: Document) -> Event:
    day = date(1900, 1, 1) + timedelta(days=2 * number)
    mention = Mention(_place(document, number), None)
    return Event(
        id=f"event-{number}",
        text="Мектеп ашылды",
        begin=day,
        end_date=day,
        value=day.isoformat(),
        granularity=Granularity.DAY,
        status=EventStatus.PAST,
        mentions=(mention,),
    )


def _extraction(document: Document) -> Extraction:
    spans = [_place(document, row).span for row in range(ROWS)]
    return Extraction(
        tuple(
            Quantity(span, QuantityKind.CARDINAL, None, span.of(document.text)) for span in spans
        ),
        (),
    )


def big_session() -> Session:
    """Pairs of 300 characters a side, each with a finding that its check gives."""
    kk, ru = _document(Lang.KK), _document(Lang.RU)
    findings = tuple(
        Finding(
            id=f"{row:016x}",
            kind=FindingKind.VALUE,
            severity=list(Severity)[row % 3],
            places=(_place(kk, row), _place(ru, row)),
            message=Message("bench", "Other value"),
            rule="numbers.value",
            kk_value="1500",
            ru_value="1050",
        )
        for row in range(ROWS)
    )
    beads = tuple(Bead(range(row, row + 1), range(row, row + 1)) for row in range(ROWS))
    return Session(
        documents=MappingProxyType({"kk": kk, "ru": ru}),
        pairs=(Pair("kk", "ru", Alignment(beads)),),
        extractions=MappingProxyType({"kk": _extraction(kk), "ru": _extraction(ru)}),
        findings=findings,
        events=tuple(_event(number, kk) for number in range(EVENTS)),
    )
