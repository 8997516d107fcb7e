"""What the program settles before anything of it is loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NAME = "OPENBLAS_NUM_THREADS"
CALL = f"""
import os, sys
from kzaz_desk.__main__ import main
try:
    main()
finally:
    print("threads:", os.environ["{NAME}"], "numpy" in sys.modules)
"""


@pytest.mark.parametrize(("given", "used"), [({}, "1"), ({NAME: "4"}, "4")], ids=["free", "set"])
def test_numpy_gets_one_thread_before_it_is_loaded_unless_the_user_says_otherwise(
    given: dict[str, str], used: str
) -> None:
    unset = {key: value for key, value in os.environ.items() if key != NAME}

    ended = subprocess.run(
        [sys.executable, "-c", CALL, "--version"],
        cwd=ROOT,
        env=unset | given,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.stdout.splitlines()[-1] == f"threads: {used} False"
