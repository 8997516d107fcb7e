"""The tables of temporal words, made ready for matching: words, classes and patterns.

A text becomes a string with one character for each word, its class. The patterns of the
lexicon are regular expressions over that string, so that one pattern covers every case form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.pattern_heads import heads_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kzaz_desk.domain.text import Lang

OTHER: Final = "\u00b7"
_FIRST_CLASS: Final = 0xE000
_BUILT_IN: Final = [
    "COMMA",
    "DOT",
    "DASH",
    "COLON",
    "LPAR",
    "RPAR",
    "BREAK",
    "STOP",
    "SLASH",
    "ISODATE",
    "CLOCKTIME",
    "DOTTIME",
    "DECIMAL",
    "ROMAN",
    "ANNIVERSARY",
    "TITLEYEAR",
    "SMALL",
    "MID",
    "FOUR",
    "BIG",
    "SMALLORD",
    "MIDORD",
    "FOURORD",
    "SMALLPOS",
    "SMALLLOC",
    "SMALLDAT",
    "MIDDAT",
    "MIDABL",
    "SMALLABL",
    "SMALLPL",
    "MIDPL",
    "FOURPL",
    "FOURLOC",
    "FOURABL",
    "NUMERAL",
    "ORDINAL",
    "HALF",
    "ANDHALF",
    "ONEANDHALF",
]
_ENDINGS: Final = frozenset(
    {"past", "future", "intended", "past_participles", "perfective_prefixes", "imperfective_tails"}
)
_HALVES: Final = {"half": "HALF", "and-half": "ANDHALF", "one-and-half": "ONEANDHALF"}
_NAME: Final = re.compile(r"(?<![<\w])[A-Z][A-Z0-9]*(?::[a-z]+)?")
_GROUP: Final = re.compile(r"\(\?P<(\w+)>")


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of making up a temporal expression.

    Attributes:
        pattern: Regular expression over classes; its groups are read by the builder.
        build: Name of the builder.
        trim: Number of words at the head that are no part of the expression.
    """

    pattern: re.Pattern[str]
    build: str
    trim: int


@dataclass(frozen=True, slots=True)
class Word:
    """What a word form means for dates.

    Attributes:
        code: Character of its class and case.
        value: Number of a month or weekday, shift of a relative word, name of a part.
    """

    code: str
    value: Any


@dataclass(frozen=True, slots=True)
class Grammar:
    """Words and patterns of one language.

    Attributes:
        words: What each lower-case form means.
        abbreviations: Forms that end in a dot, without it.
        codes: Character of each class, or of each class and case (`MONTH:abl`).
        rules: All patterns, in the order of the lexicon.
        rules_from: Those that may match from a class on, each with its place in that order.
        start: Matches wherever some rule may match.
        suffixes: What an ending written after digits makes of the number.
        numerals: Value of each number word.
        lists: Other word lists, by name.
        tense: Endings and words that tell the tense of a verb.
    """

    words: Mapping[str, Word]
    abbreviations: frozenset[str]
    codes: Mapping[str, str]
    rules: tuple[Rule, ...]
    rules_from: Mapping[str, tuple[tuple[int, Rule], ...]]
    start: re.Pattern[str]
    suffixes: Mapping[str, str]
    numerals: Mapping[str, int]
    lists: Mapping[str, frozenset[str]]
    tense: Mapping[str, Any]

    def code(self, name: str) -> str:
        """Character of a class that has no cases."""
        return self.codes[name]


@cache
def load_grammar(lang: Lang) -> Grammar:
    """The grammar of dates of one language."""
    table = load_lexicon(f"dates.{lang.value}")
    codes = _Codes()
    words = {form: Word(codes[name], value) for form, name, value in _forms(table)}
    macros = _expanded_macros(table["macros"], codes)
    rules = tuple(
        Rule(_compiled(rule["pattern"], macros, codes), rule["build"], rule.get("trim", 0))
        for rule in table["rules"]
    )
    rules_from = _by_head(rules)
    return Grammar(
        words=MappingProxyType(words),
        abbreviations=frozenset(form[:-1] for form in words if form.endswith(".")),
        codes=MappingProxyType(codes.characters),
        rules=rules,
        rules_from=MappingProxyType(rules_from),
        start=_start(rules, rules_from),
        suffixes=MappingProxyType(
            {form: kind for kind, forms in table["suffixes"].items() for form in forms}
        ),
        numerals=MappingProxyType(dict(table["numerals"])),
        lists=MappingProxyType({k: frozenset(v) for k, v in table["lists"].items()}),
        tense=MappingProxyType(
            {key: _tense_table(key, value) for key, value in table["tense"].items()}
        ),
    )


