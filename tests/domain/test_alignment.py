"""Every segment is in exactly one bead, whatever is put in place of some of them."""

from __future__ import annotations

import pytest

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.text import Lang


def bead(kk: range, ru: range) -> Bead:
    return Bead(kk, ru)


ROWS = tuple(bead(range(row, row + 1), range(row, row + 1)) for row in range(5))
JOINED = bead(range(1, 3), range(1, 3))
CROSSED = (bead(range(1, 2), range(2, 3)), bead(range(2, 3), range(1, 2)))


@pytest.mark.parametrize(
    "beads",
    [
        pytest.param(ROWS[1:], id="first-is-missing"),
        pytest.param((*ROWS[:2], *ROWS[3:]), id="one-between-is-missing"),
        pytest.param((*ROWS, ROWS[2]), id="one-twice"),
        pytest.param((*ROWS[:4], bead(range(4, 5), range(3, 5))), id="one-side-twice"),
    ],
)
def test_alignment_covers_each_segment_once(beads: tuple[Bead, ...]) -> None:
    with pytest.raises(ValueError, match="not covered exactly once"):
        Alignment(beads)


@pytest.mark.parametrize("new", [(JOINED,), CROSSED], ids=["joined", "crossed"])
def test_run_gives_way_to_beads_of_the_same_segments(new: tuple[Bead, ...]) -> None:
    whole = Alignment(ROWS)

    edited = whole.replace_run(range(1, 3), new)

    sentences = ((),) * (3 + len(new))
    assert edited == Alignment((ROWS[0], *new, *ROWS[3:]), sentences)
    assert whole == Alignment(ROWS)


def test_sentences_of_the_other_beads_stay() -> None:
    inner = tuple((each,) for each in ROWS)
    whole = Alignment(ROWS, inner)

    edited = whole.replace_run(range(1, 3), [JOINED], [(ROWS[0],)])

    assert edited.sentences == (inner[0], (ROWS[0],), inner[3], inner[4])
    assert edited.bead_of(Lang.RU, 2) == 1


@pytest.mark.parametrize(
    "new",
    [
        pytest.param([], id="none"),
        pytest.param([bead(range(1, 3), range(1, 2))], id="one-side-short"),
        pytest.param([bead(range(1, 4), range(1, 3))], id="one-of-the-next"),
        pytest.param([JOINED, bead(range(1, 2), range(0))], id="one-twice"),
    ],
)
def test_run_does_not_give_way_to_other_segments(new: list[Bead]) -> None:
    with pytest.raises(ValueError, match="other segments than before"):
        Alignment(ROWS).replace_run(range(1, 3), new)


def test_each_bead_has_its_sentences() -> None:
    with pytest.raises(ValueError, match="one tuple of sentence beads for each bead"):
        Alignment(ROWS).replace_run(range(1, 3), [JOINED], [(), ()])
