"""Bad input gets a banner with one sentence; what was open stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzaz_desk.ui.window.main_window import MainWindow

WAIT = 30_000
ENGLISH = "The meeting took place on Monday. Twelve people came to see the new school.\n" * 5


def missing(folder: Path, pair: list[Path]) -> list[Path]:
    return [pair[0], folder / "жоқ.txt"]


def empty(folder: Path, pair: list[Path]) -> list[Path]:
    path = folder / "бос.txt"
    path.touch()
    return [pair[0], path]


def binary(folder: Path, pair: list[Path]) -> list[Path]:
    path = folder / "сурет.txt"
    path.write_bytes(bytes(range(256)) * 40)
    return [pair[0], path]


def twice(folder: Path, pair: list[Path]) -> list[Path]:
    return [pair[0], pair[0]]


def same_language(folder: Path, pair: list[Path]) -> list[Path]:
    path = folder / "тағы.txt"
    path.write_text(pair[0].read_text(encoding="utf-8") + "Тағы бір сөйлем.", encoding="utf-8")
    return [pair[0], path]


def third_language(folder: Path, pair: list[Path]) -> list[Path]:
    path = folder / "english.txt"
    path.write_text(ENGLISH, encoding="utf-8")
    return [pair[0], path]


CASES = [missing, empty, binary, twice, same_language, third_language]


@pytest.mark.parametrize("spoil", CASES, ids=lambda spoil: spoil.__name__)
def test_bad_file_is_told_in_a_banner_and_keeps_what_was_open(
    opened: MainWindow,
    pair: list[Path],
    tmp_path: Path,
    qtbot: QtBot,
    spoil: Callable[[Path, list[Path]], list[Path]],
) -> None:
    before = opened.model.session
    paths = spoil(tmp_path, pair)

    with qtbot.waitSignal(opened.loader.failed, timeout=WAIT):
        opened.open_paths(paths)

    banner = opened.central.banner
    assert banner.isVisible()
    assert any(path.name in banner.notice.text for path in paths)
    assert "What was open is unchanged." in banner.notice.text
    assert opened.model.session is before
    assert opened.central.page is opened.central.view


def test_bad_file_at_the_start_leads_back_to_the_start_page(
    window: MainWindow, pair: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.loader.failed, timeout=WAIT):
        window.open_paths(missing(tmp_path, pair))

    assert window.central.page is window.central.start_page
    assert window.central.banner.isVisible()


def test_bug_in_the_work_is_told_as_a_crash_and_loses_nothing(
    make_window: Callable[..., MainWindow], pair: list[Path], qtbot: QtBot
) -> None:
    def broken(paths: object, where: object, *, monitor: object, on_partial: object = None) -> None:
        raise ZeroDivisionError

    window = make_window(open_any=broken)

    with qtbot.waitSignal(window.crashed) as crashed:
        window.open_paths(pair)

    assert isinstance(crashed.args[0], ZeroDivisionError)
    assert window.central.page is window.central.start_page


def test_bad_file_on_the_start_page_speaks_of_nothing_that_was_open(
    window: MainWindow, pair: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.loader.failed, timeout=20_000):
        window.open_paths(empty(tmp_path, pair))

    text = window.central.banner.notice.text
    assert text.startswith("бос.txt is empty")
    assert "What was open" not in text


def test_bug_in_the_search_for_equal_events_is_told_as_a_crash(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("kzaz_desk.project.suggesting.suggest_merges", broken)
    for name, day in (("a.txt", 14), ("b.txt", 15), ("c.txt", 16)):
        text = f"date 2025-03-{day}\n2024 жылы облыста 410 километр жол жөнделді.\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "d.txt").write_text(
        "date 2025-03-14\nВ 2024 году в области отремонтировано 410 километров дорог.\n",
        encoding="utf-8",
    )

    with qtbot.waitSignal(window.crashed, timeout=WAIT) as crashed:
        window.open_paths(sorted(tmp_path.glob("*.txt")))

    assert isinstance(crashed.args[0], ZeroDivisionError)
