"""Preferences, pairs of the project, ways back, and the closer look at doubtful rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from kzaz_desk.ui.findings.model import Show
from kzaz_desk.ui.pair.shown import ShownRows
from kzaz_desk.ui.session.refinement import Refinement
from kzaz_desk.ui.session.wandering import History
from kzaz_desk.ui.window.bookmarks_menu import BookmarksMenu, CommentsMenu
from kzaz_desk.ui.window.date_question import DateQuestion
from kzaz_desk.ui.window.language import speak
from kzaz_desk.ui.window.notices import weak_rows
from kzaz_desk.ui.window.preferences import PreferencesDialog
from kzaz_desk.ui.window.recent_menu import RecentMenu
from kzaz_desk.ui.window.status_bar import StatusField

if TYPE_CHECKING:
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.opened import Opened
    from kzaz_desk.project.recheck import RecheckSummary
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.session.wandering import Spot
    from kzaz_desk.ui.window.frame import WindowFrame
    from kzaz_desk.ui.window.project_desk import ProjectDesk


_SIDES = "sides"
_ROWS = "rows"
_LISTED = "listed"
_ARRANGED = "arranged"
_TIMELINE = "timeline"


class Comforts(QObject):
    """What makes long work easier, none of it needed for a first look."""

    def __init__(self, window: WindowFrame, desk: ProjectDesk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self.history = History(window.model, self._go_to, self)
        self.refinement = Refinement(window.model, parent=self)
        self.date_question = DateQuestion(window, desk.keeper)
        self.stop = StatusField()
        self.stop.setText(self.tr("Looking at doubtful rows – stop"))
        window.status.put_first(self.stop)
        if window.settings.reviewer:
            window.model.set_reviewer(window.settings.reviewer)
        self._connect()

    def close(self) -> None:
        """Let the threads end."""
        self.refinement.close()
        self.date_question.close()
        self._window.timeline.close_work()

    def preferences(self) -> None:
        """Ask for the preferences."""
        window, settings = self._window, self._window.settings
        zoom = window.pair_view.zoom
        dialog = PreferencesDialog(settings, window.model.reviewer, zoom, window)

        def take() -> None:
            settings.set_reviewer(dialog.reviewer.text().strip())
            window.model.set_reviewer(settings.reviewer or window.use_cases.reviewer)
            settings.set_refines(dialog.refines.isChecked())
            window.commands["advances"].setChecked(dialog.advances.isChecked())
            window.pair_view.set_zoom(dialog.zoom.value())
            window.choose_scheme(str(dialog.scheme.currentData()))
            self._choose_language(str(dialog.language.currentData()))

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def pairs(self) -> None:
        """Show which documents are pairs."""
        from kzaz_desk.ui.window.pairs_dialog import PairsDialog

        dialog = PairsDialog(self._window.model, self._window)
        dialog.pair_requested.connect(self._pair_up)
        dialog.parting_requested.connect(self._part)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def step_back(self) -> None:
        """Go to where the user was before."""
        if not self.history.step(-1):
            self._window.tell(self.tr("There is nothing to go back to."))

    def step_forward(self) -> None:
        """Go where the user came back from."""
        if not self.history.step(1):
            self._window.tell(self.tr("There is nothing to go forward to."))

    def kept(self) -> dict[str, Any]:
        """Bookmarks, the way back, sides, rows and both lists, to be kept with the project."""
        view = self._window.pair_view
        shown = {_SIDES: list(view.arrangement), _ROWS: str(view.shown_rows)}
        listed: dict[str, Any] = {
            _LISTED: str(self._window.findings.shown),
            _ARRANGED: self._window.findings.arranged,
            _TIMELINE: self._window.timeline.arranged,
        }
        return {**self.history.kept(), **shown, **listed}

    def toggle_numbers(self) -> None:
        """Underline the numbers that agree, or leave them plain."""
        shows = self._window.commands["numbers"].isChecked()
        self._window.settings.set_shows_numbers(shows)
        self._window.pair_view.show_numbers(shows=shows)

    def toggle_bookmark(self) -> None:
        """Bookmark the current row, or take that back."""
        row = self._window.pair_view.current_bead
        is_marked = self.history.toggle_bookmark(row)
        label = self._window.model.places.row_label(row)
        words = self.tr("Bookmark at {0}") if is_marked else self.tr("No bookmark at {0} any more")
        self._window.tell(words.format(label))

    def step_bookmark(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) bookmark."""
        if not self.history.step_bookmark(self._window.pair_view.current_bead, step):
            self._window.tell(self.tr("There is no bookmark: Ctrl+B makes one."))

    def fill_menus(self) -> None:
        """List bookmarks and comments in the menu of places to go to; check what is chosen."""
        window = self._window
        window.commands["ruler"].setChecked(True)
        window.commands["numbers"].setChecked(window.settings.shows_numbers)
        window.pair_view.show_numbers(shows=window.settings.shows_numbers)
        menu = window.menuBar().findChild(QMenu, "go")
        if menu is not None:
            listed = BookmarksMenu(window.model, self.history, menu)
            menu.insertMenu(window.commands["next_bookmark"], listed)
            comments = window.detail.row_comments
            menu.addMenu(CommentsMenu(window.model, comments, self.history, menu))
        files = window.menuBar().findChild(QMenu, "file")
        if files is not None:
            files.insertMenu(
                window.commands["paste"], RecentMenu(window.settings, self._desk.open, files)
            )

    def _connect(self) -> None:
        window, refinement, history = self._window, self.refinement, self.history
        window.pair_view.bead_activated.connect(history.visit)
        window.pair_view.bookmark_requested.connect(self.toggle_bookmark)
        window.pair_view.comment_requested.connect(window.edit_comment)
        comments = window.detail.row_comments
        comments.changed.connect(lambda: window.pair_view.set_comments(comments.texts))
        window.loader.replacing.connect(self._on_replacing)
        window.loader.opened.connect(self._on_opened)
        window.loader.rechecked.connect(self._on_rechecked)
        self._desk.keep_also(self.kept)
        self._desk.checks.carried.connect(history.carry)
        history.bookmarks_changed.connect(self._on_bookmarks_changed)
        for signal in (window.model.session_changed, window.model.alignment_changed):
            signal.connect(self._show_bookmarks)
        window.central.no_pair_page.pairs_requested.connect(self.pairs)
        window.loader.begun.connect(refinement.cancel)
        window.loader.completed.connect(self._on_completed)
        refinement.started.connect(lambda: window.status.want(self.stop, wanted=True))
        refinement.ended.connect(lambda: window.status.want(self.stop, wanted=False))
        refinement.told.connect(window.tell)
        refinement.failed.connect(window.crashed)
        self.stop.clicked.connect(refinement.cancel)

    def _on_replacing(self) -> None:
        if not self._desk.is_stopped:  # else the same texts stay
            self.history.clear()

    def _on_opened(self, opened: Opened) -> None:
        match opened.view.get(_SIDES):
            case [str(left), float(share)]:
                self._window.pair_view.arrange(left, share)
        if (rows := opened.view.get(_ROWS)) in list(ShownRows):
            self._window.pair_view.set_shown_rows(ShownRows(rows))
        # What edits resolved is a look back: a review does not begin with it.
        if (listed := opened.view.get(_LISTED)) in [show for show in Show if show != Show.RESOLVED]:
            self._window.findings.show_only(Show(listed))
        for name, panel in (
            (_ARRANGED, self._window.findings),
            (_TIMELINE, self._window.timeline),
        ):
            kept = opened.view.get(name)
            panel.arrange(kept if isinstance(kept, dict) else {})
        self.history.take(opened.view)
        if opened.summary is not None:
            self.history.carry(opened.summary.differences)
        self.history.visit(self._window.pair_view.current_bead)

    def _on_rechecked(self, summary: RecheckSummary | None) -> None:
        if summary is not None:
            self.history.carry(summary.differences)

    def _on_bookmarks_changed(self) -> None:
        self._show_bookmarks()
        if self._desk.keeper.path is not None:
            self._desk.keeper.record_view(**self.history.kept())

    def _show_bookmarks(self) -> None:
        self._window.pair_view.set_bookmarks(self.history.rows)

    def _on_completed(self) -> None:
        if self._window.settings.refines and weak_rows(self._window.model):
            self.refinement.start()

    def _go_to(self, spot: Spot) -> None:
        pair, row = spot
        if pair < len(self._window.model.session.pairs):
            self._window.model.show_pair(pair)
            self._window.pair_view.go_to_bead(row)

    def _choose_language(self, code: str) -> None:
        if code != self._window.settings.language:
            speak(self._window.settings, code)

    def _pair_up(self, kk: str, ru: str) -> None:
        def change(session: Session, monitor: Monitor, /) -> Session:
            from kzaz_desk.align.encoders import load_static
            from kzaz_desk.project.pair_edits import with_pair

            return with_pair(session, kk, ru, encoder=load_static(), monitor=monitor)

        self._window.background.run(self.tr("Make a pair"), change)

    def _part(self, pair: int) -> None:
        def change(session: Session, monitor: Monitor, /) -> Session:
            from kzaz_desk.project.pair_edits import without_pair

            return without_pair(session, pair, monitor=monitor)

        self._window.background.run(self.tr("Not a pair"), change)
