"""What the window shows while nothing is open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.look.icons import icon
from kzaz_desk.ui.opening.drops import dropped_paths
from kzaz_desk.ui.opening.recent_delegate import RecentDelegate
from kzaz_desk.ui.settings import Recent, recent_title
from kzaz_desk.ui.words import LANGUAGE_NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from kzaz_desk.ui.look.theme import Theme
    from kzaz_desk.ui.settings import Settings

_WIDTH = 760


class DropTarget(QPushButton):
    """A place to drop one text, or to click and choose it.

    Signals:
        chosen: Files were dropped or chosen here.
    """

    chosen = Signal(list)

    def __init__(self, lang: Lang, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropTarget")
        self.setAcceptDrops(True)
        self.setMinimumHeight(150)
        self._theme = theme
        self._icon = QLabel()
        self._title = QLabel(LANGUAGE_NAMES[lang])
        self._title.setObjectName("dropTitle")
        self._hint = QLabel(self.tr("Drop a text here, or click to choose"))
        self._hint.setObjectName("quiet")
        self._hint.setWordWrap(True)
        self.setAccessibleName(self.tr("Choose the text: {0}").format(LANGUAGE_NAMES[lang]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 20, 16, 20)
        layout.setSpacing(8)
        layout.addStretch(1)
        for label in (self._icon, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.addStretch(1)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._dress)
        self._dress()

    def hold(self, path: Path | None) -> None:
        """Show which file is chosen for this side."""
        self._hint.setText(path.name if path else self.tr("Drop a text here, or click to choose"))
        self.setProperty("filled", path is not None)
        self._repolish()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Light up for files."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._light(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Go dark again."""
        self._light(is_over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take the files."""
        self._light(is_over=False)
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.chosen.emit(paths)

    def _on_clicked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a text"))
        if name:
            self.chosen.emit([Path(name)])

    def _light(self, *, is_over: bool) -> None:
        self.setProperty("over", is_over)
        self._repolish()

    def _repolish(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)

    def _dress(self) -> None:
        self._icon.setPixmap(icon("text", self._theme.colours.accent).pixmap(36, 36))


class StartPage(QScrollArea):
    """Two drop targets, the pairs of before, and a sample to try.

    Signals:
        paths_chosen: Files or a folder to open.
        paste_requested: The user wants to paste two texts.
        sample_requested: The user wants to see the sample.
        leave_requested: `Path` of the work of a crash that the user does not want to see now.
    """

    paths_chosen = Signal(list)
    paste_requested = Signal()
    sample_requested = Signal()
    leave_requested = Signal(object)

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it takes the keyboard
        self._settings = settings
        self._theme = theme
        self._chosen: dict[Lang, Path] = {}
        self.targets = {lang: DropTarget(lang, theme) for lang in Lang}
        self.recent = QListWidget()
        self._delegate = RecentDelegate(theme, self.recent)
        self.recent.setItemDelegate(self._delegate)
        self.recent.setMouseTracking(True)
        self._recent_title = QLabel(self.tr("Recent pairs"))
        self._recent_title.setObjectName("sectionTitle")
        self.paste = QPushButton(self.tr("Paste two texts"))
        self.sample = QPushButton(self.tr("Try the sample"))
        self.recovery = QFrame()
        self.recovery.setObjectName("banner")
        self._recovery_text = QLabel()
        self._recovery_text.setWordWrap(True)
        self.recover = QPushButton(self.tr("Recover"))
        self.leave = QPushButton(self.tr("Not now"))
        self._recoverable: Path | None = None
        self._lay_out()
        for lang, target in self.targets.items():
            target.chosen.connect(lambda paths, lang=lang: self._on_target_chosen(lang, paths))
        self.recent.itemActivated.connect(self._on_recent_activated)
        self.recent.itemClicked.connect(self._on_recent_activated)
        self.paste.clicked.connect(self.paste_requested)
        self.sample.clicked.connect(self.sample_requested)
        self.recover.clicked.connect(self._on_recover_clicked)
        self.leave.clicked.connect(self._on_leave_clicked)
        theme.changed.connect(self._dress)
        self._dress()
        self.refresh()

    def refresh(self) -> None:
        """Forget half a choice and read the recent pairs anew."""
        self._chosen.clear()
        for target in self.targets.values():
            target.hold(None)
        self.recent.clear()
        for recent in self._settings.recent:
            words = f"{recent_title(recent.paths)}. {self._delegate.progress(recent)}"
            item = QListWidgetItem(recent_title(recent.paths))
            item.setData(RecentDelegate.RecentRole, recent)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip("\n".join(recent.paths))
            self.recent.addItem(item)
        has_any = self.recent.count() > 0
        self.recent.setVisible(has_any)
        self._recent_title.setVisible(has_any)
        self.recent.ensurePolished()
        rows = range(min(4, self.recent.count()))
        self.recent.setFixedHeight(sum(self.recent.sizeHintForRow(row) for row in rows) + 4)

    def offer_recovery(self, path: Path | None, words: str = "") -> None:
        """Offer the work that was open when the program ended in a crash; None for none.

        Args:
            path: Project that holds it.
            words: What it is, and how far it had come.
        """
        self._recoverable = path
        text = self.tr("The program ended unexpectedly. Your work was kept: {0}")
        self._recovery_text.setText(text.format(words))
        self.recovery.setVisible(path is not None)

    def show_progress(self, known: Mapping[str, tuple[int, int, str]]) -> None:
        """Show how far recent projects have come, as their files tell.

        Args:
            known: By the project's file: number of findings, how many are undecided, and the day.
        """
        for row in range(self.recent.count()):
            item = self.recent.item(row)
            recent: Recent = item.data(RecentDelegate.RecentRole)
            if recent.project in known:
                total, undecided, day = known[recent.project]
                changed = replace(recent, total=total, undecided=undecided, day=day or recent.day)
                words = f"{recent_title(recent.paths)}. {self._delegate.progress(changed)}"
                item.setData(RecentDelegate.RecentRole, changed)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Open a Kazakh and a Russian text"))
        title.setObjectName("pageTitle")
        hint = QLabel(self.tr("Drop both at once, a folder, or one on each side."))
        hint.setObjectName("quiet")
        targets = QHBoxLayout()
        targets.setSpacing(16)
        for target in self.targets.values():
            targets.addWidget(target, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.paste)
        buttons.addWidget(self.sample)
        buttons.addStretch(1)
        offer = QHBoxLayout(self.recovery)
        offer.setContentsMargins(12, 8, 8, 8)
        offer.addWidget(self._recovery_text, 1)
        offer.addWidget(self.recover)
        offer.addWidget(self.leave)
        self.recovery.hide()
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(24, 24, 24, 24)
        inner.setSpacing(10)
        inner.addStretch(1)
        inner.addWidget(self.recovery)
        inner.addWidget(title)
        inner.addWidget(hint)
        inner.addSpacing(6)
        inner.addLayout(targets)
        inner.addSpacing(6)
        inner.addLayout(buttons)
        inner.addSpacing(14)
        inner.addWidget(self._recent_title)
        inner.addWidget(self.recent)
        inner.addStretch(2)
        page = QWidget()
        page.setObjectName("page")
        row = QHBoxLayout(page)
        row.addStretch(1)
        row.addWidget(column, 8)
        row.addStretch(1)
        self.recent.setAccessibleName(self.tr("Recent pairs"))
        self.recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(page)

    def _on_target_chosen(self, lang: Lang, paths: list[Path]) -> None:
        if len(paths) > 1 or paths[0].is_dir():
            self.paths_chosen.emit(paths)
            return
        self._chosen[lang] = paths[0]
        self.targets[lang].hold(paths[0])
        if len(self._chosen) == len(Lang):
            self.paths_chosen.emit([self._chosen[each] for each in Lang])

    def _on_recent_activated(self, item: QListWidgetItem) -> None:
        recent: Recent = item.data(RecentDelegate.RecentRole)
        self.paths_chosen.emit(recent.sources())

    def _on_recover_clicked(self) -> None:
        path = self._recoverable
        self.offer_recovery(None)
        if path is not None:
            self.paths_chosen.emit([path])

    def _on_leave_clicked(self) -> None:
        path = self._recoverable
        self.offer_recovery(None)
        if path is not None:
            self.leave_requested.emit(path)

    def _dress(self) -> None:
        colour = self._theme.colours.text
        self.paste.setIcon(icon("paste", colour))
        self.sample.setIcon(icon("sample", colour))
