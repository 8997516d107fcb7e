"""Numbers of two texts compared by value."""

from __future__ import annotations

import pytest

from kzaz_desk.analysis.compare import compare_passage
from kzaz_desk.domain.review import FindingKind as F
from kzaz_desk.domain.review import Severity

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

DISCREPANCIES = [
    ("Қорда 340 кітап бар.", "В фонде 430 книг.", F.VALUE, ERROR),
    ("Алаңға он бес оқушы келді.", "На площадку пришли шестнадцать учеников.", F.VALUE, ERROR),
    ("Кен орны 6 млн тонна береді.", "Месторождение даёт 6 млрд тонн.", F.MAGNITUDE, ERROR),
    ("Зауыт 700 млн теңге алды.", "Завод получил $700 млн.", F.CURRENCY, ERROR),
    ("Бұл бесінші форум.", "Это седьмой форум.", F.ORDINAL, ERROR),
    ("Ол төрт рет жеңді.", "Он победил в четвёртый раз.", F.ORDINAL, ERROR),
    ("Түнде -12 °C болады.", "Ночью будет 12 °C.", F.SIGN, ERROR),
    ("Жалақы 18 пайызға өсті.", "Зарплата выросла на 18 процентных пунктов.", F.UNIT, WARNING),
    ("Құрылыс алты ай жүрді.", "Стройка шла шесть недель.", F.UNIT, WARNING),
    (
        "Өтініш 10 жұмыс күнінде қаралады.",
        "Заявление рассматривается 10 календарных дней.",
        F.UNIT,
        WARNING,
    ),
    ("Жөндеуге 80 млн теңге кетті.", "На ремонт ушло 80 млн.", F.UNIT, WARNING),
    ("Жылына 90 мың тонна өндіреді.", "Производит 90 тыс. тонн в месяц.", F.UNIT, WARNING),
    ("Залда 600-ден астам орын бар.", "В зале менее 600 мест.", F.BOUND, ERROR),
    ("Залға 50 адамнан кем кіреді.", "В зал войдёт не менее чем 50 человек.", F.BOUND, ERROR),
    ("Залға 50 адамнан артық кіреді.", "В зал войдёт не более чем 50 человек.", F.BOUND, ERROR),
    ("Су 5-тен астам ауылға жетті.", "Вода не обошла стороной 5 сёл.", F.BOUND, WARNING),
    ("Залда 600-ге жуық орын бар.", "В зале более 600 мест.", F.BOUND, WARNING),
    ("Залда 600-ден астам орын бар.", "В зале 600 мест.", F.BOUND, WARNING),
    ("Экспорт 44%-ға дейін өсті.", "Экспорт вырос на 44%.", F.BOUND, WARNING),
    ("Баға 9 пайызға өсті.", "Цены снизились на 9 процентов.", F.DIRECTION, WARNING),
    ("Ауылда 30 000 тұрғын бар.", "В селе 30,000 жителей.", F.AMBIGUOUS, WARNING),
    ("Көшеге мыңдаған адам шықты.", "На улицу вышли сотни людей.", F.VALUE, WARNING),
    ("Көшеге ондаған адам шықты.", "На улицу вышли десять человек.", F.VALUE, WARNING),
    ("Телефоны 8 (7212) 40-50-60.", "Телефон 8 (7212) 40-50-61.", F.IDENTIFIER, ERROR),
    ("Команда 3:1 есебімен жеңді.", "Команда победила со счётом 3:2.", F.VALUE, ERROR),
    ("Дауыстың үштен екісі.", "Три четверти голосов.", F.VALUE, ERROR),
    ("Тараптар 17 құжатқа қол қойды.", "Стороны подписали документы.", F.MISSING, WARNING),
    ("Тараптар құжатқа қол қойды.", "Стороны подписали семь документов.", F.MISSING, WARNING),
    ("1980–1990 жылдары салынған.", "Построен с 1980 по 1990 год.", F.AMBIGUOUS, WARNING),
    ("Пойыз 17:20-да келеді.", "Поезд придёт в 17:50.", F.VALUE, ERROR),
    ("Пойыз 15:20-да келеді.", "Поезд придёт в 51:20.", F.VALUE, ERROR),
    ("Ауданы 60 мың гектар.", "Площадь 60 тыс. кв. км.", F.UNIT, WARNING),
    ("Көпірдің ұзындығы 8 миль.", "Длина моста 8 км.", F.UNIT, WARNING),
    (
        "Дүкен 40-бап 2-тармақ бойынша жабылды.",
        "Магазин закрыт по пункту 40 статьи 2.",
        F.UNIT,
        WARNING,
    ),
]


@pytest.mark.parametrize(("kk", "ru", "kind", "severity"), DISCREPANCIES, ids=lambda p: str(p))
def test_discrepancy_is_found_with_its_kind_and_severity(
    kk: str, ru: str, kind: F, severity: Severity
) -> None:
    found = {(finding.kind, finding.severity) for finding in compare_passage(kk, ru)}
    assert found == {(kind, severity)}


