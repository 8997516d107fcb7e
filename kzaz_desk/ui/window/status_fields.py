"""The fields of the status bar; each is a button that leads to what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.window.notices import mean_confidence
from kzaz_desk.ui.window.status_bar import StatusField
from kzaz_desk.ui.words import percent_text

if TYPE_CHECKING:
    from kzaz_desk.ui.findings.review import Review
    from kzaz_desk.ui.session.model import SessionModel
    from kzaz_desk.ui.window.status_bar import StatusBar

NAMES = ("pair", "finding", "filtered", "undecided", "decided", "alignment", "encoding", "zoom")
# What stands nowhere else stays longest where room is short; the tool bar numbers the finding too.
_KEPT = ("undecided", "pair", "filtered", "alignment", "encoding", "decided", "zoom", "finding")


class StatusFields(QObject):
    """Says where the user is and how much is left.

    Signals:
        clicked: Name of the field.
    """

    clicked = Signal(str)

    def __init__(self, bar: StatusBar, model: SessionModel, review: Review) -> None:
        super().__init__(bar)
        self._bar = bar
        self._model = model
        self._review = review
        self._row = -1
        self._zoom = 100
        self._sure = 0
        self.fields = {name: StatusField() for name in NAMES}
        for name, button in self.fields.items():
            button.clicked.connect(lambda _checked=False, name=name: self.clicked.emit(name))
            bar.fields.add(button, 1 + _KEPT.index(name))
        self.fields["undecided"].setToolTip(self.tr("List the findings without an answer"))
        self.fields["decided"].setToolTip(self.tr("List the findings with an answer"))
        self.fields["filtered"].setToolTip(self.tr("Show all findings"))
        self.fields["alignment"].setToolTip(self.tr("Go to the next weakly aligned row"))
        self.fields["finding"].setToolTip(self.tr("Show the current finding in the texts"))
        self.fields["pair"].setToolTip(self.tr("Go to paragraph…"))
        self.fields["zoom"].setToolTip(self.tr("Back to the usual size"))
        for signal in (model.session_changed, model.alignment_changed):
            signal.connect(self._on_alignment_changed)
        for signal in (
            model.content_changed,
            model.verdicts_changed,
            model.current_finding_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def put_first(self, button: StatusField) -> None:
        """Have a button stay longer than any field while it is wanted."""
        self._bar.fields.add(button, 0)

    def want(self, button: StatusField, *, wanted: bool) -> None:
        """Show a button that was put first, or hide it."""
        self._bar.fields.want(button, wanted=wanted)
        self._bar.fields.fit()

    def tell(self, text: str) -> None:
        """Show a sentence for a while."""
        self._bar.showMessage(text, 8000)

    def show_row(self, row: int) -> None:
        """Say which row is current."""
        self._row = row
        self.refresh()

    def show_zoom(self, percent: int) -> None:
        """Say how large the texts are."""
        self._zoom = percent
        self.refresh()

    def _on_alignment_changed(self) -> None:
        self._sure = round(100 * mean_confidence(self._model))
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        number, listed = self._review.position()
        filtered = self._review.filtered_count
        total = listed + filtered
        decided = self._model.decided_count
        share = round(100 * decided / total) if total else 0
        label = self._model.places.row_label(self._row)
        words = {
            "pair": self.tr("Pair {0}").format(label) if label else "",
            "finding": self.tr("finding {0} of {1}").format(number, listed) if number else "",
            "filtered": self.tr("{0} hidden by the filter").format(filtered) if filtered else "",
            "undecided": self.tr("undecided {0}").format(total - decided),
            "decided": self.tr("decided {0} ({1}%)").format(decided, share),
            "alignment": self.tr("alignment {0}%").format(self._sure),
            "encoding": self._encodings(),
            "zoom": percent_text(self._zoom),
        }
        if not number:
            words["finding"] = self.tr("findings {0}").format(listed)
        has_pair = self._model.has_pair
        for name, button in self.fields.items():
            button.setText(words[name])
            self._bar.fields.want(button, wanted=has_pair and bool(words[name]))
        self._bar.fields.fit()
        self._name_encodings()

    def _encodings(self) -> str:
        """Those of the Kazakh and the Russian text; "" where the formats have their own."""
        names = self._encoding_names()
        return " / ".join(names.values()) if any(names.values()) else ""

    def _encoding_names(self) -> dict[Lang, str]:
        if not self._model.has_pair:
            return {}
        names = {lang: self._model.document(lang).encoding for lang in Lang}
        return {lang: name or "–" for lang, name in names.items()} if any(names.values()) else {}

    def _name_encodings(self) -> None:
        names = self._encoding_names()
        if names:
            told = self.tr("Encoding of the Kazakh text: {0}, of the Russian text: {1}")
            told = told.format(*names.values())
            self.fields["encoding"].setAccessibleName(told)
            self.fields["encoding"].setToolTip(told)
