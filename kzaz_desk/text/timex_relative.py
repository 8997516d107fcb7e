"""Builders of expressions that hang on the document's date, of lengths, sets and vague words."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.timex import Mod, Op, TimexType
from kzaz_desk.text.calendar_values import interval_of, shifted, week_value
from kzaz_desk.text.timex_calendar import build_calendar
from kzaz_desk.text.timex_context import (
    is_moved_to,
    last_weekday,
    latest_month,
    next_weekday,
    op_of,
)
from kzaz_desk.text.timex_found import Draft, Found
from kzaz_desk.text.timex_tense import FUTURE, PAST, SURE_FUTURE, tense_of

_WEEK: Final = 7
_NAME_PART: Final = 12
_OPENS_NAME: Final = re.compile(r"[«“\"][^«»“”\"]*$")
_CLOSES_NAME: Final = re.compile(r"[^«»“”\",.]*[»”\"]")
_NOON: Final = 12
_LATE: Final = 8  # before this hour it is the afternoon or deep night, from it on late or morning
_PAST_TAILS: Final = ("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись")
_HOURS: Final = 24


def _day(day: date, found: Found, *, part: str | None = None, inferred: bool = True) -> Draft:
    value = day.isoformat() + (f"T{part}" if part else "")
    kind = TimexType.TIME if part else TimexType.DATE
    return Draft(value, kind, inferred=inferred, anchor=str(found.reference), carries=False)


def build_relative_day(found: Found) -> list[Draft] | None:
    """As in "Today", "yesterday evening", "the day before yesterday"."""
    if found.reference is None:
        return None
    if _is_nowadays(found):
        return build_now(found)
    shift = found.value("dayrel") if "dayrel" in found else found.value("dayzero")
    day = found.reference + timedelta(days=int(shift))
    return [_day(day, found, part=found.part_of_day)]


def _is_nowadays(found: Found) -> bool:
    """True for "сегодня" with a verb of state: "сегодня стороны развивают торговлю"."""
    if found.tokens.words[found.first] != "сегодня" or "pod" in found:
        return False
    endings = tuple(found.grammar.lists["state_endings"])
    following = [found.after(distance) for distance in range(1, 5)]
    return any(word.endswith(endings) for word in following)


def build_day_before_yesterday(found: Found) -> list[Draft] | None:
    """As in "Алдыңғы күні"."""
    if found.reference is None:
        return None
    return [_day(found.reference - timedelta(days=2), found)]


def build_now(_: Found) -> list[Draft] | None:
    """As in "Nowadays": no date."""
    return [Draft("PRESENT_REF", carries=False)]


def build_weekday(found: Found) -> list[Draft] | None:
    """A day of the week: the last one after a past verb, the next one after a future verb."""
    weekday, reference = found.value("wd"), found.reference
    if _is_no_weekday(found):
        return None
    if reference is None:
        no_day = (None, None)
        return [Draft(f"XXXX-WXX-{weekday}", interval=no_day, inferred=True, carries=False)]
    if _is_exception(found):
        value = f"XXXX-WXX-{weekday}"
        return [Draft(value, TimexType.SET, interval=(None, None), carries=False)]
    shift = found.value("wrel")
    if "unit" in found:
        monday = reference - timedelta(days=reference.weekday()) + timedelta(days=_WEEK * shift)
        day = monday + timedelta(days=weekday - 1)
    elif shift == 0:
        day = reference - timedelta(days=reference.weekday()) + timedelta(days=weekday - 1)
    elif (shift or 0) < 0:
        day = last_weekday(reference - timedelta(days=1), weekday)
    elif (shift or 0) > 0 or _is_ahead(found):
        is_limit = op_of(found, found.stop) in (Op.UNTIL, Op.BY)
        day = next_weekday(reference + timedelta(days=1 if shift or is_limit else 0), weekday)
    else:
        day = last_weekday(reference, weekday)
    start = found.state.day
    if start is not None and day < start and op_of(found, found.stop) is Op.UNTIL:
        day = next_weekday(start, weekday)  # "с понедельника по пятницу"
    return [_day(day, found, part=found.part_of_day)]


def _is_exception(found: Found) -> bool:
    """True for "кроме понедельника": every Monday, none in particular."""
    words = found.grammar.lists["except_words"]
    return (found.before() if found.lang is Lang.RU else found.after()) in words


def _is_ahead(found: Found) -> bool:
    """True for a day to come: by the verb, or because something is put off to it."""
    if is_moved_to(found) or found.before() == "на" or _is_before_event(found):
        return True
    tense = tense_of(found)
    if op_of(found, found.stop) is Op.SINCE:
        least = SURE_FUTURE if found.lang is Lang.RU else FUTURE
        return tense >= least and found.after() not in ("бері", "бергі")
    return tense >= FUTURE


def _is_before_event(found: Found) -> bool:
    """True for "жексенбідегі ойынның алдында": what lies before it has not come yet."""
    if found.lang is Lang.RU or not found.tokens.words[found.stop - 1].endswith(("дағы", "дегі")):
        return False
    near = [found.after(distance) for distance in range(2, 5)]
    return not found.grammar.lists["ahead_after"].isdisjoint(near)


def _is_no_weekday(found: Found) -> bool:
    lists = found.grammar.lists
    if found.lang is Lang.KK:
        return found.after() in lists["not_after_month"] or found.before() in ("қара", "ұлы")
    if found.before() in lists["name_before_weekday"]:
        return True
    if not found.tokens.words[found.span("wd").start].startswith("сред"):
        return False
    return not _is_wednesday(found)


def _is_wednesday(found: Found) -> bool:
    """True for a day: "среда" is "environment" too, unless the word before asks for a day."""
    lists = found.grammar.lists
    word, before = found.tokens.words[found.span("wd").start], found.before()
    if "wrel" in found:
        return word == "среду"
    if found.after() in lists["not_after_wednesday"]:
        return False
    if word == "среду":
        return before in lists["wednesday_before"]
    return before in lists["wednesday_before_other"] and not found.after().endswith(("ия", "ей"))


def build_same_day(found: Found) -> list[Draft] | None:
    """As in "On the same day", "the day after", "the evening before": counted from a day named."""
    day = found.state.day or found.reference
    if day is None:
        return None
    day += timedelta(days=int(found.value("next") or 0))
    return [_day(day, found, part=found.part_of_day)]


def build_unit_sooner(found: Found) -> list[Draft] | None:
    """As in "годом ранее", "днём позже": counted from the year or day last named."""
    reference, sign = found.reference, int(found.value("sooner"))
    if reference is None:
        return None
    if "daypart" in found:
        is_day = found.tokens.words[found.first] in ("днём", "днем")
        day = (found.state.day or reference) + timedelta(days=sign)
        return [_day(day, found)] if is_day else None
    if found.value("unit") == "Y":
        year = (found.state.year or reference.year) + sign
        return [Draft(f"{year:04}", inferred=True, anchor=str(reference), carries=False)]
    day_there = shifted(found.state.day or reference, f"P1{found.value('unit')}", sign)
    if day_there is None:
        return None
    value = week_value(day_there) if found.value("unit") == "W" else day_there.isoformat()[:7]
    return [Draft(value, inferred=True, anchor=str(reference), carries=False)]


def build_day_before(found: Found) -> list[Draft] | None:
    """As in "Накануне" alone; "накануне выборов" is no day of the calendar."""
    after = found.after()
    is_alone = not after.isalpha() or after in ("в", "на", "и") or after.endswith(_PAST_TAILS)
    return build_same_day(found) if is_alone else None


def build_weekday_set(found: Found) -> list[Draft] | None:
    """As in "вечерние пятничные собрания"; in the singular it is one such day."""
    words = [found.tokens.words[index] for index in range(found.first, found.stop)]
    if not all(word.endswith(("ие", "ые", "их", "ых", "им", "ым", "ими", "ыми")) for word in words):
        return build_weekday(found)
    value = f"XXXX-WXX-{found.value('wd')}T{found.part_of_day}"
    return [Draft(value, TimexType.SET, interval=(None, None), carries=False)]


def build_relative_month(found: Found) -> list[Draft] | None:
    """As in "Last November", "this October"."""
    month, reference = found.value("m"), found.reference
    is_season = found.tokens.words[found.span("m").start].startswith("маусым")
    if reference is None or (is_season and found.stop - found.span("m").start < 2):
        return None
    shift = int(found.value("mrel"))
    if shift < 0 and found.before().endswith(("да", "де", "та", "те")) and found.lang is Lang.KK:
        # "Астанада өткен қазандағы" tells where something took place, not which October.
        words = range(found.span("m").start, found.stop)
        drafts = build_calendar(found.without("mrel")) or []
        return [replace(draft, words=words) for draft in drafts]
    year = latest_month(reference, month, shift)
    mod = Mod(found.value("part")) if "part" in found else None
    anchor = str(reference)
    return [Draft(f"{year:04}-{month:02}", mod=mod, inferred=True, anchor=anchor)]


def build_day_of_month(found: Found) -> list[Draft] | None:
    """As in "On the 12th of this month"."""
    reference, number = found.reference, found.number("d")
    if reference is None or number is None:
        return None
    shift = int(found.value("mrel") or 0)
    if "mrel" not in found and number > reference.day and tense_of(found) == PAST:
        shift = -1
    month = shifted(reference.replace(day=1), f"P{abs(shift)}M", 1 if shift > 0 else -1)
    if month is None or number > monthrange(month.year, month.month)[1]:
        return None
    return [_day(month.replace(day=number), found, part=found.part_of_day)]


def build_nth_weekday(found: Found) -> list[Draft] | None:
    """As in "первый вторник ноября"."""
    month = build_calendar(found)
    first, last = interval_of(month[0].value) if month else (None, None)
    nth = found.number("nth")
    if month is None or first is None or last is None or nth is None:
        return None
    if nth < 0:
        day = last - timedelta(days=(last.isoweekday() - found.value("wd")) % _WEEK)
    else:
        day = first + timedelta(days=(found.value("wd") - first.isoweekday()) % _WEEK)
        day += timedelta(days=_WEEK * (nth - 1))
    return [replace(month[0], value=day.isoformat())] if first <= day <= last else None


def build_weekend(found: Found) -> list[Draft] | None:
    """The Saturday and Sunday of a week; "алғашқы демалыс күндері" tells of no week."""
    before = found.grammar.words.get(found.before())
    if found.reference is None or (before and before.code == found.grammar.code("ORDINAL")):
        return None
    shift = found.value("wrel") or 0
    day = found.reference
    is_weekday = day.isoweekday() < 6
    if "wrel" not in found and is_weekday and tense_of(found) == PAST:
        shift = -1
    day += timedelta(days=_WEEK * shift)
    return [
        Draft(week_value(day) + "-WE", inferred=True, anchor=str(found.reference), carries=False)
    ]


def build_relative_unit(found: Found) -> list[Draft] | None:
    """As in "Last week", "next month", with a part of it."""
    if found.reference is None:
        return None
    shift, unit = int(found.value("rel")), found.value("unit")
    if unit == "W":
        value = week_value(found.reference + timedelta(days=_WEEK * shift))
    else:
        day = shifted(found.reference, f"P{abs(shift)}M", 1 if shift > 0 else -1)
        if day is None:
            return None
        value = day.isoformat()[:7]
    mod = Mod(found.value("part")) if "part" in found else None
    return [Draft(value, mod=mod, inferred=True, anchor=str(found.reference), carries=False)]


def build_unit_part(found: Found) -> list[Draft] | None:
    """As in "at the start of the week" of the document."""
    if found.reference is None:
        return None
    is_week = found.value("unit") == "W"
    value = week_value(found.reference) if is_week else found.reference.isoformat()[:7]
    mod = Mod(found.value("part"))
    return [Draft(value, mod=mod, inferred=True, anchor=str(found.reference), carries=False)]


def _current_day(found: Found) -> date | None:
    """The day that a time of day belongs to: one named in the sentence, else the document's."""
    sentence = found.tokens.sentence(found.first)
    if found.state.day is not None and found.state.day_sentence == sentence:
        return found.state.day
    return found.reference


