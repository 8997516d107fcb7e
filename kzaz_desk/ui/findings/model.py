"""The findings as a list or in groups, for the findings dock."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from kzaz_desk.domain.review import Finding, FindingKind, Severity, VerdictState
from kzaz_desk.ui.look.theme import Glyph
from kzaz_desk.ui.words import STRUCTURE, kind_word, severity_word, state_word, worded

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.domain.review import Verdict
    from kzaz_desk.ui.session.model import SessionModel
    from kzaz_desk.ui.session.places import Places

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TOP = 0
_SEVERITY_GLYPHS = {
    Severity.ERROR: Glyph.ERROR,
    Severity.WARNING: Glyph.WARNING,
    Severity.INFO: Glyph.INFO,
}
_STATE_GLYPHS = {
    VerdictState.OPEN: "",
    VerdictState.ACCEPTED: Glyph.ACCEPTED,
    VerdictState.IGNORED: Glyph.IGNORED,
    VerdictState.FIXED: Glyph.ACCEPTED,
}


class Column(IntEnum):
    """What the columns show."""

    SEVERITY = 0
    WHAT = 1
    PLACE = 2
    KIND = 3
    DECISION = 4
    COMMENT = 5


class Grouping(StrEnum):
    """How findings are put together."""

    DOCUMENT = "document"
    KIND = "kind"
    MISMATCH = "mismatch"


class Chip(StrEnum):
    """What the filter chips stand for."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    STRUCTURE = "structure"
    MERGED = "merged"


class Show(StrEnum):
    """Which findings to list, by their answer."""

    ALL = "all"
    UNDECIDED = "undecided"
    DECIDED = "decided"
    STALE = "stale"
    ACCEPTED = "accepted"
    IGNORED = "ignored"
    FIXED = "fixed"
    COMMENTED = "commented"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class _Group:
    title: str
    members: tuple[Finding, ...]


def chip_of(finding: Finding) -> Chip:
    """The chip that a finding belongs to."""
    if finding.kind is FindingKind.MERGED and finding.severity is Severity.INFO:
        return Chip.STRUCTURE if finding.uncertain else Chip.MERGED
    return Chip.STRUCTURE if finding.kind in STRUCTURE else Chip(str(finding.severity))


def glyph_of(finding: Finding) -> Glyph:
    """The sign of a finding in lists."""
    return Glyph.STRUCTURE if finding.kind in STRUCTURE else _SEVERITY_GLYPHS[finding.severity]


def what(finding: Finding) -> str:
    """The two values of a finding, or its kind where it has none."""
    if finding.kk_value or finding.ru_value:
        return f"{finding.kk_value or '—'} ≠ {finding.ru_value or '—'}"
    return kind_word(finding.kind)


def mismatch(finding: Finding) -> tuple[str, str, str]:
    """What equal findings share."""
    return str(finding.kind), finding.kk_value, finding.ru_value


_STATES_SHOWN = {
    Show.ACCEPTED: VerdictState.ACCEPTED,
    Show.IGNORED: VerdictState.IGNORED,
    Show.FIXED: VerdictState.FIXED,
}


