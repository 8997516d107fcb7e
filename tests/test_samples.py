"""The sample projects: every planted discrepancy is found, and nothing else is complained of."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kzaz_desk import api
from kzaz_desk.domain.review import FindingKind, Severity
from kzaz_desk.domain.text import Lang, Span

if TYPE_CHECKING:
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.project.session import Session

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
PROJECTS = sorted(path.parent.name for path in SAMPLES.glob("*/expected.json"))


@dataclass(frozen=True)
class _Planted:
    """A discrepancy that `expected.json` lists."""

    kind: FindingKind
    severity: Severity
    quotes: tuple[tuple[Lang, str], ...]
    spans: tuple[tuple[Lang, Span], ...]
    why: str

    def is_met_by(self, finding: Finding) -> bool:
        """True if the finding marks something of what the sample quotes."""
        return any(
            place.lang is lang and place.span.overlaps(span)
            for place in finding.places
            for lang, span in self.spans
        )


def _expected(project: str) -> dict[str, Any]:
    text = (SAMPLES / project / "expected.json").read_text(encoding="utf-8")
    return json.loads(text)  # type: ignore[no-any-return]


@cache
def _planted(project: str) -> tuple[_Planted, ...]:
    texts = {lang: (SAMPLES / project / f"{lang}.txt").read_text(encoding="utf-8") for lang in Lang}
    planted = []
    for entry in _expected(project)["findings"]:
        quotes = tuple((lang, entry[lang]) for lang in Lang if entry[lang] is not None)
        spans = tuple(
            (lang, Span(start, start + len(quote)))
            for lang, quote in quotes
            if (start := texts[lang].find(quote)) >= 0
        )
        planted.append(
            _Planted(
                FindingKind(entry["kind"]), Severity(entry["severity"]), quotes, spans, entry["why"]
            )
        )
    return tuple(planted)


@cache
def _opened(project: str) -> Session:
    return api.open_project([SAMPLES / project / "kk.txt", SAMPLES / project / "ru.txt"])


def _shown(finding: Finding, session: Session) -> str:
    """A finding as a failing test should show it."""
    marks = [place.span.of(session.documents[place.document].text) for place in finding.places]
    return f"{finding.severity} {finding.kind} {marks}: {finding.message}"


PLANTED = [
    pytest.param(project, planted, id=f"{project}-{number}-{planted.kind}")
    for project in PROJECTS
    for number, planted in enumerate(_planted(project))
]


def test_samples_are_there() -> None:
    assert PROJECTS == ["clean", "reshaped", "visit-2025"]


@pytest.mark.parametrize(("project", "planted"), PLANTED)
def test_quoted_surface_stands_once_in_its_text(project: str, planted: _Planted) -> None:
    for lang, quote in planted.quotes:
        text = (SAMPLES / project / f"{lang}.txt").read_text(encoding="utf-8")
        assert text.count(quote) == 1, quote


@pytest.mark.parametrize("project", PROJECTS)
def test_paragraphs_fall_into_the_expected_beads(project: str) -> None:
    session = _opened(project)

    (pair,) = session.pairs
    beads = [[list(bead.kk), list(bead.ru)] for bead in pair.alignment]

    assert beads == _expected(project)["beads"]


@pytest.mark.parametrize(("project", "planted"), PLANTED)
def test_planted_discrepancy_is_found(project: str, planted: _Planted) -> None:
    session = _opened(project)

    near = [finding for finding in session.findings if planted.is_met_by(finding)]

    assert (planted.severity, planted.kind) in [(one.severity, one.kind) for one in near], (
        f"{planted.why} {[_shown(finding, session) for finding in near]}"
    )


@pytest.mark.parametrize("project", PROJECTS)
def test_nothing_else_is_an_error_or_a_warning(project: str) -> None:
    session = _opened(project)

    extra = [
        _shown(finding, session)
        for finding in session.findings
        if finding.severity is not Severity.INFO
        and not any(planted.is_met_by(finding) for planted in _planted(project))
    ]

    assert extra == []


@pytest.mark.parametrize("project", PROJECTS)
def test_the_header_dates_the_documents(project: str) -> None:
    session = _opened(project)

    dates = {document.date for document in session.documents.values()}
    first_line = (SAMPLES / project / "kk.txt").read_text(encoding="utf-8").splitlines()[0]

    assert [f"date {date}" for date in dates] == [first_line]
    assert all("date" not in document.paragraph_text(0) for document in session.documents.values())
