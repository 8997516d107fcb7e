"""Places as values that JSON can hold, for what is kept of the window with a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Lang, Place, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kzaz_desk.text.difference import Difference


def places_to(places: Iterable[Place]) -> list[list[str | int]]:
    """Document, language, start and stop of each place."""
    return [[p.document, str(p.lang), p.span.start, p.span.stop] for p in places]


def places_from(kept: object) -> tuple[Place, ...]:
    """What `places_to` made; none where the values do not make sense."""
    try:
        return tuple(
            Place(str(name), Lang(lang), Span(int(start), int(stop)))
            for name, lang, start, stop in (kept if isinstance(kept, list) else ())
        )
    except (ValueError, TypeError):
        return ()


def carried_places(
    places: Iterable[Place], differences: Mapping[str, Difference]
) -> tuple[Place, ...]:
    """The same places after texts changed; those whose words are gone stay where they were.

    Args:
        places: In the texts of before.
        differences: Between both versions, by the document's id.
    """
    return tuple(_carried(place, differences.get(place.document)) for place in places)


def _carried(place: Place, difference: Difference | None) -> Place:
    span = difference.carried(place.span) if difference is not None else None
    return Place(place.document, place.lang, span or place.span)
