"""How long a file of 1,000 paragraphs takes to read, in the program and in a child process.

Plain text is never read in a child process: nothing in it is parsed.

pytest tests/benchmarks/bench_formats.py
"""

from __future__ import annotations

import importlib.util
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kzaz_desk import services
from kzaz_desk.domain.progress import Unwatched
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.wording import untranslated
from kzaz_desk.formats.base import RawDocument
from kzaz_desk.formats.pick import pick
from kzaz_desk.formats.report_formats import REPORT_FORMATS
from kzaz_desk.formats.tmx import write_tmx
from kzaz_desk.formats.units import Unit
from kzaz_desk.formats.worker import IsolatedReader
from kzaz_desk.formats.xliff import write_xliff

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_benchmark.fixture import BenchmarkFixture

    from kzaz_desk.formats.report import Report

COUNT = 1_000
KK = [
    f"Биыл {n} ауыл мектебіне жалпы сомасы 5 млн теңге бөлінді. Келесі жылы тағы {n + 1} мектеп "
    "ашылады деп жоспарланып отыр."
    for n in range(COUNT)
]
RU = [
    f"В этом году {n} сельским школам выделено в общей сложности 5 млн тенге. В следующем году "
    f"планируется открыть ещё {n + 1} школ."
    for n in range(COUNT)
]


def _makers() -> Any:
    """The makers of small files that the tests of the formats have."""
    path = Path(__file__).parents[1] / "formats" / "conftest.py"
    spec = importlib.util.spec_from_file_location("makers", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _run(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _pages() -> Iterator[list[tuple[float, float, float, str]]]:
    for start in range(0, COUNT, 12):
        page, y = [], 790.0
        for text in KK[start : start + 12]:
            cut = text.index(" ", 70)
            page += [(65.0, y, 10.0, text[:cut]), (50.0, y - 13, 10.0, text[cut + 1 :])]
            y -= 26
        yield page


def _files() -> dict[str, bytes]:
    make = _makers()
    units = [Unit(str(n), (kk,), (ru,)) for n, (kk, ru) in enumerate(zip(KK, RU, strict=True))]
    rows = (
        f"<w:tr><w:tc>{_run(a)}</w:tc><w:tc>{_run(b)}</w:tc></w:tr>"
        for a, b in zip(KK, RU, strict=True)
    )
    cues = [
        f"{n // 60 // 30:02}:{n // 30 % 60:02}:{n % 30 * 2:02}.000 --> "
        f"{n // 60 // 30:02}:{n // 30 % 60:02}:{n % 30 * 2 + 1:02}.500\n{text}\n"
        for n, text in enumerate(KK)
    ]
    messages = [f'msgid "{b}"\nmsgstr "{a}"\n' for a, b in zip(KK, RU, strict=True)]
    return {
        "a.docx": make.docx("".join(map(_run, KK))),
        "table.docx": make.docx(f"<w:tbl>{''.join(rows)}</w:tbl>"),
        "a.odt": make.odt("".join(f"<text:p>{text}</text:p>" for text in KK)),
        "a.fodt": make.fodt("".join(f"<text:p>{text}</text:p>" for text in KK)),
        "a.rtf": make.rtf("".join(rf"\pard {text}\par " for text in KK)),
        "a.html": b"<meta charset=utf-8>" + "".join(f"<p>{text}" for text in KK).encode(),
        "a.md": "\n\n".join(KK).encode(),
        "a.txt": "\n\n".join(KK).encode(),
        "a.pdf": make.pdf(list(_pages())),
        "a.srt": "\n".join(
            f"{n}\n{cue.replace('.', ',', 2)}" for n, cue in enumerate(cues, start=1)
        ).encode(),
        "a.vtt": ("WEBVTT\n\n" + "\n".join(cues)).encode(),
        "a.xlsx": make.xlsx(list(zip(KK, RU, strict=True))),
        "a.ods": make.ods(list(zip(KK, RU, strict=True))),
        "a.tmx": write_tmx(units, "0.1", datetime(2025, 3, 4, tzinfo=UTC)),
        "a.xlf": write_xliff(units, Lang.KK),
        "a.po": ('msgid ""\nmsgstr ""\n"Language: kk\\n"\n\n' + "\n".join(messages)).encode(),
    }


FILES = _files()


PLACES = [(name, place) for name in FILES for place in ("program", "child") if name != "a.txt"] + [
    ("a.txt", "program")
]


@pytest.mark.parametrize(("name", "place"), PLACES)
def test_thousand_paragraphs(
    benchmark: BenchmarkFixture, tmp_path: Path, name: str, place: str
) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    reader = pick(path)
    inside = reader.inside() if isinstance(reader, IsolatedReader) else reader
    chosen = reader if place == "child" else inside

    found = benchmark.pedantic(  # type: ignore[no-untyped-call]
        chosen.read, args=(path, Unwatched()), rounds=5, iterations=1
    )

    side = found if isinstance(found, RawDocument) else found.kk
    assert len(side.paragraphs) == COUNT


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """The check of both texts, with a wrong number in every tenth paragraph."""
    folder = tmp_path_factory.mktemp("pair")
    wrong = [text.replace("5 млн", "6 млн") if n % 10 == 0 else text for n, text in enumerate(RU)]
    for name, texts in (("kk.txt", KK), ("ru.txt", wrong)):
        (folder / name).write_text("\n\n".join(texts), encoding="utf-8")
    return services.report_on(services.open_paths([folder]))


@pytest.mark.parametrize("name", REPORT_FORMATS)
def test_report_of_a_thousand_paragraphs(
    benchmark: BenchmarkFixture, report: Report, name: str
) -> None:
    content = benchmark.pedantic(  # type: ignore[no-untyped-call]
        REPORT_FORMATS[name].write, args=(report, untranslated, "en"), rounds=3, iterations=1
    )

    assert content
