from __future__ import annotations

import os
from pathlib import Path

import pytest

from kzaz_desk.formats.writing import draft_of, put_in_place, write_whole


class _Held:
    """A target that another program of Windows holds open for some tries."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, tries: int, code: int) -> None:
        self.left = tries
        replace = Path.replace

        def refuse(draft: Path, path: Path) -> Path:
            if self.left:
                self.left -= 1
                error = PermissionError(13, "in use", str(path))
                error.winerror = code  # type: ignore[attr-defined]
                raise error
            return replace(draft, path)

        monkeypatch.setattr(Path, "replace", refuse)


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft"
    path.write_bytes(b"new")
    return path


def test_file_is_replaced_as_a_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "есеп.html"
    path.write_bytes(b"old")

    write_whole(path, b"new")

    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_name_may_be_as_long_as_the_system_allows(tmp_path: Path) -> None:
    path = tmp_path / ("қ" * 125 + ".html")

    write_whole(path, b"new")

    assert path.read_bytes() == b"new"
    assert len(os.fsencode(draft_of(path).name)) < 60


def test_two_processes_and_two_files_have_drafts_of_their_own(tmp_path: Path) -> None:
    names = [tmp_path / "a.html", tmp_path / "b.html"]

    assert len({draft_of(path, process) for path in names for process in (1, 2)}) == 4


@pytest.mark.parametrize("code", [5, 32, 33], ids=["denied", "shared", "locked"])
def test_file_held_for_a_moment_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, draft: Path, code: int
) -> None:
    held = _Held(monkeypatch, tries=3, code=code)
    pauses: list[float] = []

    put_in_place(draft, draft.with_name("report"), wait=pauses.append)

    assert draft.with_name("report").read_bytes() == b"new"
    assert len(pauses) == 3
    assert held.left == 0


def test_file_held_for_good_is_given_up_within_a_second(
    monkeypatch: pytest.MonkeyPatch, draft: Path
) -> None:
    _Held(monkeypatch, tries=99, code=32)
    pauses: list[float] = []

    with pytest.raises(PermissionError):
        put_in_place(draft, draft.with_name("report"), wait=pauses.append)

    assert 0.5 < sum(pauses) < 1


def test_other_refusals_are_told_at_once(tmp_path: Path, draft: Path) -> None:
    (tmp_path / "folder" / "inside").mkdir(parents=True)
    pauses: list[float] = []

    with pytest.raises(OSError, match="folder"):
        put_in_place(draft, tmp_path / "folder", wait=pauses.append)

    assert pauses == []


def test_failed_write_leaves_the_old_file_and_no_draft(tmp_path: Path) -> None:
    path = tmp_path / "report"
    path.mkdir()
    (path / "inside").touch()

    with pytest.raises(OSError, match="report") as refused:
        write_whole(path, b"new")

    assert refused.value.filename == str(path)
    assert [each.name for each in tmp_path.iterdir()] == ["report"]
