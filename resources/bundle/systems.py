"""What each system wants to know of the program: names, icons, the kind of its files."""

from __future__ import annotations

import re
from shutil import copy
from typing import TYPE_CHECKING, Any

from icons import LINUX, icns, ico, png

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "kzaz_desk"
ENDING = "kzaz"
MEDIA_TYPE = "application/x-kzaz-desk"
_UNIFORM_TYPE = "org.kzaz-desk.project"
_SHARED = {
    "kzaz-desk.desktop": "applications",
    "kzaz-desk.xml": "mime/packages",
    "org.kzaz_desk.kzaz_desk.metainfo.xml": "metainfo",
}


def icon_file(system: str, drawing: Path, folder: Path) -> str | None:
    """Write the icon that goes into the program itself; None where there is no such thing.

    Args:
        system: `sys.platform`.
        drawing: The icon as SVG.
        folder: Where to write.
    """
    make = {"win32": ico, "darwin": icns}.get(system)
    if make is None:
        return None
    path = folder / f"kzaz-desk.{make.__name__}"
    path.write_bytes(make(drawing))
    return str(path)


def windows_version(name: str, version: str, folder: Path) -> str:
    """Write what Windows shows as properties of a program, in PyInstaller's format.

    Args:
        name: Of the program, without ending.
        version: Of the program.
        folder: Where to write.

    Returns:
        The file.
    """
    numbers = (*(int(part) for part in re.findall(r"\d+", version)), 0, 0, 0)[:4]
    texts = {
        "FileDescription": f"{TITLE}: Kazakh and Russian texts side by side",
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "Apache-2.0",
        "OriginalFilename": f"{name}.exe",
        "ProductName": TITLE,
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in texts.items())
    path = folder / f"{name}.version"
    path.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n",
        encoding="utf-8",
    )
    return str(path)


def macos_info() -> dict[str, Any]:
    """What the Finder reads: name, languages, and the files that the program opens."""
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleLocalizations": ["en", "kk", "ru"],
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": f"{TITLE} project",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "kzaz-desk.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_UNIFORM_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _UNIFORM_TYPE,
                "UTTypeDescription": f"{TITLE} project",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [ENDING],
                    "public.mime-type": [MEDIA_TYPE],
                },
            }
        ],
    }


def integrate(system: str, here: Path, drawing: Path, folder: Path) -> None:
    """Lay beside the program what makes its system open `.kzaz` files with it.

    Args:
        system: `sys.platform`; macOS reads all from the program itself.
        here: This folder.
        drawing: The icon as SVG.
        folder: The bundle.
    """
    if system == "win32":
        copy(here / "windows" / "associate.cmd", folder)
    if system != "linux":
        return
    copy(here / "linux" / "integrate", folder)
    for name, place in _SHARED.items():
        target = folder / "share" / place
        target.mkdir(parents=True, exist_ok=True)
        copy(here / "linux" / name, target)
    pictures = {f"{width}x{width}": (".png", png(drawing, width)) for width in LINUX}
    pictures["scalable"] = (".svg", drawing.read_bytes())
    for size, (suffix, picture) in pictures.items():
        for kind in ("apps/kzaz-desk", f"mimetypes/{MEDIA_TYPE.replace('/', '-')}"):
            target = folder / "share" / "icons" / "hicolor" / size / f"{kind}{suffix}"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(picture)
