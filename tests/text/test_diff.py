from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzaz_desk.domain.text import Span
from kzaz_desk.text.diff import diff_texts, match_sequences

if TYPE_CHECKING:
    from kzaz_desk.text.difference import Change

BRIDGE = "Көпірдің ұзындығы 54 метр, оны 12 адам салды."
PARK = "Саябақта жүз жиырма ағаш отырғызылды, олардың көбі емен."
MARKET = "Базар сенбі күні таңғы тоғыздан кешкі жетіге дейін жұмыс істейді."
SCHOOL = "Мектепке алты жүз оқушы барады, мұғалімдері елу екі."


def _words(old: str, new: str) -> list[tuple[str, str]]:
    return [(c.old.of(old), c.new.of(new)) for c in diff_texts(old, new).changes]


CHANGES = {
    "one number": (BRIDGE, BRIDGE.replace("54", "55"), [("54", "55")]),
    "decimal comma is inside a word": ("Ол 14,8 пайыз.", "Ол 14,9 пайыз.", [("14,8", "14,9")]),
    "number in groups is one word": (
        "Құны 1 050 миллион теңге.",
        "Құны 500 миллион теңге.",
        [("1 050", "500")],
    ),
    "groups with other gaps": ("Құны 1\u00a0050\u00a0000.", "Құны 1\u202f050.", [
        ("1\u00a0050\u00a0000", "1\u202f050"),
    ]),
    "gaps alone are no change": ("Құны 1 050 теңге, 7 %.", "Құны 1\u00a0050 теңге, 7%.", []),
    "decimals behind groups": ("Бары 12 345,6 тонна.", "Бары 12 345,7 тонна.", [
        ("12 345,6", "12 345,7"),
    ]),
    "per cent sign": ("Үлесі 14,8 % болды.", "Үлесі 18,4% болды.", [("14,8 %", "18,4%")]),
    "currency before": ("Бағасы $1 200.", "Бағасы $2 100.", [("$1 200", "$2 100")]),
    "currency behind": ("Бағасы 1 200 ₸.", "Бағасы 1 200 ₽.", [("1 200 ₸", "1 200 ₽")]),
    "minus": ("Түнде -5 градус.", "Түнде 5 градус.", [("-5", "5")]),
    "range is two numbers": ("Онда 10–15 адам.", "Онда 10–16 адам.", [("15", "16")]),
    "number with a suffix": ("Ол 2019-шы жылы.", "Ол 2018-ші жылы.", [("2019-шы", "2018-ші")]),
    "year before a count": ("В 2020 300 школ.", "В 2020 400 школ.", [("300", "400")]),
    "time of day": ("Сағат 9:30-да.", "Сағат 9:45-те.", [("9:30-да", "9:45-те")]),
    "word added": (BRIDGE, BRIDGE.replace("12 адам", "12 жас адам"), [("", "жас")]),
    "word taken out": (BRIDGE, BRIDGE.replace("оны ", ""), [("оны", "")]),
    "two places": (
        BRIDGE,
        BRIDGE.replace("54", "45").replace("салды", "салған"),
        [("54", "45"), ("салды", "салған")],
    ),
    "white space is no change": (BRIDGE, BRIDGE.replace(" ", "\n"), []),
    "line added": (f"{BRIDGE}\n{PARK}", f"{BRIDGE}\n{MARKET}\n{PARK}", [("", MARKET)]),
    "line taken out": (f"{BRIDGE}\n{MARKET}\n{PARK}", f"{BRIDGE}\n{PARK}", [(MARKET, "")]),
    "lines joined": (f"{BRIDGE}\n{PARK}", f"{BRIDGE} {PARK}", []),
    "line moved": (f"{BRIDGE}\n{PARK}\n{MARKET}", f"{PARK}\n{MARKET}\n{BRIDGE}", []),
    "line moved and edited": (
        f"{BRIDGE}\n{PARK}\n{MARKET}",
        f"{PARK}\n{MARKET}\n{BRIDGE.replace('54', '55')}",
        [("54", "55")],
    ),
    "nothing before": ("", BRIDGE, [("", BRIDGE)]),
    "nothing after": (BRIDGE, "", [(BRIDGE, "")]),
    "other text": ("Бір сөз, екі.", "Мүлде басқа", [("Бір сөз, екі.", "Мүлде басқа")]),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), CHANGES.values(), ids=CHANGES)
def test_changed_words_are_found_on_both_sides(
    old: str, new: str, expected: list[tuple[str, str]]
) -> None:
    assert _words(old, new) == expected


def test_what_was_taken_out_has_a_place_in_the_new_text() -> None:
    old, new = BRIDGE, BRIDGE.replace("оны ", "")
    at = new.index(" 12 адам")

    assert [change.new for change in diff_texts(old, new).changes] == [Span(at, at)]


