"""A window at rest does nothing at all; one that nobody sees does not work on."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QObject

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.text import Document, Lang, Paragraph, Span
from kzaz_desk.domain.timex import Extraction
from kzaz_desk.project.session import Pair, Session
from kzaz_desk.ui.session.collector import MainThreadCollector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

PARAGRAPHS = 4_000


class Listener(QObject):
    """Notes every event of the application."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[str, str]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.heard.append((type(watched).__name__, event.type().name))
        return False


@pytest.fixture
def own_collector(qapp: QApplication) -> Iterator[MainThreadCollector]:
    collector = MainThreadCollector(qapp)
    collector.start()
    yield collector
    collector.stop()
    collector.deleteLater()


def _timers(*roots: QObject) -> list[str]:
    """What still waits for a time, Qt's own timers included."""
    dispatcher = QAbstractEventDispatcher.instance()
    objects = [one for root in roots for one in (root, *root.findChildren(QObject))]
    return [
        f"{type(QObject.parent(one)).__name__}.{type(one).__name__} {timer.interval}"
        for one in objects
        for timer in dispatcher.registeredTimers(one)
    ]


def test_settled_window_waits_for_no_time_and_has_nothing_to_do(
    opened: MainWindow, own_collector: MainThreadCollector, qapp: QApplication, qtbot: QtBot
) -> None:
    for dock in opened.docks.all:
        dock.show()
    opened.commands["next"].trigger()
    opened.statusBar().clearMessage()  # it would go by itself, after some seconds

    def is_settled() -> bool:
        return opened.desk.keeper.is_idle and _timers(opened, own_collector) == []

    qtbot.waitUntil(is_settled, timeout=20_000)
    listener = Listener()
    qapp.installEventFilter(listener)
    for _ in range(50):
        QCoreApplication.processEvents()
    qapp.removeEventFilter(listener)

    assert listener.heard == []
    assert _timers(opened, own_collector) == []


def _document(lang: Lang, line: str) -> Document:
    texts = [line.format(number) for number in range(10, PARAGRAPHS + 10)]
    spans, start = [], 0
    for text in texts:
        spans.append(Span(start, start + len(text)))
        start += len(text) + 1
    paragraphs = tuple(Paragraph(span, (span,)) for span in spans)
    return Document(str(lang), lang, "\n".join(texts), paragraphs)


@pytest.fixture
def long_session() -> Session:
    kk = _document(Lang.KK, "Ауданда {0} жаңа үй салынды, тұрғындар көшіп келді.")
    ru = _document(Lang.RU, "В районе построили {0} новых домов, жители переехали.")
    beads = tuple(Bead(range(row, row + 1), range(row, row + 1)) for row in range(PARAGRAPHS))
    nothing = Extraction((), ())
    return Session(
        documents=MappingProxyType({"kk": kk, "ru": ru}),
        pairs=(Pair("kk", "ru", Alignment(beads)),),
        extractions=MappingProxyType({"kk": nothing, "ru": nothing}),
    )


@pytest.mark.parametrize("how", ["hide", "showMinimized"])
def test_rows_are_measured_only_while_the_window_is_seen(
    how: str, window: MainWindow, long_session: Session, qtbot: QtBot
) -> None:
    view = window.pair_view
    window.model.open(long_session)
    window.central.show_rest()
    getattr(window, how)()
    view.zoom_in()
    qtbot.waitUntil(lambda: not view.is_busy)
    left = len(view.pair_layout.unmeasured)
    assert left > PARAGRAPHS / 2

    window.showNormal()

    qtbot.waitUntil(lambda: len(view.pair_layout.unmeasured) < left)


def test_watching_rests_while_the_window_is_minimised(opened: MainWindow, qtbot: QtBot) -> None:
    watch = opened.desk.watch
    qtbot.waitUntil(lambda: _timers(watch) == [])

    opened.showMinimized()
    watch.look()
    assert _timers(watch) == []

    opened.showNormal()
    assert _timers(watch) != []
