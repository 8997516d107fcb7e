"""What differs between two versions of a text, word by word.

Lines that are the same in both are matched first, then the words of what lies between them;
passages that stand elsewhere are found again by the words they share. White space takes no part.
A number is one word, with its groups of digits, its decimals, its per cent or currency sign.
The search has no time limit, which would make its answer depend on the machine; very large
stretches are cut at words that both versions hold once.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.text import Span
from kzaz_desk.text.difference import Change, Difference, Kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

Pairs = list[tuple[int, int]]
"""Positions in the old and in the new sequence that hold the same."""

_LINE: Final = re.compile(r"[^\s](?:[^\n\r\v\f\x85\u2028\u2029]*[^\s])?")
_GAP: Final = "[ \u00a0\u2009\u202f]"
_SIGN: Final = r"[%‰°$€£¥₸₽]"
_TOKEN: Final = re.compile(
    # A minus belongs to its number, a hyphen between two words does not.
    rf"(?:(?<![\w-])[-−+±])?(?:[$€£¥₸₽]{_GAP}?)?(?<![\d])"
    rf"(?:\d{{1,3}}(?:{_GAP}\d{{3}})+(?!\d)|\d+)(?:[-.,:'’/]\w+|[^\W\d_]+\w*)*(?:{_GAP}?{_SIGN})?"
    r"|\w+(?:[-.,:'’]\w+)*|[^\w\s]"
)
_TELLING: Final = re.compile(r"\d|\w{3}")
_SURROGATES: Final = range(0xD800, 0xE000)

_WORK: Final = 250_000
"""Product of two lengths up to which two sequences are compared without cutting them first."""

_SIMILAR: Final = 0.5
"""Share of words, 0 to 1, from which two lines are versions of each other, wherever they stand."""

_TELLING_LINE: Final = 20
"""Code points from which a line is known again wherever it stands."""

_MOST_MOVED: Final = 200
"""Lines of either side that are compared each with each in search of moved ones."""


def diff_texts(old: str, new: str) -> Difference:
    """What differs between two versions of a text; the same texts give the same answer anywhere.

    Args:
        old: The version of before.
        new: The version of now.
    """
    versions = _Versions(old, new)
    versions.match_lines()
    versions.match_moved()
    return versions.difference()


def match_sequences(old: Sequence[str], new: Sequence[str]) -> Pairs:
    """A longest run of positions, rising on both sides, that hold equal texts.

    Very long sequences are cut at texts that both sides hold once; there the run may be shorter.
    """
    shared = set(old) & set(new)
    left = [i for i, text in enumerate(old) if text in shared]
    right = [j for j, text in enumerate(new) if text in shared]
    first = _same(left, right, old, new)
    last = _same(left[first:][::-1], right[first:][::-1], old, new)
    pairs = list(zip(left[:first], right[:first], strict=True))
    inner_left, inner_right = left[first : len(left) - last], right[first : len(right) - last]
    if len(inner_left) * len(inner_right) <= _WORK:
        pairs += _common(inner_left, inner_right, old, new)
    else:
        pairs += _cut(inner_left, inner_right, old, new)
    tail = len(left) - last, len(right) - last
    return pairs + list(zip(left[tail[0] :], right[tail[1] :], strict=True))


def _same(left: Sequence[int], right: Sequence[int], old: Sequence[str], new: Sequence[str]) -> int:
    """How many positions at the beginning hold the same."""
    count = 0
    for i, j in zip(left, right, strict=False):
        if old[i] != new[j]:
            break
        count += 1
    return count


def _common(
    left: Sequence[int], right: Sequence[int], old: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """The longest common run; each text that occurs is a sign of its own for the search."""
    if not left or not right:
        return
    signs: dict[str, str] = {}
    for text in (*(old[i] for i in left), *(new[j] for j in right)):
        signs.setdefault(text, _sign(len(signs)))
    i = j = 0
    for step, stretch in _compared(
        "".join(signs[old[i]] for i in left), "".join(signs[new[j]] for j in right)
    ):
        if step == 0:
            yield from zip(left[i : i + len(stretch)], right[j : j + len(stretch)], strict=True)
        i += len(stretch) if step <= 0 else 0
        j += len(stretch) if step >= 0 else 0


def _sign(number: int) -> str:
    """A code point of its own for each number; never half of a surrogate pair."""
    return chr(number + 1 if number + 1 < _SURROGATES.start else number + 1 + len(_SURROGATES))


def _compared(old: str, new: str) -> list[tuple[int, str]]:
    """Stretches with -1 for taken out, 0 for kept, 1 for added."""
    from diff_match_patch import diff_match_patch

    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    found: list[tuple[int, str]] = engine.diff_main(old, new, checklines=False)
    return found


def _cut(left: list[int], right: list[int], old: Sequence[str], new: Sequence[str]) -> Pairs:
    """Cut at texts that both sides hold once, and look between them."""
    places = dict(_once((new[j], j) for j in right))
    both = [(i, places[text]) for text, i in _once((old[i], i) for i in left) if text in places]
    anchors = _rising(both)
    if not anchors:
        return []
    pairs: Pairs = []
    edges = [(-1, -1), *anchors, (len(old), len(new))]
    for (i, j), (k, m) in pairwise(edges):
        own = left[bisect_right(left, i) : bisect_left(left, k)]
        other = right[bisect_right(right, j) : bisect_left(right, m)]
        inner = match_sequences([old[at] for at in own], [new[at] for at in other])
        pairs += [(own[a], other[b]) for a, b in inner]
        if k < len(old):
            pairs.append((k, m))
    return pairs


def _once(items: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """Those whose text comes once."""
    listed = list(items)
    counts = Counter(text for text, _ in listed)
    return ((text, at) for text, at in listed if counts[text] == 1)


def _rising(pairs: Pairs) -> Pairs:
    """A longest part of pairs, which rise on the left, that rises on the right too."""
    ends: list[int] = []
    heads: list[int] = []
    before: list[int] = []
    for at, (_, right) in enumerate(pairs):
        place = bisect_left(ends, right)
        ends[place:] = [right, *ends[place + 1 :]]
        heads[place:] = [at, *heads[place + 1 :]]
        before.append(heads[place - 1] if place else -1)
    found: Pairs = []
    at = heads[-1] if heads else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


class _Side:
    """Words of one version; a line that both have is one word."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = [Span(*match.span()) for match in _LINE.finditer(text)]
        self.words: list[Span] = []
        self.changed: list[range] = []
        self.place: dict[int, int] = {}

    def add_lines(self, lines: range, whole: Mapping[int, object]) -> range:
        """Take the words of some lines, some lines as one word; returns their positions."""
        first = len(self.words)
        for at in lines:
            line, start = self.lines[at], len(self.words)
            if at in whole:
                self.place[at] = start
                self.words.append(line)
                continue
            found = _TOKEN.finditer(self.text, line.start, line.stop)
            self.words += [Span(*match.span()) for match in found]
            self.changed.append(range(start, len(self.words)))
        return range(first, len(self.words))

    def of(self, words: range) -> list[str]:
        """The words at some positions, without the white space inside them."""
        return [_bare(word.of(self.text)) for word in self.words[words.start : words.stop]]

    def stretch(self, words: range) -> Span:
        """From the first to the last of some words; empty before the first where there is none."""
        if words:
            return Span(self.words[words.start].start, self.words[words.stop - 1].stop)
        at = self.words[words.start - 1].stop if words.start else 0
        return Span(at, at)


