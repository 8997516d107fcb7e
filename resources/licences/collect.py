"""Copies the licences of the libraries from where they are installed to beside this file.

    python resources/licences/collect.py

What to copy stands in `parts.toml`. Licences that are the same for many (Apache, LGPL, GPL) stand
here once, as their makers publish them; a library whose package brings no text names one of those.
"""

from __future__ import annotations

import re
import sys
import sysconfig
import tomllib
from importlib.metadata import PackagePath, distribution
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
_LICENCE: Final = re.compile(r"licen[sc]e|copying|notice", re.IGNORECASE)


def main() -> int:
    """Write one file for each part that is collected; says how long each is."""
    parts = tomllib.loads((HERE / "parts.toml").read_text("utf-8"))["part"]
    for part in parts:
        name = part["name"]
        if f"{name}.txt" in part.get("texts", []):
            text = _python() if name == "Python" else _of_distribution(name)
            (HERE / f"{name}.txt").write_text(text, "utf-8", newline="\n")
            sys.stdout.write(f"{name}: {len(text)}\n")
    return 0


def _of_distribution(name: str) -> str:
    files = [path for path in distribution(name).files or () if _is_licence(path)]
    return "\n\n".join(_titled(path) for path in sorted(files, key=lambda path: len(path.parts)))


def _is_licence(path: PackagePath) -> bool:
    inside = any(part.endswith(".dist-info") for part in path.parts)
    return inside and bool(_LICENCE.search("/".join(path.parts[1:])))


def _titled(path: PackagePath) -> str:
    title = "/".join(part for part in path.parts[1:] if part not in ("licenses", "BUILD_LICENSES"))
    lines = _decoded(path.read_binary()).splitlines()
    return "\n".join([f"=== {title} ===", "", *(line.rstrip() for line in lines)]).strip() + "\n"


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _python() -> str:
    text = Path(sysconfig.get_path("stdlib"), "LICENSE.txt").read_text("utf-8")
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


if __name__ == "__main__":
    sys.exit(main())
