"""The window: wires the parts together and holds no logic of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from kzaz_desk.domain.errors import KzazError
from kzaz_desk.domain.review import VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.document_edits import with_document_date
from kzaz_desk.ui.findings.detail_panel import DetailPanel
from kzaz_desk.ui.findings.empty_note import Checked
from kzaz_desk.ui.findings.panel import FindingPanel
from kzaz_desk.ui.findings.review import Review
from kzaz_desk.ui.keys import LetterKeys, press_as_latin
from kzaz_desk.ui.look.announce import announce
from kzaz_desk.ui.opening.drops import dropped_paths
from kzaz_desk.ui.opening.loader import Loader
from kzaz_desk.ui.pair.follower import PairFollower
from kzaz_desk.ui.pair.page import PairPage
from kzaz_desk.ui.session.background import BackgroundEdits
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.session.right_of_way import RightOfWay
from kzaz_desk.ui.timeline.panel import TimelinePanel
from kzaz_desk.ui.window.actions import Actions
from kzaz_desk.ui.window.banner import Notice, Tone
from kzaz_desk.ui.window.bars import build_menus, build_tool_bar
from kzaz_desk.ui.window.central import CentralArea
from kzaz_desk.ui.window.command_slots import OF_A_PAIR, OF_A_TEXT, command_slots, letter_slots
from kzaz_desk.ui.window.docks import Docks
from kzaz_desk.ui.window.encoding_desk import EncodingDesk
from kzaz_desk.ui.window.exports import Exports
from kzaz_desk.ui.window.messages import details_text, error_text
from kzaz_desk.ui.window.period_desk import PeriodDesk
from kzaz_desk.ui.window.project_desk import ProjectDesk
from kzaz_desk.ui.window.requests import Requests
from kzaz_desk.ui.window.rest import Rest
from kzaz_desk.ui.window.status_bar import StatusBar
from kzaz_desk.ui.window.status_fields import StatusFields
from kzaz_desk.ui.window.ways import Ways

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.session.use_cases import UseCases
    from kzaz_desk.ui.settings import Settings

_USUAL_SIZE = QSize(1280, 800)
_FRAME = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest})


class MainWindow(QMainWindow):
    """Shows one project.

    Signals:
        crashed: An exception that is a bug of the program.
    """

    crashed = Signal(object)

    def __init__(self, use_cases: UseCases, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._way = RightOfWay.of_application()
        self.use_cases = use_cases
        self.settings = settings
        self.theme = theme
        self.model = SessionModel(
            recheck=use_cases.recheck, reviewer=use_cases.reviewer, parent=self
        )
        self.loader = Loader(
            self.model,
            use_cases.open_any,
            use_cases.recheck_sources,
            use_cases.choose_encoding,
            self,
        )
        self.background = BackgroundEdits(self.model, use_cases.recheck, self)
        self.page = PairPage(self.model, theme, settings)
        self.pair_view = self.page.view
        self.follower = PairFollower(self.model, self.page, self)
        self.exports = Exports(self.model, settings, self)
        self.findings = FindingPanel(self.model, theme)
        self.exports.follow(self.findings.visible_findings, self.findings.filter_words)
        self.exports.count(lambda: self.loader.percent)
        self.detail = DetailPanel(self.model, theme)
        self.timeline = TimelinePanel(self.model, theme)
        self.review = Review(self.model, self.findings.listed_findings, self)
        self.central = CentralArea(self.model, self.loader, settings, theme, self.page, self)
        self.docks = Docks(self, self.findings, self.detail, self.timeline)
        self.desk = ProjectDesk(self)
        self.commands = Actions(self, theme)
        self.setStatusBar(bar := StatusBar())
        self.status = StatusFields(bar, self.model, self.review)
        self.encodings = EncodingDesk(self)
        self.ask = Requests(self)
        self.ways = Ways(self)
        self._rest = Rest(self)
        self._period = PeriodDesk(self)
        self._counter = QLabel()
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._show_count)
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

    def event(self, event: QEvent) -> bool:
        """Let the threads wait while the window is laid out and painted."""
        if event.type() not in _FRAME:
            return super().event(event)
        with self._way.taken():
            return super().event(event)

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
        build_tool_bar(self, self.commands, self._counter)

    def _connect_model(self) -> None:
        model = self.model
        model.session_changed.connect(self._on_session_changed)
        self.follower.shown.connect(self._on_shown)
        self.follower.failed.connect(self.crashed)
        self.timeline.events.failed.connect(self.crashed)
        model.current_finding_changed.connect(self._on_current_finding_changed)
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
        self.findings.finding_activated.connect(lambda _: view.setFocus())
        self.findings.filter_changed.connect(self._show_count)
        self.findings.listed_changed.connect(self._counting.start)
        self.findings.ignore_requested.connect(lambda: self.review.decide(VerdictState.IGNORED))
        self.timeline.date_edit_requested.connect(self.ask.event_date)
        self._letters = LetterKeys(letter_slots(self.review), self)
        for widget in (view, self.findings.list):
            self._letters.watch(widget)

    def _connect_commands(self) -> None:
        self.commands.connect_all(command_slots(self))
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
        self.ask.scheme(self.settings.scheme)
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
        self._show_count()
        if not self.loader.is_running:
            self.detail.show_row(self.pair_view.current_bead)

    def _on_current_finding_changed(self, finding_id: str) -> None:
        finding = self.model.finding(finding_id)
        self.pair_view.set_current(finding.places if finding else ())
        self._show_count()
        if finding is not None:
            row = self.findings.findings.places.row_of(finding)
            self.status.show_row(row)
            self.timeline.mark_row(row)

    def _show_count(self) -> None:
        number, listed = self.review.position()
        self._counter.setText(f"{number or '–'} / {listed}" if self.model.has_pair else "")
        words = self.tr("Finding {0} of {1} in the list").format(number or "–", listed)
        self._counter.setAccessibleName(words)
        self._counter.setToolTip(words)
        self.status.refresh()

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
        self.pair_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_advances_toggled(self, advances: bool) -> None:  # noqa: FBT001 - a slot
        self.review.advances = advances
        self.settings.set_advances(advances)

    def show_current_finding(self) -> None:
        """Bring the current finding back into view."""
        self._on_current_finding_changed(self.model.current_finding)

    def edit_comment(self) -> None:
        """Give the keyboard to the comment of the current finding."""
        self.docks.detail.show()
        self.detail.edit_comment()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or come back."""
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def close_pair(self) -> None:
        """Close what is open and show the start page."""
        if self.desk.may_leave():
            self.desk.leave()
            self.central.banner.dismiss()
            self.statusBar().clearMessage()  # it was about what is no longer there
            self.central.show_start()

    def realign(self) -> None:
        """Align the rest again, with the rows the user set as fixed points."""
        pair, realign = self.model.pair_index, self.use_cases.realign
        self.background.run(
            self.tr("Align again"), lambda session, monitor: realign(session, pair, monitor=monitor)
        )

    def set_dates(self, days: Mapping[str, date | None]) -> None:
        """Give documents other dates and resolve what hangs on them."""
        redate = self.use_cases.redate

        def change(session: Session, monitor: Monitor, /) -> Session:
            for document, day in days.items():
                session = redate(
                    with_document_date(session, document, day), document, monitor=monitor
                )
            return session

        self.background.run(self.tr("Document date"), change)

    def _on_work_failed(self, error: Exception) -> None:
        self.central.banner.tell(Notice(error_text(error), Tone.PROBLEM, details_text(error)))
        if not isinstance(error, (KzazError, OSError)):
            self.crashed.emit(error)

    def _on_finding_reached(self, words: str) -> None:
        """Tell where the review stands; a list that has the keyboard speaks for itself."""
        self.status.tell(words)
        if not self.findings.list.hasFocus():
            announce(self, words)

    def tell(self, text: str, *, assertive: bool = False) -> None:
        """Say a sentence in the status bar and to screen readers."""
        self.status.tell(text)
        announce(self, text, assertive=assertive)
