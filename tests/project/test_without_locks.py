"""A folder of a network where no file can be locked: work is shown, and the user is told."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.errors import StoreFailure
from kzaz_desk.project.opening import save_as
from kzaz_desk.project.session import Session
from kzaz_desk.project.store import Saved

if TYPE_CHECKING:
    from pathlib import Path

REFUSE_LOCKS = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int is_on_network(int fd) {
    char link[64], file[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, file, sizeof file - 1);
    if (length < 0) return 0;
    file[length] = 0;
    return strncmp(file, getenv("NETWORK_FOLDER"), strlen(getenv("NETWORK_FOLDER"))) == 0;
}

static int answer(const char *name, int fd, int command, void *argument) {
    if ((command == F_SETLK || command == F_SETLKW) && is_on_network(fd)) {
        errno = ENOLCK;
        return -1;
    }
    int (*real)(int, int, ...) = dlsym(RTLD_NEXT, name);
    return real(fd, command, argument);
}
#define REFUSING(NAME) int NAME(int fd, int command, ...) { \\
    va_list rest; va_start(rest, command); void *argument = va_arg(rest, void *); va_end(rest); \\
    return answer(#NAME, fd, command, argument); }
REFUSING(fcntl)
REFUSING(fcntl64)
"""
OPEN = """
    import sys
    from pathlib import Path
    from kzaz_desk.domain.errors import StoreError
    from kzaz_desk.project import opening
    from kzaz_desk.project.opening import open_read_only, open_store, save_as
    opening._BUSY_S = 0.1  # nobody holds a lock that could be given back meanwhile
    path = Path(sys.argv[1])
    saved = open_read_only(path).load_session()
    for attempt in (lambda: open_store(path, "x"),
                    lambda: save_as(path.with_name("new.kzaz"), saved, "x")):
        try:
            attempt()
        except StoreError as error:
            print(error.reason)
    print(sorted(file.name for file in path.parent.iterdir()))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "желі"
    made.mkdir()
    return made


@pytest.fixture
def lockless(tmp_path: Path, folder: Path) -> dict[str, str]:
    """The environment of a process to which the system refuses every lock in the folder."""
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("a C compiler on Linux is needed to have locks refused")
    source, library = tmp_path / "refuse.c", tmp_path / "refuse.so"
    source.write_text(REFUSE_LOCKS, encoding="utf-8")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    path = os.pathsep.join(sys.path)
    refusing = {"LD_PRELOAD": str(library), "NETWORK_FOLDER": str(folder)}
    return {**os.environ, **refusing, "PYTHONPATH": path}


def test_project_is_read_and_writing_is_refused_with_the_reason(
    folder: Path, lockless: dict[str, str]
) -> None:
    save_as(folder / "саммит.kzaz", Saved(Session()), "Әсел").close()

    code = textwrap.dedent(OPEN)
    command = [sys.executable, "-X", "utf8", "-c", code, str(folder / "саммит.kzaz")]
    result = subprocess.run(
        command, env=lockless, capture_output=True, text=True, encoding="utf-8", check=False
    )

    told = StoreFailure.NO_LOCKING
    assert result.stdout.split("\n")[:3] == [told, told, "['саммит.kzaz']"], result.stderr
