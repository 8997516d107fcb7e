from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzaz_desk.align.encoders import load_static
from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.errors import PairError
from kzaz_desk.domain.event_edits import Hide, Redate
from kzaz_desk.domain.review import OPEN, Review, Verdict, VerdictState
from kzaz_desk.domain.text import DateSource, Lang, Place
from kzaz_desk.domain.timex import Granularity
from kzaz_desk.formats.base import RawDocument
from kzaz_desk.project.document_edits import with_document_date
from kzaz_desk.project.edits import Caret, link, merge, set_origin, split
from kzaz_desk.project.event_edits import edit_events
from kzaz_desk.project.loading import Loaded, build_document
from kzaz_desk.project.recheck import RecheckSummary, recheck, reread
from kzaz_desk.services import open_paths
from kzaz_desk.text.segment import split_paragraphs

if TYPE_CHECKING:
    from kzaz_desk.align.encoders import SentenceEncoder
    from kzaz_desk.domain.review import Finding
    from kzaz_desk.project.session import Session

NOW = datetime(2026, 3, 5, 9, 30, tzinfo=UTC)
EARLIER = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)

KK = (
    "Ауданда жаңа көпір салынды. Оның ұзындығы 54 метр, құрылысы екі жылға созылды.",
    "Саябаққа 120 ағаш отырғызылды. Ағаштардың көбі емен мен қайың.",
    "Кітапхана 2025 жылғы 12 мамырда ашылды. Онда 40 мың кітап бар.",
    "Базар сенбі күні жұмыс істейді. Сауда таңғы тоғызда басталады.",
    "Мектепте 600 оқушы оқиды. Мұғалімдердің саны елу екі.",
    "Шаһар тұрғындары жаңа аурухананы күтіп жүр. Ол келесі жылы есігін ашады.",
)
RU = (
    "В районе построили новый мост. Его длина 45 метров, строительство длилось два года.",
    "В парке посадили 130 деревьев. В основном это дубы и берёзы.",
    "Библиотека открылась 12 мая 2025 года. В ней 40 тысяч книг.",
    "Рынок работает по субботам. Торговля начинается в девять утра.",
    "В школе учатся 660 учеников. Учителей пятьдесят два.",
    "Жители города ждут новую больницу. Она откроется в следующем году.",
)


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return load_static()


@pytest.fixture
def opened(tmp_path: Path, encoder: SentenceEncoder) -> Session:
    """A pair with three findings: the bridge, the trees, the pupils."""
    _write(tmp_path, KK, "kk")
    _write(tmp_path, RU, "ru")
    session = open_paths([tmp_path / "kk.txt", tmp_path / "ru.txt"], encoder=encoder)
    assert [f.kk_value for f in session.findings] == ["54 м", "120", "600"]
    return session


@pytest.fixture
def change(opened: Session, tmp_path: Path, encoder: SentenceEncoder) -> Change:
    return Change(tmp_path, encoder)


class Change:
    """Writes a new version of a file and checks the session again."""

    def __init__(self, folder: Path, encoder: SentenceEncoder) -> None:
        self._folder = folder
        self._encoder = encoder

    def __call__(
        self, session: Session, paragraphs: tuple[str, ...], lang: str = "ru"
    ) -> tuple[Session, RecheckSummary]:
        _write(self._folder, paragraphs, lang)
        changed = reread(session, [f"{lang}.txt"])
        return recheck(session, changed, time=NOW, encoder=self._encoder)


def _write(folder: Path, paragraphs: tuple[str, ...], lang: str) -> None:
    (folder / f"{lang}.txt").write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")


