from __future__ import annotations

import pytest

from kzaz_desk.align.furniture import furniture_of, outline

TEXT = [
    "Бүгін қалада жаңбыр жауды, көшелерді су басты.",
    "Кеше күн ашық болды.",
    "Ертең қар жауады.",
]


def _between(lines: list[str]) -> list[str]:
    """Each line with three paragraphs after it."""
    return [text for number, line in enumerate(lines) for text in (line, *_other(number))]


def _other(number: int) -> list[str]:
    return [f"{text} {'ақ' * (number + 1)}" for text in TEXT]


@pytest.mark.parametrize(
    "lines",
    [
        ["Ауыл жаршысы"] * 3,
        ["7", "8", "9"],
        ["— 12 —", "— 13 —", "— 14 —"],
        ["3-бет", "4-бет", "6-бет"],
        ["стр. 3", "стр. 5", "стр. 7"],
    ],
    ids=["running head", "page numbers", "with dashes", "with a word", "every other page"],
)
def test_line_of_every_page_is_set_aside(lines: list[str]) -> None:
    texts = _between(lines)

    assert furniture_of(texts) == {4 * number for number in range(len(lines))}


@pytest.mark.parametrize(
    "texts",
    [
        _between(["Ауыл жаршысы"] * 2),
        _between(["1-бап", "2-бап", "3-бап"]),
        _between(["Сұрақ:", "Сұрақ:", "Сұрақ:"]),
        _between(["– Солай ма", "– Солай ма", "– Солай ма"]),
        _between(["120", "35", "7", "90"]),
        ["млн", "12", "млн", "13", "млн", "14", *TEXT * 3],
        ["сөз"] * 40,
        _between([TEXT[0] * 3] * 3),
        [],
    ],
    ids=[
        "only twice", "numbered headings", "leads to what follows", "said by somebody",
        "numbers that do not rise", "cells of a table", "nothing else", "too long", "nothing",
    ],
)  # fmt: skip
def test_what_belongs_to_the_text_stays(texts: list[str]) -> None:
    assert furniture_of(texts) == frozenset()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ауыл жаршысы, 12-сан ", "Ауыл жаршысы, #-сан"),
        (" – 7 – ", "#"),
        ("xiv", "#"),
        ("", ""),
        ("сөз " * 30, ""),
    ],
    ids=["head with a number", "page number", "roman", "empty", "long"],
)
def test_outline_leaves_the_page_out(text: str, expected: str) -> None:
    assert outline(text) == expected
