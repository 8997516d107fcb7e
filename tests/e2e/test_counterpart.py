"""Pointing at a number or a sentence shows what stands for it on the other side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzaz_desk.domain.text import Lang

from .hand import place_of, point_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzaz_desk.domain.text import Span
    from kzaz_desk.ui.window.main_window import MainWindow


def words(window: MainWindow, lit: Iterable[tuple[Lang, Span]]) -> dict[Lang, str]:
    content = window.pair_view.content
    return {lang: span.of(content.document(lang).text) for lang, span in lit}


def test_number_lights_its_counterpart_and_tells_the_difference(opened: MainWindow) -> None:
    view = opened.pair_view

    point_at(view, place_of(view, Lang.RU, "1 050"))

    lit = words(opened, view.scene.glow)
    assert lit[Lang.KK].startswith("1 500")
    assert "−30" in view.lit.words


def test_sentence_marks_the_sentence_that_stands_for_it(opened: MainWindow) -> None:
    view = opened.pair_view

    point_at(view, place_of(view, Lang.KK, "Келесі"))

    assert words(opened, view.scene.sentences) == {
        Lang.KK: "Келесі жылы тағы бес мектеп салу жоспарланып отыр.",
        Lang.RU: "В следующем году планируется построить ещё пять школ.",
    }