def build_day_part(found: Found) -> list[Draft] | None:
    """As in "In the evening" of the day last named."""
    day = _current_day(found)
    if day is None or _is_quoted_title(found):
        return None
    if "dayzero" in found:
        day += timedelta(days=int(found.value("dayzero")))
    word = found.tokens.words[found.first]
    if word in ("днём", "днем") and _is_day_in_phrase(found):
        return None
    if "dayzero" not in found and (found.before() in ("күні", "туған", "бір") or _is_habit(found)):
        return None
    return [_day(day, found, part=found.part_of_day)]


def _is_habit(found: Found) -> bool:
    """True for "түні бойы оқитын": a participle of what is done at any time."""
    near = (found.after(), found.after(2) if found.after() in ("бойы", "бойына") else "")
    return any(word.endswith(("атын", "етін", "йтын", "йтін", "итын", "итін")) for word in near)


def _is_day_in_phrase(found: Found) -> bool:
    """True where "днём" is no time of day: "перед последним днём", "Днём Победы"."""
    before, lists = found.before(), found.grammar.lists
    if before in lists["noon_before"] or before.endswith(("им", "ым")):
        return True
    return found.after() in lists["noon_after"]


def _is_quoted_title(found: Found) -> bool:
    """True inside a short quoted name ("Этим утром" as the name of a programme)."""
    start, stop = found.tokens.starts[found.first], found.tokens.stops[found.stop - 1]
    text = found.tokens.text
    before, after = text[max(start - _NAME_PART, 0) : start], text[stop : stop + _NAME_PART]
    return _OPENS_NAME.search(before) is not None and _CLOSES_NAME.match(after) is not None


