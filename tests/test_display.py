from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.display import has_display

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LINUX = "linux"


@pytest.fixture
def listening() -> Iterator[int]:
    """Number of an X display that answers on this computer's own network."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield server.getsockname()[1] - 6000


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_a_desktop(platform: str) -> None:
    assert has_display({}, platform)


def test_display_that_answers_is_one(listening: int) -> None:
    assert has_display({"DISPLAY": f"127.0.0.1:{listening}.0"}, LINUX)


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": ":9797"},
        {"DISPLAY": "unix:9797"},
        {"DISPLAY": "nonsense"},
        {"WAYLAND_DISPLAY": "wayland-9797", "XDG_RUNTIME_DIR": "/nowhere"},
        {"WAYLAND_DISPLAY": "wayland-9797"},
    ],
    ids=str,
)
def test_display_that_does_not_answer_is_none(environment: dict[str, str]) -> None:
    assert not has_display(environment, LINUX)


def test_display_of_a_closed_connection_is_none(listening: int) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        closed = other.getsockname()[1] - 6000

    assert not has_display({"DISPLAY": f"127.0.0.1:{closed}"}, LINUX)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no such sockets")
def test_wayland_is_asked_too(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("no Wayland there")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}

        assert has_display(environment, LINUX)


def test_user_who_chose_a_platform_knows() -> None:
    assert has_display({"QT_QPA_PLATFORM": "offscreen"}, LINUX)
