"""Rules of the house: what a project does not want to hear, or hears otherwise."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kzaz_desk.domain.review import Finding, FindingKind, Severity


@dataclass(frozen=True, slots=True)
class Equivalence:
    """Two values that the project accepts as the same.

    Attributes:
        kk_value: The Kazakh value as a finding shows it; "" for none.
        ru_value: The Russian value as a finding shows it; "" for none.
        context: A word or phrase that one of the sentences must hold; "" for any sentence.
        document: Id of the only document that it holds for; "" for the whole project.
    """

    kk_value: str
    ru_value: str
    context: str = ""
    document: str = ""

    def covers(self, finding: Finding, sentences: Iterable[str]) -> bool:
        """True if a finding in these sentences is about these values."""
        if _plain(finding.kk_value) != _plain(self.kk_value):
            return False
        if _plain(finding.ru_value) != _plain(self.ru_value):
            return False
        if self.document and all(place.document != self.document for place in finding.places):
            return False
        return any(_plain(self.context) in _plain(sentence) for sentence in sentences)


@dataclass(frozen=True, slots=True)
class HouseRules:
    """What a project switches off, changes or accepts.

    Attributes:
        off: Kinds of findings that are not shown.
        severities: Severity by kind, in place of the rule's own.
        accepted: Values that may stand for each other.
    """

    off: frozenset[FindingKind] = frozenset()
    severities: Mapping[FindingKind, Severity] = field(default_factory=lambda: MappingProxyType({}))
    accepted: tuple[Equivalence, ...] = ()

    def over(self, general: HouseRules) -> HouseRules:
        """These rules and those for all projects; these hold where both speak of a kind."""
        said = self.off | self.severities.keys()
        others = {kind: each for kind, each in general.severities.items() if kind not in said}
        return HouseRules(
            off=self.off | (general.off - said),
            severities=MappingProxyType({**others, **self.severities}),
            accepted=tuple(dict.fromkeys((*self.accepted, *general.accepted))),
        )

    def apply(self, finding: Finding, sentences: tuple[str, ...]) -> Finding | None:
        """The finding as the project wants it; None if it does not.

        Args:
            finding: What a rule found.
            sentences: Texts of the sentences that hold its places.
        """
        if finding.kind in self.off:
            return None
        if any(equivalence.covers(finding, sentences) for equivalence in self.accepted):
            return None
        severity = self.severities.get(finding.kind)
        return finding if severity is None else replace(finding, severity=severity)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


DEFAULT_RULES = HouseRules()
