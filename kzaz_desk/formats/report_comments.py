"""Comments on rows, as the reports tell of them."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any, Final

from kzaz_desk.domain.text import Lang
from kzaz_desk.formats.report import CONTEXT, paragraph_at, shown, where_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from kzaz_desk.domain.alignment import Bead
    from kzaz_desk.domain.review import RowComment
    from kzaz_desk.domain.wording import Translate
    from kzaz_desk.formats.report import Report

_LONGEST: Final = 400
"""Code points shown of one side of a row."""


@dataclass(frozen=True, slots=True)
class CommentedRow:
    """A row that somebody wrote to.

    Attributes:
        where: Files and numbers of the paragraphs.
        sides: What stands there, the beginning of a long text; "" where the row has no such side.
        comments: What was written, oldest first.
    """

    where: str
    sides: Mapping[Lang, str]
    comments: tuple[RowComment, ...]


def comments_of_beads(
    report: Report, kk: str, ru: str, beads: Collection[Bead]
) -> list[list[RowComment]]:
    """For each bead of a pair what was written to it."""
    if not report.row_comments:
        return [[] for _ in beads]
    rows = {
        (name, paragraph): row
        for row, bead in enumerate(beads)
        for name, side in ((kk, bead.kk), (ru, bead.ru))
        for paragraph in side
    }
    found: list[list[RowComment]] = [[] for _ in beads]
    for comment in report.row_comments:
        place = comment.place
        if place.document in (kk, ru):
            paragraph = paragraph_at(report.documents[place.document], place.span)
            row = rows.get((place.document, paragraph))
            if row is not None:
                found[row].append(comment)
    return found


def commented_rows(report: Report, translate: Translate) -> Iterator[CommentedRow]:
    """The rows that somebody wrote to, in order of the texts."""
    for kk, ru, alignment in report.pairs:
        found = comments_of_beads(report, kk, ru, alignment.beads)
        for bead, comments in zip(alignment.beads, found, strict=True):
            if comments:
                sides = {Lang.KK: (kk, bead.kk), Lang.RU: (ru, bead.ru)}
                yield CommentedRow(
                    where=", ".join(
                        where_text(report.documents[name], paragraph + 1, translate)
                        for name, side in sides.values()
                        for paragraph in side
                    ),
                    sides={
                        lang: _text_of(report, name, side) for lang, (name, side) in sides.items()
                    },
                    comments=tuple(comments),
                )


def _text_of(report: Report, document: str, side: range) -> str:
    text = "\n".join(report.documents[document].paragraph_text(index) for index in side)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"


def comment_lines(comments: Iterable[RowComment]) -> Iterator[str]:
    """Each comment in one line, with its writer's name and the time."""
    for comment in comments:
        when = f"{comment.time:%Y-%m-%d %H:%M}" if comment.time else ""
        yield " · ".join(filter(None, (comment.text, comment.reviewer, when)))


def comment_title(translate: Translate) -> str:
    """What a section of comments on rows is called."""
    return translate(CONTEXT, "Comments on rows")


def comment_rows(report: Report, translate: Translate) -> Iterator[tuple[str | int, ...]]:
    """A row for each comment, in the columns of `report_rows.finding_rows`, without a number."""
    for row in commented_rows(report, translate):
        for comment in row.comments:
            yield (
                *("", "", translate(CONTEXT, "Comment on a row"), "", ""),
                *(row.sides[Lang.KK], row.sides[Lang.RU], row.where, ""),
                *(comment.text, comment.reviewer),
                f"{comment.time:%Y-%m-%d %H:%M}" if comment.time else "",
                *("", ""),
            )


def comments_html(report: Report, translate: Translate) -> Iterator[str]:
    """A section of the HTML report; nothing if nobody wrote to a row."""
    rows = list(commented_rows(report, translate))
    if rows:
        yield f"<h2>{_text(comment_title(translate))}</h2>"
    for row in rows:
        yield f'<article class="finding"><p class="where">{_text(row.where)}</p>'
        yield '<div class="quotes">'
        for lang, text in row.sides.items():
            yield f'<div><blockquote lang="{lang}">{_text(text)}</blockquote></div>'
        lines = "<br>".join(map(_text, comment_lines(row.comments)))
        yield f'</div><p class="verdict">{lines}</p></article>'


def comments_json(report: Report) -> list[dict[str, Any]]:
    """Plain values for the JSON report."""
    return [
        {
            "document": comment.place.document,
            "lang": comment.place.lang,
            "paragraph": paragraph_at(report.documents[comment.place.document], comment.place.span),
            "comment": comment.text,
            "reviewer": comment.reviewer,
            "time": comment.time.isoformat() if comment.time else None,
        }
        for comment in report.row_comments
        if comment.place.document in report.documents
    ]


def _text(text: str) -> str:
    return escape(shown(text))
