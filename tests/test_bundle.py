"""What is handed to users: the wheel, and the parts of the bundle for each system."""

from __future__ import annotations

import importlib.util
import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tomllib
import venv
import zipfile
from configparser import RawConfigParser
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from kzaz_desk.catalogue import LANGUAGES
from kzaz_desk.project.schema import APPLICATION_ID

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "resources" / "bundle"
DRAWING = ROOT / "resources" / "icons" / "kzaz-desk.svg"
MEDIA_TYPE = "application/x-kzaz-desk"
FOR_DEVELOPERS = {"bundle", "pictures"}


@pytest.fixture
def beside(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The modules of the bundle can be imported, as PyInstaller's spec does."""
    monkeypatch.syspath_prepend(str(HERE))
    yield
    for name in ("contents", "icons", "systems"):
        sys.modules.pop(name, None)


def _module(name: str) -> ModuleType:
    return importlib.import_module(name)


def _shipped() -> set[str]:
    """Resources and the sample, as git keeps them."""
    folders = [ROOT / "resources", ROOT / "samples" / "visit-2025"]
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", *map(str, folders)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    names = [name for name in listed.stdout.split("\0") if name and (ROOT / name).exists()]
    return {
        name
        for name in names
        if name.split("/")[1] not in FOR_DEVELOPERS and not name.endswith(".py")
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return built


def test_wheel_holds_the_resources_and_the_sample_and_nothing_for_developers(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())

    inside = {n.removeprefix("kzaz_desk/_") for n in names if n.startswith("kzaz_desk/_")}
    inside = {n for n in inside if n.startswith(("resources/", "samples/"))}
    assert inside >= _shipped()
    assert not [n for n in inside if n.split("/")[1] in FOR_DEVELOPERS or n.endswith(".py")]
    assert not [n for n in names if "cache" in n or n.startswith("tests")]


def test_installed_program_passes_the_self_test_and_names_its_parts(
    wheel: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    venv.create(tmp_path / "venv")
    (site,) = (tmp_path / "venv").glob("[lL]ib/**/site-packages")
    zipfile.ZipFile(wheel).extractall(site)
    # The libraries are those of this environment, found after what lies in the new one.
    libraries = {str(Path(str(spec.origin)).parents[1]) for spec in _specs("numpy", "PySide6")}
    (site / "libraries.pth").write_text("\n".join(sorted(libraries)) + "\n", encoding="utf-8")
    scripts = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    # Printed as into a file on a Russian Windows, which has no letters of Kazakh.
    encodings = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "cp1251"}
    environment = {**os.environ, **encodings, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    for name in ("PYTHONPATH", "VIRTUAL_ENV"):
        environment.pop(name, None)

    place = "import kzaz_desk, sys; sys.stdout.write(kzaz_desk.__file__)"
    found = subprocess.run(
        [scripts / "python", "-c", place], cwd=home, env=environment, capture_output=True
    )
    ended = subprocess.run(
        [scripts / "python", "-m", "kzaz_desk", "--self-test", "--lang", "ru"],
        cwd=home,
        env=environment,
        capture_output=True,
        encoding="cp1251",
        check=False,
    )

    assert Path(os.fsdecode(found.stdout)).is_relative_to(site)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    lines = ended.stdout.splitlines()
    assert {"[ok] чтение всех форматов", "[ok] окно", "Всё работает."} <= set(lines)
    assert [line.split()[0] for line in lines[:2]] == ["kzaz-desk", "Python"]
    assert {"Qt", "numpy", "PySide6-Essentials"} <= {line.split()[0] for line in lines}
    assert [path.name for path in home.iterdir() if "kzaz" in path.name] == []


def _specs(*names: str) -> list[Any]:
    return [importlib.util.find_spec(name) for name in names]


@pytest.mark.usefixtures("beside")
def test_bundle_holds_the_resources_and_the_sample() -> None:
    placed = _module("contents").shipped_files(ROOT)

    inside = {f"{folder}/{Path(path).name}".removeprefix("kzaz_desk/_") for path, folder in placed}
    assert inside >= _shipped()
    assert not [name for name in inside if name.endswith(".py") or "/bundle/" in name]


@pytest.mark.usefixtures("beside")
@pytest.mark.parametrize(
    ("name", "is_wanted"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqwebp.so", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/lib/libQt6Pdf.so.6", False),
        ("PySide6/Qt/translations/qtbase_kk.qm", True),
        ("PySide6/Qt/translations/qtbase_ru.qm", True),
        (r"PySide6\translations\qtbase_de.qm", False),
        ("pypdfium2_raw/libpdfium.so", True),
        ("lxml/etree.cpython-311-x86_64-linux-gnu.so", True),
    ],
)
def test_parts_of_the_libraries_without_use_stay_outside(name: str, is_wanted: bool) -> None:
    assert _module("contents").is_wanted(name) is is_wanted


@pytest.mark.usefixtures("beside")
def test_icon_is_drawn_in_every_size_of_every_system(qapp: object) -> None:
    icons = _module("icons")

    ico, icns = icons.ico(DRAWING), icons.icns(DRAWING)

    count = struct.unpack("<HHH", ico[:6])[2]
    entries = [struct.unpack("<BBBBHHII", ico[6 + 16 * n : 22 + 16 * n]) for n in range(count)]
    pictures = [QImage.fromData(ico[start : start + size]) for *_, size, start in entries]
    assert [picture.width() for picture in pictures] == list(icons.WINDOWS)
    assert [entry[0] or 256 for entry in entries] == list(icons.WINDOWS)
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)
    colours = {pictures[-1].pixelColor(x, 128).name() for x in range(0, 256, 8)}
    assert len(colours) > 2


class _Spec:
    """What PyInstaller would do with the spec."""

    def __init__(self, system: str, folder: Path) -> None:
        self.calls: dict[str, list[dict[str, Any]]] = {}
        self.names = {
            "SPECPATH": str(HERE),
            "DISTPATH": str(folder),
            "workpath": str(folder),
            **{name: self._recorder(name) for name in ("PYZ", "EXE", "COLLECT", "BUNDLE")},
            "Analysis": self._analyse,
        }
        self.system = system

    def _recorder(self, name: str) -> Any:
        def record(*_: object, **options: Any) -> str:
            self.calls.setdefault(name, []).append(options)
            return name

        return record

    def _analyse(self, scripts: list[str], **options: Any) -> Any:
        self.calls["Analysis"] = [{"scripts": scripts, **options}]
        found: dict[str, list[Any]] = {"binaries": [], "datas": [], "pure": [], "scripts": []}
        return type("Found", (), found)()


@pytest.fixture
def run_spec(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: object, beside: None) -> Any:
    hooks = type(sys)("PyInstaller.utils.hooks")
    hooks.collect_submodules = lambda name: [name]  # type: ignore[attr-defined]
    hooks.copy_metadata = lambda name, **_: [(name, name)]  # type: ignore[attr-defined]
    for name in ("PyInstaller", "PyInstaller.utils", "PyInstaller.utils.hooks"):
        monkeypatch.setitem(sys.modules, name, hooks)

    def run(system: str) -> _Spec:
        monkeypatch.setattr(sys, "platform", system)
        (tmp_path / "kzaz-desk").mkdir()
        spec = _Spec(system, tmp_path)
        path = HERE / "kzaz_desk.spec"
        exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), spec.names)
        return spec

    return run


