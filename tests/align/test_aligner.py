from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzaz_desk.align.aligner import Segment, align_documents, align_paragraphs, align_sentences
from kzaz_desk.align.encoders import load_static
from kzaz_desk.domain.alignment import Alignment, Bead, Origin
from kzaz_desk.domain.progress import Cancelled, Stage
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.segment import split_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzaz_desk.align.encoders import StaticEncoder, Vectors

Pairs = tuple[tuple[str, str], ...]
Links = list[tuple[list[int], list[int]]]
SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
ENCODER = load_static()


def _segments(texts: Sequence[str]) -> list[Segment]:
    return [Segment(text) for text in texts]


def _links(beads: Sequence[Bead]) -> Links:
    return [(list(bead.kk), list(bead.ru)) for bead in beads]


def _aligned(kk: Sequence[str], ru: Sequence[str], encoder: StaticEncoder) -> tuple[Bead, ...]:
    beads = align_paragraphs(_segments(kk), _segments(ru), encoder=encoder)
    Alignment(beads)
    return beads


def _split(sentences: Pairs) -> tuple[list[str], list[str]]:
    return [kk for kk, _ in sentences], [ru for _, ru in sentences]


def test_counterparts_in_order_are_all_paired(encoder: StaticEncoder, sentences: Pairs) -> None:
    beads = _aligned(*_split(sentences), encoder)

    assert _links(beads) == [([i], [i]) for i in range(len(sentences))]
    assert min(bead.confidence for bead in beads) > 0.5


@pytest.mark.parametrize("size", [2, 3, 4], ids=["two", "three", "four"])
def test_merged_paragraphs_come_back_as_one_bead(
    size: int, encoder: StaticEncoder, sentences: Pairs
) -> None:
    kk, ru = _split(sentences)
    merged = [*ru[:5], " ".join(ru[5 : 5 + size]), *ru[5 + size :]]

    links = _links(_aligned(kk, merged, encoder))

    assert (list(range(5, 5 + size)), [5]) in links
    assert len(links) == len(merged)


def test_list_folded_into_one_paragraph_is_one_bead(
    encoder: StaticEncoder, sentences: Pairs
) -> None:
    kk, ru = _split(sentences)
    folded = [*kk[:6], " ".join(kk[6:16]), *kk[16:]]

    links = _links(_aligned(folded, ru, encoder))

    assert ([6], list(range(6, 16))) in links


@pytest.mark.parametrize("edited", [3, 7, 11, 15, 19])
def test_one_of_many_equal_lines_stays_with_its_counterpart_that_was_edited(
    edited: int, encoder: StaticEncoder, sentences: Pairs
) -> None:
    kk, ru = _split(sentences)
    for at in range(3, len(kk), 4):
        kk[at], ru[at] = "Бұл бап алынып тасталды.", "Настоящая статья исключена."
    ru[edited] = "Настоящая статья исключена из закона в 2019 году."

    assert _links(_aligned(kk, ru, encoder)) == [([i], [i]) for i in range(len(kk))]


def test_missing_stretch_is_left_alone(encoder: StaticEncoder, sentences: Pairs) -> None:
    kk, ru = _split(sentences)

    links = _links(_aligned(kk, [*ru[:8], *ru[15:]], encoder))

    assert links == [
        *(([i], [i]) for i in range(8)),
        *(([i], []) for i in range(8, 15)),
        *(([i], [i - 7]) for i in range(15, 24)),
    ]


def test_swapped_neighbours_are_paired_and_marked(encoder: StaticEncoder, sentences: Pairs) -> None:
    kk, ru = _split(sentences)
    ru[9], ru[10] = ru[10], ru[9]

    beads = _aligned(kk, ru, encoder)

    assert _links(beads)[9:11] == [([9], [10]), ([10], [9])]
    assert [bead.kk.start for bead in beads if bead.moved] == [9, 10]


def test_chapter_at_another_place_is_paired_and_marked(
    encoder: StaticEncoder, sentences: Pairs
) -> None:
    kk, ru = _split(sentences)
    moved = [*ru[:4], *ru[16:21], *ru[4:16], *ru[21:]]

    beads = _aligned(kk, moved, encoder)

    order = [*range(4), *range(16, 21), *range(4, 16), *range(21, 24)]
    assert _links(beads) == [([i], [order.index(i)]) for i in range(24)]
    assert [bead.kk.start for bead in beads if bead.moved] == list(range(16, 21))


