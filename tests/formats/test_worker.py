"""The child process keeps its reader within time, memory and its one file."""

from __future__ import annotations

import importlib
import sys
import textwrap
from typing import TYPE_CHECKING, Any

import pytest

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Cancelled, Unwatched
from kzaz_desk.formats.base import RawBilingual
from kzaz_desk.formats.pick import pick
from kzaz_desk.formats.worker import Budget, IsolatedReader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzaz_desk.domain.progress import Stage

MODULE = textwrap.dedent("""
    import os
    from pathlib import Path
    from kzaz_desk.domain.progress import Stage
    from kzaz_desk.formats.draft import Draft

    class Base:
        suffixes = frozenset({".x"})
        def read(self, path, monitor):
            self.act(path, monitor)
            draft = Draft(path, monitor)
            draft.add("мәтін \\U0001f600")
            return draft.document()

    class Sound(Base):
        def act(self, path, monitor): print("noise on standard output")

    class Hanging(Base):
        def act(self, path, monitor):
            while True: monitor.report(Stage.READ, 0.5)

    class Waiting(Base):
        def act(self, path, monitor): __import__("threading").Event().wait()

    class Hungry(Base):
        def act(self, path, monitor): self.much = [bytes(1 << 24) for _ in range(1000)]

    class Breaking(Base):
        def act(self, path, monitor): os.abort()

    class Failing(Base):
        def act(self, path, monitor): raise KeyError("a bug")

    class Calling(Base):
        def act(self, path, monitor):
            import socket
            socket.create_connection(("127.0.0.1", int(path.read_text())))

    class Writing(Base):
        def act(self, path, monitor): path.with_name("stolen").write_text("x")

    class Deleting(Base):
        def act(self, path, monitor): path.unlink()

    class Starting(Base):
        def act(self, path, monitor): os.system("touch stolen")
""")


@pytest.fixture
def isolated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., IsolatedReader]:
    (tmp_path / "odd_readers.py").write_text(MODULE, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "odd_readers", raising=False)

    def made(name: str, **budget: Any) -> IsolatedReader:
        return IsolatedReader(
            getattr(importlib.import_module("odd_readers"), name)(), Budget(**budget)
        )

    return made


def test_child_reads_what_the_program_would(tmp_path: Path, sound_bytes: dict[str, bytes]) -> None:
    for suffix, content in sound_bytes.items():
        path = tmp_path / f"Құжат{suffix}"
        path.write_bytes(content)
        reader = pick(path)

        assert isinstance(reader, IsolatedReader)
        assert reader.read(path, Unwatched()) == reader.inside().read(path, Unwatched())


def test_noise_of_a_library_does_not_spoil_the_answer(
    isolated: Callable[..., IsolatedReader], tmp_path: Path
) -> None:
    document = isolated("Sound").read(tmp_path / "a.x", Unwatched())

    assert not isinstance(document, RawBilingual)
    assert document.text == "мәтін 😀"


@pytest.mark.parametrize(
    ("name", "budget", "reason"),
    [
        pytest.param("Hanging", {"seconds": 1.0}, ReadFailure.TOO_SLOW, id="hanging"),
        pytest.param("Waiting", {"seconds": 0.3}, ReadFailure.TOO_SLOW, id="waiting"),
        pytest.param(
            "Hungry",
            {"memory_bytes": 1 << 29},
            ReadFailure.TOO_LARGE,
            id="hungry",
            marks=pytest.mark.skipif(
                not sys.platform.startswith("linux"), reason="only Linux limits the memory"
            ),
        ),
        pytest.param("Breaking", {}, ReadFailure.DAMAGED, id="breaking"),
        pytest.param("Failing", {}, ReadFailure.DAMAGED, id="failing"),
        pytest.param("Calling", {}, ReadFailure.DAMAGED, id="calling"),
        pytest.param("Writing", {}, ReadFailure.DAMAGED, id="writing"),
        pytest.param("Deleting", {}, ReadFailure.DAMAGED, id="deleting"),
        pytest.param("Starting", {}, ReadFailure.DAMAGED, id="starting"),
    ],
)
def test_reader_out_of_bounds_ends_as_an_error(
    isolated: Callable[..., IsolatedReader],
    tmp_path: Path,
    name: str,
    budget: dict[str, Any],
    reason: ReadFailure,
) -> None:
    import socket

    path = tmp_path / "a.x"
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        path.write_text(str(server.getsockname()[1]))

        with pytest.raises(ReadError) as caught:
            isolated(name, **budget).read(path, Unwatched())
        with pytest.raises(BlockingIOError):
            server.accept()

    assert caught.value.reason is reason
    assert path.exists()
    assert not (tmp_path / "stolen").exists()


def test_cancel_ends_a_reader_that_never_ends(
    isolated: Callable[..., IsolatedReader], tmp_path: Path
) -> None:
    class Impatient:
        fractions: list[float]

        def __init__(self) -> None:
            self.fractions = []

        def report(self, stage: Stage, fraction: float) -> None:
            self.fractions.append(fraction)
            if fraction >= 0.5:  # what the child said has come through
                raise Cancelled

    monitor = Impatient()

    with pytest.raises(Cancelled):
        isolated("Hanging", seconds=60.0).read(tmp_path / "a.x", monitor)

    assert monitor.fractions[-1] == 0.5


def test_interpreter_that_does_not_start_is_an_error(
    isolated: Callable[..., IsolatedReader], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = isolated("Sound")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-such-python"))

    with pytest.raises(ReadError) as caught:
        reader.read(tmp_path / "a.x", Unwatched())

    assert caught.value.reason is ReadFailure.UNREADABLE
