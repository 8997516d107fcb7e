"""Dates compared: what an aligned passage says about time on both sides."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kzaz_desk.analysis.exclusion import (
    are_compatible,
    are_equal,
    exclude_each_other,
    in_some_year,
    overlap,
)
from kzaz_desk.analysis.lengths import other_lengths
from kzaz_desk.analysis.periods import are_other_lengths, counts_months, goes
from kzaz_desk.analysis.shown_values import shown_date
from kzaz_desk.analysis.statements import date_of_amount, is_amount, is_on_axis
from kzaz_desk.domain.review import Finding, FindingKind, Severity, finding_id
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.timex import Granularity, Role, TimexType
from kzaz_desk.domain.worded_values import timex_words
from kzaz_desk.domain.wording import Message
from kzaz_desk.text.timex_grammar import load_grammar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzaz_desk.analysis.passage import Passage, Side
    from kzaz_desk.domain.quantity import Quantity
    from kzaz_desk.domain.timex import Timex

OTHER_LENGTH: Final = "dates.length"
"""Name of the rule for lengths of time that differ; rules for numbers know better where one is."""

OTHER_RATE: Final = "dates.rate"
"""Name of the rule for how often something is; a number that is so much a month tells it too."""

_CONTEXT: Final = "Dates"
_ORDER: Final = list(Granularity)
_TIMES_OF_DAY: Final = frozenset({Granularity.PART_OF_DAY, Granularity.TIME})
_COARSE: Final = frozenset({Granularity.CENTURY, Granularity.DECADE})
_NOT_SHOWN: Final = re.compile("^XXXX|/|W")  # without a year, a range, a week
_WEAK: Final = 0.5


def compare_dates(passage: Passage) -> tuple[Finding, ...]:
    """What an aligned passage says differently about time.

    Args:
        passage: Both sides of a bead.

    Returns:
        Errors for dates that exclude each other, for one amount with two years; a warning for
        an amount whose year only one side names and for lengths of time that differ; infos for
        a month or day that only one side names. Nothing for BY against UNTIL, a dropped START
        or END, a part of the day, or an inferred year alone.
    """
    if passage.is_one_sided:
        return ()
    found = [*_amount_years(passage)]
    marked = {place.span.start for finding in found for place in finding.places}
    pairs, kk_left, ru_left = _matched(passage)
    agos = dict.fromkeys(p for p in (*pairs, *_agos(passage)) if are_other_lengths(*p))
    found += [_disjoint(passage, kk, ru) for kk, ru in agos]
    found += [
        _granularity(passage, kk, ru)
        for kk, ru in pairs
        if _is_coarser(kk, ru) and (kk, ru) not in agos
    ]
    found += [
        _disjoint(passage, kk, ru)
        for kk, ru in _opposed(passage, kk_left, ru_left)
        if (kk, ru) not in agos and kk.start not in marked and ru.start not in marked
    ]
    found += [_other_length(passage, kk, ru) for kk, ru in other_lengths(passage)]
    return tuple(found)


def _dates(side: Side) -> list[Timex]:
    return [
        t
        for t in map(in_some_year, side.timexes)
        if t.granularity is not None
        and not t.is_vague
        and t.role in (Role.WHEN, Role.BASE)
        and t.type in (TimexType.DATE, TimexType.TIME)
        and t.begin is not None
    ]


def _matched(passage: Passage) -> tuple[list[tuple[Timex, Timex]], list[Timex], list[Timex]]:
    """Dates that say the same, and what is left on each side.

    Equal values find each other first, then compatible ones; those of one sentence bead before
    those further apart.
    """
    kk_left, ru_left = _dates(passage.kk), _dates(passage.ru)
    pairs: list[tuple[Timex, Timex]] = []
    for same_bead in (True, False):
        for equal in (True, False):
            for kk in tuple(kk_left):
                ru = _counterpart(passage, kk, ru_left, equal=equal, same_bead=same_bead)
                if ru is not None:
                    pairs.append((kk, ru))
                    kk_left.remove(kk)
                    ru_left.remove(ru)
    return pairs, kk_left, ru_left


def _counterpart(
    passage: Passage, kk: Timex, among: list[Timex], *, equal: bool, same_bead: bool
) -> Timex | None:
    for ru in among:
        if same_bead and not _in_one_bead(passage, kk, ru):
            continue
        if are_equal(kk, ru) if equal else are_compatible(kk, ru):
            return ru
    return None


def _in_one_bead(passage: Passage, kk: Timex, ru: Timex) -> bool:
    left = passage.sentence_bead(Lang.KK, kk.start)
    right = passage.sentence_bead(Lang.RU, ru.start)
    return left == right


def _is_coarser(kk: Timex, ru: Timex) -> bool:
    """True if one side names a month or a day that the other leaves out."""
    levels = {kk.granularity, ru.granularity}
    if len(levels) == 1 or levels & (_TIMES_OF_DAY | _COARSE) or "/" in kk.value + ru.value:
        return False
    return not (kk.inferred and ru.inferred)


def _opposed(
    passage: Passage, kk_left: list[Timex], ru_left: list[Timex]
) -> Iterator[tuple[Timex, Timex]]:
    """Dates of one sentence bead that exclude each other and have no better counterpart."""
    kk_left, ru_left = _without_times(kk_left), _without_times(ru_left)
    for kk in kk_left:
        others = [ru for ru in ru_left if _in_one_bead(passage, kk, ru)]
        rivals = [t for t in kk_left if any(_in_one_bead(passage, t, ru) for ru in others)]
        if len(others) != 1 or len(rivals) != 1:
            continue
        if exclude_each_other(kk, others[0]):
            yield kk, others[0]


def _agos(passage: Passage) -> Iterator[tuple[Timex, Timex]]:
    """The only two dates that say how long ago they were; or how long from now."""
    here = [(goes(t, Lang.KK), t) for t in passage.kk.timexes if t.granularity is not None]
    there = [(goes(t, Lang.RU), t) for t in passage.ru.timexes if t.granularity is not None]
    for way in ("ago", "ahead"):
        kk, ru = ([t for told, t in side if told == way] for side in (here, there))
        if len(kk) == len(ru) == 1:
            yield kk[0], ru[0]


def _without_times(dates: list[Timex]) -> list[Timex]:
    """Without times of day, whose day is that of another date, where there is such a date."""
    days = [t for t in dates if t.granularity not in _TIMES_OF_DAY or " " in t.surface]
    return days or dates


def _disjoint(passage: Passage, kk: Timex, ru: Timex) -> Finding:
    is_inferred = kk.inferred or ru.inferred
    return _finding(
        passage,
        FindingKind.DATE,
        Severity.WARNING if is_inferred else Severity.ERROR,
        kk,
        ru,
        Message(
            _CONTEXT,
            "The dates exclude each other: “{kk}” in Kazakh, “{ru}” in Russian.",
            (("kk", kk.surface), ("ru", ru.surface)),
        ),
        "dates.disjoint",
    )


def _other_length(passage: Passage, kk: Timex, ru: Timex) -> Finding:
    is_rate = kk.type is TimexType.SET
    text = (
        "How often differs: “{kk}” in Kazakh, “{ru}” in Russian."
        if is_rate
        else "The lengths of time differ: “{kk}” in Kazakh, “{ru}” in Russian."
    )
    facts = (("kk", kk.surface), ("ru", ru.surface))
    finding = _finding(
        passage,
        FindingKind.VALUE,
        Severity.WARNING,
        kk,
        ru,
        Message(_CONTEXT, text, facts),
        OTHER_RATE if is_rate else OTHER_LENGTH,
    )
    return replace(finding, kk_value=kk.surface, ru_value=ru.surface)


def _granularity(passage: Passage, kk: Timex, ru: Timex) -> Finding:
    is_kk_finer = _level(kk) > _level(ru)
    finer, coarser = (kk, ru) if is_kk_finer else (ru, kk)
    text = (
        "Kazakh gives the date more exactly (“{finer}”) than Russian (“{coarser}”)."
        if is_kk_finer
        else "Russian gives the date more exactly (“{finer}”) than Kazakh (“{coarser}”)."
    )
    facts = (("finer", finer.surface), ("coarser", coarser.surface))
    finding = _finding(
        passage,
        FindingKind.GRANULARITY,
        Severity.INFO,
        kk,
        ru,
        Message(_CONTEXT, text, facts),
        "dates.granularity",
    )
    # The coarser date is not another one: what the other text adds stands against nothing.
    if is_kk_finer:
        return replace(finding, ru_value="")
    return replace(finding, kk_value="")


def _level(timex: Timex) -> int:
    return _ORDER.index(timex.granularity) if timex.granularity else 0


def _amount_years(passage: Passage) -> Iterator[Finding]:
    """One amount that the sides date differently."""
    for kk, ru in _same_amounts(passage):
        left, right = _date_in_sentence(passage.kk, kk), _date_in_sentence(passage.ru, ru)
        if left is None and right is None:
            continue
        if left is not None and right is not None:
            if not overlap(left, right) and not (left.inferred and right.inferred):
                yield _amount_finding(passage, (kk, left), (ru, right))
        elif (not _dates(passage.kk) or not _dates(passage.ru)) and not _is_counted(
            passage, left, right
        ):
            yield _amount_finding(passage, (kk, left), (ru, right))


def _is_counted(passage: Passage, kk: Timex | None, ru: Timex | None) -> bool:
    """Whether the side without a date counts the months that the other names."""
    if kk is not None:
        return counts_months(passage.ru, kk)
    return ru is not None and counts_months(passage.kk, ru)


def _same_amounts(passage: Passage) -> Iterator[tuple[Quantity, Quantity]]:
    """Amounts that stand once on each side with one value."""
    kk, ru = (_by_amount(side) for side in (passage.kk, passage.ru))
    for amount, here in kk.items():
        there = ru.get(amount, ())
        if len(here) == len(there) == 1:
            yield here[0], there[0]


def _by_amount(side: Side) -> dict[tuple[object, ...], list[Quantity]]:
    found: dict[tuple[object, ...], list[Quantity]] = {}
    for quantity in side.quantities:
        if is_amount(quantity):
            key = (quantity.kind, quantity.value, quantity.unit)
            found.setdefault(key, []).append(quantity)
    return found


def _date_in_sentence(side: Side, amount: Quantity) -> Timex | None:
    if not side.sentences:
        return None
    sentence = side.sentences[side.sentence_index(amount.start)]
    dates = [
        t
        for t in side.timexes
        if is_on_axis(t)
        and t.type is not TimexType.DURATION
        and t.granularity not in _TIMES_OF_DAY
        and sentence.start <= t.start < sentence.stop
    ]
    found = date_of_amount(amount, dates, side.text)
    if found is None or found.end > amount.start:
        return found
    between = side.text[found.end : amount.start].lower()
    others = load_grammar(side.lang).lists["other_period"]
    return None if any(f" {words} " in between for words in others) else found


def _amount_finding(
    passage: Passage, kk: tuple[Quantity, Timex | None], ru: tuple[Quantity, Timex | None]
) -> Finding:
    dated = {Lang.KK: kk[1], Lang.RU: ru[1]}
    surfaces = (
        ("amount", kk[0].surface),
        *((lang.value, timex_words(t.value)) for lang, t in dated.items() if t),
    )
    if all(dated.values()):
        text = "{amount} is dated {kk} in Kazakh and {ru} in Russian."
    elif dated[Lang.KK]:
        text = "{amount} is dated {kk} in Kazakh; Russian names no date for it."
    else:
        text = "{amount} is dated {ru} in Russian; Kazakh names no date for it."
    return _finding(
        passage,
        FindingKind.DATE,
        Severity.ERROR if all(dated.values()) else Severity.WARNING,
        kk[1] or kk[0],
        ru[1] or ru[0],
        Message(_CONTEXT, text, surfaces),
        "dates.amount",
    )


def _finding(
    passage: Passage,
    kind: FindingKind,
    severity: Severity,
    kk: Timex | Quantity,
    ru: Timex | Quantity,
    message: Message,
    rule: str,
) -> Finding:
    values = (_shown(kk), _shown(ru))
    if values[0] == values[1]:  # the day of the week beside it differs
        values = (kk.surface, ru.surface)
    sentences = (passage.kk.sentence_at(kk.start), passage.ru.sentence_at(ru.start))
    return Finding(
        id=finding_id(kind, values, sentences),
        kind=kind,
        severity=severity,
        places=(passage.kk.place(kk.span), passage.ru.place(ru.span)),
        message=message,
        rule=rule,
        kk_value=values[0],
        ru_value=values[1],
        uncertain=passage.confidence < _WEAK,
    )


def _shown(item: Timex | Quantity) -> str:
    """The date's value, as it is written where no digits say it; "" for an undated amount."""
    if not isinstance(item.value, str):
        return ""
    return item.surface if _NOT_SHOWN.search(item.value) else shown_date(item.value)
