"""The findings as a list or in groups, for the findings dock."""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from kzaz_desk.domain.review import Finding, FindingKind, Severity
from kzaz_desk.ui.findings.answers import answer_sign, comment_text, decision_text
from kzaz_desk.ui.findings.columns import Column, Sorting, in_order
from kzaz_desk.ui.look.theme import Glyph
from kzaz_desk.ui.session.changes import common_ends
from kzaz_desk.ui.session.places import NOWHERE
from kzaz_desk.ui.words import (
    STRUCTURE,
    kind_word,
    percent_text,
    severity_word,
    state_word,
    worded,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kzaz_desk.domain.review import Verdict
    from kzaz_desk.ui.session.model import SessionModel
    from kzaz_desk.ui.session.places import Places

Index = QModelIndex | QPersistentModelIndex
_Key = tuple[str, ...]
_WEAK: _Key = ("weak",)
_AFTER_ALL_ROWS = 1 << 40
# More groups than this go faster all together.
_ONE_BY_ONE = 100
_ROOT = QModelIndex()
_SEVERITY_GLYPHS = {
    Severity.ERROR: Glyph.ERROR,
    Severity.WARNING: Glyph.WARNING,
    Severity.INFO: Glyph.INFO,
}
_TITLES = {
    Column.SEVERITY: "Level",
    Column.WHAT: "Kazakh ≠ Russian",
    Column.PLACE: "Paragraphs",
    Column.KIND: "Kind",
    Column.DECISION: "Answer",
    Column.COMMENT: "Comment",
    Column.CONFIDENCE: "Alignment",
}


# A view asks for eight roles to paint one cell; of the others nothing is known.
_ROLES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.UserRole) + 1,
    }
)


class Grouping(StrEnum):
    """How findings are put together."""

    DOCUMENT = "document"
    KIND = "kind"
    MISMATCH = "mismatch"
    PARAGRAPH = "paragraph"


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
    CONFLICTS = "conflicts"
    ACCEPTED = "accepted"
    IGNORED = "ignored"
    FIXED = "fixed"
    COMMENTED = "commented"
    RESOLVED = "resolved"


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
    if finding.kind is FindingKind.ARITHMETIC and not (finding.kk_value and finding.ru_value):
        return finding.kk_value or finding.ru_value  # a sum of one text; the other lacks nothing
    if finding.kk_value or finding.ru_value:
        return f"{finding.kk_value or '—'} ≠ {finding.ru_value or '—'}"
    return kind_word(finding.kind)


def mismatch(finding: Finding) -> tuple[str, str, str]:
    """What equal findings share."""
    return str(finding.kind), finding.kk_value, finding.ru_value


