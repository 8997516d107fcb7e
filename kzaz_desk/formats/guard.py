"""Caps on what a file may cost, applied before and while it is read.

Every reader of an untrusted format takes its bytes, archive entries and XML from here, so that
no other module has to think of bombs, pipes, external entities or passwords.
"""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.worded_values import cause_words, number_words
from kzaz_desk.domain.wording import Message

if TYPE_CHECKING:
    from pathlib import Path

OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""First bytes of the files of Office 97 to 2003, and of encrypted ones of its successors."""

_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_CHUNK = 1 << 20
_MIB = 1 << 20

CONTEXT: Final = "FileFaults"

TooMuch = Literal[
    "bytes",
    "bytes unpacked",
    "files in the archive",
    "groups inside each other",
    "elements inside each other",
    "elements",
    "cells",
    "characters",
    "pages",
]
_TOO_MUCH: Final = MappingProxyType(
    {
        "bytes": "more than {limit} MB",
        "bytes unpacked": "more than {limit} MB unpacked",
        "files in the archive": "more than {limit} files in the archive",
        "groups inside each other": "more than {limit} elements inside each other",
        "elements inside each other": "more than {limit} elements inside each other",
        "elements": "more than {limit} elements",
        "cells": "more than {limit} cells",
        "characters": "more than {limit} characters",
        "pages": "more than {limit} pages",
    }
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost.

    Attributes:
        file_bytes: Size on disk.
        entries: Files inside an archive.
        entry_bytes: Size of one unpacked file of an archive.
        unpacked_bytes: Size of all unpacked files that are read.
        ratio: Unpacked size divided by packed size, for files beyond 1 MiB.
        nesting: Elements inside each other.
        elements: Elements or paragraphs of one document.
        characters: Code points of one document.
        pages: Pages of one document.
    """

    file_bytes: int = 256 << 20
    entries: int = 20_000
    entry_bytes: int = 64 << 20
    unpacked_bytes: int = 512 << 20
    ratio: int = 200
    nesting: int = 256
    elements: int = 3_000_000
    characters: int = 30_000_000
    pages: int = 5_000


LIMITS = Limits()


