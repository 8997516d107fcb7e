"""What a report tells, whatever its format: files, findings with quotations, timeline, counts."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Final
from unicodedata import category

from kzaz_desk.domain.progress import NOT_FINISHED
from kzaz_desk.domain.review import EventStatus, Review, Severity
from kzaz_desk.domain.wording import untranslated
from kzaz_desk.formats.locators import worded_locator

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.domain.changes import Resolved
    from kzaz_desk.domain.review import Event, Finding, RowComment
    from kzaz_desk.domain.text import Document, Lang, Place, Span
    from kzaz_desk.domain.wording import Message, Translate

CONTEXT: Final = "Report"

REPORT_NAME: Final = "kzaz-desk-report.html"
"""File that is written where there is no display; no text to check when it lies in a folder."""

_AROUND: Final = 160
"""Code points of a sentence shown before and after what is marked."""


_JOINTS: Final = "\n\t\u00ad\u200c\u200d\u2060"

_MARK_END: Final = 100
"""Code points shown of the beginning of a marked paragraph, and half as many of its end."""


@dataclass(frozen=True, slots=True)
class Report:
    """A project as it is reported.

    Attributes:
        documents: By id.
        pairs: Ids of the Kazakh and the Russian document of each pair, and their alignment.
        findings: In the order in which they are shown.
        events: In order of time, those without a date last.
        review: The reviewer's answers.
        program: Name and version of the program.
        checked: When the check was made; None to leave it out.
        settings: Names and values of what decides the results.
        hidden: How many findings a filter left out of `findings`.
        filter: What the filter lets through, in the user's words; "" where there is none.
        ruled_out: How many findings the rules of the project left out.
        notes: What the reader should know of the check as a whole.
        resolved: Findings that are gone since a text was edited, oldest first.
        row_comments: What was written to rows rather than to findings.
        percent: How much of the check was done; of use where it did not end, None if not known.
    """

    documents: Mapping[str, Document]
    pairs: tuple[tuple[str, str, Alignment], ...]
    findings: tuple[Finding, ...]
    events: tuple[Event, ...]
    program: str
    review: Review = field(default_factory=Review)
    checked: datetime | None = None
    settings: tuple[tuple[Message, str], ...] = ()
    hidden: int = 0
    filter: str = ""
    ruled_out: int = 0
    notes: tuple[Message, ...] = ()
    resolved: tuple[Resolved, ...] = ()
    row_comments: tuple[RowComment, ...] = ()
    percent: int | None = None

    def count(self, severity: Severity) -> int:
        """How many of the findings shown are of a severity."""
        return sum(finding.severity is severity for finding in self.findings)

    @property
    def is_partial(self) -> bool:
        """True if the check has not ended, or was stopped."""
        return NOT_FINISHED in self.notes

    @property
    def undecided(self) -> int:
        """How many of the findings shown have no answer that holds."""
        return sum(not self.review.verdict(finding).is_decided for finding in self.findings)

    @property
    def conflicts(self) -> int:
        """How many of the findings shown two reviewers answered differently."""
        return sum(self.review.verdict(finding).is_conflict for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence with what is marked in it.

    Attributes:
        document: Id of the document.
        lang: Its language.
        paragraph: Number of the paragraph, from 1; 0 outside all paragraphs.
        pieces: The sentence in pieces, each with whether it is marked.
    """

    document: str
    lang: Lang
    paragraph: int
    pieces: tuple[tuple[str, bool], ...]


def quotes(places: Iterable[Place], documents: Mapping[str, Document]) -> Iterator[Quote]:
    """The sentences around places, Kazakh first; places in the same sentence share a quote."""
    where = [(place, *_sentence(documents[place.document], place.span)) for place in places]
    where.sort(key=lambda found: (found[0].lang, found[0].document, found[2], found[0].span))
    for (_, sentence), found in groupby(where, key=lambda found: (found[0].document, found[2])):
        group = list(found)
        first = group[0][0]
        spans = [place.span for place, *_ in group]
        pieces = tuple(_pieces(documents[first.document].text, sentence, spans))
        if not any(piece.strip(" .!?…") for piece, is_marked in pieces if not is_marked):
            # A mark under everything says nothing.
            pieces = tuple((piece, False) for piece, _ in pieces)
        yield Quote(first.document, first.lang, group[0][1], pieces)


def _sentence(document: Document, span: Span) -> tuple[int, Span]:
    """Number of the paragraph, and the sentence in it, that hold the start of `span`."""
    index = paragraph_at(document, span)
    if index < 0:
        return 0, span
    paragraph = document.paragraphs[index]
    for sentence in paragraph.sentences:
        if sentence.start <= span.start < max(sentence.stop, sentence.start + 1):
            return index + 1, sentence
    return index + 1, paragraph.span


def paragraph_at(document: Document, span: Span) -> int:
    """The paragraph, from 0, that holds the start of `span`; -1 before the first one."""
    return bisect_right(document.paragraphs, span.start, key=lambda each: each.span.start) - 1