class FindingModel(QStandardItemModel):
    """The listed findings, flat or in groups, as a column sorts them; edits go to `SessionModel`.

    In groups those whose row is weakly aligned stand first, whatever else they share.

    Qt itself keeps the rows, all of them empty: a view counts and lays out 10,000 of them without
    asking Python for each. Only what is painted or read aloud is asked for.
    """

    FindingRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, session_model: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(0, len(Column), parent)
        self._model = session_model
        self._grouping = Grouping.DOCUMENT
        self._listed: list[Finding] = []
        self._rows_listed: list[Finding] = []
        self._groups: list[list[Finding]] = []
        self._group_rows: dict[_Key, int] = {}
        self._sorting: Sorting | None = None

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
            self._show_anew()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put findings in order of a column, inside their groups; -1 for that of the text."""
        sorting = (Column(column), order) if column >= 0 else None
        if sorting != self._sorting:
            self._sorting = sorting
            self._show_anew()

    def _show_anew(self) -> None:
        listed, self._rows_listed = self._listed, []
        self.removeRows(0, self.rowCount())
        self._groups, self._group_rows = [], {}
        self.show(listed)

    def show(self, findings: list[Finding]) -> None:
        """List other findings; the rows of those that stay are kept.

        Args:
            findings: In order of the text.
        """
        rows = in_order(findings, self._model, self._sorting)
        if self._grouping is Grouping.DOCUMENT:
            self._replace(_ROOT, self._rows_listed, rows)
        else:
            self._show_groups(rows)
        self._listed = findings

    def tell_of_answers(self, finding_id: str) -> None:
        """The answer to a finding is another."""
        index = self.index_of(finding_id)
        if index.isValid():
            self.dataChanged.emit(index, index.siblingAtColumn(Column.COMMENT))

    def tell_of_places(self) -> None:
        """All findings may stand elsewhere."""
        if self.rowCount():
            last = self.index(self.rowCount() - 1, Column.PLACE)
            self.dataChanged.emit(self.index(0, Column.PLACE), last)

    def _replace(self, parent: Index, old: list[Finding], new: list[Finding]) -> None:
        """Make the rows under `parent` fit; `old` becomes as `new` is."""
        head, tail = common_ends(old, new)
        if gone := len(old) - head - tail:
            self.removeRows(head, gone, parent)
        old[:] = new
        if more := len(new) - head - tail:
            self.insertRows(head, more, parent)

    def _show_groups(self, findings: list[Finding]) -> None:
        """Groups keep their order once they are there; of the new ones the largest come first.

        Only paragraphs stand in order of the text.
        """
        new = self._grouped(findings)
        kept = [key for key in self._group_rows if key in new]
        if len(self._group_rows) - len(kept) > _ONE_BY_ONE:
            self.removeRows(0, self.rowCount())
            kept, self._groups, self._group_rows = [], [], {}
        for key, row in reversed(self._group_rows.items()):
            if key not in new:
                self.removeRow(row)
                del self._groups[row]
        for row, key in enumerate(kept):
            self._replace(self.index(row, 0), self._groups[row], new[key])
        more = [key for key in new if key not in self._group_rows]
        more.sort(key=lambda key: -len(new[key]))
        order = sorted(kept + more, key=self._rank)
        self._group_rows = {key: row for row, key in enumerate(order)}
        for first, keys in _runs(order, set(more)):
            self._groups[first:first] = [new[key] for key in keys]
            items = [QStandardItem(len(new[key]), len(Column)) for key in keys]
            self.invisibleRootItem().insertRows(first, items)

    def _rank(self, key: _Key) -> tuple[bool, int]:
        """Weakly aligned findings first, paragraphs as they follow; all else as it stands."""
        is_of_text = self._grouping is Grouping.PARAGRAPH and key != _WEAK
        return key != _WEAK, int(key[-1]) if is_of_text else 0

    def finding_at(self, index: Index) -> Finding | None:
        """The finding of a row, None for a group."""
        if not index.isValid():
            return None
        parent = index.parent()
        if parent.isValid():
            return self._groups[parent.row()][index.row()]
        return self._rows_listed[index.row()] if self._grouping is Grouping.DOCUMENT else None

    def index_of(self, finding_id: str) -> QModelIndex:
        """The row of a finding, invalid if it is not listed."""
        finding = self._model.finding(finding_id)
        if finding is None:
            return QModelIndex()
        parent, listed = _ROOT, self._rows_listed
        if self._grouping is not Grouping.DOCUMENT:
            row = self._group_rows.get(self._key(finding), -1)
            parent, listed = self.index(row, 0), self._groups[row] if row >= 0 else []
        at = self._at(listed, finding_id)
        return self.index(at, Column.SEVERITY, parent) if at >= 0 else QModelIndex()

    def _at(self, listed: list[Finding], finding_id: str) -> int:
        """Where a finding stands among those of a group or of the whole list, -1 for nowhere."""
        if self._sorting is not None:
            return next((at for at, each in enumerate(listed) if each.id == finding_id), -1)
        order = self._model.order
        at = bisect_left(listed, order[finding_id], key=lambda each: order.get(each.id, -1))
        return at if at < len(listed) and listed[at].id == finding_id else -1

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr(_TITLES[Column(section)])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, or says to a screen reader."""
        if role not in _ROLES or not index.isValid():
            return None
        finding = self.finding_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text_at(index, finding)
        if finding is None:
            is_spoken = role == Qt.ItemDataRole.AccessibleTextRole
            return self.text_at(index, finding) if is_spoken else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(finding)
        if role == Qt.ItemDataRole.AccessibleTextRole and not index.column():
            return self.spoken(finding)  # the others say their own: rows are read cell by cell
        if role == self.FindingRole:
            return finding
        return None

    def text_at(self, index: Index, finding: Finding | None) -> str:
        """What a cell shows.

        Args:
            index: The cell.
            finding: What `finding_at` gives for it.
        """
        column = Column(index.column())
        if finding is not None:
            return self._text(finding, column)
        members = self._groups[index.row()]
        return "" if column else f"{self._title(members[0])}  ×{len(members)}"

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
            self._spoken_answer(self._model.verdict(finding.id)),
            *([self.tr("weak alignment")] if finding.uncertain else []),
            self.tr("paragraphs {0}").format(self._model.places.label(finding)),
        ]
        return ". ".join(parts)

    def _spoken_answer(self, verdict: Verdict) -> str:
        words = [state_word(answer.state) for answer in verdict.answers]
        if not verdict.is_conflict:
            return words[0]
        return self.tr("different answers: {0}").format(", ".join(words))

    def _text(self, finding: Finding, column: Column) -> str:
        texts: dict[Column, Callable[[], str]] = {
            Column.SEVERITY: lambda: self._level(finding),
            Column.WHAT: lambda: f"{what(finding)} ?" if finding.uncertain else what(finding),
            Column.PLACE: lambda: self._model.places.label(finding).replace(" ↔ ", "↔"),
            Column.KIND: lambda: kind_word(finding.kind),
            Column.DECISION: lambda: decision_text(self._model.verdict(finding.id)),
            Column.COMMENT: lambda: comment_text(self._model.verdict(finding.id)),
            Column.CONFIDENCE: lambda: percent_text(
                round(100 * self._model.places.confidence(finding))
            ),
        }
        return texts[column]()

    def _level(self, finding: Finding) -> str:
        """Sign of the level, sign of the answer, word: the first that are cut say least."""
        signs = level_signs(finding, self._model.verdict(finding.id))
        return f"{signs} {severity_word(finding.severity)}"

    def _title(self, finding: Finding) -> str:
        """What the findings of a group have in common with its first."""
        if finding.uncertain:
            return self.tr("Fix the alignment first")
        if self._grouping is Grouping.KIND:
            return kind_word(finding.kind)
        if self._grouping is Grouping.PARAGRAPH:
            return self._model.places.label(finding)
        return what(finding)

    def _key(self, finding: Finding) -> _Key:
        if finding.uncertain:
            return _WEAK
        if self._grouping is Grouping.KIND:
            return (str(finding.kind),)
        if self._grouping is Grouping.PARAGRAPH:
            row = self._model.places.row_of(finding)
            return (str(row if row != NOWHERE else _AFTER_ALL_ROWS),)
        return mismatch(finding)

    def _grouped(self, findings: list[Finding]) -> dict[_Key, list[Finding]]:
        groups: dict[_Key, list[Finding]] = {}
        for finding in findings:
            groups.setdefault(self._key(finding), []).append(finding)
        return groups


def _runs(keys: Iterable[_Key], wanted: set[_Key]) -> Iterator[tuple[int, list[_Key]]]:
    """Wanted keys that stand one after the other, and where each run begins."""
    for is_wanted, run in groupby(enumerate(keys), lambda each: each[1] in wanted):
        if is_wanted:
            first, *others = run
            yield first[0], [first[1], *(key for _, key in others)]


def level_signs(finding: Finding, verdict: Verdict) -> str:
    """Sign of the level, then that of the answer if there is one."""
    return f"{glyph_of(finding)} {answer_sign(verdict)}".rstrip()
