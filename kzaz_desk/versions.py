"""Which versions run here: the program, Python, the system, the libraries."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DISTRIBUTION: Final = "kzaz-desk"


def program_name() -> str:
    """Name and version of the program."""
    return f"{_DISTRIBUTION} {version_of(_DISTRIBUTION)}".rstrip()


def version_of(distribution: str) -> str:
    """Version of an installed distribution; "" if it is not installed."""
    from importlib.metadata import PackageNotFoundError, version  # slow, and rarely asked for

    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""


def versions(distributions: Iterable[str]) -> Iterator[str]:
    """One line for each part, fit for the report of a fault; nothing in it tells of the user.

    Args:
        distributions: Names of the libraries; those that are not installed are left out.
    """
    yield program_name()
    yield f"Python {platform.python_version()} ({platform.python_implementation()})"
    yield f"{platform.system()} {platform.release()} {platform.machine()}".strip()
    for name in distributions:
        version = version_of(name)
        if version:
            yield f"{name} {version}"
