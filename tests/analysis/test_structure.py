from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

import pytest

from kzaz_desk.analysis.structure import find_structure
from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.review import FindingKind, Severity
from kzaz_desk.domain.text import Document, Lang, Paragraph, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzaz_desk.domain.review import Finding


def _document(lang: Lang, paragraphs: Sequence[str]) -> Document:
    starts = [0, *accumulate(len(text) + 1 for text in paragraphs)]
    spans = [Span(at, at + len(t)) for at, t in zip(starts, paragraphs, strict=False)]
    text = "\n".join(paragraphs)
    return Document(lang.value, lang, text, tuple(Paragraph(span, (span,)) for span in spans))


def _bead(kk: Sequence[int], ru: Sequence[int], *, moved: bool = False, sure: float = 1.0) -> Bead:
    kk_run, ru_run = (range(side[0], side[-1] + 1) if side else range(0) for side in (kk, ru))
    return Bead(kk_run, ru_run, sure, moved)


def _found(kk: Sequence[str], ru: Sequence[str], *beads: Bead) -> tuple[Finding, ...]:
    documents = _document(Lang.KK, kk), _document(Lang.RU, ru)
    return find_structure(*documents, Alignment(beads))


KK = ("Бүгін жаңбыр жауды.", "Кеше күн ашық болды.", "Ертең қар жауады.")
RU = ("Сегодня шёл дождь.", "Вчера было ясно.", "Завтра пойдёт снег.")


def test_plain_pairs_give_no_finding() -> None:
    assert _found(KK, RU, *(_bead([i], [i]) for i in range(3))) == ()


@pytest.mark.parametrize(
    ("beads", "kind", "severity", "spans"),
    [
        (
            [_bead([0], [0]), _bead([1], []), _bead([2], [1, 2])],
            FindingKind.UNPAIRED,
            Severity.WARNING,
            [("kk", 20, 40)],
        ),
        (
            [_bead([0], [0]), _bead([1, 2], [1, 2])],
            FindingKind.MERGED,
            Severity.INFO,
            [("kk", 20, 40), ("kk", 41, 58), ("ru", 19, 35), ("ru", 36, 55)],
        ),
        (
            [_bead([0], [1], moved=True), _bead([1], [0], moved=True), _bead([2], [2])],
            FindingKind.MOVED,
            Severity.INFO,
            [("kk", 0, 19), ("ru", 19, 35), ("kk", 20, 40), ("ru", 0, 18)],
        ),
    ],
    ids=["missing", "merged", "moved"],
)
def test_first_finding_names_what_happened_and_where(
    beads: list[Bead],
    kind: FindingKind,
    severity: Severity,
    spans: list[tuple[str, int, int]],
) -> None:
    finding = _found(KK, RU, *beads)[0]

    assert (finding.kind, finding.severity) == (kind, severity)
    assert list(finding.spans) == spans


def test_missing_chapter_is_one_finding() -> None:
    alone = [_bead([i], []) for i in range(3)]

    findings = _found(KK, RU[:1], *alone, _bead([], [0]))

    assert [len(finding.places) for finding in findings] == [3, 1]
    assert "3 Kazakh paragraphs" in str(findings[0].message)


@pytest.mark.parametrize(
    "heads",
    [
        ["12", "- 13 -", "14 бет"],
        ["«Таң» газеті, № 41", "«Таң» газеті, № 42", "«Таң» газеті, № 43"],
    ],
    ids=["page numbers", "running head"],
)
def test_furniture_is_reported_once_and_not_as_missing(heads: list[str]) -> None:
    kk = [KK[0], heads[0], KK[1], heads[1], KK[2], heads[2]]
    beads = [b for i in range(3) for b in (_bead([2 * i], [i]), _bead([2 * i + 1], []))]

    findings = _found(kk, RU, *beads)

    assert [finding.kind for finding in findings] == [FindingKind.FURNITURE]
    assert findings[0].severity is Severity.INFO
    assert len(findings[0].places) == 3


def test_short_line_that_stands_once_is_missing_not_furniture() -> None:
    findings = _found(
        ["Ауа райы", *KK], RU, _bead([0], []), *(_bead([i + 1], [i]) for i in range(3))
    )

    assert [finding.kind for finding in findings] == [FindingKind.UNPAIRED]


def test_weak_alignment_makes_the_finding_uncertain() -> None:
    sure, unsure = (
        _found(KK[:1], RU[:1], _bead([0], [], sure=sure), _bead([], [0], sure=sure))
        for sure in (0.95, 0.4)
    )

    assert not any(finding.uncertain for finding in sure)
    assert all(finding.uncertain for finding in unsure)


def test_findings_keep_their_names_when_the_text_before_them_grows() -> None:
    before = _found(KK, RU[:2], _bead([0], [0]), _bead([1], [1]), _bead([2], []))
    after = _found(
        ["Жаңа жол.", *KK],
        ["Новая строка.", *RU[:2]],
        *(_bead([i], [i]) for i in range(3)),
        _bead([3], []),
    )

    assert [finding.id for finding in before] == [finding.id for finding in after]
