"""Builders of lengths, sets, anniversaries and vague words."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.timex import Role, TimexType
from kzaz_desk.text.calendar_values import shifted, week_value
from kzaz_desk.text.timex_found import Draft, Found, number_of
from kzaz_desk.text.timex_tense import FUTURE, tense_of

if TYPE_CHECKING:
    from kzaz_desk.text.calendar_values import Interval

_VAGUE_UNITS: Final = {"H": "TXH", "MIN": "TXM", "SEC": "TXS", "CE": "XCE"}
_TEN: Final = 10
_MONTHS: Final = 12
_HUNDRED, _THOUSAND = 100, 1000
_YEARS: Final = (1000, 2200)


def length_of(found: Found) -> str | None:
    """TIMEX3 duration of a number with its unit; None if it is none."""
    if "fixed" in found:
        return str(found.value("fixed"))
    unit = found.value("unit")
    if found.value("half") is not None:
        return _with_half(found.number("n") or 1, str(found.value("half")), unit)
    if "n" not in found:
        return _spelled(1, unit)
    words = found.span("n")
    value = found.tokens.values[words.start]
    if isinstance(value, str):
        return _of_decimal(value, unit)
    number = number_of(found.tokens, words, found.grammar)
    if unit == "CE" and (number or 0) > _TEN:
        return None
    if unit == "Y" and len(words) == 1 and _is_calendar_year(found, number):
        return None
    if "n2" in found:
        number = found.number("n2")
    if "over" in found and number is not None:  # months over so many years
        number += _MONTHS * (found.number("years") or 1)
    return _spelled(number, unit) if number else None


def _of_decimal(value: str, unit: str) -> str | None:
    """A length with a fraction in the next smaller unit; None where that is no whole number."""
    form, size = {"Y": ("P{}M", 12), "H": ("PT{}M", 60), "D": ("PT{}H", 24)}.get(unit, ("", 1))
    amount = Fraction(value) * size
    return form.format(amount) if form and amount.denominator == 1 else None


def _is_calendar_year(found: Found, number: int | None) -> bool:
    """True for a number that is a year, not a count of years ("2011 жылдан кейін")."""
    if number is None or not _YEARS[0] <= number < _YEARS[1] or number % _THOUSAND == 0:
        return False
    is_ago = found.tokens.values[found.stop - 1] == "BEFORE"
    return not (is_ago and number % _HUNDRED == 0)


def _spelled(number: int, unit: str) -> str:
    if unit == "H":
        return f"PT{number}H"
    if unit in ("MIN", "SEC"):
        return f"PT{number}{unit[0]}"
    scale = {"DE": 10, "CE": 100}.get(unit, 1)
    return f"P{number * scale}{'Y' if unit in ('DE', 'CE') else unit}"


def _with_half(number: int | None, half: str, unit: str) -> str | None:
    """Whole units and a half, in the next smaller unit."""
    whole = {"half": 0, "one-and-half": 1}.get(half, number)
    if whole is None:
        return None
    smaller = {"Y": ("P{}M", 12), "M": ("P{}D", 30), "W": ("P{}D", 7), "D": ("PT{}H", 24)}
    smaller |= {"H": ("PT{}M", 60), "CE": ("P{}Y", 100), "DE": ("P{}Y", 10)}
    if unit not in smaller:
        return None
    form, size = smaller[unit]
    return form.format(whole * size + size // 2)


def build_duration(found: Found) -> list[Draft] | None:
    """A length of time; with "last" or "next" it is anchored at the document's date."""
    length = length_of(found)
    if length is None or _is_no_length(found):
        return None
    if found.value("lastw") == 0 or _is_last_of_many(found):
        return None
    interval: Interval = (None, None)
    reference = found.reference
    if reference is not None and (found.value("lastw") or 0) < 0:
        interval = (shifted(reference, length, -1), reference)
    elif reference is not None and "nextw" in found:
        interval = (reference, shifted(reference, length, 1))
    anchor = str(reference) if interval != (None, None) else None
    return [Draft(length, TimexType.DURATION, interval=interval, anchor=anchor, carries=False)]


def _is_no_length(found: Found) -> bool:
    if "long" in found and found.after().startswith(tuple(found.grammar.lists["not_after_length"])):
        return True
    if _is_minute_of_match(found):
        return True
    return _is_some_day(found) or _is_age(found) or _is_name_of_regime(found)


