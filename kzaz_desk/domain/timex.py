"""Temporal expressions, and all that one text says in quantities and dates."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kzaz_desk.domain.quantity import Quantity
    from kzaz_desk.domain.text import Span


class TimexType(StrEnum):
    """TIMEX3 type of a temporal expression."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Granularity(StrEnum):
    """How fine a date is given, from coarse to fine."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    HALF_YEAR = "half-year"
    QUARTER = "quarter"
    SEASON = "season"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    PART_OF_DAY = "part-of-day"
    TIME = "time"


class Mod(StrEnum):
    """Which part of the period is meant (TIMEX3 `mod`)."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


class Op(StrEnum):
    """How the expression limits the statement in time."""

    SINCE = "SINCE"
    UNTIL = "UNTIL"
    BY = "BY"
    AFTER = "AFTER"
    BEFORE = "BEFORE"


class Role(StrEnum):
    """What the expression does in its clause."""

    WHEN = "when"
    BASE = "base"
    TITLE = "title"
    ANNIVERSARY = "anniversary"


@dataclass(frozen=True, slots=True)
class Timex:
    """A temporal expression, normalised.

    Attributes:
        span: Where it stands in the text that was read.
        type: TIMEX3 type.
        value: TIMEX3 value: `2025-10`, `2018-Q2`, `198X`, `P3Y`, `2025-01/2025-08`,
            `PRESENT_REF`, `PXY`.
        surface: The text under `span`.
        edtf: The same in EDTF (ISO 8601-2); None for durations and vague words.
        begin: First day of the interval; None if it is open or not known.
        end_date: Last day of the interval; None if it is open or not known.
        granularity: How fine the date is given; None for durations and vague words.
        mod: Which part of the period is meant.
        op: How the expression limits the statement in time.
        anchor: Value that a relative expression was resolved against; None if it stands alone.
        inferred: True if a part (usually the year) is not written but was worked out.
        role: What the expression does in its clause.
    """

    span: Span
    type: TimexType
    value: str
    surface: str
    edtf: str | None = None
    begin: date | None = None
    end_date: date | None = None
    granularity: Granularity | None = None
    mod: Mod | None = None
    op: Op | None = None
    anchor: str | None = None
    inferred: bool = False
    role: Role = Role.WHEN

    @property
    def start(self) -> int:
        """First code point."""
        return self.span.start

    @property
    def end(self) -> int:
        """Code point after the last."""
        return self.span.stop

    @property
    def is_vague(self) -> bool:
        """True for "now", "in recent years": words that name no date."""
        return self.value.endswith("_REF") or self.value.startswith("PX")


@dataclass(frozen=True)
class Extraction:
    """All that one document says in quantities and temporal expressions.

    Attributes:
        quantities: In order of their start.
        timexes: In order of their start.
    """

    quantities: tuple[Quantity, ...]
    timexes: tuple[Timex, ...]

    def quantities_in(self, span: Span) -> tuple[Quantity, ...]:
        """The quantities that start inside `span`."""
        return _starting_in(self.quantities, self._quantity_starts, span)

    def timexes_in(self, span: Span) -> tuple[Timex, ...]:
        """The temporal expressions that start inside `span`."""
        return _starting_in(self.timexes, self._timex_starts, span)

    @cached_property
    def _quantity_starts(self) -> list[int]:
        return [quantity.span.start for quantity in self.quantities]

    @cached_property
    def _timex_starts(self) -> list[int]:
        return [timex.span.start for timex in self.timexes]

    def __getstate__(self) -> dict[str, object]:
        """What is stored and sent to other processes: the starts are found again."""
        return {"quantities": self.quantities, "timexes": self.timexes}


_Item = TypeVar("_Item", "Quantity", Timex)


def _starting_in(items: tuple[_Item, ...], starts: Sequence[int], span: Span) -> tuple[_Item, ...]:
    first = bisect_left(starts, span.start)
    return items[first : bisect_left(starts, span.stop, lo=first)]
