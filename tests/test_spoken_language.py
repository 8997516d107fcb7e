"""Whatever the program says in Kazakh or Russian, no English word is left in it."""

from __future__ import annotations

import csv
import errno
import io
import re
import zipfile
from contextlib import suppress
from dataclasses import replace
from functools import cache
from html import unescape
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, get_args

import pytest
from pypdfium2 import PdfDocument

from kzaz_desk import services
from kzaz_desk.catalogue import load_catalogue
from kzaz_desk.command_line import main
from kzaz_desk.domain.error_messages import error_message
from kzaz_desk.domain.errors import (
    EncoderUnavailable,
    PairError,
    PairFailure,
    ReadError,
    ReadFailure,
    StoreError,
    StoreFailure,
)
from kzaz_desk.domain.review import FindingKind, Review, Verdict, VerdictState
from kzaz_desk.domain.worded_values import cause_words
from kzaz_desk.formats.events import events_as_csv, events_as_html
from kzaz_desk.formats.guard import TooMuch, too_large
from kzaz_desk.formats.report_formats import REPORT_FORMATS

from .latin_words import english_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzaz_desk.formats.report import Report
    from kzaz_desk.project.session import Session

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
SPOKEN = ("kk", "ru")
# Codes for other programs: rules, findings and files by their hash.
CODES = re.compile(
    r"\b[a-z_]+\.[a-z-]+\b|kkru_static|\b[0-9a-f]{16,64}\b|\S+\.(?:txt|html|json|xlsx|tmp)\b"
)
VALUES = """
    error warning never csv pdf tmx xliff docx xlsx batch
"""
"""Values of options, and a name of the program that a line of the help may break."""


def left(text: str, allowed: frozenset[str] = frozenset()) -> list[str]:
    """English words in what the program said."""
    return [word for word in english_words(CODES.sub(" ", text)) if word not in allowed]


@cache
def _session(sample: str) -> Session:
    return services.open_paths([SAMPLES / sample / f"{lang}.txt" for lang in SPOKEN])


@cache
def _report() -> Report:
    """The sample with an answer of each sort, one of them stale."""
    session = _session("visit-2025")
    states = [*VerdictState, VerdictState.ACCEPTED]
    verdicts = {
        finding.id: Verdict(state, "түсініктеме", "Әсел", None, stale=at == len(states) - 1)
        for at, (finding, state) in enumerate(zip(session.findings, states, strict=False))
    }
    answered = MappingProxyType(verdicts)
    return services.report_on(replace(session, review=Review(answered)))


@cache
def _of_the_texts() -> frozenset[str]:
    """Words in Latin letters that the texts themselves hold."""
    texts = (document.text for document in _session("visit-2025").documents.values())
    return frozenset(word for text in texts for word in english_words(text))


def _readable(name: str, data: bytes) -> str:
    """What a person reads in a report."""
    if name == "pdf":
        return " ".join(page.get_textpage().get_text_range() for page in PdfDocument(data))
    if name in {"xlsx", "docx"}:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [
                archive.read(part).decode()
                for part in archive.namelist()
                if re.search(r"sharedStrings|workbook\.xml$|document\.xml$|comments\.xml$", part)
            ]
        named = re.findall(r'<sheet name="([^"]*)"', "".join(parts))
        told = re.findall(r"<(?:w:)?t(?: [^>]*)?>([^<]*)<", "".join(parts))
        return unescape(" ".join([*named, *told]))
    text = data.decode("utf-8-sig")
    if name == "html":
        text = re.sub(r"<style>.*?</style>|<[^>]*>", " ", text, flags=re.DOTALL)
    if name == "csv":
        text = " ".join(cell for row in csv.reader(io.StringIO(text)) for cell in row)
    return text


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("name", ["html", "text", "csv", "xlsx", "docx", "pdf"])
def test_report_has_no_english_word(name: str, language: str) -> None:
    words = load_catalogue(language)

    text = _readable(name, REPORT_FORMATS[name].write(_report(), words.translate, language))

    assert len(text) > 2000
    assert left(text, _of_the_texts()) == []


@pytest.mark.parametrize("language", SPOKEN)
def test_exported_timeline_has_no_english_word(language: str) -> None:
    translate, session = load_catalogue(language).translate, _session("visit-2025")

    page = events_as_html(session.events, session.documents, translate)
    table = events_as_csv(session.events, session.documents, translate)

    assert left(_readable("html", page.encode()), _of_the_texts()) == []
    assert left(_readable("csv", table.encode()), _of_the_texts()) == []


