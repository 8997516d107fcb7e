"""The dock of the current pair: both texts to select and read aloud, and why it is a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextEdit,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.domain.review import FindingKind
from kzaz_desk.domain.text import Lang, Span
from kzaz_desk.ui.findings.answers import brief_decision_text, decision_text
from kzaz_desk.ui.findings.conflict import ConflictBox
from kzaz_desk.ui.findings.model import glyph_of
from kzaz_desk.ui.findings.reasons import CommentLine
from kzaz_desk.ui.findings.resolved import moment
from kzaz_desk.ui.findings.values import Values
from kzaz_desk.ui.look.filled_label import FilledLabel
from kzaz_desk.ui.look.scrolled import Scrolled
from kzaz_desk.ui.session.places import NOWHERE, utf16
from kzaz_desk.ui.session.row_comments import RowComments
from kzaz_desk.ui.words import LANGUAGE_NAMES, STRUCTURE, kind_word, quoted, severity_word, worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzaz_desk.domain.changes import Resolved
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.domain.text import Place
    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.session.model import SessionModel


# Whole sentences are tinted only; a line under all of it would be hard to read.
_LONG = 40


class DetailPanel(QWidget):
    """Shows the row that is looked at and the finding in it."""

    def __init__(
        self, session_model: SessionModel, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = session_model
        self._theme = theme
        self._row = NOWHERE
        self._alone: Place | None = None
        self._resolved: Resolved | None = None
        self._scrolled: dict[Lang, str] = {}
        self.texts = {lang: self._make_text(lang) for lang in Lang}
        self._kind = FilledLabel()
        self._why = FilledLabel()
        self.values = Values()
        self.conflict = ConflictBox()
        self._elsewhere = FilledLabel()
        self.comment = CommentLine(theme)
        self.row_comments = RowComments(session_model, self)
        self._commented_row = NOWHERE
        self._lay_out()
        self.comment.editingFinished.connect(self._on_comment_edited)
        for signal in (
            session_model.session_changed,
            session_model.content_changed,
            self.row_comments.changed,
        ):
            signal.connect(self._refresh)
        session_model.current_finding_changed.connect(self._on_current_finding_changed)
        session_model.verdict_changed.connect(self._on_verdict_changed)
        theme.changed.connect(self._refresh)
        self._refresh()

    def show_row(self, row: int) -> None:
        """Show a row of the alignment, whether or not it has a finding."""
        if row != self._row or self._alone is not None or self._resolved is not None:
            self._row, self._alone, self._resolved = row, None, None
            self._refresh()

    def show_place(self, place: Place) -> None:
        """Show a passage of a document that has no counterpart."""
        self._alone, self._resolved = place, None
        self._refresh()

    def show_resolved(self, resolved: Resolved | None) -> None:
        """Show a finding that an edit resolved, as it was; None to show the row again."""
        if resolved != self._resolved:
            self._resolved = resolved
            self._refresh()

    def edit_comment(self) -> None:
        """Give the keyboard to the comment on the finding, or on the row where there is none."""
        if self.comment.isEnabled():
            self.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.comment.selectAll()

    def _make_text(self, lang: Lang) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setAccessibleName(LANGUAGE_NAMES[lang])
        text.document().setDocumentMargin(8)
        return text

    def _lay_out(self) -> None:
        for label, name in (
            (self._kind, "findingKind"),
            (self._why, "findingWhy"),
            (self._elsewhere, "findingElsewhere"),
        ):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        reasons = QWidget()
        reasons.setObjectName("page")
        column = QVBoxLayout(reasons)
        column.setContentsMargins(12, 8, 12, 4)
        column.setSpacing(4)
        reasons_shown = (self.conflict, self.values, self._why, self._elsewhere)
        for widget in (self._kind, *reasons_shown):
            column.addWidget(widget)
        column.addStretch(1)
        explanation = QWidget()
        explanation.setObjectName("page")
        explanation.setMinimumWidth(130)
        rows = QVBoxLayout(explanation)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(Scrolled(reasons), 1)
        inset = QVBoxLayout()
        inset.setContentsMargins(12, 4, 12, 8)
        inset.addWidget(self.comment)
        rows.addLayout(inset)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for lang in Lang:
            splitter.addWidget(self.texts[lang])
        splitter.addWidget(explanation)
        for at, share in enumerate((4, 4, 3)):
            splitter.setStretchFactor(at, share)
        splitter.setSizes([350, 350, 330])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _on_current_finding_changed(self, finding_id: str) -> None:
        finding = self._model.finding(finding_id)
        if finding is not None:
            self._row = self._model.places.row_of(finding)
        self._alone = self._resolved = None
        self._refresh()

    def _on_verdict_changed(self, finding_id: str) -> None:
        if finding_id == self._model.current_finding:
            self._refresh()

    def _on_comment_edited(self) -> None:
        if self._commented_row != NOWHERE:
            self.comment.setModified(False)
            self.row_comments.write(self._commented_row, self.comment.text())
            return
        current = self._model.current_finding
        if current and self.comment.text() != self._model.verdict(current).comment:
            self._model.set_comment(current, self.comment.text())

    def _refresh(self) -> None:
        if self._resolved is not None and self._resolved in self._model.session.resolved:
            self._fill_resolved(self._resolved)
            return
        if self._alone is not None and self._alone.document in self._model.session.documents:
            self._fill_alone(self._alone)
            return
        finding = self._model.finding(self._model.current_finding)
        if finding is not None and self._model.places.row_of(finding) != self._row != NOWHERE:
            finding = None
        for lang in Lang:
            self._fill_text(lang, finding)
        self._fill_explanation(finding)

    def _fill_alone(self, place: Place) -> None:
        """Show the paragraph of a document that stands beside no other, its words marked."""
        document = self._model.session.documents[place.document]
        at = self._model.places.paragraph(place)
        whole = document.paragraphs[max(0, at)].span
        for lang, widget in self.texts.items():
            is_own = lang is place.lang
            widget.setPlainText(whole.of(document.text) if is_own else "")
            marks = [self._mark(lang, document.text, place.span, whole.start)] if is_own else []
            widget.setExtraSelections(marks)
            self._scrolled[lang] = ""
        self._fill_explanation(None)
        self._kind.setText(document.name)
        self._why.setText(self.tr("This text has no counterpart in the project."))

    def _fill_resolved(self, resolved: Resolved) -> None:
        """Show the sentences as they stood, and what was said of them; nothing leads anywhere."""
        finding, verdict = resolved.finding, resolved.verdict
        for lang, widget in self.texts.items():
            widget.setPlainText("\n\n".join(quote for own, quote in resolved.quotes if own is lang))
            widget.setExtraSelections([])
            self._scrolled[lang] = ""
        self._fill_explanation(None)
        self.comment.setText(verdict.comment)
        when = self.tr("Resolved by an edit, {0}").format(moment(resolved.time))
        level = f"{glyph_of(finding)} {severity_word(finding.severity)}"
        self._kind.setText(" · ".join([when, level, kind_word(finding.kind)]))
        self._why.setText(worded(finding.message))
        self._show_values(finding)
        told = [self.tr("Paragraphs then: {0}").format(resolved.where)]
        if answer := decision_text(verdict):
            told.append(self.tr("Answer then: {0}").format(answer))
        if verdict.reviewer and verdict.time:
            told.append(f"{verdict.reviewer}, {moment(verdict.time)}")
        self._elsewhere.setText("\n".join(told))
        self._elsewhere.show()
        self._kind.setToolTip(self.tr("Rule: {0}").format(finding.rule))

    def _mark(self, lang: Lang, text: str, span: Span, base: int) -> QTextEdit.ExtraSelection:
        start, length = utf16(text, span, base)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.texts[lang].document())
        selection.cursor.setPosition(start)
        selection.cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        selection.format.setBackground(self._theme.colour("glow"))
        return selection

    def _fill_text(self, lang: Lang, finding: Finding | None) -> None:
        text, spans, base = self._side(lang)
        widget = self.texts[lang]
        if widget.toPlainText() != text:
            widget.setPlainText(text)
        marks = [] if finding is None else self._marks(lang, finding, spans, base)
        widget.setExtraSelections(marks)
        if marks and finding is not None and finding.id != self._scrolled.get(lang):
            start = QTextCursor(widget.document())
            start.setPosition(marks[0].cursor.selectionStart())
            widget.setTextCursor(start)
            widget.centerCursor()
        self._scrolled[lang] = finding.id if finding is not None else ""

    def _side(self, lang: Lang) -> tuple[str, Span, int]:
        """Text of one side of the row, the span it takes, and where it begins."""
        beads = self._model.pair.alignment.beads if self._model.has_pair else ()
        if not 0 <= self._row < len(beads) or not beads[self._row].side(lang):
            return "", Span(0, 0), 0
        side = beads[self._row].side(lang)
        document = self._model.document(lang)
        first, last = document.paragraphs[side[0]], document.paragraphs[side[-1]]
        span = Span(first.span.start, last.span.stop)
        return span.of(document.text), span, span.start

    def _marks(
        self, lang: Lang, finding: Finding, span: Span, base: int
    ) -> list[QTextEdit.ExtraSelection]:
        if finding.kind in STRUCTURE:
            return []
        document = self._model.document(lang)
        places = [
            place
            for place in finding.places
            if place.document == document.id and place.span.overlaps(span) and place.span in span
        ]
        look = self._theme.colours.severities[finding.severity]
        marked = QTextCharFormat()
        if look.fill:
            marked.setBackground(QColor(look.fill))
        underlined = QTextCharFormat(marked)
        underlined.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        underlined.setUnderlineColor(QColor(look.colour))
        made = []
        for place in places:
            start, length = utf16(document.text, place.span, base)
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.texts[lang].document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            is_short = length <= _LONG
            selection.cursor, selection.format = cursor, underlined if is_short else marked
            made.append(selection)
        return made

    def _fill_explanation(self, finding: Finding | None) -> None:
        verdict = self._model.verdict(finding.id) if finding else None
        self._fill_comment(finding, verdict.comment if verdict else "")
        self.conflict.tell(verdict)
        if finding is None:
            has_row = self._row != NOWHERE
            self._kind.setText(self.tr("No finding is chosen in this row") if has_row else "")
            self._kind.setToolTip("")
            for label in (self._why, self._elsewhere):
                label.setText("")
            self.values.tell({})
            return
        answer = brief_decision_text(self._model.verdict(finding.id))
        parts = [f"{glyph_of(finding)} {severity_word(finding.severity)}", kind_word(finding.kind)]
        if finding.uncertain:
            parts.append(self.tr("weak alignment: look at it first"))
        self._kind.setText(" · ".join([*parts, answer] if answer else parts))
        self._why.setText(worded(finding.message))
        self._show_values(finding)
        self._kind.setToolTip(self.tr("Rule: {0}").format(finding.rule))
        told = [*self._quotes(finding)]
        if written := self.row_comments.text(self._row):
            told.append(self.tr("Comment on the row: {0}").format(written))
        self._elsewhere.setText("\n".join(told))
        self._elsewhere.setVisible(bool(self._elsewhere.text()))

    def _fill_comment(self, finding: Finding | None, written: str) -> None:
        """Offer to write to the finding, or to the row where no finding is looked at."""
        is_of_row = finding is None and self._alone is None and self._resolved is None
        has_row = is_of_row and self._model.has_pair and self._row != NOWHERE
        if has_row and self._row == self._commented_row and self._is_typing():
            return
        self._commented_row = self._row if has_row else NOWHERE
        name = self.tr("Comment on this row") if has_row else self.tr("Comment on this finding")
        with QSignalBlocker(self.comment):
            self.comment.setText(self.row_comments.text(self._row) if has_row else written)
        self.comment.setPlaceholderText(name if has_row else self.tr("Comment"))
        self.comment.setToolTip(f"{name} (Ctrl+M)")
        self.comment.setAccessibleName(name)
        self.comment.setEnabled(has_row or finding is not None)

    def _is_typing(self) -> bool:
        """True while the user writes something that is not kept yet."""
        return self.comment.hasFocus() and self.comment.isModified()

    def _show_values(self, finding: Finding) -> None:
        pairs = zip(Lang, (finding.kk_value, finding.ru_value), strict=True)
        is_of_one = finding.kind is FindingKind.ARITHMETIC
        has_any = bool(finding.kk_value or finding.ru_value)
        values = {lang: value or "—" for lang, value in pairs if value or not is_of_one}
        self.values.tell(values if has_any else {})

    def _quotes(self, finding: Finding) -> Iterator[str]:
        """What a finding says of passages that do not stand in the row that is shown."""
        documents = self._model.session.documents
        for place in finding.places:
            document = documents.get(place.document)
            if document is None or self._model.places.row(place) == self._row:
                continue
            paragraph = document.paragraphs[max(0, self._model.places.paragraph(place))]
            around = next((s for s in paragraph.sentences if place.span in s), place.span)
            yield f"{document.name}: {quoted(' '.join(around.of(document.text).split()))}"