def _by_head(rules: Sequence[Rule]) -> dict[str, tuple[tuple[int, Rule], ...]]:
    """For each class the rules that may match where it stands, in order."""
    found: dict[str, list[tuple[int, Rule]]] = {}
    for order, rule in enumerate(rules):
        for head in heads_of(rule.pattern.pattern):
            found.setdefault(head, []).append((order, rule))
    return {head: tuple(some) for head, some in found.items()}


def _start(rules: Sequence[Rule], heads: Iterable[str]) -> re.Pattern[str]:
    """Matches where some rule does; most words are none of the heads and passed over at once."""
    any_rule = "|".join(_GROUP.sub("(?:", rule.pattern.pattern) for rule in rules)
    return re.compile(f"(?=[{''.join(sorted(heads))}])(?:{any_rule})")


def _tense_table(key: str, value: Any) -> Any:
    """Endings as a tuple, a pattern compiled, words as a set."""
    if key == "past_pattern":
        return re.compile(value)
    return tuple(value) if key in _ENDINGS else frozenset(value)


class _Codes:
    """Gives each class, and each case of it, a character of its own."""

    def __init__(self) -> None:
        self.characters: dict[str, str] = {}
        for name in _BUILT_IN:
            self[name]

    def __getitem__(self, name: str) -> str:
        if name not in self.characters:
            self.characters[name] = chr(_FIRST_CLASS + len(self.characters))
        return self.characters[name]

    def matching(self, name: str) -> str:
        """Regular expression for a class with all its cases, or for one case.

        Raises:
            KeyError: If the lexicon has no such class.
        """
        found = [
            code
            for full, code in self.characters.items()
            if full == name or full.startswith(name + ":")
        ]
        if not found:
            raise KeyError(name)
        return found[0] if len(found) == 1 else "[" + "".join(found) + "]"


def _forms(table: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Form, class and value of each word; later ones take the place of earlier ones."""
    for form, value in table["numerals"].items():
        yield form, "NUMERAL", value
    for form, kind in table["halves"].items():
        yield form, _HALVES[kind], kind
    for stem, value in table.get("ordinal_stems", {}).items():
        for ending in table["ordinal_endings"]["all"]:
            yield stem + ending, "ORDINAL", value
    for form, value in table["ordinals"].items():
        yield form, "ORDINAL", value
    yield from _compound_forms(table)
    for entry in table["words"]:
        yield from _entry_forms(entry, table["endings"])


def _compound_forms(table: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Adjectives that are a length in one word: "двухлетний", "трёхчасовая"."""
    compounds = table.get("compounds", {"starts": {}, "tails": {}})
    for start, number in compounds["starts"].items():
        for tail, value in compounds["tails"].items():
            for ending in table["endings"]["adjective"]["any"]:
                yield start + tail + ending, "LONGWORD", value.format(number)


def _entry_forms(
    entry: Mapping[str, Any], endings: Mapping[str, Any]
) -> Iterator[tuple[str, str, Any]]:
    name, value = entry["class"], entry["value"]
    for form in entry.get("forms", ()):
        yield form, name, value
    if "endings" in entry:
        for case, tails in endings[entry["endings"]].items():
            for stem in entry["stems"]:
                for tail in tails:
                    yield stem + tail, f"{name}:{case}", value
    # What a form of its own says counts more than what its ending would say.
    for case, forms in entry.get("tagged", {}).items():
        for form in forms:
            yield form, f"{name}:{case}", value


def _expanded_macros(table: Mapping[str, str], codes: _Codes) -> dict[str, str]:
    macros: dict[str, str] = {}
    for name, pattern in table.items():
        macros[name] = _expanded(pattern, macros, codes)
    return macros


def _expanded(pattern: str, macros: Mapping[str, str], codes: _Codes) -> str:
    def replacement(match: re.Match[str]) -> str:
        name = match[0]
        if pattern[: match.start()].endswith("(?"):  # the P of "(?P<" is no class
            return name
        return macros[name] if name in macros else codes.matching(name)

    return _NAME.sub(replacement, pattern).replace(" ", "")


def _compiled(pattern: str, macros: Mapping[str, str], codes: _Codes) -> re.Pattern[str]:
    """A pattern in which groups of one name are told apart by a number after two underscores."""
    seen: dict[str, int] = {}

    def numbered(match: re.Match[str]) -> str:
        count = seen[match[1]] = seen.get(match[1], 0) + 1
        return match[0] if count == 1 else f"(?P<{match[1]}__{count}>"

    return re.compile(_GROUP.sub(numbered, _expanded(pattern, macros, codes)))
