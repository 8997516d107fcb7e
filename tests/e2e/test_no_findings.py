"""Texts that agree are told to agree: a statement, not an empty list."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow


def test_texts_without_a_difference_are_said_to_agree(
    window: MainWindow, pair: list[Path], qtbot: QtBot
) -> None:
    text = pair[1].read_text(encoding="utf-8")
    for wrong, right in (("1 050", "1 500"), ("470", "410"), ("2018", "2019")):
        text = text.replace(wrong, right)
    pair[1].write_text(text, encoding="utf-8")

    with qtbot.waitSignal(window.loader.completed, timeout=20_000):
        window.open_paths(pair)

    assert window.model.session.findings == ()
    assert window.central.banner.isVisible()
    assert "none differs" in window.central.banner.notice.text
