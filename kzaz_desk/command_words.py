"""The parser of a command line, which says all it says in the user's language.

Python's own parser speaks English. Its headings are given here, and its complaints, which come as
finished sentences, are recognised and put in the words of the catalogue.
"""

from __future__ import annotations

import argparse
import re
import sys
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from kzaz_desk.domain.wording import Translate

_CONTEXT: Final = "CommandLine"
_OPTION: Final = r"argument (?P<option>.+?): "
_COMPLAINTS: Final = (
    "{option}: there is no choice {value}; choose from {choices}",
    "{option}: expects one value",
    "{option}: expects a value",
    "{option}: {value} is no number",
    "{option}: {value} cannot be used",
    "{option}: takes no value, but was given {value}",
    "{option}: does not go with {other}",
    "not known: {value}",
    "still needed: {value}",
    "{option} can stand for several options: {value}",
)
_QUOTED: Final = re.compile(r"'([^']*)'")
_FORMS: Final = tuple(
    re.compile(form, re.DOTALL)
    for form in (
        _OPTION + r"invalid choice: '?(?P<value>.*?)'? \(choose from (?P<choices>.*)\)",
        _OPTION + r"expected one argument",
        _OPTION + r"expected (?:at least one|at most one|\d+) arguments?",
        _OPTION + r"invalid (?:int|float) value: (?P<value>.*)",
        _OPTION + r"invalid \S+ value: (?P<value>.*)",
        _OPTION + r"ignored explicit argument (?P<value>.*)",
        _OPTION + r"not allowed with argument (?P<other>.*)",
        r"unrecognized arguments: (?P<value>.*)",
        r"the following arguments are required: (?P<value>.*)",
        r"ambiguous option: (?P<option>.*?) could match (?P<value>.*)",
    )
)


class SpokenParser(argparse.ArgumentParser):
    """Reads a command line; help and complaints are in the user's language.

    Attributes:
        translate: Finds the words.
        names: Group of the arguments that have no dashes.
        options: Group of the options; `--help` is the first of them.
    """

    def __init__(self, prog: str, about: str, translate: Translate, *, more: str = "") -> None:
        """Make a parser without arguments.

        Args:
            prog: Name of the command.
            about: What it does, worded.
            translate: Finds the words.
            more: Closing line of the help, worded.
        """
        super().__init__(
            prog=prog,
            description=about,
            epilog=more or None,
            add_help=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self.translate = translate
        self.names = self.add_argument_group(translate(_CONTEXT, "arguments"))
        self.options = self.add_argument_group(translate(_CONTEXT, "options"))
        self.options.add_argument(
            "-h", "--help", action="help", help=translate(_CONTEXT, "show this help and end")
        )

    def format_usage(self) -> str:
        """How the command is written, with a heading."""
        return self._headed(super().format_usage())

    def format_help(self) -> str:
        """All there is to say of the command."""
        return self._headed(super().format_help())

    def error(self, message: str) -> NoReturn:
        """Tell what is wrong with the command line, and end."""
        self.print_usage(sys.stderr)
        words = self.translate(_CONTEXT, "{command}: error: {what}")
        self.exit(2, words.format(command=self.prog, what=self._worded(message)) + "\n")

    def _headed(self, text: str) -> str:
        return text.replace("usage: ", self.translate(_CONTEXT, "usage: "), 1)

    def _worded(self, complaint: str) -> str:
        for number, form in enumerate(_FORMS):
            match = form.fullmatch(complaint)
            if match is not None:
                words = self.translate(_CONTEXT, _COMPLAINTS[number])
                return words.format(**_plain(match.groupdict()))
        return complaint


def _plain(facts: dict[str, str]) -> dict[str, str]:
    """The facts with the quotation marks of Python taken off."""
    return {name: _QUOTED.sub(r"\1", fact) for name, fact in facts.items()}
