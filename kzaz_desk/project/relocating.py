"""Documents whose file lies elsewhere now."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.project.session import Session


def with_source(session: Session, document: str, path: Path) -> Session:
    """The session in which a document's file lies elsewhere; its text is still that of before.

    The hash of the file that was read stays, so that a look at the new one tells whether it holds
    the same. Both documents of a file that holds two of them move together.

    Args:
        session: What is open.
        document: Id of a document with a file.
        path: Where the file lies now.
    """
    old = session.documents[document].path
    documents = {
        name: replace(each, path=path) if each.path == old else each
        for name, each in session.documents.items()
    }
    return replace(session, documents=MappingProxyType(documents))
