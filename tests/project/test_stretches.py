from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kzaz_desk.domain.text import Span
from kzaz_desk.project.stretches import Stretches

SPANS = st.tuples(st.integers(0, 12), st.integers(0, 5)).map(lambda p: Span(p[0], p[0] + p[1]))


@given(st.lists(SPANS, max_size=6), SPANS)
def test_answers_are_those_of_looking_at_each(spans: list[Span], span: Span) -> None:
    stretches = Stretches(spans)

    assert stretches.any_overlaps(span) == any(each.overlaps(span) for each in spans)
    assert stretches.any_holds(span) == any(span in each for each in spans)
    touching = [each.start <= span.stop and span.start <= each.stop for each in spans]
    assert stretches.any_touches(span) == any(touching)
