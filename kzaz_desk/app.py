"""Starts the window: application, language, colours, crash hook, wiring."""

from __future__ import annotations

import getpass
import sys
import traceback
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QObject,
    QStandardPaths,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFileOpenEvent, QFont, QIcon
from PySide6.QtWidgets import QApplication, QMenu

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.resources import resource, sample
from kzaz_desk.ui.look.caret import CaretRest
from kzaz_desk.ui.look.fonts import load_fonts
from kzaz_desk.ui.look.style import style_sheet
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.session.collector import MainThreadCollector
from kzaz_desk.ui.session.use_cases import UseCases
from kzaz_desk.ui.settings import Settings
from kzaz_desk.ui.window.dialogs import CrashDialog
from kzaz_desk.ui.window.language import Language, LanguageMenu
from kzaz_desk.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.opened import Opened, Where
    from kzaz_desk.project.progress import Progress
    from kzaz_desk.project.recheck import RecheckSummary
    from kzaz_desk.project.session import Session

_SAMPLE = "visit-2025"


class CrashHook(QObject):
    """Shows what Python could not handle, with a text to copy; the session stays open."""

    caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self.window: MainWindow | None = None
        self.caught.connect(self.show_error)

    def install(self) -> None:
        """Take every exception that nobody catches, from any thread."""
        sys.excepthook = self._on_exception

    def show_error(self, error: BaseException) -> None:
        """Show one error; the next ones are added to the same report."""
        report = "".join(traceback.format_exception(error))
        sys.stderr.write(report)
        if self._dialog is not None:
            self._dialog.report.appendPlainText(report)
            return
        self._dialog = CrashDialog(report, self.window)
        self._dialog.destroyed.connect(self._on_dialog_destroyed)
        self._dialog.open()

    def _on_dialog_destroyed(self) -> None:
        self._dialog = None

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            QApplication.quit()
        else:
            self.caught.emit(error)


class Application(QApplication):
    """Passes on what macOS asks to open; elsewhere it comes with the command.

    Signals:
        file_requested: Path of a file.
    """

    file_requested = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take the request; a double click in the Finder is one, while the program runs too."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_requested.emit(Path(event.file()))
            return True
        return super().event(event)


def run(paths: list[Path], language: str = "") -> int:
    """Show the window until it is closed.

    Args:
        paths: What to open at once; the start page is shown for none.
        language: "kk", "ru" or "en"; "" for the one chosen before, or that of the system.

    Returns:
        Exit status of the process.
    """
    app = Application(sys.argv[:1])
    settings = Settings.of_user()
    spoken = dress(app, language or settings.language)
    collector = MainThreadCollector(app)
    collector.start()
    CaretRest(app)
    hook = CrashHook(app)
    hook.install()
    theme = Theme(app)
    follow(app, theme)
    window = MainWindow(use_cases(), settings, theme)
    offer_languages(window, spoken)
    hook.window = window
    window.crashed.connect(hook.show_error)
    app.file_requested.connect(lambda path: window.open_paths([path]))
    window.show()
    if paths:
        QTimer.singleShot(0, window, lambda: window.open_paths(paths))
    if not settings.recent:
        window.ask.help.guide.offer(after_opening=bool(paths))
    code = app.exec()
    collector.stop()
    return code


def dress(app: QApplication, language: str = "") -> Language:
    """Give the application its name, style, font and language.

    Args:
        app: The application.
        language: "kk", "ru", "en", or "" for that of the system.
    """
    app.setApplicationName("kzaz-desk")
    app.setApplicationDisplayName("kzaz_desk")
    app.setDesktopFileName("kzaz-desk")
    app.setWindowIcon(QIcon(str(resource("icons", "kzaz-desk.svg"))))
    app.setStyle("Fusion")
    load_fonts(app)
    spoken = app.findChild(Language) or Language(app)  # an application speaks one language
    spoken.choose(language)
    return spoken


