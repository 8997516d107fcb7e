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
    return _shipped("resources", *parts)


def sample(name: str) -> Path:
    """Folder of a sample project that the program ships.

    Raises:
        FileNotFoundError: If the program was built without it.
    """
    return _shipped("samples", name)


def _shipped(folder: str, *parts: str) -> Path:
    for root in (_PACKAGE / f"_{folder}", _PACKAGE.parent / folder):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"not shipped: {'/'.join(parts)}")
