"""Texts whose encoding the user chose, below the window."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from kzaz_desk import keeping, services
from kzaz_desk.domain.changes import Alteration
from kzaz_desk.domain.errors import PairError, ReadError, ReadFailure
from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.formats.encodings import CHOICES
from kzaz_desk.project.encodings import encoding_warning, telling_words
from kzaz_desk.project.opened import Where
from kzaz_desk.project.recheck import reread

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.project.session import Session

KK = "Ауылда төрт көше бар.\nТөрт көше: 120 метр.\nТөрт өзен бар.\n"
RU = "В ауле четыре улицы.\nЧетыре улицы: 130 метров.\nЕсть четыре реки.\n"
NOW = datetime(2026, 3, 5, 10, tzinfo=UTC)


@pytest.fixture
def pair(tmp_path: Path) -> list[Path]:
    """A Kazakh text in KZ-1048, so short that the guess goes wrong, and a Russian one."""
    paths = [tmp_path / "ауыл.txt", tmp_path / "село.txt"]
    paths[0].write_bytes(KK.encode("kz1048"))
    paths[1].write_text(RU, encoding="utf-8")
    return paths


@pytest.fixture
def session(pair: list[Path]) -> Session:
    return services.open_paths(pair)


def chosen(session: Session, encoding: str, document: str = "ауыл.txt") -> Session:
    return services.choose_encoding(session, document, encoding, time=NOW)[0]


def test_guess_is_kept_with_the_document(session: Session) -> None:
    told = {d.lang: (d.encoding, d.is_encoding_chosen) for d in session.documents.values()}

    assert told == {Lang.KK: ("Mac Cyrillic", False), Lang.RU: ("UTF-8", False)}


@pytest.mark.parametrize("name", [name for name in CHOICES if name != "UTF-16"])
def test_text_is_read_in_what_is_chosen(pair: list[Path], session: Session, name: str) -> None:
    codec = {"PT154": "ptcp154", "KZ-1048": "kz1048", "Mac Cyrillic": "mac-cyrillic"}.get(name)
    data = KK.encode(codec or name.lower(), "replace")
    pair[0].write_bytes(data)

    document = chosen(session, name).documents["ауыл.txt"]

    assert document.text == data.decode(codec or name.lower())
    assert (document.encoding, document.is_encoding_chosen) == (name, True)
    assert document.lang is Lang.KK


@pytest.mark.parametrize(
    ("codec", "name"),
    [("utf-16", "UTF-16LE"), ("utf-16-le", "UTF-16LE"), ("utf-16-be", "UTF-16BE")],
)
def test_either_order_of_bytes_is_utf_16(
    pair: list[Path], session: Session, codec: str, name: str
) -> None:
    pair[0].write_bytes(KK.encode(codec))

    document = chosen(session, "UTF-16").documents["ауыл.txt"]

    assert (document.text, document.encoding) == (KK, name)


@pytest.mark.parametrize("name", ["UTF-8", "UTF-16"])
def test_encoding_that_the_bytes_cannot_be_in_is_refused(session: Session, name: str) -> None:
    with pytest.raises(ReadError) as refused:
        chosen(session, name)

    assert refused.value.reason is ReadFailure.WRONG_ENCODING


def test_choice_makes_nothing_altered_or_due_that_was_not(session: Session) -> None:
    altered = Alteration(Place("ауыл.txt", Lang.KK, Span(33, 36)), "110")
    due = Place("село.txt", Lang.RU, Span(0, 20))
    before = replace(session, altered=(altered,), due=(due,))

    after = chosen(before, "KZ-1048")

    assert after.due == (due,)
    assert [(each.place.span.of(KK), each.before) for each in after.altered] == [("120", "110")]
    assert chosen(session, "KZ-1048").altered == ()


def test_chosen_text_is_read_so_again_and_stays_in_its_language(
    pair: list[Path], session: Session
) -> None:
    session = chosen(session, "KZ-1048")
    pair[0].write_bytes("Ауылда бес дала бар.\n".encode("kz1048"))  # no letter of Kazakh alone

    (document,) = reread(session, ["ауыл.txt"]).documents

    assert document.text == "Ауылда бес дала бар.\n"
    assert (document.encoding, document.is_encoding_chosen) == ("KZ-1048", True)
    with pytest.raises(PairError):
        reread(chosen(session, ""), ["ауыл.txt"])


def test_choice_yields_to_a_file_that_cannot_be_in_it_any_more(
    pair: list[Path], session: Session
) -> None:
    pair[0].write_text(KK, encoding="utf-8")
    session = chosen(session, "UTF-8")
    pair[0].write_bytes(KK.encode("utf-16"))

    (document,) = reread(session, ["ауыл.txt"]).documents

    assert (document.text, document.encoding) == (KK, "UTF-16LE")
    assert not document.is_encoding_chosen


def test_texts_are_opened_as_chosen_and_again_when_they_changed(
    pair: list[Path], tmp_path: Path
) -> None:
    where = Where(tmp_path / "shelf")
    first = replace(where, encodings={pair[0]: "KZ-1048"})
    with_choice = keeping.open_any(pair, first, time=NOW)
    with_choice.close()
    assert with_choice.session.documents["ауыл.txt"].text == KK
    pair[0].write_bytes(KK.replace("120", "130").encode("kz1048"))

    again = keeping.open_any(pair, where, time=NOW)
    again.close()

    assert again.session.documents["ауыл.txt"].text == KK.replace("120", "130")
    assert again.session.documents["ауыл.txt"].is_encoding_chosen


def test_choice_at_opening_goes_before_what_was_kept(pair: list[Path], tmp_path: Path) -> None:
    where = Where(tmp_path / "shelf")
    keeping.open_any(pair, where, time=NOW).close()

    again = keeping.open_any(pair, replace(where, encodings={pair[0]: "KZ-1048"}), time=NOW)
    again.close()

    assert again.session.documents["ауыл.txt"].text == KK


def test_encoding_without_kazakh_letters_is_a_warning_for_kazakh_only(session: Session) -> None:
    kk = chosen(session, "CP866").documents["ауыл.txt"]
    ru = session.documents["село.txt"]
    warning = encoding_warning(kk)

    assert str(warning) == "CP866 has no Kazakh letters; those of this text are lost"
    assert kk.notes.count(warning) == 1
    assert encoding_warning(replace(ru, encoding="CP866")) is None
    assert encoding_warning(replace(kk, encoding="PT154")) is None


def test_telling_words_begin_where_the_encodings_differ(pair: list[Path]) -> None:
    pair[0].write_bytes("Зауытта 40 адам бар, олар қазір жолда.\n".encode("kz1048"))

    words = telling_words(pair[0])

    assert list(words) == list(CHOICES)
    assert words["KZ-1048"] == "қазір жолда."
    assert words["Windows-1251"] != words["KZ-1048"]
    assert telling_words(pair[1])["UTF-8"] == "В ауле четыре улицы. Четыре улицы: 1"


def test_what_is_no_readable_file_has_no_words(tmp_path: Path) -> None:
    assert telling_words(tmp_path / "жоқ.txt") == {}
    assert telling_words(tmp_path) == {}
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "түтік.txt")
        assert telling_words(tmp_path / "түтік.txt") == {}
