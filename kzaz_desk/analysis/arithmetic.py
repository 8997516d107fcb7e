"""Arithmetic inside one text: does what it says of its numbers follow from its numbers?"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from kzaz_desk.analysis.number_words import CONTEXT, shown
from kzaz_desk.analysis.statements import DatedAmount, find_amounts, subject_stems
from kzaz_desk.domain.progress import go_on
from kzaz_desk.domain.quantity import Direction, Quantity, QuantityKind
from kzaz_desk.domain.review import Finding, FindingKind, Severity, finding_id
from kzaz_desk.domain.text import Document, Lang, Place, Span
from kzaz_desk.domain.timex import Extraction, Role
from kzaz_desk.domain.worded_values import number_words
from kzaz_desk.domain.wording import Message
from kzaz_desk.text.lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_GROWTH = "“{amount}” ÷ “{base}” = {ratio}, but the text says “{claim}” (× {factor})."
_PARTS = "The parts {parts} add up to {sum}, more than the whole “{whole}”."
_SHARE = "“{part}” is {percent}%, but the text says “{claim}”."
_BREAKS = (", ", ";", ":", "(", ")")
_HUNDRED = 100
_NEAR = 8  # code points in which the preposition of a number stands
_RATIO_SLACK = Fraction(12, 100)
_PERCENT_SLACK = Fraction(2, 100)
_SHARE_SLACK = Fraction(1)


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence says of the growth of an amount.

    Attributes:
        quantity: "втрое", "15 %".
        factor: The later amount over the earlier one.
        slack: How far the real factor may lie from it.
        sentence: The sentence.
        paragraph: Index of the paragraph.
    """

    quantity: Quantity
    factor: Fraction
    slack: Fraction
    sentence: Span
    paragraph: int


def check_arithmetic(
    document: Document, extraction: Extraction, report: Callable[[], None] = go_on
) -> tuple[Finding, ...]:
    """Growth, parts and shares that do not follow from the amounts the text gives.

    Args:
        document: One text; it is compared with nothing but itself.
        extraction: What it says in quantities and dates.
        report: Called for each paragraph and each claim; may raise to stop the work.
    """
    if len(extraction.quantities) < 2:  # a claim and an amount at least
        return ()
    findings = [
        *_wrong_parts(document, extraction, report),
        *_wrong_shares(document, extraction),
    ]
    claims = list(_claims(document, extraction, report))
    if claims:
        amounts = _Amounts(document, extraction, report)
        for claim in claims:
            report()
            found = _wrong_growth(document, extraction, claim, amounts)
            if found is not None:
                findings.append(found)
    return tuple(sorted(findings, key=lambda finding: finding.places[0].span))


# --- growth ---------------------------------------------------------------------------------


def _claims(
    document: Document, extraction: Extraction, report: Callable[[], None]
) -> Iterator[Claim]:
    for index, sentence in _sentences(document, report):
        for quantity in extraction.quantities_in(sentence):
            factor = _factor(quantity, document)
            if factor is not None:
                is_percent = quantity.kind is QuantityKind.PERCENT
                slack = _PERCENT_SLACK if is_percent else factor * _RATIO_SLACK
                yield Claim(quantity, factor, slack, sentence, index)


def _factor(quantity: Quantity, document: Document) -> Fraction | None:
    """By how much the text says that an amount was multiplied; None if it does not."""
    if quantity.value is None or quantity.upper is not None or quantity.value <= 0:
        return None
    value = Fraction(quantity.value)
    is_down = quantity.direction is Direction.DOWN
    if quantity.kind is QuantityKind.MULTIPLIER and _is_growth(quantity):
        return 1 / value if is_down else value
    if quantity.kind is QuantityKind.PERCENT and quantity.direction is not None:
        before = document.text[max(quantity.start - _NEAR, 0) : quantity.start]
        by = document.lang is Lang.KK or before.rstrip().endswith(" на")
        return 1 + (-value if is_down else value) / _HUNDRED if by else None
    return None


def _is_growth(quantity: Quantity) -> bool:
    """Three times as much, not three times in a row: "втрое", "үш есе", "вырос в три раза"."""
    word = quantity.surface.lower()
    if "есе" in word or (" " not in word and word.startswith("в")):
        return True
    return quantity.direction is not None and "раз" in word


