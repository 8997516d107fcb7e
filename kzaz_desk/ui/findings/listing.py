"""Which findings are listed: a filter, and its answers for all findings of a session."""

from __future__ import annotations

from array import array
from itertools import compress
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.findings.answers import comment_text
from kzaz_desk.ui.findings.model import Chip, Show, chip_of, what
from kzaz_desk.ui.session.changes import common_ends
from kzaz_desk.ui.session.places import NOWHERE
from kzaz_desk.ui.session.right_of_way import OwnTurn
from kzaz_desk.ui.words import kind_word, worded

if TYPE_CHECKING:
    from kzaz_desk.domain.review import Finding, Verdict
    from kzaz_desk.ui.session.model import SessionModel

# So many findings take about 2 ms; a frame has room for it beside a paint.
_AT_ONCE = 500
# Long enough to see what became of the row that was answered.
_FADING_MS = 600
_STATES_SHOWN = {
    Show.ACCEPTED: VerdictState.ACCEPTED,
    Show.IGNORED: VerdictState.IGNORED,
    Show.FIXED: VerdictState.FIXED,
}
_NUMBERS = {chip: number for number, chip in enumerate(Chip)}
_OUTSIDE = -(1 << 62)


class FindingFilter:
    """Lets through the findings that the chips, the answer and the typed text allow."""

    def __init__(self, session_model: SessionModel) -> None:
        self._model = session_model
        self._chips = frozenset(Chip)
        self._show = Show.ALL
        self._text = ""

    @property
    def depends_on_answers(self) -> bool:
        """True if an answer or a comment can change what is let through."""
        return self._show is not Show.ALL or bool(self._text)

    def allow(
        self, *, chips: frozenset[Chip] | None = None, show: Show | None = None, text: str = ""
    ) -> None:
        """Change what is let through.

        Args:
            chips: Levels to list; None for all.
            show: Answers to list; None for all.
            text: Must occur in values, sentence or comment, whatever the case.
        """
        self._chips = frozenset(Chip) if chips is None else chips
        self._show = show or Show.ALL
        self._text = text.casefold().strip()

    def accepts(self, finding: Finding) -> bool:
        """True if a finding may be seen."""
        if len(self._chips) < len(Chip) and chip_of(finding) not in self._chips:
            return False
        if self._show is not Show.ALL and not self._is_shown(self._model.verdict(finding.id)):
            return False
        return not self._text or self._text in self._searched(finding)

    def _is_shown(self, verdict: Verdict) -> bool:
        if self._show is Show.STALE:
            return verdict.stale
        if self._show is Show.CONFLICTS:
            return verdict.is_conflict
        if self._show is Show.COMMENTED:
            return bool(comment_text(verdict))
        if self._show in _STATES_SHOWN:
            return verdict.is_decided and verdict.state is _STATES_SHOWN[self._show]
        is_decided = self._show is Show.DECIDED
        return verdict.is_decided is is_decided and self._show is not Show.RESOLVED

    def _searched(self, finding: Finding) -> str:
        comment = comment_text(self._model.verdict(finding.id))
        parts = (what(finding), worded(finding.message), kind_word(finding.kind), comment)
        return " ".join(parts).casefold()


