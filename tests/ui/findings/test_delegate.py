"""Values in a narrow list: where they part can still be read."""

from __future__ import annotations

import pytest

from kzaz_desk.ui.findings.delegate import SIGN, shortened_apart

ELLIPSIS = "…"


@pytest.mark.parametrize(
    ("kk", "ru", "width", "shown"),
    [
        pytest.param("12", "13", 30, ("12", "13"), id="both fit"),
        pytest.param(
            "705 млн $", "705 млрд $", 18, ("…млн $", "…млрд $"), id="the magnitude is kept"
        ),
        pytest.param(
            "1 250 300 тонна астық", "1 250 400 тонна астық", 21, ("…300", "…400"), id="cut before"
        ),
        pytest.param(
            "705 млн $", "705 млрд $", 14, ("…млн", "…млрд"), id="the word alone, not its letter"
        ),
        pytest.param("2019", "2018 жылдың қыркүйегі", 17, ("2019", "2018"), id="one is short"),
    ],
)
def test_place_where_values_part_is_kept(
    kk: str, ru: str, width: int, shown: tuple[str, str]
) -> None:
    both = shortened_apart(kk, ru, len, width)

    assert len(SIGN.join(both)) <= width
    for value, start in zip(both, shown, strict=True):
        assert value.startswith(start)


def test_cut_is_marked() -> None:
    kk, ru = shortened_apart("бір мың екі жүз отыз", "бір мың үш жүз отыз", len, 21)

    assert kk.startswith(ELLIPSIS + "екі")
    assert ru.startswith(ELLIPSIS + "үш")
