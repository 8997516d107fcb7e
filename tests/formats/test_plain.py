from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Cancelled, Stage, Unwatched
from kzaz_desk.formats.plain import LARGEST, PlainTextReader

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.formats.base import RawDocument

KAZAKH = "Бүгін Астанада ұлттық көрме ашылды.\nОған жүз елу компания қатысып жатыр.\n"
RUSSIAN = "Сегодня в Астане открылась национальная выставка.\nВ ней сто пятьдесят компаний.\n"


def _read(path: Path, encoding: str | None = None) -> RawDocument:
    return PlainTextReader(encoding).read(path, Unwatched())


def _write(folder: Path, data: bytes) -> Path:
    path = folder / "text.txt"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("text", [KAZAKH * 3, RUSSIAN * 3], ids=["Kazakh", "Russian"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_spans_lead_back_to_the_decoded_content(tmp_path: Path, codec: str, text: str) -> None:
    raw = _read(_write(tmp_path, text.encode(codec)))

    assert raw.text == text
    assert [span.of(raw.text) for span in raw.paragraphs] == text.splitlines()


@pytest.mark.parametrize(("codec", "name"), [("kz1048", "KZ-1048"), ("ptcp154", "PT154")])
def test_guessed_encoding_is_noted(tmp_path: Path, codec: str, name: str) -> None:
    raw = _read(_write(tmp_path, KAZAKH.encode(codec)))

    assert (raw.text, raw.encoding) == (KAZAKH, name)
    assert [str(note) for note in raw.notes] == [f"encoding guessed: {name}"]


def test_user_may_choose_the_encoding(tmp_path: Path) -> None:
    raw = _read(_write(tmp_path, KAZAKH.encode("ptcp154")), "PT154")

    assert raw.text == KAZAKH
    assert raw.encoding == "PT154"


def test_kazakh_in_an_encoding_without_its_letters_is_a_warning(tmp_path: Path) -> None:
    raw = _read(_write(tmp_path, (KAZAKH * 4).encode("cp1251", "replace")))

    assert "Windows-1251 has no Kazakh letters; those of this text are lost" in [
        str(note) for note in raw.notes
    ]


def test_russian_in_an_encoding_without_kazakh_letters_is_no_warning(tmp_path: Path) -> None:
    raw = _read(_write(tmp_path, RUSSIAN.encode("cp1251")))

    assert [str(note) for note in raw.notes] == ["encoding guessed: Windows-1251"]


FAILURES = {
    "empty": (b"", ReadFailure.EMPTY),
    "blank": (b" \n\t\r\n", ReadFailure.EMPTY),
    "only a mark": (b"\xef\xbb\xbf", ReadFailure.EMPTY),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, ReadFailure.BINARY),
    "archive": (b"PK\x03\x04" + bytes(range(256)) * 20, ReadFailure.BINARY),
    "program": (b"\x7fELF" + bytes(range(256)) * 20, ReadFailure.BINARY),
    "control codes": ((KAZAKH.encode() + bytes(range(8))) * 5, ReadFailure.BINARY),
    "unknown encoding": ("漢字かな交じり文".encode("euc-jp") * 40, ReadFailure.UNKNOWN_ENCODING),
    "too large": (b"a" * (LARGEST + 1), ReadFailure.TOO_LARGE),
}


@pytest.mark.parametrize(("data", "reason"), FAILURES.values(), ids=FAILURES)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, reason: ReadFailure) -> None:
    with pytest.raises(ReadError) as refused:
        _read(_write(tmp_path, data))

    assert refused.value.reason is reason


def test_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as refused:
        _read(tmp_path / "жоқ.txt")

    assert refused.value.reason is ReadFailure.MISSING


def test_folder_and_pipe_are_no_files(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)

    for path in (tmp_path, pipe):
        with pytest.raises(ReadError) as refused:
            _read(path)
        assert refused.value.reason is ReadFailure.NOT_A_FILE


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is unreadable for the superuser")
def test_unreadable_file_is_refused(tmp_path: Path) -> None:
    path = _write(tmp_path, KAZAKH.encode())
    path.chmod(0)

    with pytest.raises(ReadError) as refused:
        _read(path)

    assert refused.value.reason is ReadFailure.UNREADABLE


def test_name_that_the_system_refuses_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as refused:
        _read(tmp_path / ("ә" * 300 + ".txt"))

    assert refused.value.reason is ReadFailure.UNREADABLE


def test_few_nul_characters_are_text_and_noted(tmp_path: Path) -> None:
    text = "Бүгін\0 көрме ашылды.\n" + KAZAKH * 5

    raw = _read(_write(tmp_path, text.encode()))

    assert raw.text == text
    assert [str(note) for note in raw.notes] == ["the file holds 1 NUL characters"]


def test_lone_surrogates_become_replacement_characters(tmp_path: Path) -> None:
    data = (KAZAKH * 5).encode() + b"\xed\xa0\x80"

    raw = _read(_write(tmp_path, data))

    assert raw.text == KAZAKH * 5 + "\ufffd" * 3
    assert [str(note) for note in raw.notes] == ["3 characters could not be decoded"]


class _Stopped:
    def report(self, stage: Stage, fraction: float) -> None:
        raise Cancelled


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        PlainTextReader().read(_write(tmp_path, KAZAKH.encode()), _Stopped())
