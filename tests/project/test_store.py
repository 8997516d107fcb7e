"""The project file gives back what it was given, and nothing that was confirmed is lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import textwrap
from dataclasses import MISSING, fields, replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.analysis.house_rules import Equivalence, HouseRules
from kzaz_desk.domain.alignment import Alignment, Bead, Origin
from kzaz_desk.domain.changes import Alteration, Resolved
from kzaz_desk.domain.errors import StoreError, StoreFailure
from kzaz_desk.domain.event_edits import Apart, Hide, Merge, Redate, Split
from kzaz_desk.domain.review import (
    Finding,
    FindingKind,
    Review,
    RowComment,
    Severity,
    Verdict,
    VerdictState,
)
from kzaz_desk.domain.text import DateSource, Lang, Place, Span
from kzaz_desk.domain.timex import Granularity
from kzaz_desk.domain.wording import Message
from kzaz_desk.project.opening import abandoned, open_read_only, open_store, save_as
from kzaz_desk.project.schema import APPLICATION_ID, VERSION, migrate
from kzaz_desk.project.store import Saved, Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.project.session import Session

NOON = datetime(2025, 3, 4, 12, 0, tzinfo=UTC)
YES = Verdict(VerdictState.ACCEPTED, "Түпнұсқада қате", "Әсел", NOON)
NO = Verdict(
    VerdictState.IGNORED, "Дөңгелектеу", "Игорь", NOON, stale=True, other=YES, is_settled=True
)

GONE = Finding(
    id="0123456789abcdef",
    kind=FindingKind.VALUE,
    severity=Severity.ERROR,
    places=(Place("kk", Lang.KK, Span(19, 21)), Place("ru", Lang.RU, Span(24, 26))),
    message=Message("Numbers", "{kk} ≠ {ru}", (("kk", "12"), ("ru", "21"))),
    rule="numbers.value",
    kk_value="12",
    ru_value="21",
    uncertain=True,
)


@pytest.fixture
def full(make_session: Callable[..., Session]) -> Saved:
    session = make_session([(1, 1), (2, 1), (1, 2)])
    kk = replace(
        session.documents["kk"],
        path=Path("/мәтіндер/жаңа\nатау.txt"),
        sha256="ab" * 32,
        locators=("page 1", "page 2"),
        encoding="PT154",
        is_encoding_chosen=True,
        date=date(2025, 3, 4),
        date_source=DateSource.USER,
        notes=(Message("PlainText", "encoding guessed: {encoding}", (("encoding", "PT154"),)),),
    )
    inner = (Bead(range(2), range(1), 0.5), Bead(range(0), range(1, 2), origin=Origin.MANUAL))
    alignment = Alignment(
        beads=session.pairs[0].alignment.beads, sentences=(inner, (), (inner[0],))
    )
    return Saved(
        session=replace(
            session,
            documents=MappingProxyType({"kk": kk, "ru": session.documents["ru"]}),
            pairs=(replace(session.pairs[0], alignment=alignment, confidence=0.75),),
            review=Review(MappingProxyType({"aa": YES, "bb": NO})),
            event_edits=(
                Redate("e1", "2025-03", date(2025, 3, 1), date(2025, 3, 31), Granularity.MONTH),
                Redate("e2", "", None, None, None),
                Merge(("e1", "e3")),
                Split("e4"),
                Hide("e5"),
                Apart(("e6", "e7")),
            ),
            notes=(Message("Loading", "%n files left out", count=2),),
            row_comments=(
                RowComment(Place("kk", Lang.KK, Span(0, 5)), "Атауын\nтексеру", "Әсел", NOON),
                RowComment(Place("ru", Lang.RU, Span(3, 9)), "\ud800"),
            ),
            rules=HouseRules(
                off=frozenset({FindingKind.FORM}),
                severities=MappingProxyType({FindingKind.ROUNDING: Severity.INFO}),
                accepted=(Equivalence("12", "13", "мектеп", "kk"), Equivalence("5 %", "")),
            ),
            altered=(
                Alteration(Place("ru", Lang.RU, Span(3, 9)), "бұрын\n"),
                Alteration(Place("ru", Lang.RU, Span(20, 20)), ""),
            ),
            due=(Place("kk", Lang.KK, Span(0, 14)),),
            resolved=(Resolved(GONE, NO, NOON, "1 ↔ 1–2", ((Lang.KK, "Оған 12 адам келді."),)),),
        ),
        view=MappingProxyType({"row": 12, "dock": {"width": 0.3, "is_open": True}}),
        rules=({"pattern": "№", "scope": "project"},),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Жоба № 1%?#.kzaz"


def test_everything_saved_comes_back(full: Saved, path: Path) -> None:
    save_as(path, full, "Әсел").close()

    with open_store(path, "Әсел") as store:
        assert store.load_session() == full
    with open_read_only(path) as store:
        assert store.load_session() == full


def test_the_test_leaves_no_field_at_its_default(full: Saved) -> None:
    derived = {"extractions", "findings", "events", "found", "user_rules"}
    alignment = full.session.pairs[0].alignment
    for value in (full, full.session, full.session.documents["kk"], NO, alignment):
        for field in fields(value):
            if field.default is not MISSING and field.name not in derived:
                assert getattr(value, field.name) != field.default, field.name


@pytest.mark.parametrize("text", ["\ud800 жалғыз", "а\x00б", "😀 5 млн"])
def test_any_string_survives(full: Saved, path: Path, text: str) -> None:
    document = replace(full.session.documents["ru"], text=text, paragraphs=())
    session = replace(
        full.session,
        documents=MappingProxyType({"kk": full.session.documents["kk"], "ru": document}),
        review=Review(MappingProxyType({"x": replace(YES, comment=text)})),
    )

    with save_as(path, replace(full, session=session), "Әсел") as store:
        assert store.load_session().session == session


def test_recorded_answers_are_in_the_file_before_it_is_closed(full: Saved, path: Path) -> None:
    store = save_as(path, full, "Әсел")
    alignment = full.session.pairs[0].alignment.replace_run(
        range(2), [Bead(range(3), range(2), origin=Origin.CONFIRMED)]
    )

    store.record_verdicts({"cc": YES})
    store.record_alignment(0, alignment)
    store.record_event_edits((Hide("e9"),))
    store.record_date("ru", date(2024, 1, 2), DateSource.USER)
    store.record_view({"row": 13})
    store.record_changes(replace(full.session, altered=(), resolved=(full.session.resolved * 2)))

    with open_read_only(path) as copy:
        saved = copy.load_session()
        assert copy.history() == (("cc", YES),)
    store.close()
    assert saved.session.review.verdicts["cc"] == YES
    assert saved.session.pairs[0].alignment == alignment
    assert saved.session.event_edits == (Hide("e9"),)
    assert saved.session.documents["ru"].date == date(2024, 1, 2)
    assert saved.view == {**full.view, "row": 13}
    assert saved.session.altered == ()
    assert saved.session.due == full.session.due
    assert saved.session.resolved == full.session.resolved * 2


def _record_half(store: Store) -> None:
    with store.at_once():
        store.record_verdicts({"cc": YES})
        store.record_date("ru", date(2024, 1, 2), DateSource.USER)
        store.record_alignment(0, None)  # type: ignore[arg-type]


def test_parts_of_one_edit_are_written_all_or_none(full: Saved, path: Path) -> None:
    with save_as(path, full, "Әсел") as store:
        with pytest.raises(AttributeError):
            _record_half(store)
        assert store.load_session() == full
        with store.at_once():
            store.record_verdicts({"cc": YES})
            store.record_date("ru", date(2024, 1, 2), DateSource.USER)

    with open_read_only(path) as copy:
        saved = copy.load_session().session
    assert saved.review.verdicts["cc"] == YES
    assert saved.documents["ru"].date == date(2024, 1, 2)


def test_due_passages_of_a_file_of_before_are_still_due(path: Path) -> None:
    old = sqlite3.connect(path, isolation_level=None)
    migrate(old, until=4)
    old.execute("INSERT INTO view VALUES ('due', '[[\"ru\", \"ru\", 3, 9]]'), ('row', '5')")
    old.close()

    with open_store(path, "Әсел") as store:
        saved = store.load_session()

    assert saved.session.due == (Place("ru", Lang.RU, Span(3, 9)),)
    assert saved.view == {"row": 5}


def test_text_of_a_file_of_before_has_no_known_encoding(full: Saved, path: Path) -> None:
    save_as(path, full, "Әсел").close()
    old = sqlite3.connect(path, isolation_level=None)
    for column in ("document DROP COLUMN encoding", "document DROP COLUMN encoding_chosen"):
        old.execute(f"ALTER TABLE {column}")
    for table in ("verdict", "history"):
        old.execute(f"ALTER TABLE {table} DROP COLUMN other")
    old.execute("DROP TABLE row_comment")
    old.execute("PRAGMA user_version = 5")
    old.close()

    with open_store(path, "Әсел") as store:
        document = store.load_session().session.documents["kk"]

    assert (document.encoding, document.is_encoding_chosen) == ("", False)
    before = full.session.documents["kk"]
    assert document == replace(before, encoding="", is_encoding_chosen=False)


def test_answer_of_a_file_of_before_stands_against_no_other(full: Saved, path: Path) -> None:
    with save_as(path, full, "Әсел") as store:
        store.record_verdicts({"bb": NO})
    old = sqlite3.connect(path, isolation_level=None)
    for table in ("verdict", "history"):
        old.execute(f"ALTER TABLE {table} DROP COLUMN other")
    old.execute("DROP TABLE row_comment")
    old.execute("PRAGMA user_version = 6")
    old.close()

    conflict = replace(YES, other=NO.alone)
    with open_store(path, "Әсел") as store:
        assert store.load_session().session.review.verdicts == {"aa": YES, "bb": NO.alone}
        assert store.history() == (("bb", NO.alone),)
        store.record_verdicts({"aa": conflict})

    with open_store(path, "Әсел") as store:
        assert store.load_session().session.review.verdicts["aa"] == conflict
        assert store.history()[-1] == ("aa", conflict)


def test_any_state_of_the_window_comes_back(full: Saved, path: Path) -> None:
    view = {"bookmarks": [["kk", 3, {"note": "қара"}]], "history": [], "next": None, "x": 0.5}
    with save_as(path, full, "Әсел") as store:
        store.record_view(view)

    with open_store(path, "Әсел") as store:
        assert store.load_session().view == {**full.view, **view}


def test_history_keeps_every_answer_in_order(full: Saved, path: Path) -> None:
    with save_as(path, full, "Әсел") as store:
        store.record_verdicts({"aa": NO})
        store.record_verdicts({"aa": YES})
        store.save_session(full)

        assert store.history() == (("aa", NO), ("aa", YES))


def test_closed_project_is_one_file(full: Saved, path: Path) -> None:
    with save_as(path, full, "Әсел") as store:
        store.record_verdicts({"cc": YES})

    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_file_of_every_version_opens(path: Path, version: int) -> None:
    old = sqlite3.connect(path, isolation_level=None)
    migrate(old, until=version)
    old.execute(
        "INSERT INTO verdict (finding, state, comment, reviewer, time, stale)"
        " VALUES ('aa', 'accepted', ?, '\"x\"', '2025-03-04T12:00:00+00:00', 0)",
        ('"Дұрыс"',),
    )
    old.close()

    with open_read_only(path) as store:
        assert store.load_session().session.review.verdicts["aa"].comment == "Дұрыс"
    with open_store(path, "Әсел") as store:
        assert store.load_session().session.review.verdicts["aa"].comment == "Дұрыс"
        store.record_verdicts({"bb": YES})
        assert store.history()[-1] == ("bb", YES)


def test_step_that_fails_leaves_the_old_version(path: Path) -> None:
    old = sqlite3.connect(path, isolation_level=None)
    migrate(old, until=1)
    old.execute("CREATE TABLE rule (x TEXT)")

    with pytest.raises(sqlite3.OperationalError):
        migrate(old)

    assert old.execute("PRAGMA user_version").fetchone() == (1,)
    assert not old.execute("SELECT 1 FROM sqlite_master WHERE name = 'event_edit'").fetchall()
    old.close()


def test_second_writer_is_told_who_has_it(full: Saved, path: Path) -> None:
    with save_as(path, full, "Әсел"):
        with pytest.raises(StoreError, match="Әсел") as caught:
            open_store(path, "Игорь")
        with open_read_only(path) as copy:
            owner = copy.owner()

    assert caught.value.reason is StoreFailure.LOCKED
    assert owner is not None
    assert (owner.name, owner.process) == ("Әсел", os.getpid())
    with open_read_only(path) as copy:
        assert copy.owner() is None


def test_taken_over_writer_loses_nothing_it_had_and_writes_no_more(full: Saved, path: Path) -> None:
    first = save_as(path, full, "Әсел")
    first.record_verdicts({"cc": YES})

    with open_store(path, "Игорь", take_over=True) as second:
        second.record_verdicts({"dd": NO})
        with pytest.raises(StoreError) as caught:
            first.record_verdicts({"ee": YES})
        first.close()
        second.record_verdicts({"ff": NO})
        verdicts = second.load_session().session.review.verdicts

    assert caught.value.reason is StoreFailure.TAKEN_OVER
    assert "Игорь" in str(caught.value.detail)
    assert {"cc", "dd", "ff"} <= verdicts.keys()
    assert "ee" not in verdicts


def test_read_only_store_refuses_to_write(full: Saved, path: Path) -> None:
    save_as(path, full, "Әсел").close()

    with open_read_only(path) as store, pytest.raises(StoreError) as caught:
        store.record_verdicts({"cc": YES})

    assert caught.value.reason is StoreFailure.READ_ONLY


def test_saving_over_an_open_project_is_refused(full: Saved, path: Path) -> None:
    with save_as(path, full, "Әсел") as store:
        store.record_verdicts({"cc": YES})
        with pytest.raises(StoreError) as caught:
            save_as(path, full, "Игорь")
        assert "cc" in store.load_session().session.review.verdicts

    assert caught.value.reason is StoreFailure.LOCKED


def test_saving_over_an_old_project_replaces_it(full: Saved, path: Path) -> None:
    with save_as(path, full, "Әсел") as store:
        store.record_verdicts({"cc": YES})

    with save_as(path, full, "Әсел") as store:
        assert store.load_session() == full
        assert store.history() == ()


def _nothing(path: Path) -> None:
    path.unlink(missing_ok=True)


def _folder(path: Path) -> None:
    path.mkdir()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _text(path: Path) -> None:
    path.write_text("Бұл жоба емес. " * 500, encoding="utf-8")


def _empty(path: Path) -> None:
    path.touch()


def _other_database(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE verdict (x)")
    other.close()


def _changed(path: Path, *statements: str) -> None:
    made = sqlite3.connect(path, isolation_level=None)
    migrate(made)
    for statement in statements:
        made.execute(statement)
    made.close()


def _newer(path: Path) -> None:
    _changed(path, f"PRAGMA user_version = {VERSION + 1}")


def _trigger(path: Path) -> None:
    _changed(path, "CREATE TRIGGER t AFTER INSERT ON verdict BEGIN DELETE FROM verdict; END")


def _orphan(path: Path) -> None:
    _changed(path, "INSERT INTO pair VALUES (0, 'a', 'b', 1.0, '{}')")


def _missing_table(path: Path) -> None:
    _changed(path, "DROP TABLE owner")


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        pytest.param(_nothing, StoreFailure.MISSING, id="nothing"),
        pytest.param(_folder, StoreFailure.NOT_A_FILE, id="folder"),
        pytest.param(
            _pipe,
            StoreFailure.NOT_A_FILE,
            id="pipe",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes"),
        ),
        pytest.param(_text, StoreFailure.NOT_A_PROJECT, id="text"),
        pytest.param(_empty, StoreFailure.NOT_A_PROJECT, id="empty"),
        pytest.param(_other_database, StoreFailure.NOT_A_PROJECT, id="other-database"),
        pytest.param(_newer, StoreFailure.NEWER, id="newer"),
        pytest.param(_trigger, StoreFailure.DAMAGED, id="trigger"),
        pytest.param(_orphan, StoreFailure.DAMAGED, id="orphan"),
        pytest.param(_missing_table, StoreFailure.DAMAGED, id="missing-table"),
    ],
)
def test_file_that_is_no_sound_project_is_refused(
    path: Path, make: Callable[[Path], None], reason: StoreFailure
) -> None:
    make(path)

    with pytest.raises(StoreError) as caught:
        open_store(path, "Әсел")

    assert caught.value.reason is reason


@pytest.mark.parametrize("at", [0.3, 0.6, 0.9])
def test_file_cut_short_is_refused(full: Saved, path: Path, at: float) -> None:
    save_as(path, full, "Әсел").close()
    data = path.read_bytes()
    path.write_bytes(data[: int(at * len(data))])

    with pytest.raises(StoreError) as caught:
        open_store(path, "Әсел")

    assert caught.value.reason is StoreFailure.DAMAGED


def test_text_changed_behind_its_back_is_noticed(full: Saved, path: Path) -> None:
    save_as(path, full, "Әсел").close()
    with sqlite3.connect(path) as other:
        other.execute("UPDATE document SET text = X'd0b0' WHERE id = 'ru'")
    other.close()

    with open_store(path, "Әсел") as store, pytest.raises(StoreError) as caught:
        store.load_session()

    assert caught.value.reason is StoreFailure.DAMAGED


def _run(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
        check=False,
    )


def test_work_of_a_process_that_crashed_is_found(full: Saved, path: Path) -> None:
    code = """
        import os, sys
        from pathlib import Path
        from kzaz_desk.domain.review import Verdict, VerdictState
        from kzaz_desk.project.opening import open_read_only, save_as
        path = Path(sys.argv[1])
        saved = open_read_only(path).load_session()
        store = save_as(path.with_name("crashed.kzaz"), saved, "Әсел")
        store.record_verdicts({"last": Verdict(VerdictState.FIXED)})
        os._exit(9)
    """
    with save_as(path, full, "Әсел"):
        _run(code, path)
        path.with_name("bad.kzaz").write_text("жоба емес")

        assert abandoned(path.parent) == (path.with_name("crashed.kzaz"),)

    with open_store(path.with_name("crashed.kzaz"), "Әсел") as store:
        assert "last" in store.load_session().session.review.verdicts
    assert abandoned(path.parent) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the size of files")
def test_full_disk_loses_nothing(full: Saved, path: Path) -> None:
    with save_as(path, full, "Әсел") as store:
        store.record_verdicts({"before": YES})
    code = """
        import resource, sys
        from pathlib import Path
        from kzaz_desk.domain.errors import StoreError
        from kzaz_desk.domain.review import Verdict, VerdictState
        from kzaz_desk.project.opening import open_store
        store = open_store(Path(sys.argv[1]), "Игорь")
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        done = 0
        try:
            while True:
                comment = "Ұзақ түсініктеме. " * 100
                store.record_verdicts({f"f{done}": Verdict(VerdictState.ACCEPTED, comment)})
                done += 1
        except StoreError as error:
            print(error.reason, done)
        print(len(store.load_session().session.review.verdicts))
        store.close()
    """

    told, kept = _run(code, path).stdout.splitlines()

    reason, done = told.split()
    assert reason == StoreFailure.FULL
    assert int(done) > 3
    with open_store(path, "Әсел") as store:
        verdicts = store.load_session().session.review.verdicts
    assert int(kept) == len(verdicts)
    assert {"aa", "bb", "before", *(f"f{i}" for i in range(int(done)))} == verdicts.keys()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps other rights for folders")
def test_read_only_folder_opens_for_reading_only(full: Saved, path: Path) -> None:
    save_as(path, full, "Әсел").close()
    code = """
        import os, sys
        from pathlib import Path
        from kzaz_desk.domain.errors import StoreError
        from kzaz_desk.project.opening import open_read_only, open_store, save_as
        if os.getuid() == 0:
            os.setuid(65534)
        path = Path(sys.argv[1])
        saved = open_read_only(path).load_session()
        print(len(saved.session.review.verdicts))
        for attempt in (lambda: open_store(path, "x"), lambda: save_as(path, saved, "x"),
                        lambda: save_as(path.with_name("new.kzaz"), saved, "x")):
            try:
                attempt()
            except StoreError as error:
                print(error.reason)
    """
    with TemporaryDirectory() as folder:  # pytest's own folders are closed to other users
        copy = Path(folder) / path.name
        copy.write_bytes(path.read_bytes())
        copy.chmod(0o444)
        copy.parent.chmod(0o555)
        try:
            result = _run(code, copy)
        finally:
            copy.parent.chmod(0o755)

    lines = result.stdout.split()
    assert lines[:3] == ["2", StoreFailure.READ_ONLY, StoreFailure.READ_ONLY], result.stderr
    assert lines[3] in {StoreFailure.READ_ONLY, StoreFailure.UNREADABLE}


def test_versions_carry_the_mark_of_a_project(path: Path) -> None:
    _changed(path)

    assert path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big")
