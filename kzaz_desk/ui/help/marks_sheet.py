"""What the marks mean: each drawn as the pair view draws it, with one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.review import Severity, VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.help import dot_view, examples
from kzaz_desk.ui.look.sizes import open_at
from kzaz_desk.ui.pair.change_marks import Sort
from kzaz_desk.ui.pair.columns import Columns, Typography
from kzaz_desk.ui.pair.layout import PairLayout
from kzaz_desk.ui.pair.painter import PairPainter
from kzaz_desk.ui.pair.ruler import OverviewRuler, RulerMark, RulerSort
from kzaz_desk.ui.timeline.axis import Axis, Band
from kzaz_desk.ui.timeline.density_strip import DensityStrip
from kzaz_desk.ui.words import severity_word, state_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from kzaz_desk.ui.help.examples import Example
    from kzaz_desk.ui.look.theme import Theme

_WIDTH = 470
_STRIP_HEIGHT = 30
_WEAK = 0.2
_YEARS = (1991, 2024)


class ExampleView(QWidget):
    """Paints an example with the painters of the pair view, in the colours of the theme."""

    def __init__(self, example: Example, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self._example = example
        self._theme = theme
        self._lay_out()
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its rows."""
        return QSize(_WIDTH, round(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint all rows."""
        painter = QPainter(self)
        rows = PairPainter(painter, self._layout, self._example.scene, self._theme.colours)
        rows.paint(0, 0.0, QRectF(self.rect()))
        painter.end()

    def _lay_out(self) -> None:
        typography = Typography.of(self.font(), 90)
        columns = Columns.fit(_WIDTH, typography, 1, share=0.5, left=Lang.KK)
        self._layout = PairLayout(self._example.content, typography, columns)
        rows = range(len(self._layout.rows))
        self._height = sum(self._layout.measure(row, keep=True) for row in rows)
        self.setFixedHeight(round(self._height))


class MarksSheet(QDialog):
    """A window to keep open beside the texts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What the marks mean"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        page = QWidget()
        page.setObjectName("page")
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(16, 12, 16, 16)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._fill()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 4, 12, 12)
        foot.addWidget(buttons)
        layout.addLayout(foot)
        open_at(self, QSize(_WIDTH + 430, 680))

    def _fill(self) -> None:
        self._title(self.tr("Findings in the texts"))
        self._add_severities()
        self._add_decided()
        self._title(self.tr("Other marks in the texts"))
        self._add_others()
        self._title(self.tr("Between the texts"))
        self._add_gutter()
        self._title(self.tr("On the overview at the right edge"))
        self._add_ruler()
        self._title(self.tr("On the timeline"))
        self._add_timeline()
        self._title(self.tr("In the list of events"))
        self._add_dots()

    def _add_severities(self) -> None:
        self._add(
            examples.severity_example(
                Severity.ERROR, "[1 500] теңге бөлінді.", "Выделено [1 050] тенге."
            ),
            severity_word(Severity.ERROR),
            self.tr("The values contradict each other. Triangle, box of a full line."),
        )
        self._add(
            examples.severity_example(Severity.WARNING, "[12] мектеп ашылды.", "Открылись школы."),
            severity_word(Severity.WARNING),
            self.tr("A number is missing, extra or rounded. Diamond, broken line."),
        )
        self._add(
            examples.severity_example(
                Severity.INFO, "[Он екі] мектеп ашылды.", "Открылось [12] школ."
            ),
            severity_word(Severity.INFO),
            self.tr("The same value in another form. Circle, dotted line."),
        )
        self._add(
            examples.sentence_example(),
            self.tr("A whole sentence"),
            self.tr("The finding is about the whole sentence; the line stands beside it."),
        )
        self._add(
            examples.merged_example(),
            self.tr("Structure"),
            self.tr("The paragraphs are cut differently; no number is wrong."),
        )

    def _add_decided(self) -> None:
        self._add(
            examples.decided_example(VerdictState.ACCEPTED),
            state_word(VerdictState.ACCEPTED),
            self.tr("You accepted it, or said that it was fixed outside. Tick, thin line."),
        )
        self._add(
            examples.decided_example(VerdictState.IGNORED),
            state_word(VerdictState.IGNORED),
            self.tr("You ignored it. Crossed circle, thin line."),
        )
        self._add(
            examples.decided_example(VerdictState.ACCEPTED, stale=True),
            self.tr("Stale"),
            self.tr("The text changed after your decision: look again."),
        )

    def _add_others(self) -> None:
        self._add(
            examples.current_example(),
            self.tr("Current finding"),
            self.tr("A ring around both numbers, a bar at the edge of the row."),
        )
        self._add(
            examples.glow_example(),
            self.tr("Counterpart"),
            self.tr("The number under the pointer, its counterpart and their sentences light up."),
        )
        self._add(
            examples.agreeing_example(),
            self.tr("Number that agrees"),
            self.tr("A fine line: the number was read and compared."),
        )
        self._add(
            examples.hits_example(),
            self.tr("Found by a search"),
            self.tr("All hits; the strongest is the one on which the search stands."),
        )
        self._add(
            examples.change_example(Sort.CHANGED),
            self.tr("Changed"),
            self.tr("These words are not as they were when they were reviewed."),
        )
        self._add(
            examples.change_example(Sort.DUE),
            self.tr("Due"),
            self.tr("The counterpart changed, so this passage has to be looked at."),
        )

    def _add_gutter(self) -> None:
        self._add(
            examples.bead_example(Origin.AUTO),
            self.tr("Sure"),
            self.tr("A long bar: the paragraphs belong together."),
        )
        self._add(
            examples.bead_example(Origin.AUTO, _WEAK),
            self.tr("Weak"),
            self.tr("A short broken bar: they may not belong together; findings are uncertain."),
        )
        self._add(
            examples.bead_example(Origin.CONFIRMED),
            self.tr("Confirmed"),
            self.tr("You confirmed the row; aligning again leaves it as it is."),
        )
        self._add(
            examples.bead_example(Origin.NEEDS_REVIEW, _WEAK),
            self.tr("Needs review"),
            self.tr("You want to come back to the row."),
        )
        self._add(
            examples.unpaired_example(),
            self.tr("No counterpart"),
            self.tr("A hatched cell: the other text has no such paragraph."),
        )
        self._add(
            examples.moved_example(),
            self.tr("Stands elsewhere"),
            self.tr("The counterpart stands at another place of its text; a click goes there."),
        )
        self._add(
            examples.bookmark_example(),
            self.tr("Bookmark"),
            self.tr("A ribbon: you bookmarked the row."),
        )
        self._add(
            examples.comment_example(),
            self.tr("Comment"),
            self.tr("A bubble: somebody wrote to the row. Ctrl+M writes."),
        )
        self._add(
            examples.link_example(),
            self.tr("Waiting for its counterpart"),
            self.tr("Go to the other cell and press L."),
        )

    def _add_ruler(self) -> None:
        rows: Sequence[tuple[RulerSort, str, str]] = (
            (
                RulerSort.ERROR,
                severity_word(Severity.ERROR),
                self.tr("As wide as the lane; Kazakh left, Russian right."),
            ),
            (
                RulerSort.WARNING,
                severity_word(Severity.WARNING),
                self.tr("Two thirds of the lane."),
            ),
            (RulerSort.INFO, severity_word(Severity.INFO), self.tr("A third of the lane.")),
            (RulerSort.DECIDED, self.tr("Decided"), self.tr("Hollow.")),
            (RulerSort.HIT, self.tr("Found by a search"), self.tr("A line in the text's colour.")),
            (
                RulerSort.CHANGE,
                self.tr("Changed or due"),
                self.tr("A double line, in the colour of the words' own line."),
            ),
            (
                RulerSort.STRUCTURE,
                self.tr("Structure"),
                self.tr("A third of the lane, in grey."),
            ),
            (
                RulerSort.UNPAIRED,
                self.tr("No counterpart"),
                self.tr("Hatched, as long as the paragraphs."),
            ),
            (
                RulerSort.CONFLICT,
                self.tr("Reviewers disagree"),
                self.tr("Two arrowheads: two answers wait for a choice."),
            ),
            (RulerSort.BOOKMARK, self.tr("Bookmark"), self.tr("A line across both lanes.")),
            (RulerSort.COMMENT, self.tr("Comment"), self.tr("A dot between the lanes.")),
        )
        for sort, word, meaning in rows:
            strip = OverviewRuler(self._theme)
            strip.setFixedHeight(_STRIP_HEIGHT)
            strip.setEnabled(False)
            stop = 0.7 if sort is RulerSort.UNPAIRED else 0.3
            strip.set_frame(1.0, 1.0)
            strip.set_marks([RulerMark(Lang.KK, sort, 0.3, stop)], left=Lang.KK)
            self._add_widget(strip, word, meaning)

    def _add_timeline(self) -> None:
        points = {Lang.KK: {1994: 1, 2003: 3, 2015: 2}, Lang.RU: {1994: 1, 2003: 2, 2019: 1}}
        rows: Sequence[tuple[Axis, str, str]] = (
            (
                Axis(points),
                self.tr("Events of one year"),
                self.tr("The more there are, the higher the bar; Kazakh above, Russian below."),
            ),
            (
                Axis(bands=(Band(1997, 2012),)),
                self.tr("Time of several years"),
                self.tr("A band from the first year to the last."),
            ),
            (
                Axis(bands=(Band(2001, 2001, is_open_after=True),)),
                self.tr("Open end"),
                self.tr("The band fades: the text says “since” or “until” and no more."),
            ),
            (
                Axis(conflicts=frozenset({(2003, 2013)})),
                self.tr("Two dates"),
                self.tr("A triangle at each date, a bar between them: the texts disagree."),
            ),
        )
        for axis, word, meaning in rows:
            strip = DensityStrip(self._theme)
            strip.show_axis(dict.fromkeys(_YEARS, 0), axis)
            strip.setFixedWidth(_WIDTH)
            strip.setEnabled(False)
            self._add_widget(strip, word, meaning)

    def _add_dots(self) -> None:
        for event, word, meaning in (
            (
                dot_view.STATED,
                self.tr("Stated date"),
                self.tr("A full dot: the text names the date."),
            ),
            (
                dot_view.WORKED_OUT,
                self.tr("Date worked out"),
                self.tr(
                    "A dotted ring: the date is counted from the day of the text, or approximate."
                ),
            ),
            (
                dot_view.PLANNED,
                self.tr("Planned"),
                self.tr("An empty ring: it has not happened yet, or only may."),
            ),
            (
                dot_view.DISAGREEING,
                self.tr("The texts disagree"),
                self.tr("In the colour of errors, with a triangle at the right of its row."),
            ),
            (
                dot_view.OF_YEARS,
                self.tr("Time of several years"),
                self.tr("The dot has a stem up and down."),
            ),
            (
                dot_view.OPEN_ENDED,
                self.tr("Open end"),
                self.tr("The stem goes one way and fades."),
            ),
        ):
            self._add_widget(dot_view.DotView(event, _WIDTH, self._theme), word, meaning)

    def _title(self, text: str) -> None:
        label = QLabel(text)
        label.setObjectName("sectionTitle")
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, 34)
        self._grid.addWidget(label, row, 0, 1, 2, Qt.AlignmentFlag.AlignBottom)

    def _add(self, example: Example, word: str, meaning: str) -> None:
        self._add_widget(ExampleView(example, self._theme), word, meaning)

    def _add_widget(self, picture: QWidget, word: str, meaning: str) -> None:
        picture.setAccessibleName(word)
        picture.setAccessibleDescription(meaning)
        name, sentence = QLabel(word), QLabel(meaning)
        name.setObjectName("sectionTitle")
        for label in (name, sentence):
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(sentence)
        words.addStretch(1)
        row = self._grid.rowCount()
        self._grid.addWidget(
            picture, row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        )
        self._grid.addLayout(words, row, 1)
