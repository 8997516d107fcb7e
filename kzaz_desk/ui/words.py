"""The words for the program's own terms, in the language of the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.review import EventStatus, FindingKind, Severity, VerdictState
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.worded_values import number_words, percent_words

if TYPE_CHECKING:
    from kzaz_desk.domain.wording import Message

STRUCTURE = frozenset(
    {FindingKind.UNPAIRED, FindingKind.MERGED, FindingKind.MOVED, FindingKind.FURNITURE}
)

_SEVERITIES = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Words", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Words", "Warning"),
    Severity.INFO: QT_TRANSLATE_NOOP("Words", "Remark"),
}
_KINDS = {
    FindingKind.VALUE: QT_TRANSLATE_NOOP("Words", "Other value"),
    FindingKind.MAGNITUDE: QT_TRANSLATE_NOOP("Words", "Other magnitude"),
    FindingKind.UNIT: QT_TRANSLATE_NOOP("Words", "Other unit"),
    FindingKind.CURRENCY: QT_TRANSLATE_NOOP("Words", "Other currency"),
    FindingKind.ORDINAL: QT_TRANSLATE_NOOP("Words", "Other ordinal"),
    FindingKind.SIGN: QT_TRANSLATE_NOOP("Words", "Other sign"),
    FindingKind.BOUND: QT_TRANSLATE_NOOP("Words", "Other limit"),
    FindingKind.DIRECTION: QT_TRANSLATE_NOOP("Words", "Other direction"),
    FindingKind.MISSING: QT_TRANSLATE_NOOP("Words", "On one side only"),
    FindingKind.AMBIGUOUS: QT_TRANSLATE_NOOP("Words", "Ambiguous"),
    FindingKind.FORM: QT_TRANSLATE_NOOP("Words", "Other form"),
    FindingKind.ROUNDING: QT_TRANSLATE_NOOP("Words", "Rounded"),
    FindingKind.CONVERSION: QT_TRANSLATE_NOOP("Words", "Converted"),
    FindingKind.DATE: QT_TRANSLATE_NOOP("Words", "Other date"),
    FindingKind.GRANULARITY: QT_TRANSLATE_NOOP("Words", "Coarser date"),
    FindingKind.IDENTIFIER: QT_TRANSLATE_NOOP("Words", "Other identifier"),
    FindingKind.ARITHMETIC: QT_TRANSLATE_NOOP("Words", "Does not add up"),
    FindingKind.CONTRADICTION: QT_TRANSLATE_NOOP("Words", "Contradiction"),
    FindingKind.UNPAIRED: QT_TRANSLATE_NOOP("Words", "No counterpart"),
    FindingKind.MERGED: QT_TRANSLATE_NOOP("Words", "Merged paragraphs"),
    FindingKind.MOVED: QT_TRANSLATE_NOOP("Words", "Stands elsewhere"),
    FindingKind.FURNITURE: QT_TRANSLATE_NOOP("Words", "Not part of the text"),
}
_STATES = {
    VerdictState.OPEN: QT_TRANSLATE_NOOP("Words", "Undecided"),
    VerdictState.ACCEPTED: QT_TRANSLATE_NOOP("Words", "Accepted"),
    VerdictState.IGNORED: QT_TRANSLATE_NOOP("Words", "Ignored"),
    VerdictState.FIXED: QT_TRANSLATE_NOOP("Words", "Fixed outside"),
}
_DECISIONS = {
    VerdictState.OPEN: str(QT_TRANSLATE_NOOP("PairMenu", "Take back")),
    VerdictState.ACCEPTED: str(QT_TRANSLATE_NOOP("PairMenu", "Accept")),
    VerdictState.IGNORED: str(QT_TRANSLATE_NOOP("PairMenu", "Ignore")),
    VerdictState.FIXED: str(QT_TRANSLATE_NOOP("PairMenu", "Fixed outside")),
}
_STAGES = {
    Stage.READ: QT_TRANSLATE_NOOP("Words", "Read the files"),
    Stage.PARAGRAPHS: QT_TRANSLATE_NOOP("Words", "Find paragraphs and sentences"),
    Stage.ALIGN: QT_TRANSLATE_NOOP("Words", "Align the two texts"),
    Stage.CHECK: QT_TRANSLATE_NOOP("Words", "Compare numbers and dates"),
    Stage.EVENTS: QT_TRANSLATE_NOOP("Words", "Build the timeline"),
    Stage.SAVE: QT_TRANSLATE_NOOP("Words", "Save"),
    Stage.EXPORT: QT_TRANSLATE_NOOP("Words", "Export"),
}
_EVENT_STATES = {
    EventStatus.PAST: QT_TRANSLATE_NOOP("Words", "Past"),
    EventStatus.PLANNED: QT_TRANSLATE_NOOP("Words", "Planned"),
    EventStatus.HYPOTHETICAL: QT_TRANSLATE_NOOP("Words", "Hypothetical"),
}
# Each language is called by its own name, whatever the language of the window.
LANGUAGE_NAMES = {Lang.KK: "Қазақша", Lang.RU: "Русский"}


def severity_word(severity: Severity) -> str:
    """What to call a severity."""
    return _translated(_SEVERITIES[severity])


def kind_word(kind: FindingKind) -> str:
    """What to call a sort of finding."""
    return _translated(_KINDS[kind])


def state_word(state: VerdictState) -> str:
    """What to call an answer."""
    return _translated(_STATES[state])


def stage_word(stage: Stage) -> str:
    """What to call a step of the work."""
    return _translated(_STAGES[stage])


def event_status_word(status: EventStatus) -> str:
    """What to call the status of an event."""
    return _translated(_EVENT_STATES[status])


def worded(message: str | Message) -> str:
    """A message of the floors below in the user's language; a text stays as it is."""
    return message if isinstance(message, str) else message.worded(translate)


def number_text(digits: str) -> str:
    """A number as it is written in the user's language; see `number_words`."""
    return worded(number_words(digits))


def percent_text(value: int) -> str:
    """A percentage as it is written in the user's language."""
    return worded(percent_words(str(value)))


def quoted(text: str) -> str:
    """A text in the quotation marks of the user's language."""
    return _translated(QT_TRANSLATE_NOOP("Words", "“{0}”")).format(text)


def decision_word(state: VerdictState) -> str:
    """What to call the act of giving an answer."""
    return QCoreApplication.translate("PairMenu", _DECISIONS[state])


def _translated(text: object) -> str:
    return QCoreApplication.translate("Words", str(text))


def translate(context: str, text: str, /, disambiguation: str | None = None, n: int = -1) -> str:
    """The text in the language of the user, for the floors below."""
    return QCoreApplication.translate(context, text, disambiguation, n)
