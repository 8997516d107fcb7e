"""Writes reports and the timeline to files, from a snapshot, off the main thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale, QObject, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QFileDialog

from kzaz_desk.domain.progress import Stage
from kzaz_desk.formats.writing import write_whole
from kzaz_desk.ui.session.tasks import TaskRunner
from kzaz_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.formats.report import Report
    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.session.model import SessionModel
    from kzaz_desk.ui.settings import Settings

    Writer = Callable[["Snapshot"], str | bytes]
    Filter = tuple[Callable[[], Sequence[str]], Callable[[], str]]


_PRINTED_DPI: Final = 300
_POINTS_PER_INCH: Final = 72
_REPORTS: Final = ("html", "pdf", "xlsx", "docx", "csv", "json")


def _now() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is written, as it was when the user asked for it.

    Attributes:
        session: What is open.
        shown: Ids of the findings that the filter lets through; None where there is none.
        filter_words: What the filter lets through, in the user's words.
        language: Of the window (BCP 47).
        percent: How much of the check was done, if it did not end; None if that is not known.
    """

    session: Session
    shown: tuple[str, ...] | None = None
    filter_words: str = ""
    language: str = "en"
    percent: int | None = None

    def report(self) -> Report:
        """The report of the session, as far as the filter lets it through."""
        from kzaz_desk import services

        return services.report_on(
            self.session,
            checked=_now(),
            shown=self.shown,
            filter_words=self.filter_words,
            percent=self.percent,
        )


def report_writers() -> Mapping[str, Writer]:
    """What makes a report of a session, by the ending of the file."""
    from kzaz_desk.formats.report_formats import REPORT_FORMATS

    def writer(name: str) -> Writer:
        return lambda snapshot: REPORT_FORMATS[name].write(
            snapshot.report(), translate, snapshot.language
        )

    return {REPORT_FORMATS[name].suffix: writer(name) for name in _REPORTS}


def timeline_writers() -> Mapping[str, Writer]:
    """What makes a file of a session's events, by the ending of the file."""
    from kzaz_desk.formats.events import (
        events_as_csv,
        events_as_html,
        events_as_ics,
        events_as_json,
    )

    return {
        ".html": lambda now: events_as_html(now.session.events, now.session.documents, translate),
        ".csv": lambda now: events_as_csv(now.session.events, now.session.documents, translate),
        ".json": lambda now: events_as_json(now.session.events, now.session.documents),
        ".ics": lambda now: events_as_ics(now.session.events, now.session.documents, stamp=_now()),
    }


def unit_writers() -> Mapping[str, Writer]:
    """What makes a file of the confirmed rows for translation tools, by the ending of the file."""
    from kzaz_desk import services
    from kzaz_desk.domain.text import Lang
    from kzaz_desk.formats.report_rows import confirmed_units, statement
    from kzaz_desk.formats.tmx import write_tmx
    from kzaz_desk.formats.xliff import write_xliff

    version = services.program_name().rpartition(" ")[2]

    def memory(now: Snapshot) -> bytes:
        report = now.report()
        about = statement(report, translate)
        return write_tmx(confirmed_units(report), version, _now(), about=about)

    def exchange(now: Snapshot) -> bytes:
        report = now.report()
        return write_xliff(confirmed_units(report), Lang.KK, about=statement(report, translate))

    return {".tmx": memory, ".xlf": exchange}


def print_report(snapshot: Snapshot, printer: QPrinter) -> None:
    """Print the pages of the PDF report, those that the user chose in the dialog."""
    import pypdfium2

    from kzaz_desk.formats.report_formats import REPORT_FORMATS

    data = REPORT_FORMATS["pdf"].write(snapshot.report(), translate, snapshot.language)
    pages = list(pypdfium2.PdfDocument(data))
    chosen = pages[max(0, printer.fromPage() - 1) : printer.toPage() or None]
    printer.setFullPage(True)
    painter = QPainter(printer)
    dots = min(printer.resolution(), _PRINTED_DPI)
    for number, page in enumerate(chosen):
        if number:
            printer.newPage()
        drawn = page.render(scale=dots / _POINTS_PER_INCH)
        image = QImage(
            bytes(drawn.buffer),
            drawn.width,
            drawn.height,
            drawn.stride,
            QImage.Format.Format_BGR888,
        )
        sheet = painter.viewport()
        size = image.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(sheet.topLeft(), size), image)
    painter.end()


class Exports(QObject):
    """Asks for a file and writes it.

    Signals:
        written: The file.
        failed: The exception.
        told: A sentence for the status bar.
    """

    told = Signal(str)
    written = Signal(object)
    failed = Signal(object)

    def __init__(self, model: SessionModel, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._settings = settings
        self._window = window
        self._filter: Filter | None = None
        self._percent: Callable[[], int] | None = None
        self._runner = TaskRunner(self)
        self._runner.finished.connect(self.written)
        self._runner.failed.connect(self.failed)

    def follow(self, shown: Callable[[], Sequence[str]], words: Callable[[], str]) -> None:
        """Report only what a filter lets through.

        Args:
            shown: Gives the ids of these findings.
            words: Gives the filter in words; "" where it lets through everything.
        """
        self._filter = shown, words

    def count(self, percent: Callable[[], int]) -> None:
        """Say in reports of a check that has not ended how far it came.

        Args:
            percent: Gives how much of the check is done.
        """
        self._percent = percent

    def ask_report(self) -> None:
        """Ask where to write a report, and write it."""
        self._ask(self.tr("Export report"), report_writers())

    def ask_timeline(self) -> None:
        """Ask where to write the timeline, and write it."""
        self._ask(self.tr("Export timeline"), timeline_writers())

    def ask_units(self) -> None:
        """Ask where to write the confirmed rows, and write them; say so if there are none."""
        from kzaz_desk.formats.report_rows import TRUSTED

        beads = (bead for pair in self._model.session.pairs for bead in pair.alignment)
        if not any(bead.origin in TRUSTED and bead.kk and bead.ru for bead in beads):
            self.told.emit(self.tr("No row is confirmed yet: Space confirms the row you are in."))
            return
        self._ask(self.tr("Export confirmed rows"), unit_writers())

    def ask_print(self) -> None:
        """Ask for a printer and print the report."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: print_report(self.snapshot(), printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def write(self, path: Path, writers: Mapping[str, Writer]) -> None:
        """Write a file in the format of its ending; the first format for an unknown one."""
        suffix = path.suffix.lower()
        if suffix not in writers:
            suffix = next(iter(writers))
            path = path.with_name(path.name + suffix)
        snapshot, writer = self.snapshot(), writers[suffix]

        def work(monitor: Monitor, _on_partial: Callable[[Any], None], /) -> Path:
            monitor.report(Stage.EXPORT, 0.0)
            content = writer(snapshot)
            data = content.encode("utf-8", "replace") if isinstance(content, str) else content
            write_whole(path, data)
            return path

        self._runner.start(work)

    def snapshot(self) -> Snapshot:
        """What is open and what the filter lets through, as it is now."""
        session, language = self._model.session, QLocale().bcp47Name()
        percent = self._percent() if self._percent else None
        words = self._filter[1]() if self._filter else ""
        shown = tuple(self._filter[0]()) if self._filter and words else None
        return Snapshot(session, shown, words, language, percent)

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
