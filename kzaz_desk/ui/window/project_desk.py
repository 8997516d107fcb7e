"""What is open, and what keeps it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from kzaz_desk.domain.errors import StoreFailure
from kzaz_desk.project.opened import Access, AlreadyOpen, Opened, Where, is_project
from kzaz_desk.project.progress import PROGRESS, progress_to
from kzaz_desk.project.session import Session
from kzaz_desk.project.shelf import ENDING
from kzaz_desk.ui.opening.shelf_view import ShelfView
from kzaz_desk.ui.session.keeper import Keeper
from kzaz_desk.ui.settings import Recent
from kzaz_desk.ui.window.banner import Notice
from kzaz_desk.ui.window.merge_desk import MergeDesk
from kzaz_desk.ui.window.notices import unkept_notice
from kzaz_desk.ui.window.recheck_desk import RecheckDesk
from kzaz_desk.ui.window.user_rules_keeper import UserRulesKeeper

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kzaz_desk.domain.errors import StoreError
    from kzaz_desk.ui.window.frame import WindowFrame

PLACE_MS = 1000


class ProjectDesk(QObject):
    """Opens, keeps and saves what the window shows.

    Signals:
        told: A sentence for the status bar.
        titled: The window should be called otherwise.
    """

    told = Signal(str)
    titled = Signal()

    def __init__(self, window: WindowFrame) -> None:
        super().__init__(window)
        self._window = window
        self._model = window.model
        self._loader = window.loader
        self._use_cases = window.use_cases
        self._banner = window.central.banner
        self._changes = window.central.changes
        self.checks = RecheckDesk(window)
        self.watch = self.checks.watch
        self.keeper = Keeper(window.model, window.use_cases.reviewer, self)
        self.merging = MergeDesk(window, self.keeper)
        self.shelf = ShelfView(window.central.start_page, window.settings, window.use_cases, self)
        self._opened: Opened | None = None
        self._paths: list[Path] = []
        self._is_stopped = False
        self._chosen: Path | None = None
        self._scratch: set[Path] = set()
        self._kept: list[Callable[[], Mapping[str, Any]]] = []
        self._place_timer = QTimer(self, singleShot=True, interval=PLACE_MS)
        self._place_timer.timeout.connect(self.keep_place)
        self._connect()
        self._user_rules = UserRulesKeeper(window)  # tells last what is the matter with them

    @property
    def name(self) -> str:
        """Name of the project that the user saved; "" if it was never saved."""
        path = self.keeper.path
        return path.stem if path is not None and not self.keeper.is_automatic else ""

    @property
    def is_scratch(self) -> bool:
        """True if nothing is kept of what is open once it is closed."""
        return self.keeper.path is not None and self.keeper.path.parent in self._scratch

    @property
    def is_stopped(self) -> bool:
        """True from when a check was stopped until it has been brought to its end."""
        return self._is_stopped

    def open(
        self,
        paths: Sequence[Path],
        access: Access = Access.WRITE,
        *,
        scratch: Path | None = None,
        encodings: Mapping[Path, str] = MappingProxyType({}),
    ) -> bool:
        """Open a project, or texts with the work done on them, in place of what is open.

        Args:
            paths: One project, or texts and folders.
            access: How to open a project that somebody else may have open.
            scratch: Folder that goes when the program ends, for work that is not to be kept.
            encodings: What the user chose for plain texts, by file.

        Returns:
            False if the user wants to stay.
        """
        if not self.may_leave():
            return False
        self.remember()
        if scratch is not None:
            self._scratch.add(scratch)
        folder = scratch or self._use_cases.folder
        where = Where(
            folder,
            self._use_cases.reviewer,
            self.keeper.path,
            access,
            encodings,
            self._user_rules.read(),
        )
        self._is_stopped = False
        self._loader.open(paths, where)
        return True

    def save(self) -> None:
        """Write everything; ask where to if the user never said."""
        if self.name:
            self.keeper.save()
            self.told.emit(self.tr("Saved: {0}").format(self.name))
        else:
            self.ask_save_as()

    def ask_save_as(self) -> bool:
        """Ask for a file and go on in it; False if the user gives up."""
        documents = self._model.session.documents.values()
        stem = " - ".join(Path(document.name).stem for document in documents)[:80]
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the project"),
            str(self._window.settings.folder / f"{self.name or stem}{ENDING}"),
            self.tr("Projects (*{0})").format(ENDING),
        )
        if name:
            path = Path(name)
            self.keeper.save_as(path if path.suffix == ENDING else Path(f"{name}{ENDING}"))
        return bool(name)

    def may_leave(self) -> bool:
        """Write what is waiting; ask if something would be lost. False to stay."""
        self.keep_place()
        self.keeper.wait()
        if not self.keeper.is_unsaved:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.warning(
            self._window,
            self.tr("Not saved"),
            self.tr("Your last decisions are in memory only. Save them in a file?"),
            buttons.Save | buttons.Discard | buttons.Cancel,
        )
        if answer == buttons.Save and self.ask_save_as():
            self.keeper.wait()
            return not self.keeper.is_unsaved
        return answer == buttons.Discard

    def leave(self) -> None:
        """Close what is open."""
        self.remember()
        self._loader.cancel()
        self._place_timer.stop()
        self._changes.clear()
        self.keeper.release()
        self._model.open(Session())
        self.checks.begin()

    def close(self) -> None:
        """Give the project back and let all threads end."""
        self.remember()
        self.watch.close()
        self.merging.close()
        self.shelf.close()
        self._loader.close()
        self._place_timer.stop()
        self.keeper.release()

    def remember(self) -> None:
        """Keep what is open among the recent ones, with how much is left."""
        self.keep_place()
        paths = self._sources()
        if not self._model.has_pair or not paths or self._loader.is_running or self.is_scratch:
            return
        findings = self._model.session.findings
        self._window.settings.remember(
            Recent(
                paths=tuple(str(path.resolve()) for path in paths),
                total=len(findings),
                undecided=len(findings) - self._model.decided_count,
                day=_today(),
                project=str(self.keeper.path or ""),
            )
        )

    def keep_also(self, kept: Callable[[], Mapping[str, Any]]) -> None:
        """Write more with the place of the user.

        Args:
            kept: Gives it each time, by its names.
        """
        self._kept.append(kept)

    def keep_place(self) -> None:
        """Write where the user is and how much is done."""
        self._place_timer.stop()
        if self.keeper.path is None or not self._model.has_pair or self._loader.is_running:
            return
        place: dict[str, Any] = {
            "pair": self._model.pair_index,
            "bead": self._window.pair_view.current_bead,
            "finding": self._model.current_finding,
            PROGRESS: progress_to(self._model.session, self._model.decided_count, _today()),
        }
        for kept in self._kept:
            place |= kept()
        self.keeper.record_view(**place)

    def _connect(self) -> None:
        loader, model, central = self._loader, self._model, self._window.central
        loader.replacing.connect(self._on_replacing)
        loader.opened.connect(self._on_opened)
        loader.completed.connect(self._on_completed)
        loader.outdated.connect(self._on_outdated)
        loader.failed.connect(self._on_failed)
        loader.stopped.connect(self._on_stopped)
        loader.rechecked.connect(self.remember)
        for signal in (model.current_finding_changed, model.verdict_changed, model.session_changed):
            signal.connect(self._on_moved)
        self._window.pair_view.bead_activated.connect(self._on_moved)
        self.keeper.failed.connect(self._on_keeping_failed)
        self.keeper.recovered.connect(self._on_keeping_recovered)
        self.keeper.saved_as.connect(self._on_saved_as)
        self.keeper.crashed.connect(self._window.crashed)
        self.checks.told.connect(self.told)
        self.merging.told.connect(self.told)
        self.shelf.failed.connect(self._window.crashed)
        central.start_shown.connect(self.shelf.refresh)
        central.paths_chosen.connect(self.open)
        central.access_requested.connect(lambda access: self.open(loader.paths, access))

    def _sources(self) -> list[Path]:
        """What to open to see the same again."""
        paths = self._paths
        if self.keeper.is_automatic and is_project(paths):
            paths = [d.path for d in self._model.session.documents.values() if d.path]
        elif self.name and self.keeper.path is not None:
            paths = [self.keeper.path]
        return list(dict.fromkeys(paths))

    def _on_moved(self) -> None:
        if self.keeper.path is not None:
            self._place_timer.start()

    def _on_replacing(self) -> None:
        # A check that was stopped goes on in the file in which its texts were saved meanwhile.
        is_chosen = self._is_stopped and not self.keeper.is_automatic
        self._chosen = self.keeper.path if is_chosen else None
        self._place_timer.stop()
        self._changes.clear()
        self.keeper.release()

    def _on_opened(self, opened: Opened) -> None:
        self._opened = opened
        self._paths = self._loader.paths
        self._hold(opened)
        is_writing = self._window.detail.comment.hasFocus()
        if not self._is_stopped and not is_writing:  # else the user is somewhere already
            self._go_to_place(opened)
        self._is_stopped = False
        self.checks.begin()
        self.titled.emit()

    def _hold(self, opened: Opened) -> None:
        self.keeper.hold(opened)
        if self._chosen is not None:
            self.keeper.save_as(self._chosen)

    def _go_to_place(self, opened: Opened) -> None:
        pair, bead = opened.view.get("pair"), opened.view.get("bead")
        if isinstance(pair, int) and 0 <= pair < len(self._model.session.pairs):
            self._model.show_pair(pair)
        self._model.set_current_finding(str(opened.view.get("finding", "")))
        if isinstance(bead, int) and self._model.has_pair:
            rows = len(self._model.pair.alignment)
            if 0 <= bead < rows:
                self._window.pair_view.go_to_bead(bead)

    def _on_completed(self) -> None:
        opened, self._opened = self._opened, None
        if opened is None:
            return
        if opened.problem is not None:
            self._tell_unkept(opened.problem)
        elif opened.summary is not None:
            self.checks.tell_rechecked(opened.summary)
        self.remember()

    def _on_outdated(self) -> None:
        self._window.background.run(self.tr("Check again"), self._use_cases.check)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, AlreadyOpen):
            self.checks.recheck()

    def _on_stopped(self, _percent: int, has_text: bool) -> None:  # noqa: FBT001 - a slot
        if has_text:
            self._paths = self._loader.paths
            self._hold(Opened(self._model.session))
            self._is_stopped = True
            self.checks.begin()
            self.titled.emit()

    def _on_keeping_failed(self, error: StoreError) -> None:
        self._tell_unkept(error)

    def _tell_unkept(self, error: StoreError) -> None:
        can_try = error.reason in (StoreFailure.FULL, StoreFailure.LOCKED)
        again = self.keeper.save if can_try and self.keeper.path is not None else None
        is_own = error.path.parent == self._use_cases.folder
        documents = self._model.session.documents.values()
        name = " — ".join(document.name for document in documents) if is_own else ""
        notice = unkept_notice(error, name=name, save_as=self.ask_save_as, again=again)
        self._banner.tell(notice)

    def _on_keeping_recovered(self) -> None:
        self._banner.tell(Notice(self.tr("Everything is written again.")))

    def _on_saved_as(self, path: Path) -> None:
        self._window.settings.set_folder(path.parent)
        self.told.emit(self.tr("Saved: {0}").format(path.name))
        self.titled.emit()
        self.remember()


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()
