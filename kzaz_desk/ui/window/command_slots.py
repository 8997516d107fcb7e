"""Which command of the menus does what."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.window.docks import Preset

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.ui.findings.review import Review
    from kzaz_desk.ui.window.main_window import MainWindow

OF_A_TEXT = ("save", "save_as", "dates", "close", "pairs")
OF_A_PAIR = (
    "recheck", "encoding", "changes", "due", "export_report", "export_timeline", "find_next",
    "find_previous", "copy", "copy_pair", "rows", "swap_sides", "next", "previous", "next_open",
    "previous_open", "first", "last", "current", "weak", "paragraph", "next_pair", "previous_pair",
    "merge", "merge_back", "split", "link", "shift_down", "shift_up", "unit_up", "unit_down",
    "insert", "swap", "confirm", "confirm_above", "needs_review", "realign", "accept", "ignore",
    "fixed", "take_back", "accept_group", "ignore_group", "comment", "find", "make_rule", "rules",
    "export_units", "print", "back", "forward", "bookmark", "next_bookmark", "previous_bookmark",
    "take_in", "choose_left", "choose_right",
)  # fmt: skip


def command_slots(window: MainWindow) -> dict[str, Callable[[], object]]:
    """What to run for each command, by its name."""
    view, review, model = window.pair_view, window.review, window.model
    ask, docks, decide = window.ask, window.docks, window.review.decide
    return {
        "open": ask.files,
        "folder": ask.folder,
        "paste": ask.paste,
        "sample": ask.sample,
        "save": window.desk.save,
        "save_as": window.desk.ask_save_as,
        "take_in": window.desk.merging.ask,
        "recheck": window.desk.checks.recheck,
        "changes": window.desk.checks.show_changes,
        "due": window.desk.checks.show_due,
        "dates": ask.document_dates,
        "encoding": window.encodings.ask,
        "close": window.close_pair,
        "quit": window.close,
        "export_report": window.exports.ask_report,
        "export_timeline": window.exports.ask_timeline,
        "export_units": window.exports.ask_units,
        "print": window.exports.ask_print,
        "preferences": ask.comforts.preferences,
        "pairs": ask.comforts.pairs,
        "back": ask.comforts.step_back,
        "forward": ask.comforts.step_forward,
        "bookmark": ask.comforts.toggle_bookmark,
        "next_bookmark": lambda: ask.comforts.step_bookmark(1),
        "previous_bookmark": lambda: ask.comforts.step_bookmark(-1),
        "find": window.page.find_bar.enter,
        "find_next": window.page.find_bar.go_to_next,
        "find_previous": window.page.find_bar.go_to_previous,
        "copy": view.copy,
        "copy_pair": view.copy_pair,
        "reset_layout": docks.reset,
        "preset_read": lambda: docks.apply(Preset.READ),
        "preset_check": lambda: docks.apply(Preset.CHECK),
        "preset_history": lambda: docks.apply(Preset.HISTORY),
        "rows": view.cycle_shown_rows,
        "swap_sides": view.swap_sides,
        "ruler": lambda: view.show_ruler(shows=window.commands["ruler"].isChecked()),
        "numbers": ask.comforts.toggle_numbers,
        "zoom_in": view.zoom_in,
        "zoom_out": view.zoom_out,
        "zoom_reset": view.reset_zoom,
        "scheme_system": lambda: ask.scheme(""),
        "scheme_light": lambda: ask.scheme("light"),
        "scheme_dark": lambda: ask.scheme("dark"),
        "full_screen": window.toggle_full_screen,
        "next": lambda: review.go(1),
        "previous": lambda: review.go(-1),
        "next_open": lambda: review.go(1, undecided_only=True),
        "previous_open": lambda: review.go(-1, undecided_only=True),
        "first": lambda: review.go_to_end(-1),
        "last": lambda: review.go_to_end(1),
        "current": window.show_current_finding,
        "weak": window.ways.go_to_weak_row,
        "paragraph": ask.paragraph,
        "next_pair": lambda: window.ways.step_pair(1),
        "previous_pair": lambda: window.ways.step_pair(-1),
        "pane": lambda: window.ways.step_pane(1),
        "pane_back": lambda: window.ways.step_pane(-1),
        "merge": lambda: view.request_merge(0),
        "merge_back": lambda: view.request_merge(-1),
        "split": view.request_split,
        "link": view.request_link,
        "shift_down": lambda: model.shift_down(view.current_bead, view.side),
        "shift_up": lambda: model.shift_up(view.current_bead, view.side),
        "unit_up": lambda: model.move_first_up(view.current_bead, view.side),
        "unit_down": lambda: model.move_last_down(view.current_bead, view.side),
        "insert": lambda: model.insert_empty(view.current_bead, view.side),
        "swap": lambda: model.swap(view.current_bead),
        "confirm": lambda: model.toggle_confirmed(view.current_bead),
        "confirm_above": lambda: view.confirm_above_requested.emit(view.current_bead),
        "needs_review": lambda: model.toggle_needs_review(view.current_bead),
        "realign": window.realign,
        "accept": lambda: decide(VerdictState.ACCEPTED),
        "ignore": lambda: decide(VerdictState.IGNORED),
        "fixed": lambda: decide(VerdictState.FIXED),
        "take_back": lambda: decide(VerdictState.OPEN),
        "accept_group": lambda: ask.group(VerdictState.ACCEPTED),
        "ignore_group": lambda: ask.group(VerdictState.IGNORED),
        "choose_left": lambda: window.desk.merging.choices.choose(0),
        "choose_right": lambda: window.desk.merging.choices.choose(-1),
        "make_rule": ask.make_rule,
        "rules": ask.rules,
        "comment": window.edit_comment,
        "tour": ask.help.tour,
        "keys": ask.help.keys,
        "marks": ask.help.marks,
        "about": ask.help.about,
    }


def letter_slots(review: Review) -> dict[tuple[str, bool], Callable[[], object]]:
    """What to run for a letter, without and with Shift."""
    states = {
        "A": VerdictState.ACCEPTED,
        "I": VerdictState.IGNORED,
        "F": VerdictState.FIXED,
        "U": VerdictState.OPEN,
    }
    return {
        (letter, stay): partial(review.decide, state, stay=stay)
        for letter, state in states.items()
        for stay in (False, True)
    }
