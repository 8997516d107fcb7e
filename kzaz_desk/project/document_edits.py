"""What a user can say about a document."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import DateSource

if TYPE_CHECKING:
    from datetime import date

    from kzaz_desk.project.session import Session


def with_document_date(session: Session, document: str, value: date | None) -> Session:
    """Say which day "today" is in a document; what hangs on it is still that of before."""
    source = DateSource.USER if value else None
    dated = replace(session.documents[document], date=value, date_source=source)
    return replace(session, documents=MappingProxyType({**session.documents, document: dated}))
