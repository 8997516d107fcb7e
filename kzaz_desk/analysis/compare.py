"""All discrepancies between the two sides of a pair, or inside one of them."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from kzaz_desk.analysis.arithmetic import check_arithmetic
from kzaz_desk.analysis.dates import OTHER_LENGTH, OTHER_RATE, compare_dates
from kzaz_desk.analysis.house_rules import DEFAULT_RULES, HouseRules
from kzaz_desk.analysis.numbers import (
    match_numbers,
    number_findings,
    without_moved,
    without_repeated,
)
from kzaz_desk.analysis.passage import Passage, bare_passage, build_passages
from kzaz_desk.domain.progress import Stage, Unwatched
from kzaz_desk.domain.review import FindingKind
from kzaz_desk.domain.text import Document, Lang, Paragraph, Span
from kzaz_desk.text.extraction import extract

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Place
    from kzaz_desk.domain.timex import Extraction

_OFTEN = 16  # passages between two reports
_CONTEXT = 3  # passages before one that a number word may take up
_DATE_RULES = frozenset({"numbers.date", "numbers.missing-date", "numbers.year-or-decade"})


def compare_pair(
    kk: Document,
    ru: Document,
    alignment: Alignment,
    kk_extraction: Extraction,
    ru_extraction: Extraction,
    *,
    beads: range | None = None,
    rules: HouseRules = DEFAULT_RULES,
    monitor: Monitor | None = None,
) -> tuple[Finding, ...]:
    """All discrepancies of a pair, in order of the Kazakh text.

    Args:
        kk: The Kazakh document.
        ru: The Russian document.
        alignment: Their alignment.
        kk_extraction: What the Kazakh document says in quantities and dates.
        ru_extraction: What the Russian document says in quantities and dates.
        beads: Positions of the beads to compare; None for all of them. Findings inside one
            text, such as sums that do not add up, come only with all of them.
        rules: Rules of the house.
        monitor: Told of the progress, as a share of this work.

    Raises:
        Cancelled: If the user asked to stop.
    """
    watch = monitor or Unwatched()
    wanted = range(len(alignment)) if beads is None else beads
    first, stop = max(wanted.start - _CONTEXT, 0), min(wanted.stop + 1, len(alignment))
    sources = (kk, ru, alignment, kk_extraction, ru_extraction)
    parts: list[Passage] = []
    for start in range(first, stop, _OFTEN):
        watch.report(Stage.CHECK, 0.0)
        parts += build_passages(*sources, beads=range(start, min(start + _OFTEN, stop)))
    passages = tuple(parts)
    locator = _Locator(passages)
    findings = _compare(passages, wanted, watch)
    if beads is None:
        inside = [
            *check_arithmetic(kk, kk_extraction, partial(watch.report, Stage.CHECK, 0.8)),
            *check_arithmetic(ru, ru_extraction, partial(watch.report, Stage.CHECK, 0.9)),
        ]
        findings = _merged(findings, inside, locator)
    return tuple(_by_rules(findings, locator, rules, watch))


def compare_passage(
    kk: str, ru: str, *, reference: date | None = None, rules: HouseRules = DEFAULT_RULES
) -> tuple[Finding, ...]:
    """All discrepancies of two texts that are known to belong together.

    Args:
        kk: The Kazakh text; its places count from its start.
        ru: The Russian text; its places count from its start.
        reference: The date that "today" refers to.
        rules: Rules of the house.
    """
    kk_document, ru_document = _bare(kk, Lang.KK, reference), _bare(ru, Lang.RU, reference)
    kk_extraction, ru_extraction = extract(kk_document), extract(ru_document)
    passage = bare_passage(kk_document, ru_document, kk_extraction, ru_extraction)
    findings = [
        *_compare((passage,), range(1), Unwatched()),
        *check_arithmetic(kk_document, kk_extraction),
        *check_arithmetic(ru_document, ru_extraction),
    ]
    return tuple(_by_rules(findings, _Locator((passage,)), rules, Unwatched()))


def _bare(text: str, lang: Lang, reference: date | None) -> Document:
    """A document of one paragraph and one sentence."""
    whole = Span(0, len(text))
    return Document(lang, lang, text, (Paragraph(whole, (whole,)),), date=reference)


def _compare(passages: tuple[Passage, ...], wanted: range, watch: Monitor) -> list[Finding]:
    matchings = []
    for at, passage in enumerate(passages):
        if at % _OFTEN == 0:
            watch.report(Stage.CHECK, 0.4 * at / len(passages))
        matchings.append(match_numbers(passage))
    found: list[Finding] = []
    for at, passage in enumerate(passages):
        if at % _OFTEN == 0:
            watch.report(Stage.CHECK, 0.4 + 0.4 * at / len(passages))
        if passage.index not in wanted or passage.is_one_sided:
            continue
        matching = matchings[at]
        for neighbour in (*matchings[max(at - 1, 0) : at], *matchings[at + 1 : at + 2]):
            matching = without_moved(matching, neighbour)
        for neighbour in matchings[max(at - _CONTEXT, 0) : at]:
            matching = without_repeated(matching, neighbour)
        here = _without_doubles(number_findings(passage, matching), compare_dates(passage))
        found += sorted(here, key=partial(_order, passage))
    return found


class _Locator:
    """Finds the passage that holds a place."""

    def __init__(self, passages: tuple[Passage, ...]) -> None:
        self._passages: dict[Lang, list[tuple[int, Passage]]] = {
            lang: sorted(
                ((span.start, p) for p in passages for span in p.side(lang).spans),
                key=itemgetter(0),
            )
            for lang in Lang
        }

    def passage(self, place: Place) -> Passage | None:
        """The passage whose paragraph starts last before a place."""
        starts = self._passages[place.lang]
        at = bisect_right(starts, place.span.start, key=itemgetter(0))
        return starts[at - 1][1] if at else None

    def index(self, finding: Finding) -> int:
        """Position of the passage of a finding's first place; -1 if there is none."""
        passage = self.passage(finding.places[0])
        return passage.index if passage else -1

    def sentences(self, finding: Finding) -> tuple[str, ...]:
        """The sentences that hold a finding's places."""
        return tuple(
            passage.side(place.lang).sentence_at(place.span.start)
            for place in finding.places
            if (passage := self.passage(place)) is not None
        )


