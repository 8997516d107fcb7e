"""Lengths of time that are counted here and named there."""

from __future__ import annotations

from datetime import date

import pytest

from kzaz_desk.analysis.compare import compare_passage
from kzaz_desk.domain.review import Severity

TODAY = date(2025, 10, 21)

SAME = (
    ("Қаңтар–қыркүйекте 40 үй салынды.", "За девять месяцев построено 40 домов."),
    ("Алты айда 7 пайызға өсті.", "В первом полугодии выросло на 7%."),
    ("Үш айда 7 пайызға өсті.", "За I квартал выросло на 7%."),
    ("Былтыр 40 үй салынды.", "В 2024 году построено 40 домов."),
    ("Осыдан екі жыл бұрын келді.", "Приехал в 2023 году."),
)

OTHER = (
    ("Қаңтар–қыркүйекте 40 үй салынды.", "За восемь месяцев построено 40 домов."),
    ("Былтыр 40 үй салынды.", "В 2022 году построено 40 домов."),
    ("Өткен қыста 40 үй салынды.", "В 2024 году построено 40 домов."),
)


@pytest.mark.parametrize(("kk", "ru"), SAME)
def test_months_counted_are_the_months_named(kk: str, ru: str) -> None:
    found = compare_passage(kk, ru, reference=TODAY)
    assert [f.rule for f in found if f.severity is not Severity.INFO] == []


@pytest.mark.parametrize(("kk", "ru"), OTHER)
def test_other_months_or_another_year_are_told(kk: str, ru: str) -> None:
    found = compare_passage(kk, ru, reference=TODAY)
    assert any(f.severity is not Severity.INFO for f in found)