@pytest.mark.parametrize(
    ("first", "middle", "stop"),
    [(3, 8, 13), (0, 2, 24), (10, 17, 24), (5, 6, 20)],
    ids=["equal", "first to the end", "last", "one paragraph"],
)
def test_swapped_chapters_are_paired_and_reported(
    first: int, middle: int, stop: int, encoder: StaticEncoder, sentences: Pairs
) -> None:
    kk, ru = _split(sentences)
    order = [*range(first), *range(middle, stop), *range(first, middle), *range(stop, 24)]

    beads = _aligned(kk, [ru[i] for i in order], encoder)

    assert _links(beads) == [([i], [order.index(i)]) for i in range(24)]
    moved = [bead.kk.start for bead in beads if bead.moved]
    assert moved in ([*range(first, middle)], [*range(middle, stop)])


def test_running_heads_and_page_numbers_take_no_part(
    encoder: StaticEncoder, sentences: Pairs
) -> None:
    kk, ru = _split(sentences)
    kk_pages = [
        x for i, t in enumerate(kk) for x in (["Ауыл", str(7 + i // 5)] * (i % 5 == 2) + [t])
    ]
    ru_pages = [
        x for i, t in enumerate(ru) for x in (["Село", str(9 + i // 7)] * (i % 7 == 4) + [t])
    ]

    beads = _aligned(kk_pages, ru_pages, encoder)

    linked = [
        (kk_pages[bead.kk.start], ru_pages[bead.ru.start])
        for bead in beads
        if bead.shape == (1, 1) and len(kk_pages[bead.kk.start]) > 5
    ]
    assert linked == list(sentences)


def test_head_in_the_middle_of_a_paragraph_does_not_part_it(
    encoder: StaticEncoder, sentences: Pairs
) -> None:
    kk, ru = _split(sentences)
    heads = {4: "Ауыл", 12: "Ауыл", 20: "Ауыл"}
    kk_pages = [x for i, t in enumerate(kk) for x in ([heads[i]] if i in heads else []) + [t]]
    merged = [*ru[:11], " ".join(ru[11:13]), *ru[13:]]

    links = _links(_aligned(kk_pages, merged, encoder))

    assert ([12, 13, 14], [11]) in links
    assert ([4], []) in links


def test_repeated_line_of_both_sides_is_paired_where_both_have_it(
    encoder: StaticEncoder, sentences: Pairs
) -> None:
    kk, ru = _split(sentences)
    marked_kk, marked_ru = (
        [x for i, t in enumerate(side) for x in (["* * *"] * (i % 6 == 3) + [t])]
        for side in (kk, ru)
    )

    links = _links(_aligned(marked_kk, marked_ru, encoder))

    assert links == [([i], [i]) for i in range(28)]


def test_foreign_paragraphs_far_apart_are_not_taken_for_a_moved_one(
    encoder: StaticEncoder, sentences: Pairs
) -> None:
    kk, ru = _split(sentences)
    kk.insert(4, "Порттағы тұрғындар кешке балық базарына барады.")
    ru.insert(19, "Авиакомпания откроет прямые рейсы на побережье, билет подешевеет.")

    beads = _aligned(kk, ru, encoder)

    assert ([4], []) in _links(beads)
    assert ([], [19]) in _links(beads)
    assert not any(bead.moved for bead in beads)


@pytest.mark.parametrize(
    ("kk", "ru", "links"),
    [
        ([], [], []),
        (["Жаңбыр жауды."], [], [([0], [])]),
        ([], ["Шёл дождь.", "Было холодно."], [([], [0]), ([], [1])]),
        (["", " "], ["Шёл дождь."], None),
        (["сөз"] * 500, ["слово"] * 400, None),
        (["\ud800\x00"], ["\x00"], None),
    ],
    ids=["nothing", "no russian", "no kazakh", "blank", "one word each", "no letters"],
)
def test_odd_input_is_covered_without_error(
    kk: list[str], ru: list[str], links: Links | None, encoder: StaticEncoder
) -> None:
    beads = _aligned(kk, ru, encoder)

    assert links is None or _links(beads) == links


def test_one_huge_paragraph_takes_all_of_the_other_side(
    encoder: StaticEncoder, sentences: Pairs
) -> None:
    kk, ru = _split(sentences)

    beads = _aligned(kk * 20, [" ".join(ru * 20)], encoder)

    assert _links(beads) == [(list(range(480)), [0])]


def test_identical_sides_are_paired_one_to_one(encoder: StaticEncoder, sentences: Pairs) -> None:
    kk, _ = _split(sentences)

    links = _links(_aligned(kk, kk, encoder))

    assert links == [([i], [i]) for i in range(24)]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.sampled_from(["Жаңбыр жауды.", "Күн шықты.", "", "12"]), max_size=12),
    st.lists(st.sampled_from(["Шёл дождь.", "Вышло солнце.", "?", "12"]), max_size=12),
)
def test_every_paragraph_is_in_exactly_one_bead(kk: list[str], ru: list[str]) -> None:
    beads = align_paragraphs(_segments(kk), _segments(ru), encoder=ENCODER)

    assert sorted(i for bead in beads for i in bead.kk) == list(range(len(kk)))
    assert sorted(i for bead in beads for i in bead.ru) == list(range(len(ru)))
    assert all(0.0 <= bead.confidence <= 1.0 for bead in beads)


class TestFixedBeads:
    @pytest.mark.parametrize(
        "fixed",
        [
            (Bead(range(7, 8), range(9, 10), origin=Origin.CONFIRMED),),
            (Bead(range(3, 5), range(3, 4), origin=Origin.MANUAL),),
            (Bead(range(12, 13), range(0), origin=Origin.CONFIRMED),),
            (
                Bead(range(5, 6), range(20, 21), moved=True, origin=Origin.MANUAL),
                Bead(range(9, 10), range(9, 10), origin=Origin.CONFIRMED),
            ),
        ],
        ids=["wrong place", "merged", "alone", "moved"],
    )
    def test_stay_as_the_user_left_them(
        self, fixed: tuple[Bead, ...], encoder: StaticEncoder, sentences: Pairs
    ) -> None:
        kk, ru = _split(sentences)

        beads = align_paragraphs(_segments(kk), _segments(ru), encoder=encoder, fixed=fixed)

        assert set(fixed) <= set(beads)
        Alignment(beads)

    def test_stay_where_a_chapter_around_them_moved(
        self, encoder: StaticEncoder, sentences: Pairs
    ) -> None:
        kk, ru = _split(sentences)
        order = [*range(4), *range(14, 20), *range(4, 14), *range(20, 24)]
        moved = [ru[i] for i in order]
        fixed = (
            Bead(range(16, 17), range(0), origin=Origin.CONFIRMED),
            Bead(range(0), range(6, 7), origin=Origin.CONFIRMED),
        )

        beads = align_paragraphs(_segments(kk), _segments(moved), encoder=encoder, fixed=fixed)

        assert set(fixed) <= set(beads)
        Alignment(beads)
        assert [bead.kk.start for bead in beads if bead.moved] == [14, 15, 17, 18, 19]

    def test_no_bead_reaches_over_a_settled_segment(
        self, encoder: StaticEncoder, sentences: Pairs
    ) -> None:
        kk, ru = _split(sentences)
        parted = [*ru[:6], f"{ru[6]} {ru[8]}", ru[7], *ru[9:]]
        fixed = (Bead(range(7, 8), range(0), origin=Origin.CONFIRMED),)

        beads = align_paragraphs(_segments(kk), _segments(parted), encoder=encoder, fixed=fixed)

        assert fixed[0] in beads
        Alignment(beads)


class TestBothLevels:
    def test_sentences_are_counted_from_the_start_of_their_bead(
        self, encoder: StaticEncoder, sentences: Pairs
    ) -> None:
        kk, ru = _split(sentences)
        kk_paragraphs = [_segments(kk[i : i + 4]) for i in range(0, 24, 4)]
        ru_paragraphs = [_segments(ru[i : i + 8]) for i in range(0, 24, 8)]

        alignment = align_documents(kk_paragraphs, ru_paragraphs, encoder=encoder)

        assert [bead.shape for bead in alignment] == [(2, 1)] * 3
        for inner in alignment.sentences:
            assert _links(inner) == [([i], [i]) for i in range(8)]

    def test_bead_with_one_side_has_no_sentence_beads(
        self, encoder: StaticEncoder, sentences: Pairs
    ) -> None:
        kk, ru = _split(sentences)
        kk_paragraphs = [_segments(kk[:4]), _segments(kk[4:8]), _segments(kk[8:12])]
        ru_paragraphs = [_segments(ru[:4]), _segments(ru[8:12])]

        alignment = align_documents(kk_paragraphs, ru_paragraphs, encoder=encoder)

        assert [bead.shape for bead in alignment] == [(1, 1), (1, 0), (1, 1)]
        assert [len(inner) for inner in alignment.sentences] == [4, 0, 4]

    def test_same_beads_from_sentences_as_from_paragraphs(
        self, encoder: StaticEncoder, sentences: Pairs
    ) -> None:
        kk, ru = _split(sentences)
        kk_paragraphs = [kk[i : i + 3] for i in range(0, 24, 3)]
        ru_paragraphs = [ru[i : i + 2] for i in range(0, 24, 2)]

        both = align_documents(
            [_segments(p) for p in kk_paragraphs],
            [_segments(p) for p in ru_paragraphs],
            encoder=encoder,
        )
        one = _aligned(
            [" ".join(p) for p in kk_paragraphs], [" ".join(p) for p in ru_paragraphs], encoder
        )

        assert _links(both.beads) == _links(one)

    def test_sentences_of_one_bead_alone(self, encoder: StaticEncoder, sentences: Pairs) -> None:
        kk, ru = _split(sentences[:4])

        beads = align_sentences(
            _segments(kk), _segments([" ".join(ru[:2]), *ru[2:]]), encoder=encoder
        )

        assert _links(beads) == [([0, 1], [0]), ([2], [1]), ([3], [2])]


class _Impatient:
    def __init__(self, patience: int) -> None:
        self.patience = patience

    def report(self, stage: Stage, fraction: float) -> None:
        assert 0.0 <= fraction <= 1.0
        self.patience -= 1
        if self.patience < 0:
            raise Cancelled


@pytest.mark.parametrize("patience", [0, 2, 6], ids=["at once", "early", "later"])
def test_work_stops_when_cancelled(patience: int, encoder: StaticEncoder, sentences: Pairs) -> None:
    kk, ru = _split(sentences * 10)

    with pytest.raises(Cancelled):
        align_paragraphs(
            _segments(kk), _segments(ru), encoder=encoder, monitor=_Impatient(patience)
        )


class _Closer:
    """An encoder that remembers what it was asked to look at more closely."""

    def __init__(self, static: StaticEncoder) -> None:
        self.static = static
        self.asked: list[str] = []

    def sums(self, texts: Sequence[str], lang: Lang) -> Vectors:
        return self.static.sums(texts, lang)

    def refined(self, texts: Sequence[str], lang: Lang) -> Vectors:
        self.asked += texts
        return self.static.sums(texts, lang)


def test_only_a_tenth_is_looked_at_more_closely(encoder: StaticEncoder, sentences: Pairs) -> None:
    kk, ru = _split(sentences * 4)
    doubtful = [text if i % 3 else "Бұл да дұрыс." for i, text in enumerate(kk)]
    closer = _Closer(encoder)

    align_paragraphs(_segments(doubtful), _segments(ru), encoder=closer)

    assert 0 < len(closer.asked) <= 0.1 * (len(kk) + len(ru))


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the example articles are not beside the checkout")
def test_article_and_its_counterpart_are_aligned_without_error(encoder: StaticEncoder) -> None:
    kk, ru = (
        [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        for path in (next(SEEDS.glob("000*.txt")), next(SEEDS.glob("002*.txt")))
    )

    beads = _aligned(kk, ru, encoder)

    merged = {0: 2, 2: 3, 5: 2, 6: 2, 13: 2}
    sizes = [merged.get(index, 1) for index in range(31)]
    assert [bead.shape for bead in beads] == [(size, 1) for size in sizes]
    assert all(a.kk.stop == b.kk.start for a, b in pairwise(beads))


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the example articles are not beside the checkout")
def test_no_sentence_of_article_and_counterpart_is_left_alone(encoder: StaticEncoder) -> None:
    sides = []
    for pattern, lang in (("000*.txt", Lang.KK), ("002*.txt", Lang.RU)):
        text = next(SEEDS.glob(pattern)).read_text(encoding="utf-8")
        lines = [
            line.removeprefix(" ").removeprefix("date 2025-10-20 ") for line in text.splitlines()
        ]
        sides.append(
            [
                [Segment(span.of(line)) for span in split_sentences(line, lang)]
                for line in lines
                if line.strip()
            ]
        )

    alignment = align_documents(*sides, encoder=encoder)

    assert all(bead.kk and bead.ru for inner in alignment.sentences for bead in inner)
