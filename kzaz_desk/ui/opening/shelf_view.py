"""Tells the start page what project files know: how far each has come, and what a crash left."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kzaz_desk.ui.session.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.progress import Progress
    from kzaz_desk.ui.opening.start_page import StartPage
    from kzaz_desk.ui.session.use_cases import UseCases
    from kzaz_desk.ui.settings import Settings


@dataclass(frozen=True, slots=True)
class Shelf:
    """What was found.

    Attributes:
        known: Progress of the recent projects, by their file.
        left: Projects that a crash left behind, newest first, with their progress.
    """

    known: dict[str, Progress]
    left: tuple[tuple[Path, Progress], ...]


class ShelfView(QObject):
    """Reads the project files on a thread whenever the start page is shown.

    Signals:
        shown: The start page shows what the files tell.
        failed: An exception that is a bug.
    """

    shown = Signal()
    failed = Signal(object)

    def __init__(
        self, page: StartPage, settings: Settings, use_cases: UseCases, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._settings = settings
        self._use_cases = use_cases
        self._runner = TaskRunner(self)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self.failed)
        page.leave_requested.connect(self._on_leave_requested)

    def refresh(self) -> None:
        """Read the files again."""
        names = [recent.project for recent in self._settings.recent if recent.project]
        folder, files = self._use_cases.folder, self._use_cases.projects

        def work(_monitor: Monitor, _on_partial: Callable[[Any], None], /) -> Shelf:
            found = ((name, files.progress(Path(name))) for name in names)
            known = {name: progress for name, progress in found if progress is not None}
            paths = files.abandoned(folder) if folder is not None else ()
            left = ((path, files.progress(path)) for path in paths)
            return Shelf(known, tuple((path, p) for path, p in left if p is not None))

        self._runner.start(work)

    def close(self) -> None:
        """Stop and wait for the thread."""
        self._runner.close()

    def _on_finished(self, shelf: Shelf) -> None:
        self._page.show_progress(
            {name: (p.total, p.undecided, p.day) for name, p in shelf.known.items() if p.total}
        )
        if shelf.left:
            path, progress = shelf.left[0]
            self._page.offer_recovery(path, " — ".join(progress.names))
        else:
            self._page.offer_recovery(None)
        self.shown.emit()

    def _on_leave_requested(self, path: Path) -> None:
        files = self._use_cases.projects

        def work(_monitor: Monitor, _on_partial: Callable[[Any], None], /) -> Shelf:
            files.leave(path)
            return Shelf({}, ())

        self._runner.start(work)