CARRIED = {
    "replaced word": (BRIDGE, BRIDGE.replace("54", "155"), "54", "155"),
    "part of it replaced": (BRIDGE, BRIDGE.replace("54", "155"), "54 метр", "155 метр"),
    "behind a change": (BRIDGE, BRIDGE.replace("54", "155"), "12 адам", "12 адам"),
    "in a moved line": (f"{BRIDGE}\n{PARK}\n{MARKET}", f"{PARK}\n{MARKET}\n{BRIDGE}", "54", "54"),
    "in a moved and edited line": (
        f"{BRIDGE}\n{PARK}\n{MARKET}",
        f"{PARK}\n{MARKET}\n{BRIDGE.replace('метр', 'шақырым')}",
        "12 адам",
        "12 адам",
    ),
    "across joined lines": (f"{BRIDGE}\n{PARK}", f"{BRIDGE} {PARK}", "жүз жиырма", "жүз жиырма"),
    "taken out": (BRIDGE, BRIDGE.replace(" 54 метр", ""), "54 метр", None),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "what", "expected"), CARRIED.values(), ids=CARRIED)
def test_span_of_the_old_text_is_found_in_the_new(
    old: str, new: str, what: str, expected: str | None
) -> None:
    start = old.index(what)

    found = diff_texts(old, new).carried(Span(start, start + len(what)))

    assert (found.of(new) if found else None) == expected


def test_only_spans_with_a_change_inside_are_changed() -> None:
    old = f"{BRIDGE} {PARK}"
    difference = diff_texts(old, old.replace("оны ", "").replace("емен", "қайың"))

    assert difference.is_unchanged(Span(0, old.index(", оны")))
    assert not difference.is_unchanged(Span(0, len(BRIDGE)))
    assert not difference.is_unchanged(Span(len(BRIDGE), len(old)))


def test_span_in_a_number_with_other_gaps_is_found() -> None:
    old, new = "Құны 1 050 000 теңге, 7 %.", "Құны 1\u00a0050\u00a0000 теңге, 7%."
    difference = diff_texts(old, new)

    for what, expected in (("1 050 000", "1\u00a0050\u00a0000"), ("7 %", "7%")):
        start = old.index(what)
        found = difference.carried(Span(start, start + len(what)))
        assert found is not None
        assert found.of(new) == expected


@given(st.sampled_from([BRIDGE, PARK, f"{BRIDGE}\n{MARKET}"]), st.integers(0, 40))
def test_exchanged_versions_lead_back(text: str, at: int) -> None:
    other = f"{text[:at]} жаңа {text[at:]}"

    there = diff_texts(text, other)

    back = there.reversed()
    for run in there.kept:
        span = Span(run.new, run.new + run.length)
        assert back.carried(span) == Span(run.old, run.old + run.length)
    assert back.reversed() == there


LINES = st.lists(st.sampled_from([BRIDGE, PARK, MARKET, SCHOOL, "", "12 адам"]), max_size=6)
TEXTS = st.text("аб1 .\n😀", max_size=40) | LINES.map("\n".join)


@given(TEXTS, TEXTS)
def test_kept_stretches_are_equal_and_the_rest_is_in_the_changes(old: str, new: str) -> None:
    difference = diff_texts(old, new)

    rest_old, rest_new = list(old), list(new)
    for run in difference.kept:
        stop_old, stop_new = run.old + run.length, run.new + run.length
        assert old[run.old : stop_old] == new[run.new : stop_new]
        rest_old[run.old : stop_old] = " " * run.length
        rest_new[run.new : stop_new] = " " * run.length
    assert "".join("".join(rest_old).split()) == "".join(_sorted(difference.changes, old, 0))
    assert "".join("".join(rest_new).split()) == "".join(_sorted(difference.changes, new, 1))


def _sorted(changes: tuple[Change, ...], text: str, side: int) -> list[str]:
    spans = sorted((change.old, change.new)[side] for change in changes)
    return ["".join(span.of(text).split()) for span in spans]


@given(TEXTS)
def test_text_does_not_differ_from_itself(text: str) -> None:
    assert diff_texts(text, text).changes == ()


@given(*[st.lists(st.sampled_from("абвг"), max_size=12)] * 2)
def test_matched_positions_rise_and_none_could_be_added(old: list[str], new: list[str]) -> None:
    pairs = match_sequences(old, new)

    assert all(old[i] == new[j] for i, j in pairs)
    assert all(i < k and j < m for (i, j), (k, m) in pairwise(pairs))
    assert len(pairs) == _longest(old, new)


def _longest(old: list[str], new: list[str]) -> int:
    best = [0] * (len(new) + 1)
    for mine in old:
        before = 0
        for j, other in enumerate(new, 1):
            before, best[j] = best[j], before + 1 if mine == other else max(best[j], best[j - 1])
    return best[-1]


def test_very_long_sequences_are_cut_at_what_both_hold_once() -> None:
    old = [text for n in range(700) for text in (f"жол {n}", "болды", "жоқ")]
    new = [text.replace("жоқ", "бар") if n % 5 else text for n, text in enumerate(old)]
    del new[600:630]

    pairs = match_sequences(old, new)

    assert all(old[i] == new[j] for i, j in pairs)
    assert len({old[i] for i, _ in pairs if old[i].startswith("жол")}) == 690
