"""Two reviewers' projects of the same texts: the answers of one come into the other.

Only answers and comments are taken; alignment, dates, rules and the timeline stay as they are
here. The other file is read from a copy in memory: it is neither locked nor changed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.errors import MergeError, MergeFailure
from kzaz_desk.domain.joining import is_third, joined
from kzaz_desk.domain.review import OPEN, Review, VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.opening import open_read_only
from kzaz_desk.project.reviewed import with_seen
from kzaz_desk.project.row_comments import taken_comments
from kzaz_desk.project.ruling import all_found

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzaz_desk.domain.review import Verdict
    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.session import Pair, Session

_ALIKE: Final = 0.5
"""Share of sentences that two versions of one text have in common, at least."""


@dataclass(frozen=True, slots=True)
class MergeSummary:
    """What became of another reviewer's answers.

    Attributes:
        name: Of the file that they come from.
        taken: Ids of the findings whose answer or comment was taken over.
        conflicts: Ids of the findings that were answered differently, by this step.
        missing: How many of the answers are to findings that are not here.
        third: How many say what no answer in conflict says, but of another wording of the text;
            they were not taken.
        differing: Ids of the documents whose text there is another version.
        comments: How many comments on rows were taken over.
    """

    name: str
    taken: tuple[str, ...]
    conflicts: tuple[str, ...]
    missing: int
    third: int = 0
    differing: tuple[str, ...] = ()
    comments: int = 0


def read_other(path: Path, held: Path | None) -> Session:
    """What another project file holds, without findings.

    Args:
        path: The file.
        held: The project that is open; None for none.

    Raises:
        MergeError: SAME_PROJECT if it is the one that is open.
        StoreError: If it cannot be read.
    """
    both_exist = held is not None and held.exists() and path.exists()
    if both_exist and held is not None and path.samefile(held):
        raise MergeError(path, MergeFailure.SAME_PROJECT)
    with open_read_only(path) as store:
        return store.load_session().session


def take_in(session: Session, other: Session, path: Path) -> tuple[Session, MergeSummary]:
    """The session with the answers and comments of another reviewer of the same texts.

    Args:
        session: What is open, with its findings.
        other: What `read_other` gave.
        path: The file that it comes from.

    Raises:
        MergeError: OTHER_TEXTS if no pair of documents is in both.
    """
    shared = _shared_documents(session, other)
    if not shared:
        raise MergeError(path, MergeFailure.OTHER_TEXTS)
    before = session.review.verdicts
    here = {finding.id: finding for finding in all_found(session)}
    said = _said(other)
    known = {name: theirs for name, theirs in said.items() if name in here}
    joint = {name: joined(before.get(name, OPEN), theirs) for name, theirs in known.items()}
    answers = {name: now for name, now in joint.items() if now is not before.get(name, OPEN)}
    conflicts = tuple(name for name, now in answers.items() if now.is_conflict)
    taken = tuple(
        name
        for name, now in answers.items()
        if not now.is_conflict and now.alone != before.get(name, OPEN)
    )
    review = Review(MappingProxyType({**before, **answers}))
    comments = taken_comments(session, other)
    seen = (place for name in taken if answers[name].is_decided for place in here[name].places)
    summary = MergeSummary(
        name=path.name,
        taken=taken,
        conflicts=conflicts,
        missing=len(said) - len(known),
        third=sum(is_third(before.get(name, OPEN), theirs) for name, theirs in known.items()),
        differing=tuple(name for name, is_same in shared.items() if not is_same),
        comments=len(comments),
    )
    both = replace(session, review=review, row_comments=(*session.row_comments, *comments))
    return with_seen(both, seen), summary


def _said(other: Session) -> dict[str, Verdict]:
    """Answers and comments by the findings' ids, but for findings that an edit resolved there."""
    gone = {each.finding.id for each in other.resolved}
    return {
        name: verdict
        for name, verdict in other.review.verdicts.items()
        if (verdict.state is not VerdictState.OPEN or verdict.comment) and name not in gone
    }


def with_choice(session: Session, finding_id: str, choice: int) -> Session:
    """The session in which one of the answers in conflict holds.

    Args:
        session: What is open.
        finding_id: A finding that reviewers answered differently.
        choice: Position of that answer, 0 for the one that was here, negative from the end.
    """
    verdict = session.review.verdicts.get(finding_id, OPEN)
    if not verdict.is_conflict:
        return session
    settled = verdict.settled(choice)
    review = Review(MappingProxyType({**session.review.verdicts, finding_id: settled}))
    places = (p for f in all_found(session) if f.id == finding_id for p in f.places)
    return with_seen(replace(session, review=review), places)


def _shared_documents(session: Session, other: Session) -> dict[str, bool]:
    """Ids of documents of pairs that are in both, and whether their texts are the same."""
    shared: dict[str, bool] = {}
    theirs = [_Texts(other, pair) for pair in other.pairs]
    whole = {texts.whole for texts in theirs}
    for pair in session.pairs:
        own = _Texts(session, pair)
        if own.whole in whole:
            shared |= dict.fromkeys(own.names, True)
            continue
        for texts in theirs:
            likenesses = own.likenesses(texts)
            if min(likenesses) >= _ALIKE:
                found = zip(own.names, likenesses, strict=True)
                shared |= {name: shared.get(name, False) or n == 1.0 for name, n in found}
    return shared


class _Texts:
    """Both texts of a pair, to be compared with those of other pairs."""

    def __init__(self, session: Session, pair: Pair) -> None:
        self._documents = [session.documents[pair.side(lang)] for lang in Lang]
        self.names = [document.id for document in self._documents]
        self.whole = tuple(document.text for document in self._documents)

    @cached_property
    def _sentences(self) -> list[Counter[str]]:
        return [Counter(_sentences(document)) for document in self._documents]

    def likenesses(self, other: _Texts) -> list[float]:
        """Share of sentences in common on either side; exactly 1 for the same text or file."""
        return [self._likeness(other, side) for side in range(len(Lang))]

    def _likeness(self, other: _Texts, side: int) -> float:
        one, two = self._documents[side], other._documents[side]
        if one.text == two.text or (one.sha256 and one.sha256 == two.sha256):
            return 1.0
        mine, theirs = self._sentences[side], other._sentences[side]
        most = max(mine.total(), theirs.total(), 1)
        return min((mine & theirs).total() / most, 0.999)


def _sentences(document: Document) -> Iterator[str]:
    for paragraph in document.paragraphs:
        for sentence in paragraph.sentences:
            yield " ".join(sentence.of(document.text).split())
