"""Numbers of a passage compared by value."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from kzaz_desk.analysis.atoms import Atom, Field, atoms_of
from kzaz_desk.analysis.conversion import is_converted
from kzaz_desk.analysis.likeness import is_score
from kzaz_desk.analysis.matching import Bond, Match, Matching, match_atoms
from kzaz_desk.analysis.number_checks import VALUE, Flaw, flaw_of
from kzaz_desk.analysis.number_words import changed_message, missing_message, uncertain
from kzaz_desk.analysis.periods import (
    are_alike,
    lengths_ago,
    names_months,
    names_year,
    seconds_of,
)
from kzaz_desk.analysis.shown_values import shown_value
from kzaz_desk.analysis.small_ordinals import is_missed_ordinal
from kzaz_desk.domain.quantity import Bound, QuantityKind
from kzaz_desk.domain.review import Finding, FindingKind, Severity, finding_id
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.echoes import echoes_in, names_many, units_in
from kzaz_desk.text.units import units

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzaz_desk.analysis.passage import Passage, Side
    from kzaz_desk.domain.quantity import Quantity
    from kzaz_desk.text.units import Unit

SURE = 0.5
"""Confidence of a bead below which the alignment should be looked at first."""

_WEAK_FIELDS = frozenset(
    {Field.MONTH, Field.HOUR, Field.MINUTE, Field.HALF, Field.QUARTER, Field.CENTURY}
)
_DATE_FIELDS = frozenset({Field.YEAR, Field.DECADE, Field.DAY})
_SMALL_WORDS = frozenset({Fraction(0), Fraction(1), Fraction(2)})
_HALVES = Fraction(1, 2)
_HALF_WORDS = frozenset({"month", "day"})  # "жарты ай" is a crescent, "половина дня" a part of it
_NAME = 60  # code points of the longest name in quotation marks
_ROUGH = Fraction(15, 100)


def match_numbers(passage: Passage) -> Matching:
    """Pair the numbers of both sides of a passage."""
    if passage.is_one_sided:
        return Matching((), (), ())
    return match_atoms(atoms_of(passage, Lang.KK), atoms_of(passage, Lang.RU))


def without_moved(matching: Matching, neighbour: Matching) -> Matching:
    """Drop what is left over here and stands on the other side of a neighbouring passage."""
    return replace(
        matching,
        kk=tuple(a for a in matching.kk if not _stands_in(a, neighbour.ru)),
        ru=tuple(a for a in matching.ru if not _stands_in(a, neighbour.kk)),
    )


def without_repeated(matching: Matching, neighbour: Matching) -> Matching:
    """Drop words left over here that only take up a number of a neighbouring passage.

    "Үш ел" may be "страны" once the three countries have been named on both sides.
    """
    return replace(
        matching,
        kk=tuple(a for a in matching.kk if not _takes_up(a, [m.kk for m in neighbour.matches])),
        ru=tuple(a for a in matching.ru if not _takes_up(a, [m.ru for m in neighbour.matches])),
    )


def _takes_up(atom: Atom, others: Iterable[Atom]) -> bool:
    return not atom.is_digits and any(_is_same(atom, other) for other in others)


def number_findings(passage: Passage, matching: Matching) -> tuple[Finding, ...]:
    """Findings for what does not fit, one for each pair of quantities."""
    found: list[Finding] = []
    for match in matching.matches:
        flaw = flaw_of(match, passage)
        if flaw is not None:
            found.append(_changed(passage, match, flaw))
    found += [_changed(passage, match, VALUE) for match in _swapped_scores(matching)]
    for lang in Lang:
        for atom in matching.kk if lang is Lang.KK else matching.ru:
            if _is_missed(atom, passage, matching, lang):
                found.append(_missing(passage, atom, lang, is_part=_is_part(atom, matching)))
    kept = sorted(_one_each(found), key=_order)
    return tuple(f for f in kept if not any(_is_told_again(f, other, passage) for other in kept))


def _swapped_scores(matching: Matching) -> Iterator[Match]:
    """Of several scores those that are turned round here and not there: "3:6", "6:3".

    All of them turned round tell the same game from the other side.
    """
    scores = _scores([m.kk for m in matching.matches]), _scores([m.ru for m in matching.matches])
    pairs = list(zip(*scores, strict=False))
    is_same = len(scores[0]) == len(scores[1]) and all(
        {a.quantity.value, a.quantity.upper} == {b.quantity.value, b.quantity.upper}
        for a, b in pairs
    )
    turned = [(a, b) for a, b in pairs if a.quantity.value != b.quantity.value]
    if is_same and len(turned) < len(pairs):
        yield from (Match(a, b, Bond.CHANGED) for a, b in turned)


def _scores(atoms: Iterable[Atom]) -> list[Atom]:
    """The first atom of each score, in order."""
    first = {a.quantity.start: a for a in atoms if is_score(a) and a.quantity.upper is not None}
    return [first[start] for start in sorted(first)]


def _order(finding: Finding) -> tuple[int, int]:
    place = finding.places[0]
    return place.span.start, place.span.stop


def _is_told_again(finding: Finding, other: Finding, passage: Passage) -> bool:
    """Whether a number is told again in brackets, in words, with the same flaw."""
    here, there = finding.places[0], other.places[0]
    is_alike = finding.rule == other.rule and len(finding.places) == len(other.places) == 2
    if not is_alike or here.lang is not there.lang:
        return False
    return passage.side(here.lang).text[there.span.stop : here.span.start].strip() == "("


def _one_each(found: Iterable[Finding]) -> list[Finding]:
    """The worst finding of each quantity: two ends of a range are one discrepancy."""
    kept: list[Finding] = []
    seen: set[tuple[Lang, int]] = set()
    for finding in sorted(found, key=lambda f: (f.severity.rank, _order(f))):
        places = {(place.lang, place.span.start) for place in finding.places}
        if not places & seen:
            kept.append(finding)
            seen |= places
    return kept


# --- left over ------------------------------------------------------------------------------


def _stands_in(atom: Atom, others: Iterable[Atom]) -> bool:
    return any(
        atom.value == other.value
        and atom.quantity.digits == other.quantity.digits
        and (atom.dimension == other.dimension or "" in {atom.dimension, other.dimension})
        for other in others
    )


def _is_missed(atom: Atom, passage: Passage, matching: Matching, lang: Lang) -> bool:
    """Whether a reader would miss the number: not a repeated one, not "one", "both", "half"."""
    here, there = passage.side(lang), passage.side(lang.other)
    if _is_weak(atom) and not is_missed_ordinal(atom, here, there):
        return False
    matched = [m.kk if lang is Lang.KK else m.ru for m in matching.matches]
    opposite = [m.ru if lang is Lang.KK else m.kk for m in matching.matches]
    if any(_is_same(atom, other) for other in (*matched, *opposite)):
        return False
    if _is_in_shared_name(atom, here, there):
        return False
    return not (_is_gloss(atom, passage, lang) or _is_echoed(atom, there))


def _is_in_shared_name(atom: Atom, here: Side, there: Side) -> bool:
    """Whether a number is part of a quoted name that the other text leaves as it is."""
    start = here.text.rfind("«", max(atom.quantity.start - _NAME, 0), atom.quantity.start)
    stop = here.text.find("»", atom.quantity.end, atom.quantity.end + _NAME)
    name = here.text[start : stop + 1] if 0 <= start < stop else ""
    return bool(name) and any(name in span.of(there.text) for span in there.spans)


def _is_echoed(atom: Atom, other: Side) -> bool:
    """Whether a word of the other side says the number without counting."""
    text = " ".join(span.of(other.text) for span in other.spans)
    if atom.field is Field.YEAR and names_year(other, int(atom.value)):
        return True
    if atom.field is Field.SIZE and names_many(text, other.lang):
        return True
    if atom.field not in {Field.NUMBER, Field.SIZE}:
        return False
    if atom.dimension == "calendar" and names_months(other, atom.base):
        return True
    if atom.unit is not None and _is_other_length(atom, atom.unit, other):
        return True
    if (
        atom.unit is not None
        and not atom.is_ordinal
        and _is_one_of(atom, units_in(_undated(other), other.lang))
    ):
        return True
    return atom.value in echoes_in(text, other.lang)


def _is_other_length(atom: Atom, unit: Unit, other: Side) -> bool:
    """Whether a length of time is said from today or in weeks for months: "екі ай", "8 недель"."""
    seconds = seconds_of(unit, atom.value)
    if seconds is None:
        return False
    if seconds in lengths_ago(other):
        return True
    counted = (
        seconds_of(there, Fraction(quantity.value))
        for quantity in other.quantities
        if quantity.value is not None and (there := units().get(quantity.unit or ""))
        if there.dimension != unit.dimension
    )
    return any(length is not None and are_alike(seconds, length) for length in counted)


def _undated(side: Side) -> str:
    """A side's text without its dates: "текущего года" names no length."""
    parts: list[str] = []
    for span in side.spans:
        start = span.start
        for timex in side.timexes:
            if timex.granularity is not None and span.start <= timex.start < span.stop:
                parts.append(side.text[start : timex.start])
                start = timex.end
        parts.append(side.text[start : span.stop])
    return " ".join(parts)


