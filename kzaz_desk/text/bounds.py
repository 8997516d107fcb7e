"""Words around a number: how they limit it, and which way they say it went."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.quantity import Bound, Direction
from kzaz_desk.domain.text import Lang
from kzaz_desk.text.endings import Ending, kk_case_of, kk_ending
from kzaz_desk.text.lexicon import load_lexicon
from kzaz_desk.text.number_word import Role
from kzaz_desk.text.numerals import read_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kzaz_desk.text.tokens import Token

_LONGEST = 4
_NEAR = 6
_AGES = frozenset(map(str, range(20, 101, 10)))
_DENIED = {Bound.MORE_THAN: Bound.AT_MOST, Bound.LESS_THAN: Bound.AT_LEAST}
_VOICELESS = {"көб": "көп", "артығ": "артық", "жуығ": "жуық"}
_CLAUSE_ENDS = frozenset(",.;:!?()«»—")


def bound_of(tokens: Sequence[Token], start: int, stop: int, lang: Lang) -> tuple[Bound, int, int]:
    """How the words around tokens [start, stop) limit the number there.

    Returns:
        The bound, and the tokens from the first to after the last with the limiting words.
    """
    before = _before(tokens, start, lang)
    if before is None and start > 1 and tokens[start - 1].text in _between(lang):
        before = _before(tokens, start - 1, lang)
        if before is None and start > 2 and tokens[start - 2].text in _limits(lang):
            before = _before(tokens, start - 2, lang)  # "превысили отметку в 1 трлн"
    if before is not None:
        return before[0], start - before[1], stop
    if lang is Lang.RU and _is_past(tokens, start, stop):
        return Bound.MORE_THAN, start - 1, stop
    after = _after_kk(tokens, stop) if lang is Lang.KK else _after(tokens, stop, lang)
    if after is not None:
        return after[0], start, after[1]
    return Bound.EXACT, start, stop


def direction_of(tokens: Sequence[Token], start: int, stop: int, lang: Lang) -> Direction | None:
    """Which way the clause says that the number in tokens [start, stop) went.

    A Kazakh verb stands after its number, a Russian one mostly before it.
    """
    if stop < len(tokens) and (compared := _compared(lang).get(tokens[stop].text)) is not None:
        return compared
    after = _nearest(tokens, range(stop, min(stop + _NEAR, len(tokens))), lang)
    if lang is Lang.KK:
        found = after or _after_next(tokens, stop) or _just_before(tokens, start)
        return found[1] if found else None
    before = _nearest(tokens, range(start - 1, max(start - 1 - _NEAR, -1), -1), lang)
    if before and after:
        return min(before, after, key=lambda found: found[0])[1]
    found = before or after
    return found[1] if found else None


def _just_before(tokens: Sequence[Token], start: int) -> tuple[int, Direction] | None:
    """A word of change before a Kazakh number: "өсімі 9 пайызға", "өсіп, 9 пайызға жетті"."""
    at = start - 1 - (start > 0 and tokens[start - 1].text == ",")
    direction = _direction(tokens[at].text, Lang.KK) if at >= 0 else None
    return (1, direction) if direction is not None else None


def _after_next(tokens: Sequence[Token], stop: int) -> tuple[int, Direction] | None:
    """The verb that stands once, after the last of several amounts."""
    is_listed = stop < len(tokens) and tokens[stop].text == ","
    if not is_listed or kk_case_of(tokens[stop - 1].text) is not Ending.DATIVE:
        return None
    for at in range(stop + 1, min(stop + _NEAR, len(tokens))):
        if tokens[at].sort == "digits":
            return _nearest(tokens, range(at + 1, min(at + _NEAR, len(tokens))), Lang.KK)
        if _is_clause_end(tokens[at]):
            return None
    return None


def is_word_of_change(word: str, lang: Lang) -> bool:
    """True for a word that says something rose or fell: "өсті", "өсім", "снизилась", "рост"."""
    return _direction(word, lang) is not None


def is_cold(tokens: Sequence[Token], start: int, stop: int, lang: Lang) -> bool:
    """True if the words beside the temperature in tokens [start, stop) say frost."""
    table = load_lexicon("bounds")["cold"]
    if start > 1 and _phrase_at(tokens, start - 2, 2) in table["before"][lang]:
        return True
    phrases = _phrases(tuple(table[lang]))
    return any(_phrase_at(tokens, stop, length) in phrases for length in (1, 2))


def _is_past(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """Of somebody's age at the end of a clause: "бабушка, которой за 60"."""
    is_last = stop >= len(tokens) or _is_clause_end(tokens[stop])
    if not is_last or stop - start > 1 or start == 0 or tokens[start - 1].text != "за":
        return False
    word = read_word(tokens[start].text, Lang.RU)
    is_cardinal = word is not None and word.role is Role.CARDINAL
    age = str(word.value) if word is not None and is_cardinal else tokens[start].text
    return age in _AGES


