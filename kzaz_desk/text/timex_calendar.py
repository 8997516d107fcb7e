"""Builders of dates that name their parts: years, months, days, quarters, decades, centuries."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.timex import Mod, TimexType
from kzaz_desk.text.calendar_values import interval_of
from kzaz_desk.text.timex_context import nearest_year
from kzaz_desk.text.timex_found import Draft, Found
from kzaz_desk.text.timex_tense import tense_of

if TYPE_CHECKING:
    from datetime import date

_CENTURY: Final = 100
_SOME_YEAR: Final = 2001  # no leap year: where the year is not known, February ends on the 28th
_SHORT: Final = 100
_TENS: Final = 10
_MONTHS: Final = 12
_DAYS: Final = 31
_FIRST_TITLE_YEAR, _LAST_TITLE_YEAR = 1900, 2099
_NAME_ENDS: Final = frozenset(["", ",", ".", ")", "»", "”", '"', ";", ":", "?", "!"])


def year_of(found: Found) -> tuple[int | None, bool]:
    """Year that the expression itself gives, and True if that is relative."""
    if "y" in found:
        return found.number("y"), False
    if "yrel" in found and found.reference is not None:
        return found.reference.year + found.value("yrel"), True
    if "ythat" in found:
        return found.state.year, True
    return None, "yrel" in found


def _with_mod(found: Found, draft: Draft) -> Draft:
    return replace(draft, mod=Mod(found.value("part"))) if "part" in found else draft


def build_calendar(found: Found) -> list[Draft] | None:
    """A date with any of year, month, day, quarter, half-year, season, or a range of them."""
    year, is_relative = year_of(found)
    has_year = "y" in found or "yrel" in found or "ythat" in found
    inferred = False
    if year is None and not has_year:
        month, day = _telling_month(found), found.number("d")
        guess = nearest_year(found, month, day) if month else _period_year(found)
        if guess is not None:
            year, inferred = guess[0], True
        else:
            inferred = True
    anchor = str(found.reference) if (is_relative or inferred) and found.reference else None
    value = _calendar_value(found, year)
    if value is None:
        return None
    part = found.part_of_day
    draft = Draft(
        f"{value}T{part}" if part else value,
        TimexType.TIME if part else TimexType.DATE,
        inferred=inferred,
        anchor=anchor,
        carries=has_year and not _is_attribute(found),
    )
    return [_with_mod(found, draft)]


def _period_year(found: Found) -> tuple[int, bool] | None:
    if found.state.year is not None:
        return found.state.year, False
    return (found.reference.year, True) if found.reference else None


def _telling_month(found: Found) -> int | None:
    """The month by which a missing year is found: the last one of a range."""
    value = found.value("m2") or found.value("m")
    return value if isinstance(value, int) else None


def _is_attribute(found: Found) -> bool:
    """True if the year only tells one thing from others ("the 2018 Convention")."""
    if "m" in found or "y" not in found:
        return False
    last = found.tokens.words[found.stop - 1]
    if found.lang is Lang.KK:
        return last in ("жылғы", "жылдағы")
    return last in ("года", "г.") and found.before() not in found.grammar.lists["op_since"]


def _calendar_value(found: Found, year: int | None) -> str | None:
    head = f"{year:04}" if year is not None else "XXXX"
    if "m" in found:
        return _month_value(found, year, head)
    if "q" in found:
        return _part_value(found, head, "q", "Q", 4)
    if "h" in found:
        return _part_value(found, head, "h", "H", 2)
    if "season" in found:
        return None if _is_in_name(found) else f"{head}-{found.value('season')}"
    return head if year is not None else None


def _month_value(found: Found, year: int | None, head: str) -> str | None:
    month = found.value("m")
    if _is_numbered_season(found):
        return None
    if "m2" in found:
        return _month_range(found, head)
    text = f"{head}-{month:02}"
    if "mhalf" in found:
        return _half_month(found, text)
    if "d" not in found:
        return text
    day = found.number("d")
    if day is None or not _is_day(year, month, day):
        return None
    if "d2" not in found:
        return f"{text}-{day:02}"
    last = found.number("d2")
    if last is None or last <= day or not _is_day(year, month, last):
        return None
    return f"{text}-{day:02}/{text}-{last:02}"


def _is_in_name(found: Found) -> bool:
    """True for "Қысқы олимпиада": an adjective that tells one event from others."""
    word = found.tokens.words[found.span("season").start]
    nouns = tuple(found.grammar.lists["title_nouns"])
    return word.endswith(("ғы", "гі", "қы", "кі")) and found.after().startswith(nouns)


def _is_numbered_season(found: Found) -> bool:
    """True for "екінші маусымда": the word for June is "season" too."""
    if "d" not in found or not found.tokens.words[found.span("m").start].startswith("маусым"):
        return False
    return not found.tokens.words[found.span("d").start][:1].isdigit()


def _is_day(year: int | None, month: int, day: int) -> bool:
    return interval_of(f"{year or 2000:04}-{month:02}-{day:02}")[0] is not None


def _part_value(found: Found, head: str, group: str, letter: str, most: int) -> str | None:
    number = found.number(group)
    return f"{head}-{letter}{number}" if number is not None and 1 <= number <= most else None


def _half_month(found: Found, month: str) -> str | None:
    half = found.number("mhalf")
    _, last = interval_of(month.replace("XXXX", f"{_SOME_YEAR}"))
    if half == 1 or last is None:
        return f"{month}-01/{month}-15"
    return f"{month}-16/{month}-{last.day:02}"


def _month_range(found: Found, head: str) -> str | None:
    first, last = found.value("m"), found.value("m2")
    if "d" in found and "d2" in found and last >= first:
        return f"{head}-{first:02}-{found.number('d'):02}/{head}-{last:02}-{found.number('d2'):02}"
    return f"{head}-{first:02}/{head}-{last:02}" if last > first else None


def build_iso(found: Found) -> list[Draft] | None:
    """`2025-10-20` or `20.10.2025`."""
    text = str(found.value("iso"))
    parts = [int(part) for part in re.split(r"[-./]", text)]
    if parts[0] > _DAYS:
        year, month, day = parts
    else:
        day, month, year = parts
        if year < _SHORT:
            if len(text) != len("20.10.25"):
                return None
            year += 2000
    if not 1 <= month <= _MONTHS or not _is_day(year, month, day):
        return None
    return [Draft(f"{year:04}-{month:02}-{day:02}")]


def build_months(found: Found) -> list[Draft] | None:
    """Two months of one year: "в январе и феврале 2024 года"."""
    full = build_calendar(found.without("m2"))
    if full is None:
        return None
    year, second = full[0].value[:4], found.span("m2").start
    return [
        replace(full[0], words=range(found.first, found.first + 1)),
        replace(full[0], value=f"{year}-{found.value('m2'):02}", words=range(second, found.stop)),
    ]


def build_days(found: Found) -> list[Draft] | None:
    """Several days of one month: "5, 7 и 9 мая"."""
    full = build_calendar(found.without("d2", "d3"))
    if full is None:
        return None
    month = full[0].value[:7]
    starts = [name for name in ("d", "d3", "d2") if name in found]
    drafts = []
    for name in starts:
        index = found.span(name).start
        stop = found.stop if name == "d2" else index + 1
        first = found.first if name == "d" else index
        drafts.append(
            replace(full[0], value=f"{month}-{found.number(name):02}", words=range(first, stop))
        )
    return drafts


def build_bare_month(found: Found) -> list[Draft] | None:
    """A month with neither year nor day; other things have the same names."""
    tokens, index = found.tokens, found.span("m").start
    starts_sentence = index == tokens.sentence_range(index).start
    quoted = tokens.text[tokens.starts[index] - 1 : tokens.starts[index]] in ("«", '"', "“")
    if "bare" in found:
        ends_quote = tokens.text[tokens.stops[index] : tokens.stops[index] + 1] in ("»", '"', "”")
        opens = (quoted and not ends_quote) or (starts_sentence and not quoted)
        if tokens.is_capital(index) and not opens and not _is_attributive(found, index):
            return None
        lists = found.grammar.lists
        if tokens.words[index].startswith("қазан") and found.after() in lists["cauldron_after"]:
            return None
        if found.after() in lists["not_after_month"] or found.before() in lists["not_before_month"]:
            return None
        if tokens.words[index].startswith("маусым") and _is_sport_season(found):
            return None
        if tokens.words[index] in ("марта", "мая") and starts_sentence:
            return None
    return build_calendar(found)


def _is_attributive(found: Found, index: int) -> bool:
    """True for "Қарашадағы": a form that people and places named like a month do not take."""
    word = found.tokens.words[index]
    return word.endswith(("дағы", "дегі", "тегі")) and not word.startswith(("қазан", "наурыз"))


def _is_sport_season(found: Found) -> bool:
    before = found.before()
    if found.tokens.words[found.span("m").start].startswith("маусымы"):
        return True
    if before == "жылғы" and found.before(3) in ("-", "/"):
        return True  # "2018-2019 жылғы маусымда"
    if before in found.grammar.numerals or found.after() in ("бойы", "бойғы"):
        return True
    if before in found.grammar.lists["season_before"] or before.endswith(("дік", "дық", "лық")):
        return True
    return before.isdigit() or before.endswith(("ншы", "нші"))


def build_month_of_year(found: Found) -> list[Draft] | None:
    """A month as an adjective; its year comes from the context."""
    return build_bare_month(found)


def build_year_part(found: Found) -> list[Draft] | None:
    """As in "The start of the year" of the document."""
    if found.reference is None:
        return None
    year = found.state.year if found.state.year is not None else found.reference.year
    return [
        Draft(
            f"{year:04}", mod=Mod(found.value("part")), inferred=True, anchor=str(found.reference)
        )
    ]


def build_season(found: Found) -> list[Draft] | None:
    """A season, with a relative word or alone."""
    if found.reference is None:
        return None
    shift = found.value("srel") or 0
    season = found.value("season")
    year = found.reference.year
    if found.value("srel") is not None and _is_of_year(found):
        return [_with_mod(found, _season_draft(found, f"{year + shift:04}-{season}"))]
    first, last = interval_of(f"{year:04}-{season}")
    if first is None or last is None:
        return None
    if shift > 0 and first <= found.reference:
        year += 1
    elif shift < 0 and last >= found.reference:
        year -= 1
    elif not shift and "srel" not in found:
        year = _season_year(found, first)
    return [_with_mod(found, _season_draft(found, f"{year:04}-{season}"))]


def _season_draft(found: Found, value: str) -> Draft:
    return Draft(value, inferred=True, anchor=str(found.reference))


def _is_of_year(found: Found) -> bool:
    """True for "былтырғы жаз": the summer of last year, not the last summer."""
    code = found.tokens.classes[found.span("srel").start]
    return code == found.grammar.codes.get("YEARREL")


def _season_year(found: Found, first: date) -> int:
    if found.state.year is not None:
        return found.state.year
    tense = tense_of(found)
    if tense < 0 and found.reference and first > found.reference:
        return first.year - 1
    return first.year


def build_year_range(found: Found) -> list[Draft] | None:
    """Two years with all between them; the second may be short ("1950-53")."""
    first, last = found.number("y"), found.number("y2")
    if first is None or last is None:
        return None
    if last < _SHORT:
        last += first // _CENTURY * _CENTURY
    if last <= first:
        return None
    return [Draft(f"{first:04}/{last:04}", carries=False)]


def build_bare_year_range(found: Found) -> list[Draft] | None:
    """Two years without the word for "year" ("сезон 2008-2009")."""
    years = (found.number("y") or 0, found.number("y2") or 0)
    if years[1] < _SHORT:
        is_next = (years[0] + 1) % _CENTURY == years[1]
        return build_year_range(found) if is_next else None
    is_likely = all(_FIRST_TITLE_YEAR <= year <= _LAST_TITLE_YEAR for year in years)
    return build_year_range(found) if is_likely else None


def build_year_list(found: Found) -> list[Draft] | None:
    """Several years with one head: each is a date of its own."""
    drafts = []
    years = [i for i in range(found.first, found.stop) if isinstance(found.tokens.values[i], int)]
    years = [i for i in years if found.tokens.words[i].isdigit()]
    for index in years:
        stop = found.stop if index == years[-1] else index + 1
        value = f"{found.tokens.values[index]:04}"
        drafts.append(Draft(value, words=range(index, stop), carries=False))
    return drafts


def build_year_months(found: Found) -> list[Draft] | None:
    """The first months of a year: "2025 жылдың тоғыз айында", "за 9 месяцев 2025 года"."""
    count = found.number("n")
    year, is_relative = year_of(found)
    if year is None and found.reference is not None:
        year, is_relative = found.reference.year, True
    if count is None or year is None or not 1 < count < _MONTHS:
        return None
    return [Draft(f"{year:04}-01/{year:04}-{count:02}", inferred=is_relative)]


def build_same_period(found: Found) -> list[Draft] | None:
    """The months last named, in another year."""
    year, _ = year_of(found)
    if year is None:
        return None
    value = f"{year:04}"
    if found.state.period is not None:
        first, last = found.state.period
        value = f"{year:04}-{first:02}/{year:04}-{last:02}"
    return [Draft(value, inferred=True, anchor=found.state.value, carries=False)]


def build_that_period(found: Found) -> list[Draft] | None:
    """As in "за указанный период": what was named last."""
    value = found.state.value
    return [Draft(value, inferred=True, anchor=value, carries=False)] if value else None


def build_list_head(found: Found) -> list[Draft] | None:
    """A year that opens a paragraph: "2004: ..."."""
    index = found.first
    classes = found.tokens.classes
    if index and classes[index - 1] != found.grammar.code("BREAK"):
        return None
    stop = found.stop - 1
    return [Draft(f"{found.number('y'):04}", words=range(index, stop))]


def month_period(value: str) -> tuple[int, int] | None:
    """First and last month of a value that names months of one year."""
    match = re.fullmatch(r"(\d{4})-(\d\d)(?:/\1-(\d\d))?", value)
    return (int(match[2]), int(match[3] or match[2])) if match else None
