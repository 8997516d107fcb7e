"""What Qt itself says is in the language of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
)

from kzaz_desk.catalogue import LANGUAGES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.language import Language

BUTTONS = QMessageBox.StandardButton
STANDARD = {
    "kk": ("ОК", "Бас тарту", "Сақтау", "Жабу", "Иә", "Жоқ"),
    "ru": ("OK", "Отмена", "Сохранить", "Закрыть", "Да", "Нет"),
    "en": ("OK", "Cancel", "Save", "Close", "Yes", "No"),
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_standard_buttons_speak_the_language(qtbot: QtBot, language: Language, code: str) -> None:
    language.choose(code)
    kinds = (BUTTONS.Ok, BUTTONS.Cancel, BUTTONS.Save, BUTTONS.Close, BUTTONS.Yes, BUTTONS.No)
    box = QMessageBox()
    qtbot.addWidget(box)
    for kind in kinds:
        box.addButton(kind)

    shown = [box.button(kind).text().replace("&", "") for kind in kinds]

    assert shown == list(STANDARD[code])


@pytest.mark.parametrize("code", ["kk", "ru"])
def test_file_dialog_of_qt_speaks_the_language(qtbot: QtBot, language: Language, code: str) -> None:
    language.choose("en")
    english = _file_dialog_words(qtbot)

    language.choose(code)

    own = _file_dialog_words(qtbot)
    assert set(own) & set(english) == set()
    assert len(own) >= 5


def _file_dialog_words(qtbot: QtBot) -> list[str]:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.show()
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    texts += [button.text() for button in dialog.findChildren(QPushButton)]
    header = dialog.findChild(QHeaderView)
    assert header is not None
    texts += [str(header.model().headerData(n, Qt.Orientation.Horizontal)) for n in range(2)]
    return [text for text in texts if text]