class FindingModel(QAbstractItemModel):
    """Read-only view of a session's findings; edits go to `SessionModel`.

    A flat list in document order, or groups with their findings one level below.
    """

    FindingRole = Qt.ItemDataRole.UserRole + 1
    SortRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, session_model: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = session_model
        self._grouping = Grouping.DOCUMENT
        self._flat: tuple[Finding, ...] = ()
        self._groups: tuple[_Group, ...] = ()
        self._rows: dict[str, tuple[int, int]] = {}
        session_model.session_changed.connect(self.rebuild)
        session_model.content_changed.connect(self._on_content_changed)
        session_model.verdict_changed.connect(self._on_verdict_changed)
        self.rebuild()

    @property
    def places(self) -> Places:
        """Where the findings stand."""
        return self._model.places

    @property
    def grouping(self) -> Grouping:
        """How findings are put together."""
        return self._grouping

    def group_by(self, grouping: Grouping) -> None:
        """Put findings together in another way."""
        if grouping is not self._grouping:
            self._grouping = grouping
            self.rebuild()

    def rebuild(self) -> None:
        """Read the session anew."""
        self.beginResetModel()
        self._flat = self._model.session.findings
        self._groups = self._grouped()
        self._rows = {}
        for top, group in enumerate(self._groups):
            self._rows |= {member.id: (top, row) for row, member in enumerate(group.members)}
        if self._grouping is Grouping.DOCUMENT:
            self._rows = {finding.id: (-1, row) for row, finding in enumerate(self._flat)}
        self.endResetModel()

    def finding_at(self, index: Index) -> Finding | None:
        """The finding of a row, None for a group."""
        if not index.isValid():
            return None
        top = int(index.internalId())
        if top != _TOP:
            return self._groups[top - 1].members[index.row()]
        return self._flat[index.row()] if self._grouping is Grouping.DOCUMENT else None

    def members(self, index: Index) -> tuple[Finding, ...]:
        """The findings of a group, or the one of a row."""
        finding = self.finding_at(index)
        if finding is not None:
            return (finding,)
        return self._groups[index.row()].members if index.isValid() else ()

    def index_of(self, finding_id: str) -> QModelIndex:
        """The row of a finding, invalid if it is not listed."""
        top, row = self._rows.get(finding_id, (-1, -1))
        if row < 0:
            return QModelIndex()
        return self.createIndex(row, Column.SEVERITY, top + 1 if top >= 0 else _TOP)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Qt's index of a cell."""
        if not (0 <= column < len(Column) and 0 <= row < self.rowCount(parent)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        """Qt's index of the group that a finding is in."""
        top = int(index.internalId()) if index.isValid() else _TOP
        return self.createIndex(top - 1, 0, _TOP) if top != _TOP else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Number of findings or groups."""
        if not parent.isValid():
            flat = self._grouping is Grouping.DOCUMENT
            return len(self._flat) if flat else len(self._groups)
        if parent.column() > 0 or self.finding_at(parent) is not None:
            return 0
        return len(self._groups[parent.row()].members)

    def columnCount(self, _parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Number of columns."""
        return len(Column)

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.SEVERITY: self.tr("Level"),
            Column.WHAT: self.tr("Kazakh ≠ Russian"),
            Column.PLACE: self.tr("Paragraphs"),
            Column.KIND: self.tr("Kind"),
            Column.DECISION: self.tr("Answer"),
            Column.COMMENT: self.tr("Comment"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, or says to a screen reader."""
        if not index.isValid():
            return None
        finding = self.finding_at(index)
        if finding is None:
            return self._group_data(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(finding, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(finding)
        if role == Qt.ItemDataRole.AccessibleTextRole and not index.column():
            return self.spoken(finding)  # the others say their own: rows are read cell by cell
        if role == self.FindingRole:
            return finding
        return None

    def _tip(self, finding: Finding) -> str:
        answer = decision_text(self._model.verdict(finding.id))
        parts = [f"{severity_word(finding.severity)} · {kind_word(finding.kind)}"]
        parts += [what(finding), worded(finding.message), *([answer] if answer else [])]
        return "\n".join(parts)

    def spoken(self, finding: Finding) -> str:
        """A finding for a screen reader: content first, position last."""
        parts = [
            what(finding),
            severity_word(finding.severity),
            kind_word(finding.kind),
            state_word(self._model.verdict(finding.id).state),
            *([self.tr("weak alignment")] if finding.uncertain else []),
            self.tr("paragraphs {0}").format(self._model.places.label(finding)),
        ]
        return ". ".join(parts)

    def _text(self, finding: Finding, column: Column) -> str:
        texts: dict[Column, Callable[[], str]] = {
            Column.SEVERITY: lambda: self._level(finding),
            Column.WHAT: lambda: f"{what(finding)} ?" if finding.uncertain else what(finding),
            Column.PLACE: lambda: self._model.places.label(finding).replace(" ↔ ", "↔"),
            Column.KIND: lambda: kind_word(finding.kind),
            Column.DECISION: lambda: decision_text(self._model.verdict(finding.id)),
            Column.COMMENT: lambda: self._model.verdict(finding.id).comment,
        }
        return texts[column]()

    def _level(self, finding: Finding) -> str:
        """Sign of the level, sign of the answer, word: the first that are cut say least."""
        signs = level_signs(finding, self._model.verdict(finding.id))
        return f"{signs} {severity_word(finding.severity)}"

    def _group_data(self, index: Index, role: int) -> Any:
        group = self._groups[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{group.title}  ×{len(group.members)}" if index.column() == 0 else ""
        return None

    def _grouped(self) -> tuple[_Group, ...]:
        if self._grouping is Grouping.DOCUMENT:
            return ()
        by_kind = self._grouping is Grouping.KIND
        groups: dict[tuple[str, ...], list[Finding]] = {}
        for finding in self._flat:
            key = (str(finding.kind),) if by_kind else mismatch(finding)
            groups.setdefault(key, []).append(finding)
        made = [
            _Group(kind_word(members[0].kind) if by_kind else what(members[0]), tuple(members))
            for members in groups.values()
        ]
        return tuple(sorted(made, key=lambda group: -len(group.members)))

    def _on_content_changed(self) -> None:
        if self._flat is not self._model.session.findings:
            self.rebuild()
        elif self._flat:
            last = self.index(self.rowCount() - 1, Column.PLACE)
            self.dataChanged.emit(self.index(0, Column.PLACE), last)

    def _on_verdict_changed(self, finding_id: str) -> None:
        index = self.index_of(finding_id)
        if index.isValid():
            self.dataChanged.emit(index, index.siblingAtColumn(Column.COMMENT))


def level_signs(finding: Finding, verdict: Verdict) -> str:
    """Sign of the level, then that of the answer if there is one."""
    answer = Glyph.STALE if verdict.stale else _STATE_GLYPHS[verdict.state]
    return f"{glyph_of(finding)} {answer}".rstrip()


def decision_text(verdict: Verdict) -> str:
    """An answer as its sign and word; "" where there is none."""
    if verdict.stale:
        return f"{Glyph.STALE} {state_word(verdict.state)}"
    glyph = _STATE_GLYPHS[verdict.state]
    return f"{glyph} {state_word(verdict.state)}" if glyph else ""


class FindingFilter(QSortFilterProxyModel):
    """Lets through the findings that the chips, the answer and the typed text allow."""

    def __init__(self, session_model: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = session_model
        self._chips = frozenset(Chip)
        self._show = Show.ALL
        self._text = ""
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(False)

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
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: N802 - Qt's
        """True for a finding that may be seen; a group is seen with its findings."""
        source = self.sourceModel()
        if not isinstance(source, FindingModel):
            return False
        finding = source.finding_at(source.index(source_row, 0, source_parent))
        return finding is not None and self.accepts(finding)

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
        if self._show is Show.COMMENTED:
            return bool(verdict.comment)
        if self._show in _STATES_SHOWN:
            return verdict.is_decided and verdict.state is _STATES_SHOWN[self._show]
        is_decided = self._show is Show.DECIDED
        return verdict.is_decided is is_decided and self._show is not Show.RESOLVED

    def _searched(self, finding: Finding) -> str:
        comment = self._model.verdict(finding.id).comment
        parts = (what(finding), worded(finding.message), kind_word(finding.kind), comment)
        return " ".join(parts).casefold()