SAME = [
    ("Өтініш 10 жұмыс күні ішінде қаралады.", "Заявление рассматривают за 10 рабочих дней."),
    ("Есепті 5 күнтізбелік күнде беріңіз.", "Сдайте отчёт в пятидневный срок."),
    ("Сауда алты есеге өсті.", "Торговля выросла в 6 раз."),
    ("Сауда екі есе артты.", "Торговля удвоилась."),
    ("Зауыт 2,7 миллион тонна шығарды.", "Завод выпустил 2,7 млн тонн."),
    ("Соңғы жиырма жылда.", "За последние два десятилетия."),
    ("Екі ел келісті.", "Стороны договорились."),
    ("Бір адам қоңырау шалды.", "Позвонил какой-то человек."),
    ("Дүкен таңғы 8-де ашылады.", "Магазин открывается в 8 часов."),
    ("Ол 41 жаста.", "Ему 41 год."),
    ("41 жасар дәрігер.", "41-летний врач."),
    ("Қырық бір жастағы дәрігер.", "Сорокаоднолетний врач."),
    ("Ұзақтығы жарты сағат.", "Длительность 30 минут."),
    ("Ширек ғасыр өтті.", "Прошло 25 лет."),
    ("Қашықтық 10 миль.", "Расстояние 16 км."),
    ("Қашықтық 45 миль (72 км).", "Расстояние 72 км."),
    ("Ауа райы 50 градус (Фаренгейт).", "Погода 10 градусов (Цельсия)."),
    ("Оқушылардың оннан жетісі.", "Семь из десяти учеников."),
    ("30 ойынның 21-інде жеңді.", "Победил в 21 из 30 игр."),
    ("Әр төртінші отбасы.", "Каждая четвёртая семья."),
    ("Халықтың 35-40 пайызы.", "От 35 до 40 процентов населения."),
    ("12 мың адам.", "12 000 человек."),
    ("12 мыңнан астам адам.", "Свыше 12 тыс. человек."),
    ("Кемінде бес күн.", "Не менее пяти дней."),
    ("Төрт күндік жұмыс аптасы.", "Четырёхдневная рабочая неделя."),
    ("ХІХ ғасырдағы мешіт.", "Мечеть XIX века."),
    ("Бұл үй біз үшін қымбат.", "Этот дом дорог нам."),
    ("Тоқсан соңында есеп шығады.", "Отчёт выйдет в конце квартала."),
    ("18 градус аяз.", "-18 градусов."),
    ("Телефоны 8 (7212) 40-50-60.", "Телефон +7 7212 405060."),
    ("№ 77-VІ заң.", "Закон № 77-VI."),
    ("40-бап 2-тармақ.", "Пункт 2 статьи 40."),
    ("1980–1990 жылдары салынған.", "Построен в 1980-х и 1990-х годах."),
    ("Жүздеген адам.", "Сотни людей."),
    ("Ол бірінші болып келді. Ол үшеу еді.", "Он пришёл первым. Их было трое."),
    ("Бойы 1 м 75 см.", "Рост 1 м 75 см."),
    ("24 сағатта жөндейді.", "Починят за сутки."),
    ("Кездесу сағат 12-де өтті.", "Встреча прошла в полдень."),
    ("Баға 80-нен 100 теңгеге өсті.", "Цена выросла с 80 до 100 тенге."),
    (
        "Оған 9 млрд доллар, оның ішінде 4 млрд доллар мемлекеттен бөлінді.",
        "На это выделено 9 млрд долларов, в том числе 4 млрд государством.",
    ),
    ("Шығын 90 миллион еуродан асады.", "Ущерб превысит 90 миллионов евро."),
    ("Жүзден астам автобус.", "Более сотни автобусов."),
    ("Табыс төрттен бірге азайды.", "Доход снизился на четверть."),
    ("Жиналыс 16.45-те басталады.", "Собрание начнётся в 16:45."),
    ("Пойыз сағатына 250 шақырым жүреді.", "Поезд идёт 250 км/ч."),
    ("Тоғызыншы сынып оқушысы.", "Девятиклассник."),
    ("Жүзден астам мектепте.", "Более чем в ста школах."),
    ("Ит – жеті қазынаның бірі.", "Собака – одно из семи сокровищ."),
    ("Үздік ондыққа кірді.", "Вошёл в десятку лучших."),
    ("Қалада 1 млн 430 мың тұрғын бар.", "В городе 1 млн 430 тыс. жителей."),
    ("Полиция үш адамды, үшеуін де босатты.", "Полиция отпустила троих."),
]


@pytest.mark.parametrize(("kk", "ru"), SAME, ids=lambda p: str(p))
def test_what_means_the_same_is_never_flagged(kk: str, ru: str) -> None:
    loud = [f for f in compare_passage(kk, ru) if f.severity is not Severity.INFO]
    assert loud == []


@pytest.mark.parametrize(
    ("kk", "ru", "kind"),
    [
        ("Қашықтық 10 миль.", "Расстояние 16 км.", F.CONVERSION),
        ("Шамамен 500 адам келді.", "Пришли 497 человек.", F.ROUNDING),
    ],
)
def test_harmless_difference_is_information(kk: str, ru: str, kind: F) -> None:
    found = [(f.kind, f.severity) for f in compare_passage(kk, ru)]
    assert found == [(kind, INFO)]


