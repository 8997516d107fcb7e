"""Emoji, marks of writing from right to left and endless paragraphs harm nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

STRANGE = {
    "emoji": ("🚌 Қалаға 25 автобус 🚌🚌 келді.", "🚌 В город прибыло 52 автобуса 🚌🚌."),
    "right-to-left": (
        "Кітапта \u202bالف\u202c деген 25 сөз бар.",
        "В книге \u202bالف\u202c есть 52 слова.",
    ),
    "endless": (
        "Қалаға 25 автобус келді, "
        + "жолаушылар аялдамада ұзақ күтіп тұрды, содан кейін бәрі үйіне қайтты, " * 400,
        "В город прибыло 52 автобуса, "
        + "пассажиры долго ждали на остановке, а потом все вернулись домой, " * 400,
    ),
}


@pytest.mark.parametrize("name", STRANGE)
def test_number_in_a_strange_text_is_found_shown_and_decided(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    paths = [tmp_path / "мәтін.txt", tmp_path / "текст.txt"]
    ends = ("Кездесу 3 сағатқа созылды.", "Встреча длилась 3 часа.")
    for path, text, end in zip(paths, STRANGE[name], ends, strict=True):
        path.write_text(f"date 2025-03-14\n{text}\n{end}\n", encoding="utf-8")
    with qtbot.waitSignal(window.loader.completed, timeout=60_000):
        window.open_paths(paths)

    qtbot.keyClick(window.pair_view, Qt.Key.Key_F8)
    (place, *_) = window.pair_view.scene.current
    document = window.pair_view.content.document(place.lang)
    assert place.span.of(document.text).startswith(("25", "52"))
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_A):
        qtbot.keyClick(window.pair_view, key)

    assert window.model.decided_count == 1
    assert not window.pair_view.grab().isNull()