def _merged(findings: list[Finding], inside: list[Finding], locator: _Locator) -> list[Finding]:
    """Findings inside one text after the others of the passage that holds them."""
    if not inside:
        return findings
    ranked = [(locator.index(finding), 0, finding) for finding in findings]
    ranked += [(locator.index(finding), 1, finding) for finding in inside]
    return [finding for *_, finding in sorted(ranked, key=itemgetter(0, 1))]


def _without_doubles(numbers: tuple[Finding, ...], dates: tuple[Finding, ...]) -> list[Finding]:
    """Both together; where both see one wrong date, the graver, or the one that knows dates."""
    kept = _lengths_without_numbers(numbers, dates)
    lengths = [date for date in kept if date.rule == OTHER_LENGTH]
    for finding in numbers:
        is_missing = finding.kind is FindingKind.MISSING
        if is_missing and any(_shares_place(finding, date) for date in lengths):
            continue
        doubles = [d for d in kept if finding.rule in _DATE_RULES and _shares_place(finding, d)]
        if any(d.severity.rank <= finding.severity.rank for d in doubles):
            continue
        kept = [*(d for d in kept if d not in doubles), finding]
    return kept


def _lengths_without_numbers(
    numbers: tuple[Finding, ...], dates: tuple[Finding, ...]
) -> list[Finding]:
    """Findings of dates, without lengths of time and rates that a changed number tells better."""
    changed = [finding for finding in numbers if finding.kind is not FindingKind.MISSING]
    has_rate = any(finding.rule == "numbers.rate" for finding in changed)
    return [
        date
        for date in dates
        if not (date.rule == OTHER_RATE and has_rate)
        and not (
            date.rule in {OTHER_LENGTH, OTHER_RATE}
            and any(_shares_place(date, other) for other in changed)
        )
    ]


def _shares_place(one: Finding, other: Finding) -> bool:
    return any(
        a.lang is b.lang and a.span.overlaps(b.span) for a in one.places for b in other.places
    )


def _order(passage: Passage, finding: Finding) -> tuple[float, bool, int]:
    """How far into the passage a finding is first seen, on either side."""
    place = finding.places[0]
    side = passage.side(place.lang)
    return side.position(place.span.start), place.lang is not Lang.KK, place.span.stop


def _by_rules(
    findings: Iterable[Finding], locator: _Locator, rules: HouseRules, watch: Monitor
) -> Iterator[Finding]:
    for number, finding in enumerate(findings):
        if number % _OFTEN == 0:
            watch.report(Stage.CHECK, 1.0)
        kept = rules.apply(finding, locator.sentences(finding))
        if kept is not None:
            yield kept
