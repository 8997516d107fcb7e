"""The tense of the verb that governs a temporal expression, read from its ending."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.text import Lang

if TYPE_CHECKING:
    from kzaz_desk.text.timex_found import Found
    from kzaz_desk.text.timex_grammar import Grammar
    from kzaz_desk.text.timex_tokens import Tokens

PAST, UNKNOWN, FUTURE, SURE_FUTURE = -1, 0, 1, 2
_NEAR: Final = 3
_FAR: Final = 40
_SHORTEST_VERB: Final = 4
_KAZAKH_STOPS: Final = frozenset({",", ".", "!", "?", ";", ":", "\n", "-", "…", ")", "("})
_NON_PAST: Final = (
    "ет",
    "ёт",
    "ит",
    "ут",
    "ют",
    "ется",
    "ётся",
    "ится",
    "утся",
    "ются",
    "атся",
    "ят",
    "жат",
    "чат",
    "шат",
    "щат",
    "ятся",
)
_RUSSIAN_STOPS: Final = frozenset({",", ";", "(", ")", ":"})
_QUOTES: Final = "\"«»“”„'"


def tense_of(found: Found) -> int:
    """PAST, FUTURE, SURE_FUTURE or UNKNOWN, by the verb that governs the expression."""
    return _kazakh_tense(found) if found.lang is Lang.KK else _russian_tense(found)


def _kazakh_tense(found: Found) -> int:
    """The tense of the verb that closes the clause after the expression."""
    tokens, tense = found.tokens, found.grammar.tense
    stop = min(found.stop + _FAR, tokens.sentence_range(found.stop - 1).stop)
    weak = UNKNOWN
    for index in range(found.stop, stop):
        word = tokens.words[index]
        if len(word) < _SHORTEST_VERB or word in tense["reporting"]:
            continue
        is_final = index + 1 >= stop or _ends_clause(tokens, index)
        if is_final and word in tense["not_verbs"]:
            return weak or FUTURE  # "... маңызды.": the present of an adjective
        kind = _kazakh_form(word, tense)
        participle = word.endswith(("ған", "ген", "қан", "кен", "атын", "етін", "йтын", "йтін"))
        if kind and (is_final or (participle and index - found.stop < _NEAR)):
            return kind
        if kind and (participle or word in tense["future_words"]):
            weak = weak or kind
    return weak


def _ends_clause(tokens: Tokens, index: int) -> bool:
    if tokens.word(index + 1) in _KAZAKH_STOPS:
        return True
    if tokens.word(index + 1) in ("деп", "деді", "дейді", "еді", "болатын"):
        return True
    after = tokens.text[tokens.stops[index] : tokens.stops[index] + 1]
    return after in _QUOTES if after else True


def _kazakh_form(word: str, tense: Any) -> int:
    if word in tense["not_verbs"]:
        return UNKNOWN
    if word in tense["future_words"]:
        return SURE_FUTURE
    if word in tense["past_words"] or tense["past_pattern"].search(word):
        return PAST
    if word.endswith(tense["intended"]):
        return SURE_FUTURE
    if word.endswith(tense["future"]):
        return FUTURE
    if word.endswith(tense["past"]):
        return PAST
    return UNKNOWN


def _russian_tense(found: Found) -> int:
    """The tense of the nearest verb, one in the same clause before one across a comma."""
    sentence = found.tokens.sentence_range(found.first)
    sides = (
        range(found.first - 1, sentence.start - 1, -1),
        range(found.stop, sentence.stop),
    )
    answers = [answer for side in sides if (answer := _nearest_verb(found, side, sentence.start))]
    return min(answers)[2] if answers else UNKNOWN


def _nearest_verb(found: Found, side: range, start: int) -> tuple[int, int, int] | None:
    """Commas crossed, distance and tense of the first verb on one side."""
    tokens, crossed = found.tokens, 0
    for distance, index in enumerate(side[:_FAR]):
        word = tokens.words[index]
        if word in _RUSSIAN_STOPS:
            crossed += 1
            continue
        if index > start and tokens.is_capital(index):
            continue
        kind = _russian_form(word, found.grammar)
        if not kind and not crossed and word in found.grammar.tense["reporting"]:
            kind = PAST
        if kind:
            return crossed, distance, kind
    return None


def _russian_form(word: str, grammar: Grammar) -> int:
    tense = grammar.tense
    if word in tense["future_words"]:
        return SURE_FUTURE
    if word in tense["past_words"]:
        return PAST
    if len(word) < _SHORTEST_VERB or word in tense["not_verbs"]:
        return UNKNOWN
    if word in tense["reporting"] or word in tense["saying"]:
        return UNKNOWN
    if word.endswith((*tense["past"], *tense["past_participles"])):
        return PAST
    is_non_past = word.endswith(_NON_PAST) and word not in grammar.lists["not_non_past"]
    if not is_non_past or len(word) <= _SHORTEST_VERB:
        return UNKNOWN
    return SURE_FUTURE if _is_perfective(word, tense) else FUTURE


def _is_perfective(word: str, tense: Any) -> bool:
    """True for a form like "повысят", whose prefix makes its present a future."""
    plain = word.removesuffix("ся")
    return plain.startswith(tense["perfective_prefixes"]) and not plain.endswith(
        tense["imperfective_tails"]
    )
