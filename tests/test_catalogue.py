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

if TYPE_CHECKING:
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


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        ("ru", 1, "1 день"),
        ("ru", 2, "2 дня"),
        ("ru", 5, "5 дней"),
        ("ru", 11, "11 дней"),
        ("ru", 14, "14 дней"),
        ("ru", 21, "21 день"),
        ("ru", 112, "112 дней"),
        ("ru", 0, "0 дней"),
        ("kk", 1, "1 күн"),
        ("kk", 21, "21 күн"),
        ("en", 1, "1 day"),
        ("en", 2, "2 days"),
        ("en", 21, "21 days"),
    ],
)
def test_count_takes_the_plural_form_of_the_language(language: str, count: int, words: str) -> None:
    assert load_catalogue(language).translate("EventDates", "%n days", None, count) == words


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
