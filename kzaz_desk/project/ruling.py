"""Rules of the house in a session: what they hide is counted, and comes back when they go."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.analysis.house_rules import DEFAULT_RULES, Equivalence, HouseRules
from kzaz_desk.domain.review import FindingKind, Severity
from kzaz_desk.domain.wording import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Document, Place, Span
    from kzaz_desk.project.session import Session

# As in `formats.report`, which is not loaded before somebody wants a report.
_REPORT: Final = "Report"


def all_found(session: Session) -> tuple[Finding, ...]:
    """The findings as the checks made them, before any rule, in order of the text."""
    return session.found or session.findings


def ruled(session: Session, found: tuple[Finding, ...]) -> Session:
    """The session with these findings, as far as its rules let them be seen.

    Args:
        session: With its rules.
        found: All findings, in order of the text, before any rule.
    """
    rules = session.rules.over(session.user_rules)
    if rules == DEFAULT_RULES:
        return replace(session, findings=found, found=())
    sentences = _Sentences(session.documents)
    kept = (rules.apply(finding, sentences.of(finding)) for finding in found)
    return replace(
        session, findings=tuple(finding for finding in kept if finding is not None), found=found
    )


def with_rules(
    session: Session, rules: HouseRules, user_rules: HouseRules | None = None
) -> Session:
    """The session under other rules; nothing is compared again.

    Args:
        session: With findings.
        rules: Of the project.
        user_rules: Of the user for all projects; None for those that hold already.
    """
    general = session.user_rules if user_rules is None else user_rules
    return ruled(replace(session, rules=rules, user_rules=general), all_found(session))


def hidden_count(session: Session) -> int:
    """Number of findings that the rules hide."""
    return len(all_found(session)) - len(session.findings)


def touched_by(
    session: Session, rules: HouseRules, user_rules: HouseRules | None = None
) -> tuple[Finding, ...]:
    """The findings shown now that rules as of `with_rules` would hide or show otherwise."""
    under = with_rules(session, rules, user_rules)
    after = {(f.id, f.places): f.severity for f in under.findings}
    return tuple(
        finding
        for finding in session.findings
        if after.get((finding.id, finding.places)) is not finding.severity
    )


def with_equivalence(rules: HouseRules, equivalence: Equivalence) -> HouseRules:
    """The rules with one more pair of values that may stand for each other."""
    if equivalence in rules.accepted:
        return rules
    return replace(rules, accepted=(*rules.accepted, equivalence))


def with_level(rules: HouseRules, kind: FindingKind, level: Severity | None) -> HouseRules:
    """The rules that show a kind of finding at another level; None for the checks' own."""
    others = {each: severity for each, severity in rules.severities.items() if each is not kind}
    severities = others if level is None else {**others, kind: level}
    return replace(rules, severities=MappingProxyType(severities), off=rules.off - {kind})


def without_kind(rules: HouseRules, kind: FindingKind) -> HouseRules:
    """The rules that do not show a kind of finding."""
    return replace(with_level(rules, kind, None), off=rules.off | {kind})


def rule_settings(session: Session) -> Iterator[tuple[Message, str]]:
    """How many rules there are of each scope, for a report; scopes without any are left out."""
    for name, rules in (
        (Message(_REPORT, "Rules of the project"), session.rules),
        (Message(_REPORT, "Rules for all projects"), session.user_rules),
    ):
        if count := len(rules.off) + len(rules.severities) + len(rules.accepted):
            yield name, str(count)


def rules_to(rules: HouseRules) -> tuple[Mapping[str, str], ...]:
    """Rules as values that JSON can hold, in a fixed order."""
    return (
        *({"rule": "off", "kind": str(kind)} for kind in sorted(rules.off)),
        *(
            {"rule": "level", "kind": str(kind), "level": str(level)}
            for kind, level in sorted(rules.severities.items())
        ),
        *(
            {
                "rule": "accept",
                "kk": each.kk_value,
                "ru": each.ru_value,
                "context": each.context,
                "document": each.document,
            }
            for each in rules.accepted
        ),
    )


def rules_from(values: Iterable[Any]) -> tuple[HouseRules, tuple[Any, ...]]:
    """The rules that stored values stand for, and the values that stand for none.

    Raises:
        ValueError, KeyError: If a value looks like a rule and is none.
    """
    rules, others = DEFAULT_RULES, []
    for value in values:
        match value:
            case {"rule": "off", "kind": kind}:
                rules = without_kind(rules, FindingKind(kind))
            case {"rule": "level", "kind": kind, "level": level}:
                rules = with_level(rules, FindingKind(kind), Severity(level))
            case {"rule": "accept", "kk": kk, "ru": ru, **rest}:
                where = (str(rest.get("context", "")), str(rest.get("document", "")))
                rules = with_equivalence(rules, Equivalence(str(kk), str(ru), *where))
            case _:
                others.append(value)
    return rules, tuple(others)


class _Sentences:
    """Finds the sentence that holds a place."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._spans: dict[str, list[Span]] = {}

    def of(self, finding: Finding) -> tuple[str, ...]:
        """Texts of the sentences that hold a finding's places."""
        return tuple(self._texts(finding.places))

    def _texts(self, places: Iterable[Place]) -> Iterator[str]:
        for place in places:
            document = self._documents[place.document]
            spans = self._spans.get(place.document)
            if spans is None:
                spans = [s for paragraph in document.paragraphs for s in paragraph.sentences]
                self._spans[place.document] = spans
            at = bisect_right(spans, place.span.start, key=lambda span: span.start) - 1
            if at >= 0:
                yield spans[at].of(document.text)