class _Versions:
    """Both versions, and which of their words are the same."""

    def __init__(self, old: str, new: str) -> None:
        self.old = _Side(old)
        self.new = _Side(new)
        self.partner: dict[int, int] = {}

    def match_lines(self) -> None:
        """Match equal lines, and the words between them."""
        old, new = self.old, self.new
        texts = [line.of(old.text) for line in old.lines]
        others = [line.of(new.text) for line in new.lines]
        pairs = match_sequences(texts, others)
        moved = _moved(pairs, texts, others)
        there = {m: k for k, m in moved.items()}
        for (i, j), (k, m) in pairwise([(-1, -1), *pairs, (len(texts), len(others))]):
            own = old.add_lines(range(i + 1, k), moved)
            self._match_words(own, new.add_lines(range(j + 1, m), there))
            if k < len(texts):
                self.partner[len(old.words)] = len(new.words)
                old.words.append(old.lines[k])
                new.words.append(new.lines[m])
        self.partner |= {old.place[k]: new.place[m] for k, m in moved.items()}

    def match_moved(self) -> None:
        """Match lines that stand elsewhere now, changed or not."""
        taken = set(self.partner.values())
        old = [line for line in self.old.changed if self._is_loose(line, self.partner)]
        new = [line for line in self.new.changed if self._is_loose(line, taken)]
        for own, other in _likest(self._counted(self.old, old), self._counted(self.new, new)):
            for at in [at for at in self.partner if at in own or self.partner[at] in other]:
                del self.partner[at]
            self._match_words(own, other)

    def difference(self) -> Difference:
        """What was found."""
        return Difference(tuple(self._changes()), tuple(self._kept()))

    def _match_words(self, old: range, new: range) -> None:
        pairs = match_sequences(self.old.of(old), self.new.of(new))
        for i, j in _without_noise(pairs, self.old.of(old), len(new)):
            self.partner[old.start + i] = new.start + j

    def _is_loose(self, line: range, matched: Iterable[int]) -> bool:
        known = matched if isinstance(matched, (dict, set)) else set(matched)
        return bool(line) and sum(at in known for at in line) < _SIMILAR * len(line)

    def _counted(self, side: _Side, lines: list[range]) -> list[tuple[range, Counter[str]]]:
        return [(line, Counter(side.of(line))) for line in lines[:_MOST_MOVED]]

    def _changes(self) -> Iterator[Change]:
        found = list(self._gaps())
        yield from sorted(found, key=lambda change: (change.new, change.old))

    def _gaps(self) -> Iterator[Change]:
        taken = set(self.partner.values())
        added = {run.start: run for run in _runs(len(self.new.words), taken)}
        for run in _runs(len(self.old.words), self.partner):
            after = self.partner.get(run.start - 1, -1) + 1
            new = added.pop(after, range(after, after))
            yield Change(self.old.stretch(run), self.new.stretch(new))
        back = {new: old for old, new in self.partner.items()}
        for run in added.values():
            after = back.get(run.start - 1, -1) + 1
            yield Change(self.old.stretch(range(after, after)), self.new.stretch(run))

    def _kept(self) -> Iterator[Kept]:
        """Words that follow each other in both, with equal white space between, are one stretch."""
        current: Kept | None = None
        for old, new in self._matched():
            if current is not None and self._continues(current, old, new):
                current = Kept(current.old, current.new, old.stop - current.old)
                continue
            if current is not None:
                yield current
            current = Kept(old.start, new.start, len(old))
        if current is not None:
            yield current

    def _matched(self) -> Iterator[tuple[Span, Span]]:
        """Equal stretches of both texts; a word that differs in white space comes in pieces."""
        for i in sorted(self.partner):
            old, new = self.old.words[i], self.new.words[self.partner[i]]
            if len(old) == len(new) and old.of(self.old.text) == new.of(self.new.text):
                yield old, new
            else:
                yield from zip(_signs(self.old.text, old), _signs(self.new.text, new), strict=True)

    def _continues(self, run: Kept, old: Span, new: Span) -> bool:
        gap, other = run.old + run.length, run.new + run.length
        between = self.old.text[gap : old.start]
        return (
            new.start >= other
            and between == self.new.text[other : new.start]
            and (not between.strip())
        )


