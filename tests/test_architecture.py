"""The house keeps its shape: floors, file sizes, docstrings, a self-contained tree."""

from __future__ import annotations

import ast
import graphlib
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from importlinter import cli

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "kzaz_desk"
MODULES = sorted(PACKAGE.rglob("*.py"))
WITH_WINDOW = ("__main__", "app", "ui")
TOP_LEVEL = {"pyproject.toml", "README.md", "kzaz_desk", "resources", "samples", "tests"}

_QT_FREE = """
import importlib, sys

class Barrier:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"{name} is out of bounds below the window")

sys.meta_path.insert(0, Barrier())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def _tracked() -> list[Path]:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).exists()]


def _name(module: Path) -> str:
    parts = module.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _ids(paths: list[Path]) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in paths]


def _undocumented(node: ast.AST, prefix: str) -> list[str]:
    """Public classes and functions under `node` without a docstring, methods of Qt left out."""
    missing = []
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if child.name.startswith("_"):
            continue
        if not ast.get_docstring(child) and not _is_exempt(child):
            missing.append(f"{prefix}{child.name}")
        if isinstance(child, ast.ClassDef):
            missing += _undocumented(child, f"{prefix}{child.name}.")
    return missing


def _is_exempt(node: ast.AST) -> bool:
    """True for an override (Qt documents it: camelCase or `@override`) and for an `@overload`."""
    if isinstance(node, ast.ClassDef):
        return False
    assert isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    marks = {ast.unparse(mark).rpartition(".")[2] for mark in node.decorator_list}
    return bool(marks & {"override", "overload"}) or _is_qt_override(node)


def _is_qt_override(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    qt_words = {"data", "flags", "parent", "index", "event", "paint", "show", "hide", "accept"}
    return bool(re.search(r"[a-z][A-Z]", node.name)) or node.name in qt_words


def test_floors_import_only_the_floors_below() -> None:
    assert cli.lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


def _named(module: Path) -> set[str]:
    """Modules of the package that a file imports, for their types too."""
    names = {_name(path) for path in MODULES}
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            inner = {f"{node.module}.{alias.name}" for alias in node.names} & names
            found |= inner or {str(node.module)} & names
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names} & names
    return found


def test_no_modules_name_each_other_in_a_circle() -> None:
    graph = {_name(path): _named(path) for path in MODULES}

    order = [*graphlib.TopologicalSorter(graph).static_order()]

    assert order.index("kzaz_desk.ui.window.frame") < order.index("kzaz_desk.ui.window.main_window")


def test_floors_below_the_window_import_without_qt() -> None:
    names = [_name(path) for path in MODULES]
    below = [name for name in names if name.split(".")[1:2] not in [[n] for n in WITH_WINDOW]]

    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", _QT_FREE, *below],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert len(below) > 10
    assert ended.returncode == 0, ended.stderr


@pytest.mark.parametrize("module", MODULES, ids=_ids(MODULES))
def test_file_has_at_most_400_lines(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("module", MODULES, ids=_ids(MODULES))
def test_public_names_have_docstrings(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))

    assert ast.get_docstring(tree), "the module has no docstring"
    assert _undocumented(tree, "") == []


@pytest.mark.parametrize(
    "module", inits := [m for m in MODULES if m.name == "__init__.py"], ids=_ids(inits)
)
def test_package_init_is_one_docstring_line(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))

    assert len(tree.body) == 1
    assert len((ast.get_docstring(tree) or "").splitlines()) == 1


def test_top_level_holds_nothing_else() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in _tracked()}

    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


def test_no_file_names_a_place_of_one_machine() -> None:
    place = re.compile(r"(?<![\w.])/(?:home|root|Users|work|opt|mnt)/\w+|[A-Z]:\\Users")
    texts = {".py", ".md", ".toml", ".txt", ".json", ".yaml", ".qss", ".ts", ".svg", ".sh", ""}

    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in _tracked()
        if path.suffix in texts and path.is_file()
        for match in place.finditer(path.read_text(encoding="utf-8"))
    ]

    assert found == []


def test_lock_names_no_host_and_covers_every_dependency() -> None:
    lock = (ROOT / ".ci" / "lock.txt").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"].values()
    asked = project["project"]["dependencies"] + [name for extra in extras for name in extra]
    locked = set(re.findall(r"^([\w.-]+)==", lock, re.MULTILINE))

    assert "://" not in lock
    names = {re.split(r"[^\w.-]", ask)[0].lower().replace("_", "-") for ask in asked}
    assert names - locked == set()
    assert [ask for ask in asked if "<" not in ask] == []
