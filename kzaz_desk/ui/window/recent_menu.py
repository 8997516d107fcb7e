"""The menu of the pairs that were open before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from kzaz_desk.ui.settings import recent_title

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzaz_desk.ui.settings import Recent, Settings

_NUMBERED = 9


class RecentMenu(QMenu):
    """Lists the recent pairs whenever it is opened, with what is left to decide in each."""

    def __init__(
        self, settings: Settings, open_paths: Callable[[Sequence[Path]], object], parent: QWidget
    ) -> None:
        super().__init__(self.tr("Recent pairs"), parent)
        self.setObjectName("recent")
        self._settings = settings
        self._open = open_paths
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        recent = self._settings.recent
        for number, each in enumerate(recent, start=1):
            letter = f"&{number}  " if number <= _NUMBERED else ""
            self.addAction(f"{letter}{self._words(each)}", partial(self._reopen, each))
        if not recent:
            self.addAction(self.tr("Nothing was open before")).setEnabled(False)

    def _reopen(self, recent: Recent) -> None:
        self._open(recent.sources())

    def _words(self, recent: Recent) -> str:
        title = recent_title(recent.paths).replace("&", "&&")
        if not recent.undecided:
            return title
        return f"{title}\t{self.tr('undecided {0}').format(recent.undecided)}"
