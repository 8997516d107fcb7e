"""The encodings of the texts: what they are read in, and what they could be read in instead."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from kzaz_desk.domain.text import Document
    from kzaz_desk.ui.window.frame import WindowFrame
    from kzaz_desk.ui.window.project_desk import ProjectDesk


@dataclass(frozen=True, slots=True)
class ReadableText:
    """A plain text whose encoding can be chosen.

    Attributes:
        title: What the user knows it by.
        path: Its file.
        encoding: What it is read in; "" if it could not be read.
        choose: Reads it in an encoding, by its name; "" guesses.
    """

    title: str
    path: Path
    encoding: str
    choose: Callable[[str], object]


class EncodingMenu(QMenu):
    """For each text the encodings to choose from, with its first telling words in each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("encodings")

    def fill(self, texts: Sequence[ReadableText]) -> None:
        """Offer these texts instead of those of before."""
        self.clear()
        for text in texts:
            self._add(text)

    def _add(self, text: ReadableText) -> None:
        from kzaz_desk.formats.encodings import CHOICES
        from kzaz_desk.project.encodings import telling_words

        if not self.isEmpty():
            self.addSeparator()
        self.addAction(_plain(text.title)).setEnabled(False)
        self.addAction(self.tr("Guess again")).triggered.connect(lambda: text.choose(""))
        words = telling_words(text.path)
        group = QActionGroup(self)
        for name in CHOICES:
            action = self.addAction(_plain(f"{name}\t{words.get(name, '')}".rstrip("\t")))
            action.setCheckable(True)
            action.setActionGroup(group)
            action.setChecked(_is_named(text.encoding, name))
            action.setData(name)
            action.triggered.connect(partial(_choose, text, name))


class EncodingDesk(QObject):
    """Offers the encodings, and has texts read in what is chosen."""

    def __init__(self, window: WindowFrame, desk: ProjectDesk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._loader = window.loader
        self._tried: dict[Path, str] = {}
        self.menu = EncodingMenu(window)
        self.menu.aboutToShow.connect(self._on_about_to_show)
        self._field = window.status.fields["encoding"]
        self._field.setMenu(self.menu)
        self._field.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        window.central.encoding_requested.connect(self._on_requested)
        self._loader.completed.connect(self._tried.clear)

    def ask(self) -> None:
        """Offer the encodings of the pair that is shown."""
        if self._of_pair():
            self.menu.popup(self._field.mapToGlobal(QPoint(0, 0)))
        else:
            told = self.tr("The formats of these texts have encodings of their own.")
            self._window.tell(told)

    def _on_about_to_show(self) -> None:
        self.menu.fill(self._of_pair())

    def _of_pair(self) -> list[ReadableText]:
        from kzaz_desk.formats.pick import takes_encoding

        model = self._window.model
        documents = [model.document(lang) for lang in Lang] if model.has_pair else []
        return [
            self._text_of(document, document.path)
            for document in documents
            if document.path is not None and takes_encoding(document.path)
        ]

    def _text_of(self, document: Document, path: Path) -> ReadableText:
        return ReadableText(
            f"{LANGUAGE_NAMES[document.lang]} · {document.name}",
            path,
            document.encoding,
            partial(self._read_again, document.id),
        )

    def _read_again(self, document: str, encoding: str) -> None:
        if self._loader.is_running:
            self._window.tell(self.tr("The texts are still being checked. Try again in a moment."))
        elif document in self._window.model.session.documents:
            self._loader.choose_encoding(document, encoding)

    def _on_requested(self, paths: tuple[Path, ...]) -> None:
        """Offer encodings for files that could not be read, whether they are open or not."""
        if not paths:
            self.ask()
            return
        menu = EncodingMenu(self._window)
        menu.fill([self._text_at(path) for path in paths])
        menu.aboutToHide.connect(menu.deleteLater)
        central = self._window.central
        menu.popup(central.mapToGlobal(central.rect().topLeft()))

    def _text_at(self, path: Path) -> ReadableText:
        documents = self._window.model.session.documents.values()
        known = next((each for each in documents if each.path == path), None)
        if known is not None and self._loader.is_of_open_texts:
            return self._text_of(known, path)
        tried = self._tried.get(path, "")
        return ReadableText(path.name, path, tried, partial(self._open_again, path))

    def _open_again(self, path: Path, encoding: str) -> None:
        """Open the same files, this one in another encoding; what was tried for others stays."""
        self._tried.pop(path, None)
        if encoding:
            self._tried[path] = encoding
        self._desk.open(self._loader.paths, encodings=dict(self._tried))


def _choose(text: ReadableText, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
    if not _is_named(text.encoding, name):
        text.choose(name)


def _is_named(encoding: str, name: str) -> bool:
    """True if a text in an encoding is said to be in it; either order of bytes is UTF-16."""
    return encoding == name or (name == "UTF-16" and encoding.startswith(name))


def _plain(words: str) -> str:
    return words.replace("&", "&&")