class Listing(QObject):
    """The findings that the filter lets through, with their counts.

    `rows` holds besides, for a moment, those that an answer has just put out of the filter, so that
    the eye can follow them.

    Only findings that are new are looked at, 500 in one turn of the event loop. Until all are,
    `listed` has those that are known to be let through by the new filter or, while a filter is
    being changed, those that the old one let through; never one that is gone.

    Signals:
        changed: Others are listed, or `is_complete` became true.
    """

    changed = Signal()

    def __init__(self, session_model: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = session_model
        self.filter = FindingFilter(session_model)
        self.listed: list[Finding] = []
        self.rows: list[Finding] = []
        self._leaving: set[int] = set()
        self._fading = QTimer(self, singleShot=True, interval=_FADING_MS)
        self._fading.timeout.connect(self._let_go)
        self._findings: tuple[Finding, ...] = ()
        self._accepted = bytearray()
        self._chips = bytearray()
        self._places = array("q")
        self._todo = range(0)
        self._pair = -1
        self._timer = OwnTurn(self._go_on, self)
        session_model.session_changed.connect(self._on_session_changed)
        session_model.content_changed.connect(self._on_content_changed)
        session_model.verdicts_changed.connect(self._on_verdicts_changed)
        self._on_session_changed()

    @property
    def is_complete(self) -> bool:
        """True if every finding of the session has been looked at."""
        return not self._todo

    def count(self, chip: Chip) -> int:
        """Number of findings of the session that a chip stands for."""
        return self._chips.count(_NUMBERS[chip])

    def row_count(self) -> int:
        """Number of rows in which listed findings stand; all outside the pair count as one."""
        at = np.frombuffer(self._places, np.int64)[np.frombuffer(self._accepted, np.bool_)]
        places = self._model.places
        kk = places.rows_at(Lang.KK, at[at >= 0])
        ru = places.rows_at(Lang.RU, ~at[(at < 0) & (at != _OUTSIDE)])
        outside = np.full(int((at == _OUTSIDE).any()), NOWHERE)
        counts = np.bincount(np.concatenate((kk, ru, outside)) - NOWHERE)
        return int(np.count_nonzero(counts))

    def allow(self, *, chips: frozenset[Chip], show: Show, text: str) -> None:
        """Change the filter."""
        self.filter.allow(chips=chips, show=show, text=text)
        self._leaving.clear()
        self._todo = range(len(self._findings))
        self._go_on()

    def finish(self) -> None:
        """Look at all findings that are left at once."""
        if self._todo:
            self._look_at(self._todo)
            self._timer.stop()
            self._list()

    def _on_session_changed(self) -> None:
        """Look at all findings: another pair may be shown, and any answer may be another."""
        is_other_pair = self._model.pair_index != self._pair
        self._pair = self._model.pair_index
        self._take(keeps=not is_other_pair and not self.filter.depends_on_answers)

    def _on_content_changed(self) -> None:
        self._take(keeps=True)

    def _take(self, *, keeps: bool) -> None:
        new = self._model.session.findings
        head, tail = common_ends(self._findings, new) if keeps else (0, 0)
        if self._todo:
            head = min(head, self._todo.start)
            tail = min(tail, len(self._findings) - self._todo.stop)
        middle = len(new) - head - tail
        cut = slice(head, len(self._findings) - tail)
        self._accepted[cut] = bytes(middle)
        self._chips[cut] = bytes([len(Chip)]) * middle
        self._places[cut] = array("q", [_OUTSIDE]) * middle
        self._findings = new
        self._leaving.clear()
        self._todo = range(head, head + middle)
        self._go_on()
        if self._todo:
            self._list()

    def _go_on(self) -> None:
        self._look_at(self._todo[:_AT_ONCE])
        if self._todo:
            self._timer.start()
        else:
            self._timer.stop()
            self._list()

    def _look_at(self, part: range) -> None:
        accepts = self.filter.accepts
        for at in part:
            finding = self._findings[at]
            self._accepted[at] = accepts(finding)
            self._chips[at] = _NUMBERS[chip_of(finding)]
            self._places[at] = self._first_place(finding)
        self._todo = range(part.stop, self._todo.stop) if part else self._todo

    def _first_place(self, finding: Finding) -> int:
        """Where a finding stands in the pair: code point, its complement on the Russian side."""
        if not self._model.has_pair:
            return _OUTSIDE
        pair = self._model.pair
        for place in finding.places:
            if place.document == pair.kk:
                return place.span.start
            if place.document == pair.ru:
                return ~place.span.start
        return _OUTSIDE

    def _list(self) -> None:
        self.listed = self.rows = list(compress(self._findings, self._accepted))
        if self._leaving:
            shown = bytearray(self._accepted)
            for at in self._leaving:
                shown[at] = True
            self.rows = list(compress(self._findings, shown))
        self.changed.emit()

    def _let_go(self) -> None:
        self._leaving.clear()
        self._list()

    def _on_verdicts_changed(self, finding_ids: list[str]) -> None:
        if not finding_ids or not self.filter.depends_on_answers:
            return
        order, moved = self._model.order, False
        for at in (order[name] for name in finding_ids if name in order):
            is_listed, was_listed = self.filter.accepts(self._findings[at]), self._accepted[at]
            moved = moved or is_listed is not bool(was_listed)
            self._accepted[at] = is_listed
            if was_listed and not is_listed:
                self._leaving.add(at)
            elif is_listed:
                self._leaving.discard(at)
        if moved:
            self._list()
        if self._leaving:
            self._fading.start()
