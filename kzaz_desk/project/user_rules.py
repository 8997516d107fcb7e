"""The user's rules for all projects, in one small file beside the settings.

The file is an object of JSON: `format`, `version`, and `rules`, each as `ruling.rules_to` makes it.
Rules of a later version of the program are kept as they are. A file that makes no sense is put
aside under another name, never written over.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.errors import RuleFileError, RuleFileFailure
from kzaz_desk.domain.worded_values import cause_words
from kzaz_desk.formats.writing import write_whole
from kzaz_desk.project.ruling import rules_from, rules_to

if TYPE_CHECKING:
    from pathlib import Path

    from kzaz_desk.analysis.house_rules import HouseRules

FORMAT: Final = "kzaz-desk-rules"
VERSION: Final = 1


def read_user_rules(path: Path) -> HouseRules:
    """The user's rules; none where there is no file.

    Raises:
        RuleFileError: DAMAGED if the file made no sense and was put aside, NEWER or UNREADABLE.
    """
    try:
        return rules_from(_values(path))[0]
    except (ValueError, KeyError, TypeError) as error:
        raise RuleFileError(path, RuleFileFailure.DAMAGED, _put_aside(path)) from error


def record_user_rules(path: Path, before: HouseRules, after: HouseRules) -> None:
    """Write what an edit, its undo or redo changed; what else is in the file by now stays.

    Args:
        path: The file; it and its folder need not exist.
        before: The user's rules before the edit.
        after: Those of now.

    Raises:
        RuleFileError: NEWER or UNWRITABLE; the file holds what it held. A damaged one is put
            aside first.
    """
    try:
        known = _values(path, otherwise=RuleFileFailure.UNWRITABLE)
        rules_from(known)
    except (ValueError, KeyError, TypeError):
        _put_aside(path)
        known = list(rules_to(before))
    old, new = rules_to(before), rules_to(after)
    gone = [value for value in (*old, *new) if value not in new or value not in old]
    added = [value for value in new if value not in old]
    values = [*(value for value in known if value not in gone), *added]
    told = {"format": FORMAT, "version": VERSION, "rules": values}
    data = json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data + b"\n")
    except OSError as error:
        raise RuleFileError(path, RuleFileFailure.UNWRITABLE, cause_words(error)) from error


def _values(path: Path, *, otherwise: RuleFileFailure = RuleFileFailure.UNREADABLE) -> list[Any]:
    """What the file holds; `otherwise` says what it means that it cannot be read."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise RuleFileError(path, otherwise, cause_words(error)) from error
    told = json.loads(data.decode("utf-8", "surrogatepass"))
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise ValueError("no file of rules")
    if int(told["version"]) > VERSION:
        raise RuleFileError(path, RuleFileFailure.NEWER)
    if not isinstance(told["rules"], list):
        raise TypeError("no list of rules")
    return told["rules"]


def _put_aside(path: Path) -> str:
    """Give a damaged file another name, and say which."""
    names = (f"{path.stem}-damaged{number or ''}{path.suffix}" for number in range(1000))
    aside = next(each for name in names if not (each := path.with_name(name)).exists())
    try:
        path.rename(aside)
    except OSError as error:
        raise RuleFileError(path, RuleFileFailure.UNREADABLE, cause_words(error)) from error
    return aside.name