def test_windows_gets_a_program_with_a_console_and_one_without(
    run_spec: Any, tmp_path: Path
) -> None:
    spec = run_spec("win32")

    made = {each["name"]: each for each in spec.calls["EXE"]}
    assert {name: each["console"] for name, each in made.items()} == {
        "kzaz-desk": True,
        "kzaz-desk-window": False,
    }
    assert all(Path(each["icon"]).read_bytes()[:4] == b"\0\0\1\0" for each in made.values())
    version = Path(made["kzaz-desk"]["version"]).read_text(encoding="utf-8")
    compile(version, "version", "eval")
    assert "prodvers=(0, 1, 0, 0)" in version
    script = (tmp_path / "kzaz-desk" / "associate.cmd").read_text(encoding="utf-8")
    assert r"%classes%\.kzaz" in script
    assert "kzaz-desk-window.exe" in script
    assert "BUNDLE" not in spec.calls


def test_macos_gets_an_application_that_opens_its_files(run_spec: Any) -> None:
    spec = run_spec("darwin")

    (bundle,) = spec.calls["BUNDLE"]
    info = plistlib.loads(plistlib.dumps(bundle["info_plist"]))
    (kind,) = info["CFBundleDocumentTypes"]
    (exported,) = info["UTExportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["kzaz"]
    assert set(info["CFBundleLocalizations"]) == set(LANGUAGES)
    assert bundle["name"] == "kzaz_desk.app"
    assert Path(bundle["icon"]).read_bytes()[:4] == b"icns"


def test_linux_gets_menu_entry_kind_of_file_and_icons(
    run_spec: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_spec("linux")

    share = tmp_path / "kzaz-desk" / "share"
    assert (share / "applications" / "kzaz-desk.desktop").is_file()
    assert (share / "metainfo" / "org.kzaz_desk.kzaz_desk.metainfo.xml").is_file()
    icon = QImage(str(share / "icons" / "hicolor" / "48x48" / "apps" / "kzaz-desk.png"))
    assert icon.width() == 48
    assert (share / "icons/hicolor/scalable/mimetypes/application-x-kzaz-desk.svg").is_file()


def test_spec_takes_the_entry_point_and_all_modules(run_spec: Any) -> None:
    (analysis,) = run_spec("linux").calls["Analysis"]

    assert [Path(script).name for script in analysis["scripts"]] == ["__main__.py"]
    assert "kzaz_desk" in analysis["hiddenimports"]
    assert "PySide6.QtNetwork" in analysis["excludes"]


def test_kind_of_file_is_told_by_ending_and_by_content() -> None:
    names = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    (kind,) = ET.parse(HERE / "linux" / "kzaz-desk.xml").getroot()

    assert kind.get("type") == MEDIA_TYPE
    assert [glob.get("pattern") for glob in kind.findall("m:glob", names)] == ["*.kzaz"]
    (inner,) = kind.findall("m:magic/m:match/m:match", names)
    assert (inner.get("offset"), int(inner.get("value", ""), 16)) == ("68", APPLICATION_ID)


def test_menu_entry_opens_that_kind_in_all_languages() -> None:
    entry = RawConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(HERE / "linux" / "kzaz-desk.desktop", encoding="utf-8")
    values = entry["Desktop Entry"]

    assert values["MimeType"] == f"{MEDIA_TYPE};"
    assert values["Exec"] == "kzaz-desk %F"
    assert {f"{key}[{lang}]" for key in ("Comment", "GenericName") for lang in ("kk", "ru")} <= set(
        values
    )


def test_catalogue_of_programs_describes_it_in_all_languages() -> None:
    root = ET.parse(HERE / "linux" / "org.kzaz_desk.kzaz_desk.metainfo.xml").getroot()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    spoken = {p.get("{http://www.w3.org/XML/1998/namespace}lang", "en") for p in root.iter("p")}
    assert spoken == set(LANGUAGES)
    assert root.findtext("project_license") == project["license"]
    assert root.findtext("provides/mediatype") == MEDIA_TYPE
    assert root.findtext("launchable") == "kzaz-desk.desktop"


@pytest.mark.parametrize(
    ("tool", "options", "file"),
    [
        ("desktop-file-validate", [], "kzaz-desk.desktop"),
        ("appstreamcli", ["validate", "--no-net"], "org.kzaz_desk.kzaz_desk.metainfo.xml"),
    ],
)
def test_file_passes_the_desktops_own_checker(tool: str, options: list[str], file: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")

    ended = subprocess.run(
        [tool, *options, HERE / "linux" / file], capture_output=True, encoding="utf-8", check=False
    )

    assert ended.returncode == 0, ended.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a script for desktops of Linux")
def test_bundle_enters_the_menu_of_the_user_and_leaves_it(tmp_path: Path) -> None:
    folder, data = tmp_path / "my programs", tmp_path / "data"
    for name in ("applications/kzaz-desk.desktop", "mime/packages/kzaz-desk.xml"):
        target = folder / "share" / name
        target.parent.mkdir(parents=True)
        shutil.copy(HERE / "linux" / Path(name).name, target)
    script = shutil.copy(HERE / "linux" / "integrate", folder)
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "XDG_DATA_HOME": str(data)}

    subprocess.run(["sh", script], env=environment, check=True)
    entry = (data / "applications" / "kzaz-desk.desktop").read_text(encoding="utf-8")
    subprocess.run(["sh", script, "--remove"], env=environment, check=True)

    assert re.findall(r"^Exec=(.*)$", entry, re.MULTILINE) == [f'"{folder}/kzaz-desk" %F']
    assert not (data / "applications" / "kzaz-desk.desktop").exists()
    assert not (data / "mime" / "packages" / "kzaz-desk.xml").exists()
