from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from functools import cache
from pathlib import Path

import pytest

from kzaz_desk.parts import Part, Sort, load_parts

ROOT = Path(__file__).resolve().parents[1]
ALWAYS, LATER = "", ("cluster", "neural")
FREE = re.compile(r"\b(?:A?GPL|NC|ND)\b")


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")


@cache
def _lock() -> dict[str, frozenset[str]]:
    """For each locked distribution those that ask for it."""
    text = (ROOT / ".ci" / "lock.txt").read_text(encoding="utf-8")
    lines = re.findall(r"^([\w.-]+)==.*# via (.+)$", text, re.MULTILINE)
    return {name: frozenset(re.split(r", ", via)) for name, via in lines}


def _needed(asked: list[str]) -> set[str]:
    """The distributions that are asked for, and what they ask for in their turn."""
    found = {_plain(re.split(r"[^\w.-]", ask)[0]) for ask in asked}
    while more := {name for name, via in _lock().items() if via & found} - found:
        found |= more
    return found


def _asked(extra: str) -> list[str]:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    asked = project["optional-dependencies"][extra] if extra else project["dependencies"]
    return [str(each) for each in asked]


def _libraries(extra: str) -> set[str]:
    return {_plain(p.name) for p in load_parts() if p.sort is Sort.LIBRARY and p.extra == extra}


def test_every_library_that_always_comes_along_is_named_and_no_other() -> None:
    assert _libraries(ALWAYS) == _needed(_asked(ALWAYS))


@pytest.mark.parametrize("extra", LATER)
def test_every_library_of_an_extra_is_named_and_no_other(extra: str) -> None:
    always = _needed(_asked(ALWAYS))

    assert _libraries(extra) == _needed(_asked(extra)) - always


def test_no_part_is_named_twice() -> None:
    names = [part.name for part in load_parts()]

    assert len(names) == len(set(names))


@pytest.mark.parametrize("part", load_parts(), ids=lambda part: part.name)
def test_part_has_a_licence_that_lets_it_be_handed_on(part: Part) -> None:
    assert part.licence
    assert not FREE.search(part.licence)
    assert part.home.startswith("https://") or part.sort in (Sort.PROGRAM, Sort.MODEL)


IN_A_BUNDLE = [part for part in load_parts() if part.extra in ("", "neural")]


@pytest.mark.parametrize("part", IN_A_BUNDLE, ids=lambda part: part.name)
def test_part_that_may_be_in_a_bundle_brings_the_words_of_its_licence(part: Part) -> None:
    assert len(part.text) > 500
    assert "\ufffd" not in part.text


@pytest.mark.parametrize("name", ["PySide6-Essentials", "shiboken6"])
def test_qt_brings_the_lesser_and_the_general_licence(name: str) -> None:
    (part,) = [part for part in load_parts() if part.name == name]

    assert part.licence == "LGPL-3.0-only"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in part.text
    assert "GNU GENERAL PUBLIC LICENSE\n                       Version 3" in part.text


def test_every_file_of_a_licence_belongs_to_a_part() -> None:
    folder = ROOT / "resources" / "licences"
    used = {path for part in load_parts() for path in part.paths()}

    assert {path for path in folder.glob("*.txt") if path not in used} == set()


def test_wheel_takes_the_licences_along(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if "No module named" in done.stderr:
        pytest.skip("hatchling is not installed")
    assert done.returncode == 0, done.stderr

    (wheel,) = tmp_path.glob("*.whl")
    packed = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        f"kzaz_desk/_resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for part in load_parts()
        for path in part.paths()
    }
    assert wanted - packed == set()
    assert "kzaz_desk/_resources/licences/parts.toml" in packed
