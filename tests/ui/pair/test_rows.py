from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kzaz_desk.domain.alignment import Bead
from kzaz_desk.domain.text import Document, Lang, Paragraph, Span
from kzaz_desk.ui.pair.rows import LONGEST_PART, LONGEST_WHOLE, Pieces, Rows, build_rows, cut_pieces


def _document(lang: Lang, lengths: list[int]) -> Document:
    text, paragraphs = "", []
    for length in lengths:
        start = len(text)
        text += ("сөз слово " * (length // 10 + 1))[:length] + "\n"
        paragraphs.append(Paragraph(Span(start, start + length), ()))
    return Document(str(lang), lang, text, tuple(paragraphs))


def _rows(kk: list[int], ru: list[int], beads: list[Bead]) -> tuple[Rows, dict[Lang, Pieces]]:
    sides = {Lang.KK: _document(Lang.KK, kk), Lang.RU: _document(Lang.RU, ru)}
    pieces = {lang: cut_pieces(side, side.paragraphs) for lang, side in sides.items()}
    return build_rows(beads, pieces), pieces


def test_a_bead_is_a_row_with_all_its_paragraphs() -> None:
    beads = [Bead(range(2), range(1)), Bead(range(2, 2), range(1, 3)), Bead(range(2, 3), range(0))]
    rows, _ = _rows([10, 10, 10], [10, 10, 10], beads)
    cells = [(rows.pieces(i, Lang.KK), rows.pieces(i, Lang.RU)) for i in range(3)]
    assert [(list(kk), list(ru)) for kk, ru in cells] == [([0, 1], [0]), ([], [1, 2]), ([2], [])]


def test_a_moved_bead_shows_its_own_paragraph() -> None:
    beads = [Bead(range(1), range(1, 2), moved=True), Bead(range(1, 2), range(1), moved=True)]
    rows, _ = _rows([10, 10], [10, 10], beads)
    assert [list(rows.pieces(i, Lang.RU)) for i in range(2)] == [[1], [0]]


def test_a_very_long_paragraph_is_spread_over_rows() -> None:
    beads = [
        Bead(range(1), range(1)),
        Bead(range(1, 2), range(1, 2)),
        Bead(range(2, 3), range(2, 3)),
    ]
    rows, pieces = _rows([50, 3 * LONGEST_WHOLE, 50], [50, 60, 50], beads)
    spread = rows.of_bead(1)
    assert len(spread) > 3
    assert rows.opens_bead(spread.start)
    assert not rows.opens_bead(spread.start + 1)
    assert rows.closes_bead(spread.stop - 1)
    assert list(rows.pieces(spread.start + 1, Lang.RU)) == []
    lengths = pieces[Lang.KK].stops - pieces[Lang.KK].starts
    assert lengths.max() <= LONGEST_PART


@given(
    st.lists(st.sampled_from([5, 40, LONGEST_WHOLE + 1, 2 * LONGEST_WHOLE]), max_size=5),
    st.lists(st.sampled_from([5, 40, LONGEST_WHOLE + 7]), max_size=5),
)
def test_rows_hold_every_letter_once(kk: list[int], ru: list[int]) -> None:
    count = max(len(kk), len(ru))
    beads = [
        Bead(
            range(min(i, len(kk)), min(i + 1, len(kk))),
            range(min(i, len(ru)), min(i + 1, len(ru))),
        )
        for i in range(count)
    ]
    rows, pieces = _rows(kk, ru, beads)
    for lang, lengths in ((Lang.KK, kk), (Lang.RU, ru)):
        shown = [p for row in range(len(rows)) for p in rows.pieces(row, lang)]
        assert shown == list(range(len(pieces[lang])))
        assert int((pieces[lang].stops - pieces[lang].starts).sum()) == sum(lengths)


def test_only_some_beads_can_be_shown() -> None:
    beads = [Bead(range(i, i + 1), range(i, i + 1)) for i in range(5)]
    rows, _ = _rows([10] * 5, [10] * 5, beads)
    some = rows.only(np.array([False, True, False, False, True]))
    assert some.bead.tolist() == [1, 4]
    assert some.nearest(2) == 1
    assert len(some.of_bead(2)) == 0
