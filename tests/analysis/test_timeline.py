"""Events out of dated statements."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kzaz_desk.analysis.compare import compare_pair
from kzaz_desk.analysis.facts import find_contradictions
from kzaz_desk.analysis.suggestions import suggest_merges
from kzaz_desk.analysis.timeline import build_timeline
from kzaz_desk.domain.review import Event, EventStatus
from kzaz_desk.domain.text import Document, Lang
from kzaz_desk.domain.timex import Op
from tests.analysis.dated_documents import document, extractions, straight


def events(*documents: Document, paired: bool = False) -> tuple[Event, ...]:
    aligned = []
    if paired:
        aligned = [(documents[0].id, documents[1].id, straight(documents[0], documents[1]))]
    return build_timeline({d.id: d for d in documents}, extractions(*documents), aligned)


def test_statement_is_quoted_with_its_days() -> None:
    text = "2024 жылғы 5 мамырда Қостанайда мектеп ашылды."

    (event,) = events(document("one", Lang.KK, text))

    assert (event.text, event.begin, event.end_date) == (text, date(2024, 5, 5), date(2024, 5, 5))
    assert event.status is EventStatus.PAST


STATUS = (
    ("Зауыт 2027 жылға қарай салынады.", Lang.KK, EventStatus.PLANNED),
    ("2025 жылы зауыт салу жоспарланып отыр.", Lang.KK, EventStatus.PLANNED),
    ("Егер жол 2028 жылы ашылса, жүк көбейеді.", Lang.KK, EventStatus.HYPOTHETICAL),
    ("К 2027 году построят завод.", Lang.RU, EventStatus.PLANNED),
    ("Если дорогу откроют в 2028 году, грузов станет больше.", Lang.RU, EventStatus.HYPOTHETICAL),
    ("В 2020 году построили завод.", Lang.RU, EventStatus.PAST),
)


@pytest.mark.parametrize(("text", "lang", "status"), STATUS, ids=[text for text, _, _ in STATUS])
def test_status_follows_the_day_and_the_verb(text: str, lang: Lang, status: EventStatus) -> None:
    (event,) = events(document("one", lang, text))

    assert event.status is status


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Экспорт 2022 жылмен салыстырғанда өсті.", Lang.KK),
        ("Экспорт вырос по сравнению с 2022 годом.", Lang.RU),
        ("Бүгінде жұмыс көп.", Lang.KK),
        ("Соңғы жылдары жұмыс көбейді.", Lang.KK),
        ("Жыл сайын көрме өтеді.", Lang.KK),
    ],
)
def test_base_of_comparison_and_vague_words_are_no_event(text: str, lang: Lang) -> None:
    assert events(document("one", lang, text)) == ()


def test_each_clause_with_a_date_is_an_event_of_its_own() -> None:
    text = "2022 жылы көпір салынып, 2024 жылы мектеп ашылды."

    found = events(document("one", Lang.KK, text))

    assert [event.text for event in found] == [
        "2022 жылы көпір салынып",
        "2024 жылы мектеп ашылды.",
    ]


def test_both_languages_of_a_pair_tell_of_one_event() -> None:
    kk = document("kk", Lang.KK, "2018 жылы келісімге қол қойылды.")
    ru = document("ru", Lang.RU, "Соглашение подписали в 2018 году.")

    (event,) = events(kk, ru, paired=True)

    assert [mention.place.lang for mention in event.mentions] == [Lang.KK, Lang.RU]
    assert not event.conflict


def test_coarse_and_exact_date_are_one_event_with_the_exact_one() -> None:
    kk = document("kk", Lang.KK, "2024 жылғы апат ауыр болды.")
    ru = document("ru", Lang.RU, "Авария в декабре 2024 года была тяжёлой.")

    (event,) = events(kk, ru, paired=True)

    assert event.value == "2024-12"


def test_same_amount_with_dates_that_exclude_each_other_is_an_event_in_conflict() -> None:
    kk = document("kk", Lang.KK, "2023 жылы экспорт $41 млн болды.")
    ru = document("ru", Lang.RU, "В 2024 году экспорт составил $41 млн.")

    found, aligned = extractions(kk, ru), [("kk", "ru", straight(kk, ru))]
    findings = compare_pair(kk, ru, straight(kk, ru), found["kk"], found["ru"])

    (event,) = build_timeline({"kk": kk, "ru": ru}, found, aligned, findings=findings)

    assert event.conflict


@pytest.mark.parametrize(
    ("kk_text", "ru_text", "value", "rival"),
    [
        pytest.param(
            "Әуежай 2019 жылы ашылды.", "Аэропорт открыли в 2018 году.", "2019", "2018", id="year"
        ),
        pytest.param(
            "Жиын 2024 жылғы 5 маусымда өтті.", "Заседание прошло 15 июня 2024 года.",
            "2024-06-05", "2024-06-15", id="day",
        ),
    ],
)  # fmt: skip
def test_dates_that_a_finding_sets_against_each_other_are_one_event_in_conflict(
    kk_text: str, ru_text: str, value: str, rival: str
) -> None:
    kk, ru = document("kk", Lang.KK, kk_text), document("ru", Lang.RU, ru_text)
    found, aligned = extractions(kk, ru), [("kk", "ru", straight(kk, ru))]
    findings = compare_pair(kk, ru, straight(kk, ru), found["kk"], found["ru"])

    (event,) = build_timeline({"kk": kk, "ru": ru}, found, aligned, findings=findings)

    assert event.conflict
    assert event.value == value
    assert event.rival is not None
    assert event.rival.value == rival
    assert [mention.place.lang for mention in event.mentions] == [Lang.KK, Lang.RU]


@pytest.mark.parametrize(
    ("text", "op"),
    [
        ("С 2010 года мы строим дороги.", Op.SINCE),
        ("К 2027 году построят завод.", Op.BY),
        ("После 2024 года построят дорогу.", Op.AFTER),
        ("В 2020 году построили завод.", None),
    ],
)
def test_event_keeps_how_its_date_limits_it(text: str, op: Op | None) -> None:
    (event,) = events(document("one", Lang.RU, text))

    assert event.op is op


def test_dates_that_no_finding_complains_of_are_no_conflict() -> None:
    kk = document("kk", Lang.KK, "Зауыттар 1990–2000 жылдары салынды.")
    ru = document("ru", Lang.RU, "Заводы построены в 1990-х и 2000-х.")
    found, aligned = extractions(kk, ru), [("kk", "ru", straight(kk, ru))]
    findings = compare_pair(kk, ru, straight(kk, ru), found["kk"], found["ru"])

    made = build_timeline({"kk": kk, "ru": ru}, found, aligned, findings=findings)

    assert made
    assert not any(event.conflict or event.rival for event in made)


def test_counterpart_without_a_date_joins_as_a_mention() -> None:
    kk = document("kk", Lang.KK, "Қазіргі $41 млн экспорт аз.")
    ru = document("ru", Lang.RU, "Экспорт ($41 млн в 2024 году) невелик.")

    (event,) = events(kk, ru, paired=True)

    assert [mention.timex is None for mention in event.mentions] == [True, False]


def test_year_alone_joins_nothing() -> None:
    one = document("one", Lang.KK, "2024 жылы көпір салынды.", "Мәдениет күндері 2024 жылы өтті.")

    assert len(events(one)) == 2


def test_repeated_statement_of_one_document_is_one_event() -> None:
    one = document(
        "one",
        Lang.KK,
        "2018 жылы конвенцияға қол қойылды.",
        "2018 жылғы конвенция маңызды болды.",
        "Балықшылар теңізге шықты.",
        "Ауыл мектебі жөнделіп жатыр.",
        "Көктемгі егін жұмысы басталды.",
    )

    (event,) = events(one)

    assert len(event.mentions) == 2


def test_events_come_in_order_of_time() -> None:
    one = document("one", Lang.RU, "В 2020 году построили завод.", "В 1990-х тут была степь.")

    assert [event.value for event in events(one)] == ["199X", "2020"]


def test_event_keeps_its_name_when_the_document_is_dated_otherwise() -> None:
    one = document("one", Lang.RU, "Вчера открыли завод.")
    later = replace(one, date=date(2025, 11, 20))

    assert events(one)[0].id == events(later)[0].id
    assert events(one)[0].begin != events(later)[0].begin


def test_same_sentence_twice_gives_events_with_different_names() -> None:
    text = "2020 жылы зауыт ашылды."
    one, two = document("one", Lang.KK, text), document("two", Lang.KK, text)

    assert len({event.id for event in events(one, two)}) == 2


def test_event_with_a_contradicted_amount_is_in_conflict() -> None:
    texts = ("2024 жылы астық экспорты 470 млн доллар болды.",)
    one = document("one", Lang.KK, *texts)
    two = document("two", Lang.KK, "Астық экспорты 2024 жылы 533 млн доллар болды.")
    by_id, read = {"one": one, "two": two}, extractions(one, two)
    findings = find_contradictions(by_id, read, [])

    found = build_timeline(by_id, read, [], findings=findings)

    assert [event.conflict for event in found] == [True, True]


def test_like_events_of_other_documents_are_only_suggested() -> None:
    one = document("one", Lang.KK, "2024 жылы Физулиде балалар орталығы ашылды.")
    two = document("two", Lang.KK, "Балалар орталығы Физулиде 2024 жылы салынды.")
    by_id, read = {"one": one, "two": two}, extractions(one, two)
    found = build_timeline(by_id, read, [])

    (suggestion,) = suggest_merges(found, by_id, read, [])

    assert len(found) == 2
    assert {suggestion.first, suggestion.second} == {event.id for event in found}
    assert 0.0 < suggestion.confidence <= 1.0


def test_events_that_share_only_the_year_are_not_suggested() -> None:
    one = document("one", Lang.KK, "2024 жылы көпір салынды.")
    two = document("two", Lang.KK, "2024 жылы мәдениет күндері өтті.")
    by_id, read = {"one": one, "two": two}, extractions(one, two)

    assert suggest_merges(build_timeline(by_id, read, []), by_id, read, []) == ()
