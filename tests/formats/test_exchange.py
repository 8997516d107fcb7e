"""Bilingual files keep their rows; what is written is read back the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from kzaz_desk.domain.errors import ReadError, ReadFailure
from kzaz_desk.domain.progress import Unwatched
from kzaz_desk.domain.text import Lang
from kzaz_desk.formats.draft import clean
from kzaz_desk.formats.gettext import PoReader
from kzaz_desk.formats.tmx import TmxReader, read_tmx, write_tmx
from kzaz_desk.formats.units import Unit
from kzaz_desk.formats.xliff import XliffReader, read_xliff, write_xliff

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzaz_desk.formats.base import RawBilingual

    Write = Callable[[str, bytes | str], Path]

NOON = datetime(2025, 3, 4, 12, tzinfo=UTC)
UNITS = (
    Unit("1-1", ("Биыл <екі> мектеп салынды.", "Құны 5 млн & 3 мың теңге."), ("Построено две.",)),
    Unit("1-2", ("Келесі жылы тағы үшеуі ашылады.",), ("В следующем году ещё три.",), "тексерілді"),
)


def texts(document: Any) -> list[str]:
    return [span.of(document.text) for span in document.paragraphs]


def rows(pair: RawBilingual) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    kk, ru = texts(pair.kk), texts(pair.ru)
    return [(tuple(kk[i] for i in left), tuple(ru[i] for i in right)) for left, right in pair.rows]


def test_memory_gives_back_what_was_written(write: Write) -> None:
    pair = TmxReader().read(write("a.tmx", write_tmx(UNITS, "0.1", NOON)), Unwatched())

    assert rows(pair) == [(unit.kk, unit.ru) for unit in UNITS]
    assert pair.kk.locators[0] == "unit 1-1"


@pytest.mark.parametrize("source", list(Lang))
def test_xliff_gives_back_what_was_written(write: Write, source: Lang) -> None:
    pair = XliffReader().read(write("a.xlf", write_xliff(UNITS, source)), Unwatched())

    assert rows(pair) == [(unit.kk, unit.ru) for unit in UNITS]
    assert pair.ru.locators[-1] == "unit 1-2"


PARAGRAPHS = st.lists(
    st.text(max_size=30).map(lambda text: clean(f"а{text}")), min_size=1, max_size=3
)
NOTES = st.one_of(st.just(""), st.text(max_size=20).map(clean))
ANY_UNITS = st.lists(
    st.builds(
        lambda kk, ru, note, is_confirmed: Unit("", tuple(kk), tuple(ru), note, is_confirmed),
        PARAGRAPHS,
        PARAGRAPHS,
        NOTES,
        st.booleans(),
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(ANY_UNITS)
def test_any_unit_comes_back_identical(
    tmp_path_factory: pytest.TempPathFactory, units: list[Unit]
) -> None:
    named = tuple(replace(unit, name=f"1-{n}") for n, unit in enumerate(units))
    folder = tmp_path_factory.mktemp("trip")
    memory, xliff = folder / "a.tmx", folder / "a.xlf"

    memory.write_bytes(write_tmx(named, "0.1", NOON))
    xliff.write_bytes(write_xliff(named, Lang.RU))

    assert read_tmx(memory) == named
    assert read_xliff(xliff) == named
    assert write_tmx(read_tmx(memory), "0.1", NOON) == memory.read_bytes()
    assert write_xliff(read_xliff(xliff), Lang.RU) == xliff.read_bytes()


@pytest.mark.parametrize("suffix", [".tmx", ".xlf"])
def test_notes_of_the_file_are_told(write: Write, suffix: str) -> None:
    content = write_tmx(UNITS, "0.1") if suffix == ".tmx" else write_xliff(UNITS, Lang.KK)
    reader = TmxReader() if suffix == ".tmx" else XliffReader()

    pair = reader.read(write(f"a{suffix}", content), Unwatched())

    assert [str(note) for note in pair.kk.notes] == ["Note on 1-2: тексерілді"]


def test_memory_names_itself_as_version_1_4(write: Write) -> None:
    root = etree.fromstring(write_tmx(UNITS, "0.1", NOON))
    header = root.find("header")

    assert root.get("version") == "1.4"
    assert header is not None
    wanted = {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang"}
    assert wanted | {"datatype"} <= set(header.keys())


def _tu(*variants: tuple[str, str]) -> str:
    inside = "".join(f'<tuv xml:lang="{lang}"><seg>{seg}</seg></tuv>' for lang, seg in variants)
    return f"<tu>{inside}</tu>"


def _tmx(*units: str) -> str:
    return (
        '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/>'
        f"<body>{''.join(units)}</body></tmx>"
    )


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        pytest.param(_tu(("ru-RU", "Пять"), ("KK-KZ", "Бес")), (("Бес",), ("Пять",)), id="regions"),
        pytest.param(
            _tu(("en", "Five"), ("kk", "Бес"), ("ru", "Пять")), (("Бес",), ("Пять",)), id="third"
        ),
        pytest.param(
            _tu(("kk", 'Бес <bpt i="1">&lt;b></bpt>млн<ept i="1">&lt;/b></ept>.'), ("ru", "Пять")),
            (("Бес млн.",), ("Пять",)),
            id="codes",
        ),
        pytest.param(
            _tu(("kk", "Бес <hi>млн</hi> теңге"), ("ru", "Пять")),
            (("Бес млн теңге",), ("Пять",)),
            id="highlight",
        ),
        pytest.param(_tu(("kk", "Бес")) + _tu(("ru", "Пять")), (("Бес",), ()), id="one-sided"),
    ],
)
def test_memory_of_other_programs(
    write: Write, unit: str, expected: tuple[tuple[str, ...], tuple[str, ...]]
) -> None:
    pair = TmxReader().read(write("a.tmx", _tmx(unit)), Unwatched())

    assert rows(pair)[0] == expected


def test_memory_in_other_languages_names_them(write: Write) -> None:
    path = write("a.tmx", _tmx(_tu(("en", "Five"), ("de", "Fünf"))))

    with pytest.raises(ReadError) as caught:
        TmxReader().read(path, Unwatched())

    assert caught.value.reason is ReadFailure.UNKNOWN_LANGUAGE
    assert caught.value.detail == "de, en"


def _xliff(body: str, target: str = "kk-KZ") -> str:
    return (
        '<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
        f'<file source-language="ru-RU" target-language="{target}"><body>{body}</body></file>'
        "</xliff>"
    )


def test_xliff_1_2_leaves_out_codes_and_proposals(write: Write) -> None:
    unit = (
        '<group><trans-unit id="7"><source>Пять <g id="1">млн</g><x id="2"/></source>'
        '<seg-source><mrk mtype="seg" mid="0">Пять</mrk></seg-source>'
        "<target>Бес млн</target><note>ескерту</note>"
        "<alt-trans><source>А</source><target>Б</target></alt-trans></trans-unit>"
        '<trans-unit id="8"><source>Шесть</source></trans-unit></group>'
    )

    pair = XliffReader().read(write("a.xlf", _xliff(unit)), Unwatched())

    assert rows(pair) == [(("Бес млн",), ("Пять млн",)), ((), ("Шесть",))]
    assert pair.kk.notes[0].count == 1


def test_xliff_in_other_languages_is_refused(write: Write) -> None:
    path = write("a.xlf", _xliff("", target="en"))

    with pytest.raises(ReadError) as caught:
        XliffReader().read(path, Unwatched())

    assert caught.value.reason is ReadFailure.UNKNOWN_LANGUAGE


PO = """
msgid ""
msgstr ""
"Language: {lang}\\n"

