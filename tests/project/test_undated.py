"""Which texts to ask a date of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kzaz_desk.project.document_edits import with_document_date
from kzaz_desk.project.undated import texts_to_date

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.project.session import Session

KK = ("Жиналыс кеше өтті.", "Көпірдің ұзындығы 340 метр.")
RU = ("Вчера прошло собрание.", "Длина моста – 340 метров.")


def ids(session: Session, *settled: str) -> list[str]:
    return [each.document.id for each in texts_to_date(session, settled)]


def test_words_that_hang_on_the_date_are_told(make_session: Callable[..., Session]) -> None:
    found = texts_to_date(make_session([(1, 1), (1, 1)], KK, RU))

    assert [each.words for each in found] == [("кеше",), ("Вчера",)]
    assert [each.day for each in found] == [None, None]  # texts without a file


def test_dated_settled_and_timeless_texts_are_left_out(
    make_session: Callable[..., Session],
) -> None:
    session = make_session([(1, 1), (1, 1)], KK, RU)

    assert ids(with_document_date(session, "ru", date(2025, 10, 20))) == ["kk"]
    assert ids(session, "kk") == ["ru"]
    assert ids(make_session([(1, 1)], KK[1:], RU)) == ["ru"]
