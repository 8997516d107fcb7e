"""The self-test finds everything in order here, and says so of nothing that is broken."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzaz_desk import self_test, services
from kzaz_desk.domain.wording import untranslated
from kzaz_desk.formats import worker
from kzaz_desk.formats.pick import known_suffixes
from kzaz_desk.formats.plain import PlainTextReader
from kzaz_desk.resources import sample
from kzaz_desk.self_test_files import KK, one_of_each

if TYPE_CHECKING:
    from kzaz_desk.project.session import Session

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def opened() -> Session:
    folder = sample(self_test.SAMPLE)
    return services.open_paths([folder / "kk.txt", folder / "ru.txt"])


def _expected() -> dict[str, list[dict[str, str]]]:
    text = (sample(self_test.SAMPLE) / "expected.json").read_text(encoding="utf-8")
    return json.loads(text)  # type: ignore[no-any-return]


def test_there_is_a_file_of_every_format() -> None:
    assert set(one_of_each()) == known_suffixes() | {""}


def test_sample_as_it_is_shows_no_difference(opened: Session) -> None:
    assert list(self_test.differences(opened, _expected())) == []


@pytest.mark.parametrize(
    ("member", "change", "said"),
    [
        pytest.param("kind", "unit", "not found", id="another-kind"),
        pytest.param("severity", "info", "not found", id="another-severity"),
        pytest.param("", "", "not expected", id="one-more-than-planted"),
    ],
)
def test_difference_from_the_expected_is_told(
    opened: Session, member: str, change: str, said: str
) -> None:
    expected = _expected()
    first = next(one for one in expected["findings"] if one["severity"] == "error")
    if member:
        first[member] = change
    else:
        expected["findings"].remove(first)

    assert any(line.startswith(said) for line in self_test.differences(opened, expected))


def test_other_beads_are_told(opened: Session) -> None:
    expected = _expected()
    expected["beads"].pop()

    assert "beads" in list(self_test.differences(opened, expected))


def test_reader_that_gives_another_text_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(self_test, "pick", lambda _path: PlainTextReader())

    assert list(self_test.misread(tmp_path / "1.txt", one_of_each()[".txt"])) == []
    assert list(self_test.misread(tmp_path / "1.rtf", one_of_each()[".rtf"])) != []


def test_what_fails_is_named_and_gives_status_1(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise RuntimeError("no screen")

    steps = [("reports", lambda: None), ("window", fail)]
    monkeypatch.setattr(self_test, "_steps", lambda _translate, _folder: steps)
    lines: list[str] = []

    status = self_test.run(untranslated, lines.append)

    assert status == 1
    assert lines[-3:] == [
        "[ok] reports\n",
        "[!!] window: RuntimeError: no screen\n",
        "Does not work: 1 parts\n",
    ]


_FROZEN = """
import sys
sys.frozen = True
sys.argv[0] = "kzaz-desk"
from kzaz_desk.__main__ import main
sys.exit(main())
"""


def test_frozen_program_reads_as_its_own_child(tmp_path: Path) -> None:
    path = tmp_path / "мәтін.html"
    path.write_bytes(one_of_each()[".html"])
    reader = ("kzaz_desk.formats.html", "HtmlReader", str(1 << 30), "30", str(path))

    ended = subprocess.run(
        [sys.executable, "-c", _FROZEN, worker.CHILD_OPTION, *reader],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )

    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout)["document"]["text"] == KK


_WITHOUT_CONSOLE = """
import sys
sys.stdout = sys.stderr = None
from kzaz_desk.__main__ import main
sys.exit(main())
"""


def test_program_without_a_console_runs_all_the_same(tmp_path: Path) -> None:
    out = tmp_path / "report.txt"
    command = ["check", str(sample(self_test.SAMPLE)), "-o", str(out)]

    ended = subprocess.run(
        [sys.executable, "-c", _WITHOUT_CONSOLE, *command], cwd=ROOT, capture_output=True
    )
    help_shown = subprocess.run(
        [sys.executable, "-c", _WITHOUT_CONSOLE, "--help"], cwd=ROOT, capture_output=True
    )

    assert (ended.returncode, ended.stderr) == (1, b"")
    assert out.stat().st_size > 100
    assert (help_shown.returncode, help_shown.stdout) == (0, b"")


@pytest.mark.parametrize(
    ("program", "beside", "child"),
    [
        ("kzaz-desk-window.exe", ["kzaz-desk.exe"], "kzaz-desk.exe"),
        ("kzaz-desk-window.exe", [], "kzaz-desk-window.exe"),
        ("kzaz-desk", [], "kzaz-desk"),
    ],
    ids=["windows", "windows-alone", "elsewhere"],
)
def test_child_is_the_program_that_has_an_output(
    tmp_path: Path, program: str, beside: list[str], child: str
) -> None:
    for name in (program, *beside):
        (tmp_path / name).touch()

    assert worker.with_streams(str(tmp_path / program)) == str(tmp_path / child)


def test_frozen_program_is_the_command_otherwise() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _FROZEN, "--version"], cwd=ROOT, capture_output=True, check=False
    )

    assert ended.stdout.startswith(b"kzaz-desk ")
