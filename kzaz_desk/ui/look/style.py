"""The style sheet with the colours of the theme put in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from kzaz_desk.domain.review import Severity
from kzaz_desk.resources import resource

if TYPE_CHECKING:
    from kzaz_desk.ui.look.theme import Colours

_NAME = re.compile(r"@(\w+)")
_TITLE = 1.5
_MIDDLE = 0.55


def _tick_on(ground: str) -> str:
    """Which tick is seen on a colour."""
    return "light" if QColor(ground).lightnessF() < _MIDDLE else "dark"


def style_sheet(colours: Colours, point_size: float) -> str:
    """The style sheet of the program.

    Args:
        colours: What stands for the names in it.
        point_size: Of the interface's font; titles are larger in proportion.

    Raises:
        AttributeError: If the file names a colour that there is none of.
    """
    error = colours.severities[Severity.ERROR]
    special = {
        "chevron": resource("icons", "chevron.svg").as_posix(),
        "dock_close": resource("icons", "dock-close.svg").as_posix(),
        "dock_float": resource("icons", "dock-float.svg").as_posix(),
        "up": resource("icons", "chevron-up.svg").as_posix(),
        "tick": resource("icons", f"tick-{_tick_on(colours.accent)}.svg").as_posix(),
        "title": f"{point_size * _TITLE:.1f}pt",
        "problem": error.fill or colours.page,
        **{str(severity): look.colour for severity, look in colours.severities.items()},
    }

    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        return special[name] if name in special else str(getattr(colours, name))

    source = resource("style", "app.qss").read_text(encoding="utf-8")
    return _NAME.sub(value, source.split("*/", 1)[1])
