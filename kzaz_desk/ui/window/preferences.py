"""Preferences of the window; what changes results is a rule of the project, not one of these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.ui.look.forms import level_labels
from kzaz_desk.ui.look.sizes import open_at
from kzaz_desk.ui.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from kzaz_desk.ui.settings import Settings

_ZOOM = (50, 300)


class PreferencesDialog(QDialog):
    """Colours, language, size of the texts, the reviewer's name, and what goes on by itself."""

    def __init__(
        self, settings: Settings, reviewer: str, zoom: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.scheme = QComboBox()
        for value, words in (
            ("", self.tr("those of the system")),
            ("light", self.tr("light")),
            ("dark", self.tr("dark")),
        ):
            self.scheme.addItem(words, value)
        self.scheme.setCurrentIndex(max(0, self.scheme.findData(settings.scheme)))
        self.language = QComboBox()
        self.language.addItem(self.tr("that of the system"), "")
        for lang, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, str(lang))
        self.language.addItem("English", "en")
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.zoom = QSpinBox()
        self.zoom.setRange(*_ZOOM)
        self.zoom.setSingleStep(10)
        self.zoom.setSuffix(" %")
        self.zoom.setValue(zoom)
        self.zoom.lineEdit().setTextMargins(6, 0, 0, 0)
        self.reviewer = QLineEdit(settings.reviewer or reviewer)
        self.advances = QCheckBox(self.tr("Go on to the next finding after a decision"))
        self.advances.setChecked(settings.advances)
        self.refines = QCheckBox(self.tr("Look at doubtful rows more closely after opening"))
        self.refines.setChecked(settings.refines)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        for words, field in (
            (self.tr("&Colours:"), self.scheme),
            (self.tr("&Language:"), self.language),
            (self.tr("&Size of the texts:"), self.zoom),
            (self.tr("Name of the &reviewer:"), self.reviewer),
        ):
            form.addRow(words, field)
        level_labels(form)
        hint = QLabel(self.tr("It takes the neural part, if that is installed, and runs quietly."))
        hint.setObjectName("quiet")
        hint.setIndent(24)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addWidget(self.advances)
        layout.addWidget(self.refines)
        layout.addWidget(hint)
        layout.addStretch(1)
        layout.addWidget(buttons)
        open_at(self, QSize(460, 320))
