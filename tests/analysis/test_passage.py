"""The two sides of a bead."""

from __future__ import annotations

from kzaz_desk.analysis.passage import bare_passage, build_passages
from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.extraction import extract
from tests.analysis.pairs import document

KK = document(Lang.KK, ["Бұл 10 үй.", "Онда 20 бала бар.", "Бақта 30 ағаш."])
RU = document(Lang.RU, ["Это 10 домов. В них 20 детей.", "В саду 30 деревьев."])
ALIGNMENT = Alignment(
    (Bead(range(2), range(1), 0.75), Bead(range(2, 3), range(1, 2))),
    ((Bead(range(1), range(1)), Bead(range(1, 2), range(1, 1))), ()),
)


def test_passage_holds_what_starts_in_its_paragraphs() -> None:
    first, second = build_passages(KK, RU, ALIGNMENT, extract(KK), extract(RU))
    assert [q.value for q in first.kk.quantities] == [10, 20]
    assert [q.value for q in first.ru.quantities] == [10, 20]
    assert [q.value for q in second.side(Lang.KK).quantities] == [30]
    assert (first.confidence, first.index, second.index) == (0.75, 0, 1)


def test_only_wanted_beads_are_built() -> None:
    (passage,) = build_passages(KK, RU, ALIGNMENT, extract(KK), extract(RU), beads=[1])
    assert passage.index == 1
    assert passage.kk.sentence_at(passage.kk.quantities[0].start) == "Бақта 30 ағаш."


def test_position_counts_only_the_paragraphs_of_the_passage() -> None:
    first, second = build_passages(KK, RU, ALIGNMENT, extract(KK), extract(RU))
    assert first.kk.position(first.kk.spans[0].start) == 0.0
    assert (
        first.kk.position(first.kk.spans[1].start) == len(KK.paragraphs[0].span) / first.kk.length
    )
    assert second.kk.position(second.kk.spans[0].start) == 0.0


def test_sentence_bead_is_found_by_offset() -> None:
    first, second = build_passages(KK, RU, ALIGNMENT, extract(KK), extract(RU))
    assert first.sentence_bead(Lang.KK, first.kk.spans[1].start) == 1
    assert second.sentence_bead(Lang.KK, second.kk.spans[0].start) is None


def test_bare_passage_takes_both_documents_whole() -> None:
    passage = bare_passage(KK, RU, extract(KK), extract(RU))
    assert len(passage.kk.spans) == 3
    assert len(passage.ru.spans) == 2
    assert passage.confidence == 1.0
    assert not passage.is_one_sided