def _with(paragraphs: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    assert any(old in paragraph for paragraph in paragraphs)
    return tuple(paragraph.replace(old, new) for paragraph in paragraphs)


def _answer(session: Session, row: int, **values: object) -> tuple[Session, Finding]:
    finding = session.findings[row]
    verdict = replace(
        Verdict(VerdictState.ACCEPTED, "аудармашы осылай қалдырды", "Айша", EARLIER),
        **values,  # type: ignore[arg-type]
    )
    review = Review({**session.review.verdicts, finding.id: verdict})
    return replace(session, review=review), finding


def _quotes(session: Session, places: tuple[Place, ...]) -> list[str]:
    return [place.span.of(session.documents[place.document].text) for place in places]


def test_finding_whose_text_did_not_change_keeps_its_answer(
    opened: Session, change: Change
) -> None:
    session, finding = _answer(opened, 1)

    after, summary = change(session, _with(RU, "660 учеников", "600 учеников"))

    assert after.review.verdict(finding) == session.review.verdict(finding)
    assert finding.id in {found.id for found in after.findings}
    assert finding.id not in summary.verdicts


def test_mended_number_is_resolved_by_the_edit(opened: Session, change: Change) -> None:
    after, summary = change(opened, _with(RU, "45 метров", "54 метра"))

    assert [finding.kk_value for finding in summary.resolved] == ["54 м"]
    assert [finding.kk_value for finding in after.findings] == ["120", "600"]
    assert after.review.verdicts[opened.findings[0].id] == Verdict(
        VerdictState.FIXED, time=NOW, stale=True
    )
    assert str(summary.message) == "1 fixed, 0 stale, 0 new"


def test_answer_that_kept_a_wording_is_kept_for_its_return(opened: Session, change: Change) -> None:
    session, finding = _answer(opened, 0)

    between, summary = change(session, _with(RU, "45 метров", "54 метра"))
    after, _ = change(between, RU)

    assert [found.id for found in summary.resolved] == [finding.id]
    assert after.findings[0].id == finding.id
    assert after.review.verdict(after.findings[0]) == session.review.verdict(finding)


def test_finding_that_was_fixed_and_comes_back_is_undecided(
    opened: Session, change: Change
) -> None:
    session, finding = _answer(opened, 0, state=VerdictState.FIXED)

    between, _ = change(session, _with(RU, "45 метров", "54 метра"))
    after, summary = change(between, RU)

    assert summary.stale == (finding.id,)
    assert not after.review.verdict(finding).is_decided


EDITED = {
    "other words in the sentence": ("Его длина 45 метров", "Длина моста 45 метров"),
    "another wrong number": ("45 метров", "46 метров"),
    "another kind of difference": ("45 метров", "54 километра"),
    "number taken out": ("Его длина 45 метров, строительство", "Строительство"),
}


@pytest.mark.parametrize(("old", "new"), EDITED.values(), ids=EDITED)
def test_answer_at_the_same_place_in_other_words_is_carried_over_as_stale(
    opened: Session, change: Change, old: str, new: str
) -> None:
    session, finding = _answer(opened, 0)

    after, summary = change(session, _with(RU, old, new))

    heir = after.findings[0]
    assert heir.id != finding.id
    assert after.review.verdict(heir) == replace(session.review.verdict(finding), stale=True)
    assert summary.stale == (heir.id,)
    assert summary.verdicts[heir.id] == after.review.verdict(heir)
    assert (summary.resolved, summary.new) == ((), ())


def test_answer_follows_a_passage_that_moved_and_was_edited(
    opened: Session, change: Change
) -> None:
    session, finding = _answer(opened, 0)
    moved = _with((*RU[1:], RU[0]), "новый мост", "новый красивый мост")
    moved = _with(moved, "Его длина", "Длина моста")

    after, summary = change(session, moved)

    heirs = [found for found in after.findings if found.id in summary.stale]
    assert [heir.kk_value for heir in heirs] == [finding.kk_value]
    assert after.review.verdict(heirs[0]).comment == "аудармашы осылай қалдырды"


def test_two_answers_in_conflict_are_both_carried_over_as_stale(
    opened: Session, change: Change
) -> None:
    other = Verdict(VerdictState.IGNORED, "жуықтау", "Игорь", EARLIER)
    session, finding = _answer(opened, 0, other=other)

    after, summary = change(session, _with(RU, "45 метров", "46 метров"))

    heir = after.review.verdict(after.findings[0])
    assert heir.is_conflict
    assert heir.alone == replace(session.review.verdict(finding).alone, stale=True)
    assert heir.other == replace(other, stale=True)
    assert summary.stale == (after.findings[0].id,)


def test_two_answers_to_a_finding_that_is_gone_wait_for_its_return(
    opened: Session, change: Change
) -> None:
    other = Verdict(VerdictState.IGNORED, "жуықтау", "Игорь", EARLIER)
    session, finding = _answer(opened, 0, other=other)

    between, summary = change(session, _with(RU, "45 метров", "54 метра"))
    after, _ = change(between, RU)

    assert [found.id for found in summary.resolved] == [finding.id]
    assert after.review.verdict(finding) == session.review.verdict(finding)


def test_comment_without_an_answer_is_carried_over(opened: Session, change: Change) -> None:
    session, _ = _answer(opened, 0, state=VerdictState.OPEN)

    after, summary = change(session, _with(RU, "45 метров", "46 метров"))

    assert after.review.verdict(after.findings[0]).comment == "аудармашы осылай қалдырды"
    assert (summary.stale, summary.new, summary.resolved) == ((), (), ())


def test_new_discrepancy_is_counted_as_new(opened: Session, change: Change) -> None:
    after, summary = change(opened, _with(RU, "40 тысяч", "50 тысяч"))

    (new,) = [finding for finding in after.findings if finding.id in summary.new]
    assert new.kk_value.startswith("40 мың")
    assert str(summary.message) == "0 fixed, 0 stale, 1 new"


def test_changed_words_and_the_passages_now_due_are_told(opened: Session, change: Change) -> None:
    after, summary = change(opened, _with(RU, "дубы и берёзы", "клёны и берёзы"))

    assert _quotes(after, summary.changed) == ["клёны"]
    assert _quotes(after, summary.due) == ["Ағаштардың көбі емен мен қайың."]


def test_what_was_taken_out_leaves_its_counterpart_due(opened: Session, change: Change) -> None:
    after, summary = change(opened, _with(RU, " Учителей пятьдесят два.", ""))

    assert _quotes(after, summary.due) == ["Мұғалімдердің саны елу екі."]


def test_paragraph_taken_out_leaves_its_counterpart_due(opened: Session, change: Change) -> None:
    after, summary = change(opened, RU[:3] + RU[4:])

    assert " ".join(_quotes(after, summary.due)) == KK[3]


def test_comma_makes_nothing_due(opened: Session, change: Change) -> None:
    _, summary = change(opened, _with(RU, "метров, строительство", "метров; строительство"))

    assert len(summary.changed) == 1
    assert summary.due == ()


def test_value_brought_into_line_makes_nothing_due(opened: Session, change: Change) -> None:
    _, summary = change(opened, _with(RU, "45 метров", "54 метра"))

    assert len(summary.changed) == 1
    assert summary.due == ()


def test_change_of_a_due_passage_settles_it_and_makes_nothing_due(
    opened: Session, change: Change
) -> None:
    first = _with(_with(RU, "дубы", "клёны"), "по субботам", "по воскресеньям")
    between, summary = change(opened, first)
    assert len(summary.due) == 2

    after, again = change(between, _with(KK, "емен", "үйеңкі"), "kk")

    assert _quotes(after, again.due) == ["Базар сенбі күні жұмыс істейді."]


def test_settled_beads_stay_where_their_paragraphs_did_not_change(
    opened: Session, change: Change
) -> None:
    session = opened
    for row, origin in ((1, Origin.CONFIRMED), (4, Origin.MANUAL)):
        session = set_origin(session, 0, row, origin).session

    after, _ = change(session, ("Новости района за неделю.", *RU))

    beads = {bead.kk: bead for bead in after.pairs[0].alignment}
    for row, origin in ((1, Origin.CONFIRMED), (4, Origin.MANUAL)):
        bead = beads[range(row, row + 1)]
        assert (bead.ru, bead.origin) == (range(row + 1, row + 2), origin)


def test_settled_bead_stays_settled_when_its_paragraphs_are_edited(
    opened: Session, change: Change
) -> None:
    session = set_origin(opened, 0, 1, Origin.CONFIRMED).session

    after, summary = change(session, _with(RU, "посадили", "высадили"))

    assert after.pairs[0].alignment.beads[1].origin is Origin.CONFIRMED
    assert summary.let_go == ()


def test_settled_bead_whose_paragraph_was_rewritten_is_to_be_looked_at(
    opened: Session, change: Change
) -> None:
    session = set_origin(opened, 0, 1, Origin.CONFIRMED).session
    rewritten = (RU[0], "Аллею в сквере обновили ко дню города, посажены клёны.", *RU[2:])

    after, summary = change(session, rewritten)

    bead = after.pairs[0].alignment.beads[1]
    assert (bead.kk, bead.ru) == (range(1, 2), range(1, 2))
    assert bead.origin is Origin.NEEDS_REVIEW
    assert summary.let_go == ()


def test_settled_bead_whose_paragraph_is_gone_is_let_go_and_told(
    opened: Session, change: Change
) -> None:
    session = set_origin(opened, 0, 3, Origin.CONFIRMED).session

    after, summary = change(session, RU[:3] + RU[4:])

    origins = {bead.origin for bead in after.pairs[0].alignment}
    assert Origin.CONFIRMED not in origins
    assert summary.let_go == (("kk.txt", KK[3]), ("ru.txt", RU[3]))


def _merged(session: Session, row: int) -> Session:
    return merge(session, 0, row).session


def _beads(session: Session) -> dict[range, range]:
    return {bead.kk: bead.ru for bead in session.pairs[0].alignment}


def test_rows_merged_by_hand_stay_merged_when_edited_and_moved(
    opened: Session, change: Change
) -> None:
    session = _merged(opened, 3)
    edited = _with(_with(RU, "по субботам", "по воскресеньям"), "660 учеников", "700 ребят")

    after, summary = change(session, ("Новости района за неделю.", *edited))

    assert _beads(after)[range(3, 5)] == range(4, 6)
    assert Origin.MANUAL in {bead.origin for bead in after.pairs[0].alignment}
    assert summary.let_go == ()


def test_cells_linked_by_hand_stay_linked_when_edited(opened: Session, change: Change) -> None:
    session = link(opened, 0, 1, 2).session

    after, _ = change(session, _with(RU, "40 тысяч книг", "сорок тысяч томов"))

    assert _beads(after)[range(1, 2)] == range(2, 3)


def test_settled_paragraph_that_was_divided_keeps_its_counterpart(
    opened: Session, change: Change
) -> None:
    session = set_origin(opened, 0, 1, Origin.CONFIRMED).session
    first, second = RU[1].split(". ", 1)

    after, _ = change(session, (RU[0], f"{first}.", second, *RU[2:]))

    assert _beads(after)[range(1, 2)] == range(1, 3)


def test_settled_rows_whose_paragraphs_were_put_together_become_one(
    opened: Session, change: Change
) -> None:
    session = opened
    for row in (1, 2):
        session = set_origin(session, 0, row, Origin.CONFIRMED).session

    after, summary = change(session, (RU[0], f"{RU[1]} {RU[2]}", *RU[3:]))

    assert _beads(after)[range(1, 3)] == range(1, 2)
    assert summary.let_go == ()


def test_paragraph_split_by_hand_and_edited_stays_split(opened: Session, change: Change) -> None:
    sentence = RU[3].index("Торговля")
    session = split(opened, 0, 3, Caret(Lang.RU, 3, sentence)).session
    edited = _with(_with(RU, "Рынок работает", "Наш рынок открыт"), "Торговля", "Продажа")

    after, _ = change(session, edited)

    document = after.documents["ru.txt"]
    assert document.paragraph_text(4) == "Продажа начинается в девять утра."


def test_resolved_finding_is_kept_with_its_answer_time_and_words(
    opened: Session, change: Change
) -> None:
    session, finding = _answer(opened, 0, state=VerdictState.FIXED)

    between, _ = change(session, _with(RU, "45 метров", "54 метра"))
    after, _ = change(between, _with(_with(RU, "45 метров", "54 метра"), "130", "120"))

    first, second = after.resolved
    assert first.finding == finding
    assert first.verdict == session.review.verdict(finding)
    assert (first.time, first.where) == (NOW, "1 ↔ 1")
    assert [quote for _, quote in first.quotes] == [
        KK[0][KK[0].index("Оның") :],
        RU[0][RU[0].index("Его") :],
    ]
    assert second.finding.kk_value == "120"


def test_finding_that_comes_back_is_resolved_no_more(opened: Session, change: Change) -> None:
    between, _ = change(opened, _with(RU, "45 метров", "54 метра"))
    after, _ = change(between, RU)

    assert len(between.resolved) == 1
    assert after.resolved == ()


def test_changes_are_told_against_what_was_reviewed(opened: Session, change: Change) -> None:
    first = _with(RU, "дубы", "клёны")
    between, _ = change(opened, first)
    after, summary = change(between, _with(first, "по субботам", "по воскресеньям"))

    assert _quotes(after, summary.changed) == ["клёны", "воскресеньям"]
    assert [each.words for each in after.altered] == ["дубы", "субботам"]
    assert len(after.due) == 2


def test_wording_put_back_is_no_change_and_nothing_is_due(opened: Session, change: Change) -> None:
    between, summary = change(opened, _with(RU, "дубы", "клёны"))
    assert len(summary.due) == 1

    after, summary = change(between, RU)

    assert (summary.changed, summary.due, after.altered) == ((), (), ())


def test_sentence_put_back_is_no_change_and_nothing_is_due(opened: Session, change: Change) -> None:
    between, summary = change(opened, RU[:3] + RU[4:])
    assert len(summary.due) == 2

    after, summary = change(between, RU)

    assert (summary.changed, summary.due, after.altered) == ((), (), ())


def test_wrong_bead_that_the_user_confirmed_is_not_mended(opened: Session, change: Change) -> None:
    beads = opened.pairs[0].alignment.beads
    crossed = tuple(
        replace(bead, ru=beads[{2: 3, 3: 2}.get(row, row)].ru, moved=row in (2, 3),
                origin=Origin.MANUAL)
        for row, bead in enumerate(beads)
    )  # fmt: skip
    alignment = replace(opened.pairs[0].alignment, beads=crossed)
    session = replace(opened, pairs=(replace(opened.pairs[0], alignment=alignment),))

    after, _ = change(session, _with(RU, "660", "600"))

    kept = {bead.kk: (bead.ru, bead.moved) for bead in after.pairs[0].alignment}
    assert kept[range(2, 3)] == (range(3, 4), True)
    assert kept[range(3, 4)] == (range(2, 3), True)


def test_paragraph_split_by_hand_stays_split(opened: Session, change: Change) -> None:
    sentence = RU[3].index("Торговля")
    session = split(opened, 0, 3, Caret(Lang.RU, 3, sentence)).session

    after, _ = change(session, _with(RU, "660", "600"))

    assert len(after.documents["ru.txt"].paragraphs) == len(RU) + 1
    assert after.documents["ru.txt"].paragraph_text(4) == RU[3][sentence:]


def test_date_that_the_user_gave_stays(opened: Session, change: Change) -> None:
    session = with_document_date(opened, "ru.txt", date(2026, 2, 1))

    after, _ = change(session, _with(RU, "660", "600"))

    document = after.documents["ru.txt"]
    assert (document.date, document.date_source) == (date(2026, 2, 1), DateSource.USER)


def test_new_date_of_one_text_is_that_of_the_other(opened: Session, change: Change) -> None:
    after, _ = change(opened, ("date 2026-02-03", *RU))

    document = after.documents["kk.txt"]
    assert (document.date, document.date_source) == (date(2026, 2, 3), DateSource.COUNTERPART)


def test_answers_about_events_follow_an_edited_sentence(opened: Session, change: Change) -> None:
    (event,) = [event for event in opened.events if event.value.startswith("2025-05-12")]
    day = date(2025, 5, 13)
    session = edit_events(opened, Redate(event.id, "2025-05-13", day, day, Granularity.DAY))
    both = _with(KK, "ашылды. Онда", "салтанатты түрде ашылды. Онда")

    after, _ = change(session, both, "kk")

    assert event.id not in {found.id for found in after.events}
    assert [found.value for found in after.events if "мамырда" in found.text] == ["2025-05-13"]


def test_hidden_event_stays_hidden(opened: Session, change: Change) -> None:
    (event,) = [event for event in opened.events if event.value.startswith("2025-05-12")]
    session = edit_events(opened, Hide(event.id))

    after, _ = change(session, _with(KK, "ашылды. Онда", "есігін ашты. Онда"), "kk")

    assert [found for found in after.events if "мамырда" in found.text] == []


def test_text_that_did_not_change_gives_the_same_session(opened: Session, change: Change) -> None:
    session, _ = _answer(opened, 0)

    after, summary = change(session, RU)

    assert after == session
    assert str(summary.message) == "0 fixed, 0 stale, 0 new"
    assert (summary.changed, summary.due, dict(summary.verdicts)) == ((), (), {})


def _memory(rows: list[tuple[str, str]]) -> str:
    units = "".join(
        f'<tu><tuv xml:lang="kk"><seg>{kk}</seg></tuv><tuv xml:lang="ru"><seg>{ru}</seg></tuv></tu>'
        for kk, ru in rows
    )
    return f'<tmx version="1.4"><header srclang="kk"/><body>{units}</body></tmx>'


def test_file_that_holds_both_sides_keeps_its_own_alignment(
    tmp_path: Path, encoder: SentenceEncoder
) -> None:
    path = tmp_path / "memory.tmx"
    rows = [(KK[0], RU[0]), (KK[1], RU[2]), (KK[4], RU[4])]
    path.write_text(_memory(rows), encoding="utf-8")
    session = open_paths([path], encoder=encoder)
    session = set_origin(session, 0, 1, Origin.CONFIRMED).session
    session, finding = _answer(session, 0)
    path.write_text(_memory([(KK[3], RU[5]), *rows]), encoding="utf-8")

    changed = reread(session, ["memory.tmx#ru"])
    after, _ = recheck(session, changed, time=NOW, encoder=encoder)

    assert list(after.documents) == list(session.documents)
    beads = after.pairs[0].alignment.beads
    assert [(bead.kk, bead.ru) for bead in beads] == [(range(n, n + 1),) * 2 for n in range(4)]
    assert [bead.origin for bead in beads].index(Origin.CONFIRMED) == 2
    assert after.review.verdict(finding).is_decided


def test_rows_merged_by_hand_in_a_file_that_holds_both_sides_stay_merged(
    tmp_path: Path, encoder: SentenceEncoder
) -> None:
    path = tmp_path / "memory.tmx"
    rows = [(KK[0], RU[0]), (KK[1], RU[1]), (KK[4], RU[4])]
    path.write_text(_memory(rows), encoding="utf-8")
    session = _merged(open_paths([path], encoder=encoder), 1)
    edited = RU[1].replace("дубы", "клёны")
    path.write_text(_memory([(KK[3], RU[5]), rows[0], (KK[1], edited), rows[2]]), "utf-8")

    changed = reread(session, ["memory.tmx#ru"])
    after, summary = recheck(session, changed, time=NOW, encoder=encoder)

    assert [(bead.kk, bead.ru, bead.origin) for bead in after.pairs[0].alignment] == [
        (range(1), range(1), Origin.AUTO),
        (range(1, 2), range(1, 2), Origin.AUTO),
        (range(2, 4), range(2, 4), Origin.MANUAL),
    ]
    assert summary.let_go == ()


def test_hundreds_of_settled_rows_are_all_carried(tmp_path: Path, encoder: SentenceEncoder) -> None:
    path = tmp_path / "memory.tmx"
    rows = [(f"Бап {n}. {KK[n % 6]}", f"Статья {n}. {RU[n % 6]}") for n in range(200)]
    path.write_text(_memory(rows), encoding="utf-8")
    session = open_paths([path], encoder=encoder)
    pair = session.pairs[0]
    settled = tuple(replace(bead, origin=Origin.CONFIRMED) for bead in pair.alignment)
    alignment = replace(pair.alignment, beads=settled)
    session = replace(session, pairs=(replace(pair, alignment=alignment),))
    edited = [(kk, ru.replace("в", "во", 1)) for kk, ru in rows]
    path.write_text(_memory([rows[7], *edited]), encoding="utf-8")

    changed = reread(session, ["memory.tmx#ru"])
    after, summary = recheck(session, changed, time=NOW, encoder=encoder)

    origins = [bead.origin for bead in after.pairs[0].alignment]
    assert origins.count(Origin.CONFIRMED) == len(rows)
    assert summary.let_go == ()


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from((*RU, "Новый абзац о погоде: 15 градусов.")), min_size=1))
def test_no_answer_and_no_paragraph_is_lost_whatever_the_edit(
    opened: Session, encoder: SentenceEncoder, paragraphs: list[str]
) -> None:
    session = opened
    text = "\n\n".join(paragraphs)
    raw = RawDocument(Path("ru.txt"), text, split_paragraphs(text))
    changed = Loaded((build_document(raw, "ru.txt", Lang.RU),))
    for row in range(3):
        session, _ = _answer(session, row)
        session = set_origin(session, 0, row, Origin.CONFIRMED).session

    after, summary = recheck(session, changed, time=NOW, encoder=encoder)

    beads = after.pairs[0].alignment.beads
    for lang, count in ((Lang.KK, len(KK)), (Lang.RU, len(paragraphs))):
        assert sorted(i for bead in beads for i in bead.side(lang)) == list(range(count))
    present = {finding.id for finding in after.findings}
    resolved = {finding.id for finding in summary.resolved}
    gone = {finding.id for finding in session.findings} - present
    assert len(gone - resolved) == len(set(summary.stale))
    assert session.review.verdicts.items() <= after.review.verdicts.items()