def read_bytes(path: Path, limits: Limits = LIMITS) -> bytes:
    """All bytes of a regular file, never waiting for a pipe or a device.

    Raises:
        ReadError: MISSING, NOT_A_FILE, UNREADABLE, TOO_LARGE or EMPTY.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        # The kind is asked first: opening a device can have effects of its own.
        _require_regular(path, path.stat().st_mode)
        descriptor = os.open(path, flags)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ReadError(path, ReadFailure.MISSING) from error
    except OSError as error:
        raise ReadError(path, ReadFailure.UNREADABLE, cause_words(error)) from error
    except ValueError as error:
        raise ReadError(path, ReadFailure.UNREADABLE, str(error)) from error
    with os.fdopen(descriptor, "rb") as file:
        _require_regular(path, os.fstat(descriptor).st_mode)
        try:
            data = file.read(limits.file_bytes + 1)
        except OSError as error:
            raise ReadError(path, ReadFailure.UNREADABLE, cause_words(error)) from error
    if len(data) > limits.file_bytes:
        raise too_large(path, "bytes", limits.file_bytes)
    if not data:
        raise ReadError(path, ReadFailure.EMPTY)
    return data


def too_large(path: Path, what: TooMuch, limit: int) -> ReadError:
    """The error for a file that goes beyond a cap; `what` names what there is too much of."""
    shown = limit // _MIB if what.startswith("bytes") else limit
    facts = (("limit", number_words(str(shown))),)
    return ReadError(path, ReadFailure.TOO_LARGE, Message(CONTEXT, _TOO_MUCH[what], facts))


def damaged(path: Path, error: Exception) -> ReadError:
    """The error for a file that a library could not read to its end."""
    detail: str | Message = str(error)[:200]
    line = getattr(error, "lineno", None)
    if isinstance(error, zipfile.BadZipFile | zlib.error | EOFError):
        detail = Message(CONTEXT, "what is packed in it is broken")
    elif isinstance(error, SyntaxError) and line:  # what the reader of XML raises is one
        detail = Message(CONTEXT, "the markup is broken in line {line}", (("line", str(line)),))
    return ReadError(path, ReadFailure.DAMAGED, detail)


def misshapen(path: Path, why: str) -> ReadError:
    """The error for a file that is not what its format asks for; `why` is for the user."""
    return ReadError(path, ReadFailure.DAMAGED, Message(CONTEXT, why))


class Archive:
    """A zip file that unpacks no more than its limits.

    The sizes that an archive declares are checked first, but not believed: unpacking counts.
    """

    def __init__(self, path: Path, data: bytes, limits: Limits = LIMITS) -> None:
        """Check the directory of an archive.

        Args:
            path: The file, for errors.
            data: Its bytes.
            limits: What it may cost.

        Raises:
            ReadError: PASSWORD, DAMAGED, TOO_LARGE or UNKNOWN_FORMAT.
        """
        _require_zip(path, data)
        self._path = path
        self._limits = limits
        self._left = limits.unpacked_bytes
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            infos = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OverflowError, OSError) as error:
            raise damaged(path, error) from error
        except NotImplementedError as error:
            raise ReadError(path, ReadFailure.UNKNOWN_FORMAT, str(error)) from error
        if len(infos) > limits.entries:
            raise too_large(path, "files in the archive", limits.entries)
        self._infos = {info.filename: info for info in infos}
        if sum(info.file_size for info in infos) > limits.unpacked_bytes:
            raise too_large(path, "bytes unpacked", limits.unpacked_bytes)
        for info in infos:
            self._check(info)

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    def names(self) -> tuple[str, ...]:
        """Names of all files inside, in the order of the archive."""
        return tuple(self._infos)

    def read(self, name: str) -> bytes:
        """Unpack one file.

        Raises:
            ReadError: DAMAGED if it is missing or broken, TOO_LARGE if it goes beyond the limits.
        """
        if name not in self._infos:
            detail = Message(CONTEXT, "{part} is missing", (("part", name),))
            raise ReadError(self._path, ReadFailure.DAMAGED, detail)
        limit = min(self._limits.entry_bytes, self._left)
        try:
            with self._zip.open(self._infos[name]) as file:
                data = self._read_at_most(file, limit)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise damaged(self._path, error) from error
        except (NotImplementedError, RuntimeError) as error:
            raise ReadError(self._path, ReadFailure.UNKNOWN_FORMAT, str(error)) from error
        self._left -= len(data)
        return data

    def _read_at_most(self, file: Any, limit: int) -> bytes:
        chunks: list[bytes] = []
        size = 0
        while chunk := file.read(_CHUNK):
            size += len(chunk)
            if size > limit:
                raise too_large(self._path, "bytes unpacked", limit)
            chunks.append(chunk)
        return b"".join(chunks)

    def _check(self, info: zipfile.ZipInfo) -> None:
        if info.flag_bits & 0x1:
            raise ReadError(self._path, ReadFailure.PASSWORD)
        if info.file_size > self._limits.entry_bytes:
            raise too_large(self._path, "bytes unpacked", self._limits.entry_bytes)
        packed = max(info.compress_size, 1)
        if info.file_size > _CHUNK and info.file_size / packed > self._limits.ratio:
            times = number_words(str(info.file_size // packed))
            facts = (("part", info.filename), ("times", times))
            detail = Message(CONTEXT, "{part} is packed {times} to 1", facts)
            raise ReadError(self._path, ReadFailure.TOO_LARGE, detail)


def _require_zip(path: Path, data: bytes) -> None:
    if data.startswith(OLD_OFFICE):
        # Word and Excel wrap an encrypted file in the container of their old formats.
        if _ENCRYPTED_STREAM in data:
            raise ReadError(path, ReadFailure.PASSWORD)
        raise ReadError(path, ReadFailure.UNKNOWN_FORMAT, "a document of Office 97 to 2003")
    if not data.startswith(b"PK"):
        raise misshapen(path, "it is no archive")


def _require_regular(path: Path, mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise ReadError(path, ReadFailure.NOT_A_FILE)
