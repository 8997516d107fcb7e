"""Values as a narrow list shows them: "705 млн $", "12–14 күн", "> 12 мың", "3-ші"."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.quantity import Bound, Direction, Quantity, QuantityKind
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.units import label_units, units

if TYPE_CHECKING:
    from collections.abc import Mapping

_SPACE = " "
_MINUS = "\u2212"
_RANGE = "\u2013"
_MOST_DECIMALS = 3
_GROUPED_FROM = 1_000
_BOUNDS = {
    Bound.EXACT: "",
    Bound.MORE_THAN: f">{_SPACE}",
    Bound.AT_LEAST: f"≥{_SPACE}",
    Bound.LESS_THAN: f"<{_SPACE}",
    Bound.AT_MOST: f"≤{_SPACE}",
    Bound.ABOUT: f"≈{_SPACE}",
}
_ARROWS = {Direction.UP: f"↑{_SPACE}", Direction.DOWN: f"↓{_SPACE}", None: ""}
_TIME = re.compile(r"T(?P<hour>\d\d):(?P<minute>\d\d)")
_ISO = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")
_DATE = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
_TENS = 10
_FEW, _TEENS = range(2, 5), range(11, 15)


def shown_value(quantity: Quantity, lang: Lang, *, has_arrow: bool = False) -> str:
    """A quantity in few characters, in the typography of its language.

    Args:
        quantity: What a text says.
        lang: Language of that text.
        has_arrow: Whether to say with an arrow which way the text says the value went.
    """
    if quantity.digits:
        return _date(quantity) or quantity.surface
    if quantity.ambiguous or quantity.kind is QuantityKind.IDENTIFIER:
        return quantity.surface
    arrow = _ARROWS[quantity.direction] if has_arrow else ""
    return arrow + _BOUNDS[quantity.bound] + _amount(quantity, lang)


def _amount(quantity: Quantity, lang: Lang) -> str:
    if quantity.size is not None:
        return _with_unit(
            _size(Fraction(quantity.size), lang), Fraction(quantity.size), quantity, lang
        )
    if quantity.value is None:
        return quantity.surface
    value = Fraction(quantity.value)
    if quantity.parts:
        return "/".join(_number(Fraction(part), lang) for part in quantity.parts)
    if quantity.kind is QuantityKind.ORDINAL:
        is_label = quantity.unit in label_units(Lang.RU)
        number = _plain(value) if is_label else _ordinal(value, lang)
        return _with_unit(number, Fraction(1), quantity, lang)
    if isinstance(quantity.value, Fraction) and quantity.kind is QuantityKind.MEASURE:
        return quantity.surface  # in two units, "9 жыл 2 ай": no decimals make it up
    if quantity.upper is None:
        return _with_unit(_number(value, lang), value, quantity, lang)
    upper = Fraction(quantity.upper)
    sign = ":" if quantity.kind is QuantityKind.SCORE else _RANGE
    return _with_unit(_ends(value, upper, sign, lang), upper, quantity, lang)


def _ends(low: Fraction, high: Fraction, sign: str, lang: Lang) -> str:
    """Both ends of a range; a magnitude that they share stands once: "2–3 млн"."""
    first, _, first_word = _number(low, lang).partition(_SPACE)
    second, _, second_word = _number(high, lang).partition(_SPACE)
    if first_word == second_word and not first_word[:1].isdigit():
        return f"{first}{sign}{second}" + (f"{_SPACE}{second_word}" if second_word else "")
    return f"{_number(low, lang)}{sign}{_number(high, lang)}"


# --- numbers --------------------------------------------------------------------------------


def _number(value: Fraction, lang: Lang) -> str:
    sign = _MINUS if value < 0 else ""
    value = abs(value)
    for power, word in _magnitudes(lang):
        places = _MOST_DECIMALS if power > _MOST_DECIMALS else 0
        scaled = value / 10**power
        if scaled >= 1 and (scaled * 10**places).denominator == 1:
            return f"{sign}{_plain(scaled)}{_SPACE}{word}"
    return sign + _plain(value)


def _plain(value: Fraction) -> str:
    """Digits with a decimal comma, grouped by threes; other fractions as such."""
    whole, rest = divmod(value, 1)
    digits = f"{whole:,}".replace(",", _SPACE) if whole >= _GROUPED_FROM else str(whole)
    if not rest:
        return digits
    for places in range(1, 10):
        scaled = rest * 10**places
        if scaled.denominator == 1:
            return f"{digits},{int(scaled):0{places}}"
    return f"{value.numerator}/{value.denominator}"


def _ordinal(value: Fraction, lang: Lang) -> str:
    if lang is Lang.RU:
        return f"{_plain(value)}-й"
    hard = load_lexicon("numbers.kk")["shown"]["hard_ordinals"]
    return f"{_plain(value)}-{'шы' if _last_word(value) in hard else 'ші'}"


def _last_word(value: Fraction) -> int:
    """What the last word of a number counts: 6 of 26, 20 of 120, 100 of 300."""
    number = int(value)
    for power in (_TENS, _TENS**2):
        if number % power:
            return number % power
    return _TENS**2 if number % _TENS**3 else _TENS**3


def _size(size: Fraction, lang: Lang) -> str:
    table: Mapping[str, str] = load_lexicon(f"numbers.{lang}")["shown"]["sizes"]
    return table.get(str(size), _number(size, lang))


@cache
def _magnitudes(lang: Lang) -> tuple[tuple[int, str], ...]:
    table: Mapping[str, str] = load_lexicon(f"numbers.{lang}")["shown"]["magnitudes"]
    return tuple(sorted(((int(power), word) for power, word in table.items()), reverse=True))


# --- units ----------------------------------------------------------------------------------


def _with_unit(number: str, value: Fraction, quantity: Quantity, lang: Lang) -> str:
    if quantity.unit is None:
        return number
    unit = units().get(quantity.unit)
    if unit is not None and unit.dimension == "label":
        label = _symbol(unit.name, value, lang)
        return f"{number}-{label}" if lang is Lang.KK else f"{label}{_SPACE}{number}"
    if quantity.unit == "times" and quantity.kind is QuantityKind.MULTIPLIER:
        return f"{number}×"
    if unit is not None:
        return f"{number}{_SPACE}{_symbol(unit.name, value, lang)}"
    first, _, per = quantity.unit.rpartition("/")
    names = [_symbol(name, Fraction(1), lang) for name in (first, per) if name]
    return f"{number}{_SPACE}{'' if first else '/'}{'/'.join(names)}"


def _symbol(name: str, value: Fraction, lang: Lang) -> str:
    shown: Any = _symbols(lang).get(name, name)
    return shown if isinstance(shown, str) else str(shown[_form(value)])


def _form(value: Fraction) -> int:
    """Which Russian form a count takes: 0 for one, 1 for two to four and parts, 2 for more."""
    if value.denominator != 1:
        return 1
    number = abs(int(value))
    if number % _TENS**2 in _TEENS:
        return 2
    return 0 if number % _TENS == 1 else 1 if number % _TENS in _FEW else 2


@cache
def _symbols(lang: Lang) -> Mapping[str, Any]:
    table = load_lexicon("units")["shown"]
    return {**table["both"], **table[lang]}


# --- dates ----------------------------------------------------------------------------------


def shown_date(value: str) -> str:
    """A day or a month in digits, as both languages write it: "12.05.2024", "05.2024".

    Args:
        value: TIMEX3 value; one that is coarser or has no such form stays as it is.
    """
    match = _ISO.fullmatch(value)
    return ".".join(part for part in reversed(match.groups()) if part) if match else value


def _date(quantity: Quantity) -> str:
    """A time, a day, a month or a year in digits; "" for all that is longer."""
    time = _TIME.fullmatch(quantity.digits)
    if time is not None:
        return f"{time['hour']}:{time['minute']}"
    date = _DATE.fullmatch(quantity.digits)
    if date is None:
        return ""
    parts = [date["day"], date["month"], None if date["year"] == "XXXX" else date["year"]]
    return ".".join(part for part in parts if part) if date["month"] is None or date["day"] else ""
