"""The few questions that need a window of their own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.look.forms import level_labels
from kzaz_desk.ui.look.sizes import open_at
from kzaz_desk.ui.timeline.typed_dates import text_to_edit, typed_date
from kzaz_desk.ui.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzaz_desk.domain.event_edits import Redate
    from kzaz_desk.domain.review import Event
    from kzaz_desk.domain.text import Document

_OK_CANCEL = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel


class EventDateDialog(QDialog):
    """Asks when an event was."""

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Date of the event"))
        self._event = event
        self.edit = QLineEdit(text_to_edit(event))
        self.edit.setAccessibleName(self.tr("Date"))
        self.edit.textChanged.connect(self._check)
        text = QLabel(event.text)
        text.setWordWrap(True)
        hint = QLabel(
            self.tr(
                "A year, month or day: 2023, 2023-10, 20.10.2023\n"
                "A decade: 198X; a period: 1990/2000\n"
                "With an open end: 1991/.. or ../2024\n"
                "Empty for no date"
            )
        )
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        self.buttons = QDialogButtonBox(_OK_CANCEL)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (text, self.edit, hint, self.buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(420)
        self._check()

    @property
    def answer(self) -> Redate | None:
        """What was typed, None if it is no date."""
        return typed_date(self._event.id, self.edit.text())

    def accept(self) -> None:
        """Say nothing of a date that was sure already and was left as it is."""
        event, text = self._event, self.edit.text()
        is_sure = not (event.is_inferred or event.conflict or event.rival)
        if is_sure and text == text_to_edit(event):
            self.reject()
        else:
            super().accept()

    def _check(self) -> None:
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setEnabled(self.answer is not None)


class DocumentDatesDialog(QDialog):
    """Asks which day "today" is in each document."""

    def __init__(self, documents: Iterable[Document], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Dates of the documents"))
        self._edits: dict[str, tuple[QCheckBox, QDateEdit]] = {}
        form = QFormLayout()
        form.setSpacing(10)
        for document in documents:
            known = QCheckBox(self.tr("known"))
            known.setChecked(document.date is not None)
            day = document.date or date.today()
            edit = QDateEdit(QDate(day.year, day.month, day.day))
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("dd.MM.yyyy")
            edit.setEnabled(known.isChecked())
            edit.setAccessibleName(document.name)
            known.toggled.connect(edit.setEnabled)
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(known)
            row.addWidget(edit, 1)
            form.addRow(document.name, row)
            self._edits[document.id] = (known, edit)
        level_labels(form)
        hint = QLabel(self.tr("Words such as “last year” are counted from this day."))
        hint.setObjectName("quiet")
        buttons = QDialogButtonBox(_OK_CANCEL)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)

    @property
    def answers(self) -> dict[str, date | None]:
        """The day of each document by its id, None where it is not known."""
        found: dict[str, date | None] = {}
        for name, (known, edit) in self._edits.items():
            day = edit.date()
            found[name] = date(day.year(), day.month(), day.day()) if known.isChecked() else None
        return found


class PasteDialog(QDialog):
    """Takes two texts from the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste two texts"))
        self.texts = {lang: QPlainTextEdit() for lang in Lang}
        sides = QHBoxLayout()
        for lang, edit in self.texts.items():
            edit.setPlaceholderText(self.tr("Paste the text here"))
            edit.setAccessibleName(LANGUAGE_NAMES[lang])
            edit.setTabChangesFocus(True)
            edit.textChanged.connect(self._check)
            column = QVBoxLayout()
            title = QLabel(LANGUAGE_NAMES[lang])
            title.setObjectName("sectionTitle")
            column.addWidget(title)
            column.addWidget(edit)
            sides.addLayout(column)
        self.buttons = QDialogButtonBox(_OK_CANCEL)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(sides)
        layout.addWidget(self.buttons)
        open_at(self, QSize(820, 480))
        self._check()

    def _check(self) -> None:
        has_both = all(edit.toPlainText().strip() for edit in self.texts.values())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(has_both)


class CrashDialog(QDialog):
    """Tells of a bug and gives the text that helps to mend it."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = QLabel(
            self.tr(
                "This is a fault of the program, not of your texts. They and your decisions are "
                "kept. Please copy the text below and send it to the makers."
            )
        )
        words.setWordWrap(True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(self.tr("Report"))
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(self.report)
        layout.addWidget(buttons)
        open_at(self, QSize(640, 420))
