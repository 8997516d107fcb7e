"""The watch over the source files looks while the window is open, and never after."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QFileSystemWatcher, QTimer

from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.session.source_watch import SourceWatch

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session


@pytest.fixture
def watch(session: Session, tmp_path: Path, qtbot: QtBot) -> SourceWatch:
    documents = {}
    for name, document in session.documents.items():
        path = tmp_path / f"{name}.txt"
        path.write_text(document.text, encoding="utf-8")
        documents[name] = replace(document, path=path)
    model = SessionModel()
    model.open(replace(session, documents=MappingProxyType(documents)))
    watch = SourceWatch(model, model)
    watch.begin()
    return watch


def is_about_to_look(watch: SourceWatch) -> bool:
    dispatcher = QAbstractEventDispatcher.instance()
    return any(dispatcher.registeredTimers(timer) for timer in watch.findChildren(QTimer))


def test_closed_watch_does_not_look_at_what_changes_later(
    watch: SourceWatch, tmp_path: Path, qtbot: QtBot
) -> None:
    assert is_about_to_look(watch)
    watch.close()

    (tmp_path / "kk.txt").write_text("Басқа мәтін.", encoding="utf-8")
    system = watch.findChild(QFileSystemWatcher)
    assert system is not None
    with qtbot.waitSignal(system.directoryChanged):
        (tmp_path / "тағы.txt").write_text("", encoding="utf-8")

    assert not is_about_to_look(watch)
    watch.look()
    assert not is_about_to_look(watch)
