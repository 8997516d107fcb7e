"""Words for the user that the floors without a window can carry.

The source text is English. A message keeps it apart from its facts, so that the window, the
command line and the reports can word it in the user's language as late as possible.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Translate(Protocol):
    """Finds the text to show for a source text, like `QCoreApplication.translate`."""

    def __call__(
        self, context: str, text: str, /, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The translation of `text`; `text` itself where there is none."""
        ...


def untranslated(
    context: str,  # noqa: ARG001 - the signature is Qt's
    text: str,
    /,
    disambiguation: str | None = None,  # noqa: ARG001
    n: int = -1,
) -> str:
    """The source text as it stands, `%n` replaced by the count."""
    return text.replace("%n", str(n)) if n >= 0 else text


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the user, not yet worded.

    Attributes:
        context: Which part of the program speaks, for the translators.
        text: English source text with `{name}` for each fact.
        facts: Names and their values, each a text or again a message.
        count: Number that decides the plural form, -1 where there is none.
    """

    context: str
    text: str
    facts: tuple[tuple[str, str | Message], ...] = ()
    count: int = -1

    def worded(self, translate: Translate = untranslated) -> str:
        """The sentence in the language of `translate`."""
        facts = {
            name: fact.worded(translate) if isinstance(fact, Message) else fact
            for name, fact in self.facts
        }
        return translate(self.context, self.text, n=self.count).format(**facts)

    def __str__(self) -> str:
        return self.worded()
