"""Walking through the findings and answering them, one key each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.findings.model import mismatch, what
from kzaz_desk.ui.words import severity_word, state_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kzaz_desk.domain.review import Finding
    from kzaz_desk.ui.session.model import SessionModel


def next_in(ids: Sequence[str], order: Mapping[str, int], current: str, step: int) -> str:
    """The id that stands next to the current one, "" at the end.

    Args:
        ids: Ids to choose from, in order of the text.
        order: Place of every known id in the text.
        current: Where to start; it need not be among `ids`. "" starts before all.
        step: 1 for the next, -1 for the one before.
    """
    here = order.get(current, -1)
    if step > 0:
        at = bisect_right(ids, here, key=order.__getitem__)
        return ids[at] if at < len(ids) else ""
    at = bisect_left(ids, here, key=order.__getitem__)
    return ids[at - 1] if at else ""


def _at(ids: Sequence[str], places: range) -> Iterator[str]:
    return (ids[place] for place in places)


class Review(QObject):
    """Moves the current finding and gives verdicts.

    Only findings that the list shows are walked. Nothing wraps silently: the end is told, and
    the same key once more starts from the other end.

    Signals:
        told: A sentence for the status bar and the screen reader.
        answered: The answer that was given and the finding that is current now, to be said at
            once, whatever is being said.
        reached: The finding that is current now.
    """

    told = Signal(str)
    answered = Signal(str)
    reached = Signal(str)

    def __init__(
        self,
        model: SessionModel,
        visible: Callable[[], list[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._visible = visible
        self._ended: tuple[str, int] | None = None
        self._answer: VerdictState | None = None
        self.advances = True
        model.current_finding_changed.connect(self._on_current_finding_changed)

    def go(self, step: int, *, undecided_only: bool = False) -> None:
        """Go to the next (1) or previous (-1) finding."""
        ids = self._undecided() if undecided_only else self._visible()
        if not ids:
            self.told.emit(self.tr("No undecided finding") if undecided_only else self._none())
            return
        current = self._model.current_finding
        if undecided_only and self._is_uncertain(ids[0]) and not self._is_uncertain(current):
            current = ""  # from anywhere to the first of them
        found = next_in(ids, self._model.order, current, step)
        if not found and not current:
            found = ids[-1]
        if not found and self._ended == (current, step):
            found = ids[0] if step > 0 else ids[-1]
        if found:
            self._model.set_current_finding(found)
        else:
            self._ended = (current, step)
            self.told.emit(
                self.tr("Last finding. The same key again starts from the top.")
                if step > 0
                else self.tr("First finding. The same key again starts from the end.")
            )

    def go_to_end(self, step: int) -> None:
        """Go to the first (-1) or last (1) finding."""
        ids = self._visible()
        if ids:
            self._model.set_current_finding(ids[-1 if step > 0 else 0])

    def decide(self, state: VerdictState, *, stay: bool = False) -> None:
        """Answer the current finding and go on to the next without an answer."""
        current = self._model.current_finding
        if not current:
            self.told.emit(self.tr("Choose a finding first: F8 goes to the next one."))
            return
        following = self._following(current)
        self._model.set_verdict(current, state)
        if state is VerdictState.OPEN or stay or not self.advances:
            self.told.emit(state_word(state))
        elif following:
            self._answer = state
            self._model.set_current_finding(following)
            self._answer = None
        else:
            self.told.emit(f"{state_word(state)}. {self._all_decided()}")

    def group(self) -> tuple[Finding, ...]:
        """All findings with the same two values as the current one, in order of the text."""
        finding = self._model.finding(self._model.current_finding)
        if finding is None:
            return ()
        same = mismatch(finding)
        return tuple(each for each in self._model.session.findings if mismatch(each) == same)

    def decide_group(self, state: VerdictState, chosen: Sequence[str] | None = None) -> None:
        """Answer these findings in one step; None for the whole group."""
        group = [each.id for each in self.group()] if chosen is None else list(chosen)
        if not group:
            return
        self._model.decide_group(group, state)
        self.told.emit(self.tr("Findings decided: {0}").format(len(group)))

    def position(self) -> tuple[int, int]:
        """Number of the current finding in the list and of all listed ones.

        Counted from 1; 0 where no finding is current, or one that the filter of the list hides.
        """
        ids, order = self._visible(), self._model.order
        current = self._model.current_finding
        # While findings are replaced the list may still name some that are gone.
        at = bisect_left(ids, order.get(current, -1), key=lambda name: order.get(name, -1))
        return (at + 1 if ids[at : at + 1] == [current] else 0), len(ids)

    @property
    def filtered_count(self) -> int:
        """Number of findings that the filter of the list hides."""
        return len(self._model.session.findings) - len(self._visible())

    def _following(self, current: str) -> str:
        """The next finding without an answer, from the top again after the last."""
        ids, order = self._visible(), self._model.order
        here = bisect_right(ids, order.get(current, -1), key=order.__getitem__)
        later = (name for part in (range(here, len(ids)), range(here)) for name in _at(ids, part))
        return next((name for name in later if name != current and self._is_open(name)), "")

    def _undecided(self) -> list[str]:
        """Where rows are weakly aligned, their findings alone: the alignment is to be fixed first.

        Numbers that stand beside the wrong paragraph differ, and tell nothing.
        """
        undecided = [name for name in self._visible() if self._is_open(name)]
        return [name for name in undecided if self._is_uncertain(name)] or undecided

    def _is_uncertain(self, finding_id: str) -> bool:
        finding = self._model.finding(finding_id)
        return finding is not None and finding.uncertain

    def _is_open(self, finding_id: str) -> bool:
        return not self._model.verdict(finding_id).is_decided

    def _all_decided(self) -> str:
        left = len(self._model.order) - self._model.decided_count
        if left:
            words = self.tr("All findings in the list are decided; not in the list, undecided: {0}")
            return words.format(left)
        return self.tr("All findings are decided.")

    def _none(self) -> str:
        hidden = len(self._model.order)
        if hidden:
            words = self.tr("The list shows no finding to go to; hidden by the filter: {0}.")
            return words.format(hidden)
        return self.tr("There is no finding to go to.")

    def _on_current_finding_changed(self, finding_id: str) -> None:
        self._ended = None
        finding = self._model.finding(finding_id)
        if finding is None:
            return
        number, total = self.position()
        facts = (
            severity_word(finding.severity),
            what(finding),
            self._model.places.label(finding),
        )
        words = self.tr("{0}. {1}. Paragraphs {2}. {3} of {4}").format(*facts, number, total)
        if not number:
            words = self.tr("{0}. {1}. Paragraphs {2}. Hidden by the filter").format(*facts)
        if self._answer is None:
            self.reached.emit(words)
        else:
            self.answered.emit(f"{state_word(self._answer)}. {words}")
