"""Writes reports and the timeline to files, from a snapshot, off the main thread."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog

from kzaz_desk.domain.progress import Stage
from kzaz_desk.ui.session.tasks import TaskRunner
from kzaz_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.session.model import SessionModel
    from kzaz_desk.ui.settings import Settings

    Writer = Callable[[Session], str | bytes]


def _now() -> datetime:
    return datetime.now().astimezone()


def report_writers() -> Mapping[str, Writer]:
    """What makes a report of a session, by the ending of the file."""
    from kzaz_desk import services
    from kzaz_desk.formats.office import csv_report, docx_report, xlsx_report
    from kzaz_desk.formats.report_html import html_report
    from kzaz_desk.formats.report_json import json_report

    def report(session: Session) -> Any:
        return services.report_on(session, checked=_now())

    return {
        ".html": lambda session: html_report(report(session), translate),
        ".xlsx": lambda session: xlsx_report(report(session), translate),
        ".docx": lambda session: docx_report(report(session), translate),
        ".csv": lambda session: csv_report(report(session), translate),
        ".json": lambda session: json_report(report(session), translate),
    }


def timeline_writers() -> Mapping[str, Writer]:
    """What makes a file of a session's events, by the ending of the file."""
    from kzaz_desk.formats.events import (
        events_as_csv,
        events_as_html,
        events_as_ics,
        events_as_json,
    )

    return {
        ".html": lambda session: events_as_html(session.events, session.documents, translate),
        ".csv": lambda session: events_as_csv(session.events, session.documents, translate),
        ".json": lambda session: events_as_json(session.events, session.documents),
        ".ics": lambda session: events_as_ics(session.events, session.documents, stamp=_now()),
    }


def unit_writers() -> Mapping[str, Writer]:
    """What makes a file of the confirmed rows for translation tools, by the ending of the file."""
    from kzaz_desk import services
    from kzaz_desk.domain.text import Lang
    from kzaz_desk.formats.tmx import write_tmx
    from kzaz_desk.formats.xliff import write_xliff
    from kzaz_desk.project.confirmed import confirmed_units

    version = services.program_name().rpartition(" ")[2]
    return {
        ".tmx": lambda session: write_tmx(confirmed_units(session), version, _now()),
        ".xlf": lambda session: write_xliff(confirmed_units(session), Lang.KK),
    }


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file as a whole or not at all.

    Raises:
        OSError: If it cannot be written; what was there before is untouched.
    """
    draft = path.with_name(f".{path.name}.part")
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    try:
        draft.write_bytes(data)
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise


def print_report(session: Session, printer: QPrinter) -> None:
    """Print the report of a session."""
    from kzaz_desk import services
    from kzaz_desk.formats.report_html import html_report

    document = QTextDocument()
    document.setHtml(html_report(services.report_on(session, checked=_now()), translate))
    document.print_(printer)


class Exports(QObject):
    """Asks for a file and writes it.

    Signals:
        written: The file.
        failed: The exception.
    """

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, model: SessionModel, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._settings = settings
        self._window = window
        self._runner = TaskRunner(self)
        self._runner.finished.connect(self.written)
        self._runner.failed.connect(self.failed)

    def ask_report(self) -> None:
        """Ask where to write a report, and write it."""
        self._ask(self.tr("Export report"), report_writers())

    def ask_timeline(self) -> None:
        """Ask where to write the timeline, and write it."""
        self._ask(self.tr("Export timeline"), timeline_writers())

    def ask_units(self) -> None:
        """Ask where to write the confirmed rows, and write them."""
        self._ask(self.tr("Export confirmed rows"), unit_writers())

    def ask_print(self) -> None:
        """Ask for a printer and print the report."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: print_report(self._model.session, printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def write(self, path: Path, writers: Mapping[str, Writer]) -> None:
        """Write a file in the format of its ending; the first format for an unknown one."""
        suffix = path.suffix.lower()
        if suffix not in writers:
            suffix = next(iter(writers))
            path = path.with_name(path.name + suffix)
        session, writer = self._model.session, writers[suffix]

        def work(monitor: Monitor, _on_partial: Callable[[Any], None], /) -> Path:
            monitor.report(Stage.EXPORT, 0.0)
            write_whole(path, writer(session))
            return path

        self._runner.start(work)

    def close(self) -> None:
        """Wait for the file that is being written."""
        self._runner.close()

    def _ask(self, title: str, writers: Mapping[str, Writer]) -> None:
        endings = ";;".join(f"{suffix[1:].upper()} (*{suffix})" for suffix in writers)
        name, chosen = QFileDialog.getSaveFileName(
            self._window, title, str(self._settings.folder), endings
        )
        if name:
            path = Path(name)
            suffix = "." + chosen.split(" ")[0].lower()
            self.write(path if path.suffix else path.with_suffix(suffix), writers)