def _is_minute_of_match(found: Found) -> bool:
    """True for "ойынның 90 минутында": which minute of a match, not how many."""
    is_minute = found.tokens.words[found.stop - 1].startswith("минутын")
    return is_minute and "lastw" not in found and found.after() not in ("ішінде", "бойы")


def _is_last_of_many(found: Found) -> bool:
    """True for "последние десятилетия", which are some decades, not one."""
    if "lastw" not in found or "n" in found or found.value("unit") not in ("DE", "CE"):
        return False
    return found.tokens.words[found.span("lastw").start].endswith(("ие", "их", "ими"))


def _is_some_day(found: Found) -> bool:
    """True for "бір күні", "one day" in a story, and for a day of some kind: "жұмыс күні"."""
    is_day = "n" not in found and found.value("unit") == "D"
    if is_day and found.before() in found.grammar.lists["kinds_of_day"]:
        return True
    return [found.tokens.word(i) for i in range(found.first, found.stop)] in (
        ["бір", "күні"],
        ["бір", "жылы"],
    )


def _is_age(found: Found) -> bool:
    if found.value("unit") != "Y" or "n" not in found or found.lang is Lang.KK:
        return False
    lists = found.grammar.lists
    if found.before() in lists["age_before"] or found.before(2) in lists["age_before"]:
        return True
    if found.after(2) in lists["age_after"]:
        return True
    is_year = found.tokens.words[found.stop - 1] == "лет"
    if found.before() == "с" and is_year and "lastw" not in found:
        return True  # "с шести лет"
    if found.before() == "в" and found.tokens.words[found.stop - 1] in ("лет", "год", "года"):
        return not found.before(2).startswith(tuple(lists["measures"]))
    # "Иван Петров, 26 лет, ..." stands between commas.
    return found.before() == "," and found.after() in (",", ".") and _follows_name(found)


def _follows_name(found: Found) -> bool:
    index = found.first - 2
    return index >= 0 and found.tokens.is_capital(index)


def _is_name_of_regime(found: Found) -> bool:
    """True for "төрт күндік апта", which is a way to work and no length."""
    following = found.after(2) if found.after() in ("жұмыс", "оқу") else found.after()
    return following.startswith("апта") and found.value("unit") == "D"


def build_ago(found: Found) -> list[Draft] | None:
    """As in "Three years ago": the year, month, week or day at that distance."""
    if found.lang is Lang.KK and (_is_before_something(found) or _is_notice(found)):
        return _trimmed(build_duration(found), range(found.first, found.stop - 1))
    return _at_distance(found, -1)


def _is_before_something(found: Found) -> bool:
    """True for "сайлаудан екі ай бұрын": counted from the election, not from today."""
    before, lists = found.before(), found.grammar.lists
    if (
        not before
        or found.tokens.words[found.first] in lists["ago_words"]
        or before in lists["ago_words"]
    ):
        return False
    index = found.first - 1
    is_name = index > found.tokens.sentence_range(index).start and found.tokens.is_capital(index)
    return before.endswith(tuple(lists["ablative_endings"])) and not is_name


def _is_notice(found: Found) -> bool:
    """True for "30 күн бұрын ескертеді": so long before something, as terms of a contract say."""
    if found.tokens.words[found.first] in found.grammar.lists["ago_words"]:
        return False
    is_due = found.after(2) in found.grammar.lists["plan"] and found.after(3) != "еді"
    is_told = found.after().endswith(tuple(found.grammar.tense["future"]))
    return (is_due or is_told) and tense_of(found) >= FUTURE


def _trimmed(drafts: list[Draft] | None, words: range) -> list[Draft] | None:
    return [replace(draft, words=words) for draft in drafts] if drafts else None


def build_ahead(found: Found) -> list[Draft] | None:
    """As in "In three years"; without a verb of the future it is counted from another day.

    Then it is a length, and the preposition before it is no part of it.
    """
    if tense_of(found) >= FUTURE:
        return _at_distance(found, 1) or build_duration(found)
    is_led = found.tokens.words[found.first] in found.grammar.lists["length_leads"]
    return _trimmed(build_duration(found), range(found.first + is_led, found.stop))


