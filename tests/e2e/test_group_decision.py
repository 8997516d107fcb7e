"""The same mismatch, met again and again, is answered once; some of it may be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.findings.rule_dialogs import GroupDialog

from .hand import LEFT, dialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KK = (
    "Көктерек ауылында {0} отбасы тұрады, онда 1 мектеп бар.",
    "Шалқар ауылында {0} отбасы тұрады, онда 4 дүкен бар.",
    "Қарасу ауылында {0} отбасы тұрады, онда 7 көше бар.",
)
RU = (
    "В ауле Коктерек живёт {0} семей, там есть 1 школа.",
    "В ауле Шалкар живёт {0} семей, там есть 4 магазина.",
    "В ауле Карасу живёт {0} семей, там есть 7 улиц.",
)


@pytest.fixture
def repeated(make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot) -> MainWindow:
    paths = [tmp_path / "отбасы.txt", tmp_path / "семьи.txt"]
    for path, lines, number in zip(paths, (KK, RU), ("120", "210"), strict=True):
        text = "\n".join(line.format(number) for line in lines)
        path.write_text(f"date 2025-03-14\n{text}\n", encoding="utf-8")
    window = make_window()
    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        window.open_paths(paths)
    return window


def test_group_is_answered_at_once_but_for_what_is_unchecked(
    repeated: MainWindow, qtbot: QtBot
) -> None:
    model = repeated.model
    assert len(model.session.findings) == 3
    qtbot.keyClick(repeated.pair_view, Qt.Key.Key_F8)
    qtbot.keyClick(repeated.pair_view, Qt.Key.Key_I, CTRL | SHIFT)
    asked = dialog(GroupDialog)

    qtbot.keyClick(asked.table, Qt.Key.Key_Down)
    qtbot.keyClick(asked.table, Qt.Key.Key_Space)
    qtbot.mouseClick(asked.buttons.button(QDialogButtonBox.StandardButton.Ok), LEFT)

    states = [model.verdict(finding.id).state for finding in model.session.findings]
    ignored = VerdictState.IGNORED
    assert states == [ignored, VerdictState.OPEN, ignored]

    qtbot.keyClick(repeated.pair_view, Qt.Key.Key_Z, CTRL)
    assert model.decided_count == 0