def test_file_that_is_in_the_other_language_now_is_refused(opened: Session, change: Change) -> None:
    with pytest.raises(PairError):
        change(opened, KK)


def _with_equal_findings(
    folder: Path, encoder: SentenceEncoder
) -> tuple[Session, tuple[str, ...], list[int]]:
    """Texts that say the same three times, the Russian paragraphs, and the equal findings."""
    kk = (f"{KK[1]} Бұл көктемде болды.", *KK, f"{KK[1]} Бұл күзде болды.")
    ru = (f"{RU[1]} Это было весной.", *RU, f"{RU[1]} Это было осенью.")
    _write(folder, kk, "kk")
    _write(folder, ru, "ru")
    session = open_paths([folder / "kk.txt", folder / "ru.txt"], encoder=encoder)
    equal = [at for at, finding in enumerate(session.findings) if finding.kk_value == "120"]
    assert len(equal) == 3
    return session, ru, equal


@pytest.mark.parametrize("answered", [0, 1, 2], ids=["first", "second", "third"])
@pytest.mark.parametrize("edited", [0, 1, 2], ids=["edit first", "edit second", "edit third"])
def test_answer_to_one_of_equal_findings_stays_with_its_paragraph(
    tmp_path: Path, encoder: SentenceEncoder, answered: int, edited: int
) -> None:
    session, ru, equal = _with_equal_findings(tmp_path, encoder)
    session, _ = _answer(session, equal[answered])
    at = [0, 2, 7][edited]
    new = (*ru[:at], ru[at].replace("посадили", "высадили"), *ru[at + 1 :])

    after, summary = Change(tmp_path, encoder)(session, new)

    found = [finding for finding in after.findings if finding.kk_value == "120"]
    verdicts = [after.review.verdict(finding) for finding in found]
    assert [verdict.state is VerdictState.ACCEPTED for verdict in verdicts] == [
        number == answered for number in range(3)
    ]
    assert [verdict.stale for verdict in verdicts] == [
        number == answered == edited for number in range(3)
    ]
    assert not summary.resolved
    written = {**session.review.verdicts, **summary.verdicts}
    assert {name: written.get(name, OPEN) for name in (f.id for f in found)} == {
        finding.id: verdict for finding, verdict in zip(found, verdicts, strict=True)
    }


def test_answers_to_equal_findings_that_were_edited_at_once_are_all_kept(
    tmp_path: Path, encoder: SentenceEncoder
) -> None:
    session, ru, equal = _with_equal_findings(tmp_path, encoder)
    session, _ = _answer(session, equal[0], comment="көктем")
    session, _ = _answer(session, equal[1], comment="жаз")
    new = (ru[0].replace("посадили", "высадили"), ru[1], ru[2].replace("посадили", "высадили"))

    after, _ = Change(tmp_path, encoder)(session, (*new, *ru[3:]))

    found = [finding for finding in after.findings if finding.kk_value == "120"]
    verdicts = [after.review.verdict(finding) for finding in found]
    assert [(v.comment, v.stale) for v in verdicts] == [
        ("көктем", True),
        ("жаз", True),
        ("", False),
    ]