class _Amounts:
    """The amounts that a growth can be worked out from, by sentence and by year."""

    def __init__(
        self, document: Document, extraction: Extraction, report: Callable[[], None]
    ) -> None:
        self._document = document
        self._extraction = extraction
        self._subjects: dict[int, frozenset[str]] = {}
        self._by_sentence: dict[Span, list[DatedAmount]] = {}
        self._by_year: dict[int, list[DatedAmount]] = {}
        for amount in find_amounts(document, extraction, report):
            if not _is_plain(amount.quantity):
                continue
            self._by_sentence.setdefault(amount.sentence, []).append(amount)
            if amount.timex is not None and amount.timex.begin is not None:
                self._by_year.setdefault(amount.timex.begin.year, []).append(amount)

    def inside(self, sentence: Span) -> Sequence[DatedAmount]:
        """The amounts of a sentence, in order."""
        return self._by_sentence.get(sentence, ())

    def bases(self, amount: DatedAmount, year: int, paragraph: int) -> list[DatedAmount]:
        """Amounts of a year that an amount may have grown from, in order."""
        subject = self._subject(paragraph)
        return [
            base
            for base in self._by_year.get(year, ())
            if base.quantity.unit == amount.quantity.unit
            and base.quantity is not amount.quantity
            and _value(base.quantity)
            and subject & self._subject(base.paragraph)
        ]

    def _subject(self, paragraph: int) -> frozenset[str]:
        """What a paragraph is about."""
        if paragraph not in self._subjects:
            span = self._document.paragraphs[paragraph].span
            self._subjects[paragraph] = subject_stems(self._document, self._extraction, span)
        return self._subjects[paragraph]


def _wrong_growth(
    document: Document, extraction: Extraction, claim: Claim, amounts: _Amounts
) -> Finding | None:
    here = amounts.inside(claim.sentence)
    pair = _from_to(document, here)
    if pair is None:
        pair = _with_base(document, extraction, claim, here, amounts)
    if pair is None:
        return None
    amount, base = pair
    ratio = _value(amount) / _value(base)
    if abs(ratio - claim.factor) <= claim.slack:
        return None
    return _growth_finding(document, claim, (amount, base), ratio)


def _from_to(document: Document, here: Sequence[DatedAmount]) -> tuple[Quantity, Quantity] | None:
    """The two ends of "с 100 до 150 млн", "100-ден 150 млн-ға дейін"; the later comes first."""
    for first, second in pairwise(here):
        low, high = first.quantity, second.quantity
        between = document.text[low.end : high.start]
        before = document.text[max(low.start - _NEAR, 0) : low.start].rstrip()
        is_ru = before.endswith((" с", " со", " от")) and between.strip() == "до"
        ends = ("дан", "ден", "тан", "тен", "нан", "нен")
        is_kk = low.surface.endswith(ends) and not between.strip()
        if low.unit == high.unit and _value(low) and (is_ru or is_kk):
            return high, low
    return None


def _with_base(
    document: Document,
    extraction: Extraction,
    claim: Claim,
    here: Sequence[DatedAmount],
    amounts: _Amounts,
) -> tuple[Quantity, Quantity] | None:
    """The claimed amount and the one of the year it is compared with; None if one fits."""
    dated = [a for a in here if a.timex is not None and a.timex.begin is not None]
    if not dated:
        return None
    amount = min(dated, key=lambda a: _gap(a.quantity, claim.quantity))
    year = _base_year(document, extraction, claim, amount)
    bases = amounts.bases(amount, year, claim.paragraph) if year is not None else []
    for base in bases:
        ratio = _value(amount.quantity) / _value(base.quantity)
        if abs(ratio - claim.factor) <= claim.slack:
            return None
    return (amount.quantity, bases[-1].quantity) if bases else None


def _base_year(
    document: Document, extraction: Extraction, claim: Claim, amount: DatedAmount
) -> int | None:
    """The year that the sentence compares with; None if it names none."""
    span = _clause(document, claim)
    clause = span.of(document.text).lower()
    table = load_lexicon("arithmetic")
    if any(phrase in clause for phrase in table["same_period"][document.lang]):
        return None
    for timex in extraction.timexes_in(span):
        if timex.role is Role.BASE and timex.begin is not None and len(timex.value) == 4:
            return timex.begin.year
    is_previous = any(phrase in clause for phrase in table["previous_year"][document.lang])
    if is_previous and amount.timex is not None and amount.timex.begin is not None:
        return amount.timex.begin.year - 1
    return None


def _clause(document: Document, claim: Claim) -> Span:
    """The clause of a claim, with the one after it that says what it is compared with."""
    text, sentence = document.text, claim.sentence
    start = max(text.rfind(sign, sentence.start, claim.quantity.start) for sign in _BREAKS) + 1
    stop = _next_break(text, claim.quantity.end, sentence.stop)
    compares = tuple(load_lexicon("arithmetic")["compared"][document.lang])
    if text[stop + 1 : sentence.stop].lstrip().startswith(compares):
        stop = _next_break(text, stop + 1, sentence.stop)
    return Span(max(start, sentence.start), stop)


def _next_break(text: str, start: int, stop: int) -> int:
    found = [at for sign in _BREAKS if (at := text.find(sign, start, stop)) >= 0]
    return min(found, default=stop)


