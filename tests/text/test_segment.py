from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.segment import divide, segment, split_paragraphs, split_sentences

SENTENCES = {
    Lang.KK: {
        "year before a day": "Кеңес 2023 ж. 12 қаңтарда өтті. | Оған елшілер келді.",
        "year before a name": "Мектеп 1998 ж. Қостанай қаласында ашылды. | Онда 300 бала оқиды.",
        "years in a range": "1941–1945 жж. Алматыда он зауыт жұмыс істеді. | Бәрі сақталды.",
        "century": "Бұл қолжазба XV ғ. Түркістанда жазылған. | Оны ғалымдар тапты.",
        "millions": "Жобаға 4,5 млн. теңге бөлінді. | Ақша толық игерілді.",
        "currency": "Бюджеттен 12 млрд. тг. жұмсалды. | Құны 5 млн. тг. | Төлем жыл соңында.",
        "address": "Кеңсе Алматы қ. Абай көш. 5-үйде орналасқан. | Есік ашық.",
        "region": "Ол Жамбыл обл. Шу ауд. Төле би ауылында туған. | Кейін қалаға көшті.",
        "and so on inside": "Базарда алма, өрік т.б. жемістер сатылады. | Баға тұрақты.",
        "and so on at the end": "Базарда алма, өрік, т.б. | Кешке ол жабылады.",
        "before our era": "Қорған б.з.д. IV ғасырда салынған. | Ол жақсы сақталған.",
        "initials": "Мақаланы А. Байтұрсынұлы жазды. | Ол газетте шықты.",
        "joined initials": "Қ.К. Сәтбаев академик болды. | Ол геолог еді.",
        "double name": "Қ.-Ж. Тоқаев сөз сөйледі. | Зал қол соқты.",
        "short quotation": "«Жақсы. Рақмет!» – деді ол. | Сосын шығып кетті.",
        "short quotation inside": "Ол «Келдім. Көрдім.» деп жазды. | Хат қысқа еді.",
        "long quotation": (
            "«Біз бұл жобаны үш жыл бойы дайындадық деп айта аламын. | Енді оның нәтижесін "
            "бүкіл ел көріп отыр», – деді министр. | Кездесу аяқталды."
        ),
        "speaker after a quotation": "«Біз келдік!» – Асан осылай айғайлады. | Ешкім естімеді.",
        "question and call": "Бұл қалай?! | Түсінбедім. | Қайталаңызшы!",
        "ellipsis goes on": "Ол ойланды... сосын жауап берді. | Бәрі күлді.",
        "ellipsis ends": "Ол ұзақ ойланды… | Ақыры келісті.",
        "item of a list": "1. Бюджетті бекіту туралы. | Оны кеңес қарады.",
        "lettered item": "а) Салық төлеу мерзімі өзгерді. | Ол қазанға ауысты.",
        "decimal point": "Өсім 3.5 пайыз болды. | Былтыр 2.1 еді.",
        "site name": "Бұл туралы BAQ.KZ хабарлады. | Мәлімет расталды.",
        "abbreviated hours": "Дүкен сағ. 9-да ашылады. | Түскі үзіліс жоқ.",
    },
    Lang.RU: {
        "year": "Совет собрался 12 января 2023 г. в Астане. | Пришли послы.",
        "city": "Он родился в г. Костанае. | Потом уехал.",
        "millions": "Выделено 4,5 млн. тенге. | Деньги освоены.",
        "dollars": "Сумма выросла до 5 млн долл. США за год. | Рост продолжится.",
        "and so on": "Купили яблоки, груши и т. д. | Потом ушли.",
        "that is": "Второй квартал, т. е. весна, был удачным. | Лето хуже.",
        "initials": "Доклад прочёл А. С. Иванов. | Зал слушал.",
        "street": "Офис на ул. Абая, д. 5. | Вход со двора.",
        "short quotation": "«Хорошо. Спасибо!» – сказал он. | И вышел.",
        "speaker after a quotation": "«Мы приехали!» – Асан махнул рукой. | Никто не ответил.",
        "thousands": "Построено 3 тыс. домов. | План выполнен.",
        "ellipsis goes on": "Он подумал... и согласился. | Все засмеялись.",
    },
}
CASES = [
    pytest.param(lang, marked, id=f"{lang}: {name}")
    for lang, cases in SENTENCES.items()
    for name, marked in cases.items()
]


@pytest.mark.parametrize(("lang", "marked"), CASES)
def test_sentences_end_where_the_bar_stands(lang: Lang, marked: str) -> None:
    expected = [part.strip() for part in marked.split("|")]
    text = marked.replace("| ", "").replace("|", "")

    assert [span.of(text) for span in split_sentences(text, lang)] == expected


