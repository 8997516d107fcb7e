"""Another reviewer's project comes into the one that is open; its file stays as it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.changes import Resolved
from kzaz_desk.domain.error_messages import error_message
from kzaz_desk.domain.errors import MergeError, MergeFailure, StoreError, StoreFailure
from kzaz_desk.domain.review import Review, Verdict, VerdictState
from kzaz_desk.project.edits import set_origin
from kzaz_desk.project.journal import Journal
from kzaz_desk.project.merging import read_other, take_in, with_choice
from kzaz_desk.project.opening import open_read_only, open_store, save_as
from kzaz_desk.project.reviewed import altered_since
from kzaz_desk.project.store import Saved
from kzaz_desk.services import open_paths
from kzaz_desk.text.diff import diff_texts

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.project.session import Session

NOON = datetime(2025, 3, 4, 12, 0, tzinfo=UTC)
YES = Verdict(VerdictState.ACCEPTED, "", "Әсел", NOON)
NO = Verdict(VerdictState.IGNORED, "жуықтау", "Игорь", NOON.replace(hour=18))
NOTE = Verdict(VerdictState.OPEN, "дереккөзді қарау керек", "Игорь", NOON)
KK = (
    "Мектепте 320 оқушы оқиды. Мұғалімдер саны 45.",
    "Жаңа ғимараттың құны 1 500 теңге болды.",
    "Кітапханада 2 700 кітап бар.",
    "Асханада 60 орын бар.",
)
RU = (
    "В школе учатся 230 учеников. Учителей 54.",
    "Новое здание стоило 1 050 тенге.",
    "В библиотеке 2 900 книг.",
    "В столовой 60 мест.",
)


def _opened(folder: Path, kk: tuple[str, ...] = KK, ru: tuple[str, ...] = RU) -> Session:
    folder.mkdir(exist_ok=True)
    for name, texts in (("kk", kk), ("ru", ru)):
        (folder / f"{name}.txt").write_text("\n".join(texts), encoding="utf-8")
    return open_paths([folder / "kk.txt", folder / "ru.txt"])


def _answered(session: Session, *verdicts: Verdict | None) -> Session:
    """The session with answers to its first findings."""
    said = zip(session.findings, verdicts, strict=False)
    review = Review(MappingProxyType({f.id: verdict for f, verdict in said if verdict}))
    return replace(session, review=review)


def _stored(session: Session, path: Path) -> Path:
    save_as(path, Saved(session), "Игорь").close()
    return path


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    made = _opened(tmp_path_factory.mktemp("texts"))
    assert len(made.findings) == 4
    return made


def test_what_only_they_said_is_taken_and_what_differs_is_kept_twice(
    session: Session, tmp_path: Path
) -> None:
    names = [finding.id for finding in session.findings]
    other = _stored(_answered(session, NO, NO, NOTE), tmp_path / "b.kzaz")

    mine = _answered(session, YES)
    after, summary = take_in(mine, read_other(other, None), other)

    assert (summary.name, summary.missing, summary.third) == ("b.kzaz", 0, 0)
    assert summary.conflicts == (names[0],)
    assert summary.taken == (names[1], names[2])
    assert after.review.verdicts == {
        names[0]: replace(YES, other=NO),
        names[1]: NO,
        names[2]: NOTE,
    }
    assert not after.review.verdict(session.findings[0]).is_decided
    assert after.findings is session.findings


def test_alignment_dates_rules_and_timeline_stay_as_they_are(
    session: Session, tmp_path: Path
) -> None:
    theirs = set_origin(_answered(session, NO), 0, 1, Origin.CONFIRMED).session
    other = _stored(theirs, tmp_path / "b.kzaz")

    after, _ = take_in(session, read_other(other, None), other)

    assert replace(after, review=session.review) == session


@pytest.mark.parametrize("choice", [0, 1], ids=["mine", "theirs"])
def test_choice_is_an_answer_with_the_name_and_time_of_who_gave_it(
    session: Session, tmp_path: Path, choice: int
) -> None:
    other = _stored(_answered(session, NO), tmp_path / "b.kzaz")
    after, _ = take_in(_answered(session, YES), read_other(other, None), other)

    chosen = with_choice(after, session.findings[0].id, choice)

    verdict = chosen.review.verdict(session.findings[0])
    assert verdict.alone == (NO if choice else YES)
    assert verdict.is_decided
    again, summary = take_in(chosen, read_other(other, None), other)
    assert again.review == chosen.review
    assert (summary.taken, summary.conflicts) == ((), ())


def test_choice_of_a_finding_without_conflict_changes_nothing(session: Session) -> None:
    answered = _answered(session, YES)

    assert with_choice(answered, session.findings[0].id, 1) is answered
    assert with_choice(answered, "no such finding", 1) is answered


def test_findings_of_a_text_that_differs_a_little_are_told_by_their_key(
    session: Session, tmp_path: Path
) -> None:
    ru = (*RU[:1], RU[1].replace("здание", "большое здание"), *RU[2:])
    theirs = _opened(tmp_path / "theirs", ru=ru)
    other = _stored(_answered(theirs, NO, NO, NO, NO), tmp_path / "b.kzaz")

    after, summary = take_in(session, read_other(other, None), other)

    assert len(summary.taken) == 3
    assert summary.missing == 1
    assert [session.documents[name].name for name in summary.differing] == ["ru.txt"]
    assert sum(after.review.verdict(f).is_decided for f in after.findings) == 3


def test_text_with_its_paragraphs_in_another_order_is_another_version(
    session: Session, tmp_path: Path
) -> None:
    theirs = _opened(tmp_path / "theirs", KK[::-1], RU[::-1])
    other = _stored(_answered(theirs, NO), tmp_path / "b.kzaz")

    _, summary = take_in(session, read_other(other, None), other)

    assert {session.documents[name].name for name in summary.differing} == {"kk.txt", "ru.txt"}


def test_answers_that_an_edit_settled_there_are_not_counted_as_missing(
    session: Session, tmp_path: Path
) -> None:
    fixed = Verdict(VerdictState.FIXED, time=NOON, stale=True)
    finding = replace(session.findings[0], id="0123456789abcdef")
    theirs = replace(
        session,
        review=Review({finding.id: fixed}),
        resolved=(Resolved(finding, Verdict(), NOON, "1 ↔ 1", ()),),
    )
    other = _stored(theirs, tmp_path / "b.kzaz")

    after, summary = take_in(session, read_other(other, None), other)

    assert (summary.missing, summary.taken) == (0, ())
    assert after.review == session.review


def test_third_answer_stands_beside_the_other_two_and_in_the_file(
    session: Session, tmp_path: Path
) -> None:
    mine = _answered(session, replace(YES, other=NO))
    third = replace(NO, state=VerdictState.FIXED, reviewer="Дана")
    other = _stored(_answered(session, third), tmp_path / "c.kzaz")

    after, summary = take_in(mine, read_other(other, None), other)

    name = session.findings[0].id
    three = after.review.verdicts[name]
    assert (summary.third, summary.conflicts) == (0, (name,))
    assert [answer.reviewer for answer in three.answers] == ["Әсел", "Игорь", "Дана"]
    kept = read_other(_stored(after, tmp_path / "a.kzaz"), None)
    assert kept.review.verdicts[name] == three
    chosen = with_choice(after, name, -1)
    kept = read_other(_stored(chosen, tmp_path / "d.kzaz"), None)
    assert kept.review.verdicts[name] == chosen.review.verdicts[name]
    assert kept.review.verdicts[name].alone == third


def test_stale_third_answer_is_told_and_not_taken(session: Session, tmp_path: Path) -> None:
    mine = _answered(session, replace(YES, other=NO))
    third = replace(NO, state=VerdictState.FIXED, reviewer="Дана", stale=True)
    other = _stored(_answered(session, third), tmp_path / "c.kzaz")

    after, summary = take_in(mine, read_other(other, None), other)

    assert (summary.third, after.review) == (1, mine.review)


def test_sentences_of_findings_that_they_answered_count_as_reviewed(
    session: Session, tmp_path: Path
) -> None:
    document = next(d for d in session.documents.values() if d.lang == "ru")
    old_text = document.text.replace("230", "240")
    old = replace(document, text=old_text)
    altered = altered_since(
        replace(session, documents={**session.documents, document.id: old}),
        session,
        {document.id: diff_texts(old_text, document.text)},
    )
    other = _stored(_answered(session, NO), tmp_path / "b.kzaz")
    assert altered

    after, _ = take_in(replace(session, altered=altered), read_other(other, None), other)

    assert after.altered == ()


OTHER_KK = ("Көктемде егіс басталды.", "Ауылда 12 трактор бар.", "Жер құнарлы.")
OTHER_RU = ("Весной начался сев.", "В селе 12 тракторов.", "Земля плодородна.")


@pytest.mark.parametrize(
    ("kk", "ru"),
    [
        (OTHER_KK, OTHER_RU),
        (KK, OTHER_RU),
        (OTHER_KK, RU),
        ((*OTHER_KK, *KK[2:]), (*OTHER_RU, *RU[2:])),
    ],
    ids=["both texts", "the Russian one", "the Kazakh one", "all but a smaller part"],
)
def test_project_of_other_texts_is_refused(
    session: Session, tmp_path: Path, kk: tuple[str, ...], ru: tuple[str, ...]
) -> None:
    other = _stored(_opened(tmp_path / "theirs", kk, ru), tmp_path / "b.kzaz")

    with pytest.raises(MergeError) as caught:
        take_in(session, read_other(other, None), other)

    assert caught.value.reason is MergeFailure.OTHER_TEXTS
    assert "b.kzaz" in str(error_message(caught.value))


def test_one_pair_in_common_is_enough(session: Session, tmp_path: Path) -> None:
    more = _opened(tmp_path / "more", OTHER_KK, OTHER_RU)
    documents = {
        f"more {name}": replace(d, id=f"more {name}") for name, d in more.documents.items()
    }
    pair = replace(more.pairs[0], kk=f"more {more.pairs[0].kk}", ru=f"more {more.pairs[0].ru}")
    both = replace(
        session,
        documents=MappingProxyType({**documents, **session.documents}),
        pairs=(pair, *session.pairs),
    )
    other = _stored(_answered(both, NO), tmp_path / "b.kzaz")

    after, summary = take_in(session, read_other(other, None), other)

    assert (summary.taken, summary.differing) == ((session.findings[0].id,), ())
    assert after.review.verdicts == {session.findings[0].id: NO}


def test_project_that_is_open_is_refused(session: Session, tmp_path: Path) -> None:
    path = _stored(session, tmp_path / "a.kzaz")

    with pytest.raises(MergeError) as caught:
        read_other(path, tmp_path / "." / "a.kzaz")

    assert caught.value.reason is MergeFailure.SAME_PROJECT


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", StoreFailure.NOT_A_PROJECT),
        ("жоба емес".encode() * 100, StoreFailure.NOT_A_PROJECT),
        (None, StoreFailure.MISSING),
    ],
    ids=["empty", "no project", "missing"],
)
def test_what_is_no_project_is_refused(
    tmp_path: Path, content: bytes | None, reason: StoreFailure
) -> None:
    path = tmp_path / "b.kzaz"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(StoreError) as caught:
        read_other(path, None)

    assert caught.value.reason is reason


def test_damaged_project_is_refused(session: Session, tmp_path: Path) -> None:
    path = _stored(_answered(session, NO), tmp_path / "b.kzaz")
    with open_store(path, "Игорь") as store:
        store._connection.execute("UPDATE verdict SET state = 'maybe'")  # noqa: SLF001 - a bad file

    with pytest.raises(StoreError) as caught:
        read_other(path, None)

    assert caught.value.reason is StoreFailure.DAMAGED


def _state_of(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        path.name: (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.iterdir()
        if path.is_file()
    }


def test_other_file_is_neither_locked_nor_changed(session: Session, tmp_path: Path) -> None:
    path = _stored(_answered(session, NO), tmp_path / "b.kzaz")
    before = _state_of(tmp_path)

    take_in(session, read_other(path, None), path)

    assert _state_of(tmp_path) == before
    with open_read_only(path) as store:
        assert store.owner() is None


def test_project_that_somebody_has_open_can_be_taken_in(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "b.kzaz"
    with save_as(path, Saved(session), "Игорь") as store:
        name = session.findings[0].id
        store.record_verdicts({name: NO})

        after, _ = take_in(session, read_other(path, None), path)

        assert after.review.verdicts == {name: NO}
        store.record_verdicts({name: YES})


def test_taken_answers_are_in_the_file_with_their_history(session: Session, tmp_path: Path) -> None:
    other = _stored(_answered(session, NO, NO), tmp_path / "b.kzaz")
    mine = _answered(session, YES)
    store = save_as(tmp_path / "a.kzaz", Saved(mine), "Әсел")
    journal = Journal(store)
    after, _ = take_in(mine, read_other(other, None), other)
    chosen = with_choice(after, session.findings[0].id, 1)

    journal.write(mine, after, {})
    with open_read_only(tmp_path / "a.kzaz") as copy:
        assert copy.load_session().session.review == after.review
    journal.write(after, chosen, {})
    with open_read_only(tmp_path / "a.kzaz") as copy:
        assert copy.load_session().session.review == chosen.review
    journal.write(chosen, mine, {})

    with open_read_only(tmp_path / "a.kzaz") as copy:
        assert copy.load_session().session.review.verdict(session.findings[0]) == YES
        assert [verdict.reviewer for _, verdict in copy.history()][:3] == ["Әсел", "Игорь", "Игорь"]
    journal.close(mine)
