"""What one text says, asked for by a stretch of it."""

from __future__ import annotations

import pickle
from datetime import date
from decimal import Decimal

import pytest

from kzaz_desk.domain.quantity import Quantity, QuantityKind
from kzaz_desk.domain.text import Span
from kzaz_desk.domain.timex import Extraction, Timex, TimexType


def _quantity(start: int, stop: int) -> Quantity:
    return Quantity(Span(start, stop), QuantityKind.CARDINAL, Decimal(1), "1")


def _timex(start: int, stop: int) -> Timex:
    return Timex(Span(start, stop), TimexType.DATE, "2024", "2024", begin=date(2024, 1, 1))


EXTRACTION = Extraction(
    tuple(_quantity(start, start + 2) for start in (0, 4, 9)),
    tuple(_timex(start, start + 4) for start in (2, 9)),
)


@pytest.mark.parametrize(
    ("span", "quantities", "timexes"),
    [
        pytest.param(Span(0, 9), (0, 4), (2,), id="what starts at the stop is outside"),
        pytest.param(Span(4, 10), (4, 9), (9,), id="what starts at the start is inside"),
        pytest.param(Span(1, 2), (), (), id="what reaches in from before is outside"),
        pytest.param(Span(20, 30), (), (), id="behind the last"),
    ],
)
def test_extraction_gives_what_starts_inside_a_span(
    span: Span, quantities: tuple[int, ...], timexes: tuple[int, ...]
) -> None:
    assert tuple(q.start for q in EXTRACTION.quantities_in(span)) == quantities
    assert tuple(t.start for t in EXTRACTION.timexes_in(span)) == timexes


def test_asked_extraction_is_sent_to_other_processes_as_one_never_asked() -> None:
    fresh = pickle.dumps(Extraction(EXTRACTION.quantities, EXTRACTION.timexes))
    EXTRACTION.quantities_in(Span(0, 9))

    sent = pickle.dumps(EXTRACTION)

    assert len(sent) == len(fresh)
    assert pickle.loads(sent) == EXTRACTION
