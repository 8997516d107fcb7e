"""Texts that are opened again come with the work done on them; a project is opened once."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk import keeping, services
from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.errors import StoreError, StoreFailure
from kzaz_desk.domain.event_edits import Hide
from kzaz_desk.domain.review import Verdict, VerdictState
from kzaz_desk.project.document_edits import with_document_date
from kzaz_desk.project.edits import merge
from kzaz_desk.project.event_edits import edit_events
from kzaz_desk.project.journal import Journal
from kzaz_desk.project.opened import Access, AlreadyOpen, Opened, Where
from kzaz_desk.project.opening import save_as
from kzaz_desk.project.relocating import with_source
from kzaz_desk.project.row_comments import with_row_comment
from kzaz_desk.project.store import Saved

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzaz_desk.project.session import Session

NOW = datetime(2025, 3, 14, 9, 30, tzinfo=UTC)
KK = """date 2025-03-14
Облыста былтыр 12 жаңа мектеп ашылды.
Құрылысқа 1 500 миллион теңге бөлінді.
Мұғалімдердің саны 410 адамға жетті.
Бұл жоба 2019 жылдың қыркүйек айында басталған болатын.
"""
RU = """date 2025-03-14
В прошлом году в области открылось 12 новых школ.
На строительство было выделено 1 050 миллионов тенге.
Число учителей достигло 470 человек.
Этот проект начался в сентябре 2018 года.
"""


@pytest.fixture
def texts(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "мәтіндер"
    folder.mkdir()
    paths = [folder / "мектеп.txt", folder / "школа.txt"]
    for path, text in zip(paths, (KK, RU), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    return tmp_path / "projects"


def opened(paths: Sequence[Path], where: Where) -> Opened:
    return keeping.open_any(paths, where, time=NOW)


def reviewed(session: Session) -> Session:
    """Every finding answered, a row confirmed, an event hidden."""
    answers = {
        finding.id: Verdict(VerdictState.ACCEPTED, "түпнұсқада солай", "тест", NOW)
        for finding in session.findings
    }
    review = replace(session.review, verdicts=MappingProxyType(answers))
    session = edit_events(replace(session, review=review), Hide(session.events[0].id))
    pair = session.pairs[0]
    first = replace(pair.alignment.beads[0], origin=Origin.CONFIRMED)
    alignment = replace(pair.alignment, beads=(first, *pair.alignment.beads[1:]))
    return replace(session, pairs=(replace(pair, alignment=alignment),))


def work_on(paths: Sequence[Path], where: Where) -> Session:
    """Open texts, review them and leave; what was written is what the edit changed."""
    first = opened(paths, where)
    assert first.store is not None
    journal = Journal(first.store, is_automatic=first.is_automatic)
    after = reviewed(first.session)
    journal.write(first.session, after, {})
    journal.close(after)
    return after


def test_texts_opened_again_come_with_all_work_on_them(texts: list[Path], shelf: Path) -> None:
    before = work_on(texts, Where(shelf))

    again = opened(texts[::-1], Where(shelf))

    assert again.session == before
    assert again.is_automatic
    again.close()


def test_same_texts_elsewhere_come_with_the_work_and_a_project_of_their_own(
    texts: list[Path], shelf: Path, tmp_path: Path
) -> None:
    before = work_on(texts, Where(shelf))
    copies = [path.rename(tmp_path / path.name) for path in texts]

    moved = opened(copies, Where(shelf))

    assert moved.session.review == before.review
    assert [d.path for d in moved.session.documents.values()] == copies
    assert len(list(shelf.glob("*.kzaz"))) == 2
    moved.close()


def test_folder_with_one_more_text_keeps_the_work_on_the_others(
    texts: list[Path], shelf: Path
) -> None:
    folder = texts[0].parent
    before = work_on([folder], Where(shelf))
    (folder / "хабар.txt").write_text("Кеше қалада 3 жаңа дүкен ашылды.\n", encoding="utf-8")

    again = opened([folder], Where(shelf))

    assert len(again.session.documents) == 3
    assert again.session.review == before.review
    assert again.session.pairs[0].alignment == before.pairs[0].alignment
    assert again.session.events == before.events
    again.close()


def test_folder_with_one_more_text_keeps_what_is_changed_due_and_resolved(
    texts: list[Path], shelf: Path
) -> None:
    folder = texts[0].parent
    work_on([folder], Where(shelf))
    edited = RU.replace("1 050 миллионов", "1 500 миллионов").replace("новых школ", "школ")
    texts[1].write_text(edited, encoding="utf-8")
    between = opened([folder], Where(shelf))
    before = between.session
    between.close()
    assert before.altered
    assert before.due
    assert before.resolved

    (folder / "кітап.txt").write_text("Бұл кітап туралы мәтін. Онда 40 бет бар.\n", "utf-8")
    again = opened([folder], Where(shelf))

    assert len(again.session.documents) == 3
    assert again.session.altered == before.altered
    assert again.session.due == before.due
    assert again.session.resolved == before.resolved
    again.close()


def test_folder_with_one_more_text_keeps_comments_on_rows_of_a_text_that_changed(
    texts: list[Path], shelf: Path
) -> None:
    folder = texts[0].parent
    first = opened([folder], Where(shelf))
    assert first.store is not None
    words = "саны дұрыс па?"
    after = with_row_comment(first.session, 0, 2, words, reviewer="тест", time=NOW)
    Journal(first.store, is_automatic=first.is_automatic).write(first.session, after, {})
    first.close()

    texts[0].write_text(KK.replace("Облыста", "Биыл емес,\n\nоблыста"), encoding="utf-8")
    (folder / "хабар.txt").write_text("Кеше қалада 3 жаңа дүкен ашылды.\n", encoding="utf-8")
    again = opened([folder], Where(shelf))

    (comment,) = again.session.row_comments
    document = again.session.documents[comment.place.document]
    assert comment.text == words
    assert comment.place.span.of(document.text) == "Мұғалімдердің саны 410 адамға жетті."
    again.close()


def test_text_that_changed_since_is_checked_again_with_the_work_kept(
    texts: list[Path], shelf: Path
) -> None:
    before = work_on(texts, Where(shelf))
    texts[1].write_text(RU.replace("1 050", "1 500"), encoding="utf-8")

    again = opened(texts, Where(shelf))

    assert again.summary is not None
    assert len(again.summary.resolved) == 1
    assert len(again.session.findings) == len(before.findings) - 1
    assert all(again.session.review.verdict(f).is_decided for f in again.session.findings)
    again.close()
    once_more = opened(texts, Where(shelf))
    assert once_more.summary is None
    assert once_more.session == again.session
    once_more.close()


def test_text_that_was_located_elsewhere_opens_with_its_work_even_if_it_changed(
    texts: list[Path], shelf: Path, tmp_path: Path
) -> None:
    before = work_on(texts, Where(shelf))
    target = texts[1].rename(tmp_path / texts[1].name)
    first = opened([next(shelf.glob("*.kzaz"))], Where(shelf))
    journal = Journal(first.store, is_automatic=first.is_automatic)
    located = with_source(first.session, "школа.txt", target)
    journal.write(first.session, located, {})
    journal.close(located)
    target.write_text(RU.replace("1 050", "1 500"), encoding="utf-8")

    again = opened([texts[0], target], Where(shelf))

    assert again.summary is not None
    assert len(again.summary.resolved) == 1
    assert before.review.verdicts.keys() <= again.session.review.verdicts.keys()
    again.close()


def test_open_project_is_told_from_one_to_open(texts: list[Path], shelf: Path) -> None:
    first = opened(texts, Where(shelf))

    with pytest.raises(AlreadyOpen):
        opened(texts, Where(shelf, held=first.project))
    first.close()


def test_locked_project_is_refused_read_only_or_taken_over(texts: list[Path], shelf: Path) -> None:
    first = opened(texts, Where(shelf, "Айгүл"))

    with pytest.raises(StoreError) as refused:
        opened(texts, Where(shelf))
    copy = opened(texts, Where(shelf, access=Access.READ_ONLY))
    mine = opened(texts, Where(shelf, access=Access.TAKE_OVER))

    assert refused.value.reason is StoreFailure.LOCKED
    assert "Айгүл" in str(refused.value.detail)
    assert copy.store is None
    assert copy.problem is not None
    assert mine.store is not None
    with pytest.raises(StoreError, match="taken-over"):
        Journal(first.store).write(first.session, reviewed(first.session), {})
    mine.close()
    first.close()


def test_project_that_was_saved_elsewhere_is_opened_there(
    texts: list[Path], shelf: Path, tmp_path: Path
) -> None:
    first = opened(texts, Where(shelf))
    journal = Journal(first.store, is_automatic=True)
    target = tmp_path / "мектеп.kzaz"
    journal.save_as(target, first.session, {})
    after = reviewed(first.session)
    journal.write(first.session, after, {})
    journal.close(after)

    again = opened(texts, Where(shelf))

    assert again.project == target
    assert not again.is_automatic
    assert again.session == after
    again.close()
    target.unlink()
    without = opened(texts, Where(shelf))
    assert without.is_automatic
    without.close()


def test_damaged_project_is_put_aside_and_the_texts_open(texts: list[Path], shelf: Path) -> None:
    work_on(texts, Where(shelf))
    (kept,) = shelf.glob("*.kzaz")
    kept.write_bytes(b"not a database" * 100)

    again = opened(texts, Where(shelf))

    assert again.store is not None
    assert not again.session.review.verdicts
    assert len(list(shelf.glob("*.damaged"))) == 1
    again.close()


def test_texts_open_where_no_project_can_be_kept(texts: list[Path], tmp_path: Path) -> None:
    shelf = tmp_path / "a file"
    shelf.write_text("")

    first = opened(texts, Where(shelf))

    assert first.session.findings
    assert first.store is None
    assert first.problem is not None


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_project_in_a_folder_without_leave_to_write_is_shown(
    texts: list[Path], shelf: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "read only"
    folder.mkdir()
    session = services.open_paths(texts)
    save_as(folder / "a.kzaz", Saved(session), "").close()
    (folder / "a.kzaz").chmod(0o444)
    folder.chmod(0o555)

    shown = opened([folder / "a.kzaz"], Where(shelf))
    folder.chmod(0o755)

    assert shown.session == session
    assert shown.problem is not None


def test_project_file_opens_with_all_that_follows_from_its_texts(
    texts: list[Path], shelf: Path, tmp_path: Path
) -> None:
    before = reviewed(services.open_paths(texts))
    path = tmp_path / "мектеп.kzaz"
    save_as(path, Saved(before, {"bead": 2}), "").close()

    project = opened([path], Where(shelf))

    assert project.session == before
    assert project.view == {"bead": 2}
    project.close()


@pytest.mark.parametrize(
    "anew",
    [
        pytest.param(lambda s: services.realign(s, 0, ()), id="aligned anew"),
        pytest.param(
            lambda s: services.redate(with_document_date(s, "школа.txt", NOW.date()), "школа.txt"),
            id="dated anew",
        ),
        pytest.param(
            lambda s: services.recheck_beads(merge(s, 0, 0).session, 0, range(1)),
            id="rows compared anew",
        ),
        pytest.param(services.check_loaded, id="opened anew"),
        pytest.param(
            lambda s: services.recheck_sources(s, ["школа.txt"], time=NOW)[0], id="checked anew"
        ),
    ],
)
def test_what_was_said_of_events_holds_wherever_they_are_built(
    anew: Callable[[Session], Session], texts: list[Path]
) -> None:
    session = services.open_paths(texts)
    hidden = session.events[0]
    session = edit_events(session, Hide(hidden.id))

    after = anew(session)

    assert after.events
    assert hidden.id not in {event.id for event in after.events}
    assert after.event_edits == session.event_edits
