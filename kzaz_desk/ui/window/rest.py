"""Lets the work in the background rest while the window cannot be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzaz_desk.ui.session.refinement import Refinement
    from kzaz_desk.ui.session.source_watch import SourceWatch


class Rest(QObject):
    """Tells watching and the closer look when the window is hidden or minimised, and shown again.

    What the user waits for goes on: opening, checking, saving. The pair view measures only while
    it is seen, of itself.
    """

    def __init__(self, window: QWidget, watch: SourceWatch, refinement: Refinement) -> None:
        super().__init__(window)
        self._watch = watch
        self._refinement = refinement
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take no event, only notice it; Qt tells of minimising as of hiding."""
        if event.type() in (QEvent.Type.Hide, QEvent.Type.Show):
            is_hidden = event.type() == QEvent.Type.Hide
            self._watch.rest(on=is_hidden)
            self._refinement.rest(on=is_hidden)
        return super().eventFilter(watched, event)
