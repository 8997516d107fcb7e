from __future__ import annotations

import ctypes
from typing import Any

import pytest

from kzaz_desk.formats.windows_job import ExtendedLimits, limit_memory

JOB, PROCESS = 0x1234, 2**64 - 1


class _Function:
    """A function of the system that notes what it is given."""

    def __init__(self, answer: int) -> None:
        self.answer = answer
        self.given: tuple[Any, ...] = ()
        self.restype: Any = None

    def __call__(self, *given: Any) -> int:
        self.given = given
        return self.answer


class _Kernel:
    def __init__(self, *, has_jobs: bool = True, accepts: bool = True) -> None:
        self.CreateJobObjectW = _Function(JOB if has_jobs else 0)
        self.GetCurrentProcess = _Function(PROCESS)
        self.SetInformationJobObject = _Function(1)
        self.AssignProcessToJobObject = _Function(int(accepts))


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes of 64-bit systems")
def test_structure_is_laid_out_as_in_the_header() -> None:
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert ExtendedLimits.counters.offset == 64
    assert ExtendedLimits.process_memory.offset == 112


def test_this_process_joins_a_job_with_the_limit() -> None:
    kernel = _Kernel()

    assert limit_memory(1 << 30, kernel)

    job, kind, limits, size = kernel.SetInformationJobObject.given
    assert (job.value, kind, size) == (JOB, 9, ctypes.sizeof(ExtendedLimits))
    given = limits._obj  # noqa: SLF001 - what stands behind a pointer of ctypes
    assert (given.process_memory, given.basic.flags) == (1 << 30, 0x100)
    assert [each.value for each in kernel.AssignProcessToJobObject.given] == [JOB, PROCESS]
    # Without this a handle of 64 bits would be cut.
    assert kernel.CreateJobObjectW.restype is ctypes.c_void_p


@pytest.mark.parametrize("kernel", [_Kernel(has_jobs=False), _Kernel(accepts=False)])
def test_refusal_is_told(kernel: _Kernel) -> None:
    assert not limit_memory(1 << 30, kernel)
