"""Events of different documents that may be one: suggestions that the user confirms."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

from kzaz_desk.analysis.corpus import Corpus
from kzaz_desk.domain.progress import go_on, watched
from kzaz_desk.text.names import find_name_stems, find_names, find_stems

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kzaz_desk.analysis.corpus import Aligned
    from kzaz_desk.domain.review import Event
    from kzaz_desk.domain.text import Document, Place
    from kzaz_desk.domain.timex import Extraction

_ENOUGH: Final = 0.3
_SHARED_STEMS: Final = 2
_NUMBER, _NAME = 0.3, 0.03
_COMMON: Final = 60


@dataclass(frozen=True, slots=True)
class MergeSuggestion:
    """Two events of different documents that may be one; the user decides.

    Attributes:
        first: Id of the earlier event.
        second: Id of the other event.
        confidence: How alike they are, 0 to 1.
    """

    first: str
    second: str
    confidence: float


@dataclass(frozen=True, slots=True)
class _Trait:
    """What a mention can be known again by."""

    lang: str
    stems: frozenset[str]
    names: frozenset[str]
    figures: frozenset[tuple[str, str]]


def suggest_merges(
    events: Sequence[Event],
    documents: Mapping[str, Document],
    extractions: Mapping[str, Extraction],
    aligned: Sequence[Aligned],
    report: Callable[[], None] = go_on,
) -> tuple[MergeSuggestion, ...]:
    """Events of documents that are no pair which may be one.

    Args:
        events: As `build_timeline` made them.
        documents: All documents, by id.
        extractions: What each says in quantities and dates, by id.
        aligned: The pairs.
        report: Called often.

    Returns:
        The most alike first. Their dates can be the same, and they share a number or several
        telling words beside names; never the year alone.
    """
    corpus = Corpus(documents, extractions, aligned)
    traits = [
        [_trait(m.place, corpus) for m in event.mentions] for event in watched(events, report)
    ]
    found = []
    for i, j in watched(sorted(_candidates(traits)), report):
        first, second = events[i], events[j]
        if _sources(first, corpus) & _sources(second, corpus) or not _can_be_one(first, second):
            continue
        likeness = max(_likeness(a, b, corpus) for a in traits[i] for b in traits[j])
        if likeness >= _ENOUGH:
            found.append(MergeSuggestion(first.id, second.id, round(min(likeness, 1.0), 3)))
    return tuple(sorted(found, key=lambda s: (-s.confidence, s.first, s.second)))


def _candidates(traits: Sequence[Sequence[_Trait]]) -> set[tuple[int, int]]:
    """Pairs of events that share a figure or a stem that is not everywhere."""
    holders: dict[object, set[int]] = {}
    for index, event in enumerate(traits):
        for trait in event:
            for key in (*trait.stems, *trait.figures):
                holders.setdefault(key, set()).add(index)
    return {
        pair
        for indices in holders.values()
        if len(indices) <= _COMMON
        for pair in combinations(sorted(indices), 2)
    }


def _sources(event: Event, corpus: Corpus) -> set[str]:
    return {corpus.source(mention.place.document) for mention in event.mentions}


def _can_be_one(first: Event, second: Event) -> bool:
    """True if the dates have a day in common; a length of time goes with the same length only."""
    if first.value.startswith("P") or second.value.startswith("P"):
        return first.value == second.value
    begins = [e.begin for e in (first, second) if e.begin]
    ends = [e.end_date for e in (first, second) if e.end_date]
    return not begins or not ends or max(begins) <= min(ends)


def _trait(place: Place, corpus: Corpus) -> _Trait:
    text = place.span.of(corpus.documents[place.document].text)
    figures = frozenset(
        (str(q.value), str(q.unit))
        for q in corpus.extractions[place.document].quantities_in(place.span)
        if q.unit is not None and q.value is not None
    )
    stems = find_stems(text, place.lang) - find_name_stems(text)
    return _Trait(place.lang.value, stems, find_names(text), figures)


def _likeness(one: _Trait, other: _Trait, corpus: Corpus) -> float:
    number = _NUMBER if one.figures & other.figures else 0.0
    names = len(one.names & other.names) * _NAME
    if one.lang != other.lang:
        return number + names if number else 0.0
    if len(one.stems & other.stems) < _SHARED_STEMS:
        return number
    return corpus.likeness(one.stems, other.stems) + number + names
