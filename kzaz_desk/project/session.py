"""What is open: documents, pairs, findings, events and the reviewer's answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from kzaz_desk.analysis.house_rules import DEFAULT_RULES, HouseRules
from kzaz_desk.domain.review import Review

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzaz_desk.domain.alignment import Alignment
    from kzaz_desk.domain.changes import Alteration, Resolved
    from kzaz_desk.domain.event_edits import EventEdit
    from kzaz_desk.domain.review import Event, Finding, RowComment
    from kzaz_desk.domain.text import Document, Lang, Place
    from kzaz_desk.domain.timex import Extraction
    from kzaz_desk.domain.wording import Message


@dataclass(frozen=True, slots=True)
class Pair:
    """One Kazakh and one Russian document that translate each other.

    Attributes:
        kk: Id of the Kazakh document.
        ru: Id of the Russian document.
        alignment: Which of their paragraphs and sentences belong together.
        confidence: How sure it is that they are a pair, 0 to 1; 1 if the user said so.
    """

    kk: str
    ru: str
    alignment: Alignment
    confidence: float = 1.0

    def side(self, lang: Lang) -> str:
        """Id of the document in one language."""
        return self.kk if lang == "kk" else self.ru


@dataclass(frozen=True, slots=True)
class Session:
    """Everything that is open. Immutable: an edit makes a new one, so undo keeps the old.

    Attributes:
        documents: By id, in the order of opening.
        pairs: Which documents are pairs.
        extractions: Quantities and dates of each document, by id.
        findings: All discrepancies that the rules let be seen, in order of the text.
        events: All events, in order of time, those without a date last.
        review: The reviewer's answers.
        event_edits: What the user said of the events, oldest first; `events` has it in already.
        notes: What the user should know of the opening, such as files of a folder left out.
        rules: What the project does not want to hear, or hears otherwise.
        user_rules: What the user does not want to hear in any project; it is kept beside the
            settings, not in the project.
        found: All discrepancies before the rules; empty where there is no rule.
        altered: What is not as it was when it was last reviewed, in order of the documents.
        due: Passages that are to be looked at because their counterpart changed.
        resolved: Findings that are gone since a text was edited, oldest first.
        row_comments: What was written to rows rather than to findings, oldest first.
    """

    documents: Mapping[str, Document] = field(default_factory=lambda: MappingProxyType({}))
    pairs: tuple[Pair, ...] = ()
    extractions: Mapping[str, Extraction] = field(default_factory=lambda: MappingProxyType({}))
    findings: tuple[Finding, ...] = ()
    events: tuple[Event, ...] = ()
    review: Review = field(default_factory=Review)
    event_edits: tuple[EventEdit, ...] = ()
    notes: tuple[Message, ...] = ()
    rules: HouseRules = DEFAULT_RULES
    user_rules: HouseRules = DEFAULT_RULES
    found: tuple[Finding, ...] = ()
    altered: tuple[Alteration, ...] = ()
    due: tuple[Place, ...] = ()
    resolved: tuple[Resolved, ...] = ()
    row_comments: tuple[RowComment, ...] = ()