def _pieces(text: str, sentence: Span, spans: list[Span]) -> Iterator[tuple[str, bool]]:
    start = max(sentence.start, spans[0].start - _AROUND)
    stop = max(span.stop for span in spans)
    stop = max(stop, min(sentence.stop, stop + _AROUND))
    if start > sentence.start:
        yield "… ", False
    for span in spans:
        if span.start > start:
            yield text[start : span.start], False
        if span.stop > max(start, span.start):
            yield _shortened(text[max(start, span.start) : span.stop]), True
        start = max(start, span.stop)
    if stop > start:
        yield text[start:stop], False
    if stop < sentence.stop:
        yield " …", False


def _shortened(text: str) -> str:
    """A marked stretch; of a whole paragraph only the beginning and the end."""
    if len(text) <= 2 * _MARK_END:
        return text
    return f"{text[:_MARK_END].rstrip()} … {text[-_MARK_END // 2 :].lstrip()}"


def by_year(events: Iterable[Event]) -> Iterator[tuple[int | None, tuple[Event, ...]]]:
    """Events grouped by the year in which they begin, in the order given; None for no date."""
    for year, group in groupby(events, key=_year):
        yield year, tuple(group)


def _year(event: Event) -> int | None:
    day = event.begin or event.end_date
    return day.year if day else None


def event_signs(event: Event) -> str:
    """Signs beside an event: ≠ the texts disagree, ○ it is planned."""
    signs = "≠" if event.conflict else ""
    return signs + ("" if event.status is EventStatus.PAST else "○")


def event_languages(event: Event) -> str:
    """Languages that speak of an event: "kk", "ru" or "kk ru"."""
    return " ".join(sorted({mention.place.lang for mention in event.mentions}))


def severity_word(severity: Severity, translate: Translate) -> str:
    """What a severity is called."""
    words = {
        Severity.ERROR: translate(CONTEXT, "Error"),
        Severity.WARNING: translate(CONTEXT, "Warning"),
        Severity.INFO: translate(CONTEXT, "Remark"),
    }
    return words[severity]


SIGNS: Final = {Severity.ERROR: "✖", Severity.WARNING: "▲", Severity.INFO: "●"}
"""A sign for each severity, so that it never rests on colour alone."""


def summary(report: Report, translate: Translate) -> tuple[tuple[str, int], ...]:
    """Names and values of the counts that a report begins with."""
    conflicts = (translate(CONTEXT, "Two answers"), report.conflicts)
    return (
        (translate(CONTEXT, "Errors"), report.count(Severity.ERROR)),
        (translate(CONTEXT, "Warnings"), report.count(Severity.WARNING)),
        (translate(CONTEXT, "Remarks"), report.count(Severity.INFO)),
        (translate(CONTEXT, "Undecided"), report.undecided),
        *([conflicts] if report.conflicts else []),
        (translate(CONTEXT, "Hidden by a filter"), report.hidden),
        (translate(CONTEXT, "Hidden by rules"), report.ruled_out),
        (translate(CONTEXT, "Resolved by edit"), len(report.resolved)),
        (translate(CONTEXT, "Events"), len(report.events)),
    )


def shown(text: str) -> str:
    """The text with a sign in place of what no page can show or what would turn its direction."""
    return "".join(letter if _is_shown(letter) else "\ufffd" for letter in text)


def _is_shown(letter: str) -> bool:
    # Spaces that do not break and the places where a word may be cut belong to the text.
    return letter.isprintable() or letter in _JOINTS or category(letter) == "Zs"


def title_of(report: Report, translate: Translate = untranslated) -> str:
    """The names of the texts, as the title of a report."""
    names = " – ".join(document.name for document in report.documents.values())
    return entitled(report, names, translate)


def entitled(report: Report, title: str, translate: Translate) -> str:
    """A title that says first if the report tells of a part alone."""
    if not report.is_partial:
        return title
    if report.percent is None:
        return translate(CONTEXT, "Check not finished: {0}").format(title)
    words = translate(CONTEXT, "Check not finished, {1}% done: {0}")
    return words.format(title, report.percent)


def where_text(document: Document, paragraph: int, translate: Translate) -> str:
    """File and number of the paragraph, from 1, and its page or cell where the file has such."""
    place = f"{document.name} §{paragraph}"
    locator = locator_of(document, paragraph, translate)
    return f"{place} ({locator})" if locator else place


def locator_of(document: Document, paragraph: int, translate: Translate) -> str:
    """Where a paragraph, from 1, stands in its file; "" where its number says it all."""
    if not 0 < paragraph <= len(document.locators):
        return ""
    return worded_locator(document.locators[paragraph - 1], translate)


def bead_counts(report: Report) -> Counter[str]:
    """How many beads there are of each shape ("1-1", "2-1", ...), over all pairs."""
    return Counter(
        f"{bead.shape[0]}-{bead.shape[1]}" for *_, alignment in report.pairs for bead in alignment
    )
