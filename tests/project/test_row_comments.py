"""Comments on rows stay with their paragraphs, whatever becomes of rows and texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.align.encoders import load_static
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.edits import Caret, merge, split
from kzaz_desk.project.journal import record_edit
from kzaz_desk.project.merging import take_in
from kzaz_desk.project.opening import open_store, save_as
from kzaz_desk.project.recheck import recheck, reread
from kzaz_desk.project.row_comments import comments_by_row, text_of, with_row_comment
from kzaz_desk.project.store import Saved
from kzaz_desk.services import open_paths

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzaz_desk.project.session import Session

NOON = datetime(2026, 3, 5, 12, 30, tzinfo=UTC)
KK = ("Қалада жаңа саябақ ашылды.", "Ондағы ағаштар биыл егілді.", "Кіру тегін.", "Қош келдіңіз.")
RU = (
    "В городе открыли новый парк.",
    "Деревья посадили в этом году.",
    "Вход свободный.",
    "Ждём.",
)


def _commented(session: Session, row: int, text: str, reviewer: str = "Айша") -> Session:
    return with_row_comment(session, 0, row, text, reviewer=reviewer, time=NOON)


def _told(session: Session) -> dict[int, str]:
    return {row: text_of(found) for row, found in comments_by_row(session, 0).items()}


@pytest.fixture
def rows(make_session: Callable[..., Session]) -> Session:
    """Four rows of one paragraph a side."""
    return make_session([(1, 1)] * 4)


@pytest.fixture
def opened(tmp_path: Path) -> Session:
    for name, texts in (("kk", KK), ("ru", RU)):
        (tmp_path / f"{name}.txt").write_text("\n\n".join(texts), encoding="utf-8")
    session = open_paths([tmp_path / "kk.txt", tmp_path / "ru.txt"])
    assert len(session.pairs[0].alignment) == 4
    return session


def test_another_comment_on_a_row_takes_the_place_of_the_first(rows: Session) -> None:
    once = _commented(rows, 1, "сұрау керек")
    twice = _commented(once, 1, "сұралды", "Игорь")

    assert _told(twice) == {1: "сұралды"}
    assert twice.row_comments[0].reviewer == "Игорь"


def test_nothing_but_spaces_takes_the_comment_away(rows: Session) -> None:
    assert _commented(_commented(rows, 1, "сұрау керек"), 1, "  ") == rows


@pytest.mark.parametrize("row", [-1, 4], ids=["before-the-first", "after-the-last"])
def test_row_that_is_not_there_takes_no_comment(rows: Session, row: int) -> None:
    assert _commented(rows, row, "сұрау керек") is rows


def test_same_words_written_again_change_nothing(rows: Session) -> None:
    once = _commented(rows, 1, "сұрау керек")

    assert _commented(once, 1, " сұрау керек ", "Игорь") is once


def test_comments_of_rows_that_become_one_stand_together_and_part_again(rows: Session) -> None:
    both = _commented(_commented(rows, 1, "бірінші"), 2, "екінші")
    merged = merge(both, 0, 1).session
    parted = split(merged, 0, 1, Caret(Lang.KK, 1, len(KK[1]))).session

    assert _told(merged) == {1: "бірінші · екінші"}
    assert _told(parted)[1] == "бірінші"


def test_comment_follows_its_paragraph_into_a_new_text(opened: Session, tmp_path: Path) -> None:
    session = _commented(opened, 2, "ақылы емес пе?")
    for name, texts, words in (("kk", KK, "Жаңалықтар."), ("ru", RU, "Новости.")):
        (tmp_path / f"{name}.txt").write_text("\n\n".join((words, *texts)), encoding="utf-8")

    changed = reread(session, list(session.documents))
    after, _ = recheck(session, changed, time=NOON, encoder=load_static())

    assert _told(after) == {3: "ақылы емес пе?"}


def test_comment_whose_paragraph_is_gone_is_not_lost(opened: Session, tmp_path: Path) -> None:
    session = _commented(opened, 3, "керек пе?")
    for name, texts in (("kk", KK), ("ru", RU)):
        (tmp_path / f"{name}.txt").write_text("\n\n".join(texts[:3]), encoding="utf-8")

    changed = reread(session, list(session.documents))
    after, _ = recheck(session, changed, time=NOON, encoder=load_static())

    assert list(_told(after).values()) == ["керек пе?"]


def test_edit_is_in_the_file_when_it_is_recorded(rows: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.kzaz"
    after = _commented(rows, 1, "сұрау керек")
    with save_as(path, Saved(rows), "Айша") as store:
        record_edit(store, rows, after, view={})

    with open_store(path, "Айша") as store:
        assert store.load_session().session.row_comments == after.row_comments


def test_comments_of_another_reviewer_come_to_the_same_paragraphs(
    opened: Session, tmp_path: Path
) -> None:
    mine = _commented(opened, 0, "менікі")
    theirs = _commented(_commented(opened, 0, "менікі"), 2, "его", "Игорь")

    after, summary = take_in(mine, theirs, tmp_path / "b.kzaz")

    assert (_told(after), summary.comments) == ({0: "менікі", 2: "его"}, 1)
    again, nothing = take_in(after, theirs, tmp_path / "b.kzaz")
    assert (again.row_comments, nothing.comments) == (after.row_comments, 0)


def test_comment_on_a_paragraph_that_is_not_here_stays_there(
    opened: Session, tmp_path: Path
) -> None:
    theirs = _commented(opened, 1, "его", "Игорь")
    kk = theirs.documents["kk.txt"]
    other = replace(kk, text=kk.text.replace("биыл", "ерте"))
    theirs = replace(theirs, documents={**theirs.documents, "kk.txt": other})

    after, summary = take_in(opened, theirs, tmp_path / "b.kzaz")

    assert (after.row_comments, summary.comments) == ((), 0)
