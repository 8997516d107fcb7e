"""What is open, as the window sees it: the only way to edit the session."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.review import Review, Verdict, VerdictState
from kzaz_desk.project import edits
from kzaz_desk.project.event_edits import edit_events
from kzaz_desk.project.reviewed import with_seen
from kzaz_desk.project.ruling import with_rules
from kzaz_desk.project.session import Session
from kzaz_desk.ui.session.changes import (
    changed_verdicts,
    content,
    documents_of,
    has_other_texts,
    same_pair,
)
from kzaz_desk.ui.session.commands import EditCommand, EditStack
from kzaz_desk.ui.session.places import Places

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kzaz_desk.analysis.house_rules import HouseRules
    from kzaz_desk.domain.event_edits import EventEdit
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Document, Lang
    from kzaz_desk.project.edits import Caret, Edited
    from kzaz_desk.project.session import Pair


# More rows than this are compared on a thread, so that no key press is felt to hang.
ROWS_AT_ONCE = 12


class Recheck(Protocol):
    """Compares touched rows of a pair again and returns the session with their findings."""

    def __call__(self, session: Session, pair: int, touched: range, /) -> Session:
        """The session with the findings of `touched` made anew."""
        ...


def _unchecked(session: Session, _pair: int, _touched: range, /) -> Session:
    return session


def _utc_now() -> datetime:
    return datetime.now(UTC)


class SessionModel(QObject):
    """Holds the session and its undo stack, and says what changed.

    Every edit is one command on the stack. An edit that makes no sense where it was asked for
    changes nothing and is told by `edit_refused`.

    Signals:
        session_changed: Another project is open, or more of it has arrived.
        alignment_changed: Beads or paragraphs are others.
        findings_changed: The list of findings is another.
        content_changed: Told once after any of texts, alignment and findings changed.
        events_changed: The list of events is another.
        verdict_changed: The answer to the finding with this id is another.
        verdicts_changed: Ids of all findings whose answers are others; told before each of them.
        document_date_changed: The date of the document with this id is another.
        current_finding_changed: Id of the finding that is looked at, "" for none.
        edited: The sessions before and after an edit, its undo or redo; told first of all.
        row_touched: Row of the alignment that an edit, its undo or redo was about.
        edit_refused: The `EditError` that says why.
        long_recheck_needed: An `Edited` with too many rows to compare at once, its name and row.
    """

    session_changed = Signal()
    alignment_changed = Signal()
    findings_changed = Signal()
    content_changed = Signal()
    events_changed = Signal()
    verdict_changed = Signal(str)
    verdicts_changed = Signal(list)
    document_date_changed = Signal(str)
    current_finding_changed = Signal(str)
    edited = Signal(object, object)
    row_touched = Signal(int)
    edit_refused = Signal(object)
    long_recheck_needed = Signal(object, str, int)

    def __init__(
        self,
        *,
        recheck: Recheck = _unchecked,
        now: Callable[[], datetime] = _utc_now,
        reviewer: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = Session()
        self._pair = 0
        self._current = ""
        self._recheck = recheck
        self._now = now
        self._reviewer = reviewer
        self._by_id: dict[str, Finding] = {}
        self._order: dict[str, int] = {}
        self._places: Places | None = None
        self.undo_stack = EditStack(self)

    @property
    def session(self) -> Session:
        """What is open, never changed in place."""
        return self._session

    @property
    def has_pair(self) -> bool:
        """True if a pair is there to be shown."""
        return self._pair < len(self._session.pairs)

    @property
    def pair_index(self) -> int:
        """Position of the pair that is shown, in `session.pairs`."""
        return self._pair

    @property
    def pair(self) -> Pair:
        """The pair that is shown.

        Raises:
            IndexError: If none is open.
        """
        return self._session.pairs[self._pair]

    def document(self, lang: Lang) -> Document:
        """One side of the pair that is shown."""
        return self._session.documents[self.pair.side(lang)]

    def finding(self, finding_id: str) -> Finding | None:
        """The finding with this id, None if there is none."""
        return self._by_id.get(finding_id)

    @property
    def order(self) -> Mapping[str, int]:
        """Place of every finding in the text, counted from 0, by its id."""
        return self._order

    @property
    def places(self) -> Places:
        """Where things stand in the pair that is shown."""
        if self._places is None:
            self._places = Places(self._session, self._pair)
        return self._places

    @property
    def decided_count(self) -> int:
        """Number of findings with an answer that still holds."""
        verdicts = self._session.review.verdicts.items()
        return sum(verdict.is_decided and name in self._by_id for name, verdict in verdicts)

    def verdict(self, finding_id: str) -> Verdict:
        """The answer to a finding."""
        return self._session.review.verdicts.get(finding_id, Verdict())

    @property
    def current_finding(self) -> str:
        """Id of the finding that is looked at, "" for none."""
        return self._current

    def set_current_finding(self, finding_id: str) -> None:
        """Look at another finding; an unknown id means none."""
        known = finding_id if finding_id in self._by_id else ""
        if known != self._current:
            self._current = known
            self.current_finding_changed.emit(known)

    def open(self, session: Session) -> None:
        """Put another project in place; what could be undone is forgotten."""
        self.undo_stack.clear()
        self._pair = 0
        self._places = None
        self._take(session)
        self._current = ""
        self.session_changed.emit()
        self.current_finding_changed.emit("")

    def extend(self, session: Session) -> None:
        """Put the same project in place with more of its results; the place is kept."""
        self.undo_stack.clear()
        self._take(session)
        self.session_changed.emit()
        if self._current not in self._by_id:
            self.set_current_finding("")

    def show_pair(self, index: int) -> None:
        """Show another pair of the project.

        Raises:
            IndexError: If there is no such pair.
        """
        if not 0 <= index < len(self._session.pairs):
            raise IndexError(f"no pair {index}")
        if index != self._pair:
            self._pair = index
            self._places = None
            self.session_changed.emit()

    def set_verdict(
        self, finding_id: str, state: VerdictState, *, comment: str | None = None
    ) -> None:
        """Answer one finding; `comment=None` keeps what was written."""
        self._review([finding_id], self.tr("Decision"), state=state, comment=comment)

    def decide_group(self, finding_ids: Iterable[str], state: VerdictState) -> None:
        """Answer several findings in one step."""
        self._review(list(finding_ids), self.tr("Decision on a group"), state=state)

    def set_comment(self, finding_id: str, comment: str) -> None:
        """Write a comment to a finding; the answer stays."""
        self._review([finding_id], self.tr("Comment"), comment=comment)

    def merge_with_next(self, row: int) -> None:
        """Make one bead of the row and the row below."""
        self._align(self.tr("Merge rows"), row, edits.merge, row)

    def split_at(self, row: int, caret: Caret) -> None:
        """Make two beads of one at the caret."""
        self._align(self.tr("Split row"), row, edits.split, row, caret)

    def shift_down(self, row: int, lang: Lang) -> None:
        """Move one side down by a row, from this row to the end."""
        self._align(self.tr("Shift side down"), row, edits.shift_down, row, lang)

    def shift_up(self, row: int, lang: Lang) -> None:
        """Move one side up by a row, from this row to the end."""
        self._align(self.tr("Shift side up"), row - 1, edits.shift_up, row, lang)

    def move_first_up(self, row: int, lang: Lang) -> None:
        """Move the first paragraph of a cell to the row above."""
        self._align(self.tr("Move paragraph up"), row - 1, edits.move_first_up, row, lang)

    def move_last_down(self, row: int, lang: Lang) -> None:
        """Move the last paragraph of a cell to the row below."""
        self._align(self.tr("Move paragraph down"), row, edits.move_last_down, row, lang)

    def insert_empty(self, row: int, lang: Lang) -> None:
        """Put an empty cell in place of one side."""
        self._align(self.tr("Insert empty cell"), row, edits.insert_empty, row, lang)

    def link(self, kk_row: int, ru_row: int) -> None:
        """Make one bead of the Kazakh cell of one row and the Russian cell of another."""
        self._align(self.tr("Link cells"), kk_row, edits.link, kk_row, ru_row)

    def swap(self, row: int) -> None:
        """Exchange the Russian cells of the row and the row below."""
        self._align(self.tr("Swap counterparts"), row, edits.swap, row)

    def toggle_confirmed(self, row: int) -> None:
        """Say that a bead is right, or take that back."""
        self._toggle(self.tr("Confirm row"), row, Origin.CONFIRMED)

    def toggle_needs_review(self, row: int) -> None:
        """Say that a bead should be looked at again, or take that back."""
        self._toggle(self.tr("Needs review"), row, Origin.NEEDS_REVIEW)

    def replace_session(
        self, before: Session, after: Session, text: str, *, row: int = -1, focus: str = ""
    ) -> bool:
        """Take over an edit that was worked out elsewhere, as one step.

        Args:
            before: The session that the work began from.
            after: What it gave.
            text: What to call the step.
            row: Row of the alignment that it is about, -1 for none.
            focus: Id of the finding that it is about, "" for none.

        Returns:
            False if the session was edited meanwhile; then nothing changes.
        """
        if before is not self._session:
            return False
        self._push(after, text, row=row, focus=focus)
        return True

    @property
    def reviewer(self) -> str:
        """Whose decisions are made."""
        return self._reviewer

    def set_reviewer(self, name: str) -> None:
        """Say whose the decisions from now on are."""
        self._reviewer = name

    def set_rules(self, rules: HouseRules, user_rules: HouseRules | None = None) -> None:
        """Hide or show other findings by rules of the project and, if given, for all projects."""
        after = with_rules(self._session, rules, user_rules)
        before = self._session
        if (after.rules, after.user_rules) != (before.rules, before.user_rules):
            self._push(after, self.tr("Rules"))

    def edit_event(self, edit: EventEdit) -> None:
        """Date, merge, split or hide events."""
        self._push(edit_events(self._session, edit), self.tr("Timeline edit"))

    def _review(
        self,
        finding_ids: list[str],
        text: str,
        *,
        state: VerdictState | None = None,
        comment: str | None = None,
    ) -> None:
        verdicts = dict(self._session.review.verdicts)
        for name in finding_ids:
            verdict, signed = self.verdict(name), (self._reviewer, self._now())
            if state is not None:
                verdict = verdict.answered(state, *signed)
            verdicts[name] = verdict if comment is None else verdict.commented(comment, *signed)
        after = replace(self._session, review=Review(MappingProxyType(verdicts)))
        if state not in (None, VerdictState.OPEN):
            found = (self._by_id[name] for name in finding_ids if name in self._by_id)
            after = with_seen(after, (place for finding in found for place in finding.places))
        self._push(after, text, focus=finding_ids[0] if finding_ids else "")

    def _align(self, text: str, row: int, edit: Callable[..., Edited], *arguments: object) -> None:
        try:
            edited = edit(self._session, self._pair, *arguments)
        except edits.EditError as error:
            self.edit_refused.emit(error)
            return
        if len(edited.touched) > ROWS_AT_ONCE:
            self.long_recheck_needed.emit(edited, text, row)
            return
        after = edited.session
        if edited.touched:
            after = self._recheck(after, edited.pair, edited.touched)
        self._push(after, text, row=row)

    def _toggle(self, text: str, row: int, origin: Origin) -> None:
        beads = self.pair.alignment.beads if self.has_pair else ()
        is_set = 0 <= row < len(beads) and beads[row].origin is origin
        self._align(text, row, edits.set_origin, row, Origin.AUTO if is_set else origin)

    def _push(self, after: Session, text: str, *, focus: str = "", row: int = -1) -> None:
        command = EditCommand(self._apply, self._session, after, text)
        command.focus, command.row = focus, row
        self.undo_stack.push(command)

    def _apply(self, session: Session, command: EditCommand) -> None:
        before = self._session
        self._take(session)
        self.edited.emit(before, session)
        self._tell(before, session)
        if command.focus:
            self.set_current_finding(command.focus)
        if command.row >= 0:
            self.row_touched.emit(command.row)

    def _take(self, session: Session) -> None:
        before, self._session = self._session, session
        self._pair = same_pair(before, session, self._pair)
        if before.pairs is not session.pairs or before.documents is not session.documents:
            self._places = None
        if before.findings is not session.findings:
            self._by_id = {finding.id: finding for finding in session.findings}
            self._order = {finding.id: at for at, finding in enumerate(session.findings)}

    def _tell(self, before: Session, after: Session) -> None:
        if documents_of(before) != documents_of(after) or has_other_texts(before, after):
            self.session_changed.emit()
        if before.pairs is not after.pairs:
            self.alignment_changed.emit()
        if before.findings is not after.findings:
            self.findings_changed.emit()
            if self._current not in self._by_id:
                self.set_current_finding("")
        if content(before) != content(after):
            self.content_changed.emit()
        if before.events is not after.events:
            self.events_changed.emit()
        names = changed_verdicts(before.review, after.review)
        self.verdicts_changed.emit(names)
        for name in names:
            self.verdict_changed.emit(name)
        for name, document in after.documents.items():
            if before.documents[name].date != document.date:
                self.document_date_changed.emit(name)
