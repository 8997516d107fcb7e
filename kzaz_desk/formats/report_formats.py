"""All formats that a report can be written in, by name: one table for window, command and batch."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kzaz_desk.domain.wording import Translate
    from kzaz_desk.formats.report import Report


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """One format.

    Attributes:
        suffix: Ending of its files, with the dot.
        is_binary: True if it is nothing that a console can show.
        write: Makes the content of a file of a report, with words for the user's language and
            the name of that language (BCP 47).
    """

    suffix: str
    is_binary: bool
    write: Callable[[Report, Translate, str], bytes]


def _text(report: Report, translate: Translate, _language: str) -> bytes:
    from kzaz_desk.formats.report_text import text_report

    return _encoded(text_report(report, translate))


def _json(report: Report, translate: Translate, _language: str) -> bytes:
    from kzaz_desk.formats.report_json import json_report

    return _encoded(json_report(report, translate))


def _html(report: Report, translate: Translate, language: str) -> bytes:
    from kzaz_desk.formats.report_html import html_report

    return _encoded(html_report(report, translate, language=language))


def _pdf(report: Report, translate: Translate, language: str) -> bytes:
    from kzaz_desk.formats.report_pdf import pdf_report

    return pdf_report(report, translate, language=language)


def _xlsx(report: Report, translate: Translate, _language: str) -> bytes:
    from kzaz_desk.formats.office import xlsx_report

    return xlsx_report(report, translate)


def _docx(report: Report, translate: Translate, _language: str) -> bytes:
    from kzaz_desk.formats.report_docx import docx_report

    return docx_report(report, translate)


def _csv(report: Report, translate: Translate, _language: str) -> bytes:
    from kzaz_desk.formats.office import csv_report

    # Without the mark Excel takes UTF-8 for the code page of the computer.
    return b"\xef\xbb\xbf" + _encoded(csv_report(report, translate))


def _tmx(report: Report, translate: Translate, _language: str) -> bytes:
    from kzaz_desk.formats.report_rows import row_units, statement
    from kzaz_desk.formats.tmx import write_tmx

    version, about = report.program.rpartition(" ")[2], statement(report, translate)
    return write_tmx(row_units(report), version, report.checked, about=about)


def _xliff(report: Report, translate: Translate, _language: str) -> bytes:
    from kzaz_desk.formats.report_rows import row_units, statement
    from kzaz_desk.formats.xliff import write_xliff

    return write_xliff(row_units(report), Lang.KK, about=statement(report, translate))


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")


REPORT_FORMATS: Final[Mapping[str, ReportFormat]] = MappingProxyType(
    {
        "text": ReportFormat(".txt", is_binary=False, write=_text),
        "json": ReportFormat(".json", is_binary=False, write=_json),
        "html": ReportFormat(".html", is_binary=False, write=_html),
        "pdf": ReportFormat(".pdf", is_binary=True, write=_pdf),
        "xlsx": ReportFormat(".xlsx", is_binary=True, write=_xlsx),
        "docx": ReportFormat(".docx", is_binary=True, write=_docx),
        "csv": ReportFormat(".csv", is_binary=False, write=_csv),
        "tmx": ReportFormat(".tmx", is_binary=False, write=_tmx),
        "xliff": ReportFormat(".xlf", is_binary=False, write=_xliff),
    }
)
"""By the name that the command line gives it."""
