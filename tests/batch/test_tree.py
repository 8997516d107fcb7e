from __future__ import annotations

import os
from pathlib import Path

import pytest

from kzaz_desk.batch.tree import MARK, grouped, plain_name, text_files

NAMES = {
    "language at the end": ("есеп_kk.docx", "есеп_ru.docx"),
    "language at the beginning": ("RUS-план 2026.txt", "kaz план-2026.odt"),
    "language in words": ("Заң (қазақша).pdf", "заң_русский.pdf"),
    "nothing but the language": ("kk.txt", "ru.txt"),
}


@pytest.mark.parametrize(("kk", "ru"), NAMES.values(), ids=NAMES)
def test_names_that_differ_in_the_language_are_the_same(kk: str, ru: str) -> None:
    assert plain_name(Path(kk)) == plain_name(Path(ru))


def test_language_inside_a_word_is_part_of_the_name() -> None:
    assert plain_name(Path("рус.txt")) == ""
    assert plain_name(Path("руслан.txt")) == "руслан"


def test_only_files_that_can_be_texts_are_found(tmp_path: Path) -> None:
    names = (
        "б/kk.txt", "а.docx", ".hidden.txt", "~$open.docx", "picture.png", ".git/ru.txt",
        "kzaz-desk-report.html", f"old/{MARK}/x", "old/summary.html", "old/reports/а.txt",
    )  # fmt: skip
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "б" / "again").symlink_to(tmp_path)

    assert text_files(tmp_path) == (tmp_path / "а.docx", tmp_path / "б" / "kk.txt")


def test_groups_keep_the_order_and_small_ones_can_be_left_out() -> None:
    files = [Path("б/1_kk"), Path("а/1_ru"), Path("а/2_kk")]

    assert grouped(files, plain_name) == [(files[0], files[1]), (files[2],)]
    assert grouped(files, plain_name, least=2) == [(files[0], files[1])]
