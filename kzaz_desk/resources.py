"""Where the files lie that the program ships."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Path of a shipped file: in a checkout, an installed wheel or a frozen bundle.

    Args:
        parts: Folders and file name below `resources`, as in `resource("lexicon", "kk.toml")`.

    Raises:
        FileNotFoundError: If the program was built without it.
    """
    for root in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"not shipped: {'/'.join(parts)}")
