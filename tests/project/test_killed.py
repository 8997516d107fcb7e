"""A process killed at any moment loses nothing that was confirmed, nor the file."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import textwrap
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.review import Review, Verdict, VerdictState
from kzaz_desk.keeping import open_any
from kzaz_desk.project.merging import read_other, take_in
from kzaz_desk.project.opened import Where
from kzaz_desk.project.opening import open_read_only, open_store, save_as
from kzaz_desk.project.store import Saved
from kzaz_desk.services import open_paths, recheck_sources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kzaz_desk.project.opened import Opened
    from kzaz_desk.project.session import Session

TEXTS = {
    "kk": "Ауданда жаңа көпір салынды. Оның ұзындығы 54 метр.\n\n"
    "Саябаққа 120 ағаш отырғызылды. Ағаштардың көбі емен мен қайың.\n",
    "ru": "В районе построили новый мост. Его длина 45 метров.\n\n"
    "В парке посадили 120 деревьев. В основном это дубы и берёзы.\n",
}

KILLS = int(os.environ.get("KZAZ_DESK_KILLS", "20"))
"""How often a process is killed; 200 and more before a release."""


@pytest.fixture
def rechecked(tmp_path: Path) -> tuple[Session, Session]:
    """A session with answers, and the same after a re-check of an edited text."""
    paths = [tmp_path / f"{lang}.txt" for lang in TEXTS]
    for path, text in zip(paths, TEXTS.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    before = open_paths(paths)
    verdict = Verdict(VerdictState.FIXED, "түзету керек")
    before = replace(before, review=Review({before.findings[0].id: verdict}))
    paths[1].write_text(
        TEXTS["ru"].replace("45 метров", "54 метра").replace("дубы", "клёны"), encoding="utf-8"
    )
    after, summary = recheck_sources(before, ["ru.txt"], time=datetime(2026, 3, 5, tzinfo=UTC))
    assert summary.resolved
    assert after.altered
    assert after.due
    return before, after


@pytest.fixture
def merged(tmp_path: Path) -> tuple[Session, Session]:
    """A session with answers, and the same after another reviewer's were taken in."""
    paths = [tmp_path / f"{lang}.txt" for lang in TEXTS]
    for path, text in zip(paths, TEXTS.values(), strict=True):
        path.write_text(text.replace("45", "44") * 40, encoding="utf-8")
    session = open_paths(paths)
    mine, theirs = (
        replace(session, review=Review({finding.id: said for finding in session.findings}))
        for said in (
            Verdict(VerdictState.FIXED, "түзету керек " * 40, "Әсел"),
            Verdict(VerdictState.IGNORED, "жуықтау " * 40, "Игорь"),
        )
    )
    other = tmp_path / "other.kzaz"
    save_as(other, Saved(theirs), "Игорь").close()
    after, summary = take_in(mine, read_other(other, None), other)
    assert len(summary.conflicts) == len(session.findings) > 30
    return mine, after


CHILD = textwrap.dedent("""
    import os, sys
    from dataclasses import replace
    from pathlib import Path
    from kzaz_desk.domain.review import Verdict, VerdictState
    from kzaz_desk.domain.event_edits import Hide
    from kzaz_desk.project.opening import open_store, save_as
    path, first = Path(sys.argv[1]), int(sys.argv[2])
    store = open_store(path, "killed")
    os.write(1, b"open\\n")
    number = first
    while True:
        verdict = Verdict(VerdictState.ACCEPTED, f"түсініктеме {number} " * (number % 50))
        store.record_verdicts({f"f{number}": verdict})
        os.write(1, f"{number}\\n".encode())
        number += 1
        if number % 7 == 0:
            store.record_event_edits(tuple(Hide(f"e{i}") for i in range(number)))
            os.write(1, f"edits {number}\\n".encode())
        if number % 11 == 0:
            store.save_session(store.load_session())
        if number % 13 == 0:
            store.close()
            store = open_store(path, "killed")
        if number % 29 == 0:
            saved = store.load_session()
            store.close()
            store = save_as(path, saved, "killed")
""")


def _killed_at_random(path: Path, first: int, dice: random.Random) -> tuple[int, int]:
    """Let a child write until it dies; returns the last number and edits that it confirmed."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), str(first)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
    )
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(dice.randint(1, 60))]
    # The child does not wait for the parent: where it is by now is chance.
    child.kill()
    said += child.stdout.read().splitlines(keepends=True)
    child.stdout.close()
    assert child.wait() != 0
    numbers = [int(line) for line in said if line[:1].isdigit() and line.endswith(b"\n")]
    edits = [int(line.split()[1]) for line in said if line.startswith(b"edits ")]
    return max(numbers, default=first - 1), max(edits, default=0)


def test_killed_process_loses_nothing_confirmed(
    make_session: Callable[..., Session], tmp_path: Path
) -> None:
    path = tmp_path / "жоба.kzaz"
    session = make_session([(1, 1), (2, 1), (1, 2)])
    save_as(path, Saved(session), "parent").close()
    dice = random.Random(20250304)
    confirmed, edits = 0, 0

    for _ in range(KILLS):
        last, edited = _killed_at_random(path, confirmed, dice)
        confirmed, edits = max(confirmed, last + 1), max(edits, edited)
        with open_read_only(path) as copy:
            seen = copy.load_session()
        with open_store(path, "parent") as store:  # the lock of the dead is no hindrance
            saved = store.load_session()
        assert seen == saved
        assert saved.session.pairs == session.pairs
        assert saved.session.documents == session.documents
        assert {f"f{number}" for number in range(confirmed)} <= saved.session.review.verdicts.keys()
        assert len(saved.session.event_edits) >= edits

    assert confirmed > KILLS


EDITS = textwrap.dedent("""
    import os, signal, sys
    from pathlib import Path
    from kzaz_desk.project.journal import record_edit
    from kzaz_desk.project.opening import open_read_only, open_store
    folder = Path(sys.argv[1])
    states = []
    for name in ("before", "after"):
        with open_read_only(folder / f"{name}.kzaz") as each:
            states.append(each.load_session())
    store = open_store(folder / "project.kzaz", "killed")
    signal.setitimer(signal.ITIMER_REAL, float(sys.argv[2]))
    at = int(store.load_session().session == states[1].session)
    while True:
        old, new = states[at], states[1 - at]
        os.write(1, f"{1 - at}?\\n".encode())
        record_edit(store, old.session, new.session, view=new.view)
        os.write(1, f"{1 - at}!\\n".encode())
        at = 1 - at
