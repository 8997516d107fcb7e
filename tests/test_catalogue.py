from __future__ import annotations

import importlib.util
import re
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kzaz_desk.catalogue import LANGUAGES, choose_language, load_catalogue, system_languages
from kzaz_desk.domain.wording import Message

from .latin_words import english_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
FORMS = {"kk": 2, "ru": 3, "en": 2}
FACT = re.compile(r"\{\w*\}|%n")
# Menus show these letters under a line; a text of two letters must not lose one of its own.
MNEMONIC = re.compile(r"&(\w)")


@cache
def _extract() -> ModuleType:
    spec = importlib.util.spec_from_file_location("extract", FOLDER / "extract.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@cache
def _sources() -> Any:
    return _extract().texts_of_the_code()


@cache
def _entries(language: str) -> Any:
    return _extract().read_catalogue(FOLDER / f"kzaz_desk_{language}.ts")


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_has_every_text_of_the_code_and_no_other(language: str) -> None:
    needed = {(s.context, s.text) for s in _sources() if language != "en" or s.is_plural}

    assert needed == set(_entries(language)), "run resources/i18n/extract.py and translate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_in_all_its_forms(language: str) -> None:
    open_ones = [
        key
        for key, entry in _entries(language).items()
        if not all(entry.forms)
        or len(entry.forms) != (FORMS[language] if entry.source.is_plural else 1)
    ]

    assert not open_ones


@pytest.mark.parametrize("language", LANGUAGES)
def test_translation_holds_the_facts_of_its_source(language: str) -> None:
    changed = [
        (key, form)
        for key, entry in _entries(language).items()
        for form in entry.forms
        if sorted(set(FACT.findall(form))) != sorted(set(FACT.findall(key[1])))
    ]

    assert not changed


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_ending_signs_of_a_command_are_kept(language: str) -> None:
    changed = [
        (key[1], entry.forms[0])
        for key, entry in _entries(language).items()
        if key[0] == "Actions"
        if key[1].endswith("…") != entry.forms[0].endswith("…")
        or len(MNEMONIC.findall(key[1])) != len(MNEMONIC.findall(entry.forms[0]))
    ]

    assert not changed


COUNTS = (0, 1, 2, 5, 11, 21, 111)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("kk", ("күн",) * 7),
        ("ru", ("дней", "день", "дня", "дней", "дней", "день", "дней")),
        ("en", ("days", "day", "days", "days", "days", "days", "days")),
    ],
)
def test_count_takes_the_plural_form_of_the_language(language: str, words: Sequence[str]) -> None:
    translate = load_catalogue(language).translate

    shown = [translate("EventDates", "%n days", None, n).split() for n in COUNTS]

    assert shown == [[str(n), word] for n, word in zip(COUNTS, words, strict=True)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_count_is_shown_with_the_form_of_its_language(language: str) -> None:
    catalogue = load_catalogue(language)
    plural = [s for s in _sources() if s.is_plural]
    wanted = {"kk": (0,) * 7, "ru": (2, 0, 1, 2, 2, 0, 2), "en": (1, 0, 1, 1, 1, 1, 1)}[language]

    assert plural
    for source in plural:
        forms = catalogue.entries[source.context, source.text]
        shown = [catalogue.translate(source.context, source.text, None, n) for n in COUNTS]
        expected = [forms[f].replace("%n", str(n)) for f, n in zip(wanted, COUNTS, strict=True)]
        assert shown == expected


def test_kazakh_words_stay_the_same_after_every_number() -> None:
    differing = [
        key
        for key, entry in _entries("kk").items()
        if entry.source.is_plural and len(set(entry.forms)) > 1
    ]

    assert not differing


def test_singular_and_plural_differ_in_english_and_in_russian() -> None:
    same = [
        (language, key)
        for language in ("en", "ru")
        for key, entry in _entries(language).items()
        if entry.source.is_plural
        if len(set(entry.forms)) == 1 and ": %n" not in entry.forms[0]
    ]

    assert not same


# "3 of 5 findings": the word after a number must be able to follow it.
COUNTED = re.compile(r"(?:of|in|hide|and) \{\d\} (?:more )?[a-z]+s\b|: \{\d\} [a-z]+s\b")


def test_english_text_with_a_count_has_a_singular() -> None:
    assert COUNTED.search("{0} of {1} findings")
    assert not [s.text for s in _sources() if not s.is_plural and COUNTED.search(s.text)]


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_translation_has_no_english_word(language: str) -> None:
    assert english_words("{name}: no such file, see HTML") == ["no", "such", "file", "see"]

    left = [
        (key, words)
        for key, entry in _entries(language).items()
        for form in entry.forms
        if (words := english_words(form))
    ]

    assert left == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_translation_has_the_signs_of_its_language(language: str) -> None:
    wrong = re.compile(
        r"""["“”„]|(?<=\w)'(?=\w)| -(?= )|\.\.\.|[ \d}]%(?!n)(?<!\u00a0%)|\}[ ]?°|№(?=[\d{])"""
    )

    assert wrong.search("12 %")
    found = [
        (key[1], form)
        for key, entry in _entries(language).items()
        for form in entry.forms
        if wrong.search(form)
    ]

    assert found == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_word_mixes_latin_and_cyrillic_letters(language: str) -> None:
    mixed = re.compile(r"(?<![{%\\])[A-Za-z](?=[Ѐ-ӿ])|[Ѐ-ӿ](?=[A-Za-z])")

    assert mixed.search("бiр")
    found = [
        (key[1], form)
        for key, entry in _entries(language).items()
        for form in entry.forms
        if mixed.search(form.replace("&", ""))
    ]

    assert found == []


# Words that are read otherwise, or stumbled over, without the dots.
WITHOUT_DOTS = re.compile(
    r"\b(?:еще|отчет|расчет|счет|объем|прием(?!лем)|учет|идет|ждет|дает|ведет|берет|найдет|остается|темн|"
    r"надежн|ненадежн|подтвержденн|сохраненн|объединенн|вперед(?!и)|причем|ее)\w*",
    re.IGNORECASE,
)


def test_russian_is_written_with_its_letter_yo() -> None:
    assert WITHOUT_DOTS.search("Экспорт отчета")

    forms = [form for entry in _entries("ru").values() for form in entry.forms]

    assert [form for form in forms if WITHOUT_DOTS.search(form.replace("&", ""))] == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("kk", "Сандар сәйкес емес: қазақшасында «18», орысшасында «16»."),
        ("ru", "Числа различаются: в казахском тексте «18», в русском — «16»."),
        ("en", "The numbers differ: “18” in Kazakh, “16” in Russian."),
    ],
)
def test_finding_is_explained_in_the_language(language: str, sentence: str) -> None:
    text = "The numbers differ: “{kk}” in Kazakh, “{ru}” in Russian."
    message = Message("Finding", text, (("kk", "18"), ("ru", "16")))

    assert message.worded(load_catalogue(language).translate) == sentence


