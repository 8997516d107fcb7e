"""What an axis shows of the time there is, and what of it is brushed; from years down to days."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kzaz_desk.ui.timeline.brush import Brush
from kzaz_desk.ui.timeline.units import Stretch, Unit

if TYPE_CHECKING:
    from kzaz_desk.ui.timeline.units import Period


@dataclass(frozen=True, slots=True)
class Zoom:
    """The stretch of time on the screen, with the brush on it.

    Attributes:
        whole: All the time there is.
        shown: What is on the screen: all of it, the months of a year, or the days of a month.
        brushed: First and last step that are brushed; None for all there is.
    """

    whole: Stretch = field(default_factory=Stretch)
    shown: Stretch = field(default_factory=Stretch)
    brushed: tuple[int, int] | None = None

    @property
    def period(self) -> Period | None:
        """The brushed days, first and last; None for all."""
        return None if self.brushed is None else self.shown.within(*self.brushed).period

    @property
    def brush(self) -> Brush:
        """The brush on what is shown."""
        return Brush((self.shown.first, self.shown.last), self.brushed)

    @property
    def is_whole(self) -> bool:
        """True if all there is is on the screen."""
        return self.shown == self.whole

    def with_brush(self, brushed: tuple[int, int] | None) -> Zoom:
        """Other steps brushed; without any all is shown again."""
        shown = self.whole if brushed is None else self.shown
        return replace(self, shown=shown, brushed=brushed)

    def at(self, period: Period | None) -> Zoom:
        """A period brushed, and shown where it can be brushed."""
        if period is None:
            return self.with_brush(None)
        shown = next((each for each in self._places(period) if each.holds(period)), self.whole)
        found = Stretch.of(period, shown.unit)
        return Zoom(self.whole, shown, (found.first, found.last))

    def over(self, whole: Stretch) -> Zoom:
        """The same on an axis of other events."""
        is_finer = self.shown.unit > whole.unit
        zoom = Zoom(whole, self.shown if is_finer else whole)
        return zoom.at(self.period)

    def nearer(self, step: int) -> Zoom:
        """A shorter brush around a step; one that is a single step is looked into."""
        if self.brushed == (step, step) and self.shown.unit is not Unit.DAY:
            return self.into(step)
        return self.with_brush(self.brush.zoomed(step, 1))

    def into(self, step: int) -> Zoom:
        """The months of a year, or the days of a month; all of them are brushed."""
        if self.shown.unit is Unit.DAY:
            return self
        parts = self.shown.parts(step)
        return Zoom(self.whole, parts, (parts.first, parts.last))

    def further(self, step: int) -> Zoom:
        """A longer brush around a step; one that takes all that is shown goes back out."""
        if self.is_whole or self.brushed != (self.shown.first, self.shown.last):
            wider = self.brush.zoomed(step, -1)
            everything = None if self.is_whole else (self.shown.first, self.shown.last)
            return self.with_brush(wider or everything)
        coarser = Unit(self.shown.unit - 1)
        around = self.whole
        if coarser is not around.unit:
            year = Unit.YEAR.step(self.shown.period[0])
            around = Stretch(Unit.YEAR, year, year).parts(year)
        outer = Stretch.of(self.shown.period, coarser)
        return Zoom(self.whole, around, (outer.first, outer.last))

    def _places(self, period: Period) -> tuple[Stretch, ...]:
        """Where a period may be shown, the best place first."""
        first = period[0]
        finer = [
            Stretch(unit, unit.step(first), unit.step(first)).parts(unit.step(first))
            for unit in (Unit.YEAR, Unit.MONTH)
            if unit >= self.whole.unit
        ]
        return (self.shown, self.whole, *finer)