#, fuzzy
msgid "{first}"
msgstr "{second}"

msgid "%d {first}"
msgid_plural "%d {first}!"
msgstr[0] "%d {second}"
msgstr[1] "%d {second}!"

#~ msgid "Удалено давно"
#~ msgstr "Ескірген жол"
"""


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_catalogue_works_in_both_directions(write: Write, lang: str) -> None:
    sides = ("Открыть ещё один файл этого рода", "Осындай файлдың тағы біреуін ашу")
    first, second = sides if lang == "kk" else sides[::-1]
    path = write("a.po", PO.format(lang=lang, first=first, second=second))

    pair = PoReader().read(path, Unwatched())

    assert texts(pair.kk) == [sides[1], f"%d {sides[1]}", f"%d {sides[1]}!"]
    assert pair.rows == ((range(1), range(1)), (range(1, 3), range(1, 3)))
    assert pair.kk.notes[0].count == 1


def test_catalogue_from_english_is_refused(write: Write) -> None:
    path = write("a.po", PO.format(lang="kk", first="Open one more file", second="Тағы файл ашу"))

    with pytest.raises(ReadError) as caught:
        PoReader().read(path, Unwatched())

    assert caught.value.reason is ReadFailure.UNKNOWN_LANGUAGE


def test_catalogue_that_is_the_name_of_a_file_opens_no_file(write: Write, tmp_path: Path) -> None:
    other = write("msgid.po", PO.format(lang="kk", first="Тайный текст файла", second="Құпия"))

    with pytest.raises(ReadError):
        PoReader().read(write("a.po", str(other)), Unwatched())


@pytest.mark.parametrize("suffix", [".tmx", ".xlf"])
def test_what_is_said_of_the_file_is_no_note_of_a_row(suffix: str, tmp_path: Path) -> None:
    about = ("kk.txt: SHA-256 ab12", "Сүзгі: жоқ")
    path = tmp_path / f"жұп{suffix}"

    if suffix == ".tmx":
        path.write_bytes(write_tmx(UNITS, "0.1", NOON, about=about))
        units = read_tmx(path)
    else:
        path.write_bytes(write_xliff(UNITS, Lang.KK, about=about))
        units = read_xliff(path)

    assert all(line in path.read_text(encoding="utf-8") for line in about)
    assert [unit.note for unit in units] == [unit.note for unit in UNITS]
