"""Small parts of the window: banner, settings, style, dialogs, words for failures."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QSettings, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton

from kzaz_desk.domain.errors import PairError, PairFailure, ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.review import EventStatus, FindingKind, Severity, VerdictState
from kzaz_desk.domain.text import Lang, Span
from kzaz_desk.project.edits import EditError, EditFailure
from kzaz_desk.ui import words
from kzaz_desk.ui.look.icons import icon
from kzaz_desk.ui.look.style import style_sheet
from kzaz_desk.ui.look.theme import DARK, LIGHT, Colours, Theme, contrast_colours
from kzaz_desk.ui.opening.drops import dropped_paths
from kzaz_desk.ui.opening.loading_page import STEPS, LoadingPage, share_done
from kzaz_desk.ui.session.places import utf16
from kzaz_desk.ui.settings import MAX_RECENT, Recent, Settings
from kzaz_desk.ui.window.banner import Banner, Notice, Tone
from kzaz_desk.ui.window.dialogs import (
    CrashDialog,
    DocumentDatesDialog,
    EventDateDialog,
    PasteDialog,
)
from kzaz_desk.ui.window.messages import error_text, opening_failed_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


def test_banner_offers_remedies_and_goes_when_one_is_taken(qtbot: QtBot) -> None:
    taken: list[str] = []
    theme = Theme()
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.tell(Notice("Файл бос.", Tone.PROBLEM, remedies=(("Ашу", lambda: taken.append("x")),)))

    qtbot.mouseClick(banner.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)

    assert taken == ["x"]
    assert banner.isHidden()


def test_banner_shows_details_on_demand(qtbot: QtBot) -> None:
    theme = Theme()
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.tell(Notice("Файл бос.", details="/мәтін/бос.txt"))

    qtbot.mouseClick(banner.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)

    assert banner.isVisible()
    assert any("/мәтін" in label.text() for label in banner.findChildren(QLabel))


def test_recent_pairs_keep_the_latest_first_and_each_once(settings: Settings) -> None:
    for number in range(MAX_RECENT + 3):
        settings.remember(Recent((f"{number}.kk", f"{number}.ru"), 3, 2, "2025-10-20"))
    settings.remember(Recent(("7.ru", "7.kk"), 3, 0, "2025-10-21"))

    recent = settings.recent
    assert recent[0] == Recent(("7.ru", "7.kk"), 3, 0, "2025-10-21")
    assert len(recent) == MAX_RECENT
    assert sum(set(each.paths) == {"7.kk", "7.ru"} for each in recent) == 1


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"paths": ["a"], "more": 1}]', "{}"])
def test_damaged_list_of_recent_pairs_is_no_list(tmp_path: Path, text: str) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("recent", text)

    assert Settings(store).recent == ()


def test_layout_is_kept(settings: Settings) -> None:
    assert settings.layout() is None

    settings.save_layout(QByteArray(b"place"), QByteArray(b"docks"))
    assert settings.layout() == (QByteArray(b"place"), QByteArray(b"docks"))


@pytest.mark.parametrize("colours", [LIGHT, DARK, None], ids=["light", "dark", "contrast"])
def test_style_sheet_leaves_no_name_without_a_colour(qapp: object, colours: Colours | None) -> None:
    sheet = style_sheet(colours or contrast_colours(QGuiApplication.palette()), 10.0)

    assert "@" not in sheet
    assert "QLabel#pageTitle { font-size: 15.0pt" in sheet


@pytest.mark.parametrize("name", ["open", "accept", "error", "find"])
def test_icon_is_drawn_in_the_colour_asked_for(qapp: object, name: str) -> None:
    image = icon(name, "#A3002B").pixmap(24, 24).toImage()
    pixels = [image.pixelColor(x, y) for x in range(24) for y in range(24)]

    assert any(pixel.alpha() > 250 and pixel.name() == "#a3002b" for pixel in pixels)
    assert any(pixel.alpha() == 0 for pixel in pixels)


def test_every_term_has_a_word(qapp: object) -> None:
    said = [words.severity_word(each) for each in Severity]
    said += [words.kind_word(each) for each in FindingKind]
    said += [words.state_word(each) for each in VerdictState]
    said += [words.stage_word(each) for each in Stage]
    said += [words.event_status_word(each) for each in EventStatus]

    assert all(said)


@pytest.mark.parametrize("reason", list(EditFailure))
def test_every_refused_edit_is_told_in_a_sentence(qapp: object, reason: EditFailure) -> None:
    assert error_text(EditError(reason)).endswith(".")


def test_failed_opening_names_the_file_and_says_that_nothing_was_lost(qapp: object) -> None:
    text = opening_failed_text(ReadError(Path("/бос/мәтін.txt"), ReadFailure.EMPTY))

    assert text.startswith("мәтін.txt")
    assert text.endswith("unchanged.")


def test_same_file_twice_is_named(qapp: object) -> None:
    path = Path("/a/мәтін.txt")

    assert "мәтін.txt" in error_text(PairError(PairFailure.SAME_FILE, (path, path)))


def test_file_that_cannot_be_written_is_named_with_the_reason(qapp: object) -> None:
    error = PermissionError(13, "Permission denied", "/есеп/report.html")

    assert error_text(error) == "report.html could not be written: access is denied."


def test_dropped_links_of_the_web_are_no_files(qapp: object) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a"), QUrl.fromLocalFile("/мәтін/a.txt")])

    assert dropped_paths(mime) == [Path("/мәтін/a.txt")]


def test_spans_are_counted_in_utf16_units(qapp: object) -> None:
    text = "Баға 😀 1 500 теңге"

    assert utf16(text, Span(7, 12)) == (8, 5)
    assert utf16(text, Span(7, 12), base=5) == (3, 5)


def test_event_dialog_takes_no_nonsense(qtbot: QtBot, session: Session) -> None:
    dialog = EventDateDialog(session.events[0])
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.edit.text() == "2019"

    dialog.edit.setText("кеше")
    assert not ok.isEnabled()

    dialog.edit.setText("2018-09")
    assert ok.isEnabled()
    assert dialog.answer is not None
    assert dialog.answer.begin == date(2018, 9, 1)


def test_document_dates_are_unknown_until_they_are_given(qtbot: QtBot, session: Session) -> None:
    dialog = DocumentDatesDialog(session.documents.values())
    qtbot.addWidget(dialog)

    assert dialog.answers == {"kk": None, "ru": None}


def test_paste_dialog_waits_for_both_texts(qtbot: QtBot) -> None:
    dialog = PasteDialog()
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)

    dialog.texts[Lang.KK].setPlainText("Мектеп ашылды.")
    assert not ok.isEnabled()

    dialog.texts[Lang.RU].setPlainText("Открылась школа.")
    assert ok.isEnabled()


def test_crash_dialog_copies_the_report(qtbot: QtBot) -> None:
    dialog = CrashDialog("Traceback: қате")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)

    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == "Traceback: қате"


def test_progress_never_runs_backwards_over_the_steps() -> None:
    shares = [share_done(stage, done) for stage in STEPS for done in (0.0, 0.5, 1.0)]

    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 100)


def test_loading_page_tells_how_long_each_step_took(qtbot: QtBot) -> None:
    times = iter([0.0, 0.0, 1.26, 1.26])
    page = LoadingPage(clock=lambda: next(times))
    qtbot.addWidget(page)
    page.begin("kk.txt — ru.txt")

    page.report(Stage.READ, 0.0)
    page.report(Stage.PARAGRAPHS, 0.0)

    shown = [label.text() for label in page.findChildren(QLabel)]
    assert "1.3 s" in shown
    assert shown.count("✓") == 1
