"""What is printed is the report as it looks in its PDF file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from kzaz_desk.formats.report_formats import REPORT_FORMATS
from kzaz_desk.ui.window.exports import print_report
from kzaz_desk.ui.words import translate

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.ui.window.main_window import MainWindow


def _printed(path: Path) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(path.read_bytes())


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    """One that prints into a file."""
    made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    return made


def test_every_page_of_the_report_is_printed(
    opened: MainWindow, printer: QPrinter, tmp_path: Path
) -> None:
    snapshot = opened.exports.snapshot()
    report = REPORT_FORMATS["pdf"].write(snapshot.report(), translate, "en")

    print_report(snapshot, printer)

    printed = _printed(tmp_path / "printed.pdf")
    assert len(printed) == len(pypdfium2.PdfDocument(report)) > 0
    darkest = min(printed[0].render().to_numpy().min(axis=2).flatten())
    assert darkest < 100


def test_only_the_chosen_pages_are_printed(
    opened: MainWindow, printer: QPrinter, tmp_path: Path
) -> None:
    printer.setFromTo(1, 1)

    print_report(opened.exports.snapshot(), printer)

    assert len(_printed(tmp_path / "printed.pdf")) == 1
