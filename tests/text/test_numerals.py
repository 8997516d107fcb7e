"""Number words read back to their value, in every form."""

from __future__ import annotations

import sys
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words  # type: ignore[import-untyped]

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.endings import Ending, fold
from kzaz_desk.text.number_word import Role
from kzaz_desk.text.numerals import compose, read_word

VALUES = st.one_of(
    st.integers(0, 999),
    st.integers(0, 999_999),
    st.integers(0, 10**15),
    st.builds(lambda digit, power: digit * 10**power, st.integers(1, 9), st.integers(0, 15)),
)
SMALL_ENDS = st.tuples(st.integers(0, 10**9), st.integers(1, 99)).map(
    lambda parts: (parts[0] * 1000, parts[1])
)
# The last word of each Kazakh numeral as an ordinal: vowel harmony decides the ending.
KK_ORDINAL = {
    "бір": "бірінші",
    "екі": "екінші",
    "үш": "үшінші",
    "төрт": "төртінші",
    "бес": "бесінші",
    "алты": "алтыншы",
    "жеті": "жетінші",
    "сегіз": "сегізінші",
    "тоғыз": "тоғызыншы",
    "он": "оныншы",
    "жиырма": "жиырмасыншы",
    "отыз": "отызыншы",
    "қырық": "қырқыншы",
    "елу": "елуінші",
    "алпыс": "алпысыншы",
    "жетпіс": "жетпісінші",
    "сексен": "сексенінші",
    "тоқсан": "тоқсаныншы",
    "жүз": "жүзінші",
    "мың": "мыңыншы",
    "миллион": "миллионыншы",
    "миллиард": "миллиардыншы",
    "триллион": "триллионыншы",
}
KK_CASES = {
    "бес": ["бестің", "беске", "бесті", "бесте", "бестен", "беспен"],
    "жиырма": ["жиырманың", "жиырмаға", "жиырманы", "жиырмада", "жиырмадан", "жиырмамен"],
    "тоғыз": ["тоғыздың", "тоғызға", "тоғызды", "тоғызда", "тоғыздан", "тоғызбен"],
    "мың": ["мыңның", "мыңға", "мыңды", "мыңда", "мыңнан", "мыңмен"],
    "миллион": ["миллионның", "миллионға", "миллионды", "миллионда", "миллионнан"],
}


def _value(text: str, lang: Lang) -> Fraction | None:
    """What a text counts that is number words and nothing else; None if it is no one number."""
    words = [read_word(fold(word), lang) for word in text.replace("-", " ").split()]
    known = [word for word in words if word is not None]
    numeral = compose(known, lang) if known and len(known) == len(words) else None
    return numeral.word.value if numeral and numeral.length == len(words) else None


@settings(max_examples=400, deadline=None)
@given(VALUES, st.sampled_from("ngdaip"))
def test_russian_cardinal_reads_back_in_every_case(value: int, case: str) -> None:
    words = num2words(value, lang="ru", case=case)
    assert _value(words, Lang.RU) == value


@settings(max_examples=400, deadline=None)
@given(VALUES)
def test_kazakh_cardinal_reads_back(value: int) -> None:
    assert _value(num2words(value, lang="kz"), Lang.KK) == value


@settings(max_examples=200, deadline=None)
@given(SMALL_ENDS, st.sampled_from("ngdaip"), st.sampled_from("mfn"))
def test_russian_ordinal_reads_back_in_every_case_and_gender(
    parts: tuple[int, int], case: str, gender: str
) -> None:
    head, tail = parts
    words = num2words(tail, lang="ru", to="ordinal", case=case, gender=gender)
    if head:
        words = f"{num2words(head, lang='ru')} {words}"
    assert _value(words, Lang.RU) == head + tail


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.integers(1, 9999), st.integers(1, 10**12)))
def test_kazakh_ordinal_reads_back(value: int) -> None:
    *head, last = num2words(value, lang="kz").split()
    assert _value(" ".join([*head, KK_ORDINAL[last]]), Lang.KK) == value


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.integers(1, 9999), st.integers(1, 10**11)))
def test_another_oracle_agrees_on_kazakh_words_and_ordinals(value: int) -> None:
    qazaqify = pytest.importorskip("qazaqify", reason="the oracle is not installed")
    oracle = sys.modules[qazaqify.ordinal.__module__.replace("numbers", "words")]
    assert _value(oracle.words(value), Lang.KK) == value
    assert _value(oracle.ordinal_word(value), Lang.KK) == value


