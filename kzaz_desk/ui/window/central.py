"""The middle of the window: banner, progress, and the page that fits what is going on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kzaz_desk.domain.errors import KzazError, StoreError, StoreFailure
from kzaz_desk.project.opened import Access, AlreadyOpen, is_project
from kzaz_desk.ui.opening.loading_page import LoadingPage, ProgressStrip
from kzaz_desk.ui.opening.no_pair_page import NoPairPage
from kzaz_desk.ui.opening.start_page import StartPage
from kzaz_desk.ui.pair.changes_bar import ChangesBar
from kzaz_desk.ui.window.banner import Banner, Notice, Tone
from kzaz_desk.ui.window.messages import (
    details_text,
    error_text,
    opening_failed_text,
    texts_to_read_otherwise,
)
from kzaz_desk.ui.window.notices import locked_notice, opened_notice

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.domain.progress import Stage
    from kzaz_desk.project.recheck import RecheckSummary
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.opening.loader import Loader
    from kzaz_desk.ui.pair.page import PairPage
    from kzaz_desk.ui.session.model import SessionModel
    from kzaz_desk.ui.settings import Settings


class _Pages(QStackedWidget):
    """As small as the page that is shown can be, not as the largest of all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Of the page that is shown."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()


class CentralArea(QWidget):
    """Shows the start page, the steps of loading or the pair.

    Signals:
        crashed: An exception that is a bug.
        weak_row_requested: The user wants to see the next weakly aligned row.
        open_requested: The user wants to choose other files.
        paths_chosen: Files to open.
        access_requested: The `Access` with which to open the project that is locked.
        encoding_requested: Files to be read in another encoding; none for the pair shown.
        start_shown: The start page is shown.
        told: A sentence for the status bar.
    """

    crashed = Signal(object)
    weak_row_requested = Signal()
    open_requested = Signal()
    paths_chosen = Signal(list)
    access_requested = Signal(object)
    encoding_requested = Signal(tuple)
    start_shown = Signal()
    told = Signal(str)

    def __init__(
        self,
        model: SessionModel,
        loader: Loader,
        settings: Settings,
        theme: Theme,
        page: PairPage,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._loader = loader
        self.banner = Banner(theme)
        self.strip = ProgressStrip()
        self.changes = ChangesBar(page.view, theme)
        self.start_page = StartPage(settings, theme)
        self.loading_page = LoadingPage()
        self.no_pair_page = NoPairPage()
        self._is_recheck = False
        self.view = page
        self._pages = _Pages(self)
        for each in (self.start_page, self.loading_page, self.no_pair_page, self.view):
            self._pages.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.strip)
        layout.addWidget(self.changes)
        layout.addWidget(self._pages, 1)
        self._connect()

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def show_start(self) -> None:
        """Show the start page."""
        self.start_page.refresh()
        self._pages.setCurrentWidget(self.start_page)
        self.start_shown.emit()

    def show_rest(self) -> None:
        """Show the pair if one is open, else the texts that are none, else the start page."""
        documents = self._model.session.documents.values()
        if self._model.has_pair:
            self._pages.setCurrentWidget(self.view)
        elif documents:
            self.no_pair_page.tell([document.name for document in documents])
            self._pages.setCurrentWidget(self.no_pair_page)
        else:
            self.show_start()

    def _on_session_changed(self) -> None:
        """Follow a pair that was parted or made, undone or redone."""
        is_of_session = self.page in (self.view, self.no_pair_page)
        if is_of_session and self._model.session.documents and not self._loader.is_running:
            self.show_rest()

    def _connect(self) -> None:
        loader = self._loader
        loader.begun.connect(self._on_begun)
        loader.slow.connect(self._on_slow)
        loader.progressed.connect(self._on_progressed)
        loader.text_arrived.connect(self._on_text_arrived)
        loader.completed.connect(self._on_completed)
        loader.failed.connect(self._on_failed)
        loader.stopped.connect(self._on_stopped)
        loader.rechecked.connect(self._on_rechecked)
        self.loading_page.cancel_requested.connect(loader.cancel)
        self.strip.cancel_requested.connect(loader.cancel)
        self.start_page.paths_chosen.connect(self.paths_chosen)
        self.no_pair_page.open_requested.connect(self.open_requested)
        self._model.session_changed.connect(self._on_session_changed)

    def _on_begun(self, paths: list[Path]) -> None:
        self.banner.dismiss()
        names = " — ".join(path.name for path in paths)
        self.loading_page.begin(self.tr("Opening {0}").format(names))

    def _on_slow(self) -> None:
        if self._pages.currentWidget() is self.view and self._model.has_pair:
            self.strip.show()
        else:
            self._pages.setCurrentWidget(self.loading_page)
            self.loading_page.cancel.setFocus()

    def _on_progressed(self, stage: Stage, fraction: float) -> None:
        self.loading_page.report(stage, fraction)
        self.strip.report(stage, fraction)

    def _on_text_arrived(self) -> None:
        if self._pages.currentWidget() is self.loading_page:
            self.strip.show()
        self._pages.setCurrentWidget(self.view)

    def _on_completed(self) -> None:
        self.strip.hide()
        self.show_rest()
        was_recheck, self._is_recheck = self._is_recheck, False
        if was_recheck:
            return  # what became of the findings has been told
        notice = opened_notice(
            self._model,
            self.weak_row_requested.emit,
            self.open_requested.emit,
            lambda: self.encoding_requested.emit(()),
        )
        if notice is not None:
            self.banner.tell(notice)

    def _on_failed(self, error: Exception) -> None:
        self.strip.hide()
        self.show_rest()
        if isinstance(error, AlreadyOpen):
            return
        if isinstance(error, StoreError) and error.reason is StoreFailure.LOCKED:
            request, paths = self.access_requested.emit, self._loader.paths
            notice = locked_notice(
                error,
                name="" if is_project(paths) else " — ".join(path.name for path in paths),
                read_only=lambda: request(Access.READ_ONLY),
                take_over=lambda: request(Access.TAKE_OVER),
            )
            self.banner.tell(notice)
            return
        remedies = [(self.tr("Open other files"), self.open_requested.emit)]
        texts = texts_to_read_otherwise(error)
        if texts:
            again = (self.tr("Try encoding…"), lambda: self.encoding_requested.emit(texts))
            remedies.insert(0, again)
        self.banner.tell(
            Notice(self._failed_words(error), Tone.PROBLEM, details_text(error), tuple(remedies))
        )
        if not isinstance(error, KzazError):
            self.crashed.emit(error)

    def _failed_words(self, error: Exception) -> str:
        """What went wrong; that nothing was lost is told only where something was open."""
        is_open = bool(self._model.session.documents)
        return opening_failed_text(error) if is_open else error_text(error)

    def _on_rechecked(self, summary: RecheckSummary | None) -> None:
        self.strip.hide()
        self.show_rest()
        self._is_recheck = True
        if summary is None:
            self.told.emit(self.tr("The files have not changed."))

    def _on_stopped(self, percent: int, has_text: bool) -> None:  # noqa: FBT001 - a slot
        self.strip.hide()
        self.show_rest()
        paths = self._loader.paths
        if has_text:
            text = self.tr("Checked {0}%: the texts can be read, but not everything was compared.")
            remedies = (
                (self.tr("Continue"), self._loader.go_on),
                (self.tr("Keep partial"), self._on_partial_kept),
            )
            self.banner.tell(Notice(text.format(percent), remedies=remedies))
        else:
            again = (self.tr("Start again"), lambda: self.paths_chosen.emit(paths))
            self.banner.tell(Notice(self.tr("Opening was stopped."), remedies=(again,)))

    def _on_partial_kept(self) -> None:
        self.told.emit(self.tr("Reports will say that the check was not finished."))
