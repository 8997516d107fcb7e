"""Dates of both sides compared."""

from __future__ import annotations

import pytest

from kzaz_desk.analysis.compare import compare_passage
from kzaz_desk.analysis.dates import compare_dates
from kzaz_desk.domain.review import FindingKind, Severity
from tests.analysis.dated_documents import passage

SAME = (
    ("2024 жылы көпір салынды.", "Мост построили в 2024 году."),
    ("2030 жылға дейін зауыт салынады.", "Завод построят к 2030 году."),
    ("2011 жылы ашылған мектеп.", "Школа работает с 2011 года."),
    ("2024 жылдың басында мектеп ашылды.", "В 2024 году открыли школу."),
    ("Кеше кешке жиын өтті.", "Вчера прошло собрание."),
    ("Жиын дүйсенбіде өтті.", "В понедельник будет собрание."),
    ("Шілдеде су тасыды.", "В июле 2025 года был паводок."),
    ("Келісім 1990–2000 жылдары жасалған.", "Договор заключили в 1990-х и 2000-х годах."),
    ("Экспорт $40 млн болды.", "Экспорт составил $40 млн."),
    ("Отыз жылда бір рет болған оқиға.", "Это бывает раз в три десятилетия."),
    ("2023 жылы экспорт $40 млн болды.", "В 2023 году экспорт составил $40 млн."),
)


@pytest.mark.parametrize(("kk", "ru"), SAME, ids=[kk for kk, _ in SAME])
def test_dates_that_can_be_the_same_give_no_finding(kk: str, ru: str) -> None:
    assert compare_dates(passage(kk, ru)) == ()


AGO = (
    ("Бес күн бұрын келді.", "Приехал неделю назад.", True),
    ("Үш апта бұрын келді.", "Приехал две недели назад.", True),
    ("Жеті күн бұрын келді.", "Приехал неделю назад.", False),
    ("Жиырма күн бұрын келді.", "Приехал почти три недели назад.", False),
    ("Жарты жыл бұрын келді.", "Приехал шесть месяцев назад.", False),
    ("Екі күн бұрын келді.", "Приехал на этой неделе.", False),
    ("Үш апта бұрын келді.", "Приехал месяц назад.", True),
    ("Төрт апта бұрын келді.", "Приехал месяц назад.", False),
    ("Он жыл бұрын келді.", "Приехал десятилетие назад.", False),
    ("Бір жыл екі ай бұрын келді.", "Приехал год и два месяца назад.", False),
    ("Өткен аптада келді.", "Приехал в прошлом месяце.", True),
    ("Жеті жыл бұрын келді.", "Приехал шесть лет назад.", True),
    ("Құрылыс үш айдан кейін бітеді.", "Стройка завершится через три года.", True),
    ("Құрылыс екі айдан кейін бітеді.", "Стройка завершится через восемь недель.", False),
    ("Жеті жыл бұрын, 2018 жылы келді.", "Приехал шесть лет назад, в 2018 году.", True),
    ("Жарты ай бұрын келді.", "Приехал полмесяца назад.", False),
    ("Бір ай бұрынғыдан көп келді.", "Приехало больше, чем годом ранее.", True),
    ("Ай басында келді.", "Приехал в начале года.", True),
    ("Жыл басында келді.", "Приехал в начале этого года.", False),
    ("Алдыңғы жылы келді.", "Приехал в прошлом году.", False),
    ("Алдыңғы жылы келді.", "Приехал в позапрошлом году.", False),
    ("Алдыңғы жылы келді.", "Приехал в этом году.", True),
)


@pytest.mark.parametrize(("kk", "ru", "is_other"), AGO)
def test_days_ago_are_told_from_weeks_ago_by_their_length(
    kk: str, ru: str, *, is_other: bool
) -> None:
    rules = {finding.rule for finding in compare_dates(passage(kk, ru))}

    assert bool(rules & {"dates.disjoint", "numbers.date"}) is is_other


DISJOINT = (
    ("2023 жылы көпір салынды.", "Мост построили в 2024 году."),
    ("Көпір 2024 жылғы 5 мамырда ашылды.", "Мост открыли 6 мая 2024 года."),
    ("Көпір 2024 жылдың мамырында ашылды.", "Мост открыли в июне 2024 года."),
)