def _bare(word: str) -> str:
    return "".join(word.split())


def _signs(text: str, word: Span) -> Iterator[Span]:
    """Each code point of a word that is no white space."""
    inside = enumerate(word.of(text), start=word.start)
    return (Span(at, at + 1) for at, sign in inside if not sign.isspace())


def _moved(pairs: Pairs, old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Lines that stand elsewhere now, word for word; too short ones may be so by chance."""
    settled = {i for i, _ in pairs}, {j for _, j in pairs}
    free: dict[str, list[int]] = {}
    for j, text in enumerate(new):
        if j not in settled[1] and len(text) >= _TELLING_LINE:
            free.setdefault(text, []).append(j)
    found: dict[int, int] = {}
    for i, text in enumerate(old):
        if i not in settled[0] and free.get(text):
            found[i] = free[text].pop(0)
    return found


def _without_noise(pairs: Pairs, words: Sequence[str], new_count: int) -> Iterator[tuple[int, int]]:
    """Pairs without lone commas and particles in the midst of what was rewritten."""
    for run in _consecutive(pairs):
        (i, j), (k, m) = run[0], run[-1]
        is_amid = i > 0 and j > 0 and k + 1 < len(words) and m + 1 < new_count
        if not is_amid or any(_TELLING.search(words[at]) for at, _ in run):
            yield from run


def _consecutive(pairs: Pairs) -> Iterator[Pairs]:
    run: Pairs = []
    for pair in pairs:
        if run and pair != (run[-1][0] + 1, run[-1][1] + 1):
            yield run
            run = []
        run.append(pair)
    if run:
        yield run


def _likest(
    old: list[tuple[range, Counter[str]]], new: list[tuple[range, Counter[str]]]
) -> Iterator[tuple[range, range]]:
    """Lines that share most of their words, the likest first, each once."""
    scored = [
        (
            -2 * (words & others).total() / (len(own) + len(other)),
            own.start,
            other.start,
            own,
            other,
        )
        for own, words in old
        for other, others in new
    ]
    gone: set[tuple[int, int]] = set()
    for score, first, second, own, other in sorted(scored, key=lambda item: item[:3]):
        if -score < _SIMILAR:
            return
        if (0, first) not in gone and (1, second) not in gone:
            gone |= {(0, first), (1, second)}
            yield own, other


def _runs(count: int, matched: Iterable[int]) -> Iterator[range]:
    """The longest runs of positions that are not matched."""
    start = 0
    for at in [*sorted(matched), count]:
        if at > start:
            yield range(start, at)
        start = at + 1
