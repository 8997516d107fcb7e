"""The parts of the window, and what all of its desks may ask of it; it knows no desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QMainWindow

from kzaz_desk.project.document_edits import with_document_date
from kzaz_desk.ui.findings.detail_panel import DetailPanel
from kzaz_desk.ui.findings.panel import FindingPanel
from kzaz_desk.ui.findings.review import Review
from kzaz_desk.ui.look.announce import announce
from kzaz_desk.ui.look.theme import Scheme
from kzaz_desk.ui.opening.loader import Loader
from kzaz_desk.ui.pair.follower import PairFollower
from kzaz_desk.ui.pair.page import PairPage
from kzaz_desk.ui.session.background import BackgroundEdits
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.session.right_of_way import RightOfWay
from kzaz_desk.ui.timeline.panel import TimelinePanel
from kzaz_desk.ui.window.actions import Actions
from kzaz_desk.ui.window.central import CentralArea
from kzaz_desk.ui.window.counter import FindingCounter
from kzaz_desk.ui.window.docks import Docks
from kzaz_desk.ui.window.exports import Exports
from kzaz_desk.ui.window.status_bar import StatusBar
from kzaz_desk.ui.window.status_fields import StatusFields

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.session.use_cases import UseCases
    from kzaz_desk.ui.settings import Settings

_FRAME = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest})


class WindowFrame(QMainWindow):
    """Holds what is shown of one project; the desks around it are made by `MainWindow`.

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
        self.commands = Actions(self, theme)
        self.setStatusBar(bar := StatusBar())
        self.status = StatusFields(bar, self.model, self.review)
        self.counter = FindingCounter(self.model, self.review)

    def event(self, event: QEvent) -> bool:
        """Let the threads wait while the window is laid out and painted."""
        if event.type() not in _FRAME:
            return super().event(event)
        with self._way.taken():
            return super().event(event)

    def tell(self, text: str, *, assertive: bool = False) -> None:
        """Say a sentence in the status bar and to screen readers."""
        self.status.tell(text)
        announce(self, text, assertive=assertive)

    def show_counts(self) -> None:
        """Count the findings anew, in the tool bar and in the status bar."""
        self.counter.refresh()
        self.status.refresh()

    def show_finding(self, finding_id: str) -> None:
        """Show a finding wherever it stands; none for an id that is unknown."""
        finding = self.model.finding(finding_id)
        self.pair_view.set_current(finding.places if finding else ())
        self.show_counts()
        if finding is not None:
            row = self.findings.findings.places.row_of(finding)
            self.status.show_row(row)
            self.timeline.mark_row(row)

    def show_current_finding(self) -> None:
        """Bring the current finding back into view."""
        self.show_finding(self.model.current_finding)

    def edit_comment(self) -> None:
        """Give the keyboard to the comment of the current finding."""
        self.docks.detail.show()
        self.detail.edit_comment()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or come back."""
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def choose_scheme(self, name: str) -> None:
        """Choose the colours: "light", "dark", or "" for those of the system."""
        known = name if name in ("light", "dark") else ""
        self.settings.set_scheme(known)
        self.theme.choose(Scheme(known) if known else None)
        for each in ("system", "light", "dark"):
            self.commands[f"scheme_{each}"].setChecked(each == (known or "system"))

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
