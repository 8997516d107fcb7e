"""What the user says about a document."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kzaz_desk.domain.text import DateSource
from kzaz_desk.project.document_edits import with_document_date

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.project.session import Session


def test_date_of_the_user_is_known_as_such(make_session: Callable[..., Session]) -> None:
    session = make_session([(4, 4)])

    dated = with_document_date(session, "kk", date(2025, 10, 20))
    cleared = with_document_date(dated, "kk", None)

    assert dated.documents["kk"].date_source is DateSource.USER
    assert dated.documents["ru"] is session.documents["ru"]
    assert cleared == session
