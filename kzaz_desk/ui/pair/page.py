"""The page of the pair: find bar above, both texts below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzaz_desk.project.edits import confirm_up_to
from kzaz_desk.ui.pair.find_bar import FindBar
from kzaz_desk.ui.pair.limit_bar import LimitBar
from kzaz_desk.ui.pair.view import PairView

if TYPE_CHECKING:
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.pair.content import PairContent
    from kzaz_desk.ui.session.model import SessionModel
    from kzaz_desk.ui.settings import Settings

_LEAST_WIDTH = 260


class PairPage(QWidget):
    """Shows a pair and passes the view's requests on to the session model."""

    def __init__(
        self,
        model: SessionModel,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.view = PairView(theme)
        self.view.setMinimumWidth(_LEAST_WIDTH)
        self.view.set_zoom(settings.zoom)
        self.view.zoom_changed.connect(settings.set_zoom)
        self.find_bar = FindBar(self.view)
        self.limit = LimitBar(theme)
        self.find_bar.similar.setChecked(settings.finds_similar)
        self.find_bar.similar.toggled.connect(settings.set_finds_similar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.limit)
        layout.addWidget(self.view, 1)
        view = self.view
        view.finding_activated.connect(model.set_current_finding)
        view.merge_requested.connect(model.merge_with_next)
        view.split_requested.connect(model.split_at)
        view.shift_down_requested.connect(model.shift_down)
        view.shift_up_requested.connect(model.shift_up)
        view.move_first_up_requested.connect(model.move_first_up)
        view.move_last_down_requested.connect(model.move_last_down)
        view.insert_empty_requested.connect(model.insert_empty)
        view.link_requested.connect(self._link)
        view.confirm_requested.connect(model.toggle_confirmed)
        view.confirm_above_requested.connect(self._confirm_up_to)
        view.review_requested.connect(model.toggle_needs_review)
        view.decision_requested.connect(model.set_verdict)
        model.row_touched.connect(view.go_to_bead)

    def _link(self, kk_row: int, ru_row: int) -> None:
        """Link two cells; the row that they make is the current one then, wherever it stands."""
        paragraphs = self._model.pair.alignment.beads[kk_row].kk
        self._model.link(kk_row, ru_row)
        beads = enumerate(self._model.pair.alignment)
        row = next((at for at, bead in beads if paragraphs and bead.kk == paragraphs), kk_row)
        self.view.go_to_bead(row)

    def _confirm_up_to(self, row: int) -> None:
        """Confirm a row and all above it, in one step."""
        before, pair = self._model.session, self._model.pair_index
        if row >= 0:
            after = confirm_up_to(before, pair, row).session
            self._model.replace_session(before, after, self.tr("Confirm rows up to here"), row=row)

    def show_pair(self, content: PairContent) -> None:
        """Show a pair; a search that is open looks through it too."""
        self.view.show_pair(content)
        self.find_bar.search_again()
