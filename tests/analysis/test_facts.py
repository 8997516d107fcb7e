"""Contradictions between and inside documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzaz_desk.analysis.compare import compare_pair
from kzaz_desk.analysis.facts import find_contradictions, without_told
from kzaz_desk.domain.progress import Cancelled, Stage
from kzaz_desk.domain.review import Finding, FindingKind
from kzaz_desk.domain.text import Document, Lang
from tests.analysis.dated_documents import document, extractions, straight

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


def contradictions(*documents: Document, paired: bool = False) -> tuple[Finding, ...]:
    aligned = []
    if paired:
        kk, ru = documents[0], documents[1]
        aligned = [(kk.id, ru.id, straight(kk, ru))]
    by_id = {one.id: one for one in documents}
    return find_contradictions(by_id, extractions(*documents), aligned)


def quotes(finding: Finding, *documents: Document) -> set[str]:
    texts = {one.id: one.text for one in documents}
    return {place.span.of(texts[place.document]) for place in finding.places}


def test_same_count_with_another_ordinal_names_both_documents() -> None:
    one = document("one", Lang.KK, "Министр соңғы үш жылда екінші рет Қостанайға сапарлады.")
    two = document("two", Lang.KK, "Соңғы үш жылда Қостанайға алтыншы рет сапарлап отырмын.")

    (finding,) = contradictions(one, two)

    assert (finding.kind, finding.rule) == (FindingKind.CONTRADICTION, "facts.ordinal")
    assert {place.document for place in finding.places} == {"one", "two"}
    assert quotes(finding, one, two) == {"екінші рет", "алтыншы рет"}


def test_counterpart_in_the_other_language_is_quoted_too() -> None:
    kk = document("kk", Lang.KK, "Министр соңғы үш жылда екінші рет Қостанайға сапарлады.")
    ru = document("ru", Lang.RU, "Министр во второй раз за последние три года посетил Костанай.")
    other = document("other", Lang.KK, "Соңғы үш жылда Қостанайға алтыншы рет сапарлап отырмын.")
    aligned = [("kk", "ru", straight(kk, ru))]
    by_id = {one.id: one for one in (kk, ru, other)}

    (finding,) = find_contradictions(by_id, extractions(kk, ru, other), aligned)

    assert {place.document for place in finding.places} == {"kk", "ru", "other"}


def test_same_ordinal_is_no_contradiction() -> None:
    one = document("one", Lang.KK, "Министр соңғы үш жылда екінші рет Қостанайға сапарлады.")
    two = document("two", Lang.KK, "Соңғы үш жылда Қостанайға екінші рет сапарлап отырмын.")

    assert contradictions(one, two) == ()


def test_ordinals_of_different_things_are_no_contradiction() -> None:
    one = document("one", Lang.KK, "Министр соңғы үш жылда екінші рет Қостанайға сапарлады.")
    two = document("two", Lang.KK, "Соңғы үш жылда зауыт алтыншы пешін іске қосты.")

    assert contradictions(one, two) == ()


def test_amount_with_two_dates_in_one_document_is_found() -> None:
    one = document(
        "one",
        Lang.KK,
        "2023 жылы теміржол арқылы тасымал көлемі 4,6 млн тонна болды.",
        "2024 жылы теміржол арқылы тасымал көлемі 4,6 млн тоннаға жетті.",
    )

    (finding,) = contradictions(one)

    assert finding.rule == "facts.two-dates"
    assert (finding.kk_value, finding.ru_value) == ("2023", "2024")


def test_amount_dated_otherwise_in_the_translation_only_is_found_across_the_pair() -> None:
    kk = document(
        "kk",
        Lang.KK,
        "2023 жылы екі ел арасындағы тауар айналымы $533 млн болды.",
        "Қазіргі $533 млн тауар айналымы аз.",
    )
    ru = document(
        "ru",
        Lang.RU,
        "В 2023 году товарооборот двух стран составил $533 млн.",
        "Нынешний товарооборот ($533 млн в 2024 году) невелик.",
    )

    (finding,) = contradictions(kk, ru, paired=True)

    assert {place.document for place in finding.places} == {"kk", "ru"}
    assert (finding.kk_value, finding.ru_value) == ("2023", "2024")
    assert quotes(finding, kk, ru) == {"$533 млн", "2024 году", "2023 жылы", "В 2023 году"[2:]}
    assert str(finding.message) == (
        "$533 млн: the Russian text dates it 2024, the Kazakh gives no date here, but 2023 above."
    )


def test_passage_warning_that_a_contradiction_tells_is_left_out() -> None:
    kk = document(
        "kk",
        Lang.KK,
        "2023 жылы екі ел арасындағы тауар айналымы $533 млн болды.",
        "Қазіргі $533 млн тауар айналымы аз.",
    )
    ru = document(
        "ru",
        Lang.RU,
        "В 2023 году товарооборот двух стран составил $533 млн.",
        "Нынешний товарооборот ($533 млн в 2024 году) невелик.",
    )
    found = extractions(kk, ru)
    of_pair = compare_pair(kk, ru, straight(kk, ru), found["kk"], found["ru"])
    of_project = contradictions(kk, ru, paired=True)

    left = without_told([*of_pair, *of_project])

    assert [finding.rule for finding in of_pair] == ["dates.amount"]
    assert left == list(of_project)


def test_warning_of_another_amount_stays() -> None:
    kk = document("kk", Lang.KK, "Қазіргі $41 млн экспорт аз.")
    ru = document("ru", Lang.RU, "Экспорт ($41 млн в 2024 году) невелик.")
    found = extractions(kk, ru)
    of_pair = compare_pair(kk, ru, straight(kk, ru), found["kk"], found["ru"])

    assert without_told(of_pair) == list(of_pair)
    assert [finding.rule for finding in of_pair] == ["dates.amount"]


def test_contradiction_marks_the_amount_and_its_year() -> None:
    one = document(
        "one",
        Lang.KK,
        "2023 жылы теміржол арқылы тасымал көлемі 4,6 млн тонна болды.",
        "2024 жылы теміржол арқылы тасымал көлемі 4,6 млн тоннаға жетті.",
    )

    (finding,) = contradictions(one)

    assert quotes(finding, one) == {"2023 жылы", "2024 жылы", "4,6 млн тонна", "4,6 млн тоннаға"}


def test_searching_for_contradictions_can_be_stopped() -> None:
    one = document("one", Lang.KK, "2023 жылы теміржол арқылы 4,6 млн тонна жүк тасылды.")

    with pytest.raises(Cancelled):
        find_contradictions({"one": one}, extractions(one), [], monitor=Stopping())


class Stopping:
    """A monitor that stops the work at once."""

    def report(self, stage: Stage, fraction: float) -> None:
        raise Cancelled


def test_equal_round_amounts_of_different_things_are_no_contradiction() -> None:
    one = document(
        "one",
        Lang.KK,
        "2023 жылы зауыт құрылысына 5 млн теңге бөлінді.",
        "2024 жылы мектеп асханасына 5 млн теңге жұмсалды.",
    )

    assert contradictions(one) == ()


def test_equal_amounts_in_documents_on_different_things_are_no_contradiction() -> None:
    one = document("one", Lang.RU, "В начале мая 2024 года завод выпустил 27 тонн сыра для школ.")
    two = document("two", Lang.RU, "В июне 2024 года фермеры собрали 27 тонн ягод для завода.")

    assert contradictions(one, two) == ()


def test_another_figure_for_the_same_statement_is_found_across_documents() -> None:
    one = document("one", Lang.KK, "2024 жылы облыстың астық экспорты 470 млн долларды құрады.")
    two = document("two", Lang.KK, "Облыстың астық экспорты 2024 жылы 533 млн долларға жетті.")

    (finding,) = contradictions(one, two)

    assert finding.rule == "facts.figure"


def test_figures_of_different_years_are_no_contradiction() -> None:
    one = document("one", Lang.KK, "2023 жылы облыстың астық экспорты 470 млн долларды құрады.")
    two = document("two", Lang.KK, "Облыстың астық экспорты 2024 жылы 533 млн долларға жетті.")

    assert contradictions(one, two) == ()


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the sample articles are not here")
def test_articles_contradict_each_other_where_an_editor_says_so() -> None:
    from kzaz_desk.services import open_paths

    session = open_paths(sorted(SEEDS.glob("*.txt")))
    aligned = [(pair.kk, pair.ru, pair.alignment) for pair in session.pairs]

    found = find_contradictions(session.documents, session.extractions, aligned)

    rules = [finding.rule for finding in found]
    assert rules.count("facts.ordinal") == 1
    assert rules.count("facts.two-dates") == 2
    assert len(found) <= 6
    assert all(len({place.document for place in finding.places}) >= 2 for finding in found)