def _is_one_of(atom: Atom, names: Iterable[str]) -> bool:
    """Whether a measure is one of a unit that is named: "жеті күннен соң", "через неделю"."""
    ones = (units()[name] for name in names)
    return any(one.dimension == atom.dimension and one.factor == atom.base for one in ones)


def _is_same(atom: Atom, other: Atom) -> bool:
    return (
        atom.field is other.field
        and atom.base == other.base
        and (atom.quantity.digits == other.quantity.digits or atom.field is not Field.CODE)
    )


def _is_weak(atom: Atom) -> bool:
    """Words that come and go in translation: one, two, both, first, half."""
    if atom.field is Field.HOUR and atom.is_digits:
        return False
    if atom.field is Field.MINUTE and atom.value and atom.is_digits:
        return False
    if atom.field in _WEAK_FIELDS or (atom.field in _DATE_FIELDS and not atom.is_digits):
        return True
    if atom.field is Field.SIZE:
        return False
    if atom.is_digits:
        return False
    if atom.quantity.kind is QuantityKind.FRACTION:
        return atom.value == _HALVES or not atom.quantity.parts
    if atom.quantity.kind is QuantityKind.RANGE:
        return atom.quantity.upper == 2
    if atom.is_ordinal and atom.value == 2 and atom.dimension != "count":
        return True  # "екінші аптаға" may be the next week
    if atom.unit is not None and atom.value != 1:
        return atom.value == _HALVES and atom.unit.name in _HALF_WORDS
    return atom.value in _SMALL_WORDS


