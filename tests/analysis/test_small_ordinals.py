"""First and second in words that only one text has."""

from __future__ import annotations

import pytest

from kzaz_desk.analysis.compare import compare_passage
from kzaz_desk.domain.review import Severity

MISSED = (
    ("Команда 12 ұпай жинады.", "Команда набрала 12 очков и заняла второе место."),
    ("Бұл – осы апталықтағы бірінші матч.", "Это матч недели."),
    ("Ол бірінші рет сайланды.", "Его избрали депутатом."),
    ("Ол елге келді.", "Он впервые приехал в страну."),
    ("Теңізге мұзжарғыш шықты.", "В море вышел первый ледокол."),
    ("Ауылда лицей ашық.", "В селе открыт второй лицей."),
)

SAID = (
    ("Ол жарыста алғашқылардың қатарында келді.", "Он пришёл в первой группе."),
    ("Бұл келесі матч еді.", "Это был второй матч."),
    ("Түстен кейін жаңбыр жауады.", "Во второй половине дня пойдёт дождь."),
    ("Әуелі денсаулық керек.", "В первую очередь нужно здоровье."),
    ("Мақсат – бірінші үштікке кіру.", "Цель — войти в тройку лидеров."),
    ("Мақсат – үштікке кіру.", "Цель — войти в первую тройку."),
    ("Екінші аптаға қалдырды.", "Отложил на неделю."),
    ("Оны басшы өзі айтты.", "Это сказало первое лицо компании."),
    ("Осы күндері жаңбыр жауды.", "В первые дни шёл дождь."),
)


@pytest.mark.parametrize(("kk", "ru"), MISSED)
def test_ordinal_that_the_other_text_says_in_no_way_is_missed(kk: str, ru: str) -> None:
    assert [f.rule for f in compare_passage(kk, ru)] == ["numbers.missing"]


@pytest.mark.parametrize(("kk", "ru"), SAID)
def test_ordinal_said_in_other_words_is_not_missed(kk: str, ru: str) -> None:
    found = [f for f in compare_passage(kk, ru) if f.severity is not Severity.INFO]
    assert [f.rule for f in found] == []


def test_very_long_text_is_searched_for_no_ordinal() -> None:
    kk = f"Команда ойнады. {'Қала үлкен. ' * 2000}"

    assert compare_passage(kk, "Команда сыграла и заняла второе место.") == ()
