"""Rows made up to show one mark each, for the painters of the pair view."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.alignment import Alignment, Bead, Origin
from kzaz_desk.domain.quantity import Quantity, QuantityKind
from kzaz_desk.domain.review import Finding, FindingKind, Severity, Verdict, VerdictState
from kzaz_desk.domain.text import Document, Lang, Paragraph, Place, Span
from kzaz_desk.domain.timex import Extraction
from kzaz_desk.domain.wording import Message
from kzaz_desk.ui.pair.change_marks import ChangeMark, Sort, placed_changes
from kzaz_desk.ui.pair.content import PairContent
from kzaz_desk.ui.pair.marks import Mark
from kzaz_desk.ui.pair.scene import Scene
from kzaz_desk.ui.pair.span_index import Placed, SpanIndex
from kzaz_desk.ui.pair.strays import homes_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARKED: Final = re.compile(r"\[(.*?)\]")
_LONG: Final = (
    "[Жаңа мектептердің құрылысына биыл республикалық бюджеттен бір жарым миллиард теңге, "
    "жергілікті бюджеттен үш жүз миллион теңге бөлінді.]",
    "[На строительство новых школ в этом году выделено полтора миллиарда тенге из "
    "республиканского бюджета и двести миллионов из местного.]",
)


@dataclass(frozen=True, slots=True)
class Example:
    """Rows and what is marked in them.

    Attributes:
        content: The texts.
        scene: The marks.
    """

    content: PairContent
    scene: Scene


def severity_example(severity: Severity, kk: str, ru: str) -> Example:
    """An undecided finding; what it marks stands in square brackets."""
    return _finding((kk, ru), severity=severity)


def decided_example(state: VerdictState, *, stale: bool = False) -> Example:
    """A finding with an answer."""
    return _finding(
        ("Мектепте [410] мұғалім бар.", "В школе [470] учителей."),
        verdict=Verdict(state, stale=stale),
    )


def sentence_example() -> Example:
    """A finding about a whole sentence."""
    return _finding(_LONG)


def unpaired_example() -> Example:
    """A paragraph without a counterpart."""
    texts = ("[Жиынға баспасөз өкілдері қатысты.]", "")
    return _finding(texts, kind=FindingKind.UNPAIRED, severity=Severity.INFO)


def merged_example() -> Example:
    """A finding about how paragraphs are cut."""
    texts = ("[Жиын ашылды. Облыс әкімі сөз сөйледі.]", "[Собрание открылось.]\n[Выступил аким.]")
    return _finding(texts, kind=FindingKind.MERGED, severity=Severity.INFO)


def agreeing_example() -> Example:
    """A number that agrees."""
    content, places = _content(
        ("Көшеге [40] ағаш отырғызылды.", "На улице высадили [40] деревьев.")
    )
    found = {
        place.lang: Extraction((Quantity(place.span, QuantityKind.CARDINAL, None, "40"),), ())
        for place in places
    }
    content = replace(content, kk_extraction=found[Lang.KK], ru_extraction=found[Lang.RU])
    return Example(content, Scene())


def current_example() -> Example:
    """The finding that is looked at."""
    example = _finding(("Жол [12] шақырымға созылды.", "Дорога тянется на [21] километр."))
    example.scene.current = example.content.marks.items[0].finding.places
    example.scene.bead = 0
    return example


def glow_example() -> Example:
    """A number under the pointer, with its counterpart and the sentences around both."""
    content, places = _content(("Жиынға [300] адам келді.", "На собрание пришли [300] человек."))
    sentences = tuple((lang, content.cell_spans(0, lang)[0]) for lang in Lang)
    return Example(content, Scene(glow=_spans(places), sentences=sentences))


def hits_example() -> Example:
    """What a search found, and the hit it stands on."""
    content, places = _content(("Жаңа [жол] мен ескі [жол] қосылды.", "Новая дорога и старая."))
    hits = SpanIndex(Placed(place.lang, place.span, None) for place in places)
    return Example(content, Scene(hits=hits, current_hit=places[0]))


def change_example(sort: Sort) -> Example:
    """Words that changed since they were reviewed, or that are due because of it."""
    texts = ("Көпір [күзде] ашылады.", "Мост откроют весной.")
    if sort is Sort.DUE:
        texts = ("Көпір күзде ашылады.", "[Мост откроют весной.]")
    content, places = _content(texts)
    marks = [ChangeMark(sort, place, "көктемде") for place in places]
    return Example(content, Scene(changes=placed_changes(content, marks)))


def bead_example(origin: Origin, confidence: float = 1.0) -> Example:
    """How sure it is that two paragraphs belong together."""
    texts = ("Ауылда кітапхана бар.\nОл екі қабатты.", "В ауле есть библиотека.\nОна двухэтажная.")
    content, _ = _content(texts, [Bead(range(2), range(2), confidence, origin=origin)])
    return Example(content, Scene())


def moved_example() -> Example:
    """A counterpart that stands elsewhere in its text."""
    beads = [Bead(range(1), range(1, 2), moved=True), Bead(range(1, 2), range(1))]
    content, _ = _content(("Жаңбыр жауды.\nКүн суытты.", "Похолодало.\nПошёл дождь."), beads)
    return Example(content, Scene(homes=homes_of(content.alignment)))


def bookmark_example() -> Example:
    """A row with a bookmark."""
    content, _ = _content(("Кездесу ертең болады.", "Встреча состоится завтра."))
    return Example(content, Scene(bookmarks=frozenset({0})))


def comment_example() -> Example:
    """A row with a comment."""
    content, _ = _content(("Кездесу ертең болады.", "Встреча состоится завтра."))
    return Example(content, Scene(comments={0: "?"}))


def link_example() -> Example:
    """A cell that waits to be linked with another."""
    content, _ = _content(("Кездесу ертең болады.", "Встреча состоится завтра."))
    return Example(content, Scene(link_from=(Lang.KK, 0)))


def _finding(
    texts: tuple[str, str],
    *,
    severity: Severity = Severity.ERROR,
    kind: FindingKind = FindingKind.VALUE,
    verdict: Verdict | None = None,
) -> Example:
    content, places = _content(texts)
    finding = Finding("example", kind, severity, tuple(places), Message("", ""), "example")
    content = content.with_marks([Mark(finding, verdict or Verdict())])
    return Example(content, Scene(marks=content.marks))


def _content(texts: tuple[str, str], beads: Sequence[Bead] = ()) -> tuple[PairContent, list[Place]]:
    """The texts as a pair, with the places that stand in square brackets."""
    kk, kk_places = _document(Lang.KK, texts[0])
    ru, ru_places = _document(Lang.RU, texts[1])
    whole = Bead(range(len(kk.paragraphs)), range(len(ru.paragraphs)))
    alignment = Alignment(tuple(beads) or (whole,))
    return PairContent(kk, ru, alignment), [*kk_places, *ru_places]


def _document(lang: Lang, text: str) -> tuple[Document, list[Place]]:
    plain = _MARKED.sub(r"\1", text)
    spans = [
        Span(match.start() - 2 * at, match.end() - 2 * at - 2)
        for at, match in enumerate(_MARKED.finditer(text))
    ]
    paragraphs, start = [], 0
    for line in plain.split("\n") if plain else ():
        span = Span(start, start + len(line))
        paragraphs.append(Paragraph(span, (span,)))
        start = span.stop + 1
    document = Document(f"example-{lang}", lang, plain, tuple(paragraphs))
    return document, [Place(document.id, lang, span) for span in spans]


def _spans(places: Sequence[Place]) -> tuple[tuple[Lang, Span], ...]:
    return tuple((place.lang, place.span) for place in places)
