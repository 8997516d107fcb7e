"""Months and weekdays are read in every case form, with every head."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.timex import extract_timexes

REFERENCE: Final = date(2025, 10, 20)

KAZAKH_MONTHS: Final = (
    "қаңтар қаңтардың қаңтарға қаңтарды қаңтарда қаңтардан қаңтармен қаңтардағы қаңтары",
    "ақпан ақпанның ақпанға ақпанды ақпанда ақпаннан ақпанмен ақпандағы ақпаны",
    "наурыз наурыздың наурызға наурызды наурызда наурыздан наурызбен наурыздағы наурызы",
    "сәуір сәуірдің сәуірге сәуірді сәуірде сәуірден сәуірмен сәуірдегі сәуірі",
    "мамыр мамырдың мамырға мамырды мамырда мамырдан мамырмен мамырдағы мамыры",
    "маусым маусымның маусымға маусымды маусымда маусымнан маусыммен маусымдағы маусымы",
    "шілде шілденің шілдеге шілдені шілдеде шілдеден шілдемен шілдедегі шілдесі",
    "тамыз тамыздың тамызға тамызды тамызда тамыздан тамызбен тамыздағы тамызы",
    "қыркүйек қыркүйектің қыркүйекке қыркүйекті қыркүйекте қыркүйектен қыркүйекпен "
    "қыркүйектегі қыркүйегі",
    "қазан қазанның қазанға қазанды қазанда қазаннан қазанмен қазандағы қазаны",
    "қараша қарашаның қарашаға қарашаны қарашада қарашадан қарашамен қарашадағы қарашасы",
    "желтоқсан желтоқсанның желтоқсанға желтоқсанды желтоқсанда желтоқсаннан желтоқсанмен "
    "желтоқсандағы желтоқсаны",
)
POSSESSIVE_TAILS: Final = {
    "hard": ("нда", "нан", "на", "ның", "н", "ндағы"),
    "soft": ("нде", "нен", "не", "нің", "н", "ндегі"),
}
KAZAKH_WEEKDAYS: Final = (
    "дүйсенбі",
    "сейсенбі",
    "сәрсенбі",
    "бейсенбі",
    "жұма",
    "сенбі",
    "жексенбі",
)
RUSSIAN_WEEKDAYS: Final = (
    ("в понедельник", "до понедельника", "к понедельнику"),
    ("во вторник", "до вторника", "ко вторнику"),
    ("в среду", "до среды", "к среде"),
    ("в четверг", "до четверга", "к четвергу"),
    ("в пятницу", "до пятницы", "к пятнице"),
    ("в субботу", "до субботы", "к субботе"),
    ("в воскресенье", "до воскресенья", "к воскресенью"),
)


def values(text: str, lang: Lang) -> list[str]:
    return [timex.value for timex in extract_timexes(text, lang, reference=REFERENCE)]


def latest(weekday: int) -> str:
    """The last such day on or before the reference, which is a Monday."""
    return str(REFERENCE - timedelta(days=(1 - weekday) % 7))


def numbered(rows: tuple[str, ...]) -> list[tuple[str, int]]:
    return [(form, number) for number, row in enumerate(rows, 1) for form in row.split()]


@pytest.mark.parametrize(("form", "month"), numbered(KAZAKH_MONTHS))
def test_kazakh_month_takes_the_year_before_it(form: str, month: int) -> None:
    assert values(f"Бұл 2021 жылғы {form} болған іс.", Lang.KK) == [f"2021-{month:02}"]


@pytest.mark.parametrize(("row", "month"), [(row, n) for n, row in enumerate(KAZAKH_MONTHS, 1)])
def test_possessive_month_takes_every_case_after_a_genitive_year(row: str, month: int) -> None:
    stem = row.split()[-1]
    tails = POSSESSIVE_TAILS["soft" if stem[-1] == "і" else "hard"]
    read = [values(f"2021 жылдың {stem}{tail} жөндеу жүрді.", Lang.KK) for tail in tails]

    assert read == [[f"2021-{month:02}"]] * len(tails)


@pytest.mark.parametrize(("row", "month"), [(row, n) for n, row in enumerate(KAZAKH_MONTHS, 1)])
def test_head_of_a_month_takes_every_case(row: str, month: int) -> None:
    name = row.split()[0]
    heads = ("айы", "айының", "айына", "айын", "айында", "айынан", "айындағы", "айымен")
    read = [values(f"2021 жылғы {name} {head} жөндеу жүрді.", Lang.KK) for head in heads]

    assert read == [[f"2021-{month:02}"]] * len(heads)


@pytest.mark.parametrize("tail", ["айына", "айынан", "айында", "айының"])
def test_head_of_a_bare_month_is_part_of_it(tail: str) -> None:
    found = extract_timexes(f"Көпір тамыз {tail} дейін жабылды.", Lang.KK, reference=REFERENCE)

    assert [timex.surface for timex in found] == [f"тамыз {tail}"]


@pytest.mark.parametrize(("name", "number"), [(d, n) for n, d in enumerate(KAZAKH_WEEKDAYS, 1)])
def test_kazakh_weekday_takes_every_case(name: str, number: int) -> None:
    is_soft = name != "жұма"
    tails = ("де", "ге", "ден", "нің", "дегі") if is_soft else ("да", "ға", "дан", "ның", "дағы")
    forms = [name + tail for tail in tails] + [f"{name} күні", f"{name} күнгі"]
    read = [values(f"Ол {form} жиналысты жапты.", Lang.KK) for form in forms]

    assert read == [[latest(number)]] * len(forms)


@pytest.mark.parametrize(
    ("form", "number"), [(form, n) for n, row in enumerate(RUSSIAN_WEEKDAYS, 1) for form in row]
)
def test_russian_weekday_takes_every_case(form: str, number: int) -> None:
    assert values(f"Работа закончилась {form}.", Lang.RU) == [latest(number)]
