"""The finding that two places of a project contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.review import Finding, FindingKind, Severity, finding_id
from kzaz_desk.domain.text import Place
from kzaz_desk.domain.wording import Message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzaz_desk.analysis.corpus import Corpus
    from kzaz_desk.analysis.statements import DatedAmount

_CONTEXT: Final = "Facts"


def build_contradiction(
    corpus: Corpus,
    sides: tuple[list[Place], list[Place]],
    values: tuple[str, str],
    text: str,
    facts: tuple[tuple[str, str | Message], ...],
    rule: str,
    severity: Severity,
) -> Finding:
    """One finding; the first place of each side stands first, its document is named."""
    first, second = sides
    other = _other_document(first[0], second)
    places = tuple(dict.fromkeys((first[0], other, *first, *second)))
    names = (
        ("one", corpus.documents[first[0].document].name),
        ("other", corpus.documents[other.document].name),
    )
    quotes = tuple(corpus.sentence_at(place) for place in places)
    return Finding(
        id=finding_id(FindingKind.CONTRADICTION, values, quotes),
        kind=FindingKind.CONTRADICTION,
        severity=severity,
        places=places,
        message=Message(_CONTEXT, text, (*facts, *names)),
        rule=rule,
        kk_value=values[0],
        ru_value=values[1],
    )


def marks_of(amount: DatedAmount) -> list[Place]:
    """The amount and its date as places; the date only where the same sentence holds it."""
    timex = amount.timex
    places = [amount.amount_place]
    if timex is not None and timex in amount.dates:
        places.append(Place(amount.document, amount.lang, timex.span))
    return places


def _other_document(first: Place, places: Iterable[Place]) -> Place:
    """The first place in another document; the first of all where there is none."""
    listed = list(places)
    elsewhere = [place for place in listed if place.document != first.document]
    return (elsewhere or listed)[0]
