"""What lies at a point of the pair view, and the words that tell of it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzaz_desk.domain.text import Lang, Span
from kzaz_desk.domain.worded_values import number_words, percent_words
from kzaz_desk.ui.pair.marks import is_boxed
from kzaz_desk.ui.words import worded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzaz_desk.domain.quantity import Number, Quantity
    from kzaz_desk.ui.pair.content import PairContent
    from kzaz_desk.ui.pair.marks import Mark
    from kzaz_desk.ui.pair.scene import Scene

_MINUS, _TO = "\u2212", "\u2194"


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies at a point of the view.

    Attributes:
        row: Row of the view.
        bead: Bead that the row shows.
        lang: Side that the point belongs to.
        in_gutter: True between the texts.
        offset: Nearest code point of the document; None in an empty cell.
        on_text: True if the point is on letters.
    """

    row: int
    bead: int
    lang: Lang
    in_gutter: bool
    offset: int | None
    on_text: bool


@dataclass(frozen=True, slots=True)
class Counterpart:
    """What belongs to a place: lit while the pointer or the caret is on it.

    Attributes:
        mark: The finding at the place; None where there is none.
        glow: The number and its counterparts.
        sentences: The sentence and its counterparts.
        words: Both values for a tooltip; "" where there is no number.
    """

    mark: Mark | None = None
    glow: tuple[tuple[Lang, Span], ...] = ()
    sentences: tuple[tuple[Lang, Span], ...] = ()
    words: str = ""


def counterpart(
    content: PairContent, scene: Scene, bead: int, lang: Lang, offset: int
) -> Counterpart:
    """What belongs to a code point of one side."""
    found = content.sentence_at(bead, lang, offset)
    sentences = tuple((side, span) for side, spans in found.items() for span in spans)
    placed = scene.marks.at(lang, offset)
    if placed is not None and is_boxed(placed):
        places = [place for place in placed.item.finding.places if content.is_of(place)]
        glow = tuple((place.lang, place.span) for place in places)
        return Counterpart(placed.item, glow, sentences, mark_words(content, placed.item))
    quantity = content.quantity_at(lang, offset)
    other = content.same_value(bead, lang, quantity) if quantity is not None else None
    if quantity is None or other is None:
        return Counterpart(None, (), sentences)
    kk, ru = (quantity, other) if lang is Lang.KK else (other, quantity)
    glow = ((Lang.KK, kk.span), (Lang.RU, ru.span))
    return Counterpart(None, glow, sentences, f"{kk.surface} {_TO} {ru.surface}")


def mark_words(content: PairContent, mark: Mark) -> str:
    """Both values of a finding with their difference, and the sentence that explains it."""
    finding = mark.finding
    values = ""
    if finding.kk_value or finding.ru_value:
        values = f"{finding.kk_value or '—'} {_TO} {finding.ru_value or '—'}"
        change = difference(*_quantities(content, mark))
        values += f", {change}" if change else ""
    message = finding.message.worded(QCoreApplication.translate)
    return "\n".join(part for part in (values, message) if part)


def _quantities(content: PairContent, mark: Mark) -> list[Quantity | None]:
    places = [place for place in mark.finding.places if content.is_of(place)]
    return [
        next(
            (content.quantity_at(lang, p.span.start) for p in places if p.lang is lang),
            None,
        )
        for lang in Lang
    ]


def difference(kk: Quantity | None, ru: Quantity | None) -> str:
    """How far the Russian value is from the Kazakh one: "−30%", "×10"; "" where it says nothing.

    Only plain values of one unit are compared.
    """
    if kk is None or ru is None or kk.unit != ru.unit or kk.upper != ru.upper:
        return ""
    return change_in_words(kk.value, ru.value)


def change_in_words(first: Number | None, second: Number | None) -> str:
    """The way from one value to another: percent up to tenfold, beyond that "×" or "÷"."""
    if not first or not second or first == second:
        return ""
    ratio = Fraction(second) / Fraction(first)
    if ratio < 0:
        return ""
    if ratio >= 10 or ratio <= Fraction(1, 10):
        sign, times = ("×", ratio) if ratio > 1 else ("÷", 1 / ratio)
        return f"{sign}{worded(number_words(_short(times)))}"
    percent = (ratio - 1) * 100
    return f"{'+' if percent > 0 else _MINUS}{worded(percent_words(_short(abs(percent))))}"


def _short(value: Fraction) -> str:
    digits = 0 if value >= 10 else 1
    return f"{float(value):.{digits}f}".removesuffix(".0")


def numbers_in_words(side: range) -> str:
    """Numbers of paragraphs counted from 1: "12", "12–14", "—" for none."""
    if not side:
        return "—"
    return str(side.start + 1) if len(side) == 1 else f"{side.start + 1}–{side.stop}"


def spans_of(pairs: Iterable[tuple[Lang, Span]], lang: Lang) -> list[Span]:
    """The spans of one side."""
    return [span for side, span in pairs if side is lang]
