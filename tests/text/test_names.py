"""Names and stems."""

from __future__ import annotations

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.names import find_name_stems, find_names, find_stems


def test_case_forms_of_one_word_have_one_stem() -> None:
    assert find_stems("сапары сапарлап сапармен", Lang.KK) == {"сапар"}


def test_function_words_tell_nothing() -> None:
    assert find_stems("олар арасында және бойынша", Lang.KK) == frozenset()


def test_name_is_spelled_alike_in_both_languages() -> None:
    kk = find_names("Бүгін Әлиев Қостанайға келді.")
    ru = find_names("Вчера Алиев прибыл в Костанай.")

    assert kk == ru
    assert len(kk) == 2


def test_first_word_of_a_sentence_is_no_name_unless_all_in_capitals() -> None:
    assert find_names("Завод работает. SOCAR строит.") == {"soca"}


def test_stems_of_names_can_be_told_apart() -> None:
    assert find_name_stems("Кеше Қостанайда жиын өтті") == {"қоста"}