def _is_plain(quantity: Quantity) -> bool:
    return (
        quantity.value is not None
        and quantity.upper is None
        and quantity.kind in {QuantityKind.MONEY, QuantityKind.MEASURE}
    )


def _gap(one: Quantity, other: Quantity) -> int:
    return max(one.start - other.end, other.start - one.end)


def _value(quantity: Quantity) -> Fraction:
    return Fraction(quantity.value or 0)


def _growth_finding(
    document: Document, claim: Claim, pair: tuple[Quantity, Quantity], ratio: Fraction
) -> Finding:
    amount, base = pair
    facts = (
        ("amount", amount.surface),
        ("base", base.surface),
        ("ratio", number_words(shown(ratio))),
        ("claim", claim.quantity.surface),
        ("factor", number_words(shown(claim.factor))),
    )
    return _finding(
        document, (claim.quantity, amount, base), Message(CONTEXT, _GROWTH, facts), "growth"
    )


# --- parts and shares -----------------------------------------------------------------------


def _wrong_parts(
    document: Document, extraction: Extraction, report: Callable[[], None]
) -> Iterator[Finding]:
    """Parts after "в том числе" that are more than the whole before it."""
    for _, sentence in _sentences(document, report):
        cut = _cut(document, sentence)
        if cut is None:
            continue
        quantities = extraction.quantities_in(sentence)
        whole = next((q for q in reversed(quantities) if q.end <= cut and _counts(q)), None)
        if whole is None:
            continue
        parts = [q for q in quantities if q.start >= cut and _counts(q) and q.unit == whole.unit]
        total = sum((_value(part) for part in parts), Fraction(0))
        if len(parts) > 1 and total > _value(whole) > max(map(_value, parts)):
            yield _parts_finding(document, whole, parts, total)


def _cut(document: Document, sentence: Span) -> int | None:
    """Where the parts begin; None where the sentence names none."""
    text = sentence.of(document.text).lower()
    phrases = load_lexicon("arithmetic")["parts"][document.lang]
    found = [text.find(phrase) for phrase in phrases if phrase in text]
    return sentence.start + min(found) if found else None


def _counts(quantity: Quantity) -> bool:
    kinds = {QuantityKind.CARDINAL, QuantityKind.MONEY, QuantityKind.MEASURE}
    return quantity.kind in kinds and quantity.value is not None and quantity.unit != "year"


def _parts_finding(
    document: Document, whole: Quantity, parts: Sequence[Quantity], total: Fraction
) -> Finding:
    facts = (
        ("parts", " + ".join(part.surface for part in parts)),
        ("sum", number_words(shown(total))),
        ("whole", whole.surface),
    )
    return _finding(document, (whole, *parts), Message(CONTEXT, _PARTS, facts), "parts")


def _wrong_shares(document: Document, extraction: Extraction) -> Iterator[Finding]:
    """A fraction and the percent beside it: "19 из 29 (65 %)"."""
    for part, claim in pairwise(extraction.quantities):
        if part.kind is not QuantityKind.FRACTION or claim.kind is not QuantityKind.PERCENT:
            continue
        is_beside = document.text[part.end : claim.start].strip(" ,—–-") == "("
        if not is_beside or not part.parts or claim.value is None:
            continue
        percent = _value(part) * _HUNDRED
        if abs(percent - _value(claim)) > _SHARE_SLACK:
            facts = (
                ("part", part.surface),
                ("percent", number_words(shown(percent))),
                ("claim", claim.surface),
            )
            yield _finding(document, (part, claim), Message(CONTEXT, _SHARE, facts), "share")


def _sentences(document: Document, report: Callable[[], None]) -> Iterator[tuple[int, Span]]:
    for index, paragraph in enumerate(document.paragraphs):
        report()
        for sentence in paragraph.sentences:
            yield index, sentence


def _finding(
    document: Document, quantities: Sequence[Quantity], message: Message, rule: str
) -> Finding:
    value = "; ".join(quantity.surface for quantity in quantities)
    is_kk = document.lang is Lang.KK
    values = (value, "") if is_kk else ("", value)
    sentence = _sentence_of(document, quantities[0].span)
    return Finding(
        id=finding_id(FindingKind.ARITHMETIC, values, (sentence,)),
        kind=FindingKind.ARITHMETIC,
        severity=Severity.WARNING,
        places=tuple(Place(document.id, document.lang, q.span) for q in quantities),
        message=message,
        rule=f"arithmetic.{rule}",
        kk_value=values[0],
        ru_value=values[1],
    )


def _sentence_of(document: Document, span: Span) -> str:
    """The sentence that holds a span; "" if none holds all of it."""
    at = bisect_right(document.paragraphs, span.start, key=lambda p: p.span.start) - 1
    sentences = document.paragraphs[at].sentences if at >= 0 else ()
    return next((s.of(document.text) for s in sentences if span in s), "")
