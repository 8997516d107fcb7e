"""Words for failures: what happened, which file, what to do next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzaz_desk.domain.error_messages import error_message
from kzaz_desk.domain.errors import (
    KzazError,
    PairError,
    PairFailure,
    ReadError,
    ReadFailure,
    RuleFileError,
    StoreError,
)
from kzaz_desk.domain.worded_values import cause_words
from kzaz_desk.project.edits import EditError, EditFailure
from kzaz_desk.ui.words import worded

_EDIT = {
    EditFailure.AT_EDGE: QT_TRANSLATE_NOOP("Messages", "There is no row to do that with."),
    EditFailure.NOT_NEIGHBOURS: QT_TRANSLATE_NOOP(
        "Messages", "These paragraphs do not stand next to each other."
    ),
    EditFailure.EMPTY_CELL: QT_TRANSLATE_NOOP("Messages", "The cell is empty."),
    EditFailure.NOTHING_TO_SPLIT: QT_TRANSLATE_NOOP(
        "Messages", "Nothing can be split here. Put the caret inside the text."
    ),
    EditFailure.ALREADY_LINKED: QT_TRANSLATE_NOOP("Messages", "These cells are one row already."),
}
_OF_ENCODING = (
    ReadFailure.UNKNOWN_ENCODING,
    ReadFailure.WRONG_ENCODING,
    ReadFailure.UNKNOWN_LANGUAGE,
)
_UNCHANGED = QT_TRANSLATE_NOOP("Messages", "What was open is unchanged.")
_NOT_WRITTEN = QT_TRANSLATE_NOOP("Messages", "{name} could not be written: {why}.")
_UNKNOWN = QT_TRANSLATE_NOOP("Messages", "This could not be done: {name}.")


def error_text(error: Exception) -> str:
    """One sentence about a failure, in the user's language."""
    if isinstance(error, EditError):
        return _translated(_EDIT[error.reason])
    if isinstance(error, KzazError):
        return worded(error_message(error))
    if isinstance(error, OSError):
        name, why = Path(error.filename or "").name, worded(cause_words(error))
        return _translated(_NOT_WRITTEN).format(name=name, why=why)
    return _translated(_UNKNOWN).format(name=type(error).__name__)


def details_text(error: Exception) -> str:
    """More about a failure: the whole paths, and the words of a library as they came."""
    if isinstance(error, ReadError | StoreError | RuleFileError):
        return "\n".join(filter(None, (str(error.path), worded(error.detail))))
    if isinstance(error, PairError):
        return "\n".join(map(str, error.paths))
    return str(error)


def texts_to_read_otherwise(error: Exception) -> tuple[Path, ...]:
    """Files that may be readable in another encoding, where that may be what is the matter."""
    from kzaz_desk.formats.pick import takes_encoding

    paths: tuple[Path, ...] = ()
    if isinstance(error, ReadError) and error.reason in _OF_ENCODING:
        paths = (error.path,)
    elif isinstance(error, PairError) and error.reason is PairFailure.SAME_LANGUAGE:
        paths = error.paths
    return tuple(path for path in dict.fromkeys(paths) if takes_encoding(path))


def opening_failed_text(error: Exception) -> str:
    """Why nothing new is open, and that nothing old was lost."""
    return f"{error_text(error)} {_translated(_UNCHANGED)}"


def _translated(text: object) -> str:
    return QCoreApplication.translate("Messages", str(text))