def _before(tokens: Sequence[Token], start: int, lang: Lang) -> tuple[Bound, int] | None:
    if start == 0 or tokens[start - 1].text not in _last_words(lang):
        return None
    table = _bounds(lang, "before")
    for length in range(min(_LONGEST, start), 0, -1):
        bound = table.get(_phrase_at(tokens, start - length, length))
        if bound is not None:
            at = start - length
            is_denied = lang is Lang.RU and at > 0 and tokens[at - 1].text == "не"
            return (_DENIED.get(bound, bound), length + 1) if is_denied else (bound, length)
    return None


def _after(tokens: Sequence[Token], stop: int, lang: Lang) -> tuple[Bound, int] | None:
    found = _longest(tokens, stop, lang, "after")
    if found is None or found[1] >= len(tokens):
        return found
    compares = tuple(load_lexicon("bounds")[lang]["not_after"]["stems"])
    return None if tokens[found[1]].text.startswith(compares) else found


def _after_kk(tokens: Sequence[Token], stop: int) -> tuple[Bound, int] | None:
    """After the number or one noun that it counts: "500 адамнан астам"."""
    found = _after(tokens, stop, Lang.KK)
    if found is not None:
        return found
    degrees: list[str] = load_lexicon("bounds")[Lang.KK]["degrees"]["words"]
    stop = _after_ending(tokens, _after_brackets(tokens, stop))
    for at in (stop, stop + 1):
        if not 0 < at < len(tokens) or _is_clause_end(tokens[at]):
            return None
        case = Ending.ABLATIVE if tokens[at - 1].text == ")" else kk_case_of(tokens[at - 1].text)
        while at < len(tokens) and tokens[at].text in degrees:
            at += 1
        if case in {Ending.ABLATIVE, Ending.DATIVE}:
            found = _longest(tokens, at, Lang.KK, case)
            if found is not None:
                is_denied = found[0] in _DENIED and _is_denied_kk(tokens, found[1])
                return (_DENIED[found[0]], found[1]) if is_denied else found
    return None


