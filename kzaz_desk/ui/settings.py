"""Preferences of the window. What changes results is no preference and lies in the project."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_RECENT = 8
_USUAL_ZOOM = 100
_LAYOUT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Recent:
    """A pair that was open before.

    Attributes:
        paths: Its files.
        total: Number of findings when it was last open.
        undecided: How many of them had no answer.
        day: Day when it was last open, ISO 8601.
        project: File of the project that keeps it; "" for none.
    """

    paths: tuple[str, ...]
    total: int
    undecided: int
    day: str
    project: str = ""

    def sources(self) -> list[Path]:
        """What to open to see it again: its files, the project where one of them is gone."""
        paths = [Path(path) for path in self.paths]
        is_gone = self.project and not all(path.exists() for path in paths)
        return [Path(self.project)] if is_gone else paths


class Settings:
    """Typed view of an INI file."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @classmethod
    def of_user(cls) -> Settings:
        """The settings of the user who runs the program."""
        return cls(
            QSettings(
                QSettings.Format.IniFormat, QSettings.Scope.UserScope, "kzaz-desk", "kzaz-desk"
            )
        )

    @property
    def recent(self) -> tuple[Recent, ...]:
        """Pairs that were open, the latest first; damaged entries are left out."""
        text = str(self._store.value("recent", "[]"))
        try:
            entries = json.loads(text)
            return tuple(
                Recent(tuple(entry.pop("paths")), **entry) for entry in entries[:MAX_RECENT]
            )
        except (ValueError, TypeError, KeyError, AttributeError):
            return ()

    def remember(self, recent: Recent) -> None:
        """Put a pair at the head of the recent ones."""
        others = [each for each in self.recent if set(each.paths) != set(recent.paths)]
        entries = [asdict(each) for each in (recent, *others)][:MAX_RECENT]
        self._store.setValue("recent", json.dumps(entries, ensure_ascii=True))

    @property
    def rules_file(self) -> Path:
        """Where the user's rules for all projects are: no preference, but of the same user."""
        return Path(self._store.fileName()).with_name("rules.json")

    @property
    def folder(self) -> Path:
        """Where files were last opened."""
        return Path(str(self._store.value("folder", str(Path.home()))))

    def set_folder(self, folder: Path) -> None:
        """Remember where files were opened."""
        self._store.setValue("folder", str(folder))

    @property
    def scheme(self) -> str:
        """Chosen colours: "light", "dark", or "" to follow the system."""
        return str(self._store.value("scheme", ""))

    def set_scheme(self, scheme: str) -> None:
        """Choose colours; "" to follow the system."""
        self._store.setValue("scheme", scheme)

    @property
    def language(self) -> str:
        """Chosen language: "kk", "ru", "en", or "" to follow the system."""
        return str(self._store.value("language", ""))

    def set_language(self, language: str) -> None:
        """Choose a language; "" to follow the system."""
        self._store.setValue("language", language)

    @property
    def advances(self) -> bool:
        """True if a decision leads on to the next undecided finding."""
        return str(self._store.value("advances", "true")) == "true"

    def set_advances(self, advances: bool) -> None:  # noqa: FBT001 - the slot of a check mark
        """Choose whether a decision leads on."""
        self._store.setValue("advances", "true" if advances else "false")

    @property
    def finds_similar(self) -> bool:
        """True if a search takes similar letters for the same."""
        return str(self._store.value("finds_similar", "true")) == "true"

    def set_finds_similar(self, similar: bool) -> None:  # noqa: FBT001 - the slot of a switch
        """Choose whether a search tells similar letters apart."""
        self._store.setValue("finds_similar", "true" if similar else "false")

    @property
    def refines(self) -> bool:
        """True if doubtful rows are looked at more closely after opening."""
        return str(self._store.value("refines", "true")) == "true"

    def set_refines(self, refines: bool) -> None:  # noqa: FBT001 - the slot of a check mark
        """Choose whether doubtful rows are looked at more closely."""
        self._store.setValue("refines", "true" if refines else "false")

    @property
    def zoom(self) -> int:
        """Size of the texts in percent."""
        try:
            return int(str(self._store.value("zoom", _USUAL_ZOOM)))
        except ValueError:
            return _USUAL_ZOOM

    def set_zoom(self, percent: int) -> None:
        """Choose the size of the texts."""
        self._store.setValue("zoom", percent)

    @property
    def shows_numbers(self) -> bool:
        """True if numbers that agree are underlined."""
        return str(self._store.value("shows_numbers", "true")) == "true"

    def set_shows_numbers(self, shows: bool) -> None:  # noqa: FBT001 - the slot of a check mark
        """Choose whether numbers that agree are underlined."""
        self._store.setValue("shows_numbers", "true" if shows else "false")

    @property
    def reviewer(self) -> str:
        """Name of the user in decisions; "" for the name at the computer."""
        return str(self._store.value("reviewer", ""))

    def set_reviewer(self, name: str) -> None:
        """Choose the name in decisions."""
        self._store.setValue("reviewer", name)

    @property
    def knows_tour(self) -> bool:
        """True if the user has taken the tour or said no to it."""
        return str(self._store.value("knows_tour", "false")) == "true"

    def set_knows_tour(self) -> None:
        """Offer the tour no more."""
        self._store.setValue("knows_tour", "true")

    def save_layout(self, geometry: QByteArray, state: QByteArray) -> None:
        """Remember place and docks of the window."""
        self._store.setValue("layout/geometry", geometry)
        self._store.setValue("layout/state", state)
        self._store.setValue("layout/version", _LAYOUT_VERSION)

    def layout(self) -> tuple[QByteArray, QByteArray] | None:
        """Place and docks of the window; None on the first start or after a change of layout."""
        if int(str(self._store.value("layout/version", 0))) != _LAYOUT_VERSION:
            return None
        geometry = self._store.value("layout/geometry")
        state = self._store.value("layout/state")
        if isinstance(geometry, QByteArray) and isinstance(state, QByteArray):
            return geometry, state
        return None


def recent_title(paths: Sequence[str]) -> str:
    """How to call a recent pair: the names of its files."""
    return " — ".join(Path(path).name for path in paths)
