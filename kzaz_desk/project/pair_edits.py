"""What a user can say about which documents are a pair."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzaz_desk.align.aligner import align_documents
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.checking import check
from kzaz_desk.project.segments import sentences_of
from kzaz_desk.project.session import Pair

if TYPE_CHECKING:
    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.session import Session


def unpaired(session: Session) -> tuple[Document, ...]:
    """The documents that belong to no pair, in the order of opening."""
    taken = {pair.side(lang) for pair in session.pairs for lang in Lang}
    return tuple(each for name, each in session.documents.items() if name not in taken)


def with_pair(
    session: Session,
    kk: str,
    ru: str,
    *,
    encoder: SentenceEncoder,
    monitor: Monitor | None = None,
) -> Session:
    """The session in which two documents are a pair, aligned and checked.

    Args:
        session: What is open.
        kk: Id of a Kazakh document that belongs to no pair.
        ru: Id of a Russian document that belongs to no pair.
        encoder: Where sentence vectors come from.
        monitor: Told of the progress.

    Raises:
        ValueError: If a document is in another language or belongs to a pair.
        Cancelled: If the user asked to stop.
    """
    free = {(each.id, each.lang) for each in unpaired(session)}
    if not {(kk, Lang.KK), (ru, Lang.RU)} <= free:
        raise ValueError(f"{kk} and {ru} cannot be made a pair")
    alignment = align_documents(
        sentences_of(session.documents[kk], session.extractions[kk]),
        sentences_of(session.documents[ru], session.extractions[ru]),
        encoder=encoder,
        monitor=monitor,
    )
    pairs = (*session.pairs, Pair(kk, ru, alignment))
    return check(replace(session, pairs=pairs), monitor)


def without_pair(session: Session, pair: int, *, monitor: Monitor | None = None) -> Session:
    """The session in which the documents of a pair stand alone.

    Args:
        session: What is open.
        pair: Position of the pair in `session.pairs`.
        monitor: Told of the progress.

    Raises:
        Cancelled: If the user asked to stop.
    """
    pairs = tuple(each for at, each in enumerate(session.pairs) if at != pair)
    return check(replace(session, pairs=pairs), monitor)
