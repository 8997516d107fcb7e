"""What the window says by itself about the pair that was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzaz_desk.domain.text import Lang
from kzaz_desk.ui.banner import Notice, Tone
from kzaz_desk.ui.words import worded

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.ui.session_model import SessionModel

WEAK = 0.5


def weak_rows(model: SessionModel) -> list[int]:
    """Rows of the pair whose alignment is unsure, by their number."""
    if not model.has_pair:
        return []
    beads = model.pair.alignment.beads
    return [row for row, bead in enumerate(beads) if bead.kk and bead.ru and bead.confidence < WEAK]


def mean_confidence(model: SessionModel) -> float:
    """How sure the alignment is on the whole, 0 to 1; rows with one side do not count."""
    beads = model.pair.alignment.beads if model.has_pair else ()
    sure = [bead.confidence for bead in beads if bead.kk and bead.ru]
    return sum(sure) / len(sure) if sure else 0.0


def opened_notice(model: SessionModel, show_weak: Callable[[], object]) -> Notice | None:
    """What the user should know before the review begins; None if nothing."""
    if not model.has_pair:
        return Notice(_tr("No two of these texts translate each other."), Tone.PROBLEM)
    notes = [worded(note) for note in model.session.notes]
    notes += [
        f"{model.document(lang).name}: {worded(note)}"
        for lang in Lang
        for note in model.document(lang).notes
    ]
    weak = weak_rows(model)
    sentences = []
    if not model.session.findings:
        compared = sum(
            len(extraction.quantities) for extraction in model.session.extractions.values()
        )
        sentences.append(_tr("Numbers compared: {0}; none differs.").format(compared))
    if weak:
        sentences.append(_tr("Weakly aligned rows: {0}. Look at them first.").format(len(weak)))
    if not sentences and not notes:
        return None
    remedies = ((_tr("Show"), show_weak),) if weak else ()
    text = " ".join(sentences) or notes[0]
    rest = "\n".join(notes if sentences else notes[1:])
    return Notice(text, details=rest, remedies=remedies)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notices", text)
