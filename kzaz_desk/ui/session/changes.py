"""What is another in a session after an edit, told without comparing texts."""

from __future__ import annotations

from itertools import compress, count, islice
from operator import is_, not_
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kzaz_desk.domain.review import Review
    from kzaz_desk.project.session import Session

Thing = TypeVar("Thing")


def content(session: Session) -> tuple[int, int, int]:
    """What tells without comparing texts whether texts, alignment or findings are others."""
    return id(session.documents), id(session.pairs), id(session.findings)


def changed_verdicts(before: Review, after: Review) -> list[str]:
    """Ids of the findings whose answer is another."""
    old, new = before.verdicts, after.verdicts
    return [name for name in {**old, **new} if old.get(name) is not new.get(name)]


def documents_of(session: Session) -> list[tuple[str, str]]:
    """Which documents are pairs."""
    return [(pair.kk, pair.ru) for pair in session.pairs]


def has_other_texts(before: Session, after: Session) -> bool:
    """True if a document has another version of its text, told by identity."""
    if before.documents is after.documents:
        return False
    old = before.documents
    return any(
        name not in old or old[name].text is not document.text
        for name, document in after.documents.items()
    )


def same_pair(before: Session, after: Session, pair: int) -> int:
    """Where the pair that was shown stands now; the first if it is gone."""
    if before.pairs is after.pairs:
        return pair
    old, new = documents_of(before), documents_of(after)
    if pair < len(old) and old[pair] in new:
        return new.index(old[pair])
    return 0


def common_ends(
    old: Sequence[Thing],
    new: Sequence[Thing],
    is_same: Callable[[Thing, Thing], bool] = is_,
) -> tuple[int, int]:
    """How many things two sequences share at their beginnings and, apart from those, ends.

    Args:
        old: One sequence.
        new: The other.
        is_same: What is to count as shared; the same objects if left out.
    """
    least = min(len(old), len(new))
    head = _first_false(map(is_same, old, new), least)
    ends = map(is_same, islice(reversed(old), least - head), reversed(new))
    return head, _first_false(ends, least - head)


def _first_false(answers: Iterable[bool], length: int) -> int:
    """Where the first of them stands, `length` if there is none; without a step of Python each."""
    return next(compress(count(), map(not_, answers)), length)
