"""Where a paragraph stands in its file: how readers say it, and how users read it.

A locator is stored with the document, so it is a plain English text of fixed forms: "page 3",
"table 1, row 2", "footnote 1". Here each form becomes words of the user's language.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.wording import Message

if TYPE_CHECKING:
    from kzaz_desk.domain.wording import Translate

CONTEXT: Final = "Locators"

_TEXTS: Final = {
    r"paragraph \d+ \(heading\)": "heading",
    r"paragraph \d+ \(list item\)": "list item",
    r"text box": "text box",
    r"page (?P<a>\d+)": "page {a}",
    r"page (?P<a>\d+), footnote (?P<b>\d+)": "page {a}, footnote {b}",
    r"line (?P<a>\d+)": "line {a}",
    r"footnote (?P<a>\d+)": "footnote {a}",
    r"endnote (?P<a>\d+)": "endnote {a}",
    r"unit (?P<a>.+)": "unit {a}",
    r"sheet (?P<a>.+), cell (?P<b>[A-Z]+\d+)": "sheet {a}, cell {b}",
    r"table (?P<a>\d+), row (?P<b>\d+), column (?P<c>\d+)": "table {a}, row {b}, column {c}",
    r"table (?P<a>\d+), row (?P<b>\d+)": "table {a}, row {b}",
}
"""By form, with the words that stand for it."""

_PARAGRAPH: Final = re.compile(r"paragraph \d+")


def worded_locator(locator: str, translate: Translate) -> str:
    """A locator in the user's words; as it is if it has none of the forms, such as a time.

    The number of a paragraph is left out: whoever shows a place has it already.
    """
    if _PARAGRAPH.fullmatch(locator):
        return ""
    for form in _TEXTS:
        match = re.fullmatch(form, locator, re.DOTALL)
        if match:
            facts = tuple(match.groupdict().items())
            return Message(CONTEXT, _TEXTS[form], facts).worded(translate)
    return locator


def cell_name(row: int, column: int) -> str:
    """A cell as spreadsheets name it, both counted from 1: row 7 of column 2 is "B7"."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row}"
