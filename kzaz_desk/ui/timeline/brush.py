"""A period of years under the hand: drawn anew, moved, made longer, shorter or nearer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

Period = tuple[int, int]
"""First and last year."""

_ZOOM = 0.75


class Grip(Enum):
    """What of a period is held."""

    NONE = auto()
    FIRST = auto()
    LAST = auto()
    WHOLE = auto()


@dataclass(frozen=True, slots=True)
class Brush:
    """A period on a scale of years while it is being changed.

    Attributes:
        scale: First and last year that there is.
        period: The years that are brushed; None for all.
    """

    scale: Period
    period: Period | None = None

    def drawn(self, grip: Grip, pressed: int, year: int) -> Period:
        """What a pull from `pressed` to `year` makes of the period.

        Args:
            grip: What was taken hold of; `NONE` draws a new period.
            pressed: Year where the pull began.
            year: Year where it is now.
        """
        first, last = self.period or (pressed, pressed)
        match grip:
            case Grip.WHOLE:
                return self.moved(year - pressed)
            case Grip.FIRST:
                fixed = last
            case Grip.LAST:
                fixed = first
            case Grip.NONE:
                fixed = pressed
        return min(fixed, year), max(fixed, year)

    def moved(self, years: int) -> Period:
        """The period as long as it is, as many years further on as there is room."""
        first, last = self.period or self.scale
        years = min(max(years, self.scale[0] - first), self.scale[1] - last)
        return first + years, last + years

    def zoomed(self, year: int, steps: int) -> Period | None:
        """A shorter period around a year, a longer one for negative steps; None for all."""
        first, last = self.period or self.scale
        whole = self.scale[1] - self.scale[0] + 1
        length = last - first + 1
        # Whole years: a step always changes something.
        wanted = length * _ZOOM**steps
        wanted_years = int(wanted) if steps > 0 else max(length + 1, round(wanted))
        if wanted_years >= whole:
            return None
        wanted_years = max(1, wanted_years)
        share = (year - first) / length
        begin = round(year - share * wanted_years)
        begin = min(max(begin, self.scale[0]), self.scale[1] - wanted_years + 1)
        return begin, begin + wanted_years - 1
