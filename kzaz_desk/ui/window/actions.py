"""All commands of the window: words, keys, icons, and the menus they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from kzaz_desk.ui.look.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

    from kzaz_desk.ui.look.theme import Theme


@dataclass(frozen=True, slots=True)
class Command:
    """What one command is called and which keys it has.

    Attributes:
        words: Shown in menus and tool bar, with `&` before the letter to press.
        keys: Shortcuts of the window, the first is shown.
        letter: Key that works only in the texts and the list; shown, but no shortcut.
        picture: Icon; "" for none.
        is_check: True if it is switched on and off.
        brief: Words for the tool bar; "" for those of the menu.
    """

    words: str
    keys: tuple[str, ...] = ()
    letter: str = ""
    picture: str = ""
    is_check: bool = False
    brief: str = ""


class Actions(QObject):
    """The window's actions by name."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._commands = self._file() | self._edit() | self._view() | self._go()
        self._commands |= self._alignment() | self._review() | self._help()
        self._actions = {name: self._make(name, window) for name in self._commands}
        theme.changed.connect(self._dress)
        self._dress()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect_all(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Run these when the actions of these names are triggered."""
        for name, slot in slots.items():
            self._actions[name].triggered.connect(lambda _checked=False, slot=slot: slot())

    def enable(self, names: tuple[str, ...], *, on: bool) -> None:
        """Make actions available or not."""
        for name in names:
            self._actions[name].setEnabled(on)

    def fill_menus(self, window: QMainWindow) -> dict[str, QMenu]:
        """Make the menu bar; gives the menus by name."""
        groups = (
            ("file", self.tr("&File"), self._file()),
            ("edit", self.tr("&Edit"), self._edit()),
            ("view", self.tr("&View"), self._view()),
            ("go", self.tr("&Go"), self._go()),
            ("alignment", self.tr("&Alignment"), self._alignment()),
            ("review", self.tr("&Review"), self._review()),
            ("help", self.tr("&Help"), self._help()),
        )
        menus = {}
        for key, title, commands in groups:
            menus[key] = window.menuBar().addMenu(title)
            menus[key].setObjectName(key)
            for name in commands:
                if name in _BEFORE_THESE_A_LINE:
                    menus[key].addSeparator()
                menus[key].addAction(self._actions[name])
        return menus

    def fill_tool_bar(self, bar: QToolBar) -> None:
        """Put the commands of every minute into the tool bar."""
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setMovable(False)
        for name in ("open", "recheck", "-", "previous", "next", "-"):
            bar.addSeparator() if name == "-" else bar.addAction(self._actions[name])
        for name in ("accept", "ignore", "fixed", "comment", "-", "rows", "find"):
            bar.addSeparator() if name == "-" else bar.addAction(self._actions[name])

    def _make(self, name: str, window: QMainWindow) -> QAction:
        command = self._commands[name]
        words = f"{command.words}\t{command.letter}" if command.letter else command.words
        action = QAction(words, window)
        action.setObjectName(name)
        plain = command.words.replace("&", "").rstrip("…")
        action.setIconText(command.brief or plain)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.is_check)
        keys = command.letter or (_shown(command.keys[0]) if command.keys else "")
        action.setToolTip(f"{plain} ({keys})" if keys else plain)
        window.addAction(action)
        return action

    def _dress(self) -> None:
        colours = self._theme.colours
        for name, command in self._commands.items():
            if command.picture:
                self._actions[name].setIcon(icon(command.picture, colours.text, colours.hatch))
                self._actions[name].setIconVisibleInMenu(False)

    def _file(self) -> dict[str, Command]:
        return {
            "open": Command(self.tr("&Open…"), ("Ctrl+O",), picture="open"),
            "folder": Command(self.tr("Open &folder…"), ("Ctrl+Shift+O",)),
            "paste": Command(self.tr("&Paste two texts…"), ("Ctrl+Shift+V",)),
            "sample": Command(self.tr("Try the &sample")),
            "save": Command(self.tr("Sa&ve the project"), ("Ctrl+S",)),
            "save_as": Command(self.tr("Save the project &as…"), ("Ctrl+Shift+S",)),
            "take_in": Command(self.tr("Add another reviewer's decisio&ns…")),
            "recheck": Command(self.tr("&Check again"), ("F5",), picture="recheck"),
            "dates": Command(self.tr("&Dates of the documents…")),
            "encoding": Command(self.tr("Encodin&g of the texts…")),
            "export_report": Command(self.tr("&Export report…"), ("Ctrl+E",)),
            "export_timeline": Command(self.tr("Export &timeline…")),
            "export_units": Command(self.tr("Export confirmed &rows…")),
            "print": Command(self.tr("Pr&int the report…"), ("Ctrl+P",)),
            "close": Command(self.tr("C&lose the pair"), ("Ctrl+W",)),
            "quit": Command(self.tr("&Quit"), ("Ctrl+Q",)),
        }

    def _edit(self) -> dict[str, Command]:
        return {
            "copy": Command(self.tr("&Copy"), letter="Ctrl+C"),
            "copy_pair": Command(self.tr("Copy &pair"), letter="Ctrl+Shift+C"),
            "find": Command(self.tr("&Find…"), ("Ctrl+F",), picture="find"),
            "find_next": Command(self.tr("Find &next"), ("F3",)),
            "find_previous": Command(self.tr("Find pre&vious"), ("Shift+F3",)),
            "advances": Command(self.tr("Go on after a &decision"), is_check=True),
            "preferences": Command(self.tr("Pr&eferences…"), ("Ctrl+,",)),
        }

    def _view(self) -> dict[str, Command]:
        return {
            "preset_read": Command(self.tr("&Read"), ("Ctrl+Alt+1",)),
            "preset_check": Command(self.tr("&Check"), ("Ctrl+Alt+2",)),
            "preset_history": Command(self.tr("&History"), ("Ctrl+Alt+3",)),
            "reset_layout": Command(self.tr("Reset &layout")),
            "rows": Command(
                self.tr("Rows with &findings only, or all"),
                ("F4",),
                picture="show",
                brief=self.tr("Show"),
            ),
            "swap_sides": Command(self.tr("&Swap sides")),
            "ruler": Command(self.tr("&Overview at the edge"), ("F9",), is_check=True),
            "numbers": Command(self.tr("Lines under &numbers that agree"), is_check=True),
            "zoom_in": Command(self.tr("L&arger"), ("Ctrl++", "Ctrl+=")),
            "zoom_out": Command(self.tr("S&maller"), ("Ctrl+-",)),
            "zoom_reset": Command(self.tr("&Usual size"), ("Ctrl+0",)),
            "scheme_system": Command(self.tr("Colours of the s&ystem"), is_check=True),
            "scheme_light": Command(self.tr("L&ight"), is_check=True),
            "scheme_dark": Command(self.tr("&Dark"), is_check=True),
            "full_screen": Command(self.tr("Full scr&een"), ("F11",), is_check=True),
        }

    def _go(self) -> dict[str, Command]:
        return {
            "next": Command(self.tr("&Next"), ("F8", "Alt+Down"), picture="next"),
            "previous": Command(self.tr("&Previous"), ("F7", "Alt+Up"), picture="previous"),
            "next_open": Command(self.tr("Next &undecided"), ("Shift+F8",)),
            "previous_open": Command(self.tr("Previous un&decided"), ("Shift+F7",)),
            "first": Command(self.tr("&First finding"), ("Alt+Home",)),
            "last": Command(self.tr("&Last finding"), ("Alt+End",)),
            "current": Command(self.tr("&Back to the current finding"), ("Alt+Return",)),
            "weak": Command(self.tr("Next &weak row"), ("Ctrl+F6",)),
            "changes": Command(self.tr("Wha&t changed")),
            "due": Command(self.tr("Pa&ssages that are due")),
            "paragraph": Command(self.tr("&Go to paragraph…"), ("Ctrl+G",)),
            "back": Command(self.tr("Bac&k"), ("Alt+Left",)),
            "forward": Command(self.tr("F&orward"), ("Alt+Right",)),
            "bookmark": Command(self.tr("Book&mark"), ("Ctrl+B",)),
            "next_bookmark": Command(self.tr("Next bookmark"), ("F2", "Ctrl+Shift+B")),
            "previous_bookmark": Command(self.tr("Previous bookmark"), ("Shift+F2",)),
            "pairs": Command(self.tr("Pairs and do&cuments…"), ("Ctrl+Shift+P",)),
            "next_pair": Command(self.tr("Next pa&ir"), ("Ctrl+F8",)),
            "previous_pair": Command(self.tr("Previous pai&r"), ("Ctrl+F7",)),
            "pane": Command(self.tr("Next p&ane"), ("F6",)),
            "pane_back": Command(self.tr("Previous pan&e"), ("Shift+F6",)),
        }

    def _alignment(self) -> dict[str, Command]:
        return {
            "merge": Command(self.tr("&Merge with next"), letter="M"),
            "merge_back": Command(self.tr("Merge with &previous"), letter="Shift+M"),
            "split": Command(self.tr("&Split at the caret"), letter="S"),
            "link": Command(self.tr("&Link cells"), letter="L"),
            "shift_down": Command(self.tr("Shift this side &down"), letter="Enter"),
            "shift_up": Command(self.tr("Shift this side &up"), letter="Backspace"),
            "unit_up": Command(self.tr("Move &first paragraph up"), letter=self.tr("Ctrl+Up")),
            "unit_down": Command(self.tr("M&ove last paragraph down"), letter=self.tr("Ctrl+Down")),
            "insert": Command(self.tr("Insert &empty cell"), letter="Ins"),
            "swap": Command(self.tr("S&wap counterparts with next")),
            "confirm": Command(self.tr("&Confirm row"), letter=self.tr("Space")),
            "confirm_above": Command(
                self.tr("Confirm all rows up to &here"), letter=self.tr("Shift+Space")
            ),
            "needs_review": Command(self.tr("Needs &review"), letter="R"),
            "realign": Command(self.tr("&Align the rest again"), ("Ctrl+R",)),
        }

    def _review(self) -> dict[str, Command]:
        return {
            "accept": Command(self.tr("&Accept"), letter="A", picture="accept"),
            "ignore": Command(self.tr("&Ignore"), letter="I", picture="ignore"),
            "fixed": Command(self.tr("&Fixed outside"), letter="F", picture="fixed"),
            "take_back": Command(self.tr("&Take back"), letter="U"),
            "accept_group": Command(self.tr("Accept all like this…"), ("Ctrl+Shift+A",)),
            "ignore_group": Command(self.tr("Ignore all like this…"), ("Ctrl+Shift+I",)),
            "comment": Command(self.tr("&Comment"), ("Ctrl+M",), picture="comment"),
            "choose_left": Command(self.tr("Choose the answer on the &left"), letter="←"),
            "choose_right": Command(self.tr("Choose the answer on the ri&ght"), letter="→"),
            "make_rule": Command(self.tr("&Make a rule…"), ("Ctrl+Shift+M",)),
            "rules": Command(self.tr("&Rules…")),
        }

    def _help(self) -> dict[str, Command]:
        return {
            "tour": Command(self.tr("Guided &tour")),
            "keys": Command(self.tr("&Keys"), ("F1",)),
            "marks": Command(self.tr("What the &marks mean")),
            "about": Command(self.tr("&About")),
        }


_BEFORE_THESE_A_LINE = frozenset(
    {
        "save",
        "recheck",
        "export_report",
        "close",
        "find",
        "advances",
        "rows",
        "zoom_in",
        "scheme_system",
        "full_screen",
        "next_open",
        "first",
        "weak",
        "back",
        "bookmark",
        "pairs",
        "preferences",
        "pane",
        "split",
        "shift_down",
        "confirm",
        "realign",
        "take_back",
        "accept_group",
        "comment",
        "choose_left",
        "make_rule",
        "about",
    }
)


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
