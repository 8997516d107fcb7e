"""What the program found, and what the reviewer says of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from kzaz_desk.domain.text import Lang, Place
    from kzaz_desk.domain.timex import Granularity, Op, Timex
    from kzaz_desk.domain.wording import Message


class Severity(StrEnum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Severity).index(self)


class FindingKind(StrEnum):
    """What sort of discrepancy it is."""

    VALUE = "value"
    MAGNITUDE = "magnitude"
    UNIT = "unit"
    CURRENCY = "currency"
    ORDINAL = "ordinal"
    SIGN = "sign"
    BOUND = "bound"
    DIRECTION = "direction"
    MISSING = "missing"
    AMBIGUOUS = "ambiguous"
    FORM = "form"
    ROUNDING = "rounding"
    CONVERSION = "conversion"
    DATE = "date"
    GRANULARITY = "granularity"
    IDENTIFIER = "identifier"
    ARITHMETIC = "arithmetic"
    CONTRADICTION = "contradiction"
    UNPAIRED = "unpaired"
    MERGED = "merged"
    MOVED = "moved"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Finding:
    """One discrepancy, with the sentence that explains it.

    Attributes:
        id: Name that survives re-analysis: see `finding_id`.
        kind: What sort of discrepancy it is.
        severity: How bad it is.
        places: What to mark, in the documents' texts; the first is where a click leads.
        message: One sentence that an editor understands.
        rule: Name of the rule that found it.
        kk_value: The Kazakh side's value for display; "" if it has none.
        ru_value: The Russian side's value for display; "" if it has none.
        uncertain: True if the alignment is weak there and should be looked at first.
    """

    id: str
    kind: FindingKind
    severity: Severity
    places: tuple[Place, ...]
    message: Message
    rule: str
    kk_value: str = ""
    ru_value: str = ""
    uncertain: bool = False

    @property
    def spans(self) -> tuple[tuple[Lang, int, int], ...]:
        """Language, start and stop of each place."""
        return tuple((place.lang, place.span.start, place.span.stop) for place in self.places)


def finding_id(kind: FindingKind, values: tuple[str, str], sentences: tuple[str, ...]) -> str:
    """Name of a finding that survives re-analysis and reopening: 16 hexadecimal digits.

    Args:
        kind: What sort of discrepancy it is.
        values: Normalised values of the Kazakh and the Russian side.
        sentences: Texts of the sentences that hold the places.
    """
    key = "\x1f".join([kind, *values, *sentences])
    return sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class VerdictState(StrEnum):
    """The reviewer's answer to a finding."""

    OPEN = "open"
    ACCEPTED = "accepted"
    IGNORED = "ignored"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The reviewer's answer to one finding.

    Attributes:
        state: The answer.
        comment: What the reviewer wrote.
        reviewer: Who answered.
        time: When, with time zone; None for an answer never given.
        stale: True if the text changed since.
        other: What another reviewer answered, with what a third one did as its `other`; None
            where nobody did.
        is_settled: True if somebody weighed all answers, and this is the one that holds.
    """

    state: VerdictState = VerdictState.OPEN
    comment: str = ""
    reviewer: str = ""
    time: datetime | None = None
    stale: bool = False
    other: Verdict | None = None
    is_settled: bool = False

    @property
    def is_decided(self) -> bool:
        """True if there is an answer that still holds."""
        # Asked of every finding again and again, so without a step through `is_conflict`.
        is_alone = self.other is None or self.is_settled
        return self.state is not VerdictState.OPEN and not self.stale and is_alone

    @property
    def is_conflict(self) -> bool:
        """True if reviewers answered differently and nobody has chosen yet."""
        return self.other is not None and not self.is_settled

    @property
    def alone(self) -> Verdict:
        """The answer without that of another reviewer."""
        return replace(self, other=None, is_settled=False)

    @property
    def answers(self) -> tuple[Verdict, ...]:
        """The verdict itself, or all answers of a conflict, the one that was here first."""
        return (self,) if self.is_settled else (self.alone, *self.others)

    @property
    def others(self) -> tuple[Verdict, ...]:
        """The answers of other reviewers, in the order in which they were taken in."""
        return () if self.other is None else (self.other.alone, *self.other.others)

    def answered(self, state: VerdictState, reviewer: str, time: datetime) -> Verdict:
        """The verdict after a new answer; the comment stays.

        An answer that is given beside that of another reviewer is a choice as well.
        """
        other = None if state is VerdictState.OPEN else self.other
        is_settled = other is not None
        return Verdict(state, self.comment, reviewer, time, other=other, is_settled=is_settled)

    def commented(self, comment: str, reviewer: str, time: datetime) -> Verdict:
        """The verdict after something else was written; the answer stays."""
        return replace(self, comment=comment, reviewer=reviewer, time=time)

    def settled(self, choice: int) -> Verdict:
        """The verdict after a choice between the answers; those that lost are remembered.

        Args:
            choice: Position in `answers`, counted from the end if negative.
        """
        lost = list(self.answers)
        holds = lost.pop(choice)
        return replace(holds, other=side_by_side(lost), is_settled=True) if lost else self


OPEN = Verdict()


def side_by_side(answers: Sequence[Verdict]) -> Verdict:
    """Answers that wait for a choice, as one verdict: the first with the others beside it."""
    first, *others = answers
    return replace(first.alone, other=side_by_side(others) if others else None)


@dataclass(frozen=True, slots=True)
class RowComment:
    """What a reviewer wrote to a row of a pair, whether or not there is a finding in it.

    Attributes:
        place: The first paragraph of the row; the comment stays with it when rows are edited.
        text: What was written.
        reviewer: Who wrote it.
        time: When, with time zone; None where that is not known.
    """

    place: Place
    text: str
    reviewer: str = ""
    time: datetime | None = None


class EventStatus(StrEnum):
    """Whether an event has happened by the document's date."""

    PAST = "past"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a document speaks of an event.

    Attributes:
        place: The sentence or clause.
        timex: The temporal expression in it; None where the date comes from the counterpart.
    """

    place: Place
    timex: Place | None


@dataclass(frozen=True, slots=True)
class Event:
    """A dated statement with its mentions in the documents.

    Attributes:
        id: Name that survives re-extraction.
        text: The statement, quoted from the first mention.
        begin: First day; None if open or not dated.
        end_date: Last day; None if open or not dated.
        value: TIMEX3 value; "" if not dated.
        granularity: How fine the date is given.
        status: Whether it has happened.
        mentions: Where the documents speak of it, Kazakh first.
        is_inferred: True if the date is worked out or approximate rather than stated.
        conflict: True if the mentions disagree; the findings say how.
        op: How the date limits the event: since then, until then; None where it is when it was.
        rival: The other date, where mentions give two that exclude each other.
    """

    id: str
    text: str
    begin: date | None
    end_date: date | None
    value: str
    granularity: Granularity | None
    status: EventStatus
    mentions: tuple[Mention, ...]
    is_inferred: bool = False
    conflict: bool = False
    op: Op | None = None
    rival: Timex | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """All answers of the reviewer.

    Attributes:
        verdicts: Answer by the finding's id; a finding without one is open.
    """

    verdicts: Mapping[str, Verdict] = field(default_factory=lambda: MappingProxyType({}))

    def verdict(self, finding: Finding) -> Verdict:
        """The answer to a finding."""
        return self.verdicts.get(finding.id, OPEN)