@pytest.mark.parametrize(("kk", "ru"), DISJOINT, ids=[kk for kk, _ in DISJOINT])
def test_dates_that_exclude_each_other_are_an_error(kk: str, ru: str) -> None:
    (finding,) = compare_dates(passage(kk, ru))

    assert (finding.severity, finding.kind) == (Severity.ERROR, FindingKind.DATE)


def test_places_mark_the_expressions_of_both_sides() -> None:
    both = passage("2023 жылы көпір салынды.", "Мост построили в 2024 году.")

    (finding,) = compare_dates(both)

    kk, ru = finding.places
    assert kk.span.of(both.kk.text) == "2023 жылы"
    assert ru.span.of(both.ru.text) == "2024 году"


def test_other_weekday_is_only_a_warning_because_its_day_is_worked_out() -> None:
    (finding,) = compare_dates(passage("Жиын сенбіде өтті.", "Собрание прошло в воскресенье."))

    assert finding.severity is Severity.WARNING


def test_month_that_one_side_names_alone_is_information() -> None:
    both = passage("2024 жылы апат болды.", "Авария случилась в декабре 2024 года.")

    (finding,) = compare_dates(both)

    assert (finding.severity, finding.kind) == (Severity.INFO, FindingKind.GRANULARITY)
    assert (finding.kk_value, finding.ru_value) == ("", "12.2024")


def test_amount_with_two_years_is_an_error() -> None:
    both = passage("2023 жылы экспорт $40 млн болды.", "В 2024 году экспорт составил $40 млн.")

    (finding,) = compare_dates(both)

    assert (finding.severity, finding.rule) == (Severity.ERROR, "dates.amount")


def test_amount_whose_year_only_one_side_names_is_a_warning() -> None:
    both = passage("Қазіргі $41 млн экспорт аз.", "Экспорт ($41 млн в 2024 году) невелик.")

    (finding,) = compare_dates(both)

    assert finding.severity is Severity.WARNING
    assert "$41 млн" in str(finding.message)
    assert (finding.kk_value, finding.ru_value) == ("", "2024")


def test_each_amount_takes_the_year_of_its_own_clause() -> None:
    both = passage(
        "2022 жылы 30 млн тонна, ал 2024 жылы 45 млн тонна жүк тасылды.",
        "В 2022 году перевезли 30 млн тонн, а в 2024 году – 45 млн тонн.",
    )

    assert compare_dates(both) == ()


def test_finding_keeps_its_name_when_made_again() -> None:
    texts = ("2023 жылы көпір салынды.", "Мост построили в 2024 году.")

    assert compare_dates(passage(*texts))[0].id == compare_dates(passage(*texts))[0].id


UNDATED = (
    ("Қазанда баға өсті.", "В сентябре цены выросли.", True),
    ("Қыркүйектің екісінде бардық.", "Второго ноября мы пошли.", True),
    ("Қыркүйекте бардық.", "Второго ноября мы пошли.", True),
    ("Қазанда баға өсті.", "В октябре 2024 года цены выросли.", False),
    ("Қыркүйекте бардық.", "Второго сентября мы пошли.", False),
    ("Қаңтар мен ақпанда қар жауды.", "В феврале и январе шёл снег.", False),
    ("Жиын дүйсенбіде өтеді.", "Собрание состоится в среду.", True),
    ("Жиын дүйсенбіде өтеді.", "Собрание состоится в понедельник.", False),
    ("Жиын дүйсенбіде өтеді.", "Собрание состоится пятого мая.", False),
    ("Жұма, 12 қыркүйек күні келді.", "Приехал 12 сентября, в пятницу.", False),
    ("Демалыста, сенбі мен жексенбіде, жаңбыр жауады.", "В выходные будет дождь.", False),
)


@pytest.mark.parametrize(("kk", "ru", "is_other"), UNDATED)
def test_months_and_weekdays_are_told_apart_where_no_date_is_known(
    kk: str, ru: str, *, is_other: bool
) -> None:
    rules = {finding.rule for finding in compare_passage(kk, ru)}

    assert bool(rules & {"dates.disjoint", "numbers.date"}) is is_other