def test_full_stop_without_a_space_ends_a_sentence() -> None:
    text = "Жиналыс ерте бітті.Қатысушылар тарады."

    assert [span.of(text) for span in split_sentences(text, Lang.KK)] == [
        "Жиналыс ерте бітті.",
        "Қатысушылар тарады.",
    ]


@given(st.text(alphabet="аәб Қ.!?«»–…1\n\0\ud800"), st.sampled_from(Lang))
def test_sentences_cover_all_but_white_space(text: str, lang: Lang) -> None:
    spans = split_sentences(text, lang)

    assert all(a.stop <= b.start for a, b in pairwise(spans))
    left = "".join(
        text[a:b]
        for a, b in zip(
            [0, *(span.stop for span in spans)],
            [*(span.start for span in spans), len(text)],
            strict=True,
        )
    )
    assert left.strip("\0").replace("\0", "").strip() == ""


@pytest.mark.parametrize("unit", ["а", "Сөз бар. ", ".", "« 1. ", "\ud800"], ids=ascii)
def test_very_long_paragraph_is_split_whole(unit: str) -> None:
    text = (unit * 300_000)[:300_000]

    spans = split_sentences(text, Lang.KK)

    assert spans[0].start == 0
    assert spans[-1].stop == len(text.rstrip())


def test_long_sentence_is_not_cut_at_the_chunk() -> None:
    text = "сөз " * 20_000 + "бітті. Екінші сөйлем."

    assert len(split_sentences(text, Lang.KK)) == 2


LAYOUTS = {
    "lines": ("Бірінші жол.\nЕкінші жол.\nҮшінші жол.", 3),
    "lines with blank lines": ("Бірінші жол.\n\nЕкінші жол.\n\n\nҮшінші жол.", 3),
    "lines, some blank": ("Тақырып\nБірінші жол.\n\nЕкінші жол.\nҮшінші жол.", 4),
    "wrapped blocks": (
        "Бұл азат жол бірнеше\nжолға бөлінген, сондықтан\nбіртұтас.\n\n"
        "Екінші азат жол да\nекі жолдан тұрады.",
        2,
    ),
    "wrapped blocks with a list": (
        "Жоспарда мынадай негізгі\nмәселелер қаралды делінген\nқұжатта:\n- бюджет пен\nсалық;\n"
        "- жол мен\nкөпір.\n\nКеңес бұл мәселелерді толық\nқарап шықты деп\nхабарланды.",
        4,
    ),
    "Windows line ends": ("Бірінші жол.\r\nЕкінші жол.\r\n", 2),
    "old Mac line ends": ("Бірінші жол.\rЕкінші жол.", 2),
    "line and paragraph separators": ("Бірінші.\u2028Екінші.\u2029Үшінші.\x0cТөртінші.", 4),
    "blank": (" \n\t\n\ufeff\0\n", 0),
    "empty": ("", 0),
}


@pytest.mark.parametrize(("text", "count"), LAYOUTS.values(), ids=LAYOUTS)
def test_paragraphs_are_lines_or_blocks_as_the_file_uses(text: str, count: int) -> None:
    spans = split_paragraphs(text)

    assert len(spans) == count
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)


def test_segment_counts_in_the_whole_text() -> None:
    text = "Бір. Екі.\nҮш."

    paragraphs = segment(text, split_paragraphs(text), Lang.KK)

    assert [[span.of(text) for span in p.sentences] for p in paragraphs] == [
        ["Бір.", "Екі."],
        ["Үш."],
    ]


@given(st.text(alphabet="аб. Қ", max_size=60), st.integers(1, 12))
def test_divided_paragraph_keeps_every_sentence(text: str, longest: int) -> None:
    for paragraph in segment(text, split_paragraphs(text), Lang.KK):
        parts = divide(paragraph, longest)

        assert all(len(part.span) <= longest for part in parts)
        assert "".join(s.of(text) for part in parts for s in part.sentences) == "".join(
            s.of(text) for s in paragraph.sentences
        )


def test_real_article_keeps_each_paragraph() -> None:
    seeds = Path(__file__).parents[3] / "shared" / "seeds"
    if not seeds.is_dir():
        pytest.skip("the seed articles are not beside this checkout")

    counts = {
        path.name[:3]: len(split_paragraphs(path.read_text(encoding="utf-8")))
        for path in seeds.glob("00[02]*.txt")
    }

    assert counts == {"000": 37, "002": 31}
