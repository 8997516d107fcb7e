"""Rules that the user made for all projects are in one file, and none of them is ever lost."""

from __future__ import annotations

import json
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.analysis.house_rules import DEFAULT_RULES, Equivalence, HouseRules
from kzaz_desk.domain.error_messages import error_message
from kzaz_desk.domain.errors import RuleFileError, RuleFileFailure
from kzaz_desk.domain.review import FindingKind, Severity
from kzaz_desk.project.user_rules import read_user_rules, record_user_rules

if TYPE_CHECKING:
    from pathlib import Path

OFF = HouseRules(off=frozenset({FindingKind.FORM}))
RULES = HouseRules(
    off=frozenset({FindingKind.FORM}),
    severities=MappingProxyType({FindingKind.ROUNDING: Severity.INFO}),
    accepted=(Equivalence("12", "он екі", "мектеп"), Equivalence("5 %", "")),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "баптау" / "rules.json"


def test_without_a_file_there_are_no_rules(path: Path) -> None:
    assert read_user_rules(path) == DEFAULT_RULES
    assert not path.parent.exists()


def test_rules_come_back_and_leave_no_other_file(path: Path) -> None:
    record_user_rules(path, DEFAULT_RULES, RULES)

    assert read_user_rules(path) == RULES
    assert list(path.parent.iterdir()) == [path]


def test_rule_that_is_taken_back_is_gone(path: Path) -> None:
    record_user_rules(path, DEFAULT_RULES, RULES)
    record_user_rules(path, RULES, OFF)

    assert read_user_rules(path) == OFF


def test_rules_of_a_second_window_stay(path: Path) -> None:
    record_user_rules(path, DEFAULT_RULES, OFF)

    record_user_rules(path, DEFAULT_RULES, replace(RULES, off=frozenset()))
    assert read_user_rules(path) == RULES

    record_user_rules(path, OFF, DEFAULT_RULES)
    assert read_user_rules(path) == replace(RULES, off=frozenset())


def test_kind_that_is_off_and_then_at_a_level_is_at_the_level(path: Path) -> None:
    level = HouseRules(severities=MappingProxyType({FindingKind.FORM: Severity.ERROR}))
    record_user_rules(path, DEFAULT_RULES, OFF)

    record_user_rules(path, OFF, level)

    assert read_user_rules(path) == level


def test_rule_of_a_later_version_is_kept(path: Path) -> None:
    record_user_rules(path, DEFAULT_RULES, OFF)
    told = json.loads(path.read_bytes())
    later = {"rule": "pattern", "text": "№"}
    path.write_text(json.dumps({**told, "rules": [later, *told["rules"]]}), encoding="utf-8")

    record_user_rules(path, OFF, RULES)

    assert read_user_rules(path) == RULES
    assert later in json.loads(path.read_bytes())["rules"]


BROKEN = [
    pytest.param(b"", id="empty"),
    pytest.param(b"\xff\xfe\x00", id="no text"),
    pytest.param(b'{"format": "kzaz-desk-rules", "version": 1, "rules": [', id="cut short"),
    pytest.param(b'{"rules": []}', id="another format"),
    pytest.param(b'["kzaz-desk-rules"]', id="no object"),
    pytest.param(b'{"format": "kzaz-desk-rules", "version": 1}', id="no rules"),
    pytest.param(b'{"format": "kzaz-desk-rules", "version": 1, "rules": {}}', id="no list"),
    pytest.param(b'{"format": "kzaz-desk-rules", "version": "x", "rules": []}', id="no version"),
    pytest.param(
        b'{"format": "kzaz-desk-rules", "version": 1, "rules": [{"rule": "off", "kind": "x"}]}',
        id="no kind of finding",
    ),
]


@pytest.mark.parametrize("data", BROKEN)
def test_damaged_file_is_told_and_put_aside_as_it_was(path: Path, data: bytes) -> None:
    path.parent.mkdir()
    for number, name in enumerate(("rules-damaged.json", "rules-damaged1.json")):
        path.write_bytes(data)

        with pytest.raises(RuleFileError) as caught:
            read_user_rules(path)

        assert caught.value.reason is RuleFileFailure.DAMAGED
        assert name in str(error_message(caught.value))
        assert path.with_name(name).read_bytes() == data
        assert len(list(path.parent.iterdir())) == number + 1
    assert read_user_rules(path) == DEFAULT_RULES


@pytest.mark.parametrize("data", BROKEN)
def test_file_that_was_damaged_meanwhile_is_not_written_over(path: Path, data: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(data)

    record_user_rules(path, OFF, RULES)

    assert read_user_rules(path) == RULES
    assert path.with_name("rules-damaged.json").read_bytes() == data


def test_file_of_a_newer_version_is_told_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    data = b'{"format": "kzaz-desk-rules", "version": 2, "rules": "other"}'
    path.write_bytes(data)

    with pytest.raises(RuleFileError) as read:
        read_user_rules(path)
    with pytest.raises(RuleFileError) as written:
        record_user_rules(path, DEFAULT_RULES, RULES)

    assert read.value.reason is written.value.reason is RuleFileFailure.NEWER
    assert path.read_bytes() == data


def test_what_is_no_file_is_told(path: Path) -> None:
    path.mkdir(parents=True)

    with pytest.raises(RuleFileError) as read:
        read_user_rules(path)
    with pytest.raises(RuleFileError) as written:
        record_user_rules(path, DEFAULT_RULES, RULES)

    assert read.value.reason is RuleFileFailure.UNREADABLE
    assert written.value.reason is RuleFileFailure.UNWRITABLE


def test_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(RuleFileError) as caught:
        record_user_rules(tmp_path / "file" / "rules.json", DEFAULT_RULES, RULES)

    assert caught.value.reason is RuleFileFailure.UNWRITABLE
    assert "()" not in str(error_message(caught.value))
