from __future__ import annotations

import os
from dataclasses import replace
from hashlib import file_digest, sha256
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.domain.text import Document, Lang
from kzaz_desk.project.session import Session
from kzaz_desk.project.watch import changed_sources, look_at_sources, watched_paths

if TYPE_CHECKING:
    from io import BufferedReader
    from pathlib import Path

KK = "Бүгін жаңбыр жауды.\n".encode()
RU = "Сегодня шёл дождь.\n".encode()


@pytest.fixture
def session(tmp_path: Path) -> Session:
    documents = {}
    for lang, data in ((Lang.KK, KK), (Lang.RU, RU)):
        path = tmp_path / f"{lang}.txt"
        path.write_bytes(data)
        documents[lang.value] = Document(
            lang, lang, data.decode(), (), path, sha256=sha256(data).hexdigest()
        )
    return Session(documents=MappingProxyType(documents))


def test_files_as_they_were_read_have_not_changed(session: Session) -> None:
    assert changed_sources(session) == ()


def test_file_written_in_place_has_changed(session: Session, tmp_path: Path) -> None:
    (tmp_path / "ru.txt").write_bytes(RU + RU)

    assert changed_sources(session) == ("ru",)


def test_file_replaced_in_one_step_has_changed(session: Session, tmp_path: Path) -> None:
    known = look_at_sources(session).seen
    draft = tmp_path / "draft"
    draft.write_bytes(RU.replace("дождь".encode(), "град ".encode()))
    before = (tmp_path / "ru.txt").stat()
    os.utime(draft, ns=(before.st_atime_ns, before.st_mtime_ns))
    draft.replace(tmp_path / "ru.txt")

    assert look_at_sources(session, known).changed == ("ru",)


def test_same_content_written_again_is_no_change(session: Session, tmp_path: Path) -> None:
    (tmp_path / "ru.txt").unlink()
    (tmp_path / "ru.txt").write_bytes(RU)

    assert changed_sources(session) == ()


def test_file_that_is_gone_is_missing_until_it_is_back(session: Session, tmp_path: Path) -> None:
    first = look_at_sources(session)
    (tmp_path / "kk.txt").rename(tmp_path / "kk.bak")

    gone = look_at_sources(session, first.seen)
    (tmp_path / "kk.bak").rename(tmp_path / "kk.txt")

    assert (gone.changed, gone.missing) == ((), ("kk",))
    assert look_at_sources(session, gone.seen).missing == ()


def test_what_has_the_same_stamp_is_not_read_again(session: Session, tmp_path: Path) -> None:
    first = look_at_sources(session)
    marked = {path: seen._replace(sha256="other") for path, seen in first.seen.items()}

    assert look_at_sources(session, marked).changed == ("kk", "ru")


def test_file_that_cannot_be_read_is_looked_at_again(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object, **named: object) -> None:
        raise PermissionError("in use")

    monkeypatch.setattr("pathlib.Path.open", refuse)

    looked = look_at_sources(session)

    assert (looked.changed, looked.unsettled, dict(looked.seen)) == ((), ("kk", "ru"), {})


def test_file_written_while_it_is_read_is_looked_at_again(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_meanwhile(file: BufferedReader, name: str) -> object:
        with (tmp_path / "ru.txt").open("ab") as other:
            other.write(RU)
        return file_digest(file, name)

    monkeypatch.setattr("kzaz_desk.project.watch.file_digest", write_meanwhile)

    looked = look_at_sources(session)

    assert (looked.changed, looked.unsettled) == ((), ("ru",))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipe_in_place_of_a_file_is_not_waited_for(session: Session, tmp_path: Path) -> None:
    (tmp_path / "ru.txt").unlink()
    os.mkfifo(tmp_path / "ru.txt")

    assert look_at_sources(session).missing == ("ru",)


def test_pasted_text_and_files_without_a_hash_are_left_out(session: Session) -> None:
    documents = {
        "kk": replace(session.documents["kk"], path=None),
        "ru": replace(session.documents["ru"], sha256=""),
    }

    looked = look_at_sources(Session(documents=MappingProxyType(documents)))

    assert (looked.changed, looked.missing, looked.unsettled) == ((), (), ())


def test_folders_are_watched_with_the_files(session: Session, tmp_path: Path) -> None:
    assert watched_paths(session) == (tmp_path / "kk.txt", tmp_path / "ru.txt", tmp_path)
