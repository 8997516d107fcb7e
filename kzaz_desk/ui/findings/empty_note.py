"""What stands in the list of findings where there is none to list."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

_MARGIN = 16


class Checked(StrEnum):
    """How much of the texts has been compared."""

    WHOLLY = "wholly"
    RUNNING = "running"
    PARTLY = "partly"


class EmptyNote(QLabel):
    """Says over an empty list why it is empty; nothing is ever just blank."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view.viewport())
        self._viewport = view.viewport()
        self.setObjectName("quiet")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._viewport.installEventFilter(self)
        self._checked = Checked.WHOLLY
        self._listed = self._filtered = 0
        self.hide()

    def tell(self, checked: Checked) -> None:
        """Say no more than is known: while a check runs, nothing agrees yet."""
        self._checked = checked
        self.show_for(listed=self._listed, filtered=self._filtered)

    def tell_end(self) -> None:
        """The check was broken off; what was compared before it began stays so."""
        if self._checked is Checked.RUNNING:
            self.tell(Checked.PARTLY)

    def show_for(self, *, listed: int, filtered: int) -> None:
        """Show the words that fit, none while something is listed.

        Args:
            listed: Number of findings in the list.
            filtered: Number of those that the filter hides.
        """
        self._listed, self._filtered = listed, filtered
        self.setText(self.tr("The filter hides all findings.") if filtered else self.words())
        self._fit()
        self.setVisible(listed == 0)

    def words(self) -> str:
        """What to say where nothing is hidden."""
        if self._checked is Checked.RUNNING:
            return self.tr("The texts are being compared.")
        if self._checked is Checked.PARTLY:
            return self.tr("The check was stopped: not everything was compared.")
        return self.tr("No finding: the texts agree in everything that was compared.")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay as wide as the list."""
        if watched is self._viewport and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        box = self._viewport.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        self.setGeometry(box)
