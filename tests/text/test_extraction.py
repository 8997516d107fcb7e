from __future__ import annotations

from datetime import date

from kzaz_desk.domain.text import Document, Lang, Span
from kzaz_desk.text.extraction import extract, numbers_in
from kzaz_desk.text.segment import segment, split_paragraphs


def _document(lang: Lang, text: str, paragraphs: tuple[Span, ...] | None = None) -> Document:
    spans = split_paragraphs(text) if paragraphs is None else paragraphs
    return Document("d", lang, text, segment(text, spans, lang), date=date(2025, 10, 20))


def test_offsets_count_in_the_whole_document() -> None:
    text = "Бірінші жол.\nЗауыт 2024 жылы 40 мың тонна өнім шығарды.\n"

    extraction = extract(_document(Lang.KK, text))

    assert "40 мың тонна" in [q.span.of(text) for q in extraction.quantities]
    assert ["2024" in t.span.of(text) for t in extraction.timexes] == [True]


def test_what_is_no_paragraph_takes_no_part() -> None:
    text = "Бет 17\nЗауытта 900 адам істейді."

    extraction = extract(_document(Lang.KK, text, (Span(7, len(text)),)))

    assert [q.surface[:3] for q in extraction.quantities] == ["900"]


def test_line_break_inside_a_paragraph_is_a_space() -> None:
    text = "Завод выпустил 40\nтысяч тонн в 2024\nгоду."

    extraction = extract(_document(Lang.RU, text, (Span(0, len(text)),)))

    assert "40\nтысяч тонн" in [q.span.of(text) for q in extraction.quantities]
    assert [t.value for t in extraction.timexes] == ["2024"]


def test_progress_is_told_after_each_paragraph() -> None:
    told: list[float] = []

    extract(_document(Lang.KK, "Бір.\nЕкі.\nҮш.\nТөрт."), told.append)

    assert told == [0.25, 0.5, 0.75, 1.0]


def test_same_values_are_written_the_same_in_both_languages() -> None:
    kk = "Зауыт 2024 жылы 4,5 миллион теңге тапты, жиырма бес адам қабылдады."
    ru = "Завод в 2024 году заработал 4,5 млн тенге и принял двадцать пять человек."

    values = [
        set(numbers_in(extract(_document(lang, text)), Span(0, len(text))))
        for lang, text in ((Lang.KK, kk), (Lang.RU, ru))
    ]

    assert values[0] == values[1]
    assert len(values[0]) >= 3


def test_small_values_and_lengths_of_time_do_not_speak_for_a_bead() -> None:
    text = "Екі ел үш жыл бойы бір жоба жасады."

    assert numbers_in(extract(_document(Lang.KK, text)), Span(0, len(text))) == ()