""")


@pytest.mark.skipif(sys.platform == "win32", reason="a timer that kills exists on POSIX only")
@pytest.mark.parametrize("edit", ["rechecked", "merged"])
def test_edit_killed_while_it_is_saved_leaves_the_old_or_the_new_state(
    request: pytest.FixtureRequest, tmp_path: Path, edit: str
) -> None:
    names = ("before", "after")
    sessions: tuple[Session, Session] = request.getfixturevalue(edit)
    states = [Saved(session, MappingProxyType({"bead": 3})) for session in sessions]
    for name, state in zip(names, states, strict=True):
        save_as(tmp_path / f"{name}.kzaz", state, "parent").close()
    path = tmp_path / "project.kzaz"
    save_as(path, states[0], "parent").close()
    stored = []
    for name in names:
        with open_read_only(tmp_path / f"{name}.kzaz") as store:
            stored.append(store.load_session())
    dice = random.Random(11)
    done = 0

    for _ in range(max(3, KILLS // 2)):
        child = subprocess.run(
            [sys.executable, "-c", EDITS, tmp_path, str(dice.uniform(0.001, 0.08))],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
            check=False,
        )
        said = child.stdout.decode().split()
        with open_store(path, "parent") as store:
            state = store.load_session()
        allowed = stored if not said or said[-1].endswith("?") else [stored[int(said[-1][0])]]
        assert state in allowed
        done += sum(word.endswith("!") for word in said)

    assert done > KILLS // 2


OPENS = textwrap.dedent("""
    import os, signal, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from kzaz_desk.keeping import open_any
    from kzaz_desk.project.opened import Where
    folder, delay = Path(sys.argv[1]), float(sys.argv[2])
    signal.setitimer(signal.ITIMER_REAL, delay)
    paths = [folder / "kk.txt", folder / "ru.txt"]
    opened = open_any(paths, Where(folder / "shelf"), time=datetime(2026, 3, 5, tzinfo=UTC))
    os.write(1, b"done")
    opened.close()
""")


@pytest.mark.skipif(sys.platform == "win32", reason="a timer that kills exists on POSIX only")
def test_opening_that_checks_again_can_be_killed_at_any_point(tmp_path: Path) -> None:
    texts = {lang: tmp_path / f"{lang}.txt" for lang in TEXTS}
    for lang, text in TEXTS.items():
        texts[lang].write_text(text, encoding="utf-8")
    where = Where(tmp_path / "shelf", "parent")
    paths = list(texts.values())
    with opened(paths, where) as first:
        assert first.store is not None
        finding = first.session.findings[0].id
        first.store.record_verdicts({finding: Verdict(VerdictState.IGNORED, "солай керек")})
    dice = random.Random(5)

    for number in range(max(2, KILLS // 10)):
        texts["ru"].write_text(TEXTS["ru"].replace("120", str(130 + number)), encoding="utf-8")
        subprocess.run(
            [sys.executable, "-c", OPENS, tmp_path, str(dice.uniform(0.5, 2.5))],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
            check=False,
        )
        with opened(paths, where) as again:
            session = again.session
        assert str(130 + number) in session.documents["ru.txt"].text
        comments = [verdict.comment for verdict in session.review.verdicts.values()]
        assert "солай керек" in comments


@contextmanager
def opened(paths: list[Path], where: Where) -> Iterator[Opened]:
    """What opening gives, closed at the end."""
    found = open_any(paths, where, time=datetime(2026, 3, 5, tzinfo=UTC))
    assert found.problem is None
    yield found
    found.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a timer that kills exists on POSIX only")
def test_process_killed_inside_the_database_library_loses_nothing(
    make_session: Callable[..., Session], tmp_path: Path
) -> None:
    """The timer's signal ends the process between two machine instructions, fsync included."""
    path = tmp_path / "жоба.kzaz"
    save_as(path, Saved(make_session([(4, 4)])), "parent").close()
    dice = random.Random(7)
    confirmed = 0
    for _ in range(max(2, KILLS // 5)):
        code = "import signal\nimport sys\n" + CHILD.replace(
            'os.write(1, b"open\\n")',
            "signal.setitimer(signal.ITIMER_REAL, float(sys.argv[3]))",
        )
        done = subprocess.run(
            [sys.executable, "-c", code, path, str(confirmed), str(dice.uniform(0.001, 0.2))],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
            check=False,
        )
        numbers = [int(line) for line in done.stdout.splitlines() if line[:1].isdigit()]
        confirmed = max([confirmed, *(number + 1 for number in numbers)])
        with open_store(path, "parent") as store:
            kept = store.load_session().session.review.verdicts.keys()
        assert {f"f{number}" for number in range(confirmed)} <= kept
    assert confirmed > 0
