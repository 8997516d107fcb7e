"""What a temporal expression takes from the words around it: the year, the limits, the role."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.timex import Op, Role
from kzaz_desk.text.timex_tense import FUTURE, PAST, SURE_FUTURE, UNKNOWN, tense_of

if TYPE_CHECKING:
    from kzaz_desk.text.timex_found import Found

_FAR_MONTHS: Final = 8
_AMOUNT: Final = 5  # words of an amount and what is said of it: "4,2 % аз", "екі есе көп"


def nearest_year(found: Found, month: int, day: int | None) -> tuple[int, bool] | None:
    """The year of a month or day that is written without one.

    Returns:
        The year, and True if it was worked out from the document's date rather than taken
        from the paragraph; None if nothing tells.
    """
    tense = SURE_FUTURE if is_moved_to(found) else tense_of(found)
    state, reference = found.state, found.reference
    if state.year is not None and _fits(state.year, month, tense, reference):
        return state.year, False
    if reference is None:
        return None
    here = (month, day or 0)
    there = (reference.month, reference.day if day else 0)
    if tense == PAST:
        return reference.year - (here > there), True
    closest = _closest(reference, month)
    following = reference.year + (here < there)
    since = op_of(found, found.stop) is Op.SINCE
    if since and tense == FUTURE and found.lang is Lang.RU:
        return reference.year - (here > there), True
    if tense == SURE_FUTURE or (tense == FUTURE and not _is_far(reference, following, month)):
        is_near = since and found.lang is Lang.KK
        return (closest if is_near else following), True
    return closest, True


def latest_month(reference: date, month: int, shift: int) -> int:
    """Year of "last", "this" or "next" such month (shift -1, 0, 1) seen from a day."""
    if shift < 0:
        return reference.year - (month >= reference.month)
    if shift > 0:
        return reference.year + (month <= reference.month)
    return _closest(reference, month)


def is_moved_to(found: Found) -> bool:
    """True if something is put off to the expression or planned for it."""
    stems = tuple(found.grammar.lists["moved_stems"])
    if found.lang is Lang.KK:
        return any(found.after(distance).startswith(stems) for distance in (1, 2))
    near = (found.before(distance) for distance in range(2, 6))
    return found.before() == "на" and any(word.startswith(stems) for word in near)


def _is_far(reference: date, year: int, month: int) -> bool:
    """True for a month so far ahead that the one just gone by is meant rather."""
    return (year - reference.year) * 12 + month - reference.month > _FAR_MONTHS


def _closest(reference: date, month: int) -> int:
    """Of two equally likely years the one in which the month lies within half a year."""
    months = (month - reference.month + 6) % 12 - 6
    return (reference.year * 12 + reference.month - 1 + months) // 12


def _fits(year: int, month: int, tense: int, reference: date | None) -> bool:
    if reference is None or tense == UNKNOWN:
        return True
    if tense == PAST:
        return (year, month) <= (reference.year, reference.month)
    return (year, month) >= (reference.year, reference.month)


def op_of(found: Found, stop: int) -> Op | None:
    """How the words beside the expression limit it."""
    if found.lang is Lang.RU:
        return _russian_op(found)
    word = found.tokens.word(stop)
    if word == "қарай" or word == "таман":
        return Op.BY
    entry = found.grammar.words.get(word)
    if entry is None or not isinstance(entry.value, str):
        return None
    by_class = {"OPSINCE": Op.SINCE, "OPUNTIL": Op.UNTIL, "OPAFTER": Op.AFTER, "AGO": Op.BEFORE}
    for name, op in by_class.items():
        if entry.code == found.grammar.codes[name]:
            return op
    return None


def _russian_op(found: Found) -> Op | None:
    lists = found.grammar.lists
    words = (found.before(), found.tokens.word(found.match.start()) if found.trim else "")
    for name, op in (
        ("op_since", Op.SINCE),
        ("op_until", Op.UNTIL),
        ("op_by", Op.BY),
        ("op_after", Op.AFTER),
    ):
        if any(word in lists[name] for word in words):
            return op
    return None


def role_of(found: Found, stop: int) -> Role:
    """What the expression does in its clause."""
    lists = found.grammar.lists
    if found.lang is Lang.KK:
        near = {found.tokens.word(stop + k) for k in range(2)}
        is_base = near & lists["base_after"] or _is_exceeded(found, stop)
        return Role.BASE if is_base else Role.WHEN
    near = {found.before(k) for k in range(1, 4)}
    return Role.BASE if near & lists["base_before"] else Role.WHEN


def _is_exceeded(found: Found, stop: int) -> bool:
    """True for what an amount is more or less than: "былтырғыдан 4 пайызға аз"."""
    tokens, lists = found.tokens, found.grammar.lists
    if tokens.word(stop - 1).endswith(tuple(lists["base_endings"])):
        return True
    if not tokens.word(stop - 1).endswith(tuple(lists["ablative_endings"])):
        return False
    end = min(stop + _AMOUNT, tokens.sentence_range(stop - 1).stop)
    return any(tokens.words[index] in lists["base_degrees"] for index in range(stop + 1, end))


def is_approximate(found: Found, stop: int) -> bool:
    """True if a word beside the expression says "about"."""
    lists = found.grammar.lists
    before = found.before()
    if found.lang is Lang.KK:
        return before == "шамамен" or found.tokens.word(stop) in lists["approx_after"]
    return before in lists["approx_before"] or found.before(2) in lists["approx_before"]


def last_weekday(reference: date, weekday: int) -> date:
    """The latest such day on or before the reference (Monday is 1)."""
    return reference - timedelta(days=(reference.isoweekday() - weekday) % 7)


def next_weekday(reference: date, weekday: int) -> date:
    """The next such day on or after the reference (Monday is 1)."""
    return reference + timedelta(days=(weekday - reference.isoweekday()) % 7)