@pytest.mark.parametrize(
    ("wanted", "offered", "language"),
    [
        ("", ["kk-KZ", "ru"], "kk"),
        ("", ["kk_KZ.UTF-8"], "kk"),
        ("ru", ["kk-KZ"], "ru"),
        ("", ["de-DE", "ru-KZ"], "ru"),
        ("", ["C.UTF-8"], "en"),
        ("", [], "en"),
        ("xx", ["kk"], "kk"),
    ],
)
def test_language_is_the_chosen_one_or_the_first_that_is_spoken(
    wanted: str, offered: list[str], language: str
) -> None:
    assert choose_language(wanted, offered) == language


def test_environment_says_the_language_without_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "ru_RU.UTF-8")
    monkeypatch.setenv("LC_MESSAGES", "kk_KZ.UTF-8")

    assert choose_language("", system_languages()) == "kk"


def test_extraction_stops_at_a_text_that_nobody_can_find(tmp_path: Path) -> None:
    (tmp_path / "whole.py").write_text('class A:\n    def f(self):\n        self.tr(read("x"))\n')

    with pytest.raises(_extract().UnknownText, match=r"whole.py:3"):
        _extract().texts_of_the_code(tmp_path)


def test_extraction_follows_tables_conditions_and_functions(tmp_path: Path) -> None:
    (tmp_path / "part.py").write_text(
        'CONTEXT = "Part"\n'
        '_TEXTS = {1: "One", 2: "Two ({detail})"}\n'
        "def told(kind, many):\n"
        "    text = _TEXTS[kind]\n"
        '    text = text.replace(" ({detail})", "")\n'
        "    note(text)\n"
        '    return Message(CONTEXT, "Many" if many else "%n few", count=many)\n'
        "def note(text):\n"
        "    return Message(CONTEXT, text)\n"
    )

    found = {(s.context, s.text, s.is_plural) for s in _extract().texts_of_the_code(tmp_path)}

    assert found == {
        ("Part", "One", False),
        ("Part", "Two ({detail})", False),
        ("Part", "Two", False),
        ("Part", "Many", False),
        ("Part", "%n few", True),
    }
