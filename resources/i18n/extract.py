"""Collects every text for the user from the program's code into the catalogues beside this file.

    python resources/i18n/extract.py            add new texts, drop those no longer in the code
    python resources/i18n/extract.py --check    only say what is missing; exit status 1 if anything

Qt's own collector knows `tr` and `translate`, but not the messages of the floors below the window,
whose texts stand in tables and constants. This one follows names, tables, conditions and functions
that pass a text on, and stops with the place of any text that it cannot follow.
"""

from __future__ import annotations

import argparse
import ast
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
PACKAGE: Final = HERE.parents[1] / "kzaz_desk"
LANGUAGES: Final = ("kk", "ru", "en")
FORMS: Final = {"kk": 2, "ru": 3, "en": 2}
_CALLS: Final = {"Message": "count", "translate": "n", "QT_TRANSLATE_NOOP": ""}
_DOCTYPE: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """One text of the code.

    Attributes:
        context: Part of the program that shows it.
        text: English.
        is_plural: True if its form hangs on a count.
    """

    context: str
    text: str
    is_plural: bool = False


class UnknownText(Exception):
    """A text is shown that nobody can find by reading the code."""


@dataclass(slots=True)
class Module:
    """A file of the code.

    Attributes:
        name: Path below the package, for complaints.
        tree: Its syntax.
        inside: Function and class around each node.
        names: What is assigned to each name: by function (None for the module), then by name.
        functions: Functions and methods by their name.
        classes: Around each node the class it stands in.
        imported: Where names of the package come from, each a path below the package.
    """

    name: str
    tree: ast.Module
    inside: dict[ast.AST, Function | None] = field(default_factory=dict)
    classes: dict[ast.AST, str] = field(default_factory=dict)
    names: dict[tuple[Function | None, str], list[ast.expr]] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)
    imported: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._walk(self.tree, None, "")

    def _walk(self, node: ast.AST, function: Function | None, class_: str) -> None:
        for child in ast.iter_child_nodes(node):
            self.inside[child], self.classes[child] = function, class_
            self._learn(child, function)
            if isinstance(child, Function):
                self.functions[child.name] = child
                self._walk(child, child, class_)
            elif isinstance(child, ast.ClassDef):
                self._walk(child, function, child.name)
            else:
                self._walk(child, function, class_)

    def _learn(self, node: ast.AST, function: Function | None) -> None:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                self._bind(target, node.value, function)
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
            self._bind(node.target, node.value, function)
        elif isinstance(node, ast.ImportFrom):
            path = "/".join((node.module or "").split(".")[1:]) + ".py"
            self.imported |= {alias.name: path for alias in node.names}
        elif isinstance(node, (ast.For, ast.comprehension)):
            rows = node.iter.elts if isinstance(node.iter, (ast.Tuple, ast.List)) else [node.iter]
            for row in rows:
                self._bind(node.target, row, function)

    def _bind(self, target: ast.expr, value: ast.expr, function: Function | None) -> None:
        if isinstance(target, ast.Name):
            self.names.setdefault((function, target.id), []).append(value)
        elif isinstance(target, ast.Tuple):
            parts = value.elts if isinstance(value, ast.Tuple) else []
            if len(parts) != len(target.elts):
                parts = [value] * len(target.elts)
            for part, one in zip(target.elts, parts, strict=True):
                self._bind(part, one, function)


