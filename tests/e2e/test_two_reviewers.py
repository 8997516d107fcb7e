"""Two people check the same texts; one takes the other's decisions in and settles what differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton

from kzaz_desk.domain.review import Review, Verdict, VerdictState
from kzaz_desk.formats.report_rows import finding_rows
from kzaz_desk.project.opening import open_read_only, open_store, save_as
from kzaz_desk.project.store import Saved
from kzaz_desk.services import open_paths
from kzaz_desk.ui.findings.model import Grouping, Show
from kzaz_desk.ui.session.model import SessionModel
from kzaz_desk.ui.window.banner import Tone
from kzaz_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.project.session import Session
    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 20_000
LEFT = Qt.MouseButton.LeftButton
NOON = datetime(2025, 3, 4, 12, 0, tzinfo=UTC)
NO = Verdict(VerdictState.IGNORED, "жуықтау", "Игорь", NOON)
YES = Verdict(VerdictState.ACCEPTED, "", "Игорь", NOON)


def stored(session: Session, path: Path, *verdicts: Verdict) -> Path:
    """A project of another reviewer who answered the first findings."""
    names = (finding.id for finding in session.findings)
    review = Review(MappingProxyType(dict(zip(names, verdicts, strict=False))))
    save_as(path, Saved(replace(session, review=review)), "Игорь").close()
    return path


def take_in(window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose a file in the menu and wait for the banner."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    banner, before = window.central.banner, window.central.banner.notice
    window.commands["take_in"].trigger()
    qtbot.waitUntil(lambda: banner.isVisible() and banner.notice is not before)


def press(window: MainWindow, words: str, qtbot: QtBot) -> None:
    buttons = window.central.banner.findChildren(QPushButton)
    (button,) = [each for each in buttons if each.text() == words and each.isVisible()]
    qtbot.mouseClick(button, LEFT)


@pytest.fixture
def ids(opened: MainWindow) -> list[str]:
    """Findings in order; the first is accepted here."""
    names = [finding.id for finding in opened.model.session.findings]
    assert len(names) >= 3
    opened.model.set_verdict(names[0], VerdictState.ACCEPTED, comment="дереккөзде солай")
    return names


@pytest.fixture
def merged(
    opened: MainWindow,
    ids: list[str],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    """The other one ignored the first two findings."""
    path = stored(opened.model.session, tmp_path / "Игорь.kzaz", NO, NO)
    take_in(opened, path, qtbot, monkeypatch)
    return opened


def test_banner_says_what_was_taken_and_what_differs(merged: MainWindow, ids: list[str]) -> None:
    notice = merged.central.banner.notice

    assert notice.text == (
        "Игорь.kzaz: 1 taken over, 1 answered differently, 0 not found here. "
        "The alignment stays as it is here."
    )
    assert notice.tone is Tone.INFO
    assert merged.model.verdict(ids[1]) == NO
    assert merged.model.decided_count == 1
    assert merged.model.undo_stack.undoText() == "Decisions of another reviewer"


def test_conflict_is_listed_and_both_answers_stand_side_by_side(
    merged: MainWindow, ids: list[str], qtbot: QtBot
) -> None:
    press(merged, "Show conflicts", qtbot)

    assert merged.findings.visible_findings() == [ids[0]]
    assert merged.model.current_finding == ids[0]
    index = merged.findings.findings.index_of(ids[0])
    assert "⇄" in index.data()
    assert "different answers: Accepted, Ignored" in merged.findings.findings.spoken(
        merged.model.session.findings[0]
    )
    box = merged.detail.conflict
    assert box.isVisible()
    assert box.mine.signature.text().startswith("тест, ")
    assert box.other.signature.text().startswith("Игорь, ")
    assert (box.mine.button.text(), box.other.button.text()) == ("← ✓ Accepted", "⊘ Ignored →")
    assert (box.mine.comment.text(), box.other.comment.text()) == ("дереккөзде солай", "жуықтау")


@pytest.mark.parametrize(
    ("key", "state"),
    [(Qt.Key.Key_Left, VerdictState.ACCEPTED), (Qt.Key.Key_Right, VerdictState.IGNORED)],
    ids=["left: mine", "right: theirs"],
)
@pytest.mark.parametrize("place", ["list", "detail panel"])
def test_arrow_key_chooses_where_the_focus_is(
    merged: MainWindow, ids: list[str], qtbot: QtBot, key: Qt.Key, state: VerdictState, place: str
) -> None:
    press(merged, "Show conflicts", qtbot)
    widget = merged.findings.list if place == "list" else merged.detail.conflict.mine.button
    widget.setFocus()

    qtbot.keyClick(widget, key)

    verdict = merged.model.verdict(ids[0])
    assert (verdict.state, verdict.is_decided) == (state, True)
    assert merged.detail.conflict.isHidden()
    assert merged.findings.visible_findings() == []
    assert merged.model.decided_count == 2


@pytest.mark.parametrize("is_other", [False, True], ids=["left", "right"])
def test_button_chooses_and_undo_takes_one_choice_back_at_a_time(
    merged: MainWindow, ids: list[str], qtbot: QtBot, is_other: bool
) -> None:
    box = merged.detail.conflict
    merged.model.set_current_finding(ids[0])
    button = (box.other if is_other else box.mine).button

    qtbot.mouseClick(button, LEFT)

    assert merged.model.verdict(ids[0]).is_decided
    merged.model.undo_stack.undo()
    assert merged.model.verdict(ids[0]).is_conflict
    assert merged.model.current_finding == ids[0]
    assert box.isVisible()
    merged.model.undo_stack.undo()
    assert not merged.model.verdict(ids[0]).is_conflict
    assert merged.model.verdict(ids[1]).state is VerdictState.OPEN
    assert merged.model.verdict(ids[0]).comment == "дереккөзде солай"
    merged.model.undo_stack.redo()
    assert merged.model.verdict(ids[0]).is_conflict


def test_arrow_keys_without_a_conflict_are_those_of_the_list(
    merged: MainWindow, ids: list[str], qtbot: QtBot
) -> None:
    merged.model.set_current_finding(ids[1])
    before = merged.model.session

    qtbot.keyClick(merged.findings.list, Qt.Key.Key_Left)
    merged.commands["choose_left"].trigger()

    assert merged.model.session is before
    assert merged.statusBar().currentMessage() == "No two answers stand against each other here."


def test_arrow_key_on_the_title_of_a_group_is_that_of_the_list(
    merged: MainWindow, ids: list[str], qtbot: QtBot
) -> None:
    merged.model.set_current_finding(ids[0])
    box = merged.findings.findChildren(QComboBox)[1]
    box.setCurrentIndex(box.findData(Grouping.KIND))
    view = merged.findings.list
    view.setCurrentIndex(view.model().index(0, 0))

    qtbot.keyClick(view, Qt.Key.Key_Left)

    assert merged.model.verdict(ids[0]).is_conflict
    assert not view.isExpanded(view.model().index(0, 0))


def test_a_new_answer_or_comment_knows_of_the_other_one(
    merged: MainWindow,
    ids: list[str],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    merged.model.set_comment(ids[0], "тағы қарау керек")
    assert merged.model.verdict(ids[0]).is_conflict

    merged.model.set_verdict(ids[0], VerdictState.FIXED)
    assert merged.model.verdict(ids[0]).is_decided
    take_in(merged, tmp_path / "Игорь.kzaz", qtbot, monkeypatch)
    assert merged.model.verdict(ids[0]).is_decided

    merged.model.set_verdict(ids[0], VerdictState.OPEN)
    take_in(merged, tmp_path / "Игорь.kzaz", qtbot, monkeypatch)
    assert merged.model.verdict(ids[0]).state is NO.state


def test_answer_given_while_the_file_is_read_is_not_lost(
    opened: MainWindow, ids: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    path = stored(opened.model.session, tmp_path / "b.kzaz", NO, NO)
    banner, before = opened.central.banner, opened.central.banner.notice

    opened.desk.merging.take_in(path)
    opened.model.set_verdict(ids[1], VerdictState.FIXED)
    qtbot.waitUntil(lambda: banner.notice is not before)

    assert opened.model.verdict(ids[1]).alone.state is VerdictState.FIXED
    assert opened.model.verdict(ids[1]).other == NO
    assert opened.model.verdict(ids[0]).is_conflict


def test_answers_are_counted_for_all_at_once_however_many_came(
    long_pair: list[Path],
    opened: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    findings = opened.model.session.findings
    path = stored(opened.model.session, tmp_path / "b.kzaz", *[NO] * len(findings))
    counted: list[int] = []
    original = vars(SessionModel)["decided_count"].fget

    def count(model: SessionModel) -> int:
        counted.append(original(model))
        return counted[-1]

    monkeypatch.setattr(SessionModel, "decided_count", property(count))

    with qtbot.waitSignal(opened.model.verdicts_changed) as changed:
        take_in(opened, path, qtbot, monkeypatch)

    assert len(changed.args[0]) == len(findings) > 20
    assert len(counted) < 5


def test_conflict_is_there_when_the_texts_are_opened_again(
    merged: MainWindow,
    ids: list[str],
    make_window: Callable[..., MainWindow],
    pair: list[Path],
    qtbot: QtBot,
) -> None:
    expected = dict(merged.model.session.review.verdicts)
    merged.close()

    again = make_window()
    with qtbot.waitSignal(again.loader.completed, timeout=WAIT):
        again.open_paths(pair)

    assert again.model.session.review.verdicts == expected
    again.findings.show_only(Show.CONFLICTS)
    assert again.findings.visible_findings() == [ids[0]]


def test_report_has_both_answers(merged: MainWindow) -> None:
    row = next(finding_rows(merged.exports.snapshot().report(), translate))

    assert "Reviewers disagree: Accepted ⇄ Ignored" in row
    assert "дереккөзде солай ⇄ жуықтау" in row
    assert "тест ⇄ Игорь" in row


@pytest.fixture
def three(
    merged: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """A third reviewer answered the first finding in a third way."""
    third = Verdict(VerdictState.FIXED, "түзетілді", "Дана", NOON)
    path = stored(merged.model.session, tmp_path / "Дана.kzaz", third)
    take_in(merged, path, qtbot, monkeypatch)
    return merged


def test_answer_of_a_third_reviewer_stands_beside_both(
    three: MainWindow, ids: list[str], qtbot: QtBot
) -> None:
    assert "1 answered differently" in three.central.banner.notice.text
    press(three, "Show conflicts", qtbot)

    box = three.detail.conflict
    assert [card.button.text() for card in box.cards] == [
        "← ✓ Accepted",
        "⊘ Ignored",
        "✓ Fixed outside →",
    ]
    assert all(card.isVisible() for card in box.cards)
    assert [card.comment.text() for card in box.cards] == [
        "дереккөзде солай",
        "жуықтау",
        "түзетілді",
    ]
    rows = finding_rows(three.exports.snapshot().report(), translate)
    assert "тест ⇄ Игорь ⇄ Дана" in next(rows)


@pytest.mark.parametrize(
    ("way", "state"),
    [
        (Qt.Key.Key_Left, VerdictState.ACCEPTED),
        (Qt.Key.Key_Right, VerdictState.FIXED),
        ("between", VerdictState.IGNORED),
    ],
    ids=["left", "right", "button-between"],
)
def test_any_of_three_answers_can_be_chosen_by_keys(
    three: MainWindow, ids: list[str], qtbot: QtBot, way: Qt.Key | str, state: VerdictState
) -> None:
    press(three, "Show conflicts", qtbot)
    if isinstance(way, Qt.Key):
        qtbot.keyClick(three.findings.list, way)
    else:
        between = three.detail.conflict.between.button
        between.setFocus()
        qtbot.keyClick(between, Qt.Key.Key_Space)

    verdict = three.model.verdict(ids[0])
    assert (verdict.state, verdict.is_decided) == (state, True)
    assert three.detail.conflict.isHidden()
    assert three.model.decided_count == 2


def test_two_answers_have_no_third_card(merged: MainWindow, ids: list[str]) -> None:
    merged.model.set_current_finding(ids[0])

    assert merged.detail.conflict.isVisible()
    assert merged.detail.conflict.between.isHidden()


def test_other_file_is_not_touched_and_not_locked(
    opened: MainWindow,
    ids: list[str],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "пошта"
    folder.mkdir()
    path = stored(opened.model.session, folder / "b.kzaz", NO)
    before = path.read_bytes()

    take_in(opened, path, qtbot, monkeypatch)

    assert path.read_bytes() == before
    assert [each.name for each in folder.iterdir()] == ["b.kzaz"]
    open_store(path, "Игорь").close()


def test_project_that_its_owner_has_open_is_taken_in(
    opened: MainWindow,
    ids: list[str],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = stored(opened.model.session, tmp_path / "b.kzaz", YES, NO)

    with open_store(path, "Игорь"):
        take_in(opened, path, qtbot, monkeypatch)

        with open_read_only(path) as copy:
            assert copy.owner() is not None
    assert opened.model.verdict(ids[1]) == NO


def test_same_file_again_changes_nothing(
    merged: MainWindow,
    ids: list[str],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    merged.model.set_current_finding(ids[0])
    merged.commands["choose_left"].trigger()
    before, steps = merged.model.session, merged.model.undo_stack.count()

    take_in(merged, tmp_path / "Игорь.kzaz", qtbot, monkeypatch)

    assert merged.model.session is before
    assert merged.model.undo_stack.count() == steps
    assert merged.central.banner.notice.remedies == ()


def _no_project(folder: Path, _window: MainWindow) -> Path:
    (folder / "b.kzaz").write_text("жоба емес", encoding="utf-8")
    return folder / "b.kzaz"


def _other_texts(folder: Path, _window: MainWindow) -> Path:
    texts = (
        ("кк", "Біздің ауылда он екі жаңа трактор жұмыс істейді.\n"),
        ("ру", "В нашем селе работают двенадцать новых тракторов.\n"),
    )
    for name, text in texts:
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return stored(open_paths([folder / f"{name}.txt" for name, _ in texts]), folder / "b.kzaz")


def _itself(_folder: Path, window: MainWindow) -> Path:
    assert window.desk.keeper.path is not None
    return window.desk.keeper.path


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (_no_project, "b.kzaz is not a project of this program."),
        (
            _other_texts,
            "b.kzaz is a project of other texts. Choose one of the texts that are open.",
        ),
        (_itself, "is the project that is open. Choose the file of another reviewer."),
    ],
    ids=["no project", "other texts", "the open one"],
)
def test_what_cannot_be_taken_in_is_told_and_changes_nothing(
    opened: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    make: Callable[[Path, MainWindow], Path],
    words: str,
) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    before = opened.model.session

    take_in(opened, make(folder, opened), qtbot, monkeypatch)

    assert words in opened.central.banner.notice.text
    assert opened.central.banner.notice.tone is Tone.PROBLEM
    assert opened.model.session is before
