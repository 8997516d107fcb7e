"""Numbers, days and causes in all three languages; the catalogues stand above the domain."""

from __future__ import annotations

import errno
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.catalogue import LANGUAGES, load_catalogue
from kzaz_desk.domain.error_messages import error_message
from kzaz_desk.domain.errors import ReadError, ReadFailure, StoreError, StoreFailure
from kzaz_desk.domain.review import Event, EventStatus
from kzaz_desk.domain.timex import Granularity, Op
from kzaz_desk.domain.worded_values import cause_words, day_words, month_words, number_words
from kzaz_desk.formats.event_dates import date_text
from kzaz_desk.formats.guard import damaged, misshapen, too_large
from kzaz_desk.project.lock import Owner

if TYPE_CHECKING:
    from kzaz_desk.domain.wording import Message

PATH = Path("мәтін.docx")
OWNER = Owner("Әсел", "pc-7", 7, datetime(2026, 11, 22, 9).astimezone())


def worded(message: str | Message, language: str) -> str:
    if isinstance(message, str):
        return message
    text = message.worded(load_catalogue(language).translate)
    return text.replace("\N{NO-BREAK SPACE}", "_")


class SharingViolation(PermissionError):
    """As Windows raises it; elsewhere errors have no such number."""

    winerror = 32


NUMBERS = [
    ("7", "7", "7"),
    ("1000", "1000", "1000"),
    ("12345", "12_345", "12,345"),
    ("1234567", "1_234_567", "1,234,567"),
    ("1.53", "1,53", "1.53"),
    ("0.3", "0,3", "0.3"),
    ("10000.5", "10_000,5", "10,000.5"),
    ("-12345.25", "−12_345,25", "−12,345.25"),
]


@pytest.mark.parametrize(("digits", "local", "english"), NUMBERS)
def test_number_has_the_marks_of_the_language(digits: str, local: str, english: str) -> None:
    number = number_words(digits)

    assert [worded(number, each) for each in ("kk", "ru", "en")] == [local, local, english]


@pytest.mark.parametrize(
    ("language", "day", "month", "days"),
    [
        ("kk", "2024_жылғы 12_мамыр", "2024_жылғы мамыр", "2024_жылғы 12–14_мамыр"),
        ("ru", "12_мая 2024_года", "май 2024_года", "12–14_мая 2024_года"),
        ("en", "12 May 2024", "May 2024", "12–14 May 2024"),
    ],
)
def test_day_has_its_month_in_the_case_of_the_language(
    language: str, day: str, month: str, days: str
) -> None:
    first = date(2024, 5, 12)

    assert worded(day_words(first), language) == day
    assert worded(month_words(first), language) == month
    assert worded(day_words(first, date(2024, 5, 14)), language) == days


@pytest.mark.parametrize(
    ("language", "names"),
    [
        (
            "kk",
            "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
        ),
        (
            "ru",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        ),
        (
            "en",
            "January February March April May June July August September October November December",
        ),
    ],
)
def test_every_month_has_its_name(language: str, names: str) -> None:
    for number, name in enumerate(names.split(), start=1):
        assert name in worded(day_words(date(2024, number, 1)), language).replace("_", " ").split()


def _event(begin: date, end: date | None, granularity: Granularity | None, value: str) -> Event:
    return Event("e", "", begin, end, value, granularity, EventStatus.PAST, ())


