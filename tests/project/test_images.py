"""Paragraphs are found again in a new version by what is left of them, or by their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzaz_desk.project.images import Images
from kzaz_desk.text.diff import diff_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzaz_desk.domain.text import Document
    from kzaz_desk.project.session import Session

BRIDGE = "Мост длиной 54 метра построили двенадцать человек."
PARK = "В парке посадили 120 деревьев, в основном дубы и берёзы."
MARKET = "Рынок работает по субботам с девяти утра до семи вечера."
SCHOOL = "В школе учатся 600 учеников, а учителей пятьдесят два."
ALL = (BRIDGE, PARK, MARKET, SCHOOL)
OTHER = "Совсем новая строка о погоде."


def images(make: Callable[..., Session], old: Sequence[str], new: Sequence[str]) -> Images:
    def document(texts: Sequence[str]) -> Document:
        return make([(1, 1)], ("Бір.",), texts).documents["ru"]

    was, now = document(old), document(new)
    return Images(was, now, diff_texts(was.text, now.text))


CASES = {
    "nothing changed": (ALL, range(1, 2), range(1, 2), True),
    "word changed": ((BRIDGE, PARK.replace("дубы", "клёны"), MARKET), range(1, 2), range(1, 2),
                     True),
    "paragraph put before": ((OTHER, *ALL), range(1, 2), range(2, 3), True),
    "moved": ((PARK, MARKET, SCHOOL, BRIDGE), range(1), range(3, 4), True),
    "moved and edited": ((PARK, MARKET, SCHOOL, BRIDGE.replace("54", "55")), range(1),
                         range(3, 4), True),
    "divided": ((BRIDGE, "В парке посадили 120 деревьев,", "в основном дубы и берёзы.", MARKET,
                 SCHOOL), range(1, 2), range(1, 3), True),
    "put together": ((BRIDGE, f"{PARK} {MARKET}", SCHOOL), range(1, 2), range(1, 2), True),
    "rewritten in its place": ((BRIDGE, OTHER, MARKET, SCHOOL), range(1, 2), range(1, 2), False),
    "gone": ((BRIDGE, MARKET, SCHOOL), range(1, 2), None, False),
    "two, one edited": ((BRIDGE, PARK.replace("дубы", "клёны"), MARKET, SCHOOL), range(1, 3),
                        range(1, 3), True),
    "two, one put between": ((BRIDGE, PARK, OTHER, MARKET, SCHOOL), range(1, 3), range(1, 4),
                             False),
    "two, one gone": ((BRIDGE, MARKET, SCHOOL), range(1, 3), range(1, 2), False),
    "two, put apart": ((PARK, BRIDGE, MARKET, SCHOOL), range(1, 3), None, False),
}  # fmt: skip


@pytest.mark.parametrize(("new", "paragraphs", "run", "is_plain"), CASES.values(), ids=CASES)
def test_paragraphs_are_found_again(
    make_session: Callable[..., Session],
    new: tuple[str, ...],
    paragraphs: range,
    run: range | None,
    is_plain: bool,
) -> None:
    found = images(make_session, ALL, new)

    assert found.of(paragraphs) == run
    assert found.is_plain(paragraphs) is is_plain


def test_passage_that_moved_is_no_rise(make_session: Callable[..., Session]) -> None:
    assert images(make_session, ALL, (OTHER, *ALL)).is_rising
    moved = (PARK, MARKET, SCHOOL, BRIDGE.replace("54", "55"))
    assert not images(make_session, ALL, moved).is_rising
