"""Prints the table `.ci/wheels.toml`: which files each package of the lock installs from, where.

Usage: python .ci/wheels.py PYLOCK-TOML >.ci/wheels.toml
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packaging.tags import compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from packaging.tags import Tag

HEAD = """\
# Which files the packages of .ci/lock.txt install from on each system, with their SHA-256.
# Written by .ci/lock; a package with a `source` alone is built from it on every system.
"""
PYTHONS = ((3, 11), (3, 12), (3, 13))


def platforms() -> Mapping[str, list[str]]:
    """What a wheel may be made for, the best first, by the name of the system."""
    return {
        "windows-x86_64": ["win_amd64"],
        "macos-x86_64": list(mac_platforms((13, 0), "x86_64")),
        "macos-arm64": list(mac_platforms((13, 0), "arm64")),
        # Debian 12 and Ubuntu 22.04; Qt for this processor asks for the newer C library.
        "linux-x86_64": manylinux("x86_64", 34),
        "linux-aarch64": manylinux("aarch64", 39),
    }


def manylinux(machine: str, newest: int) -> list[str]:
    """Platform tags for a system with version 2.`newest` of the C library."""
    old = {17: "manylinux2014", 12: "manylinux2010", 5: "manylinux1"}
    tags = []
    for minor in range(newest, 4, -1):
        tags.append(f"manylinux_2_{minor}_{machine}")
        tags += [f"{old[minor]}_{machine}"] if minor in old else []
    return [*tags, f"linux_{machine}"]


def ranked_tags(python: tuple[int, int], systems: list[str]) -> list[Tag]:
    """What an interpreter takes, the best first."""
    name = f"cp{python[0]}{python[1]}"
    return [
        *cpython_tags(python, platforms=systems),
        *compatible_tags(python, name, platforms=systems),
    ]


def chosen_for(wheels: list[str], python: tuple[int, int], systems: list[str]) -> str | None:
    """The wheel that pip would take on a system; None if there is none."""
    tags_of = {wheel: parse_wheel_filename(wheel)[3] for wheel in wheels}
    for tag in ranked_tags(python, systems):
        for wheel in wheels:
            if tag in tags_of[wheel]:
                return wheel
    return None


def chosen(wheels: list[str]) -> set[str]:
    """What the systems and Pythons take of these wheels."""
    found = {
        chosen_for(wheels, python, systems)
        for systems in platforms().values()
        for python in PYTHONS
    }
    return {wheel for wheel in found if wheel is not None}


def files_of(package: Mapping[str, Any]) -> Iterator[str]:
    """Lines of the table for one package."""
    hashes = {name_of(file): file["hashes"]["sha256"] for file in package.get("wheels", ())}
    yield f"[{package['name']}]"
    yield f'version = "{package["version"]}"'
    picked = sorted(chosen(list(hashes)))
    if picked:
        yield "[" + package["name"] + ".wheels]"
        yield from (f'"{wheel}" = "{hashes[wheel]}"' for wheel in picked)
    else:
        source = package["sdist"]
        yield f"[{package['name']}.source]"
        yield f'"{name_of(source)}" = "{source["hashes"]["sha256"]}"'


def name_of(file: Mapping[str, Any]) -> str:
    """The name of a file without the place that it lies at."""
    return str(file.get("name") or file["url"].rpartition("/")[2])


def main(lock: Path) -> None:
    """Print the table for a lock in the format of PEP 751."""
    packages = tomllib.loads(lock.read_text(encoding="utf-8"))["packages"]
    sys.stdout.write(HEAD)
    for package in sorted(packages, key=lambda package: str(package["name"])):
        sys.stdout.write("\n" + "\n".join(files_of(package)) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
