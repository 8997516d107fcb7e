"""Notices that the texts that are open changed on the disk.

Programs replace a file when they save, and the system then tells of it no more: so the folders
are watched too, the files are named anew after each change, and the window looks whenever it
comes to the front, since not every drive tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kzaz_desk.project.watch import Sources, look_at_sources, watched_paths
from kzaz_desk.ui.session.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.ui.session.model import SessionModel

SETTLE_MS = 200
AGAIN_MS = 250
MOST_LOOKS = 8


class SourceWatch(QObject):
    """Looks at the source files of the session when something happened to them.

    Signals:
        changed: Ids of the documents whose file has another content than was read; each
            content is told once.
        missing: Ids of the documents whose file was there and is gone for two seconds.
        returned: No file is missing any more, after some were.
        failed: An exception that is a bug.
    """

    changed = Signal(tuple)
    missing = Signal(tuple)
    returned = Signal()
    failed = Signal(object)

    def __init__(self, model: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._system = QFileSystemWatcher(self)
        self._runner = TaskRunner(self)
        self._seen = Sources()
        self._told: frozenset[tuple[str, str]] = frozenset()
        self._told_missing: frozenset[str] = frozenset()
        self._looks = 0
        self._is_closed = False
        self._is_resting = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._system.fileChanged.connect(self.look)
        self._system.directoryChanged.connect(self.look)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self.failed)

    @property
    def watched(self) -> frozenset[str]:
        """Files and folders that the system tells of."""
        return frozenset((*self._system.files(), *self._system.directories()))

    def begin(self) -> None:
        """Watch the files of the session that is open now."""
        self._runner.cancel()
        self._seen = Sources()
        self._told, self._told_missing = frozenset(), frozenset()
        paths = {str(path) for path in watched_paths(self._model.session)}
        stale = [path for path in self.watched if path not in paths]
        if stale:
            self._system.removePaths(stale)
        self._watch()
        if paths:
            self.look()

    def look(self) -> None:
        """Look soon; several reasons to look at once are one."""
        self._looks = 0
        if self._model.session.documents and not self._is_closed and not self._is_resting:
            self._timer.start(SETTLE_MS)

    def rest(self, *, on: bool) -> None:
        """Look at nothing while the window cannot be seen; look once when it can again."""
        self._is_resting = on
        if on:
            self._timer.stop()
        else:
            self.look()

    def close(self) -> None:
        """Stop for good and wait for the thread: the system may tell of changes even later."""
        self._is_closed = True
        self._timer.stop()
        self._runner.close()

    def _look(self) -> None:
        session, seen = self._model.session, self._seen.seen

        def work(_monitor: Monitor, _on_partial: Callable[[Any], None], /) -> Sources:
            return look_at_sources(session, seen)

        self._looks += 1
        self._runner.start(work)

    def _on_finished(self, sources: Sources) -> None:
        self._seen = sources
        self._watch()
        gone = frozenset(sources.missing) - self._told_missing
        if (sources.unsettled or gone) and self._looks < MOST_LOOKS:
            if not self._is_resting:
                self._timer.start(AGAIN_MS)
            return
        contents = frozenset((name, self._content(name)) for name in sources.changed)
        if contents - self._told:
            self.changed.emit(sources.changed)
        elif gone:
            self.missing.emit(tuple(sorted(gone)))
        if self._told_missing and not sources.missing:
            self.returned.emit()
        self._told, self._told_missing = contents, frozenset(sources.missing)

    def _content(self, document: str) -> str:
        known = self._model.session.documents.get(document)
        seen = self._seen.seen.get(known.path) if known and known.path else None
        return seen.sha256 if seen is not None else ""

    def _watch(self) -> None:
        """Name the files again that were replaced; what cannot be watched is looked at later."""
        there = self.watched
        new = [
            str(path)
            for path in watched_paths(self._model.session)
            if str(path) not in there and path.exists()
        ]
        if new:
            self._system.addPaths(new)
