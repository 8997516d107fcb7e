"""Which of the listed findings is current, between the ways to the previous and the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from kzaz_desk.ui.findings.review import Review
    from kzaz_desk.ui.session.model import SessionModel


class FindingCounter(QLabel):
    """Shows two numbers, and says in words what they count."""

    def __init__(self, model: SessionModel, review: Review) -> None:
        super().__init__()
        self._model = model
        self._review = review

    def refresh(self) -> None:
        """Count anew."""
        number, listed = self._review.position()
        self.setText(f"{number or '–'} / {listed}" if self._model.has_pair else "")
        words = self.tr("Finding {0} of {1} in the list").format(number or "–", listed)
        self.setAccessibleName(words)
        self.setToolTip(words)
