"""Two reviewers answered differently: both answers side by side, and the choice between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
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

_KEYS = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}


class AnswerCard(QFrame):
    """One of the two answers: a button that chooses it, who gave it and when, the comment."""

    def __init__(self, *, is_other: bool) -> None:
        super().__init__()
        self._is_other = is_other
        self.setObjectName("answer")
        self.button = QPushButton()
        self.signature = FilledLabel()
        self.signature.setObjectName("quiet")
        self.comment = FilledLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(3)
        layout.addWidget(self.button)
        for label in (self.signature, self.comment):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        layout.addStretch(1)

    def tell(self, verdict: Verdict) -> None:
        """Show an answer."""
        name = verdict.reviewer or self.tr("no name")
        when = moment(verdict.time) if verdict.time else ""
        self.signature.setText(", ".join(filter(None, (name, when))))
        self.comment.setText(verdict.comment)
        said = decision_text(verdict)
        self.button.setText(f"{said} →" if self._is_other else f"← {said}")
        words = self.tr("Choose the answer of {0}: {1}")
        sentence = words.format(name, state_word(verdict.state))
        self.button.setAccessibleName(sentence)
        self.button.setToolTip(sentence)


class ConflictBox(QWidget):
    """Shows both answers to the current finding while they wait for a choice.

    Signals:
        chosen: True for the answer that was taken in, at the right; False for the one at the left.
    """

    chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mine = AnswerCard(is_other=False)
        self.other = AnswerCard(is_other=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 2)
        layout.setSpacing(8)
        for answer in (self.mine, self.other):
            layout.addWidget(answer, 1)
        for answer in (self.mine, self.other):
            is_other = answer is self.other
            answer.button.clicked.connect(lambda _=False, it=is_other: self.chosen.emit(it))
        self.hide()

    def tell(self, verdict: Verdict | None) -> None:
        """Show the two answers of a verdict; nothing where there is no conflict."""
        is_conflict = verdict is not None and verdict.is_conflict
        if verdict is not None and is_conflict:
            self.setAccessibleName(self.tr("Two reviewers answered differently"))
            for card, answer in zip((self.mine, self.other), verdict.answers, strict=True):
                card.tell(answer)
        self.setVisible(is_conflict)


class Choices(QObject):
    """Settles what two reviewers answered differently, one undoable step for each choice.

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

    def choose(self, *, for_other: bool) -> None:
        """Let one of two answers to the current finding hold, and go on to the next."""
        session, current = self._model.session, self._model.current_finding
        verdict = self._model.verdict(current)
        if not verdict.is_conflict:
            self.told.emit(self.tr("No two answers stand against each other here."))
            return
        after = with_choice(session, current, for_other=for_other)
        text = self.tr("Choice between two answers")
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
            self.choose(for_other=_KEYS[Qt.Key(event.key())])
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