def _is_gloss(atom: Atom, passage: Passage, lang: Lang) -> bool:
    """Whether the number only repeats its neighbour in another unit: "45 миля (72 км)"."""
    side = passage.side(lang)
    for quantity in side.quantities:
        low, high = sorted((quantity, atom.quantity), key=lambda q: q.start)
        between = side.text[low.end : high.start]
        if quantity is not atom.quantity and between.strip() == "(":
            other = next((a for a in atoms_of(passage, lang) if a.quantity is quantity), None)
            if other is not None and is_converted(atom, other, _ROUGH):
                return True
    return False


# --- findings -------------------------------------------------------------------------------


def _changed(passage: Passage, match: Match, flaw: Flaw) -> Finding:
    kk, ru = match.kk.quantity, match.ru.quantity
    values = _shown(kk, ru, has_arrow=flaw.kind is FindingKind.DIRECTION)
    return _finding(
        passage,
        Finding(
            id=finding_id(
                flaw.kind,
                (_normal(kk), _normal(ru)),
                (passage.kk.sentence_at(kk.start), passage.ru.sentence_at(ru.start)),
            ),
            kind=flaw.kind,
            severity=flaw.severity,
            places=(passage.kk.place(kk.span), passage.ru.place(ru.span)),
            message=changed_message(match, flaw),
            rule=flaw.rule,
            kk_value=values[0],
            ru_value=values[1],
        ),
    )


def _shown(kk: Quantity, ru: Quantity, *, has_arrow: bool) -> tuple[str, str]:
    """Both values in few characters; as they stand where that would show no difference."""
    values = [
        shown_value(quantity, lang, has_arrow=has_arrow)
        for quantity, lang in ((kk, Lang.KK), (ru, Lang.RU))
    ]
    is_plain = values[0] == values[1] or kk.ambiguous or ru.ambiguous
    return (kk.surface, ru.surface) if is_plain else (values[0], values[1])


def _is_part(atom: Atom, matching: Matching) -> bool:
    """Whether the rest of a date does stand in the other text: only its day is left out."""
    is_date = atom.field in _DATE_FIELDS
    return is_date and any(
        atom.quantity in (m.kk.quantity, m.ru.quantity) for m in matching.matches
    )


def _missing(passage: Passage, atom: Atom, lang: Lang, *, is_part: bool) -> Finding:
    side, quantity = passage.side(lang), atom.quantity
    value = _normal(quantity)
    is_kk = lang is Lang.KK
    return _finding(
        passage,
        Finding(
            id=finding_id(
                FindingKind.MISSING,
                (value, "") if is_kk else ("", value),
                (side.sentence_at(quantity.start),),
            ),
            kind=FindingKind.MISSING,
            severity=Severity.WARNING,
            places=(side.place(quantity.span),),
            message=missing_message(quantity, lang, is_part=is_part),
            rule="numbers.missing-date" if atom.field in _DATE_FIELDS else "numbers.missing",
            kk_value=shown_value(quantity, lang) if is_kk else "",
            ru_value="" if is_kk else shown_value(quantity, lang),
        ),
    )


def _finding(passage: Passage, finding: Finding) -> Finding:
    """The finding, one step milder where the alignment itself is in doubt."""
    if passage.confidence >= SURE:
        return finding
    milder = list(Severity)[min(finding.severity.rank + 1, len(Severity) - 1)]
    return replace(finding, severity=milder, message=uncertain(finding.message), uncertain=True)


def _normal(quantity: Quantity) -> str:
    """A quantity's value as text that does not depend on how it is written."""
    parts = (quantity.value, quantity.upper, quantity.size)
    numbers = [str(Fraction(part)) for part in parts if part is not None]
    bound = "" if quantity.bound is Bound.EXACT else quantity.bound.value
    return " ".join([bound, *numbers, quantity.digits, quantity.unit or ""]).strip()
