"""The current pair: both texts to select, the finding marked and explained, the comment kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kzaz_desk.domain.review import FindingKind
from kzaz_desk.domain.text import Lang
from kzaz_desk.project.session import Session
from kzaz_desk.ui.findings.detail_panel import DetailPanel
from kzaz_desk.ui.findings.model import what
from kzaz_desk.ui.look.theme import Theme
from kzaz_desk.ui.session.model import SessionModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> SessionModel:
    model = SessionModel()
    model.open(session)
    return model


@pytest.fixture
def panel(model: SessionModel, qtbot: QtBot) -> DetailPanel:
    panel = DetailPanel(model, Theme(model))
    qtbot.addWidget(panel)
    panel.resize(900, 110)
    panel.show()
    return panel


def words(panel: DetailPanel, name: str) -> str:
    label = panel.findChild(QLabel, name)
    assert label is not None
    return label.text()


def values(panel: DetailPanel) -> dict[Lang, str]:
    return {lang: label.text() for lang, label in panel.values.values.items() if label.isVisible()}


def marked(panel: DetailPanel, lang: Lang) -> list[str]:
    return [each.cursor.selectedText() for each in panel.texts[lang].extraSelections()]


def test_current_finding_is_marked_and_explained(panel: DetailPanel, model: SessionModel) -> None:
    model.set_current_finding(model.session.findings[0].id)

    assert panel.texts[Lang.KK].toPlainText() == "Құрылысқа 1 500 миллион теңге бөлінді."
    assert [marked(panel, lang) for lang in Lang] == [["1 500"], ["1 050"]]
    assert words(panel, "findingKind") == "▲ Error · Other value"
    assert words(panel, "findingWhy") == "1 500 here, 1 050 there."
    assert values(panel) == {Lang.KK: "1 500", Lang.RU: "1 050"}


def test_code_of_a_rule_stands_in_the_tip_alone(panel: DetailPanel, model: SessionModel) -> None:
    finding = model.session.findings[0]
    model.set_current_finding(finding.id)
    labels = panel.findChildren(QLabel)

    assert not any(finding.rule in label.text() for label in labels)
    assert [label.toolTip() for label in labels if finding.rule in label.toolTip()] == [
        f"Rule: {finding.rule}"
    ]

    panel.show_row(3)
    assert not any(finding.rule in label.toolTip() for label in labels)


def test_row_without_a_finding_shows_its_texts_alone(
    panel: DetailPanel, model: SessionModel
) -> None:
    model.set_current_finding(model.session.findings[0].id)

    panel.show_row(3)

    assert panel.texts[Lang.RU].toPlainText().startswith("В следующем году")
    assert marked(panel, Lang.RU) == []
    assert words(panel, "findingKind") == "No finding is chosen in this row"
    assert panel.comment.placeholderText() == "Comment on this row"


@pytest.mark.parametrize("row", [3, 1], ids=["no-finding", "another-finding"])
def test_comment_written_beside_the_current_finding_is_of_the_row(
    panel: DetailPanel, model: SessionModel, qtbot: QtBot, row: int
) -> None:
    model.set_current_finding(model.session.findings[2].id)
    panel.show_row(row)

    qtbot.keyClicks(panel.comment, "why?")
    qtbot.keyClick(panel.comment, Qt.Key.Key_Return)

    assert panel.row_comments.texts == {row: "why?"}
    assert not any(verdict.comment for verdict in model.session.review.verdicts.values())


def test_finding_of_a_commented_row_is_shown_with_the_comment(
    panel: DetailPanel, model: SessionModel
) -> None:
    panel.row_comments.write(1, "why?")

    model.set_current_finding(model.session.findings[0].id)

    assert words(panel, "findingElsewhere") == "Comment on the row: why?"
    assert panel.comment.text() == ""


def test_no_comment_can_be_written_where_no_row_is_shown(
    panel: DetailPanel, model: SessionModel
) -> None:
    panel.show_row(3)

    model.open(Session())

    assert not panel.comment.isEnabled()


def test_mark_is_found_behind_an_emoji(
    panel: DetailPanel, model: SessionModel, session: Session
) -> None:
    kk = session.documents["kk"]
    smiling = replace(kk, text=kk.text.replace("Құрылысқа", "Құрылыс😀а"))
    model.open(replace(session, documents={**session.documents, "kk": smiling}))

    model.set_current_finding(model.session.findings[0].id)

    assert marked(panel, Lang.KK) == ["1 500"]


def test_mark_far_down_is_brought_into_view(
    panel: DetailPanel, model: SessionModel, qtbot: QtBot
) -> None:
    panel.resize(480, 90)
    for _ in range(4):
        model.merge_with_next(0)

    model.set_current_finding(model.session.findings[2].id)

    text = panel.texts[Lang.KK]
    assert text.viewport().rect().contains(text.cursorRect().center())
    assert text.verticalScrollBar().value() > 0


def test_texts_can_be_selected_by_keyboard_but_not_edited(
    panel: DetailPanel, model: SessionModel, qtbot: QtBot
) -> None:
    panel.show_row(0)
    text = panel.texts[Lang.RU]
    before = text.toPlainText()

    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(text, "x")

    assert text.textCursor().selectedText() == before
    assert text.toPlainText() == before
    assert text.accessibleName() == "Русский"


def test_comment_is_kept_when_the_field_is_left(
    panel: DetailPanel, model: SessionModel, qtbot: QtBot
) -> None:
    finding = model.session.findings[0].id
    model.set_current_finding(finding)
    panel.edit_comment()

    qtbot.keyClicks(panel.comment, "rounded on purpose")
    qtbot.keyClick(panel.comment, Qt.Key.Key_Return)

    assert model.verdict(finding).comment == "rounded on purpose"
    assert model.undo_stack.count() == 1


def test_sum_of_one_text_says_nothing_of_the_other(model: SessionModel, panel: DetailPanel) -> None:
    wrong = replace(
        model.session.findings[0],
        kind=FindingKind.ARITHMETIC,
        kk_value="үш есе; 300 мың; 120 мың",
        ru_value="",
    )
    model.open(replace(model.session, findings=(wrong,)))

    model.set_current_finding(wrong.id)

    assert values(panel) == {Lang.KK: "үш есе; 300 мың; 120 мың"}
    assert what(wrong) == "үш есе; 300 мың; 120 мың"
