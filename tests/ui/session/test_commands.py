"""Commands and their stack go in peace, whoever lets go of them."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import weakref
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.session.model import SessionModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzaz_desk.project.session import Session

_TAKEN_APART = """
import gc
from PySide6.QtCore import QCoreApplication, QObject
from kzaz_desk.project.session import Session
from kzaz_desk.ui.session.commands import EditCommand, EditStack

class Ring(QObject):
    def __init__(self):
        super().__init__()
        self.itself = self
        self.stack = EditStack(self)

    def put(self, *_):
        pass

app = QCoreApplication([])
gc.disable()
ring = Ring()
ring.stack.push(EditCommand(ring.put, Session(), Session(), "edit"))
# The collector takes things apart in the order in which it met them last: lists from their end.
kept = [ring, ring.stack, ring.stack.command(0)]
del ring
gc.collect()
del kept
assert gc.collect()
print("lived")
"""


@pytest.fixture
def without_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


def test_collector_may_take_a_command_apart_before_its_stack() -> None:
    overwrite_freed = {"PYTHONMALLOC": "malloc", "MALLOC_PERTURB_": "165"}  # of glibc
    ended = subprocess.run(
        [sys.executable, "-c", _TAKEN_APART],
        env={**os.environ, **overwrite_freed},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, "lived"), ended.stderr


@pytest.mark.usefixtures("qapp", "without_collector")
def test_model_with_edits_goes_without_the_collector(session: Session) -> None:
    model = SessionModel()
    model.open(session)
    model.set_verdict(session.findings[0].id, VerdictState.ACCEPTED)
    kept = weakref.ref(model)

    del model

    assert kept() is None
