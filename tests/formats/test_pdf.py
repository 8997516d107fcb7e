"""Paragraphs of a PDF are rebuilt from lines: columns, broken words, running heads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Cancelled, Unwatched
from kzaz_desk.formats.pdf import PdfReader

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzaz_desk.domain.progress import Stage
    from kzaz_desk.formats.base import RawDocument

    Item = tuple[float, float, float, str]
    Read = Callable[[Sequence[Sequence[Item]]], RawDocument]

WORDS = (
    "биыл", "облыста", "жаңа", "мектептер", "салынып", "жатыр", "және", "олардың", "саны", "жыл",
    "сайын", "артып", "келеді", "деп", "хабарлады", "әкімдіктің", "баспасөз", "қызметі",
)  # fmt: skip
PITCH = 13.0


@pytest.fixture
def read(
    write: Callable[[str, bytes], Path], make_pdf: Callable[[Sequence[Sequence[Item]]], bytes]
) -> Read:
    return lambda pages: PdfReader().read(write("a.pdf", make_pdf(pages)), Unwatched())


def texts(document: RawDocument) -> list[str]:
    return [span.of(document.text) for span in document.paragraphs]


def paragraph(seed: int, words: int = 30) -> str:
    text = " ".join(WORDS[(seed + i * 7) % len(WORDS)] for i in range(words))
    return text[0].upper() + text[1:] + "."


def broken(text: str, width: int, indent: int = 0) -> list[str]:
    lines, line = [], " " * indent
    for word in text.split():
        if line.strip() and len(line) + 1 + len(word) > width:
            lines.append(line.strip())
            line = word
        else:
            line = f"{line} {word}" if line.strip() else line + word
    return [*lines, line.strip()]


def column(
    paragraphs: Sequence[str], x: float, y: float, width: int, *, indent: int = 3, gap: float = 0.0
) -> list[Item]:
    items: list[Item] = []
    for text in paragraphs:
        for number, line in enumerate(broken(text, width, indent)):
            items.append((x + (indent * 5 if number == 0 else 0), y, 10, line))
            y -= PITCH
        y -= gap
    return items


@pytest.mark.parametrize(
    ("indent", "gap"), [(3, 0.0), (0, 8.0), (0, 0.0)], ids=["in", "gap", "end"]
)
def test_lines_become_paragraphs(read: Read, indent: int, gap: float) -> None:
    paragraphs = [paragraph(seed, 25 + seed) for seed in range(5)]

    document = read([column(paragraphs, 50, 780, 80, indent=indent, gap=gap)])

    assert texts(document) == paragraphs


def test_columns_are_read_one_after_the_other(read: Read) -> None:
    left, right = [paragraph(seed) for seed in range(4)], [paragraph(seed) for seed in range(4, 8)]
    head: Item = (50, 800, 16, "Облыс жаңалықтары бүгін: " + "мектеп пен жол туралы")

    document = read([[head, *column(left, 50, 760, 42), *column(right, 310, 760, 42)]])

    assert texts(document) == [head[3], *left, *right]


def test_columns_written_line_by_line_are_told_apart(read: Read) -> None:
    left, right = column([paragraph(1, 60)], 50, 760, 42), column([paragraph(2, 60)], 310, 760, 42)
    mixed = [item for pair in zip(left, right, strict=False) for item in pair]

    assert len(texts(read([mixed]))) == 2


def test_paragraph_goes_on_over_pages_and_columns(read: Read) -> None:
    text = paragraph(3, 60)
    lines = column([text], 50, 760, 80)

    document = read([lines[:3], [(x, y + 100, size, line) for x, y, size, line in lines[3:]]])

    assert texts(document) == [text]
    assert document.locators == ("page 1",)


def test_running_heads_and_page_numbers_are_left_out_and_named(read: Read) -> None:
    pages = [
        [
            (200.0, 815.0, 8.0, "Өңір газеті"),
            *column([paragraph(number, 40)], 50, 780, 80),
            (290.0, 30.0, 8.0, f"– {number} –"),
        ]
        for number in range(1, 5)
    ]

    document = read(pages)

    assert texts(document) == [paragraph(number, 40) for number in range(1, 5)]
    assert document.locators == ("page 1", "page 2", "page 3", "page 4")
    assert "Өңір газеті" in str(document.notes[1])


def test_pages_that_begin_with_the_same_words_keep_them(read: Read) -> None:
    paragraphs = [f"Биыл {number} мектеп: {paragraph(number, 20)}" for number in range(9)]

    document = read([column(paragraphs, 50, 780, 80) for _ in range(4)])

    assert texts(document) == paragraphs * 4


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        pytest.param(["Биыл ауылда жаңа мек-", "теп ашылды."], "Биыл ауылда жаңа мектеп ашылды.",
                     id="broken-word"),
        pytest.param(["Бұл қазақ-орыс сөздігі. Жаңа қазақ-", "орыс сөздігі шықты."],
                     "Бұл қазақ-орыс сөздігі. Жаңа қазақ-орыс сөздігі шықты.", id="compound"),
        pytest.param(["Бұл іс 2020-", "2024 жылдары болды."], "Бұл іс 2020-2024 жылдары болды.",
                     id="years"),
        pytest.param(["Бұл Нью-", "Йоркте болған еді."], "Бұл Нью-Йоркте болған еді.", id="name"),
    ],
)  # fmt: skip
def test_hyphen_at_the_end_of_a_line(read: Read, lines: list[str], text: str) -> None:
    items: list[Item] = [(50, 780 - PITCH * n, 10, line) for n, line in enumerate(lines)]

    assert texts(read([items])) == [text]


def test_columns_below_a_table_and_lines_across_are_told_apart(read: Read) -> None:
    """The cells of the table stand where the columns have their gutter."""
    left, right = [paragraph(1, 40)], [paragraph(2, 40)]
    across = paragraph(3, 30)
    table = [("Аудан", "Мектеп саны", "Оқушы"), ("Қордай", "14", "6 300"), ("Мерке", "9", "4 120")]
    cells = [
        (x, 700 - 17 * row, 10, text)
        for row, texts_of_row in enumerate(table)
        for x, text in zip((50, 240, 420), texts_of_row, strict=True)
    ]
    heading = [(50.0, 620.0, 13.0, "Өңірлер")]

    document = read(
        [
            [
                *column([across], 50, 760, 95),
                *cells,
                *heading,
                *column(left, 50, 600, 44),
                *column(right, 310, 600, 44),
            ]
        ]
    )

    assert texts(document) == [across, *map(" ".join, table), "Өңірлер", *left, *right]


def spread(line: str, x: float, y: float, width: float) -> list[Item]:
    """A line whose words are pushed apart until it is as wide as its column."""
    words = line.split()
    gap = (width - sum(len(word) * 5 for word in words)) / max(len(words) - 1, 1)
    items: list[Item] = []
    for word in words:
        items.append((x, y, 10, word))
        x += len(word) * 5 + gap
    return items


def test_words_far_apart_in_a_narrow_column_stay_on_their_line(read: Read) -> None:
    items: list[Item] = []
    for x, seed in ((50.0, 1), (330.0, 4)):
        *lines, last = broken(paragraph(seed, 40), 40)
        for row, line in enumerate(lines):
            items += spread(line, x, 700 - PITCH * row, 220)
        items.append((x, 700 - PITCH * len(lines), 10, last))

    assert texts(read([items])) == [paragraph(1, 40), paragraph(4, 40)]


def test_footnotes_come_last_and_part_no_paragraph(read: Read) -> None:
    first, second = paragraph(1, 60), paragraph(2, 30)
    lines = broken(first, 80)
    half = len(lines) // 2
    pages: list[list[Item]] = [
        [(50, 780 - PITCH * n, 10, line) for n, line in enumerate(lines[:half])],
        [(50, 780 - PITCH * n, 10, line) for n, line in enumerate(lines[half:])],
    ]
    pages[0] += [
        (50, 100, 8, "1 Дерек басқармадан"),
        (50, 90, 8, "алынды."),
        (50, 80, 8, "2 Сонда."),
    ]
    pages[1] += column([second], 50, 600, 80)

    document = read(pages)

    assert texts(document) == [first, second, "Дерек басқармадан алынды.", "Сонда."]
    assert document.locators[2:] == ("page 1, footnote 1", "page 1, footnote 2")


def test_long_lines_that_differ_in_their_numbers_are_no_running_heads(read: Read) -> None:
    said = "Бұл сан {} жылғы есептің {}-кестесінде толығырақ көрсетілген."
    pages = [
        [*column([paragraph(n, 60)], 50, 700, 80), (50.0, 60.0, 10.0, said.format(2020 + n, n))]
        for n in range(3)
    ]

    found = texts(read(pages))

    assert [said.format(2020 + n, n) in found for n in range(3)] == [True] * 3


def test_larger_line_is_a_paragraph_of_its_own(read: Read) -> None:
    body = column([paragraph(1)], 50, 760, 80, indent=0)

    assert texts(read([[(50, 775, 14, "Бюджет туралы жаңа шешім"), *body]])) == [
        "Бюджет туралы жаңа шешім",
        paragraph(1),
    ]


def test_items_of_a_list_are_paragraphs(read: Read) -> None:
    items = [f"{n}) {paragraph(n, 9)}" for n in range(1, 5)]

    assert texts(read([column(items, 50, 760, 200, indent=0)])) == items


def test_items_without_signs_are_paragraphs_where_lines_stay_short(read: Read) -> None:
    items: list[Item] = [(60, 700, 10, "бірінші тармақ"), (60, 687, 10, "екінші тармақ")]

    document = read([[*column([paragraph(1)], 50, 760, 80), *items]])

    assert texts(document) == [paragraph(1), "бірінші тармақ", "екінші тармақ"]


def test_text_beyond_the_edge_of_the_page_is_not_read(read: Read) -> None:
    hidden: list[Item] = [(50, 850, 10, "беттен тыс"), (50, -20, 10, "беттен төмен")]

    assert texts(read([[*column([paragraph(1)], 50, 760, 80), *hidden]])) == [paragraph(1)]


def test_raised_number_of_a_note_does_not_change_the_year(read: Read) -> None:
    items: list[Item] = [
        (50, 780, 10, "Бұл 2024"),
        (90, 784, 6, "1"),
        (93, 780, 10, " жылы болды."),
    ]

    assert texts(read([items])) == ["Бұл 2024¹ жылы болды."]


def test_pages_without_text_are_named(read: Read) -> None:
    document = read([[], column([paragraph(1)], 50, 760, 80), []])

    assert "1, 3" in str(document.notes[-1])


def test_scanned_file_says_so(read: Read) -> None:
    with pytest.raises(ReadError) as caught:
        read([[], []])

    assert caught.value.reason is ReadFailure.NO_TEXT
    assert "scanned" in str(caught.value.detail)


def test_fonts_without_letters_say_so(read: Read) -> None:
    with pytest.raises(ReadError) as caught:
        read([[(50, 700, 10, "\ue001\ue002\ue003\ue004\ue005")]])

    assert caught.value.reason is ReadFailure.NO_TEXT


def test_password_is_told_from_damage(write: Callable[[str, bytes], Path]) -> None:
    # RC4 with 40 bits (PDF 1.1): no user password opens this.
    objects = (
        b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n"
        b"3 0 obj<</Filter/Standard/V 1/R 2/P -4/O<"
        + b"41" * 32
        + b">/U<"
        + b"42" * 32
        + b">>>endobj\n"
    )
    trailer = b"trailer<</Root 1 0 R/Size 4/Encrypt 3 0 R/ID[<0123><0123>]>>\n%%EOF"

    with pytest.raises(ReadError) as caught:
        PdfReader().read(write("a.pdf", b"%PDF-1.4\n" + objects + trailer), Unwatched())

    assert caught.value.reason is ReadFailure.PASSWORD


def test_cancel_is_felt_on_the_next_page(
    write: Callable[[str, bytes], Path], make_pdf: Callable[[Sequence[Sequence[Item]]], bytes]
) -> None:
    class Impatient:
        calls = 0

        def report(self, stage: Stage, fraction: float) -> None:
            self.calls += 1
            if self.calls > 3:
                raise Cancelled

    path = write("a.pdf", make_pdf([column([paragraph(n)], 50, 760, 80) for n in range(9)]))
    monitor = Impatient()

    with pytest.raises(Cancelled):
        PdfReader().read(path, monitor)

    assert monitor.calls == 4