@pytest.mark.parametrize(
    ("event", "kk", "ru", "en"),
    [
        pytest.param(
            _event(date(2024, 5, 12), date(2024, 5, 12), Granularity.DAY, "2024-05-12"),
            "2024_жылғы 12_мамыр", "12_мая 2024_года", "12 May 2024", id="day",
        ),
        pytest.param(
            _event(date(2024, 4, 1), date(2024, 6, 30), Granularity.QUARTER, "2024-Q2"),
            "2024_жылғы 2-тоқсан", "2-й квартал 2024_года", "Q2 2024", id="quarter",
        ),
        pytest.param(
            _event(date(2024, 7, 1), date(2024, 12, 31), Granularity.HALF_YEAR, "2024-H2"),
            "2024_жылғы 2-жартыжылдық", "2-е полугодие 2024_года", "second half of 2024",
            id="half",
        ),
        pytest.param(
            _event(date(2023, 12, 1), date(2024, 2, 29), Granularity.SEASON, "2023-WI"),
            "2023/24_жылғы қыс", "зима 2023/24_года", "winter 2023/24", id="winter",
        ),
        pytest.param(
            _event(date(2024, 6, 1), date(2024, 8, 31), Granularity.SEASON, "2024-SU"),
            "2024_жылғы жаз", "лето 2024_года", "summer 2024", id="summer",
        ),
        pytest.param(
            _event(date(2024, 5, 13), date(2024, 5, 19), Granularity.WEEK, "2024-W20"),
            "2024_жылғы 13_мамыр аптасы", "неделя с 13_мая 2024_года", "week of 13 May 2024",
            id="week",
        ),
        pytest.param(
            _event(date(2001, 1, 1), date(2100, 12, 31), Granularity.CENTURY, "20"),
            "21-ғасыр", "21-й_век", "21st century", id="century",
        ),
        pytest.param(
            _event(date(1201, 1, 1), date(1300, 12, 31), Granularity.CENTURY, "12"),
            "13-ғасыр", "13-й_век", "13th century", id="thirteenth",
        ),
        pytest.param(
            _event(date(1990, 1, 1), date(1999, 12, 31), Granularity.DECADE, "199X"),
            "1990-жылдар", "1990-е_годы", "1990s", id="decade",
        ),
        pytest.param(
            _event(date(2023, 1, 1), date(2023, 12, 31), Granularity.YEAR, "P1Y"),
            "соңғы 1_жыл", "последний 1_год", "last 1 year", id="one year",
        ),
        pytest.param(
            replace(
                _event(date(2027, 1, 1), date(2027, 12, 31), Granularity.YEAR, "2027"), op=Op.BY
            ),
            "мерзімі: 2027", "срок: 2027", "by 2027", id="by a year",
        ),
        pytest.param(
            replace(
                _event(date(2024, 1, 1), date(2024, 12, 31), Granularity.YEAR, "2024"), op=Op.AFTER
            ),
            "кейін: 2024", "после: 2024", "after 2024", id="after a year",
        ),
        pytest.param(
            _event(date(1900, 1, 1), date(1999, 12, 31), Granularity.CENTURY, "19XX"),
            "20-ғасыр", "20-й_век", "20th century", id="twentieth",
        ),
    ],
)  # fmt: skip
def test_date_of_an_event_is_told_in_the_language(event: Event, kk: str, ru: str, en: str) -> None:
    shown = [date_text(event, load_catalogue(each).translate) for each in ("kk", "ru", "en")]

    assert [text.replace("\N{NO-BREAK SPACE}", "_") for text in shown] == [kk, ru, en]


@pytest.mark.parametrize("code", [errno.EACCES, errno.ENOSPC, errno.EROFS, errno.EBUSY, 9999])
def test_cause_of_the_system_is_told_in_each_language_by_other_words(code: int) -> None:
    message = cause_words(OSError(code, "as the system calls it"))

    said = {worded(message, language) for language in LANGUAGES}

    assert len(said) == len(LANGUAGES)
    assert not any("as the system" in text for text in said)


def test_file_in_use_on_windows_is_told_as_such() -> None:
    assert (
        str(cause_words(SharingViolation(errno.EACCES, "Access is denied")))
        == "it is in use by another program"
    )


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            too_large(PATH, "bytes", 256 << 20),
            "Файл «мәтін.docx» слишком велик (больше 256_МБ). Разделите его на файлы поменьше.",
        ),
        (
            too_large(PATH, "characters", 30_000_000),
            "Файл «мәтін.docx» слишком велик (больше 30_000_000 знаков). "
            "Разделите его на файлы поменьше.",
        ),
        (
            misshapen(PATH, "it has no pages"),
            "Файл «мәтін.docx» повреждён (в нём нет страниц). "
            "Откройте его в своей программе и сохраните заново.",
        ),
        (
            damaged(PATH, ValueError("embedded words of a library")),
            "Файл «мәтін.docx» повреждён. Откройте его в своей программе и сохраните заново.",
        ),
        (
            StoreError(PATH, StoreFailure.LOCKED, OWNER.words),
            "Проект «мәтін.docx» открыт в другом месте (Әсел, pc-7, 22_ноября 2026_года, 09:00). "
            "Откройте его только для чтения или заберите себе.",
        ),
        (
            StoreError(PATH, StoreFailure.DAMAGED, "database disk image is malformed"),
            "Проект «мәтін.docx» повреждён. Откройте его копию.",
        ),
        (
            ReadError(PATH, ReadFailure.UNREADABLE, cause_words(OSError(errno.EACCES, "x"))),
            "Не удалось прочитать файл «мәтін.docx» (нет доступа). Проверьте права доступа к нему.",
        ),
    ],
    ids=["bytes", "characters", "misshapen", "library", "locked", "database", "system"],
)
def test_cause_of_a_failure_is_in_the_language_or_left_out(
    error: ReadError | StoreError, sentence: str
) -> None:
    assert worded(error_message(error), "ru") == sentence
