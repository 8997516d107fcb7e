"""What a user can do to an alignment by hand: pure functions from a session to a session.

A row is the position of a bead in the alignment. Every function checks what it is asked and
raises `EditError` rather than lose or double a paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import zip_longest
from typing import TYPE_CHECKING

from kzaz_desk.domain.alignment import Bead, Origin
from kzaz_desk.domain.errors import KzazError
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.document_edits import split_paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.session import Session

_EMPTY = range(0)


class EditFailure(StrEnum):
    """Why an edit cannot be made."""

    AT_EDGE = "at-edge"
    NOT_NEIGHBOURS = "not-neighbours"
    EMPTY_CELL = "empty-cell"
    NOTHING_TO_SPLIT = "nothing-to-split"
    ALREADY_LINKED = "already-linked"


class EditError(KzazError):
    """An edit makes no sense where it was asked for."""

    def __init__(self, reason: EditFailure) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Edited:
    """What an edit of an alignment gives.

    Attributes:
        session: The session after the edit; its findings are still those of before.
        pair: Position of the pair in `session.pairs`.
        touched: Rows of the new alignment that are to be compared again.
    """

    session: Session
    pair: int
    touched: range


@dataclass(frozen=True, slots=True)
class Caret:
    """A place between two characters of a pair.

    Attributes:
        lang: The side.
        paragraph: Index of the paragraph in its document.
        offset: Code points from the start of that paragraph.
    """

    lang: Lang
    paragraph: int
    offset: int


def merge(session: Session, pair: int, row: int) -> Edited:
    """Make one bead of `row` and the row below.

    Raises:
        EditError: If there is no row below, or their paragraphs are no neighbours.
    """
    beads = _beads(session, pair)
    _check_row(beads, row)
    _check_row(beads, row + 1)
    first, second = beads[row], beads[row + 1]
    joined = _by_hand(
        _join(first.kk, second.kk),
        _join(first.ru, second.ru),
        moved=first.moved or second.moved,
    )
    return _replaced(session, pair, range(row, row + 2), [joined])


def split(session: Session, pair: int, row: int, caret: Caret) -> Edited:
    """Make two beads of one, at the caret.

    Between two paragraphs the bead falls apart there, the counterpart at the nearest share of
    its length. Inside a paragraph the paragraph itself is split, at the sentence boundary
    nearest to the caret, or at the caret where it has only one sentence.

    Raises:
        EditError: If the caret stands where nothing can be split, or not in this row.
    """
    bead = _beads(session, pair)[row]
    side = bead.side(caret.lang)
    if caret.paragraph not in side:
        raise EditError(EditFailure.EMPTY_CELL)
    document = _document(session, pair, caret.lang)
    length = len(document.paragraphs[caret.paragraph].span)
    if caret.offset <= 0 and caret.paragraph > side.start:
        return _split_between(session, pair, row, caret.lang, caret.paragraph)
    if caret.offset >= length and caret.paragraph + 1 < side.stop:
        return _split_between(session, pair, row, caret.lang, caret.paragraph + 1)
    parted = split_paragraph(session, document.id, caret.paragraph, caret.offset)
    if parted is None:
        raise EditError(EditFailure.NOTHING_TO_SPLIT)
    return _split_between(parted, pair, row, caret.lang, caret.paragraph + 1)


def shift_down(session: Session, pair: int, row: int, lang: Lang) -> Edited:
    """Move one side of `row` and of all rows below down by one row.

    Raises:
        EditError: If there is no such row or its cell is empty.
    """
    beads = _beads(session, pair)
    _check_row(beads, row)
    if not beads[row].side(lang):
        raise EditError(EditFailure.EMPTY_CELL)
    run = range(row, len(beads))
    own, other = _columns(beads[row:], lang)
    return _replaced(session, pair, run, _zipped([_Cell(), *own], other, lang))


def shift_up(session: Session, pair: int, row: int, lang: Lang) -> Edited:
    """Move one side of `row` and of all rows below up by one row; the first joins the row above.

    Raises:
        EditError: If there is no row above, or their paragraphs are no neighbours.
    """
    beads = _beads(session, pair)
    _check_row(beads, row)
    _check_row(beads, row - 1)
    own, other = _columns(beads[row - 1 :], lang)
    first = _Cell(_join(own[0].side, own[1].side), moved=own[0].moved or own[1].moved)
    run = range(row - 1, len(beads))
    return _replaced(session, pair, run, _zipped([first, *own[2:]], other, lang))


def move_first_up(session: Session, pair: int, row: int, lang: Lang) -> Edited:
    """Move the first paragraph of a cell to the row above.

    Raises:
        EditError: If the cell is empty, there is no row above, or they are no neighbours.
    """
    return _moved_unit(session, pair, row, lang, to=row - 1)


def move_last_down(session: Session, pair: int, row: int, lang: Lang) -> Edited:
    """Move the last paragraph of a cell to the row below.

    Raises:
        EditError: If the cell is empty, there is no row below, or they are no neighbours.
    """
    return _moved_unit(session, pair, row, lang, to=row + 1)


def insert_empty(session: Session, pair: int, row: int, lang: Lang) -> Edited:
    """Put an empty cell in place of one side; that side gets a row of its own below.

    Raises:
        EditError: If the row has only one side already.
    """
    beads = _beads(session, pair)
    _check_row(beads, row)
    bead = beads[row]
    if not (bead.kk and bead.ru):
        raise EditError(EditFailure.EMPTY_CELL)
    alone = {Lang.KK: _by_hand(bead.kk, _EMPTY), Lang.RU: _by_hand(_EMPTY, bead.ru)}
    return _replaced(session, pair, range(row, row + 1), [alone[lang.other], alone[lang]])


def link(session: Session, pair: int, kk_row: int, ru_row: int) -> Edited:
    """Make one bead of the Kazakh cell of one row and the Russian cell of another.

    What stood beside them is left without a counterpart. Where other beads lie between, the
    new one crosses them and is marked as moved.

    Raises:
        EditError: If it is one row, or one of the cells is empty.
    """
    beads = _beads(session, pair)
    _check_row(beads, kk_row)
    _check_row(beads, ru_row)
    if kk_row == ru_row:
        raise EditError(EditFailure.ALREADY_LINKED)
    kk, ru = beads[kk_row].kk, beads[ru_row].ru
    if not kk or not ru:
        raise EditError(EditFailure.EMPTY_CELL)
    run = range(min(kk_row, ru_row), max(kk_row, ru_row) + 1)
    new: list[Bead] = []
    for row in run:
        if row == kk_row:
            new += [_by_hand(_EMPTY, beads[row].ru)] if beads[row].ru else []
            new.append(_by_hand(kk, ru, moved=_crosses(kk, ru, beads, {kk_row, ru_row})))
        elif row == ru_row:
            new += [_by_hand(beads[row].kk, _EMPTY)] if beads[row].kk else []
        else:
            new.append(beads[row])
    return _replaced(session, pair, run, new)


def swap(session: Session, pair: int, row: int) -> Edited:
    """Exchange the Russian cells of `row` and the row below.

    Raises:
        EditError: If there is no row below, or one of the four cells is empty.
    """
    beads = _beads(session, pair)
    _check_row(beads, row)
    _check_row(beads, row + 1)
    first, second = beads[row], beads[row + 1]
    if not all((first.kk, first.ru, second.kk, second.ru)):
        raise EditError(EditFailure.EMPTY_CELL)
    moved = second.ru.start > first.ru.start
    new = [_by_hand(first.kk, second.ru, moved=moved), _by_hand(second.kk, first.ru, moved=moved)]
    return _replaced(session, pair, range(row, row + 2), new)


def set_origin(session: Session, pair: int, row: int, origin: Origin) -> Edited:
    """Say what the user thinks of a bead; nothing is to be compared again.

    Raises:
        EditError: If there is no such row.
    """
    alignment = session.pairs[pair].alignment
    _check_row(alignment.beads, row)
    beads = list(alignment.beads)
    beads[row] = replace(beads[row], origin=origin)
    changed = replace(alignment, beads=tuple(beads))
    return Edited(_with_alignment(session, pair, changed), pair, range(row, row))


def confirm_up_to(session: Session, pair: int, row: int) -> Edited:
    """Confirm a bead and all above it; what the user set or doubts stays as it is.

    Raises:
        EditError: If there is no such row.
    """
    alignment = session.pairs[pair].alignment
    _check_row(alignment.beads, row)
    beads = tuple(
        replace(bead, origin=Origin.CONFIRMED) if at <= row and bead.origin is Origin.AUTO else bead
        for at, bead in enumerate(alignment.beads)
    )
    changed = replace(alignment, beads=beads)
    return Edited(_with_alignment(session, pair, changed), pair, range(row, row))


@dataclass(frozen=True, slots=True)
class _Cell:
    side: range = _EMPTY
    moved: bool = False


def _columns(beads: Sequence[Bead], lang: Lang) -> tuple[list[_Cell], list[_Cell]]:
    """Both sides of the beads, first `lang`; the ru cells keep the mark of being moved."""
    kk = [_Cell(bead.kk) for bead in beads]
    ru = [_Cell(bead.ru, moved=bead.moved) for bead in beads]
    return (kk, ru) if lang is Lang.KK else (ru, kk)


def _zipped(own: list[_Cell], other: list[_Cell], lang: Lang) -> list[Bead]:
    beads = []
    for mine, theirs in zip_longest(own, other, fillvalue=_Cell()):
        kk, ru = (mine, theirs) if lang is Lang.KK else (theirs, mine)
        if kk.side or ru.side:
            both = bool(kk.side and ru.side)
            beads.append(_by_hand(kk.side, ru.side, moved=both and (kk.moved or ru.moved)))
    return beads


def _moved_unit(session: Session, pair: int, row: int, lang: Lang, *, to: int) -> Edited:
    beads = _beads(session, pair)
    _check_row(beads, row)
    _check_row(beads, to)
    cell = beads[row].side(lang)
    if not cell:
        raise EditError(EditFailure.EMPTY_CELL)
    unit, rest = (cell[:1], cell[1:]) if to < row else (cell[-1:], cell[:-1])
    changed = {
        row: _with_side(beads[row], lang, rest),
        to: _with_side(beads[to], lang, _join(unit, beads[to].side(lang))),
    }
    run = range(min(row, to), max(row, to) + 1)
    return _replaced(session, pair, run, [bead for at in run if (bead := changed[at])])


def _with_side(bead: Bead, lang: Lang, side: range) -> Bead | None:
    kk, ru = (side, bead.ru) if lang is Lang.KK else (bead.kk, side)
    return _by_hand(kk, ru, moved=bead.moved) if kk or ru else None


def _split_between(session: Session, pair: int, row: int, lang: Lang, paragraph: int) -> Edited:
    bead = _beads(session, pair)[row]
    own = bead.side(lang)
    at = paragraph - own.start
    if not 0 < at < len(own):
        raise EditError(EditFailure.NOTHING_TO_SPLIT)
    document = _document(session, pair, lang)
    share = _length(document, own[:at]) / max(1, _length(document, own))
    other = bead.side(lang.other)
    cut = _cut_at_share(_document(session, pair, lang.other), other, share)
    halves = [(own[:at], other[:cut]), (own[at:], other[cut:])]
    ordered = halves if lang is Lang.KK else [(theirs, mine) for mine, theirs in halves]
    beads = [_by_hand(kk, ru, moved=bead.moved and bool(kk and ru)) for kk, ru in ordered]
    return _replaced(session, pair, range(row, row + 1), beads)


def _cut_at_share(document: Document, side: range, share: float) -> int:
    """Where to cut `side` so that the first part has about `share` of its length."""
    if len(side) < 2:
        return len(side)
    whole = max(1, _length(document, side))
    return min(
        range(1, len(side)), key=lambda cut: abs(_length(document, side[:cut]) / whole - share)
    )


def _crosses(kk: range, ru: range, beads: Sequence[Bead], apart: set[int]) -> bool:
    others = (bead for row, bead in enumerate(beads) if row not in apart)
    return any(
        bead.kk and bead.ru and (bead.kk.start < kk.start) != (bead.ru.start < ru.start)
        for bead in others
    )


def _join(first: range, second: range) -> range:
    if not first or not second:
        return first or second
    if first.stop == second.start:
        return range(first.start, second.stop)
    if second.stop == first.start:
        return range(second.start, first.stop)
    raise EditError(EditFailure.NOT_NEIGHBOURS)


def _by_hand(kk: range, ru: range, *, moved: bool = False) -> Bead:
    return Bead(kk, ru, confidence=1.0, moved=moved, origin=Origin.MANUAL)


def _beads(session: Session, pair: int) -> tuple[Bead, ...]:
    return session.pairs[pair].alignment.beads


def _check_row(beads: Sequence[Bead], row: int) -> None:
    if not 0 <= row < len(beads):
        raise EditError(EditFailure.AT_EDGE)


def _document(session: Session, pair: int, lang: Lang) -> Document:
    return session.documents[session.pairs[pair].side(lang)]


def _length(document: Document, side: Iterable[int]) -> int:
    return sum(len(document.paragraphs[index].span) for index in side)


def _replaced(session: Session, pair: int, run: range, beads: Sequence[Bead]) -> Edited:
    alignment = session.pairs[pair].alignment.replace_run(run, beads)
    touched = range(run.start, run.start + len(beads))
    return Edited(_with_alignment(session, pair, alignment), pair, touched)


def _with_alignment(session: Session, pair: int, alignment: Alignment) -> Session:
    pairs = list(session.pairs)
    pairs[pair] = replace(pairs[pair], alignment=alignment)
    return replace(session, pairs=tuple(pairs))
