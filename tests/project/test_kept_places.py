from __future__ import annotations

import json

import pytest

from kzaz_desk.domain.text import Lang, Place, Span
from kzaz_desk.project.kept_places import carried_places, places_from, places_to
from kzaz_desk.text.diff import diff_texts

PLACES = (Place("kk-1", Lang.KK, Span(0, 7)), Place("ru-1", Lang.RU, Span(12, 30)))


def test_places_come_back_from_json() -> None:
    assert places_from(json.loads(json.dumps(places_to(PLACES)))) == PLACES


@pytest.mark.parametrize(
    "kept", [None, "x", 3, [["kk-1"]], [["kk-1", "de", 0, 1]], [["kk-1", "kk", 5, "а"]]]
)
def test_damaged_places_are_none(kept: object) -> None:
    assert places_from(kept) == ()


def test_place_follows_its_words_and_stays_where_nothing_changed() -> None:
    old, new = "Бірінші абзац.\nЕкінші абзац.", "Жаңа абзац.\nБірінші абзац.\nЕкінші абзац."
    place = Place("kk-1", Lang.KK, Span(0, 14))

    moved = carried_places([place, PLACES[1]], {"kk-1": diff_texts(old, new)})

    assert moved[0].span.of(new) == "Бірінші абзац."
    assert moved[1] == PLACES[1]
