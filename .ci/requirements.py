"""Prints what the program needs on a system, with versions and hashes from the lock, for pip.

Usage: python .ci/requirements.py SYSTEM PYTHON, as in `windows-x86_64 3.12`.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from wheels import chosen_for, platforms

HERE = Path(__file__).resolve().parent
MARKERS = {
    "windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
    "macos": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
}


def needed(lock: str, project: str) -> set[str]:
    """Names of all that the program and its `neural` extra need, on any system.

    Args:
        lock: Content of the lock.
        project: Content of `pyproject.toml`.
    """
    table = tomllib.loads(project)["project"]
    asked = table["dependencies"] + table["optional-dependencies"]["neural"]
    names: set[str] = {canonicalize_name(Requirement(one).name) for one in asked}
    needs = re.findall(r"^([\w.-]+)==.*# via (.*)$", lock, re.MULTILINE)
    above = {name: set(parents.split(", ")) for name, parents in needs}
    while more := {name for name in above if above[name] & names} - names:
        names |= more
    return names


def main(system: str, python: str) -> None:
    """Print a line for each package."""
    lock = (HERE / "lock.txt").read_text(encoding="utf-8")
    project = (HERE.parent / "pyproject.toml").read_text(encoding="utf-8")
    files = tomllib.loads((HERE / "wheels.toml").read_text(encoding="utf-8"))
    name, _, machine = system.partition("-")
    machine = "AMD64" if name == "windows" else machine
    environment = MARKERS[name] | {
        "platform_machine": machine,
        "python_version": python,
        "python_full_version": f"{python}.0",
    }
    major, minor = (int(part) for part in python.split("."))
    wanted = needed(lock, project)
    for line in lock.splitlines():
        asked = Requirement(line.partition("#")[0])
        package = canonicalize_name(asked.name)
        if package in wanted and (asked.marker is None or asked.marker.evaluate(environment)):
            wheels = files[package]["wheels"]
            wheel = chosen_for(list(wheels), (major, minor), platforms()[system])
            if wheel is None:
                raise SystemExit(f"no wheel of {package} for {system}, Python {python}")
            sys.stdout.write(f"{package}{asked.specifier} --hash=sha256:{wheels[wheel]}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
