"""Pairs compared passage by passage, and the rules of the house."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from kzaz_desk.analysis.compare import compare_pair, compare_passage
from kzaz_desk.analysis.house_rules import Equivalence, HouseRules
from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.review import Finding, FindingKind, Severity
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.extraction import extract
from tests.analysis.pairs import document, one_to_one

KK = ["Қорда 340 кітап бар.", "Оқу залында 25 орын бар.", "Кітапхана 9 адам жұмысқа алды."]
RU = ["В фонде 430 книг.", "В читальном зале 25 мест.", "Библиотека наняла 8 человек."]


def compared(
    kk: list[str], ru: list[str], alignment: Alignment, **options: object
) -> tuple[Finding, ...]:
    left, right = document(Lang.KK, kk), document(Lang.RU, ru)
    return compare_pair(left, right, alignment, extract(left), extract(right), **options)  # type: ignore[arg-type]


def test_findings_come_in_order_of_the_text() -> None:
    found = compared(KK, RU, one_to_one(3))
    assert [(f.kk_value, f.ru_value) for f in found] == [("340", "430"), ("9", "8")]


def test_only_touched_beads_are_compared() -> None:
    found = compared(KK, RU, one_to_one(3), beads=range(1, 3))
    assert [(f.kk_value, f.ru_value) for f in found] == [("9", "8")]


def test_touched_bead_gives_the_findings_of_the_whole_comparison() -> None:
    whole = compared(KK, RU, one_to_one(3))
    parts = [f for i in range(3) for f in compared(KK, RU, one_to_one(3), beads=range(i, i + 1))]
    assert [f.id for f in parts] == [f.id for f in whole]


def test_places_count_in_the_document() -> None:
    found = compared(KK, RU, one_to_one(3))
    kk_place, ru_place = found[1].places
    assert kk_place.span.of("\n".join(KK)) == "9"
    assert ru_place.span.of("\n".join(RU)) == "8"
    assert (kk_place.document, ru_place.document) == ("kk.txt", "ru.txt")


def test_number_that_moved_to_the_next_passage_is_not_missing() -> None:
    kk = ["Көшеде 14 ағаш отырғызылды. Оған 52 адам келді.", "Жұмыс кешке бітті."]
    ru = ["На улице посадили 14 деревьев.", "Пришли 52 человека, работа закончилась вечером."]
    assert compared(kk, ru, one_to_one(2)) == ()


def test_word_that_takes_up_a_number_of_the_passage_before_is_not_missing() -> None:
    kk = ["Келіссөзге үш ел қатысты.", "Үш ел құжатқа қол қойды."]
    ru = ["В переговорах участвовали три страны.", "Страны подписали документ."]
    assert compared(kk, ru, one_to_one(2)) == ()


def test_weak_bead_asks_to_check_the_alignment_first() -> None:
    (sure,) = compared(KK[:1], RU[:1], one_to_one(1))
    (weak,) = compared(KK[:1], RU[:1], one_to_one(1, confidence=0.2))
    assert (sure.severity, sure.uncertain) == (Severity.ERROR, False)
    assert (weak.severity, weak.uncertain) == (Severity.WARNING, True)
    assert str(weak.message).startswith("Check the alignment first.")
    assert weak.id == sure.id


def test_bead_with_one_side_has_no_missing_numbers() -> None:
    alignment = Alignment((Bead(range(1), range(1)), Bead(range(1, 2), range(1, 1))))
    assert compared(["Екі аяқ.", "Барлығы 70 үй."], ["Две ноги."], alignment) == ()


def rules_of(**changes: object) -> HouseRules:
    return HouseRules(**changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rules", "severities"),
    [
        (HouseRules(), [Severity.ERROR]),
        (rules_of(off=frozenset({FindingKind.VALUE})), []),
        (rules_of(off=frozenset({FindingKind.UNIT})), [Severity.ERROR]),
        (
            rules_of(severities=MappingProxyType({FindingKind.VALUE: Severity.INFO})),
            [Severity.INFO],
        ),
        (rules_of(accepted=(Equivalence("340", "430"),)), []),
        (rules_of(accepted=(Equivalence("340", "430", "фонде"),)), []),
        (rules_of(accepted=(Equivalence("340", "430", "ҚОРДА"),)), []),
        (rules_of(accepted=(Equivalence("340", "430", "мектеп"),)), [Severity.ERROR]),
        (rules_of(accepted=(Equivalence("430", "340"),)), [Severity.ERROR]),
    ],
    ids=[
        "default",
        "off",
        "other-off",
        "milder",
        "accepted",
        "in-context",
        "in-kk-context",
        "other-context",
        "other-values",
    ],
)
def test_house_rules_switch_off_change_and_accept(
    rules: HouseRules, severities: list[Severity]
) -> None:
    for found in (
        compare_passage(KK[0], RU[0], rules=rules),
        compared(KK[:1], RU[:1], one_to_one(1), rules=rules),
    ):
        assert [finding.severity for finding in found] == severities
