"""Hostile and broken files end in a clear error, soon, and touch nothing but themselves.

Every file is read as the program reads it: in a child process that is stopped after some seconds
and at a gigabyte. An error of the limits themselves (TOO_SLOW) is not among those expected here.
Where many are read, their children are forked from one that has the readers loaded (`forked`).
"""

from __future__ import annotations

import os
import random
import select
import socket
import sys
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Unwatched
from kzaz_desk.formats.base import RawBilingual, RawDocument
from kzaz_desk.formats.pick import pick
from kzaz_desk.formats.worker import IsolatedReader

from .forked import Forked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Write = Callable[[str, bytes | str], Path]
    Zip = Callable[[dict[str, str | bytes]], bytes]

SECRET = "құпия сөйлем"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "лол" * 10}">' for n in range(12))
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TMX_UNIT = "<tu><tuv xml:lang='kk'><seg>{}</seg></tuv><tuv xml:lang='ru'><seg>{}</seg></tuv></tu>"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


@pytest.fixture
def forked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The children of this test are forked, where the system can."""
    if sys.platform == "linux":
        (tmp_path / "forked").mkdir()
        monkeypatch.setattr(Forked, "folder", tmp_path / "forked", raising=False)
        monkeypatch.setattr("kzaz_desk.formats.worker.subprocess.Popen", Forked)


def read(path: Path) -> RawDocument | RawBilingual:
    return pick(path).read(path, Unwatched())


def outcome(path: Path, *, isolated: bool = True) -> str | ReadFailure:
    """What the file says, or why it could not be read."""
    reader = pick(path)
    if not isolated and isinstance(reader, IsolatedReader):
        reader = reader.inside()
    try:
        return text_of(reader.read(path, Unwatched()))
    except ReadError as error:
        return error.reason


def failure(path: Path) -> ReadFailure:
    with pytest.raises(ReadError) as caught:
        read(path)
    assert caught.value.path == path
    return caught.value.reason


def text_of(found: RawDocument | RawBilingual) -> str:
    return found.text if isinstance(found, RawDocument) else f"{found.kk.text}\n{found.ru.text}"


def word_xml(inside: str, before: str = "") -> str:
    return f"<?xml version='1.0'?>{before}<w:document {W}><w:body>{inside}</w:body></w:document>"


def deep(tag: str, times: int, inside: str = "") -> str:
    return f"<{tag}>" * times + inside + f"</{tag}>" * times


ARCHIVES: dict[str, tuple[str, dict[str, str | bytes], ReadFailure]] = {
    "bomb-in-word": (".docx", {"word/document.xml": b" " * (60 << 20)}, ReadFailure.TOO_LARGE),
    "bomb-in-sheet": (
        ".xlsx",
        {"xl/sharedStrings.xml": b"<a>" * (20 << 20)},
        ReadFailure.TOO_LARGE,
    ),
    "bomb-in-text": (".odt", {"content.xml": bytes(65 << 20)}, ReadFailure.TOO_LARGE),
    "many-entries": (
        ".docx",
        {f"e{number}": "" for number in range(20_001)},
        ReadFailure.TOO_LARGE,
    ),
    "no-content": (".docx", {"readme.txt": "жоқ"}, ReadFailure.DAMAGED),
    "no-sheets": (".xlsx", {"xl/workbook.xml": "<workbook/>"}, ReadFailure.DAMAGED),
    "deep-word": (
        ".docx",
        {"word/document.xml": word_xml(deep("w:sdt", 5_000, "<w:p/>"))},
        ReadFailure.TOO_LARGE,
    ),
    "deep-tables": (
        ".docx",
        {
            "word/document.xml": word_xml(
                "<w:tbl><w:tr><w:tc>" * 2_000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 2_000
            )
        },
        ReadFailure.TOO_LARGE,
    ),
    "deep-text": (
        ".odt",
        {"content.xml": f"<o:body xmlns:o='o'>{deep('o:text', 5_000)}</o:body>"},
        ReadFailure.TOO_LARGE,
    ),
    "deep-tables-in-text": (
        ".odt",
        {
            "content.xml": "<o:body xmlns:o='o'><o:text>"
            + deep("o:table", 900, deep("o:table-row", 900))
            + "</o:text></o:body>"
        },
        ReadFailure.TOO_LARGE,
    ),
    "laughs-in-word": (
        ".docx",
        {"word/document.xml": word_xml("<w:p/>", f"<!DOCTYPE a [{LAUGHS}]>")},
        ReadFailure.DAMAGED,
    ),
    "not-xml": (".docx", {"word/document.xml": b"\xff\xfe\x00 < & >"}, ReadFailure.DAMAGED),
}


@pytest.mark.usefixtures("forked")
@pytest.mark.parametrize("name", ARCHIVES)
def test_hostile_archive_is_refused(write: Write, make_zip: Zip, name: str) -> None:
    suffix, files, reason = ARCHIVES[name]

    assert failure(write(f"а{suffix}", make_zip(files))) is reason


def test_archive_that_lies_about_sizes_is_refused(write: Write, make_zip: Zip) -> None:
    data = bytearray(make_zip({"word/document.xml": b"\x00" * (32 << 20)}))
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = data.index(mark) + offset
        data[at : at + 4] = (1000).to_bytes(4, "little")

    assert failure(write("a.docx", bytes(data))) is ReadFailure.DAMAGED


def test_archive_with_a_password_says_so(write: Write, make_zip: Zip) -> None:
    data = bytearray(make_zip({"word/document.xml": "x"}))
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        data[data.index(mark) + offset] |= 1

    assert failure(write("a.docx", bytes(data))) is ReadFailure.PASSWORD


@pytest.mark.usefixtures("forked")
@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".odt"])
@pytest.mark.parametrize(
    ("stream", "reason"),
    [("EncryptedPackage", ReadFailure.PASSWORD), ("WordDocument", ReadFailure.UNKNOWN_FORMAT)],
)
def test_container_of_old_office_is_told_apart(
    write: Write, suffix: str, stream: str, reason: ReadFailure
) -> None:
    data = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1016) + stream.encode("utf-16-le")

    assert failure(write(f"a{suffix}", data)) is reason


@pytest.mark.usefixtures("forked")
@pytest.mark.parametrize("suffix", [".doc", ".xls", ".txt"])
def test_document_of_old_office_is_told_from_other_files(write: Write, suffix: str) -> None:
    data = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1016) + "WordDocument".encode("utf-16-le")

    assert failure(write(f"a{suffix}", data)) is ReadFailure.UNKNOWN_FORMAT


REFUSED: dict[str, tuple[str, str | bytes, ReadFailure]] = {
    "nested-divs": (".html", "<div>" * 200_000, ReadFailure.TOO_LARGE),
    "nested-inline": (".html", "<b><i>" * 100_000, ReadFailure.TOO_LARGE),
    "nested-tables": (".html", "<table><tr><td>" * 50_000, ReadFailure.TOO_LARGE),
    "nested-lists": (".html", "<ul><li>" * 50_000, ReadFailure.TOO_LARGE),
    "page-without-text": (".html", "<script>алу()</script>", ReadFailure.NO_TEXT),
    "laughs-in-memory": (
        ".tmx",
        f"<!DOCTYPE tmx [{LAUGHS}]><tmx><body><tu a='&l11;'/></body></tmx>",
        ReadFailure.TOO_LARGE,
    ),
    "deep-memory": (".tmx", f"<tmx>{deep('body', 100_000)}</tmx>", ReadFailure.TOO_LARGE),
    "deep-xliff": (".xlf", f"<xliff>{deep('file', 100_000)}</xliff>", ReadFailure.TOO_LARGE),
    "laughs-in-xliff": (
        ".xlf",
        f"<!DOCTYPE a [{LAUGHS}]><xliff version='2.0' srcLang='kk' trgLang='&l11;'/>",
        ReadFailure.TOO_LARGE,
    ),
    "no-memory": (".tmx", "<html/>", ReadFailure.UNKNOWN_LANGUAGE),
    "empty-rtf": (".rtf", "{\\rtf1}", ReadFailure.NO_TEXT),
    "braces": (".rtf", "{\\rtf1" + "{" * 1_000_000, ReadFailure.TOO_LARGE),
    "huge-skip": (".rtf", "{\\rtf1\\bin2147483647 x}", ReadFailure.NO_TEXT),
    "loop-of-pages": (
        ".pdf",
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        "2 0 obj<</Type/Pages/Count 9/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>",
        ReadFailure.DAMAGED,
    ),
    "too-many-pages": (
        ".pdf",
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 99999"
        "/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>",
        ReadFailure.TOO_LARGE,
    ),
    "no-cues": (".srt", "-->" * 300_000, ReadFailure.NO_TEXT),
    "no-messages": (".po", 'msgid "a' * 50_000, ReadFailure.DAMAGED),
    "endless-message": (
        ".po",
        f'msgid "{"ы" * 1_000_000} слово"\nmsgstr "{"қ" * 1_000_000} сөз"\n',
        ReadFailure.UNKNOWN_LANGUAGE,
    ),
    "marks-only": (".md", "*" * 900_000, ReadFailure.NO_TEXT),
}


@pytest.mark.usefixtures("forked")
@pytest.mark.parametrize("name", REFUSED)
def test_hostile_text_is_refused(write: Write, name: str) -> None:
    suffix, content, reason = REFUSED[name]

    assert failure(write(f"а{suffix}", content)) is reason


ENDURED: dict[str, tuple[str, str]] = {
    "brackets": (".md", "[" * 300_000 + "сөз"),
    "emphasis": (".md", "_а *б **в " * 40_000),
    "ticks": (".md", "`а``б" * 60_000),
    "angles": (".md", "<а" * 200_000),
    "escapes": (".md", "\\" * 300_000 + "сөз"),
    "pipes": (".md", "а|" * 40_000 + "\n" + "-|" * 40_000),
    "quotes": (".md", ">" * 300_000 + "сөз"),
    "tags": (".html", "<p>сөз" * 30_000),
    "attributes": (".html", "<p " + "а=б " * 200_000 + ">сөз"),
    "cells": (".html", "<table>" + "<tr><td colspan=9999>сөз" * 20_000),
    "entities": (".html", "<p>&amp;" * 30_000),
    "nested-tables": (
        ".rtf",
        "{\\rtf1"
        + "".join(f"\\trowd\\itap{n}\\intbl сөз\\nestcell\\nestrow" for n in range(10_000))
        + "}",
    ),
    "surrogates": (".rtf", "{\\rtf1" + "\\u-10179?" * 100_000 + " x}"),
}


@pytest.mark.usefixtures("forked")
@pytest.mark.parametrize("name", ENDURED)
def test_tiresome_text_is_read_all_the_same(write: Write, name: str) -> None:
    suffix, content = ENDURED[name]

    assert text_of(read(write(f"а{suffix}", content)))


@pytest.mark.usefixtures("forked")
@pytest.mark.parametrize(
    "suffix",
    [
        ".html", ".md", ".rtf", ".docx", ".odt", ".tmx", ".srt", ".vtt", ".xlf", ".txt",
    ],
)  # fmt: skip
def test_word_of_a_million_letters_is_read(
    write: Write,
    make_docx: Callable[[str], bytes],
    make_odt: Callable[[str], bytes],
    suffix: str,
) -> None:
    word = "a" * 1_000_000
    unit = (
        f"<trans-unit id='1'><source>{word} слово</source><target>{word} сөз</target></trans-unit>"
    )
    contents: dict[str, str | bytes] = {
        ".rtf": f"{{\\rtf1 {word}}}",
        ".docx": make_docx(f"<w:p><w:r><w:t>{word}</w:t></w:r></w:p>"),
        ".odt": make_odt(f"<text:p>{word}</text:p>"),
        ".tmx": f"<tmx><body>{TMX_UNIT.format(word, word)}</body></tmx>",
        ".srt": f"1\n00:00:01,000 --> 00:00:02,000\n{word}\n",
        ".vtt": f"WEBVTT\n\n00:01.000 --> 00:02.000\n{word}\n",
        ".xlf": "<xliff version='1.2'><file source-language='ru' target-language='kk'><body>"
        f"{unit}</body></file></xliff>",
    }

    assert word in text_of(read(write(f"a{suffix}", contents.get(suffix, word))))


def test_word_that_leaves_the_page_is_read_as_far_as_it_is_seen(
    write: Write, make_pdf: Callable[[Any], bytes]
) -> None:
    found = text_of(read(write("a.pdf", make_pdf([[(10, 700, 10, "a" * 1_000_000)]]))))

    assert set(found) == {"a"}
    assert len(found) < 1_000


def _cut(data: bytes, dice: random.Random) -> bytes:
    return data[: dice.randrange(1, len(data))]


def _flip(data: bytes, dice: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(dice.choice((1, 4, 40))):
        changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
    return bytes(changed)


SUFFIXES = (
    ".docx", ".odt", ".rtf", ".html", ".md", ".pdf", ".vtt", ".srt", ".xlsx", ".tmx", ".xlf", ".po",
)  # fmt: skip


@pytest.mark.usefixtures("forked")
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_damaged_file_is_read_or_refused(
    write: Write, sound_bytes: dict[str, bytes], suffix: str
) -> None:
    dice = random.Random(suffix)
    for change in (_cut, _flip):
        found = outcome(write(f"а{suffix}", change(sound_bytes[suffix], dice)))
        assert found
        assert found is not ReadFailure.TOO_SLOW


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_file_under_a_wrong_name_is_read_or_refused(
    write: Write, sound_bytes: dict[str, bytes], suffix: str
) -> None:
    for other in {".docx", ".pdf", ".html"} - {suffix}:
        found = outcome(write(f"а{suffix}", sound_bytes[other]), isolated=False)
        assert found
        assert found not in {ReadFailure.TOO_SLOW, ReadFailure.TOO_LARGE, ReadFailure.MISSING}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_empty_file_says_so(write: Write, suffix: str) -> None:
    assert outcome(write(f"а{suffix}", b""), isolated=False) is ReadFailure.EMPTY


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_is_no_file_says_so(tmp_path: Path, suffix: str) -> None:
    folder = tmp_path / f"қалта{suffix}"
    folder.mkdir()

    assert outcome(folder, isolated=False) is ReadFailure.NOT_A_FILE
    assert outcome(tmp_path / f"жоқ{suffix}", isolated=False) is ReadFailure.MISSING


@posix_only
def test_pipe_device_and_odd_links_say_so(tmp_path: Path) -> None:
    pipe = tmp_path / "a.docx"
    os.mkfifo(pipe)
    to_pipe, to_device, nowhere, loop = (tmp_path / f"{n}.pdf" for n in range(4))
    to_pipe.symlink_to(pipe)
    to_device.symlink_to("/dev/zero")
    nowhere.symlink_to(tmp_path / "жоқ")
    loop.symlink_to(loop)

    assert failure(pipe) is ReadFailure.NOT_A_FILE
    assert failure(to_pipe) is ReadFailure.NOT_A_FILE
    assert failure(to_device) is ReadFailure.NOT_A_FILE
    assert failure(nowhere) is ReadFailure.MISSING
    assert failure(loop) is ReadFailure.UNREADABLE


@posix_only
@pytest.mark.parametrize("suffix", [".md", ".docx"])
@pytest.mark.parametrize(
    "name", ["Қазақша әңгіме", "жол\nауысады", "-rf", "a b'\"$(x);", "ұзақ" * 25, "\udcff"]
)
def test_odd_name_is_no_hindrance(
    tmp_path: Path, sound_bytes: dict[str, bytes], name: str, suffix: str
) -> None:
    path = tmp_path / f"{name}{suffix}"
    path.write_bytes(sound_bytes[suffix])

    assert "Биыл ауыл мектептеріне" in text_of(read(path))


@posix_only
def test_link_to_a_sound_file_is_followed(write: Write, tmp_path: Path) -> None:
    link = tmp_path / "сілтеме.md"
    link.symlink_to(write("а.md", "Мәтін бар."))

    assert text_of(read(link)) == "Мәтін бар."


def _outside(address: str) -> dict[str, str]:
    """Texts that ask for something outside, by their suffix."""
    entity = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{address}"><!ENTITY % y SYSTEM "{address}"> %y;]>'
    unit = TMX_UNIT.format("Мәтін &x; бар.", "Текст есть.")
    return {
        ".tmx": f"{entity}<tmx><body>{unit}</body></tmx>",
        ".xlf": f"{entity}<xliff version='1.2'><file source-language='kk' target-language='ru'>"
        "<trans-unit id='1'><source>Мәтін &x; бар.</source><target>Текст есть.</target>"
        "</trans-unit></file></xliff>",
        ".html": f"<link rel=stylesheet href='{address}'><base href='{address}'><p>Мәтін бар."
        f"<img src='{address}'><iframe src='{address}'></iframe><script src='{address}'></script>",
        ".md": f"Мәтін бар. ![сурет]({address}) <img src='{address}'>",
        ".rtf": f'{{\\rtf1 {{\\field{{\\*\\fldinst INCLUDETEXT "{address}"}}{{\\fldrslt}}}}}}',
        ".fodt": f"{entity}<office:document xmlns:office='o' xmlns:text='t' xmlns:x='x'>"
        f"<office:body><office:text><text:p>&x;</text:p><x:image x:href='{address}'/>"
        "</office:text></office:body></office:document>",
        ".svg.html": f"{entity}<svg><image href='{address}'/></svg><p>Мәтін &x;",
    }


@pytest.mark.usefixtures("forked")
@pytest.mark.parametrize("suffix", list(_outside("")))
def test_nothing_outside_the_file_is_asked_for(write: Write, suffix: str) -> None:
    secret = write("secret", SECRET)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        for address in (f"http://127.0.0.1:{port}/x", secret.as_uri()):
            path = write(f"а{suffix}", _outside(address)[suffix])
            found = outcome(path)
            assert SECRET not in found
            assert found in {ReadFailure.DAMAGED, ReadFailure.NO_TEXT} or "Мәтін" in found
        assert select.select([server], [], [], 0)[0] == []


def test_path_inside_an_archive_leads_nowhere(write: Write, make_zip: Zip, tmp_path: Path) -> None:
    part = '<Override PartName="/../../secret" ContentType="x/wordprocessingml.document.main+xml"/>'
    write("secret", SECRET)
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", f"<Types>{part}</Types>")
        archive.writestr("../escaped", "x")

    assert failure(write("a.docx", out.getvalue())) is ReadFailure.DAMAGED
    assert not (tmp_path.parent / "escaped").exists()
