"""The rows of a report, for formats that are tables: findings, pairs, events, summary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kzaz_desk.domain.alignment import Origin
from kzaz_desk.domain.review import EventStatus
from kzaz_desk.domain.text import Lang
from kzaz_desk.domain.wording import untranslated
from kzaz_desk.formats.draft import clean
from kzaz_desk.formats.event_dates import date_text
from kzaz_desk.formats.report import (
    CONTEXT,
    Report,
    bead_counts,
    event_languages,
    quotes,
    severity_word,
    summary,
    where_text,
)
from kzaz_desk.formats.report_answers import answer_word, time_text, told_of_each
from kzaz_desk.formats.report_comments import comment_lines, comments_of_beads
from kzaz_desk.formats.units import Unit

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from kzaz_desk.domain.alignment import Bead
    from kzaz_desk.domain.review import Event, Finding
    from kzaz_desk.domain.wording import Translate

Row = tuple[str | int | float, ...]

TRUSTED: Final = frozenset({"manual", "confirmed"})
"""Origins of beads that a person vouches for."""


def finding_heads(translate: Translate) -> tuple[str, ...]:
    """Names of the columns of `finding_rows`."""
    return (
        translate(CONTEXT, "No."),
        translate(CONTEXT, "Severity"),
        translate(CONTEXT, "Finding"),
        translate(CONTEXT, "Kazakh value"),
        translate(CONTEXT, "Russian value"),
        translate(CONTEXT, "Kazakh text"),
        translate(CONTEXT, "Russian text"),
        translate(CONTEXT, "Where"),
        translate(CONTEXT, "Answer"),
        translate(CONTEXT, "Comment"),
        translate(CONTEXT, "Reviewer"),
        translate(CONTEXT, "Answered"),
        translate(CONTEXT, "Rule"),
        translate(CONTEXT, "Id"),
    )


def finding_rows(report: Report, translate: Translate) -> Iterator[Row]:
    """A row for each finding that is shown."""
    for number, finding in enumerate(report.findings, start=1):
        verdict = report.review.verdict(finding)
        sides, where = _quoted(report, finding, translate)
        yield (
            number,
            severity_word(finding.severity, translate),
            finding.message.worded(translate),
            finding.kk_value,
            finding.ru_value,
            sides[Lang.KK],
            sides[Lang.RU],
            where,
            answer_word(verdict, translate),
            told_of_each(verdict, lambda answer: answer.comment),
            told_of_each(verdict, lambda answer: answer.reviewer),
            told_of_each(verdict, time_text),
            finding.rule,
            finding.id,
        )


def pair_heads(translate: Translate) -> tuple[str, ...]:
    """Names of the columns of `pair_rows`."""
    return (
        translate(CONTEXT, "Pair"),
        translate(CONTEXT, "Row"),
        translate(CONTEXT, "Kazakh text"),
        translate(CONTEXT, "Russian text"),
        translate(CONTEXT, "Shape"),
        translate(CONTEXT, "Confidence"),
        translate(CONTEXT, "Origin"),
        translate(CONTEXT, "Findings"),
        translate(CONTEXT, "Comment"),
    )


def pair_rows(report: Report, translate: Translate = untranslated) -> Iterator[Row]:
    """A row for each bead of paragraphs."""
    origins = {
        Origin.AUTO: translate(CONTEXT, "automatic"),
        Origin.MANUAL: translate(CONTEXT, "by hand"),
        Origin.CONFIRMED: translate(CONTEXT, "confirmed"),
        Origin.NEEDS_REVIEW: translate(CONTEXT, "needs review"),
    }
    for number, (kk, ru, alignment) in enumerate(report.pairs, start=1):
        counts = findings_of_beads(report, kk, ru, alignment.beads)
        comments = comments_of_beads(report, kk, ru, alignment.beads)
        for row, bead in enumerate(alignment.beads):
            yield (
                number,
                row + 1,
                "\n".join(paragraphs_of(report, kk, bead.kk)),
                "\n".join(paragraphs_of(report, ru, bead.ru)),
                f"{bead.shape[0]}-{bead.shape[1]}",
                round(bead.confidence, 3),
                origins[bead.origin],
                len(counts[row]),
                "\n".join(comment_lines(comments[row])),
            )


def event_heads(translate: Translate) -> tuple[str, ...]:
    """Names of the columns of `event_rows`."""
    return (
        translate(CONTEXT, "Date"),
        translate(CONTEXT, "First day"),
        translate(CONTEXT, "Last day"),
        translate(CONTEXT, "Status"),
        translate(CONTEXT, "Languages"),
        translate(CONTEXT, "Texts disagree"),
        translate(CONTEXT, "Event"),
        translate(CONTEXT, "Documents"),
    )


def event_rows(report: Report, translate: Translate) -> Iterator[Row]:
    """A row for each event."""
    for event in report.events:
        yield (
            date_text(event, translate),
            str(event.begin or ""),
            str(event.end_date or ""),
            _status_word(event, translate),
            event_languages(event),
            translate(CONTEXT, "yes") if event.conflict else "",
            event.text,
            ", ".join(_documents(report, event)),
        )


def summary_rows(report: Report, translate: Translate) -> Iterator[Row]:
    """Names and values: program, time, settings, counts, and each file with its hash."""
    yield translate(CONTEXT, "Program"), report.program
    if report.checked:
        yield translate(CONTEXT, "Checked"), f"{report.checked:%Y-%m-%d %H:%M %Z}".strip()
    yield from summary(report, translate)
    yield from setting_rows(report, translate)
    for note in report.notes:
        yield translate(CONTEXT, "Note"), note.worded(translate)
    for document in report.documents.values():
        day = document.date.isoformat() if document.date else "–"
        yield translate(CONTEXT, "File"), document.name, document.lang, day, document.sha256
        for note in document.notes:
            yield translate(CONTEXT, "Note"), f"{document.name}: {note.worded(translate)}"


def statement(report: Report, translate: Translate) -> tuple[str, ...]:
    """The same as lines, for files that hold nothing but notes."""
    rows = summary_rows(report, translate)
    return tuple(f"{name}: {' · '.join(str(value) for value in values)}" for name, *values in rows)


def setting_rows(report: Report, translate: Translate) -> Iterator[tuple[str, str]]:
    """Names and values of what the findings come from: alignment, settings, filter."""
    shapes = ", ".join(f"{shape}: {n}" for shape, n in sorted(bead_counts(report).items()))
    yield translate(CONTEXT, "Aligned paragraphs"), shapes
    for name, value in report.settings:
        yield name.worded(translate), value
    yield translate(CONTEXT, "Filter"), report.filter or translate(CONTEXT, "none")


def confirmed_units(report: Report) -> tuple[Unit, ...]:
    """The rows that have both sides and that a person vouches for, as translation units.

    What the reviewer wrote to a row and said of the findings in it is its note.
    """
    return tuple(unit for unit in _units(report) if unit.is_confirmed)


def row_units(report: Report) -> tuple[Unit, ...]:
    """The confirmed rows; where nobody confirmed any, all that have both sides."""
    units = tuple(_units(report))
    return tuple(unit for unit in units if unit.is_confirmed) or units


def _units(report: Report) -> Iterator[Unit]:
    for number, (kk, ru, alignment) in enumerate(report.pairs, start=1):
        found = findings_of_beads(report, kk, ru, alignment.beads)
        written = comments_of_beads(report, kk, ru, alignment.beads)
        rows = zip(alignment.beads, found, written, strict=True)
        for row, (bead, findings, own) in enumerate(rows, start=1):
            comments = [comment.text for comment in own]
            comments += (report.review.verdict(finding).comment for _, finding in findings)
            unit = Unit(
                name=f"{number}-{row}",
                kk=_cleaned(report, kk, bead.kk),
                ru=_cleaned(report, ru, bead.ru),
                note=" · ".join(dict.fromkeys(filter(None, map(clean, comments)))),
                is_confirmed=bead.origin in TRUSTED,
            )
            if unit.kk and unit.ru:
                yield unit


def _cleaned(report: Report, document: str, paragraphs: range) -> tuple[str, ...]:
    return tuple(filter(None, map(clean, paragraphs_of(report, document, paragraphs))))


def findings_of_beads(
    report: Report, kk: str, ru: str, beads: Collection[Bead]
) -> list[list[tuple[int, Finding]]]:
    """For each bead the findings whose first place is in it, with their numbers from 1."""
    homes: dict[tuple[str, int], int] = {}
    for row, bead in enumerate(beads):
        homes.update({(kk, paragraph): row for paragraph in bead.kk})
        homes.update({(ru, paragraph): row for paragraph in bead.ru})
    found: list[list[tuple[int, Finding]]] = [[] for _ in beads]
    for number, finding in enumerate(report.findings, start=1):
        for quote in quotes(finding.places[:1], report.documents):
            row = homes.get((quote.document, quote.paragraph - 1), -1)
            if row >= 0:
                found[row].append((number, finding))
    return found


def paragraphs_of(report: Report, document: str, paragraphs: range) -> list[str]:
    """Texts of some paragraphs of a document."""
    return [report.documents[document].paragraph_text(index) for index in paragraphs]


def _quoted(report: Report, finding: Finding, translate: Translate) -> tuple[dict[Lang, str], str]:
    """The sentences on both sides with what is marked in ⟦ ⟧, and where they stand."""
    sides: dict[Lang, list[str]] = {lang: [] for lang in Lang}
    where: list[str] = []
    for quote in quotes(finding.places, report.documents):
        pieces = [f"⟦{text}⟧" if is_marked else text for text, is_marked in quote.pieces]
        sides[quote.lang].append("".join(pieces))
        where.append(where_text(report.documents[quote.document], quote.paragraph, translate))
    return {lang: "\n".join(texts) for lang, texts in sides.items()}, ", ".join(where)


def _status_word(event: Event, translate: Translate) -> str:
    words = {
        EventStatus.PAST: translate(CONTEXT, "past"),
        EventStatus.PLANNED: translate(CONTEXT, "planned"),
        EventStatus.HYPOTHETICAL: translate(CONTEXT, "hypothetical"),
    }
    return words[event.status]


def _documents(report: Report, event: Event) -> dict[str, None]:
    names = (report.documents[mention.place.document].name for mention in event.mentions)
    return dict.fromkeys(names)
