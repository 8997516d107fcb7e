from __future__ import annotations

from pathlib import Path

import pytest

from kzaz_desk.domain.error_messages import error_message
from kzaz_desk.domain.errors import (
    EncoderUnavailable,
    KzazError,
    MergeError,
    MergeFailure,
    PairError,
    PairFailure,
    ReadError,
    ReadFailure,
    RuleFileError,
    RuleFileFailure,
    StoreError,
    StoreFailure,
)

PATH = Path("folder", "мәтін {1}.txt")


@pytest.mark.parametrize("detail", ["", "more than {5}"], ids=["plain", "with detail"])
@pytest.mark.parametrize("reason", ReadFailure)
def test_each_reason_names_the_file(reason: ReadFailure, detail: str) -> None:
    words = str(error_message(ReadError(PATH, reason, detail)))

    assert words.startswith("мәтін {1}.txt ")
    assert words.endswith(".")
    assert "()" not in words


@pytest.mark.parametrize("detail", ["", "Әсел, {5}"], ids=["plain", "with detail"])
@pytest.mark.parametrize("reason", StoreFailure)
def test_each_failed_project_names_its_file(reason: StoreFailure, detail: str) -> None:
    words = str(error_message(StoreError(PATH, reason, detail)))

    assert "мәтін {1}.txt" in words
    assert words.endswith(".")
    assert "()" not in words


@pytest.mark.parametrize("reason", PairFailure)
def test_each_failed_pair_names_its_files(reason: PairFailure) -> None:
    words = str(error_message(PairError(reason, (PATH, Path("b.txt")))))

    assert "мәтін {1}.txt" in words


@pytest.mark.parametrize("reason", MergeFailure)
def test_each_refused_merge_names_the_file(reason: MergeFailure) -> None:
    assert "мәтін {1}.txt" in str(error_message(MergeError(PATH, reason)))


@pytest.mark.parametrize("reason", RuleFileFailure)
def test_each_failure_of_the_users_rules_says_what_becomes_of_them(
    reason: RuleFileFailure,
) -> None:
    words = str(error_message(RuleFileError(PATH, reason, "әзірге {5}")))

    assert "rules for all projects" in words
    assert words.endswith(".")


def test_other_failures_are_told_too() -> None:
    assert "neural" in str(error_message(EncoderUnavailable("x")))
    assert str(error_message(KzazError("out of {paper}"))) == "out of {paper}"
