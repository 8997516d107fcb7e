from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.catalogue import LANGUAGES, load_catalogue
from kzaz_desk.command_line import main
from kzaz_desk.command_words import SpokenParser

if TYPE_CHECKING:
    from collections.abc import Sequence

COMPLAINTS = {
    "choice": (["--level", "x"], "--level: варианта x нет; выберите из следующих: one, two"),
    "one value": (["--count"], "--count: нужно одно значение"),
    "values": (["--many"], "--many: не указано значение"),
    "number": (["--count", "x"], "--count: x — не число"),
    "unknown": (["--bogus"], "неизвестные параметры: --bogus"),
    "needless": (["--flag=1"], "--flag: значения не принимает, а указано 1"),
    "rivals": (["--flag", "--other"], "--other: не сочетается с --flag"),
    "unclear": (["--l"], "--l может означать несколько параметров: --level, --lang"),
    "missing": ([], "не хватает: ФАЙЛ"),
}


def _parser(*, needs_file: bool) -> SpokenParser:
    parser = SpokenParser("kzaz-desk", "О программе.", load_catalogue("ru").translate)
    parser.options.add_argument("--level", choices=["one", "two"])
    parser.options.add_argument("--lang")
    parser.options.add_argument("--count", type=int)
    parser.options.add_argument("--many", nargs="+")
    rivals = parser.options.add_mutually_exclusive_group()
    rivals.add_argument("--flag", action="store_true")
    rivals.add_argument("--other", action="store_true")
    if needs_file:
        parser.names.add_argument("file", metavar="ФАЙЛ")
    return parser


@pytest.mark.parametrize(("given", "complaint"), COMPLAINTS.values(), ids=COMPLAINTS)
def test_complaint_is_in_the_language(
    capsys: pytest.CaptureFixture[str], given: Sequence[str], complaint: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        _parser(needs_file=not given).parse_args(given)

    said = capsys.readouterr().err
    assert ended.value.code == 2
    assert said.startswith("использование: kzaz-desk ")
    assert said.splitlines()[-1] == f"kzaz-desk: ошибка: {complaint}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", [[], ["check"]], ids=["window", "check"])
def test_help_names_its_parts_in_the_language(
    capsys: pytest.CaptureFixture[str], command: list[str], language: str
) -> None:
    words = load_catalogue(language)

    with pytest.raises(SystemExit):
        main([*command, "--help", "--lang", language])

    page = capsys.readouterr().out
    assert page.startswith(words.translate("CommandLine", "usage: "))
    for heading in ("arguments", "options"):
        assert f"\n{words.translate('CommandLine', heading)}:\n" in page
    described = re.findall(r"^  (?:-\S+ ?)+.*", page, re.MULTILINE)
    assert len(described) >= 3
