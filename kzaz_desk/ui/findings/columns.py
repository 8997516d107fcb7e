"""The columns of the list of findings, and how a click on each puts them in order."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzaz_desk.domain.review import VerdictState
from kzaz_desk.ui.words import kind_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzaz_desk.domain.review import Finding
    from kzaz_desk.ui.session.model import SessionModel


class Column(IntEnum):
    """What the columns show."""

    SEVERITY = 0
    WHAT = 1
    PLACE = 2
    KIND = 3
    DECISION = 4
    COMMENT = 5
    CONFIDENCE = 6


Sorting = tuple[Column, Qt.SortOrder]


def in_order(
    findings: Sequence[Finding], model: SessionModel, sorting: Sorting | None
) -> list[Finding]:
    """Findings as a column puts them in order; those that are equal there stay as they stand.

    Args:
        findings: In order of the text.
        model: What is known of their answers and places.
        sorting: The column, and whether its least or greatest comes first; None for the text's.
    """
    if sorting is None:
        return list(findings)
    column, order = sorting
    is_down = order is Qt.SortOrder.DescendingOrder
    return sorted(findings, key=_key(column, model), reverse=is_down)


def _key(column: Column, model: SessionModel) -> Callable[[Finding], tuple[str | float, ...]]:
    states = {state: at for at, state in enumerate(VerdictState)}
    keys: dict[Column, Callable[[Finding], tuple[str | float, ...]]] = {
        Column.SEVERITY: lambda finding: (finding.severity.rank,),
        Column.WHAT: lambda finding: (finding.kk_value.casefold(), finding.ru_value.casefold()),
        Column.PLACE: lambda finding: (model.order.get(finding.id, -1),),
        Column.KIND: lambda finding: (kind_word(finding.kind),),
        Column.DECISION: lambda finding: (states[model.verdict(finding.id).state],),
        Column.COMMENT: lambda finding: (model.verdict(finding.id).comment.casefold(),),
        Column.CONFIDENCE: lambda finding: (model.places.confidence(finding),),
    }
    return keys[column]
