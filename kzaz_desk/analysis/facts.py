"""Contradictions between and inside the documents of a project."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from kzaz_desk.analysis.corpus import Corpus
from kzaz_desk.analysis.figures import find_other_figures
from kzaz_desk.analysis.ordinals import find_ordinal_conflicts
from kzaz_desk.analysis.statements import find_amounts
from kzaz_desk.analysis.two_dates import TWO_DATES, find_two_dates
from kzaz_desk.domain.progress import Stage, Unwatched
from kzaz_desk.domain.quantity import QuantityKind
from kzaz_desk.domain.review import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzaz_desk.analysis.corpus import Aligned
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.text import Document, Place
    from kzaz_desk.domain.timex import Extraction

_AMOUNT_RULE: Final = "dates.amount"


def find_contradictions(
    documents: Mapping[str, Document],
    extractions: Mapping[str, Extraction],
    aligned: Sequence[Aligned],
    *,
    monitor: Monitor | None = None,
) -> tuple[Finding, ...]:
    """One statement with two dates, two figures or two places in a row.

    Args:
        documents: All documents of the project, by id.
        extractions: What each says in quantities and dates, by id.
        aligned: The pairs.
        monitor: Told of the progress, as a share of this work.

    Returns:
        Findings with all places that take part: the amounts with their dates, or the ordinals.

    Raises:
        Cancelled: If the user asked to stop.
    """
    watch = monitor or Unwatched()
    corpus = Corpus(documents, extractions, aligned, watch)
    amounts = [
        amount
        for number, document in enumerate(documents.values())
        for amount in find_amounts(
            document,
            extractions[document.id],
            partial(watch.report, Stage.EVENTS, 0.5 * number / len(documents)),
        )
        if amount.quantity.kind is not QuantityKind.PERCENT
    ]
    watch.report(Stage.EVENTS, 0.5)
    found = [
        *find_ordinal_conflicts(corpus, watch),
        *find_two_dates(corpus, amounts, watch),
        *find_other_figures(corpus, amounts, watch),
    ]
    watch.report(Stage.EVENTS, 1.0)
    return tuple(found)


def without_told(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, less each warning of an undated amount that a contradiction tells of too."""
    listed = list(findings)
    marks: dict[str, list[Place]] = {}
    for finding in listed:
        if finding.rule == TWO_DATES:
            for place in finding.places:
                marks.setdefault(place.document, []).append(place)
    return [finding for finding in listed if not _is_told(finding, marks)]


def _is_told(finding: Finding, marks: Mapping[str, Sequence[Place]]) -> bool:
    if finding.rule != _AMOUNT_RULE or finding.severity is not Severity.WARNING:
        return False
    return all(
        any(place.span.overlaps(mark.span) for mark in marks.get(place.document, ()))
        for place in finding.places
    )