def build_clock(found: Found) -> list[Draft] | None:
    """A time of day, with its day."""
    day = _current_day(found)
    if "dayrel" in found and found.reference is not None:
        day = found.reference + timedelta(days=int(found.value("dayrel")))
    time = _time_of(found)
    if day is None or time is None:
        return None
    hour, minute = _hour_of(time[0], found.part_of_day), time[1]
    if "past" in found:
        minute = int(found.value("past"))
    if not 0 <= hour <= _HOURS:
        return None
    return [_day(day, found, part=f"{hour:02}:{minute:02}")]


def _hour_of(hour: int, part: str | None) -> int:
    """The hour of 24 for one of 12 in a part of the day: at night 11 is 23, 12 is 0, 1 is 1."""
    if not 1 <= hour <= _NOON or part is None:
        return hour
    if part == "NI":
        return hour % _NOON if hour == _NOON or hour < _LATE else hour + _NOON
    last = {"EV": _NOON, "AF": _LATE, "MI": _LATE}.get(part, 0)
    return hour + _NOON if hour < last else hour


def _time_of(found: Found) -> tuple[int, int] | None:
    if "clock" in found:
        hour, minute = str(found.value("clock")).replace(".", ":").split(":")
        return (int(hour), int(minute)) if int(minute) < 60 else None
    if "halfto" in found:
        number = found.number("halfto")
        return (number - 1, 30) if number is not None and 1 <= number <= _NOON else None
    number = 1 if "onehour" in found else found.number("hour")
    return (number, 0) if number is not None and number <= _HOURS else None


