"""Message catalogues of GNU gettext."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.wording import Message
from kzaz_desk.formats.columns import BilingualDraft
from kzaz_desk.formats.encodings import decode, guess_encoding
from kzaz_desk.formats.guard import damaged, misshapen, read_bytes
from kzaz_desk.formats.units import lang_of
from kzaz_desk.text.language import guess_lang

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.formats.base import RawBilingual


class PoReader:
    """Reads message catalogues; every message is a row of the pair, obsolete ones left out.

    The languages are told by the header and by the letters of the messages themselves.
    """

    suffixes = frozenset({".po"})

    def read(self, path: Path, monitor: Monitor) -> RawBilingual:
        """Read a catalogue; see `Reader.read`."""
        import polib

        monitor.report(Stage.READ, 0.0)
        data = read_bytes(path)
        guess = guess_encoding(data)
        if guess is None:
            raise ReadError(path, ReadFailure.BINARY)
        text = decode(data, guess)[0].replace("\r\n", "\n")
        if "msgid" not in text:
            raise misshapen(path, "there are no messages in it")
        try:
            # The line feed makes sure that polib does not take the text for the name of a file.
            catalogue = polib.pofile(text + "\n", check_for_duplicates=False)
        except (OSError, ValueError, UnicodeError, IndexError) as error:
            raise damaged(path, error) from error
        entries = [entry for entry in catalogue if not entry.obsolete]
        is_kazakh_first = _source(path, catalogue, entries) is Lang.KK
        draft = BilingualDraft(path, monitor)
        for entry in entries:
            sides = _texts(entry)
            kk, ru = sides if is_kazakh_first else sides[::-1]
            draft.add(kk, ru, f"line {entry.linenum}")
        return draft.bilingual(_notes(entries))


def _source(path: Path, catalogue: Any, entries: Sequence[Any]) -> Lang:
    """Language of the messages as they stand in the program."""
    ids = " ".join(entry.msgid for entry in entries)
    texts = " ".join(line for entry in entries for line in _texts(entry)[1])
    first = guess_lang(ids)
    second = lang_of(catalogue.metadata.get("Language", "")) or guess_lang(texts)
    if first is None or second is not first.other:
        raise ReadError(path, ReadFailure.UNKNOWN_LANGUAGE, catalogue.metadata.get("Language", ""))
    return first


def _texts(entry: Any) -> tuple[list[str], list[str]]:
    """The message and its translation, all plural forms of both."""
    ids = [entry.msgid, entry.msgid_plural]
    forms = [entry.msgstr_plural[key] for key in sorted(entry.msgstr_plural)] or [entry.msgstr]
    return _lines(ids), _lines(forms)


def _lines(texts: Sequence[str]) -> list[str]:
    return [line for text in texts for line in text.splitlines() if line.strip()]


def _notes(entries: Sequence[Any]) -> tuple[Message, ...]:
    fuzzy = sum("fuzzy" in entry.flags for entry in entries)
    empty = sum(not _texts(entry)[1] for entry in entries)
    notes: list[Message] = []
    if fuzzy:
        notes.append(Message("Formats", "%n messages are marked as not checked", count=fuzzy))
    if empty:
        notes.append(Message("Formats", "%n units without a translation", count=empty))
    return tuple(notes)