def _at_distance(found: Found, sign: int) -> list[Draft] | None:
    length = length_of(found)
    if length is None or found.reference is None:
        return None
    if length.startswith("PT"):
        return None
    day = shifted(found.reference, length, sign)
    if day is None:
        return None
    eras = {"CE": f"{day.year // 100:02}XX", "DE": f"{day.year // 10:03}X"}
    value = eras.get(str(found.value("unit"))) or {
        "Y": f"{day.year:04}",
        "M": day.isoformat()[:7],
        "W": week_value(day),
    }.get(length[-1], day.isoformat())
    return [Draft(value, inferred=True, anchor=str(found.reference), carries=False)]


def build_long_adjective(found: Found) -> list[Draft] | None:
    """As in "двухлетний договор", "5-дневный визит"; ages and working weeks are none."""
    lists = found.grammar.lists
    near = [found.after(distance) for distance in (1, 2)]
    is_person = found.stop < len(found.tokens) and found.tokens.is_capital(found.stop)
    if is_person or any(word.startswith(tuple(lists["aged_nouns"])) for word in near):
        return None
    if "worded" in found:
        value = str(found.value("worded"))
    elif found.value("unit") == "Y" and not near[0].startswith(tuple(lists["term_nouns"])):
        return None
    else:
        value = _spelled(found.number("n") or 1, found.value("unit"))
    return [Draft(value, TimexType.DURATION, interval=(None, None), carries=False)]


def build_vague_length(found: Found) -> list[Draft] | None:
    """As in "In recent years", "several months", "dozens of years"."""
    unit = found.value("unit") or "DE"
    value = "P" + _VAGUE_UNITS.get(unit, f"X{unit}")
    return [Draft(value, TimexType.DURATION, interval=(None, None), carries=False)]


def build_vague(found: Found) -> list[Draft] | None:
    """As in "Now", "soon", "recently"."""
    value = found.value("vague")
    return [Draft(value if isinstance(value, str) else "PRESENT_REF", carries=False)]


def build_vague_recent(_: Found) -> list[Draft] | None:
    """As in "Lately"."""
    return [Draft("PAST_REF", carries=False)]


def build_vague_future(_: Found) -> list[Draft] | None:
    """As in "In the near future"."""
    return [Draft("FUTURE_REF", carries=False)]


def build_set(found: Found) -> list[Draft] | None:
    """As in "Every year", "on Mondays"."""
    value = length_of(found) if "weekly" not in found and "daily" not in found else None
    if "weekly" in found:
        part = found.part_of_day
        value = f"XXXX-WXX-{found.value('weekly')}" + (f"T{part}" if part else "")
    elif "daily" in found:
        value = f"XXXX-XX-XXT{found.value('daily')}"
    return [Draft(value, TimexType.SET, interval=(None, None), carries=False)] if value else None


def build_rate(found: Found) -> list[Draft] | None:
    """As in "A year" after a number ("120 миллионов в год"): only with a number near."""
    near = [*range(max(found.first - 8, 0), found.first), *range(found.stop, found.stop + 6)]
    tokens = found.tokens
    has_number = any(
        i < len(tokens)
        and (
            tokens.words[i] in found.grammar.lists["rate_words"]
            or (
                isinstance(tokens.values[i], int)
                and (tokens.words[i][:1].isdigit() or tokens.words[i] in found.grammar.numerals)
            )
        )
        for i in near
    )
    if not has_number or _is_dated_noun(found):
        return None
    return [
        Draft(
            _spelled(1, found.value("unit")),
            TimexType.SET,
            interval=(None, None),
            carries=False,
        )
    ]


def _is_dated_noun(found: Found) -> bool:
    """True for "в день выборов" and "Тәуелсіздік күніне": a certain day, no rate."""
    if found.lang is Lang.KK:
        before = found.before()
        return before.endswith(("лық", "лік", "дық", "дік", "тық", "тік")) or before == "туған"
    after = found.after()
    is_word = after.isalpha() and after not in ("и", "на", "в", "с", "при", "за", "из", "по", "до")
    return found.value("unit") == "D" and is_word


def build_anniversary(found: Found) -> list[Draft] | None:
    """As in "The 20th anniversary": a length; what it looks back to is that many years earlier."""
    number = found.number("n")
    if number is None or not number:
        return None
    interval: Interval = (None, None)
    year = found.state.year or (found.reference.year if found.reference else None)
    anchor = str(year - number) if year and year > number else None
    draft = Draft(
        f"P{number}Y", TimexType.DURATION, interval=interval, anchor=anchor, carries=False
    )
    return [replace(draft, role=Role.ANNIVERSARY)]
