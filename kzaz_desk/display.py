"""Whether a window can be shown: Qt ends the process where no display answers."""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_X_DISPLAY: Final = re.compile(r"(?P<host>[^/:]*):(?P<number>\d+)(?:\.\d+)?")
_X_SOCKET: Final = "/tmp/.X11-unix/X"  # noqa: S108 - where every X server listens
_FIRST_PORT: Final = 6000
_SECONDS: Final = 2.0

Address = str | tuple[str, int]


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """True if a window can be shown, as far as that can be told without showing one.

    Args:
        environment: Of the process.
        platform: `sys.platform`; only on Linux a program may run without a desktop.
    """
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return True
    wayland = environment.get("WAYLAND_DISPLAY")
    if wayland and _answers(str(Path(environment.get("XDG_RUNTIME_DIR", os.sep), wayland))):
        return True
    return any(map(_answers, _addresses(environment.get("DISPLAY", ""))))


def _addresses(display: str) -> Iterator[Address]:
    """Where the X server of a display may listen."""
    match = _X_DISPLAY.fullmatch(display)
    if match is None:
        return
    host, number = match["host"], int(match["number"])
    if host in ("", "unix"):
        yield f"\0{_X_SOCKET}{number}"
        yield f"{_X_SOCKET}{number}"
    else:
        yield host, _FIRST_PORT + number


def _answers(address: Address) -> bool:
    try:
        if isinstance(address, tuple):
            socket.create_connection(address, _SECONDS).close()
        elif sys.platform != "win32":  # which has no sockets of this kind
            with socket.socket(socket.AF_UNIX) as asked:
                asked.settimeout(_SECONDS)
                asked.connect(address)
    except OSError:
        return False
    return True