def build_clocks(found: Found) -> list[Draft] | None:
    """As in "с 9 до 18 часов": two times of one day."""
    first = build_clock(found.without("hour2"))
    hour, second = found.number("hour2"), found.span("hour2").start
    if not first or hour is None or hour > _HOURS:
        return None
    value = f"{first[0].value.split('T')[0]}T{hour:02}:00"
    is_led = found.lang is Lang.KK  # the last word is "дейін" there
    return [
        replace(first[0], words=range(found.first, found.span("hour").stop)),
        replace(first[0], value=value, words=range(second, found.stop - is_led)),
    ]


def build_clock_in(found: Found) -> list[Draft] | None:
    """A full hour: "в 19 часов" is a time, "в 19 часах" is not."""
    last = found.tokens.words[found.stop - 1]
    return build_clock(found) if last in ("час", "часа", "часов") else None


def build_clock_dot(found: Found) -> list[Draft] | None:
    """A time with a dot ("в 15.00"), where no word follows that could be its unit."""
    after = found.after()
    is_unit = after in ("%", "-") or after.startswith(tuple(found.grammar.lists["dot_units"]))
    is_plain = "hours" in found or "dayrel" in found or not is_unit
    return build_clock(found) if is_plain else None


def build_clock_named(found: Found) -> list[Draft] | None:
    """Noon and midnight."""
    day = _current_day(found)
    return [_day(day, found, part=str(found.value("named")))] if day else None
