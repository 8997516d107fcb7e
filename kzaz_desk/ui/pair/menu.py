"""The menu of a place in the pair view."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.pair import clipboard
from kzaz_desk.ui.pair.hit import counterpart, numbers_in_words, spans_of
from kzaz_desk.ui.pair.numbers import suggested

if TYPE_CHECKING:
    from kzaz_desk.domain.text import Lang
    from kzaz_desk.ui.pair.hit import Hit
    from kzaz_desk.ui.pair.marks import Mark
    from kzaz_desk.ui.pair.requests import PairRequests

_LONGEST_SHOWN = 24


def build_menu(view: PairRequests, hit: Hit | None) -> QMenu:
    """The menu for what lies at a place: copying, answering, going elsewhere.

    Args:
        view: The view; it becomes the menu's parent.
        hit: The place; None beside all rows.

    Returns:
        A menu that deletes itself when it is closed.
    """
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    copy = menu.addAction(_tr("Copy") + "\tCtrl+C", view.copy)
    copy.setEnabled(view.selection is not None)
    pair = menu.addAction(_tr("Copy pair as two columns") + "\tCtrl+Shift+C", view.copy_pair)
    pair.setEnabled(view.selection is not None or view.current_bead >= 0)
    if hit is not None and hit.offset is not None:
        lit = counterpart(view.content, view.scene, hit.bead, hit.lang, hit.offset)
        _add_numbers(menu, view, hit.lang, hit.offset)
        if lit.mark is None:
            placed = view.scene.marks.at(hit.lang, hit.offset)
            _add_answers(menu, view, placed.item if placed is not None else None)
        else:
            _add_answers(menu, view, lit.mark)
    menu.addSeparator()
    if hit is not None and hit.bead in view.scene.homes:
        home = max(0, view.scene.homes[hit.bead])
        words = _tr("Go to where Russian paragraph {0} stands").format(
            numbers_in_words(view.content.alignment.beads[hit.bead].ru)
        )
        menu.addAction(words, lambda: view.go_to_bead(home))
    menu.addAction(_tr("Go to paragraph…") + "\tCtrl+G", view.paragraph_requested.emit)
    if view.current_bead >= 0:
        is_marked = view.current_bead in view.scene.bookmarks
        words = _tr("Take the bookmark away") if is_marked else _tr("Bookmark this row")
        menu.addAction(words + "\tCtrl+B", view.bookmark_requested.emit)
        menu.addAction(_tr("Comment…") + "\tCtrl+M", view.comment_requested.emit)
    return menu


def _tr(text: str) -> str:
    return QCoreApplication.translate("PairMenu", text)


def _add_numbers(menu: QMenu, view: PairRequests, lang: Lang, offset: int) -> None:
    content = view.content
    bead = view.pair_layout.bead_of(lang, offset)
    lit = counterpart(content, view.scene, bead, lang, offset)
    own = content.quantity_at(lang, offset)
    spans = [own.span] if own is not None else spans_of(lit.glow, lang)
    if not spans:
        return
    menu.addSeparator()
    texts = [(_tr("Copy number “{0}”"), spans[0].of(content.document(lang).text))]
    others = spans_of(lit.glow, lang.other)
    if others:
        other_text = others[0].of(content.document(lang.other).text)
        texts.append((_tr("Copy counterpart “{0}”"), other_text))
        other = content.quantity_at(lang.other, others[0].start)
        texts.append((_tr("Copy suggested “{0}”"), suggested(own, other)))
    for words, text in texts:
        if text:
            shown = text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
            label = words.format(shown).replace("&", "&&")
            menu.addAction(label, partial(clipboard.copy_plain, text))


def _add_answers(menu: QMenu, view: PairRequests, mark: Mark | None) -> None:
    if mark is None:
        return
    menu.addSeparator()
    answers = [
        (VerdictState.ACCEPTED, _tr("Accept") + "\tA"),
        (VerdictState.IGNORED, _tr("Ignore") + "\tI"),
        (VerdictState.FIXED, _tr("Fixed outside") + "\tF"),
    ]
    if mark.verdict.state is not VerdictState.OPEN:
        answers.append((VerdictState.OPEN, _tr("Take back") + "\tU"))
    for state, words in answers:
        answer = partial(view.decision_requested.emit, mark.finding.id, state)
        is_given = state is mark.verdict.state and not mark.verdict.is_conflict
        menu.addAction(words, answer).setEnabled(not is_given)