def _is_denied_kk(tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause goes on to deny: "10-нан артық адам болмауы керек"."""
    table = load_lexicon("bounds")[Lang.KK]["denied"]
    if tokens[at - 1].text not in table["words"]:
        return False
    before = ""
    for token in tokens[at : at + _LONGEST]:
        if _is_clause_end(token):
            return False
        if token.text.startswith(tuple(table["stems"])):
            return not before.endswith(tuple(table["forbidden"]))
        before = token.text
    return False


def _after_brackets(tokens: Sequence[Token], at: int) -> int:
    """The token after a short remark in brackets: "4000 (75 пайыз) асты"."""
    if at < len(tokens) and tokens[at].text == "(":
        for close in range(at + 1, min(at + _NEAR, len(tokens))):
            if tokens[close].text == ")":
                return close + 1
    return at


def _after_ending(tokens: Sequence[Token], at: int) -> int:
    """The token after a noun whose ending follows a hyphen: "2 ГБ-тан үлкен"."""
    is_ending = (
        at + 2 < len(tokens)
        and tokens[at].sort == "word"
        and tokens[at + 1].text == "-"
        and tokens[at].stop == tokens[at + 1].start
        and tokens[at + 1].stop == tokens[at + 2].start
        and kk_ending().fullmatch(tokens[at + 2].text)
    )
    return at + 2 if is_ending else at


def _longest(tokens: Sequence[Token], at: int, lang: Lang, place: str) -> tuple[Bound, int] | None:
    if at >= len(tokens):
        return None
    table, word = _bounds(lang, place), tokens[at].text
    if word in _first_words(lang, place):
        for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
            bound = table.get(_phrase_at(tokens, at, length))
            if bound is not None:
                return bound, at + length
    stem = _declined(word)
    return (table[stem], at + 1) if stem in table else None


@lru_cache(maxsize=1 << 14)
def _declined(word: str) -> str:
    """The word for a bound under its endings: "астамының" is "астам"; "" if there is none."""
    stems: list[str] = load_lexicon("bounds")[Lang.KK]["declined"]["stems"]
    for stem in stems:
        if word.startswith(stem) and kk_ending().fullmatch(word[len(stem) :]):
            return _VOICELESS.get(stem, stem)
    return ""


def _phrase_at(tokens: Sequence[Token], at: int, length: int) -> str:
    return " ".join([token.text for token in tokens[at : at + length]])


@cache
def _bounds(lang: Lang, place: str) -> Mapping[str, Bound]:
    table: Mapping[str, list[str]] = load_lexicon("bounds")[lang].get(place, {})
    found = {_spaced(phrase): Bound(sign) for sign, phrases in table.items() for phrase in phrases}
    if place == "before":
        found |= dict.fromkeys(_crossings(lang), Bound.MORE_THAN)
    return found


def _crossings(lang: Lang) -> Iterator[str]:
    """Each verb of going past a limit with each limit: "преодолев отметку"."""
    for verb in load_lexicon("bounds")[lang].get("crossing", {}).get("verbs", ()):
        yield from (f"{verb} {limit}" for limit in _limits(lang))


@cache
def until_words(lang: Lang) -> frozenset[str]:
    """Words that go with the later end of a range: "до", "дейін"."""
    return frozenset(load_lexicon("bounds")[lang]["ends"]["until"])


@cache
def end_words(lang: Lang) -> frozenset[str]:
    """Words that go with the ends of a range: "от", "до", "бастап", "дейін"."""
    return until_words(lang) | set(load_lexicon("bounds")[lang]["ends"]["from"])


@cache
def _first_words(lang: Lang, place: str) -> frozenset[str]:
    return frozenset(phrase.split(" ")[0] for phrase in _bounds(lang, place))


@cache
def _last_words(lang: Lang) -> frozenset[str]:
    return frozenset(phrase.split(" ")[-1] for phrase in _bounds(lang, "before"))


@cache
def _phrases(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(_spaced, phrases))


@cache
def _limits(lang: Lang) -> frozenset[str]:
    """Nouns of a limit, between such a verb and its preposition."""
    return frozenset(load_lexicon("bounds")[lang].get("between", {}).get("limits", ()))


@cache
def _between(lang: Lang) -> frozenset[str]:
    return frozenset(load_lexicon("bounds")[lang].get("between", {}).get("words", ()))


def _spaced(phrase: str) -> str:
    """As tokens stand: a hyphen is a token of its own."""
    return phrase.replace("-", " - ")


def _is_clause_end(token: Token) -> bool:
    return token.text in _CLAUSE_ENDS


def _nearest(tokens: Sequence[Token], order: range, lang: Lang) -> tuple[int, Direction] | None:
    for distance, at in enumerate(order):
        token = tokens[at]
        if _is_clause_end(token):
            return None
        if token.sort == "word":
            direction = _direction(token.text, lang)
            if direction is not None:
                return distance, direction
    return None


@lru_cache(maxsize=1 << 16)
def _direction(word: str, lang: Lang) -> Direction | None:
    for stem, direction in _stems(lang).get(word[:2], ()):
        if word.startswith(stem) and word[len(stem) :] in _endings(lang):
            return direction
    return None


@cache
def _compared(lang: Lang) -> Mapping[str, Direction]:
    table: Mapping[str, list[str]] = load_lexicon("bounds")["compared"][lang]
    return {word: Direction(way) for way, words in table.items() for word in words}


@cache
def _endings(lang: Lang) -> frozenset[str]:
    return frozenset(load_lexicon("bounds")["direction"][lang]["endings"])


@cache
def _stems(lang: Lang) -> Mapping[str, tuple[tuple[str, Direction], ...]]:
    table: Mapping[str, Any] = load_lexicon("bounds")["direction"][lang]
    stems: dict[str, list[tuple[str, Direction]]] = {}
    for direction in Direction:
        for stem in table[direction]:
            stems.setdefault(stem[:2], []).append((stem, direction))
    return {key: tuple(sorted(v, key=lambda p: -len(p[0]))) for key, v in stems.items()}
