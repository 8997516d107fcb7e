"""Small sessions of our own for tests about editing."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

import pytest

from kzaz_desk.domain.alignment import Alignment, Bead
from kzaz_desk.domain.text import Document, Lang, Paragraph, Span
from kzaz_desk.project.session import Pair, Session

if TYPE_CHECKING:
    from collections.abc import Sequence

KK = ("Жиналыс өтті. Оған 12 адам келді.", "Құны 1 500 теңге.", "Келесі жиын ертең.", "Рақмет.")
RU = ("Прошло собрание. Пришло 12 человек.", "Цена 1 050 тенге.", "Следующее завтра.", "Спасибо.")


class MakeSession(Protocol):
    def __call__(
        self, shapes: Sequence[tuple[int, int]], kk: Sequence[str] = KK, ru: Sequence[str] = RU
    ) -> Session: ...


def document(lang: Lang, paragraphs: Sequence[str]) -> Document:
    made, start = [], 0
    for text in paragraphs:
        sentences, at = [], start
        for sentence in text.split(". "):
            sentences.append(Span(at, min(at + len(sentence) + 1, start + len(text))))
            at += len(sentence) + 2
        made.append(Paragraph(Span(start, start + len(text)), tuple(sentences)))
        start += len(text) + 1
    return Document(id=str(lang), lang=lang, text="\n".join(paragraphs), paragraphs=tuple(made))


def beads(shapes: Sequence[tuple[int, int]]) -> tuple[Bead, ...]:
    made, kk, ru = [], 0, 0
    for width, height in shapes:
        made.append(Bead(range(kk, kk + width), range(ru, ru + height), confidence=0.9))
        kk, ru = kk + width, ru + height
    return tuple(made)


def session(
    shapes: Sequence[tuple[int, int]], kk: Sequence[str] = KK, ru: Sequence[str] = RU
) -> Session:
    documents = {"kk": document(Lang.KK, kk), "ru": document(Lang.RU, ru)}
    return Session(
        documents=MappingProxyType(documents),
        pairs=(Pair("kk", "ru", Alignment(beads(shapes))),),
    )


@pytest.fixture
def make_session() -> MakeSession:
    return session