@pytest.mark.parametrize(
    ("stem", "form"), [(stem, form) for stem, forms in KK_CASES.items() for form in forms]
)
def test_kazakh_case_form_counts_like_its_stem(stem: str, form: str) -> None:
    assert _value(form, Lang.KK) == _value(stem, Lang.KK)


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("бір жарым миллион", Lang.KK, 1_500_000),
        ("екі жүз елу мың", Lang.KK, 250_000),
        ("мың бір жүз", Lang.KK, 1100),
        ("он мыңдаған", Lang.KK, 10_000),
        ("полтора миллиона", Lang.RU, 1_500_000),
        ("десятки тысяч", Lang.RU, 10_000),
        ("двадцатипятилетний", Lang.RU, 25),
        ("шестидесятитысячный", Lang.RU, 60_000),
        ("полмиллиона", Lang.RU, 500_000),
        ("трёхкратный", Lang.RU, 3),
    ],
    ids=lambda part: str(part),
)
def test_words_together_make_one_number(text: str, lang: Lang, value: int) -> None:
    assert _value(text, lang) == value


@pytest.mark.parametrize(
    "word",
    [
        "үшін",
        "ондай",
        "онда",
        "оны",
        "алтын",
        "алтынынан",
        "жетім",
        "жетті",
        "елді",
        "бірге",
        "екіжақты",
        "үштаған",
        "жүзінде",
        "төрттік",
        "онлайн",
        "бестселлер",
        "мыңжылқы",
    ],
)
def test_kazakh_word_that_begins_like_a_number_is_none(word: str) -> None:
    assert read_word(word, Lang.KK) is None


@pytest.mark.parametrize(
    "word",
    [
        "стол",
        "трибуна",
        "сторона",
        "семья",
        "полк",
        "пятница",
        "вторник",
        "двусторонний",
        "треугольник",
        "часть",
        "столица",
        "стоит",
        "одинокий",
        "половодье",
        "миллионер",
    ],
)
def test_russian_word_that_begins_like_a_number_is_none(word: str) -> None:
    assert read_word(word, Lang.RU) is None


@pytest.mark.parametrize(
    ("word", "ending"),
    [
        ("үштен", Ending.ABLATIVE),
        ("елуге", Ending.DATIVE),
        ("бестің", Ending.GENITIVE),
        ("елудей", Ending.SIMILATIVE),
        ("отыз", Ending.NONE),
    ],
)
def test_kazakh_case_is_known(word: str, ending: Ending) -> None:
    reading = read_word(word, Lang.KK)
    assert reading is not None
    assert reading.ending is ending


@pytest.mark.parametrize(
    ("word", "lang", "role", "value", "unit"),
    [
        ("төртеуі", Lang.KK, Role.COLLECTIVE, 4, None),
        ("бесжылдық", Lang.KK, Role.COMPOUND, 5, "year"),
        ("жүздеген", Lang.KK, Role.APPROXIMATE, 100, None),
        ("пятеро", Lang.RU, Role.COLLECTIVE, 5, None),
        ("четырехдневную", Lang.RU, Role.COMPOUND, 4, "day"),
        ("полгода", Lang.RU, Role.COMPOUND, Fraction(1, 2), "year"),
        ("втрое", Lang.RU, Role.MULTIPLE, 3, None),
        ("удваивается", Lang.RU, Role.MULTIPLE, 2, None),
        ("десятилетиями", Lang.RU, Role.APPROXIMATE, 10, "year"),
    ],
    ids=lambda part: str(part),
)
def test_word_has_its_role_and_unit(
    word: str, lang: Lang, role: Role, value: Fraction, unit: str | None
) -> None:
    reading = read_word(word, lang)
    assert reading is not None
    assert (reading.role, reading.value, reading.unit) == (role, value, unit)
