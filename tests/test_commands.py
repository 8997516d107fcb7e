"""The commands that README gives to a newcomer."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def _is_made_by_tests_run() -> bool:
    """True if `.venv` was made from the lock as it is now, so that nothing would be installed."""
    asked = subprocess.run(
        ["bash", "-c", ". .ci/setup.sh && is_installed test"], cwd=ROOT, check=False
    )
    return asked.returncode == 0


@pytest.mark.skipif(not _is_made_by_tests_run(), reason="the environment was not made by tests/run")
def test_sample_opens_as_text_and_report_where_there_is_no_display(tmp_path: Path) -> None:
    without = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in without}

    ended = subprocess.run(
        ["bash", str(ROOT / "samples" / "open")],
        cwd=tmp_path,
        env=environment | {"HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    (report,) = tmp_path.glob("*.html")
    assert ended.returncode == 0, ended.stderr
    assert "705" in ended.stdout
    assert str(report) in ended.stdout
    assert "Traceback" not in ended.stderr
    assert "705 млрд" in report.read_text(encoding="utf-8")


@pytest.mark.parametrize("script", ["tests/run", "samples/open", ".ci/setup.sh", ".ci/run"])
def test_script_is_valid_shell(script: str) -> None:
    ended = subprocess.run(["bash", "-n", str(ROOT / script)], capture_output=True, check=False)

    assert (ended.returncode, ended.stderr) == (0, b"")