def offer_languages(window: MainWindow, language: Language) -> None:
    """Put the languages into the menu of the window, and show what is found in the chosen one."""
    menu = window.menuBar().findChild(QMenu, "view")
    if menu is not None:
        menu.addMenu(LanguageMenu(window.settings, window))
    language.changed.connect(window.model.session_changed)
    language.changed.connect(window.statusBar().clearMessage)


def follow(app: QApplication, theme: Theme) -> None:
    """Keep the application in the colours of the theme."""
    font = QFont(app.font())

    def wear() -> None:
        app.setPalette(theme.qt_palette())
        app.setStyleSheet(style_sheet(theme.colours, font.pointSizeF()))

    theme.changed.connect(wear)
    wear()


def use_cases() -> UseCases:
    """What the window asks of the services; they are imported when they are first needed."""
    return UseCases(
        open_any=_open_any,
        recheck=Recheck(),
        recheck_sources=_recheck_sources,
        choose_encoding=_choose_encoding,
        check=_check,
        realign=_realign,
        redate=_redate,
        projects=ProjectFiles(),
        sample=_sample(),
        folder=_folder(),
        reviewer=_user(),
    )


def _open_any(
    paths: Sequence[Path],
    where: Where,
    *,
    monitor: Monitor,
    on_partial: Callable[[Session], None] | None = None,
) -> Opened:
    from kzaz_desk import keeping

    now = datetime.now().astimezone()
    return keeping.open_any(paths, where, time=now, monitor=monitor, on_partial=on_partial)


def _recheck_sources(
    session: Session, /, *, monitor: Monitor
) -> tuple[Session, RecheckSummary | None]:
    from kzaz_desk import services
    from kzaz_desk.project.watch import changed_sources

    changed = changed_sources(session)
    if not changed:
        return session, None
    now = datetime.now().astimezone()
    return services.recheck_sources(session, changed, time=now, monitor=monitor)


def _choose_encoding(
    session: Session, document: str, encoding: str, /, *, monitor: Monitor
) -> tuple[Session, RecheckSummary]:
    from kzaz_desk import services

    now = datetime.now().astimezone()
    return services.choose_encoding(session, document, encoding, time=now, monitor=monitor)


class ProjectFiles:
    """Looks into project files."""

    def abandoned(self, folder: Path, /) -> tuple[Path, ...]:
        """Projects whose program ended without closing them, newest first."""
        from kzaz_desk.project.opening import abandoned

        return abandoned(folder)

    def progress(self, path: Path, /) -> Progress | None:
        """How far a project's review has come; None if it cannot be opened."""
        from kzaz_desk.project.progress import progress_of

        return progress_of(path)

    def leave(self, path: Path, /) -> None:
        """Give back the lock that a crash left behind."""
        from kzaz_desk.project.opening import open_store

        open_store(path, _user()).close()


class Recheck:
    """Compares touched rows again; keeps the encoder once it was needed."""

    def __init__(self) -> None:
        self._encoder: SentenceEncoder | None = None

    def __call__(self, session: Session, pair: int, touched: range, /) -> Session:
        """The session with the sentences and findings of `touched` made anew."""
        from kzaz_desk.align.encoders import load_static
        from kzaz_desk.project.checking import recheck_beads

        self._encoder = self._encoder or load_static()
        return recheck_beads(session, pair, touched, encoder=self._encoder)


def _check(session: Session, monitor: Monitor, /) -> Session:
    from kzaz_desk import services

    return services.check(session, monitor)


def _realign(session: Session, pair: int, /, *, monitor: Monitor) -> Session:
    from kzaz_desk import services

    settled = (Origin.CONFIRMED, Origin.MANUAL)
    fixed = [bead for bead in session.pairs[pair].alignment if bead.origin in settled]
    return services.realign(session, pair, fixed, monitor=monitor)


def _redate(session: Session, document: str, /, *, monitor: Monitor) -> Session:
    from kzaz_desk import services

    return services.redate(session, document, monitor=monitor)


def _folder() -> Path | None:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(place) / "projects" if place else None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a system without names for its users
        return ""


def _sample() -> Path | None:
    try:
        return sample(_SAMPLE)
    except FileNotFoundError:
        return None
