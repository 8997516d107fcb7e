"""What a number in a text means: its value, unit, kind, bound and direction."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from fractions import Fraction

import pytest
from babel.numbers import format_currency, format_decimal, format_percent
from hypothesis import given, settings
from hypothesis import strategies as st

from kzaz_desk.domain.quantity import Bound, Direction, Quantity, QuantityKind
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.quantities import extract_quantities
from kzaz_desk.text.timex import extract_timexes

KK, RU = Lang.KK, Lang.RU
K = QuantityKind


def values(quantity: Quantity) -> tuple[object, ...]:
    """Kind, value, upper end and unit."""
    return quantity.kind, quantity.value, quantity.upper, quantity.unit


def one(text: str, lang: Lang) -> Quantity:
    found = extract_quantities(text, lang)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "lang", "kind", "value", "unit"),
    [
        ("Қоймада 250 мың тонна астық бар.", KK, K.MEASURE, 250_000, "t"),
        ("На складе 250 тыс. тонн зерна.", RU, K.MEASURE, 250_000, "t"),
        ("Бағасы 3 млн 400 мың теңге.", KK, K.MONEY, 3_400_000, "KZT"),
        ("Жоба құны $85 млн-ға жетті.", KK, K.MONEY, 85_000_000, "USD"),
        ("Стоимость составила 85 млн долл. США.", RU, K.MONEY, 85_000_000, "USD"),
        ("Айыппұл бес жүз теңге.", KK, K.MONEY, 500, "KZT"),
        ("Штраф 500 ₸.", RU, K.MONEY, 500, "KZT"),
        ("Баға 7 пайыздық тармаққа өсті.", KK, K.PERCENTAGE_POINT, 7, "percentage-point"),
        ("Ставка выросла на 7 п.п.", RU, K.PERCENTAGE_POINT, 7, "percentage-point"),
        ("Өнім алты есе көбейді.", KK, K.MULTIPLIER, 6, "times"),
        ("Выпуск вырос вшестеро.", RU, K.MULTIPLIER, 6, "times"),
        ("Қала 65-минутта есе қайтарды.", KK, K.ORDINAL, 65, "minute"),
        ("Он живёт в 12-м доме.", RU, K.ORDINAL, 12, None),
        ("Алпыс жасар ұстаз.", KK, K.MEASURE, 60, "year"),
        ("Шестидесятилетний учитель.", RU, K.MEASURE, 60, "year"),
        ("Прошла тысяча и одна ночь.", RU, K.CARDINAL, 1001, None),
        ("Хан үш жүздің басын қосты.", KK, K.CARDINAL, 3, None),
        ("Залда үш жүз адам отырды.", KK, K.CARDINAL, 300, None),
        ("Ширек ғасыр өтті.", KK, K.MEASURE, Decimal("0.25"), "century"),
        ("Ол 1 м 82 см.", KK, K.MEASURE, Decimal("1.82"), "m"),
        ("Жылына 40 мың тонна қант шығарады.", KK, K.RATE, 40_000, "t/year"),
        ("Выпускает 40 тыс. тонн в год.", RU, K.RATE, 40_000, "t/year"),
        ("Далада 20 градус аяз.", KK, K.MEASURE, -20, "degree"),
        ("На улице минус 20 градусов.", RU, K.MEASURE, -20, "degree"),
        ("ХІХ ғасырдағы сәулет.", KK, K.ORDINAL, 19, "century"),
        ("За сутки собрали урожай.", RU, K.MEASURE, 1, "day"),
        ("25-бапқа сілтеме.", KK, K.ORDINAL, 25, "article"),
        ("Ссылка на статью 25.", RU, K.MEASURE, 25, "article"),
        ("3 гектар 20 сотық жер.", KK, K.MEASURE, Decimal("3.2"), "ha"),
        ("Участок в 15 соток.", RU, K.MEASURE, 15, "sotka"),
        ("Құны 78 теңге 50 тиын.", KK, K.MONEY, Decimal("78.5"), "KZT"),
        ("Цена — 50 тиынов.", RU, K.MONEY, 50, "KZT-100"),
        ("1 сағат 30 минут 36 секунд.", KK, K.MEASURE, Decimal("1.51"), "hour"),
        ("Шли 2 часа и 30 минут.", RU, K.MEASURE, Decimal("2.5"), "hour"),
        ("Пробежал за 2:08:45.", RU, K.MEASURE, 7725, "second"),
        ("Нәтижесі 3:14,7.", KK, K.MEASURE, Decimal("194.7"), "second"),
        ("Нөл бүтін оннан бес градус.", KK, K.MEASURE, Decimal("0.5"), "degree"),
        ("Ему на седьмом десятке дали орден.", RU, K.CARDINAL, 60, None),
        ("Ей пошёл шестой десяток.", RU, K.CARDINAL, 50, None),
        ("Дожил до конца третьего десятка.", RU, K.CARDINAL, 20, None),
        ("Мы в седьмой десятке списка.", RU, K.ORDINAL, 7, None),
        ("Оншақты бала.", KK, K.CARDINAL, 10, None),
        ("Байқауға жеті қатысушы келді.", KK, K.CARDINAL, 7, None),
        ("Жеті атақты ғалым келді.", KK, K.CARDINAL, 7, None),
        ("Төрт көзілдірік сатылды.", KK, K.CARDINAL, 4, None),
        ("Договор подписали четыре стороны.", RU, K.CARDINAL, 4, None),
        ("Тоғыз жыл алты айға соттады.", KK, K.MEASURE, Decimal("9.5"), "year"),
        ("Осудили на два года и три месяца.", RU, K.MEASURE, Decimal("2.25"), "year"),
        ("Олардың қырқы келді.", KK, K.CARDINAL, 40, None),
        ("Полсотни машин.", RU, K.CARDINAL, 50, None),
        ("Уехал в одиннадцатом часу.", RU, K.CARDINAL, 10, None),
        ("Уехал в первом часу.", RU, K.CARDINAL, 12, None),
        ("Пятитысячелетняя история.", RU, K.MEASURE, 5, "millennium"),
        ("Последняя декада прошла. За две декады.", RU, K.MEASURE, 2, "ten-days"),
    ],
    ids=lambda part: str(part),
)
def test_quantity_has_kind_value_and_unit(
    text: str, lang: Lang, kind: K, value: Decimal, unit: str | None
) -> None:
    quantity = one(text, lang)
    assert values(quantity) == (kind, value, None, unit)


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("Дауыстың үштен екісі.", KK, Fraction(2, 3)),
        ("Две трети голосов.", RU, Fraction(2, 3)),
        ("Оқушылардың бестен бірі.", KK, Fraction(1, 5)),
        ("Пятая часть учеников.", RU, Fraction(1, 5)),
        ("Әр жетінші тұрғын.", KK, Fraction(1, 7)),
        ("Каждый седьмой житель.", RU, Fraction(1, 7)),
        ("Оннан тоғызы келді.", KK, Fraction(9, 10)),
        ("Пришли девять из десяти.", RU, Fraction(9, 10)),
        ("40 ойынның 31-інде жеңді.", KK, Fraction(31, 40)),
        ("Победил в 31 из 40 игр.", RU, Fraction(31, 40)),
    ],
    ids=lambda part: str(part),
)
def test_fraction_is_read_in_the_order_of_its_language(
    text: str, lang: Lang, value: Fraction
) -> None:
    quantity = one(text, lang)
    assert quantity.kind is K.FRACTION
    assert Fraction(quantity.value or 0) == value


@pytest.mark.parametrize(
    ("text", "lang", "low", "high", "kind"),
    [
        ("Дауысқа 30–43 пайызы қатысады.", KK, 30, 43, K.RANGE),
        ("Дауысқа 30-дан 43-ке шейін адам қатысады.", KK, 30, 43, K.RANGE),
        ("Участвуют от 30 до 43 процентов.", RU, 30, 43, K.RANGE),
        ("Екі-үш күн күтті.", KK, 2, 3, K.RANGE),
        ("Ждали два-три дня.", RU, 2, 3, K.RANGE),
        ("Құны 2-3 млн теңге.", KK, 2_000_000, 3_000_000, K.RANGE),
        ("Ойын 3:1 аяқталды.", KK, 3, 1, K.SCORE),
        ("Матч закончился 4-2.", RU, 4, 2, K.SCORE),
    ],
    ids=lambda part: str(part),
)
def test_two_numbers_make_a_range_or_a_score(
    text: str, lang: Lang, low: int, high: int, kind: K
) -> None:
    quantity = one(text, lang)
    assert values(quantity)[:3] == (kind, low, high)


@pytest.mark.parametrize(
    ("text", "lang", "bound"),
    [
        ("Залда 300-ден астам көрермен болды.", KK, Bound.MORE_THAN),
        ("Залда 300 көрерменнен астам адам болды.", KK, Bound.MORE_THAN),
        ("В зале более 300 зрителей.", RU, Bound.MORE_THAN),
        ("Шығын 300-ден кем емес.", KK, Bound.AT_LEAST),
        ("Не менее 300 рублей.", RU, Bound.AT_LEAST),
        ("Саны 300-ге жуық.", KK, Bound.ABOUT),
        ("Около 300 человек.", RU, Bound.ABOUT),
        ("Көлемі 300 тоннаға дейін.", KK, Bound.AT_MOST),
        ("Көлемі 300 тоннаға шейін.", KK, Bound.AT_MOST),
        ("До 300 тонн.", RU, Bound.AT_MOST),
        ("Саны 300-ден аз.", KK, Bound.LESS_THAN),
        ("Менее 300 домов.", RU, Bound.LESS_THAN),
        ("Он шақты үй.", KK, Bound.ABOUT),
        ("Елудей бала.", KK, Bound.ABOUT),
        ("300 адам.", KK, Bound.EXACT),
        ("Топта 10-нан артық адам болмауы керек.", KK, Bound.AT_MOST),
        ("Салмағы 3 тоннадан асса.", KK, Bound.MORE_THAN),
        ("Екі айға жетер-жетпес уақыт.", KK, Bound.LESS_THAN),
        ("Превысили отметку в 300 тонн.", RU, Bound.MORE_THAN),
        ("Преодолев рубеж в 300 тонн, завод встал.", RU, Bound.MORE_THAN),
        ("Альпинист преодолел 300 метров.", RU, Bound.EXACT),
        ("Преодолел 40 километров.", RU, Bound.EXACT),
    ],
    ids=lambda part: str(part),
)
def test_bound_is_taken_from_the_words_around(text: str, lang: Lang, bound: Bound) -> None:
    assert one(text, lang).bound is bound


@pytest.mark.parametrize(
    ("text", "lang", "direction"),
    [
        ("Экспорт 12 пайызға өсті.", KK, Direction.UP),
        ("Экспорт 12 пайызға төмендеді.", KK, Direction.DOWN),
        ("Экспорт вырос на 12 процентов.", RU, Direction.UP),
        ("Экспорт сократился на 12 процентов.", RU, Direction.DOWN),
        ("Экспорттың 12 пайызы мұнай.", KK, None),
    ],
    ids=lambda part: str(part),
)
def test_direction_is_taken_from_the_verb(
    text: str, lang: Lang, direction: Direction | None
) -> None:
    assert one(text, lang).direction is direction


@pytest.mark.parametrize(
    ("text", "lang", "size"),
    [
        ("Алаңға жүздеген адам жиналды.", KK, 100),
        ("На площади собрались сотни людей.", RU, 100),
        ("Он мыңдаған кітап.", KK, 10_000),
        ("Десятки тысяч книг.", RU, 10_000),
        ("Бірнеше мың кітап.", KK, 1000),
        ("Несколько тысяч книг.", RU, 1000),
    ],
    ids=lambda part: str(part),
)
def test_order_of_size_has_no_value(text: str, lang: Lang, size: int) -> None:
    quantity = one(text, lang)
    assert quantity.value is None
    assert quantity.size == size


@pytest.mark.parametrize(
    ("text", "lang", "digits"),
    [
        ("Телефон: 8 (7172) 55-10-20.", KK, "77172551020"),
        ("Телефон: +7 7172 551020.", RU, "77172551020"),
        ("№ 118-VIІ заң.", KK, "118-VII"),
        ("ЖСН 900101300456.", KK, "900101300456"),
        ("Агент 009 прибыл.", RU, "009"),
    ],
    ids=lambda part: str(part),
)
def test_identifier_is_compared_as_a_string(text: str, lang: Lang, digits: str) -> None:
    quantity = one(text, lang)
    assert quantity.kind is K.IDENTIFIER
    assert quantity.digits == digits


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Бұл үй үшін маңызды.", KK),
        ("Тоқсан соңында есеп береді.", KK),
        ("Екіжақты келісім.", KK),
        ("Сол екі арада жаңбыр жауды.", KK),
        ("Ауылдың төрт түлігі сай.", KK),
        ("Ол сегіз қырлы жігіт еді.", KK),
        ("Жеті түнде есік қағылды.", KK),
        ("Жеті қат көкке көтерілді.", KK),
        ("Ол жеті атасын біледі.", KK),
        ("Төрт көзі түгел жиналды.", KK),
        ("Мың алғыс айтты.", KK),
        ("Ұлы жүздің билері Кіші жүзге барды.", KK),
        ("Во-первых, это дорого.", RU),
        ("Стороны договорились о треугольнике.", RU),
        ("Я вижу свою семью.", RU),
    ],
    ids=lambda part: str(part),
)
def test_words_that_only_look_like_numbers_are_left_alone(text: str, lang: Lang) -> None:
    assert extract_quantities(text, lang) == ()


@pytest.mark.parametrize("text", ["30,000", "30.000", "1.234.567"])
def test_separator_with_two_readings_is_ambiguous(text: str) -> None:
    assert one(text, RU).ambiguous


def test_calendar_date_is_one_quantity_with_the_value_of_its_timex() -> None:
    text = "2019 жылғы 3 мамырда 14 көше жөнделді."
    found = extract_quantities(text, KK, timexes=extract_timexes(text, KK))
    assert [(q.kind, q.digits or q.value) for q in found] == [
        (K.DATE, "2019-05-03"),
        (K.CARDINAL, 14),
    ]


def test_length_of_time_stays_a_measure() -> None:
    text = "Құрылыс үш жыл жүрді."
    found = extract_quantities(text, KK, timexes=extract_timexes(text, KK))
    assert [values(q) for q in found] == [(K.MEASURE, 3, None, "year")]


@settings(max_examples=200, deadline=None)
@given(
    st.decimals(0, 10**12, places=2, allow_nan=False),
    st.sampled_from([("kk_KZ", KK), ("ru_RU", RU)]),
)
def test_number_in_local_digits_reads_back(value: Decimal, locale: tuple[str, Lang]) -> None:
    text = format_decimal(value, locale=locale[0])
    assert one(text, locale[1]).value == value


@settings(max_examples=100, deadline=None)
@given(
    st.integers(1, 10**9),
    st.sampled_from(["KZT", "USD", "EUR", "RUB"]),
    st.sampled_from([("kk_KZ", KK), ("ru_RU", RU)]),
)
def test_local_amount_of_money_reads_back(
    value: int, currency: str, locale: tuple[str, Lang]
) -> None:
    text = format_currency(value, currency, locale=locale[0])
    quantity = one(text, locale[1])
    assert values(quantity) == (K.MONEY, value, None, currency)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 1000), st.sampled_from([("kk_KZ", KK), ("ru_RU", RU)]))
def test_local_percentage_reads_back(value: int, locale: tuple[str, Lang]) -> None:
    text = format_percent(Decimal(value) / 100, locale=locale[0])
    quantity = one(text, locale[1])
    assert values(quantity) == (K.PERCENT, value, None, "percent")


NOISE = st.sampled_from(
    ["🙂 ", "👩\u200d🚀 ", "и\u0306 ", "e\u0301e\u0301 ", "\u00a0", "\u2009", "«а» ", "ж\u0301 "]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(NOISE, max_size=6), st.integers(10, 999), st.lists(NOISE, max_size=3))
def test_span_holds_what_it_says_amid_marks_and_emoji(
    before: list[str], value: int, after: list[str]
) -> None:
    text = "".join(before) + f"{value}\u00a0000\u202fтенге " + "".join(after)
    quantity = next(q for q in extract_quantities(text, RU) if q.unit == "KZT")
    assert quantity.surface == quantity.span.of(text) == f"{value}\u00a0000\u202fтенге"
    assert quantity.value == value * 1000


def test_decomposed_letters_read_like_composed_ones() -> None:
    text = unicodedata.normalize("NFD", "Барлығы қырық үй, елу ағаш.")
    assert [q.value for q in extract_quantities(text, KK)] == [40, 50]
    assert all(q.span.of(text) == q.surface for q in extract_quantities(text, KK))


@pytest.mark.parametrize(
    ("text", "lang", "amounts"),
    [
        ("Екі жылда 3 ай демалды.", KK, [(2, "year"), (3, "month")]),
        ("Екі жыл 3 ай күтті.", KK, [(Decimal("2.25"), "year")]),
        ("Ждали 2 года 3 месяца.", RU, [(Decimal("2.25"), "year")]),
    ],
    ids=["in two years", "two years and", "in Russian"],
)
def test_months_after_years_are_of_the_same_length_where_no_case_ends_it(
    text: str, lang: Lang, amounts: list[tuple[object, str]]
) -> None:
    assert [(found.value, found.unit) for found in extract_quantities(text, lang)] == amounts


@settings(max_examples=300, deadline=None)
@given(
    st.text(alphabet="0123456789 .,:-/%$№()+екіүшбірмыңжүздвадтримлн°\u0301\u00a0\n", max_size=60)
)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    for lang in Lang:
        found = extract_quantities(text, lang)
        ends = [0, *(edge for q in found for edge in (q.start, q.end)), len(text)]
        assert ends == sorted(ends)


@pytest.mark.parametrize("piece", ["3 млн 4 тыс ", "1-2-3-", "екі мың ", "2 из ", "9" * 50])
def test_endless_row_of_numbers_is_read_to_its_end(piece: str) -> None:
    text = piece * 2000
    for lang in Lang:
        found = extract_quantities(text, lang)
        assert all(q.span.of(text) == q.surface for q in found)
