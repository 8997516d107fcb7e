"""Time to check a text again after it changed, reading not included."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.align.encoders import load_static
from kzaz_desk.project.recheck import recheck, reread
from kzaz_desk.services import open_paths
from kzaz_desk.text.diff import diff_texts

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "clean"


def _paragraphs(lang: str, count: int) -> list[str]:
    """So many paragraphs of the sample, in an order that is the same for both languages."""
    text = (SAMPLE / f"{lang}.txt").read_text(encoding="utf-8")
    own = [line for line in text.split("\n") if line.strip() and not line.startswith("date")]
    random = Random(3)
    return [own[random.randrange(11)].replace("1", str(1 + n % 7)) for n in range(count)]


def _write(folder: Path, lang: str, paragraphs: list[str]) -> Path:
    path = folder / f"{lang}.txt"
    path.write_text("\n\n".join(paragraphs), encoding="utf-8")
    return path


@pytest.mark.parametrize("count", [100, 1000])
def test_pair_with_one_edit_is_checked_again(
    benchmark: BenchmarkFixture, tmp_path: Path, count: int
) -> None:
    encoder = load_static()
    files = [_write(tmp_path, lang, _paragraphs(lang, count)) for lang in ("kk", "ru")]
    session = open_paths(files, encoder=encoder)
    edited = _paragraphs("ru", count)
    edited[count // 2] = edited[count // 2].replace("а", "о")
    _write(tmp_path, "ru", edited)
    changed = reread(session, ["ru.txt"])

    _, summary = benchmark(recheck, session, changed, time=datetime.now(UTC), encoder=encoder)

    assert summary.changed


def test_long_text_with_an_edit_in_each_line_is_compared(benchmark: BenchmarkFixture) -> None:
    old = "\n".join(_paragraphs("kk", 2000))
    new = "\n".join(f"{line} Соңы {n}." for n, line in enumerate(old.split("\n")))

    difference = benchmark(diff_texts, old, new)

    assert difference.changes
