from __future__ import annotations

import pytest

from kzaz_desk.align.blocks import alone_kk, alone_ru
from kzaz_desk.align.order import Order, in_order, rising_beads
from kzaz_desk.domain.alignment import Bead


def _pair(kk: int, ru: int, *, moved: bool = False) -> Bead:
    return Bead(range(kk, kk + 1), range(ru, ru + 1), moved=moved)


def test_bead_without_kazakh_side_follows_the_russian_segment_before() -> None:
    beads = [_pair(1, 0, moved=True), alone_ru(1), _pair(0, 2), alone_kk(2), alone_ru(3)]

    assert in_order(beads) == (_pair(0, 2), alone_ru(3), beads[0], alone_ru(1), alone_kk(2))


def test_rising_beads_leave_out_what_moved_and_keep_the_rest_where_it_was() -> None:
    moved = _pair(1, 0, moved=True)

    rising = rising_beads([moved, alone_ru(3), alone_kk(2), _pair(3, 4), alone_ru(1), _pair(0, 2)])

    assert rising == [alone_ru(1), _pair(0, 2), alone_ru(3), alone_kk(2), _pair(3, 4)]


@pytest.mark.parametrize(
    ("bead", "moved"),
    [(_pair(2, 3), False), (_pair(0, 0), False), (_pair(9, 9), False), (_pair(2, 8), True)],
    ids=["between", "before all", "after all", "across"],
)
def test_only_what_crosses_the_order_is_moved(bead: Bead, *, moved: bool) -> None:
    order = Order.of([_pair(1, 1), _pair(4, 6), _pair(3, 0, moved=True)])

    assert order.placed(bead).moved is moved


def test_what_was_placed_in_order_counts_for_the_next() -> None:
    order = Order.of([_pair(0, 0), _pair(9, 9)])

    first, second = order.placed(_pair(3, 6)), order.placed(_pair(4, 5))

    assert (first.moved, second.moved) == (False, True)
