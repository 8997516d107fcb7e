"""The window: wires the parts together and holds no logic of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from kzaz_desk.domain.errors import KzazError
from kzaz_desk.domain.review import VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.findings.empty_note import Checked
from kzaz_desk.ui.keys import LetterKeys, press_as_latin
from kzaz_desk.ui.look.announce import announce
from kzaz_desk.ui.opening.drops import dropped_paths
from kzaz_desk.ui.window.banner import Notice, Tone
from kzaz_desk.ui.window.bars import build_menus, build_tool_bar
from kzaz_desk.ui.window.command_slots import (
    OF_A_PAIR,
    OF_A_TEXT,
    letter_slots,
    slots_of_the_desks,
    slots_of_the_frame,
    slots_of_the_texts,
)
from kzaz_desk.ui.window.encoding_desk import EncodingDesk
from kzaz_desk.ui.window.frame import WindowFrame
from kzaz_desk.ui.window.messages import details_text, error_text
from kzaz_desk.ui.window.period_desk import PeriodDesk
from kzaz_desk.ui.window.project_desk import ProjectDesk
from kzaz_desk.ui.window.requests import Requests
from kzaz_desk.ui.window.rest import Rest
from kzaz_desk.ui.window.ways import Ways

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.session.use_cases import UseCases
    from kzaz_desk.ui.settings import Settings

_USUAL_SIZE = QSize(1280, 800)


class MainWindow(WindowFrame):
    """Shows one project: puts desks around the parts, and connects them all."""

    def __init__(self, use_cases: UseCases, settings: Settings, theme: Theme) -> None:
        super().__init__(use_cases, settings, theme)
        self.desk = ProjectDesk(self)
        self.encodings = EncodingDesk(self, self.desk)
        self.ask = Requests(self, self.desk)
        self.ways = Ways(self)
        self._rest = Rest(self, self.desk.watch, self.ask.comforts.refinement)
        self._period = PeriodDesk(self)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self.show_counts)
        self._build()
        self._connect_model()
        self._connect_view()
        self._connect_commands()
        self._restore()
        self._on_session_changed()
        self.central.show_start()

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files or a folder in place of what is open."""
        self.desk.open(paths)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the layout and let all threads end, unless work would be lost."""
        if not self.desk.may_leave():
            event.ignore()
            return
        self.desk.close()
        self.background.close()
        self.follower.close()
        self.exports.close()
        self.ask.comforts.close()
        self.docks.show_for_pair(has_pair=True)
        self.settings.save_layout(self.saveGeometry(), self.saveState())
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the texts when the window comes to the front: not every drive tells."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.desk.watch.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc closes what is open over the texts, or stops the work."""
        if event.key() != Qt.Key.Key_Escape:
            if not press_as_latin(self, event):
                super().keyPressEvent(event)
        elif self.page.find_bar.isVisible():
            self.page.find_bar.leave()
        elif self.central.banner.isVisible():
            self.central.banner.dismiss()
        elif self.central.changes.isVisible():
            self.central.changes.clear()
        else:
            self.loader.cancel()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open the files."""
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.open_paths(paths)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.setCentralWidget(self.central)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        build_menus(self, self.commands, self.model.undo_stack, self.docks)
        self.ask.comforts.fill_menus()
        build_tool_bar(self, self.commands, self.counter)

    def _connect_model(self) -> None:
        model = self.model
        model.session_changed.connect(self._on_session_changed)
        self.follower.shown.connect(self._on_shown)
        self.follower.failed.connect(self.crashed)
        self.timeline.events.failed.connect(self.crashed)
        self.timeline.suggestions.failed.connect(self.crashed)
        model.current_finding_changed.connect(self.show_finding)
        model.edit_refused.connect(lambda error: self.tell(error_text(error)))
        self.review.told.connect(self.tell)
        self.review.answered.connect(lambda words: self.tell(words, assertive=True))
        self.review.reached.connect(self._on_finding_reached)
        self.loader.completed.connect(self._on_completed)
        note = self.findings.empty_note
        self.loader.text_arrived.connect(lambda: note.tell(Checked.RUNNING))
        self.loader.completed.connect(lambda: note.tell(Checked.WHOLLY))
        for broken_off in (self.loader.failed, self.loader.stopped):
            broken_off.connect(note.tell_end)
        self.desk.told.connect(self.tell)
        self.desk.titled.connect(self._show_title)
        self.central.told.connect(self.tell)
        self.background.failed.connect(self._on_work_failed)
        self.exports.failed.connect(self._on_work_failed)
        self.exports.told.connect(self.tell)
        self.exports.written.connect(lambda path: self.tell(self.tr("Written: {0}").format(path)))
        self.background.told.connect(self.tell)
        self.central.crashed.connect(self.crashed)
        self.central.open_requested.connect(self.ask.files)
        self.central.start_page.paste_requested.connect(self.ask.paste)
        self.central.start_page.sample_requested.connect(self.ask.sample)

    def _connect_view(self) -> None:
        view, _model = self.pair_view, self.model
        view.bead_activated.connect(self._on_bead_activated)
        view.finding_opened.connect(self._on_finding_opened)
        view.zoom_changed.connect(self.status.show_zoom)
        view.link_started.connect(self._on_link_started)
        view.paragraph_requested.connect(self.ask.paragraph)
        self.ways.paragraph_requested.connect(self.ask.paragraph)
        self.findings.finding_activated.connect(lambda _: view.setFocus())
        self.findings.filter_changed.connect(self.show_counts)
        self.findings.listed_changed.connect(self._counting.start)
        self.findings.ignore_requested.connect(lambda: self.review.decide(VerdictState.IGNORED))
        self.timeline.date_edit_requested.connect(self.ask.event_date)
        self._letters = LetterKeys(letter_slots(self.review), self)
        for widget in (view, self.findings.list):
            self._letters.watch(widget)

    def _connect_commands(self) -> None:
        self.commands.connect_all(slots_of_the_texts(self.page, self.model))
        self.commands.connect_all(slots_of_the_frame(self))
        desks = (self.desk, self.encodings, self.ask, self.ways)
        self.commands.connect_all({**slots_of_the_desks(*desks), "close": self.close_pair})
        self.commands["advances"].toggled.connect(self._on_advances_toggled)

    def _restore(self) -> None:
        """Come back where the window was; the docks begin hidden, with no pair."""
        layout = self.settings.layout()
        if layout is None or not self.restoreGeometry(layout[0]):
            self._take_usual_size()
            self.docks.reset()
        else:
            self.restoreState(layout[1])
        self.review.advances = self.settings.advances
        self.commands["advances"].setChecked(self.settings.advances)
        self.choose_scheme(self.settings.scheme)
        self.docks.show_for_pair(has_pair=False)

    def _take_usual_size(self) -> None:
        screen = self.screen().availableGeometry()
        self.resize(_USUAL_SIZE.boundedTo(screen.size()))
        self.move(screen.center() - self.rect().center())

    def _on_session_changed(self) -> None:
        has_pair = self.model.has_pair
        self.commands.enable(OF_A_PAIR, on=has_pair)
        self.commands.enable(OF_A_TEXT, on=bool(self.model.session.documents))
        self.docks.show_for_pair(has_pair=has_pair)
        self._show_title()
        self.follower.follow()

    def _show_title(self) -> None:
        names: list[str] = []
        if self.model.has_pair:
            documents = " — ".join(self.model.document(lang).name for lang in Lang)
            names = [self.desk.name, documents]
        shown = [*filter(None, names), QApplication.applicationDisplayName()]
        self.setWindowTitle(" · ".join(shown))

    def _on_shown(self) -> None:
        self.show_counts()
        if not self.loader.is_running:
            self.detail.show_row(self.pair_view.current_bead)

    def _on_bead_activated(self, row: int) -> None:
        self.detail.show_row(row)
        self.status.show_row(row)
        self.timeline.mark_row(row)

    def _on_finding_opened(self, finding_id: str) -> None:
        self.model.set_current_finding(finding_id)
        self.docks.detail.show()

    def _on_link_started(self, row: int, _lang: Lang) -> None:
        waiting = self.tr("Go to the other cell and press L again; Esc gives up.")
        self.tell(waiting if row >= 0 else self.tr("No cell is waiting for its counterpart."))

    def _on_completed(self) -> None:
        if not isinstance(self.focusWidget(), QLineEdit):  # what is being typed is no command
            self.pair_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_advances_toggled(self, advances: bool) -> None:  # noqa: FBT001 - a slot
        self.review.advances = advances
        self.settings.set_advances(advances)

    def close_pair(self) -> None:
        """Close what is open and show the start page."""
        if self.desk.may_leave():
            self.desk.leave()
            self.central.banner.dismiss()
            self.statusBar().clearMessage()  # it was about what is no longer there
            self.central.show_start()

    def _on_work_failed(self, error: Exception) -> None:
        self.central.banner.tell(Notice(error_text(error), Tone.PROBLEM, details_text(error)))
        if not isinstance(error, (KzazError, OSError)):
            self.crashed.emit(error)

    def _on_finding_reached(self, words: str) -> None:
        """Tell where the review stands; a list that has the keyboard speaks for itself."""
        self.status.tell(words)
        if not self.findings.list.hasFocus():
            announce(self, words)
