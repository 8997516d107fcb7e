"""Failures that a user can be told about; they carry facts, `ui/messages.py` has the words."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.domain.wording import Message


class KzazError(Exception):
    """An expected failure."""


class WordedError(KzazError):
    """A failure that brings its own words.

    Attributes:
        message: What happened and what to do next.
    """

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


class ReadFailure(StrEnum):
    """Why a file could not be read as a document."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    NOT_A_FILE = "not-a-file"
    EMPTY = "empty"
    BINARY = "binary"
    TOO_LARGE = "too-large"
    UNKNOWN_FORMAT = "unknown-format"
    UNKNOWN_ENCODING = "unknown-encoding"
    WRONG_ENCODING = "wrong-encoding"
    UNKNOWN_LANGUAGE = "unknown-language"
    DAMAGED = "damaged"
    PASSWORD = "password"  # noqa: S105 - a reason, not a secret
    NO_TEXT = "no-text"
    TOO_SLOW = "too-slow"


class ReadError(KzazError):
    """A file could not be read as a document.

    Attributes:
        path: The file.
        reason: What is the matter.
        detail: The cause: a message for the user, or the words of a library for the log; the name
            of the encoding that the user chose, where the file cannot be in it.
    """

    def __init__(self, path: Path, reason: ReadFailure, detail: str | Message = "") -> None:
        super().__init__(f"{path}: {reason}" + (f" ({detail})" if detail else ""))
        self.path = path
        self.reason = reason
        self.detail = detail


class PairFailure(StrEnum):
    """Why documents do not make a pair."""

    SAME_FILE = "same-file"
    SAME_LANGUAGE = "same-language"
    ONE_MISSING = "one-missing"


class PairError(KzazError):
    """Two documents cannot be shown as a pair."""

    def __init__(self, reason: PairFailure, paths: tuple[Path, ...]) -> None:
        super().__init__(f"{reason}: {', '.join(map(str, paths))}")
        self.reason = reason
        self.paths = paths


class EncoderUnavailable(KzazError):
    """The asked encoder is not installed, or has no build for this machine."""


class StoreFailure(StrEnum):
    """Why a project file could not be opened or written."""

    MISSING = "missing"
    NOT_A_FILE = "not-a-file"
    UNREADABLE = "unreadable"
    NOT_A_PROJECT = "not-a-project"
    DAMAGED = "damaged"
    NEWER = "newer"
    LOCKED = "locked"
    TAKEN_OVER = "taken-over"
    READ_ONLY = "read-only"
    FULL = "full"
    NO_LOCKING = "no-locking"


class StoreError(KzazError):
    """A project file could not be opened or written; what it held is unchanged.

    Attributes:
        path: The file.
        reason: What is the matter.
        detail: The cause, a message for the user or the words of a library for the log; or who
            holds the lock and since when.
    """

    def __init__(self, path: Path, reason: StoreFailure, detail: str | Message = "") -> None:
        super().__init__(f"{path}: {reason}" + (f" ({detail})" if detail else ""))
        self.path = path
        self.reason = reason
        self.detail = detail


class RuleFileFailure(StrEnum):
    """What is the matter with the file of the user's rules for all projects."""

    DAMAGED = "damaged"
    NEWER = "newer"
    UNREADABLE = "unreadable"
    UNWRITABLE = "unwritable"


class RuleFileError(KzazError):
    """The user's rules for all projects could not be read or written; none was lost.

    Attributes:
        path: The file.
        reason: What is the matter.
        detail: The cause; where the file is damaged, the name under which it was put aside.
    """

    def __init__(self, path: Path, reason: RuleFileFailure, detail: str | Message = "") -> None:
        super().__init__(f"{path}: {reason}" + (f" ({detail})" if detail else ""))
        self.path = path
        self.reason = reason
        self.detail = detail


class MergeFailure(StrEnum):
    """Why the answers of another project could not be taken in."""

    OTHER_TEXTS = "other-texts"
    SAME_PROJECT = "same-project"


class MergeError(KzazError):
    """The answers of another project could not be taken in; what is open is unchanged.

    Attributes:
        path: The other project's file.
        reason: What is the matter.
    """

    def __init__(self, path: Path, reason: MergeFailure) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
