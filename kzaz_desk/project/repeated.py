"""Answers to findings of one name: a text that says the same over and over is edited in one place.

Such findings are told apart by a number, and an edit of the first moves the numbers of all that
follow. The answers stay with their passages, not with the numbers.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from kzaz_desk.domain.review import OPEN, Review

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzaz_desk.domain.review import Finding, Verdict
    from kzaz_desk.domain.text import Span
    from kzaz_desk.project.session import Session
    from kzaz_desk.text.difference import Difference

    Differences = Mapping[str, Difference]


def follow_repeats(
    old: Session, new: Session, differences: Differences
) -> tuple[Session, Mapping[str, Verdict]]:
    """The session of before with the numbers that its findings have now.

    Args:
        old: The session of before, with its findings and answers.
        new: The session of now, with its findings.
        differences: Of each document that changed, by id.

    Returns:
        The session, and the answers that stand under other names now.
    """
    names = _names(old, new, differences)
    if all(name == now for name, now in names.items()):
        return old, MappingProxyType({})
    before = old.review.verdicts
    # A name that another finding takes over must not keep the answer of the one before.
    moved = dict.fromkeys(names, OPEN) | {
        now: before.get(name, OPEN) for name, now in names.items()
    }
    changed = {
        name: verdict for name, verdict in moved.items() if verdict != before.get(name, OPEN)
    }
    findings = tuple(
        replace(finding, id=names[finding.id]) if finding.id in names else finding
        for finding in old.findings
    )
    review = Review(MappingProxyType({**before, **changed}))
    return replace(old, findings=findings, review=review), MappingProxyType(changed)


def _names(old: Session, new: Session, differences: Differences) -> dict[str, str]:
    """For each old finding of a name that several bear: what it is called now."""
    counts = [Counter(map(_bare, session.findings)) for session in (old, new)]
    repeated = {name for count in counts for name, number in count.items() if number > 1}
    if not repeated:
        return {}
    now = {
        (_bare(finding), finding.places[0].document, finding.places[0].span): finding.id
        for finding in new.findings
        if _bare(finding) in repeated
    }
    spare = Counter({name: max(count[name] for count in counts) for name in repeated})
    names: dict[str, str] = {}
    for finding in old.findings:
        bare = _bare(finding)
        if bare not in repeated:
            continue
        name = _at_its_place(finding, now, differences)
        if not name:  # edited or gone: a name that nothing bears any more
            spare[bare] += 1
            name = f"{bare}-{spare[bare]}"
        names[finding.id] = name
    return names


def _at_its_place(
    finding: Finding, now: Mapping[tuple[str, str, Span], str], differences: Differences
) -> str:
    place = finding.places[0]
    difference = differences.get(place.document)
    span = difference.carried(place.span) if difference else place.span
    return now.get((_bare(finding), place.document, span), "") if span is not None else ""


def _bare(finding: Finding) -> str:
    return finding.id.partition("-")[0]
