"""With which characters a match of a pattern can begin."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzaz_desk.domain.text import Lang
from kzaz_desk.text.pattern_heads import heads_of
from kzaz_desk.text.timex_grammar import load_grammar

LETTERS = "abcd"


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        pytest.param("ab", "a", id="the first of a row"),
        pytest.param("a?b", "ab", id="what follows an optional one too"),
        pytest.param("(?:a|b)?c", "abc", id="all alternatives"),
        pytest.param("(?P<x>[ab]{0,2})c", "abc", id="a class that may be left out"),
        pytest.param("a{2}b", "a", id="a repeat that must be there"),
        pytest.param("a{2,3}b", "a", id="a repeat between two numbers"),
        pytest.param("(?!a)[ab]c", "ab", id="a look ahead takes nothing"),
        pytest.param("(?<!a)b", "b", id="a look back takes nothing"),
        pytest.param("b(?=a)", "b", id="a look ahead behind the first"),
        pytest.param("a*b+c", "ab", id="any number"),
    ],
)
def test_heads_are_the_characters_a_match_can_begin_with(pattern: str, heads: str) -> None:
    assert heads_of(pattern) == frozenset(heads)


@pytest.mark.parametrize("pattern", ["", "a?", "(?:a|)", "[^a]", ".a", r"\w", "a)", "(a", "^a"])
def test_pattern_that_is_not_understood_or_may_be_empty_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(pattern)}$"):
        heads_of(pattern)


def _patterns() -> st.SearchStrategy[str]:
    single = st.sampled_from([*LETTERS, "[ab]", "[bcd]"])
    return st.recursive(
        single,
        lambda inner: st.one_of(
            st.tuples(inner, inner).map("".join),
            st.tuples(inner, inner).map(lambda two: f"(?:{two[0]}|{two[1]})"),
            inner.map(lambda one: f"(?:{one})?"),
            inner.map(lambda one: f"(?:{one}){{0,2}}"),
            inner.map(lambda one: f"(?!{one})"),
        ),
        max_leaves=6,
    )


@settings(max_examples=60, deadline=None)
@given(_patterns(), st.text(LETTERS, min_size=1, max_size=4))
def test_nothing_else_begins_a_match(pattern: str, text: str) -> None:
    pattern += "a"  # matches something

    if re.match(pattern, text):
        assert text[0] in heads_of(pattern)


@pytest.mark.parametrize("lang", list(Lang))
def test_rules_of_dates_stand_under_each_of_their_heads(lang: Lang) -> None:
    grammar = load_grammar(lang)

    for order, rule in enumerate(grammar.rules):
        for head in heads_of(rule.pattern.pattern):
            assert (order, rule) in grammar.rules_from[head]
