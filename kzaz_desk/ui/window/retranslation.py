"""Words a window anew that was built in another language; nothing in it is lost or moved.

Widgets get their words when they are made. What a widget shows is looked up in the catalogue of
the old language, which gives the source and so the words of the new one. A window has many parts
and any may be added; none of them has to know that languages change.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPlainTextEdit, QTabBar, QTextEdit

from kzaz_desk.catalogue import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

    from kzaz_desk.catalogue import Catalogue

_PROPERTIES = (
    "text",
    "title",
    "windowTitle",
    "iconText",
    "toolTip",
    "statusTip",
    "placeholderText",
    "accessibleName",
    "accessibleDescription",
)
_OF_THE_USER = (QLineEdit, QTextEdit, QPlainTextEdit)
_FACT = re.compile(r"%n|\{\w*\}")
_TIP = re.compile(r"(?P<words>.+) \((?P<keys>[^()]+)\)", re.DOTALL)
_OWN_NAMES = frozenset(LANGUAGES.values())
_DRESSED = re.compile(r"(?P<sign>\W{0,3}?)(?P<words>\w.*?)(?P<count>:?[\s\d()]*)", re.DOTALL)
_TELLING = 6  # letters a text with gaps must have to be known again

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Gapped:
    """A text with gaps for facts.

    Attributes:
        key: Its context and source.
        parts: The words around the gaps, one more than there are gaps.
        names: Of the facts, in the order of the gaps.
    """

    key: Key
    parts: tuple[str, ...]
    names: tuple[str, ...]

    def facts_in(self, shown: str) -> dict[str, str] | None:
        """The facts of what is shown, by their names; None if it does not say this."""
        if not all(part in shown for part in self.parts):  # spares nearly all patterns
            return None
        letters = sum(letter.isalpha() for part in self.parts for letter in part)
        pattern = "(.*?)".join(re.escape(part) for part in self.parts)
        match = re.fullmatch(pattern, shown, re.DOTALL) if letters >= _TELLING else None
        return None if match is None else dict(zip(self.names, match.groups(), strict=True))


class Retranslation:
    """From one language to another.

    Args:
        old: What the widgets show.
        new: What they shall show.
        keys: Context and source of every text.
    """

    def __init__(self, old: Catalogue, new: Catalogue, keys: Iterable[Key]) -> None:
        self._new = new
        self._plain: dict[str, list[tuple[Key, int]]] = {}
        self._gapped: list[_Gapped] = []
        for key in keys:
            for form in old.entries.get(key, (key[1],)):
                if names := tuple(_FACT.findall(form)):
                    self._gapped.append(_Gapped(key, tuple(_FACT.split(form)), names))
                else:
                    for variant, text in enumerate(_variants(form)):
                        self._plain.setdefault(text, []).append((key, variant))

    def word_anew(self, window: QWidget) -> None:
        """Give every part of a window its words in the new language."""
        for item in [window, *window.findChildren(QObject)]:
            contexts = _contexts(item)
            for name in _properties(item):
                self._set_property(item, name, contexts)
            if isinstance(item, QComboBox):
                for index in range(item.count()):
                    item.setItemText(index, self.text(item.itemText(index), contexts))
            if isinstance(item, QTabBar):
                for index in range(item.count()):
                    item.setTabText(index, self.text(item.tabText(index), contexts))

        stack = window.findChild(QUndoStack)
        if stack is not None:
            for menu in window.findChildren(QMenu):
                self._renew_undo(menu, stack)

    def text(self, shown: str, contexts: tuple[str, ...] = ()) -> str:
        """The words for what is shown; itself if it is in no catalogue.

        Args:
            shown: Words in the old language.
            contexts: Parts of the program that may have said so, the likeliest first.
        """
        if shown in _OWN_NAMES:
            return shown
        if "\t" in shown:
            return "\t".join(self.text(part, contexts) for part in shown.split("\t"))
        found = self._plain.get(shown)
        if found:
            (context, source), variant = min(found, key=lambda one: _rank(one[0], contexts))
            return _variants(self._new.find(context, source) or source)[variant]
        tip = _TIP.fullmatch(shown)
        if tip is not None and tip["words"] in self._plain:
            return f"{self.text(tip['words'], contexts)} ({self.text(tip['keys'], contexts)})"
        dressed = _DRESSED.fullmatch(shown)
        if dressed is not None and dressed["words"] in self._plain:
            words = self.text(dressed["words"], contexts)
            return f"{dressed['sign']}{words}{dressed['count']}"
        return self._filled(shown, contexts)

    def _renew_undo(self, menu: QMenu, stack: QUndoStack) -> None:
        """Make undo and redo anew: those of a stack keep the words that they were made with."""
        kinds = (
            ("undo", stack.undoText(), stack.createUndoAction),
            ("redo", stack.redoText(), stack.createRedoAction),
        )
        for action in menu.actions():
            for name, step, make in kinds:
                if action.objectName() == name:
                    words = self.text(action.text().removesuffix(step).rstrip())
                    _replace(menu, action, make(action.parent() or menu, words))

    def _set_property(self, item: QObject, name: str, contexts: tuple[str, ...]) -> None:
        shown = item.property(name)
        if isinstance(shown, str) and shown:
            words = self.text(shown, contexts)
            if isinstance(item, QAction) and name == "toolTip":
                words = _with_keys(words, item)
            if words != shown:
                item.setProperty(name, words)

    def _filled(self, shown: str, contexts: tuple[str, ...]) -> str:
        """The new words with the facts of the old ones."""
        hits = [
            (each.key, facts)
            for each in self._gapped
            if (facts := each.facts_in(shown)) is not None
        ]
        if not hits:
            return shown
        key, facts = min(hits, key=lambda hit: _rank(hit[0], contexts))
        return _FACT.sub(lambda gap: facts.get(gap[0], gap[0]), self._new.find(*key) or key[1])


def _with_keys(tip: str, action: QAction) -> str:
    """The tip with the keys of the action as the language calls them."""
    match = _TIP.fullmatch(tip)
    if match is None or action.shortcut().isEmpty():
        return tip
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{match['words']} ({keys})"


def _replace(menu: QMenu, old: QAction, new: QAction) -> None:
    new.setObjectName(old.objectName())
    new.setShortcuts(old.shortcuts())
    menu.insertAction(old, new)
    menu.removeAction(old)
    old.setShortcuts([])
    old.deleteLater()


def _properties(item: QObject) -> Iterator[str]:
    meta = item.metaObject()
    for name in _PROPERTIES:
        is_of_user = name == "text" and isinstance(item, _OF_THE_USER)
        if not is_of_user and meta.indexOfProperty(name) >= 0:
            yield name


def _variants(text: str) -> tuple[str, str]:
    """A text as it stands and as it is shown outside of menus."""
    return text, text.replace("&", "").rstrip("…")


def _contexts(item: QObject) -> tuple[str, ...]:
    """Names of the classes that the item and what is around it belong to."""
    names: list[str] = []
    around: QObject | None = item
    while around is not None:
        names += [each.__name__ for each in type(around).__mro__]
        around = QObject.parent(around)  # a model has a parent() of its own
    return tuple(names)


def _rank(key: Key, contexts: tuple[str, ...]) -> int:
    return contexts.index(key[0]) if key[0] in contexts else len(contexts)
