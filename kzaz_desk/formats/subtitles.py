"""Subtitles: SubRip and WebVTT."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Stage
from kzaz_desk.formats.draft import Draft, clean
from kzaz_desk.formats.encodings import decode, guess_encoding
from kzaz_desk.formats.guard import damaged, misshapen, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pysubs2 import SSAEvent

    from kzaz_desk.domain.progress import Monitor
    from kzaz_desk.formats.base import RawDocument

_ENDS: Final = (".", "!", "?", "…", ":", ";", "»", "”", '"', "♪", ")", "]")
_PAUSE_MS: Final = 1_500
_NOT_SHOWN: Final = ("NOTE", "STYLE", "REGION")


class SubtitleReader:
    """Reads subtitles: a paragraph for each cue, with its time.

    A sentence that runs on over several cues without a pause is one paragraph, located at the
    first. Positions, colours and other marks are left out.
    """

    suffixes = frozenset({".srt", ".vtt"})

    def read(self, path: Path, monitor: Monitor) -> RawDocument:
        """Read subtitles; see `Reader.read`."""
        import pysubs2

        monitor.report(Stage.READ, 0.0)
        data = read_bytes(path)
        guess = guess_encoding(data)
        if guess is None:
            raise ReadError(path, ReadFailure.BINARY)
        text = decode(data, guess)[0].replace("\r\n", "\n").replace("\r", "\n")
        is_vtt = text.lstrip().startswith("WEBVTT")
        if is_vtt:
            blocks = text.split("\n\n")
            text = "\n\n".join(block for block in blocks if not _is_comment(block))
        if "-->" not in text:
            raise misshapen(path, "there is no line with a time")
        try:
            cues = pysubs2.SSAFile.from_string(text, format_="vtt" if is_vtt else "srt")
        except (pysubs2.Pysubs2Error, ValueError, OverflowError) as error:
            raise damaged(path, error) from error
        draft = Draft(path, monitor)
        for words, start in _sentences(cues):
            draft.add(words, _clock(start))
        return draft.document(encoding=guess.name)


def _sentences(cues: Iterable[SSAEvent]) -> Iterator[tuple[str, int]]:
    """Texts and the milliseconds at which they begin."""
    text, start, end = "", 0, 0
    for cue in cues:
        words = clean(cue.plaintext)
        if not words or cue.is_comment:
            continue
        runs_on = text and not text.endswith(_ENDS) and words[:1].islower()
        if runs_on and 0 <= cue.start - end <= _PAUSE_MS:
            text = f"{text} {words}"
        else:
            if text:
                yield text, start
            text, start = words, cue.start
        end = cue.end
    if text:
        yield text, start


def _is_comment(block: str) -> bool:
    words = block.split(None, 1)
    return bool(words) and words[0] in _NOT_SHOWN


def _clock(milliseconds: int) -> str:
    seconds = max(0, milliseconds) // 1000
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
