"""All that a document says in quantities and dates."""

from __future__ import annotations

import re
from dataclasses import fields
from fractions import Fraction
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.quantity import Quantity
from kzaz_desk.domain.timex import Extraction, Timex, TimexType
from kzaz_desk.text.quantities import extract_quantities
from kzaz_desk.text.timex import extract_timexes

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.domain.text import Document, Span


_SMALL: Final = 3
_LONGEST_NUMBER: Final = 1_000
_DIGITS: Final = re.compile(r"\d[\d .,'\u00a0\u2009\u202f]*")

# Faster than `dataclasses.replace` by half; the span is the first field of both.
_REST_OF_QUANTITY: Final = attrgetter(*[field.name for field in fields(Quantity)][1:])
_REST_OF_TIMEX: Final = attrgetter(*[field.name for field in fields(Timex)][1:])

_LINE_BREAK: Final = re.compile("[\n\r\v\f\x85\u2028\u2029]")
"""A line break inside a paragraph, where the file wraps its lines, is a space."""


def extract(document: Document, progress: Callable[[float], None] | None = None) -> Extraction:
    """Quantities and temporal expressions of all paragraphs, in the document's offsets.

    What stands between the paragraphs, such as a header with the date, takes no part.

    Args:
        document: The document; its date is what "today" refers to.
        progress: Called after each paragraph with the done share, 0.0 to 1.0.
    """
    quantities: list[Quantity] = []
    timexes: list[Timex] = []
    for index, paragraph in enumerate(document.paragraphs):
        text = without_endless_digits(paragraph.span.of(document.text))
        text = _LINE_BREAK.sub(" ", text)
        found = extract_timexes(text, document.lang, reference=document.date)
        offset = paragraph.span.start
        quantities += [
            Quantity(quantity.span.shift(offset), *_REST_OF_QUANTITY(quantity))
            for quantity in extract_quantities(text, document.lang, timexes=found)
        ]
        timexes += [Timex(timex.span.shift(offset), *_REST_OF_TIMEX(timex)) for timex in found]
        if progress is not None:
            progress((index + 1) / len(document.paragraphs))
    return Extraction(tuple(quantities), tuple(timexes))


def without_endless_digits(text: str) -> str:
    """The text, at the same length, with dots for each run of digits that is no number.

    Python refuses to read a number of more than 4,300 digits, and nobody writes one.
    """
    return text if len(text) <= _LONGEST_NUMBER else _DIGITS.sub(_masked, text)


def _masked(match: re.Match[str]) -> str:
    run = match[0]
    return run if len(run) <= _LONGEST_NUMBER else "." * len(run)


def numbers_in(extraction: Extraction, span: Span) -> tuple[str, ...]:
    """Values in a stretch of a document that its counterpart will hold too, for alignment.

    Two quantities of the same value give the same text (hexadecimal), whatever their words and
    units; a date gives its TIMEX3 value. Left out is what translators add and drop freely: values
    up to three ("one of", "both"), lengths of time, vague words.
    """
    quantities = extraction.quantities_in(span)
    values = [
        _value_text(value)
        for quantity in quantities
        for value in (Fraction(quantity.value or 0), Fraction(quantity.upper or 0))
        if abs(value) > _SMALL
    ]
    values += [quantity.digits for quantity in quantities if quantity.digits]
    values += [
        timex.value
        for timex in extraction.timexes_in(span)
        if timex.type in (TimexType.DATE, TimexType.TIME) and not timex.is_vague
    ]
    return tuple(dict.fromkeys(values))


def _value_text(value: Fraction) -> str:
    if value.denominator == 1:
        return f"{value.numerator:x}"  # unlike decimals, allowed for any number of digits
    return f"{value.numerator:x}/{value.denominator:x}"
