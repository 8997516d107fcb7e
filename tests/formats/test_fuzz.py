"""Readers given changed files read them or refuse them, and raise nothing else."""

from __future__ import annotations

import os
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzaz_desk.domain.errors import ReadError
from kzaz_desk.domain.progress import Unwatched
from kzaz_desk.formats.base import RawDocument
from kzaz_desk.formats.pick import pick
from kzaz_desk.formats.worker import IsolatedReader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzaz_desk.formats.base import RawBilingual

FILES = int(os.environ.get("KZAZ_DESK_FUZZ", "50"))
"""Changed files a format; 2,000 before a release."""

SUFFIXES = (
    ".docx", ".odt", ".fodt", ".rtf", ".html", ".md", ".pdf", ".vtt", ".srt", ".xlsx", ".ods",
    ".tmx", ".xlf", ".po", ".txt",
)  # fmt: skip

Change = tuple[str, float, bytes]
CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["flip", "cut", "insert", "delete", "repeat", "swap"]),
        st.floats(0.0, 1.0, exclude_max=True),
        st.one_of(
            st.binary(min_size=1, max_size=4),
            st.sampled_from([b"<", b"</p>", b"&#0;", b"&x;", b"\\'", b"{", b"9" * 12, b"\x00"]),
        ),
    ),
    min_size=1,
    max_size=6,
)


def changed(data: bytes, changes: Sequence[Change]) -> bytes:
    for kind, where, value in changes:
        at = int(where * len(data))
        far = min(len(data), at + 1 + value[0])
        if kind == "flip":
            data = data[:at] + value + data[at + len(value) :]
        elif kind == "cut":
            data = data[: max(1, at)]
        elif kind == "insert":
            data = data[:at] + value + data[at:]
        elif kind == "delete":
            data = data[:at] + data[far:]
        elif kind == "repeat":
            data = data[:at] + data[at:far] * 20 + data[at:]
        else:
            data = data[:at] + data[far : 2 * far - at] + data[at:far] + data[2 * far - at :]
    return data


def changed_inside(data: bytes, changes: Sequence[Change], which: float) -> bytes:
    """An archive that is sound, one of whose files is changed."""
    old = zipfile.ZipFile(BytesIO(data))
    names = old.namelist()
    victim = names[int(which * len(names))]
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            content = old.read(name)
            archive.writestr(name, changed(content, changes) if name == victim else content)
    return out.getvalue()


def require_sound(found: RawDocument | RawBilingual) -> None:
    for side in [found] if isinstance(found, RawDocument) else [found.kk, found.ru]:
        assert side.paragraphs
        assert all(span.of(side.text).strip() for span in side.paragraphs)
        assert len(side.locators) in {0, len(side.paragraphs)}
        side.text.encode()  # no lone surrogate has come through


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_changed_file_is_read_or_refused(
    sound_bytes: dict[str, bytes],
    rich_bytes: dict[str, bytes],
    tmp_path_factory: pytest.TempPathFactory,
    suffix: str,
) -> None:
    path = tmp_path_factory.mktemp("fuzz") / f"а{suffix}"
    reader = pick(path)
    inside = reader.inside() if isinstance(reader, IsolatedReader) else reader
    seeds = [files[suffix] for files in (sound_bytes, rich_bytes) if suffix in files]

    @settings(
        max_examples=FILES,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(seeds), CHANGES, st.booleans(), st.floats(0.0, 1.0, exclude_max=True))
    def examine(sound: bytes, changes: list[Change], is_inside: bool, which: float) -> None:
        is_archive = sound.startswith(b"PK")
        data = (
            changed_inside(sound, changes, which)
            if is_archive and is_inside
            else changed(sound, changes)
        )
        path.write_bytes(data)
        try:
            found = inside.read(path, Unwatched())
        except ReadError:
            return
        require_sound(found)

    examine()