@pytest.mark.parametrize("language", SPOKEN)
def test_summary_of_a_batch_has_no_english_word(folder: Path, language: str) -> None:
    main(["check", "--batch", ".", "--workers", "1", "-o", "../summary", "--lang", language])

    for path in Path("../summary").glob("*.*"):
        name = path.suffix[1:]
        if name in {"html", "xlsx"}:
            assert left(_readable(name, path.read_bytes())) == []
    assert {path.suffix for path in Path("../summary").glob("*.*")} >= {".html", ".xlsx"}


NAMED = {"wrong-encoding"}
"""Failures whose detail is the name of something, and never the words of a library."""


def _errors() -> list[Any]:
    path = Path("мәтін.docx")
    cause = cause_words(OSError(errno.EACCES, "Permission denied"))
    return [
        *(ReadError(path, reason, cause) for reason in ReadFailure),
        *(ReadError(path, each, "words of a library") for each in ReadFailure if each not in NAMED),
        *(StoreError(path, reason, cause) for reason in StoreFailure),
        *(PairError(reason, (path, path)) for reason in PairFailure),
        *(too_large(path, what, 12345) for what in get_args(TooMuch)),
        EncoderUnavailable("no module"),
    ]


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("error", _errors(), ids=repr)
def test_error_has_no_english_word(error: Any, language: str) -> None:
    sentence = error_message(error).worded(load_catalogue(language).translate)

    assert left(sentence.replace("мәтін.docx", "")) == []


@pytest.mark.parametrize("language", SPOKEN)
def test_explanation_of_every_kind_of_finding_has_no_english_word(language: str) -> None:
    translate = load_catalogue(language).translate
    sentences = {
        f"{folder.name} {finding.kind}": finding.message.worded(translate)
        for folder in SAMPLES.iterdir()
        if (folder / "kk.txt").exists()
        for finding in _session(folder.name).findings
    }
    texts = _of_the_texts()

    assert {kind for kind in FindingKind if any(str(kind) in key for key in sentences)}
    assert {key: words for key, told in sentences.items() if (words := left(told, texts))} == {}


COMMANDS: dict[str, Sequence[str]] = {
    "help": ["--help"],
    "help of check": ["check", "--help"],
    "nothing": ["check"],
    "missing file": ["check", "жоқ.txt", "kk.txt"],
    "twice": ["check", "kk.txt", "kk.txt"],
    "one language": ["check", "kk.txt", "kk2.txt"],
    "neither": ["check", "en.txt", "ru.txt"],
    "empty": ["check", "empty.txt", "ru.txt"],
    "no text": ["check", "binary.txt", "ru.txt"],
    "unknown": ["check", "kk.xyz", "ru.txt"],
    "broken": ["check", "broken.docx", "ru.txt"],
    "no folder": ["check", "kk.txt", "ru.txt", "-o", "жоқ/есеп.html", "--format", "html"],
    "over a text": ["check", "kk.txt", "ru.txt", "-o", "ru.txt"],
    "workers": ["check", "kk.txt", "ru.txt", "--workers", "2"],
    "pair": ["check", "kk.txt", "ru.txt"],
    "batch": ["check", "--batch", ".", "--workers", "1", "-o", "нәтиже", "--format", "html"],
    "batch over texts": ["check", "--batch", ".", "-o", "."],
    "window": ["kk.txt", "ru.txt"],
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.chdir(tmp_path)
    for name in ("kk.txt", "ru.txt"):
        tmp_path.joinpath(name).write_bytes((SAMPLES / "clean" / name).read_bytes())
    kk = (SAMPLES / "visit-2025" / "kk.txt").read_bytes()
    files = {
        "kk2.txt": kk,
        "kk.xyz": kk,
        "en.txt": b"Twenty-two new schools were opened in the region this year. " * 9,
        "empty.txt": b"",
        "binary.txt": bytes(range(256)) * 9,
        "broken.docx": b"PK\x03\x04" + b"x" * 900,
    }
    for name, data in files.items():
        tmp_path.joinpath(name).write_bytes(data)
    return tmp_path


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("given", COMMANDS.values(), ids=COMMANDS)
def test_command_says_no_english_word(
    folder: Path, capsys: pytest.CaptureFixture[str], given: Sequence[str], language: str
) -> None:
    with suppress(SystemExit):
        main([*given, "--lang", language])

    said = "".join(capsys.readouterr()).replace(str(folder), "")
    assert said.strip()
    assert left(said, frozenset(VALUES.split())) == []
