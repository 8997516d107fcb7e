from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from kzaz_desk.project.relocating import with_source
from kzaz_desk.project.watch import look_at_sources

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzaz_desk.project.session import Session


def _with_paths(session: Session, *paths: Path, sha256: str = "") -> Session:
    documents = {
        name: replace(document, path=path, sha256=sha256)
        for (name, document), path in zip(session.documents.items(), paths, strict=True)
    }
    return replace(session, documents=MappingProxyType(documents))


def test_located_file_takes_the_place_of_the_one_that_is_gone(
    make_session: Callable[..., Session],
) -> None:
    session = _with_paths(make_session([(4, 4)]), Path("a.txt"), Path("b.txt"))

    after = with_source(session, "ru", Path("c.txt"))

    assert [each.path for each in after.documents.values()] == [Path("a.txt"), Path("c.txt")]
    assert after.documents["ru"].text is session.documents["ru"].text


def test_both_documents_of_one_file_move_together(make_session: Callable[..., Session]) -> None:
    session = _with_paths(make_session([(4, 4)]), Path("both.tmx"), Path("both.tmx"))

    after = with_source(session, "kk", Path("elsewhere.tmx"))

    assert {each.path for each in after.documents.values()} == {Path("elsewhere.tmx")}


def test_hash_of_the_located_file_tells_whether_it_changed(
    make_session: Callable[..., Session], tmp_path: Path
) -> None:
    for name in ("same.txt", "other.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    missing = tmp_path / "gone.txt"
    session = _with_paths(make_session([(4, 4)]), missing, missing)
    session = with_source(session, "ru", tmp_path / "same.txt")
    known = look_at_sources(_with_paths(session, *[tmp_path / "same.txt"] * 2, sha256="x")).seen
    sha256 = known[tmp_path / "same.txt"].sha256
    session = _with_paths(session, missing, missing, sha256=sha256)

    same = look_at_sources(with_source(session, "kk", tmp_path / "same.txt"))
    other = look_at_sources(with_source(session, "kk", tmp_path / "other.txt"))

    assert (same.changed, same.missing) == ((), ())
    assert (other.changed, other.missing) == (("kk", "ru"), ())
