"""Ways through the window: next pane, next pair, next weak row, and where a field leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShortcut

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.findings.model import Show
from kzaz_desk.ui.window.notices import weak_rows
from kzaz_desk.ui.window.telling import Telling

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzaz_desk.domain.text import Place
    from kzaz_desk.ui.window.frame import WindowFrame


class Ways(QObject):
    """Takes the user from one part of the window or of the project to another.

    Signals:
        paragraph_requested: The user wants to go to a paragraph by its number.
    """

    paragraph_requested = Signal()

    def __init__(self, window: WindowFrame) -> None:
        super().__init__(window)
        self._window = window
        self._telling = Telling(window)
        window.detail.comment.left.connect(self._back_to_text)
        window.status.show_zoom(window.pair_view.zoom)
        window.status.clicked.connect(self._on_status_clicked)
        window.timeline.place_activated.connect(self.go_to_place)
        window.central.weak_row_requested.connect(self.go_to_weak_row)
        detail = QShortcut(Qt.Key.Key_Space, window.findings.list)
        detail.setContext(Qt.ShortcutContext.WidgetShortcut)
        detail.activated.connect(self._on_detail_asked)

    def go_to_weak_row(self) -> None:
        """Go to the next row whose alignment is unsure."""
        view = self._window.pair_view
        rows = weak_rows(self._window.model)
        if not rows:
            self._window.tell(self.tr("No row is weakly aligned."))
            return
        row = next((row for row in rows if row > view.current_bead), -1)
        if row < 0:
            self._window.tell(self.tr("From the top again: the first weak row"))
        view.go_to_bead(row if row >= 0 else rows[0])

    def go_to_place(self, place: Place) -> None:
        """Go to a passage that the timeline named, in another pair if need be."""
        window = self._window
        for index, pair in enumerate(window.model.session.pairs):
            if place.document in (pair.kk, pair.ru):
                window.model.show_pair(index)
                window.pair_view.set_current((place,))
                return
        window.docks.detail.show()
        window.detail.show_place(place)

    def step_pair(self, step: int) -> None:
        """Show the next or previous pair of the project."""
        model = self._window.model
        count = len(model.session.pairs)
        if count > 1:
            model.show_pair((model.pair_index + step) % count)
            names = " — ".join(model.document(lang).name for lang in Lang)
            self._window.tell(
                self.tr("Pair {0} of {1}: {2}").format(model.pair_index + 1, count, names)
            )
        else:
            self._window.tell(self.tr("The project has no other pair."))

    def step_pane(self, step: int) -> None:
        """Give the keyboard to the next or previous pane."""
        window = self._window
        panes: list[QWidget] = [window.pair_view]
        panes += [
            pane
            for dock, pane in (
                (window.docks.findings, window.findings.list),
                (window.docks.detail, window.detail.texts[Lang.KK]),
                (window.docks.timeline, window.timeline.list),
            )
            if dock.isVisible()
        ]
        focus = window.focusWidget()
        here = next((at for at, pane in enumerate(panes) if pane is focus), 0)
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def _back_to_text(self) -> None:
        """After a comment the next key is a decision again."""
        self._window.pair_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_detail_asked(self) -> None:
        """Show the finding of the list in full, or hide that again."""
        dock = self._window.docks.detail
        dock.setVisible(dock.isHidden())

    def _on_status_clicked(self, name: str) -> None:
        window = self._window
        lists = {"undecided": Show.UNDECIDED, "decided": Show.DECIDED}
        if name in (*lists, "filtered"):
            window.docks.findings.show()
        if name in lists:
            window.findings.show_only(lists[name])
        elif name == "filtered":
            window.findings.show_everything()
        elif name == "alignment":
            self.go_to_weak_row()
        elif name == "finding":
            window.show_current_finding()
        elif name == "zoom":
            window.pair_view.reset_zoom()
        else:
            self.paragraph_requested.emit()
