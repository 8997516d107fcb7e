"""The tables of the lexicon: facts about Kazakh and Russian, stated as data."""

from __future__ import annotations

import tomllib
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kzaz_desk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def load_lexicon(name: str) -> Mapping[str, Any]:
    """One table of the lexicon, read once and never changed.

    Args:
        name: File name below `resources/lexicon` without its ending.

    Raises:
        FileNotFoundError: If there is no such table.
    """
    with resource("lexicon", f"{name}.toml").open("rb") as file:
        return MappingProxyType(tomllib.load(file))
