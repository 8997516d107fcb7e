"""A period under the hand, in whole steps: drawn anew, moved, made longer or shorter."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

Steps = tuple[int, int]
"""First and last step."""

_ZOOM = 0.75


class Grip(Enum):
    """What of a period is held."""

    NONE = auto()
    FIRST = auto()
    LAST = auto()
    WHOLE = auto()


@dataclass(frozen=True, slots=True)
class Brush:
    """A period on a scale of years, months or days while it is being changed.

    Attributes:
        scale: First and last step that there is.
        period: The steps that are brushed; None for all.
    """

    scale: Steps
    period: Steps | None = None

    def drawn(self, grip: Grip, pressed: int, step: int) -> Steps:
        """What a pull from `pressed` to `step` makes of the period.

        Args:
            grip: What was taken hold of; `NONE` draws a new period.
            pressed: Step where the pull began.
            step: Step where it is now.
        """
        first, last = self.period or (pressed, pressed)
        match grip:
            case Grip.WHOLE:
                return self.moved(step - pressed)
            case Grip.FIRST:
                fixed = last
            case Grip.LAST:
                fixed = first
            case Grip.NONE:
                fixed = pressed
        return min(fixed, step), max(fixed, step)

    def moved(self, steps: int) -> Steps:
        """The period as long as it is, as many steps further on as there is room."""
        first, last = self.period or self.scale
        steps = min(max(steps, self.scale[0] - first), self.scale[1] - last)
        return first + steps, last + steps

    def zoomed(self, around: int, notches: int) -> Steps | None:
        """A shorter period around a step, a longer one for negative notches; None for all."""
        first, last = self.period or self.scale
        whole = self.scale[1] - self.scale[0] + 1
        length = last - first + 1
        # Whole steps: a notch always changes something.
        wanted = length * _ZOOM**notches
        wanted_steps = int(wanted) if notches > 0 else max(length + 1, round(wanted))
        if wanted_steps >= whole:
            return None
        wanted_steps = max(1, wanted_steps)
        share = (around - first) / length
        begin = round(around - share * wanted_steps)
        begin = min(max(begin, self.scale[0]), self.scale[1] - wanted_steps + 1)
        return begin, begin + wanted_steps - 1
