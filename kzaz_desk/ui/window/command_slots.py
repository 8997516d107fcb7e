"""Which command of the menus does what."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.window.docks import Preset

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.ui.findings.review import Review
    from kzaz_desk.ui.pair.page import PairPage
    from kzaz_desk.ui.session.model import SessionModel
    from kzaz_desk.ui.window.encoding_desk import EncodingDesk
    from kzaz_desk.ui.window.frame import WindowFrame
    from kzaz_desk.ui.window.project_desk import ProjectDesk
    from kzaz_desk.ui.window.requests import Requests
    from kzaz_desk.ui.window.ways import Ways

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


def slots_of_the_texts(page: PairPage, model: SessionModel) -> dict[str, Callable[[], object]]:
    """What to run for each command that shows or edits rows, by its name."""
    view, find_bar = page.view, page.find_bar
    return {
        "find": find_bar.enter,
        "find_next": find_bar.go_to_next,
        "find_previous": find_bar.go_to_previous,
        "copy": view.copy,
        "copy_pair": view.copy_pair,
        "rows": view.cycle_shown_rows,
        "swap_sides": view.swap_sides,
        "zoom_in": view.zoom_in,
        "zoom_out": view.zoom_out,
        "zoom_reset": view.reset_zoom,
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
    }


def slots_of_the_frame(window: WindowFrame) -> dict[str, Callable[[], object]]:
    """What to run for each command that the other parts carry out, by its name."""
    view, docks = window.pair_view, window.docks
    review, decide = window.review, window.review.decide
    return {
        "quit": window.close,
        "export_report": window.exports.ask_report,
        "export_timeline": window.exports.ask_timeline,
        "export_units": window.exports.ask_units,
        "print": window.exports.ask_print,
        "reset_layout": docks.reset,
        "preset_read": lambda: docks.apply(Preset.READ),
        "preset_check": lambda: docks.apply(Preset.CHECK),
        "preset_history": lambda: docks.apply(Preset.HISTORY),
        "ruler": lambda: view.show_ruler(shows=window.commands["ruler"].isChecked()),
        "scheme_system": lambda: window.choose_scheme(""),
        "scheme_light": lambda: window.choose_scheme("light"),
        "scheme_dark": lambda: window.choose_scheme("dark"),
        "full_screen": window.toggle_full_screen,
        "next": lambda: review.go(1),
        "previous": lambda: review.go(-1),
        "next_open": lambda: review.go(1, undecided_only=True),
        "previous_open": lambda: review.go(-1, undecided_only=True),
        "first": lambda: review.go_to_end(-1),
        "last": lambda: review.go_to_end(1),
        "current": window.show_current_finding,
        "realign": window.realign,
        "accept": lambda: decide(VerdictState.ACCEPTED),
        "ignore": lambda: decide(VerdictState.IGNORED),
        "fixed": lambda: decide(VerdictState.FIXED),
        "take_back": lambda: decide(VerdictState.OPEN),
        "comment": window.edit_comment,
    }


def slots_of_the_desks(
    desk: ProjectDesk, encodings: EncodingDesk, ask: Requests, ways: Ways
) -> dict[str, Callable[[], object]]:
    """What to run for each command that a desk carries out, by its name."""
    comforts = ask.comforts
    return {
        "open": ask.files,
        "folder": ask.folder,
        "paste": ask.paste,
        "sample": ask.sample,
        "save": desk.save,
        "save_as": desk.ask_save_as,
        "take_in": desk.merging.ask,
        "recheck": desk.checks.recheck,
        "changes": desk.checks.show_changes,
        "due": desk.checks.show_due,
        "dates": ask.document_dates,
        "encoding": encodings.ask,
        "preferences": comforts.preferences,
        "pairs": comforts.pairs,
        "back": comforts.step_back,
        "forward": comforts.step_forward,
        "bookmark": comforts.toggle_bookmark,
        "next_bookmark": lambda: comforts.step_bookmark(1),
        "previous_bookmark": lambda: comforts.step_bookmark(-1),
        "numbers": comforts.toggle_numbers,
        "weak": ways.go_to_weak_row,
        "paragraph": ask.paragraph,
        "next_pair": lambda: ways.step_pair(1),
        "previous_pair": lambda: ways.step_pair(-1),
        "pane": lambda: ways.step_pane(1),
        "pane_back": lambda: ways.step_pane(-1),
        "accept_group": lambda: ask.group(VerdictState.ACCEPTED),
        "ignore_group": lambda: ask.group(VerdictState.IGNORED),
        "choose_left": lambda: desk.merging.choices.choose(0),
        "choose_right": lambda: desk.merging.choices.choose(-1),
        "make_rule": ask.make_rule,
        "rules": ask.rules,
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
