"""Reviewers answered differently: all answers side by side, and the choice between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.project.merging import with_choice
from kzaz_desk.ui.findings.answers import decision_text
from kzaz_desk.ui.findings.model import FindingModel
from kzaz_desk.ui.findings.resolved import moment
from kzaz_desk.ui.look.filled_label import FilledLabel
from kzaz_desk.ui.words import state_word

if TYPE_CHECKING:
    from kzaz_desk.domain.review import Verdict
    from kzaz_desk.ui.findings.review import Review
    from kzaz_desk.ui.session.model import SessionModel

_FIRST, _LAST = 0, -1
_KEYS = {Qt.Key.Key_Left: _FIRST, Qt.Key.Key_Right: _LAST}
# Two answers stand side by side; three buttons are wider than the panel on most screens.
_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom
_WORDS = {_FIRST: "← {0}", _LAST: "{0} →"}


class AnswerCard(QFrame):
    """One of the answers: a button that chooses it, who gave it and when, the comment."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place = place
        self.setObjectName("answer")
        self.button = QPushButton()
        self.signature = FilledLabel()
        self.signature.setObjectName("quiet")
        self.comment = FilledLabel()
        self._parts = QBoxLayout(_DOWN, self)
        self._parts.setContentsMargins(0, 2, 0, 2)
        self._parts.addWidget(self.button)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        for label in (self.signature, self.comment):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            texts.addWidget(label)
        texts.addStretch(1)
        self._parts.addLayout(texts, 1)

    def spread(self, *, is_wide: bool) -> None:
        """Put the words beside the button, or below it."""
        self._parts.setDirection(_ACROSS if is_wide else _DOWN)
        self._parts.setSpacing(10 if is_wide else 3)
        at_top = Qt.AlignmentFlag.AlignTop
        self._parts.setAlignment(self.button, at_top if is_wide else Qt.AlignmentFlag(0))

    def tell(self, verdict: Verdict) -> None:
        """Show an answer."""
        name = verdict.reviewer or self.tr("no name")
        when = moment(verdict.time) if verdict.time else ""
        self.signature.setText(", ".join(filter(None, (name, when))))
        self.comment.setText(verdict.comment)
        said = decision_text(verdict)
        self.button.setText(_WORDS.get(self._place, "{0}").format(said))
        words = self.tr("Choose the answer of {0}: {1}")
        sentence = words.format(name, state_word(verdict.state))
        self.button.setAccessibleName(sentence)
        self.button.setToolTip(sentence)


class ConflictBox(QWidget):
    """Shows the answers to the current finding, two or three, while they wait for a choice.

    Signals:
        chosen: Position of the answer among those of the verdict, -1 for the last.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = tuple(map(AnswerCard, (_FIRST, 1, _LAST)))
        self.mine, self.between, self.other = self.cards
        self._rows = layout = QBoxLayout(_ACROSS, self)
        layout.setContentsMargins(0, 0, 0, 2)
        for place, card in ((_FIRST, self.mine), (1, self.between), (_LAST, self.other)):
            layout.addWidget(card, 1)
            card.button.clicked.connect(lambda _=False, at=place: self.chosen.emit(at))
        self.hide()

    def tell(self, verdict: Verdict | None) -> None:
        """Show the answers of a verdict; nothing where there is no conflict."""
        is_conflict = verdict is not None and verdict.is_conflict
        if verdict is not None and is_conflict:
            self.setAccessibleName(self.tr("Reviewers answered differently"))
            first, *between, last = verdict.answers
            self.between.setVisible(bool(between))
            self._rows.setDirection(_DOWN if between else _ACROSS)
            self._rows.setSpacing(2 if between else 8)
            for card in self.cards:
                card.spread(is_wide=bool(between))
            for card, answer in ((self.mine, first), (self.other, last)):
                card.tell(answer)
            for answer in between:
                self.between.tell(answer)
        self.setVisible(is_conflict)


class Choices(QObject):
    """Settles what reviewers answered differently, one undoable step for each choice.

    Signals:
        told: A sentence for the status bar and the screen reader.
    """

    told = Signal(str)

    def __init__(self, model: SessionModel, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._review = review

    def watch(self, widget: QWidget) -> None:
        """Let the arrow keys choose in a widget, while the current finding is in conflict."""
        widget.installEventFilter(self)

    def choose(self, choice: int) -> None:
        """Let one of the answers to the current finding hold, and go on to the next."""
        session, current = self._model.session, self._model.current_finding
        verdict = self._model.verdict(current)
        if not verdict.is_conflict:
            self.told.emit(self.tr("No two answers stand against each other here."))
            return
        after = with_choice(session, current, choice)
        text = self.tr("Choice between answers")
        self._model.replace_session(session, after, text, focus=current)
        self.told.emit(decision_text(self._model.verdict(current)))
        if self._review.advances:
            self._review.go(1, undecided_only=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the arrow keys left and right where there is something to choose."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _KEYS
            and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            == Qt.KeyboardModifier.NoModifier
            and self._is_on_conflict(watched)
        ):
            self.choose(_KEYS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _is_on_conflict(self, watched: QObject) -> bool:
        """True if the current finding is in conflict, and the cursor of a list is on it."""
        current = self._model.current_finding
        if isinstance(watched, QAbstractItemView):
            finding = watched.currentIndex().data(FindingModel.FindingRole)
            if finding is None or finding.id != current:
                return False
        return self._model.verdict(current).is_conflict