@dataclass(frozen=True, slots=True)
class Relay:
    """A function that passes one of its parameters on to be translated.

    Attributes:
        position: Which parameter, not counting `self`.
        name: Its name.
        context: Where the text is shown.
        is_plural: True if the function passes a count on.
    """

    position: int
    name: str
    context: str
    is_plural: bool

    def given(self, call: ast.Call) -> ast.expr | None:
        """What a call of the function gives for the parameter."""
        for keyword in call.keywords:
            if keyword.arg == self.name:
                return keyword.value
        return call.args[self.position] if len(call.args) > self.position else None


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a text is shown.

    Attributes:
        module: The file.
        function: The function; None outside of all.
        context: Part of the program that shows it.
        is_plural: True if a count is given.
        seen: Names that were followed from there.
    """

    module: Module
    function: Function | None
    context: str
    is_plural: bool = False
    seen: tuple[str, ...] = ()


class Collector:
    """Reads the code and finds the texts."""

    def __init__(self, modules: list[Module]) -> None:
        self._modules = modules
        self._relays: dict[str, Relay] = {}
        self.found: set[Source] = set()

    def collect(self) -> set[Source]:
        """All texts; those that come through relays too.

        Raises:
            UnknownText: For a text that cannot be followed.
        """
        calls = [
            (module, node)
            for module in self._modules
            for node in module.inside
            if isinstance(node, ast.Call)
        ]
        known = -1
        while known != len(self._relays):
            known = len(self._relays)
            for module, call in calls:
                self._read(module, call)
        plural = {(one.context, one.text) for one in self.found if one.is_plural}
        return {one for one in self.found if one.is_plural or (one.context, one.text) not in plural}

    def _read(self, module: Module, call: ast.Call) -> None:
        name = _called(call)
        spot = Spot(module, module.inside.get(call), module.classes.get(call, ""))
        if name == "tr" and call.args:
            self._require_self(module, call)
            self._take(replace(spot, is_plural=len(call.args) > 2), call.args[0])
        if name in _CALLS and len(call.args) > 1 and name not in module.functions:
            plural = len(call.args) > 3 or any(k.arg == _CALLS[name] for k in call.keywords)
            for context in self._contexts(module, call.args[0]):
                self._take(replace(spot, context=context, is_plural=plural), call.args[1])
        relay = self._relays.get(f"{module.imported.get(name, module.name)}:{name}")
        given = relay.given(call) if relay else None
        if relay is not None and given is not None:
            self._take(replace(spot, context=relay.context, is_plural=relay.is_plural), given)

    def _require_self(self, module: Module, call: ast.Call) -> None:
        """Only the class of `self` can be read; `tr` of another object has the context of that."""
        target = call.func.value if isinstance(call.func, ast.Attribute) else None
        is_self = isinstance(target, ast.Name) and target.id == "self"
        if not is_self or not module.classes.get(call):
            raise _unknown(module, call)

    def _contexts(self, module: Module, node: ast.expr) -> list[str]:
        """The contexts that an expression can stand for; none for a wrapper's parameter."""
        if isinstance(node, ast.Constant):
            return [str(node.value)]
        if not isinstance(node, ast.Name):
            return []
        here = module.names.get((None, node.id))
        if here:
            return [str(one.value) for one in here if isinstance(one, ast.Constant)]
        origin = module.imported.get(node.id, "")
        return [
            str(value.value)
            for other in self._modules
            if other.name == origin
            for value in other.names.get((None, node.id), [])
            if isinstance(value, ast.Constant)
        ]

    def _take(self, at: Spot, node: ast.expr) -> None:
        for text in self._texts(at, node):
            self.found.add(Source(at.context, text, at.is_plural and "%n" in text))

    def _texts(self, at: Spot, node: ast.expr) -> set[str]:
        """Every text that an expression can stand for."""
        match node:
            case ast.Constant(value=str(text)):
                return {text} if text else set()
            case ast.IfExp(body=body, orelse=other):
                return self._texts(at, body) | self._texts(at, other)
            case ast.BoolOp(values=nodes) | ast.Dict(values=nodes):
                return self._all_texts(at, nodes)
            case ast.Tuple(elts=nodes) | ast.List(elts=nodes) | ast.Set(elts=nodes):
                return self._all_texts(at, nodes)
            case ast.Subscript(value=value):
                return self._texts(at, value)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return {a + b for a in self._texts(at, left) for b in self._texts(at, right)}
            case ast.Name(id=name):
                return self._named(at, name, node)
            case ast.Call():
                return self._called_texts(at, node)
        raise _unknown(at.module, node)

    def _all_texts(self, at: Spot, nodes: list[ast.expr]) -> set[str]:
        return {text for node in nodes for text in self._texts(at, node)}

    def _called_texts(self, at: Spot, call: ast.Call) -> set[str]:
        """What a call on texts can give."""
        name = _called(call)
        target = call.func.value if isinstance(call.func, ast.Attribute) else None
        if name in {"get", "items", "values"} and target is not None:
            return self._texts(at, target)
        if name in {"str", "MappingProxyType"}:
            return self._texts(at, call.args[0])
        if name == "QT_TRANSLATE_NOOP":
            return self._texts(at, call.args[1])
        if name == "replace" and target is not None:
            old, new = (a.value for a in call.args if isinstance(a, ast.Constant))
            return {text.replace(str(old), str(new)) for text in self._texts(at, target)}
        raise _unknown(at.module, call)

    def _named(self, at: Spot, name: str, node: ast.AST) -> set[str]:
        """What a name can stand for: what is assigned to it, or what callers give."""
        for scope in (at.function, None):
            values = at.module.names.get((scope, name))
            if values and at.seen.count(name) > 1:
                return set()
            if values:
                inner = replace(at, function=scope, seen=(*at.seen, name))
                return self._all_texts(inner, values)
        parameters = _parameters(at.function)
        if at.function is not None and name in parameters:
            position = parameters.index(name) - (parameters[0] == "self")
            key = f"{at.module.name}:{at.function.name}"
            self._relays[key] = Relay(position, name, at.context, at.is_plural)
            return set()
        raise _unknown(at.module, node)


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _parameters(function: Function | None) -> list[str]:
    if function is None:
        return []
    return [one.arg for one in (*function.args.posonlyargs, *function.args.args)]


