"""What became of texts under review as texts of JSON, and back."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.changes import Alteration, Resolved
from kzaz_desk.domain.review import Finding, FindingKind, RowComment, Severity
from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.formats.wire import message_from, message_to
from kzaz_desk.project.codec import pack, verdict_from, verdict_to

if TYPE_CHECKING:
    from collections.abc import Iterable


def places_to(places: Iterable[Place]) -> str:
    """Places as JSON."""
    return pack([_place_to(place) for place in places])


def places_from(text: str) -> tuple[Place, ...]:
    """The places that a JSON text stands for.

    Raises:
        ValueError, TypeError: If it stands for none.
    """
    return tuple(map(_place_from, json.loads(text)))


def altered_to(altered: Iterable[Alteration]) -> str:
    """Altered stretches as JSON."""
    return pack([[*_place_to(each.place), each.before] for each in altered])


def altered_from(text: str) -> tuple[Alteration, ...]:
    """The altered stretches that a JSON text stands for.

    Raises:
        ValueError, TypeError: If it stands for none.
    """
    return tuple(Alteration(_place_from(place), str(before)) for *place, before in json.loads(text))


def resolved_to(resolved: Resolved) -> str:
    """A resolved finding as JSON."""
    finding = resolved.finding
    return pack(
        {
            "id": finding.id,
            "kind": finding.kind,
            "severity": finding.severity,
            "places": [_place_to(place) for place in finding.places],
            "message": message_to(finding.message),
            "rule": finding.rule,
            "values": [finding.kk_value, finding.ru_value],
            "uncertain": finding.uncertain,
            "verdict": verdict_to(resolved.verdict),
            "time": resolved.time.isoformat(),
            "where": resolved.where,
            "quotes": resolved.quotes,
        }
    )


def resolved_from(text: str) -> Resolved:
    """The resolved finding that a JSON text stands for.

    Raises:
        ValueError, KeyError, TypeError: If it stands for none.
    """
    plain = json.loads(text)
    kk_value, ru_value = plain["values"]
    finding = Finding(
        id=plain["id"],
        kind=FindingKind(plain["kind"]),
        severity=Severity(plain["severity"]),
        places=tuple(map(_place_from, plain["places"])),
        message=message_from(plain["message"]),
        rule=plain["rule"],
        kk_value=kk_value,
        ru_value=ru_value,
        uncertain=bool(plain["uncertain"]),
    )
    return Resolved(
        finding=finding,
        verdict=verdict_from(tuple(plain["verdict"])),
        time=datetime.fromisoformat(plain["time"]),
        where=plain["where"],
        quotes=tuple((Lang(lang), quote) for lang, quote in plain["quotes"]),
    )


def row_comment_to(comment: RowComment) -> str:
    """A comment on a row as JSON."""
    time = comment.time.isoformat() if comment.time else None
    return pack([*_place_to(comment.place), comment.text, comment.reviewer, time])


def row_comment_from(text: str) -> RowComment:
    """The comment on a row that a JSON text stands for.

    Raises:
        ValueError, TypeError: If it stands for none.
    """
    *place, words, reviewer, time = json.loads(text)
    when = datetime.fromisoformat(time) if time else None
    return RowComment(_place_from(place), str(words), str(reviewer), when)


def _place_to(place: Place) -> list[str | int]:
    return [place.document, str(place.lang), place.span.start, place.span.stop]


def _place_from(plain: Any) -> Place:
    name, lang, start, stop = plain
    return Place(str(name), Lang(lang), Span(int(start), int(stop)))
