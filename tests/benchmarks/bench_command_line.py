"""Time from the shell's point of view, the start of the process included."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
SAMPLE = [ROOT / "samples" / "visit-2025" / name for name in ("kk.txt", "ru.txt")]


def _check(files: list[Path], output: Path) -> int:
    command = [sys.executable, "-m", "kzaz_desk", "check", *map(str, files), "-o", str(output)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, check=False).returncode


def test_sample_pair_is_checked(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    status = benchmark(_check, SAMPLE, tmp_path / "out.txt")

    assert status == 1


def test_real_pair_is_checked(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """The bar is two seconds."""
    if not SEEDS.is_dir():
        pytest.skip("the seed articles are not beside this checkout")
    pair = [next(SEEDS.glob("000*.txt")), next(SEEDS.glob("002*.txt"))]

    status = benchmark(_check, pair, tmp_path / "out.txt")

    assert status == 1
