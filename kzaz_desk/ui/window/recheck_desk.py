"""What happens to the texts on the disk while they are open, and what is to be looked at then."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from kzaz_desk.project.relocating import with_source
from kzaz_desk.project.reviewed import with_all_seen, with_seen, without_due
from kzaz_desk.project.rows import place_of_row, row_of_place
from kzaz_desk.ui.findings.model import Show
from kzaz_desk.ui.pair.change_marks import Sort
from kzaz_desk.ui.session.changes import has_other_texts
from kzaz_desk.ui.session.source_watch import SourceWatch
from kzaz_desk.ui.window.notices import (
    changed_notice,
    missing_notice,
    read_otherwise_words,
    rechecked_notice,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzaz_desk.domain.text import Document, Place
    from kzaz_desk.project.recheck import RecheckSummary
    from kzaz_desk.project.session import Session
    from kzaz_desk.text.difference import Difference
    from kzaz_desk.ui.window.banner import Notice
    from kzaz_desk.ui.window.frame import WindowFrame

    Differences = Mapping[str, Difference]
    Documents = Mapping[str, Document]


class RecheckDesk(QObject):
    """Watches the texts, checks them again, and shows what changed and what is due.

    Signals:
        told: A sentence for the status bar.
        carried: An undo or redo put other versions of the texts in place: the `Difference` of
            each document that changed, by id.
    """

    told = Signal(str)
    carried = Signal(object)

    def __init__(self, window: WindowFrame) -> None:
        super().__init__(window)
        self._window = window
        self._model = window.model
        self._loader = window.loader
        self._banner = window.central.banner
        self._changes = window.central.changes
        self.watch = SourceWatch(window.model, self)
        self._shows_changes = False
        self._place: Place | None = None
        self._back: Differences | None = None
        self._gone: Notice | None = None
        self._texts: Documents = {}
        self._versions: list[tuple[Documents, Documents, Differences]] = []
        self._connect()

    def begin(self) -> None:
        """Another project is open."""
        self._versions.clear()
        self.watch.begin()

    def recheck(self, *, shows_changes: bool = False) -> None:
        """Check the texts that changed on the disk again."""
        self._shows_changes = shows_changes
        self._loader.recheck()

    def show_changes(self) -> None:
        """Walk through what changed since it was reviewed."""
        session = self._model.session
        if session.altered:
            self._changes.tell(session.altered, session.due)
        else:
            self.told.emit(self.tr("Nothing changed since it was reviewed."))

    def show_due(self) -> None:
        """Walk through the passages that are due."""
        session = self._model.session
        if session.due:
            self._changes.tell(session.altered, session.due, Sort.DUE)
        else:
            self.told.emit(self.tr("No passage is due."))

    def tell_rechecked(self, summary: RecheckSummary, first: str = "") -> None:
        """Say what became of the findings, and something else before."""
        notice = rechecked_notice(
            summary,
            self._model.session,
            show=self.show_changes if summary.changed else self.show_due,
            show_stale=lambda: self._list(Show.STALE),
            show_resolved=lambda: self._list(Show.RESOLVED),
            first=first,
        )
        self._banner.tell(notice)

    def _connect(self) -> None:
        loader, model, view, changes = (
            self._loader,
            self._model,
            self._window.pair_view,
            self._changes,
        )
        loader.updating.connect(self._on_updating)
        loader.rechecked.connect(self._on_rechecked)
        model.edited.connect(self._on_edited)
        model.session_changed.connect(self._on_session_changed)
        view.pair_shown.connect(self._on_pair_shown)
        self.watch.changed.connect(self._on_sources_changed)
        self.watch.missing.connect(self._on_sources_missing)
        self.watch.returned.connect(self._on_sources_returned)
        self.watch.failed.connect(self._window.crashed)
        changes.passage_requested.connect(self._on_passage_requested)
        changes.seen.connect(self._on_seen)
        changes.settled.connect(self._on_settled)
        self._window.findings.resolved.chosen.connect(self._window.detail.show_resolved)

    def _list(self, show: Show) -> None:
        self._window.docks.findings.show()
        self._window.findings.show_only(show)

    def _on_updating(self) -> None:
        self._texts = self._model.session.documents
        self._place = self._here_in(self._model.session)

    def _here_in(self, session: Session) -> Place | None:
        row = self._window.pair_view.current_bead
        return place_of_row(session, self._model.pair_index, row)

    def _on_rechecked(self, summary: RecheckSummary | None) -> None:
        if summary is not None:
            now = self._model.session.documents
            self._versions.append((self._texts, now, summary.differences))
            self._changes.clear()
            self._return_to_place(summary.differences)
            self.tell_rechecked(summary, read_otherwise_words(self._texts, now))
            if self._shows_changes:
                (self.show_changes if summary.changed else self.show_due)()
        self.watch.begin()

    def _return_to_place(self, differences: Differences) -> None:
        """Stand at the same paragraph, wherever it is in the texts that are shown now."""
        self._window.show_current_finding()
        place, self._place = self._place, None
        if place is not None:
            difference = differences.get(place.document)
            row = row_of_place(self._model.session, self._model.pair_index, place, difference)
            self._window.pair_view.go_to_bead(row)

    def _on_edited(self, before: Session, after: Session) -> None:
        if has_other_texts(before, after):
            self._back = self._known(before.documents, after.documents)
            if self._back is not None:
                self._place = self._here_in(before)
        self._changes.refresh(after.altered, after.due)

    def _known(self, before: Documents, after: Documents) -> Differences | None:
        """What differs between versions that an undo or redo exchanges."""
        for old, new, differences in self._versions:
            if old is before and new is after:
                return differences
            if old is after and new is before:
                return {name: each.reversed() for name, each in differences.items()}
        return None

    def _on_pair_shown(self) -> None:
        if self._back is not None:
            differences, self._back = self._back, None
            self._return_to_place(differences)
            self.carried.emit(differences)
            self.watch.begin()

    def _on_session_changed(self) -> None:
        session = self._model.session
        self._changes.refresh(session.altered, session.due)

    def _on_passage_requested(self, place: Place) -> None:
        """Show a passage, in another pair of the project if need be."""
        for index, pair in enumerate(self._model.session.pairs):
            if place.document == pair.side(place.lang):
                self._model.show_pair(index)
                self._window.pair_view.show_change(place)
                return

    def _on_seen(self, places: tuple[Place, ...]) -> None:
        session = self._model.session
        if len(places) == len(session.altered):
            after, name = with_all_seen(session), self.tr("Mark all as seen")
        else:
            after, name = with_seen(session, places), self.tr("Mark as seen")
        self._model.replace_session(session, after, name)

    def _on_settled(self, places: tuple[Place, ...]) -> None:
        session = self._model.session
        after = without_due(session, places)
        self._model.replace_session(session, after, self.tr("No longer due"))

    def _on_sources_changed(self, documents: tuple[str, ...]) -> None:
        if not self._loader.is_running:
            notice = changed_notice(
                self._model,
                documents,
                recheck=self.recheck,
                show=lambda: self.recheck(shows_changes=True),
            )
            self._banner.tell(notice)

    def _on_sources_missing(self, documents: tuple[str, ...]) -> None:
        if not self._loader.is_running:
            first = documents[0]
            self._gone = missing_notice(self._model, documents, locate=lambda: self._locate(first))
            self._banner.tell(self._gone)

    def _on_sources_returned(self) -> None:
        if self._banner.notice is self._gone:
            self._banner.dismiss()

    def _locate(self, document: str) -> None:
        """Ask where the file of a document lies now; its hash then says whether it changed."""
        known = self._model.session.documents.get(document)
        if known is None or known.path is None:
            return
        title = self.tr("Where is {0} now?").format(known.name)
        folder = self._window.settings.folder
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(folder))
        if name:
            session = self._model.session
            after = with_source(session, document, Path(name))
            self._model.replace_session(session, after, self.tr("Locate file"))
            self.told.emit(self.tr("Found: {0}").format(Path(name).name))
        self.watch.begin()
