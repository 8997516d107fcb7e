from __future__ import annotations

import json
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from python_calamine import CalamineWorkbook

from kzaz_desk.batch import run
from kzaz_desk.batch.pool import CRASHED, Processes
from kzaz_desk.batch.run import Settings, Step, run_batch
from kzaz_desk.command_line import main
from kzaz_desk.domain.errors import ReadError
from kzaz_desk.formats.batch_report import BatchReport, PairLine, batch_html, batch_xlsx

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BRIDGE = (
    "Ауданда жаңа көпір салынды.\n\nОның ұзындығы 54 метр.\n\nҚұрылыс екі жылға созылды.",
    "В районе построили новый мост.\n\nЕго длина 45 метров.\n\nСтройка длилась два года.",
)
LIBRARY = (
    "Жаңа кітапхана 12 мамырда ашылды.\n\nОнда 40 мыңдай кітап бар.\n\nОл күн сайын ашық.",
    "Новая библиотека открылась 12 мая.\n\nВ ней около 40 тысяч книг.\n\nОткрыта она ежедневно.",
)
MARKET = (
    "Қалалық базар сенбі және жексенбі күндері жұмыс істейді.\n\n"
    "Сауда таңғы тоғызда басталып, кешкі алтыда аяқталады.\n\n"
    "Былтыр базарда 120 сатушы болса, биыл олардың саны 150-ге жетті.\n\n"
    "Наубайшылар ыстық нан сатады, ал бағбандар алма мен алмұрт әкеледі.\n\n"
    "Базардың жанында көлік тұрағы салынып жатыр.",
    "Городской рынок работает по субботам и воскресеньям.\n\n"
    "Торговля начинается в девять утра и заканчивается в шесть вечера.\n\n"
    "В прошлом году на рынке было 120 продавцов, а в этом году их число достигло 150.\n\n"
    "Пекари продают горячий хлеб, а садоводы привозят яблоки и груши.\n\n"
    "Рядом с рынком строят стоянку для машин.",
)
RAIN = (
    "Весь день шёл дождь, к вечеру похолодало.\n\nДети остались дома и читали сказки.\n\n"
    "Бабушка пекла пироги с капустой.\n\nКошка спала на подоконнике."
)
FILES = {
    "қала/kk.txt": BRIDGE[0],
    "қала/ru.txt": BRIDGE[1],
    "кітапхана/2025/бірінші.txt": LIBRARY[0],
    "кітапхана/2025/второй.txt": LIBRARY[1],
    "kk/базар kk.txt": MARKET[0],
    "ru/базар ru.txt": MARKET[1],
    "ru/rain.txt": RAIN,
    "ru/english.txt": "It rained all day and grew cold in the evening.",
    "ru/picture.txt": "\x89PNG\r\n\x1a\n\0\0\0",
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return folder


def _ignore(step: Step) -> None:
    pass


def _summary(out: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    return value


def _files(out: Path) -> dict[str, bytes]:
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file()
    }


def _checked_pairs(settings: Settings) -> list[str]:
    """Names of the pairs that a run checks rather than remembers."""
    lines: list[str] = []
    run_batch(settings, lambda step: lines.append(step.line.kk) if step.line else None)
    return sorted(lines)


def test_pairs_of_a_tree_are_found_by_folder_and_by_name(tree: Path, tmp_path: Path) -> None:
    report = run_batch(Settings(tree, tmp_path / "out"), _ignore)

    assert [(line.kk, line.ru, line.errors, line.problem) for line in report.lines] == [
        ("kk/базар kk.txt", "ru/базар ru.txt", 0, ""),
        ("кітапхана/2025/бірінші.txt", "кітапхана/2025/второй.txt", 0, ""),
        ("қала/kk.txt", "қала/ru.txt", 1, ""),
    ]


def test_files_that_cannot_be_checked_are_told_and_stop_nothing(tree: Path, tmp_path: Path) -> None:
    run_batch(Settings(tree, tmp_path / "out"), _ignore)

    summary = _summary(tmp_path / "out")
    problems = {item["file"]: item["problem"] for item in summary["problems"]}
    assert list(problems) == ["ru/english.txt", "ru/picture.txt", "ru/rain.txt"]
    assert "neither Kazakh nor Russian" in problems["ru/english.txt"]
    assert problems["ru/rain.txt"] == "No counterpart was found."
    assert summary["summary"]["pairs"] == 3


def test_each_pair_has_its_report_and_the_summary_leads_there(tree: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"

    report = run_batch(Settings(tree, out, checked=datetime(2026, 3, 5, tzinfo=UTC)), _ignore)

    for line in report.lines:
        text = (out / line.report).read_text(encoding="utf-8")
        assert "2026-03-05" in text
        assert all(digest in text for digest in line.sha256)
    page = (out / "summary.html").read_text(encoding="utf-8")
    assert page.count('<a href="reports/') == 3
    assert "құрылысы" not in page


def test_result_does_not_depend_on_the_number_of_workers(tree: Path, tmp_path: Path) -> None:
    run_batch(Settings(tree, tmp_path / "1"), _ignore)
    with Processes(3) as processes:
        run_batch(Settings(tree, tmp_path / "3", run=processes.run), _ignore)

    assert _files(tmp_path / "1") == _files(tmp_path / "3")


DAMAGED = {
    "отчёт.docx": b"PK\x03\x04" + bytes(200),
    "page.html": b"<div>" * 100_000,
    "scan.pdf": b"%PDF-1.7\nbroken",
    "units.tmx": b"<tmx><body><tu>",
}


def test_damaged_files_stop_nothing_and_are_named(tree: Path, tmp_path: Path) -> None:
    for name, content in DAMAGED.items():
        (tree / "ru" / name).write_bytes(content)

    with Processes(2) as processes:
        report = run_batch(Settings(tree, tmp_path / "out", run=processes.run), _ignore)

    assert len(report.lines) == 3
    assert not any(line.problem for line in report.lines)
    problems = dict(report.problems)
    assert all(problems[f"ru/{name}"] for name in DAMAGED)


def test_process_that_breaks_down_is_told_in_the_user_s_language(
    tree: Path, tmp_path: Path
) -> None:
    def breaks(work: Any, tasks: Any, done: Any) -> None:
        for number in range(len(tasks)):
            done(number, None, CRASHED)

    report = run_batch(Settings(tree, tmp_path / "out", run=breaks, language="ru"), _ignore)

    assert report.lines == ()
    assert set(dict(report.problems).values()) == {"Процесс, который выполнял работу, оборвался."}


def test_stopped_batch_goes_on_where_it_stopped(tree: Path, tmp_path: Path) -> None:
    settings = Settings(tree, tmp_path / "out")
    finished: list[str] = []

    def stop(step: Step) -> None:
        if step.line:
            finished.append(step.line.kk)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_batch(settings, stop)
    again = _checked_pairs(settings)

    assert len(finished) == 1
    assert sorted(finished + again) == [
        "kk/базар kk.txt", "кітапхана/2025/бірінші.txt", "қала/kk.txt",
    ]  # fmt: skip
    whole = Settings(tree, tmp_path / "whole")
    run_batch(whole, _ignore)
    assert _files(tmp_path / "whole") == _files(tmp_path / "out")


def _edit(tree: Path, out: Path) -> None:
    (tree / "қала" / "ru.txt").write_text(BRIDGE[1].replace("45", "54"), encoding="utf-8")


def _lose_report(tree: Path, out: Path) -> None:
    next((out / "reports").glob("қала*")).unlink()


def _spoil_record(tree: Path, out: Path) -> None:
    for path in (out / ".kzaz-desk-batch").iterdir():
        path.write_bytes(b"{")


AGAIN: dict[str, tuple[Callable[[Path, Path], None], int]] = {
    "nothing changed": (lambda tree, out: None, 0),
    "a text changed": (_edit, 1),
    "a report is gone": (_lose_report, 1),
    "the records are damaged": (_spoil_record, 3),
}


@pytest.mark.parametrize(("happen", "count"), AGAIN.values(), ids=AGAIN)
def test_only_what_changed_is_checked_again(
    tree: Path, tmp_path: Path, happen: Callable[[Path, Path], None], count: int
) -> None:
    settings = Settings(tree, tmp_path / "out")
    run_batch(settings, _ignore)

    happen(tree, tmp_path / "out")

    assert len(_checked_pairs(settings)) == count


@pytest.mark.parametrize("form", ["json", "pdf", "xlsx"])
def test_other_format_is_another_batch(tree: Path, tmp_path: Path, form: str) -> None:
    run_batch(Settings(tree, tmp_path / "out"), _ignore)

    assert len(_checked_pairs(Settings(tree, tmp_path / "out", form=form))) == 3
    assert len(list((tmp_path / "out" / "reports").glob(f"*.{form}"))) == 3


def test_crowded_folder_is_not_compared_each_with_each(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "_MOST_COMPARED", 0)

    report = run_batch(Settings(tree, tmp_path / "out"), _ignore)

    assert report.lines == ()
    assert "too many files" in dict(report.problems)["қала/kk.txt"]


def test_folder_without_texts_is_refused(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()

    with pytest.raises(ReadError):
        run_batch(Settings(tmp_path / "texts", tmp_path / "out"), _ignore)


HOSTILE = PairLine("=cmd()<b>.txt", "@ru.txt", ("", ""), "reports/a b&c.html", errors=2)


def test_names_in_the_summary_are_harmless() -> None:
    report = BatchReport("kzaz-desk", None, (HOSTILE,), (("<script>", "+1"),))

    page = batch_html(report)
    book = CalamineWorkbook.from_filelike(BytesIO(batch_xlsx(report)))

    assert "<b>" not in page
    assert "<script>" not in page
    assert 'href="reports/a%20b%26c.html"' in page
    assert book.get_sheet_by_name("Pairs").to_python()[1][:3] == ["=cmd()<b>.txt", "@ru.txt", 2]
    assert book.get_sheet_by_name("Problems").to_python()[1] == ["<script>", "+1"]


def test_command_writes_the_summary_and_tells_the_progress(
    tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["check", "--batch", str(tree), "-o", str(tmp_path / "out"), "--workers", "1"]

    status = main(arguments)

    out, err = capsys.readouterr()
    assert status == 1
    assert "Pairs: 3, errors: 1," in out
    assert "3 of 3" in err
    assert "ru/picture.txt" in err
    assert main([*arguments, "--fail-on", "never"]) == 2


WRONG = {
    "files and a batch": ["a.txt", "--batch", "."],
    "neither": [],
    "workers without a batch": ["a.txt", "b.txt", "--workers", "2"],
    "cluster without a batch": ["a.txt", "b.txt", "--cluster", "tcp://127.0.0.1:1"],
    "cluster with workers": ["--batch", ".", "--cluster", "tcp://127.0.0.1:1", "--workers", "2"],
    "no worker": ["--batch", ".", "--workers", "0"],
}


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG)
def test_command_refuses_what_makes_no_sense(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["check", *arguments])

    assert stopped.value.code == 2


def test_command_writes_no_results_over_the_texts(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--batch", str(tree), "-o", str(tree.parent)]) == 2
    assert "folder of their own" in capsys.readouterr().err
    assert not (tree.parent / "summary.html").exists()