def _unknown(module: Module, node: ast.AST) -> UnknownText:
    return UnknownText(f"{module.name}:{getattr(node, 'lineno', 0)}: {ast.unparse(node)}")


def texts_of_the_code(package: Path = PACKAGE) -> set[Source]:
    """Every text that the code shows to the user."""
    modules = [
        Module(path.relative_to(package).as_posix(), ast.parse(path.read_text("utf-8")))
        for path in sorted(package.rglob("*.py"))
    ]
    return Collector(modules).collect()


@dataclass(frozen=True, slots=True)
class Entry:
    """A text and what it is in another language.

    Attributes:
        source: The text.
        forms: Its translation, several for a plural; empty texts where there is none yet.
    """

    source: Source
    forms: tuple[str, ...]


def read_catalogue(path: Path) -> dict[tuple[str, str], Entry]:
    """The entries of a file of Qt Linguist; none if there is no such file."""
    if not path.exists():
        return {}
    entries = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            source = Source(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.get("numerus") == "yes",
            )
            forms = [form.text or "" for form in message.iter("numerusform")]
            text = message.findtext("translation", "")
            entries[source.context, source.text] = Entry(source, tuple(forms or [text]))
    return entries


def merge(language: str, sources: set[Source], old: dict[tuple[str, str], Entry]) -> list[Entry]:
    """The entries that the code needs; translations are kept where source and plural are the same.

    English is the source itself, so that only texts with a count are in its catalogue.
    """
    entries = []
    for source in sorted(sources):
        if language == "en" and not source.is_plural:
            continue
        known = old.get((source.context, source.text))
        empty = ("",) * (FORMS[language] if source.is_plural else 1)
        kept = known is not None and known.source.is_plural == source.is_plural
        entries.append(Entry(source, known.forms if known is not None and kept else empty))
    return entries


def write_catalogue(path: Path, language: str, entries: list[Entry]) -> None:
    """Write entries as a file of Qt Linguist."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for entry in entries:
        name = entry.source.context
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = entry.source.text
        translation = ET.SubElement(message, "translation")
        if not all(entry.forms):
            translation.set("type", "unfinished")
        if entry.source.is_plural:
            message.set("numerus", "yes")
            for form in entry.forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = entry.forms[0]
    ET.indent(root, " " * 4)
    draft = path.with_suffix(".part")  # whoever reads the file meanwhile finds it whole
    draft.write_text(_DOCTYPE + ET.tostring(root, "unicode") + "\n", "utf-8", newline="\n")
    draft.replace(path)


def main() -> int:
    """Bring the catalogues up to date, or only look; says what has no translation."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing")
    only_look = parser.parse_args().check
    sources = texts_of_the_code()
    missing = 0
    for language in LANGUAGES:
        path = HERE / f"kzaz_desk_{language}.ts"
        entries = merge(language, sources, read_catalogue(path))
        if not only_look:
            write_catalogue(path, language, entries)
        for entry in entries:
            if not all(entry.forms):
                missing += 1
                sys.stdout.write(f"{language}: {entry.source.context}: {entry.source.text}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
