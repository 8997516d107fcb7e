"""Words for the failures that a user can be told about: what happened, and what to do next."""

from __future__ import annotations

from typing import Final

from kzaz_desk.domain.errors import (
    EncoderUnavailable,
    KzazError,
    MergeError,
    MergeFailure,
    PairError,
    PairFailure,
    ReadError,
    ReadFailure,
    RuleFileError,
    RuleFileFailure,
    StoreError,
    StoreFailure,
    WordedError,
)
from kzaz_desk.domain.wording import Message

CONTEXT: Final = "Errors"

_READ: Final = {
    ReadFailure.MISSING: "{name} does not exist. Check the name and the folder.",
    ReadFailure.UNREADABLE: "{name} could not be read ({detail}). Check the file's permissions.",
    ReadFailure.NOT_A_FILE: "{name} is not an ordinary file.",
    ReadFailure.EMPTY: "{name} is empty: there is no text to compare.",
    ReadFailure.BINARY: "{name} is not a text file. Save it as plain text in UTF-8.",
    ReadFailure.TOO_LARGE: "{name} is too large ({detail}). Split it into smaller files.",
    ReadFailure.UNKNOWN_FORMAT: (
        "{name} has a format that cannot be read. Save it as DOCX, ODT or plain text."
    ),
    ReadFailure.UNKNOWN_ENCODING: (
        "{name} has an encoding that could not be recognised. Save it in UTF-8."
    ),
    ReadFailure.WRONG_ENCODING: (
        "{name} is not written in {detail}. Choose another encoding, or let it be guessed."
    ),
    ReadFailure.UNKNOWN_LANGUAGE: (
        "{name} is neither Kazakh nor Russian. Choose a text in one of the two languages."
    ),
    ReadFailure.DAMAGED: "{name} is damaged ({detail}). Open it in its own program and save again.",
    ReadFailure.PASSWORD: "{name} is protected by a password. Save a copy without one.",
    ReadFailure.NO_TEXT: "{name} holds no text, perhaps only pictures of pages.",
    ReadFailure.TOO_SLOW: "{name} took too long to read and was given up.",
}

_PAIR: Final = {
    PairFailure.SAME_FILE: "{name} was given twice. Choose its counterpart in the other language.",
    PairFailure.SAME_LANGUAGE: (
        "{names} are in the same language. Choose a Kazakh text and a Russian one."
    ),
    PairFailure.ONE_MISSING: "{name} has no counterpart. Choose a text in the other language too.",
}

_STORE: Final = {
    StoreFailure.MISSING: "{name} does not exist. Check the name and the folder.",
    StoreFailure.NOT_A_FILE: "{name} is not an ordinary file.",
    StoreFailure.UNREADABLE: "{name} could not be opened ({detail}). Check the permissions.",
    StoreFailure.NOT_A_PROJECT: "{name} is not a project of this program.",
    StoreFailure.DAMAGED: "The project {name} is damaged ({detail}). Open a copy of it.",
    StoreFailure.NEWER: "The project {name} was saved by a newer version. Update the program.",
    StoreFailure.LOCKED: (
        "The project {name} is open elsewhere ({detail}). Open it read-only, or take it over."
    ),
    StoreFailure.TAKEN_OVER: (
        "The project {name} was taken over ({detail}); your last change is not in it. "
        "Save it under another name."
    ),
    StoreFailure.READ_ONLY: ("The project {name} cannot be written to. Save it in another folder."),
    StoreFailure.FULL: (
        "The disk is full: the last change was not written to {name}. Free some space, "
        "or save the project on another disk."
    ),
    StoreFailure.NO_LOCKING: (
        "The folder of {name} does not allow files to be locked. Save the project on this computer."
    ),
}

_MERGE: Final = {
    MergeFailure.OTHER_TEXTS: (
        "{name} is a project of other texts. Choose one of the texts that are open."
    ),
    MergeFailure.SAME_PROJECT: (
        "{name} is the project that is open. Choose the file of another reviewer."
    ),
}

_RULES: Final = {
    RuleFileFailure.DAMAGED: (
        "The file of your rules for all projects is damaged and was put aside as {detail}. "
        "No such rule holds now."
    ),
    RuleFileFailure.NEWER: (
        "Your rules for all projects were written by a newer version and do not hold here. "
        "Update the program."
    ),
    RuleFileFailure.UNREADABLE: (
        "Your rules for all projects could not be read ({detail}) and do not hold now."
    ),
    RuleFileFailure.UNWRITABLE: (
        "Your rules for all projects could not be written ({detail}). They hold until you close "
        "the project."
    ),
}

_BY_SOMEBODY: Final = frozenset({StoreFailure.LOCKED, StoreFailure.TAKEN_OVER})


def error_message(error: KzazError) -> Message:
    """The sentence that tells a user about a failure; facts stand in braces.

    Args:
        error: The failure. One of a kind that has no words here is told by its own text.
    """
    if isinstance(error, ReadError):
        text = _READ[error.reason]
        is_own = error.reason is ReadFailure.WRONG_ENCODING
        detail = error.detail if is_own else _told(error.detail)
        if not detail:
            text = text.replace(" ({detail})", "")
        return Message(CONTEXT, text, (("name", error.path.name), ("detail", detail)))
    if isinstance(error, StoreError):
        text = _STORE[error.reason]
        detail = error.detail if error.reason in _BY_SOMEBODY else _told(error.detail)
        if not detail:
            text = text.replace(" ({detail})", "")
        return Message(CONTEXT, text, (("name", error.path.name), ("detail", detail)))
    if isinstance(error, PairError):
        names = [path.name for path in error.paths]
        facts = (("name", names[0] if names else ""), ("names", ", ".join(names)))
        return Message(CONTEXT, _PAIR[error.reason], facts)
    if isinstance(error, RuleFileError):
        return Message(CONTEXT, _RULES[error.reason], (("detail", error.detail),))
    if isinstance(error, MergeError):
        return Message(CONTEXT, _MERGE[error.reason], (("name", error.path.name),))
    if isinstance(error, WordedError):
        return error.message
    if isinstance(error, EncoderUnavailable):
        return Message(CONTEXT, "The neural encoder is not installed on this computer.")
    return Message(CONTEXT, "{reason}", (("reason", str(error)),))


def _told(detail: str | Message) -> str | Message:
    """What the user is told of a cause: what a library says is in its own language."""
    return detail if isinstance(detail, Message) else ""
