"""What the window shows while a pair is being read: steps, progress, Cancel."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QWidget,
)

from kzaz_desk.domain.progress import Stage
from kzaz_desk.ui.opening.card import put_card
from kzaz_desk.ui.words import number_text, stage_word

if TYPE_CHECKING:
    from collections.abc import Callable

STEPS = (Stage.READ, Stage.PARAGRAPHS, Stage.ALIGN, Stage.CHECK, Stage.EVENTS)


def share_done(stage: Stage, fraction: float) -> int:
    """How much of the whole work is done, in percent; every step counts the same."""
    if stage not in STEPS:
        return round(100 * fraction)
    return round(100 * (STEPS.index(stage) + fraction) / len(STEPS))


class LoadingPage(QWidget):
    """Lists the steps with their times; the text takes its place as soon as it is aligned.

    Signals:
        cancel_requested: The user wants to stop.
    """

    cancel_requested = Signal()

    def __init__(
        self, *, clock: Callable[[], float] = monotonic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clock = clock
        self._begun = 0.0
        self._stage: Stage | None = None
        self._title = QLabel()
        self._title.setObjectName("pageTitle")
        self._title.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._steps = {stage: (QLabel("○"), QLabel(stage_word(stage)), QLabel()) for stage in STEPS}
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_requested)
        self._lay_out()

    def begin(self, title: str) -> None:
        """Start anew.

        Args:
            title: What is being opened.
        """
        self._title.setText(title)
        self._stage = None
        self._begun = self._clock()
        self._bar.setValue(0)
        for sign, _, time in self._steps.values():
            sign.setText("○")
            time.setText("")

    def report(self, stage: Stage, fraction: float) -> None:
        """Show how far the work has come."""
        self._bar.setValue(share_done(stage, fraction))
        if stage is not self._stage and stage in STEPS:
            self._close_steps_before(stage)
            self._stage = stage
            self._begun = self._clock()
            self._steps[stage][0].setText("▸")

    def _close_steps_before(self, stage: Stage) -> None:
        for earlier in STEPS[: STEPS.index(stage)]:
            self._steps[earlier][0].setText("✓")
        if self._stage is not None:
            seconds = self._clock() - self._begun
            shown = self.tr("{0} s").format(number_text(f"{seconds:.1f}"))
            self._steps[self._stage][2].setText(shown)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, labels in enumerate(self._steps.values()):
            for column, label in enumerate(labels):
                grid.addWidget(label, row, column)
            labels[2].setObjectName("quiet")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        inner = put_card(self, spacing=16)
        for item in (self._title, self._bar):
            inner.addWidget(item)
        inner.addLayout(grid)
        inner.addLayout(buttons)


class ProgressStrip(QFrame):
    """One line of progress above a text that is already there.

    Signals:
        cancel_requested: The user wants to stop.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._words = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(6)
        self._bar.setMinimumWidth(24)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.addWidget(self._words)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self.cancel)
        self.hide()

    def report(self, stage: Stage, fraction: float) -> None:
        """Show how far the work has come."""
        self._words.setText(stage_word(stage))
        self._bar.setValue(share_done(stage, fraction))