def test_near_miss_is_one_finding_that_marks_both_numbers() -> None:
    kk, ru = "Қалада 61 мектеп жұмыс істейді.", "В городе работает 16 школ."
    (finding,) = compare_passage(kk, ru)
    assert [
        (place.lang, place.span.of(text))
        for place, text in zip(finding.places, (kk, ru), strict=True)
    ] == [("kk", "61"), ("ru", "16")]
    assert (finding.kk_value, finding.ru_value) == ("61", "16")


def test_missing_number_is_marked_only_where_it_stands() -> None:
    kk, ru = "Жиынға 90 дәрігер қатысты.", "В собрании участвовали врачи."
    (finding,) = compare_passage(kk, ru)
    assert finding.spans == (("kk", 7, 9),)


def test_two_wrong_ends_of_a_range_are_one_finding() -> None:
    found = compare_passage("Баға 20-25 пайызға өсті.", "Цены выросли на 30-35 процентов.")
    assert len(found) == 1


def test_wrong_year_is_reported_once() -> None:
    found = compare_passage("Мектеп 2009 жылы ашылды.", "Школа открылась в 2006 году.")
    assert len(found) == 1
    assert found[0].severity is ERROR


def test_explanation_names_both_values_and_how_far_apart_they_are() -> None:
    (finding,) = compare_passage("Қор 5 млн теңге.", "Фонд 5 млрд тенге.")
    assert str(finding.message) == (
        "“5 млн теңге” in Kazakh against “5 млрд тенге” in Russian: 1000 times as much."
    )


def test_same_pair_gets_the_same_ids_in_the_same_order() -> None:
    kk = "Қорда 340 кітап, 25 карта және 9 глобус бар."
    ru = "В фонде 341 книга, 26 карт и 8 глобусов."
    first, second = compare_passage(kk, ru), compare_passage(kk, ru)
    assert [f.id for f in first] == [f.id for f in second]
    assert len({f.id for f in first}) == len(first) == 3
    assert [f.kk_value for f in first] == ["340", "25", "9"]


def test_place_counts_code_points_before_emoji_and_marks() -> None:
    kk = "🙂 и\u0306 Қорда\u00a0340\u2009кітап бар."
    ru = "👩\u200d🚀 В фонде 430 книг."
    (finding,) = compare_passage(kk, ru)
    assert finding.places[0].span.of(kk) == "340"
    assert finding.places[1].span.of(ru) == "430"


@pytest.mark.parametrize("text", ["", " ", "Сандар жоқ."])
def test_texts_without_numbers_have_no_findings(text: str) -> None:
    assert compare_passage(text, "") == ()


REACH = (
    ("Экспорттың үлесі 30 пайызға жетті.", "Доля экспорта выросла на 30 процентов.", True),
    ("Жалақы 500 мың теңгеге дейін өсті.", "Зарплата выросла на 500 тысяч тенге.", True),
    ("Өндіріс 12 мың тоннаға өсті.", "Производство выросло до 12 тысяч тонн.", True),
    ("Өсім 30 пайызға жетті.", "Показатель вырос на 30 процентов.", False),
    ("Баға 205 теңгеден 232 теңгеге өсті.", "Цена выросла с 205 до 232 тенге.", False),
    ("Доллар 540 теңгеге көтерілді.", "Доллар поднялся до 540 тенге.", False),
    ("Су үш метрге дейін көтерілді.", "Вода поднялась на три метра.", False),
)


@pytest.mark.parametrize(("kk", "ru", "is_other"), REACH, ids=[kk for kk, _, _ in REACH])
def test_reaching_a_value_is_not_changing_by_it(kk: str, ru: str, *, is_other: bool) -> None:
    rules = [finding.rule for finding in compare_passage(kk, ru)]

    assert ("numbers.reach" in rules) is is_other


PARTS = (
    ("2024 жылғы 5 желтоқсанда ашылды.", "Открыли в декабре 2024 года.", "A part of the date"),
    ("2024 жылы ашылды.", "Открыли недавно.", "“{value}” stands only"),
)


@pytest.mark.parametrize(("kk", "ru", "text"), PARTS)
def test_message_says_whether_a_date_or_a_part_of_it_is_missing(
    kk: str, ru: str, text: str
) -> None:
    (finding,) = [f for f in compare_passage(kk, ru) if f.rule == "numbers.missing-date"]

    assert finding.message.text.startswith(text)


NEAR = (
    ("Бойы 1 метр 90 сантиметр.", "Рост 192 см.", "numbers.value"),
    ("Жасы 3,5 миллион жыл.", "Возраст около 3,4 миллиона лет.", "numbers.value"),
    ("Сағат он тоғызда басталды.", "Началось в 19:40.", "numbers.missing"),
)


@pytest.mark.parametrize(("kk", "ru", "rule"), NEAR)
def test_near_values_are_no_rounding_where_both_are_exact(kk: str, ru: str, rule: str) -> None:
    assert [f.rule for f in compare_passage(kk, ru) if f.severity is not Severity.INFO] == [rule]
