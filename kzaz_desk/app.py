"""Starts the window: application, language, colours, crash hook, wiring."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMenu

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.resources import resource
from kzaz_desk.ui.collector import MainThreadCollector
from kzaz_desk.ui.dialogs import CrashDialog
from kzaz_desk.ui.language import Language, LanguageMenu
from kzaz_desk.ui.main_window import MainWindow
from kzaz_desk.ui.settings import Settings
from kzaz_desk.ui.style import style_sheet
from kzaz_desk.ui.theme import Theme
from kzaz_desk.ui.use_cases import UseCases

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import TracebackType

    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.domain.progress import Monitor
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


def run(paths: list[Path], language: str = "") -> int:
    """Show the window until it is closed.

    Args:
        paths: What to open at once; the start page is shown for none.
        language: "kk", "ru" or "en"; "" for the one chosen before, or that of the system.

    Returns:
        Exit status of the process.
    """
    app = QApplication(sys.argv[:1])
    settings = Settings.of_user()
    spoken = dress(app, language or settings.language)
    collector = MainThreadCollector(app)
    collector.start()
    hook = CrashHook(app)
    hook.install()
    theme = Theme(app)
    follow(app, theme)
    window = MainWindow(use_cases(), settings, theme)
    offer_languages(window, spoken, language or settings.language)
    hook.window = window
    window.crashed.connect(hook.show_error)
    window.show()
    if paths:
        QTimer.singleShot(0, window, lambda: window.open_paths(paths))
    code = app.exec()
    collector.stop()
    return code


def dress(app: QApplication, language: str = "") -> Language:
    """Give the application its name, style and language.

    Args:
        app: The application.
        language: "kk", "ru", "en", or "" for that of the system.
    """
    app.setApplicationName("kzaz-desk")
    app.setApplicationDisplayName("kzaz_desk")
    app.setDesktopFileName("kzaz-desk")
    app.setStyle("Fusion")
    spoken = Language(app)
    spoken.choose(language)
    return spoken


def offer_languages(window: MainWindow, language: Language, chosen: str) -> None:
    """Put the languages into the menu of the window.

    Args:
        window: The window; it speaks the language that is chosen at once.
        language: What is spoken.
        chosen: What the user chose before, "" for the language of the system.
    """

    def choose(code: str) -> None:
        window.settings.set_language(code)
        language.choose(code)

    menu = LanguageMenu(chosen, window)
    menu.chosen.connect(choose)
    window.menuBar().findChildren(QMenu, "view")[0].addMenu(menu)
    language.changed.connect(window.model.session_changed)


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
        open_paths=_open_paths,
        recheck=Recheck(),
        realign=_realign,
        redate=_redate,
        sample=_sample(),
    )


def _open_paths(
    paths: Sequence[Path],
    *,
    monitor: Monitor,
    on_partial: Callable[[Session], None] | None = None,
) -> Session:
    from kzaz_desk import services

    return services.open_paths(paths, monitor=monitor, on_partial=on_partial)


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


def _realign(session: Session, pair: int, /, *, monitor: Monitor) -> Session:
    from kzaz_desk import services

    settled = (Origin.CONFIRMED, Origin.MANUAL)
    fixed = [bead for bead in session.pairs[pair].alignment if bead.origin in settled]
    return services.realign(session, pair, fixed, monitor=monitor)


def _redate(session: Session, document: str, /, *, monitor: Monitor) -> Session:
    from kzaz_desk import services

    return services.redate(session, document, monitor=monitor)


def _sample() -> Path | None:
    try:
        folder = resource("style").parents[1] / "samples" / _SAMPLE
    except FileNotFoundError:
        return None
    return folder if folder.is_dir() else None
