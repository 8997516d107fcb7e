"""The parts that the program is made of, and their licences."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kzaz_desk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Sort(StrEnum):
    """What a part is."""

    PROGRAM = "program"
    LIBRARY = "library"
    FONT = "font"
    MODEL = "model"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the program.

    Attributes:
        name: As its makers write it.
        sort: What it is.
        licence: As SPDX writes it.
        texts: Files with the words of the licence, below `resources` or in `resources/licences`.
        home: Where it is made and its source is; "" for this program itself.
        extra: The optional set of libraries that brings it; "" if it always comes along.
    """

    name: str
    sort: Sort
    licence: str
    texts: tuple[str, ...] = ()
    home: str = ""
    extra: str = ""

    def paths(self) -> Iterator[Path]:
        """Where the words of the licence lie.

        Raises:
            FileNotFoundError: If the program was built without one of them.
        """
        for name in self.texts:
            yield resource(*name.split("/")) if "/" in name else resource("licences", name)

    @property
    def text(self) -> str:
        """The words of the licence; "" where the part ships with none of ours."""
        return "\n\n".join(path.read_text(encoding="utf-8").strip() for path in self.paths())


def load_parts() -> tuple[Part, ...]:
    """All parts, in the order in which they are to be shown.

    Raises:
        FileNotFoundError: If the program was built without the list.
    """
    table = tomllib.loads(resource("licences", "parts.toml").read_text(encoding="utf-8"))
    return tuple(
        Part(**(entry | {"sort": Sort(entry["sort"]), "texts": tuple(entry.get("texts", ()))}))
        for entry in table["part"]
    )
