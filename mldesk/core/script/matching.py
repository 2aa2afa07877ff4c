"""Takes a command line apart as argparse would: which text belongs to which option."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..errors import Problem
from .facts import Option, ScriptFacts

_negative_number = re.compile(r"-(\d+|\d*\.\d+)$")
_any_number = (1, 10**9)


@dataclass(frozen=True, slots=True)
class Given:
    """An option as it was used: the flag in full, and the texts it was given.

    `index` is the place of the flag in the command line; -1 of a positional argument.
    """

    option: Option
    flag: str
    values: tuple[str, ...]
    index: int = field(default=-1, compare=False)


@dataclass(slots=True)
class Matched:
    """The command line taken apart; `problems` are those of its form, not of its values."""

    given: list[Given] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def of(self, option: Option) -> list[Given]:
        """All uses of `option`."""
        return [given for given in self.given if given.option is option]


def match_arguments(facts: ScriptFacts, arguments: Sequence[str]) -> Matched:
    """Give each of `arguments` to the option of `facts` that argparse would give it to."""
    return _Matcher(facts, arguments).match()


def bounds(option: Option) -> tuple[int, int]:
    """The fewest and the most texts that one use of `option` takes."""
    if not option.takes_value:
        return 0, 0
    match option.count:
        case None:
            return 1, 1
        case int(count):
            return count, count
        case "?":
            return 0, 1
        case "+":
            return _any_number
        case _:
            return 0, _any_number[1]


class _Matcher:
    def __init__(self, facts: ScriptFacts, arguments: Sequence[str]) -> None:
        self.facts = facts
        self.pending = list(arguments)
        self.length = len(self.pending)
        self.matched = Matched()
        self.positionals: list[str] = []
        self.flags = {flag: option for option in facts.options for flag in _all_flags(option)}
        self.flags |= {flag: _help for flag in ("-h", "--help") if flag not in self.flags}
        self.has_number_flags = any(_negative_number.match(flag) for flag in self.flags)
        self.rest = next((o for o in facts.options if o.positional and o.count == "..."), None)

    def match(self) -> Matched:
        while self.pending:
            text = self.pending.pop(0)
            if text == "--":
                self.positionals += self.pending
                break
            if not self._looks_like_flag(text):
                self.positionals.append(text)
                if self._rest_begins():
                    self.positionals += self.pending
                    break
            else:
                self._take_flag(text, self.length - len(self.pending) - 1)
        self._assign_positionals()
        return self.matched

    def _rest_begins(self) -> bool:
        """Whether a positional argument that takes all the rest, flags too, has been reached."""
        before = [o for o in self.facts.options if o.positional and o.count != "..."]
        return self.rest is not None and len(self.positionals) >= len(before)

    def _looks_like_flag(self, text: str) -> bool:
        if not text.startswith("-") or text == "-":
            return False
        if text in self.flags or text.partition("=")[0] in self.flags:
            return True
        if _negative_number.match(text) and not self.has_number_flags:
            return False
        return " " not in text

    def _take_flag(self, text: str, index: int) -> None:
        flag, equals, value = text.partition("=")
        option, flag, attached = self._find(flag, value if equals else None)
        if option is None:
            self._report_unknown(text)
            return
        if option is _help:
            return
        self.matched.given.append(Given(option, flag, self._values(option, flag, attached), index))

    def _find(self, flag: str, value: str | None) -> tuple[Option | None, str, str | None]:
        """The option for `flag`, its full flag, and the text attached to it (`--a=text`, `-b50`)."""
        if flag in self.flags:
            return self.flags[flag], flag, value
        if not flag.startswith("--") and flag[:2] in self.flags:
            return self._find_short(flag, value)
        if flag.startswith("--") and self.facts.abbreviations:
            fitting = [full for full in self.flags if full.startswith(flag)]
            options = {id(self.flags[full]) for full in fitting}
            if len(options) == 1:
                return self.flags[fitting[0]], fitting[0], value
            if fitting:
                self._report(flag, f"{flag} is ambiguous", f"it can mean {' or '.join(fitting)}")
                self._skip_values()
                return _help, flag, value
        return None, flag, value

    def _find_short(self, flag: str, value: str | None) -> tuple[Option | None, str, str | None]:
        option, rest = self.flags[flag[:2]], flag[2:]
        if option.takes_value:
            return option, flag[:2], rest if value is None else f"{rest}={value}"
        if f"-{rest[:1]}" not in self.flags:
            return None, flag, value
        self.pending.insert(0, f"-{rest}" + ("" if value is None else f"={value}"))  # at the same place
        return option, flag[:2], None

    def _values(self, option: Option, flag: str, attached: str | None) -> tuple[str, ...]:
        fewest, most = bounds(option)
        if attached is not None:
            if most == 0:
                self._report(option.label, f"{flag} takes no value", f"{attached!r} was given")
            elif fewest > 1:
                self._report(option.label, f"{flag} needs {fewest} values", "one was given")
            return (attached,) if most else ()
        values: list[str] = []
        while self.pending and len(values) < most and not self._ends_values(option):
            values.append(self.pending.pop(0))
        if len(values) < fewest:
            needed = "a value" if most == 1 else f"{fewest} values" if fewest > 1 else "at least one value"
            self._report(option.label, f"{flag} needs {needed}", f"{len(values) or 'none'} was given")
        return tuple(values)

    def _ends_values(self, option: Option) -> bool:
        text = self.pending[0]
        return option.count != "..." and (text == "--" or self._looks_like_flag(text))

    def _skip_values(self) -> None:
        while self.pending and self.pending[0] != "--" and not self._looks_like_flag(self.pending[0]):
            self.pending.pop(0)

    def _report_unknown(self, text: str) -> None:
        flag = text.partition("=")[0]
        self._skip_values()
        if not self.facts.complete:
            return
        shown = [flag for flag, option in self.flags.items() if not option.hidden]
        close = difflib.get_close_matches(flag, shown, n=1)
        cure = f"Did you mean {close[0]}?" if close else "Remove it, or add it to the script."
        self._report(flag, f"{flag} is not an argument of {self.facts.path.name}", "", cure)

    def _report(self, name: str, title: str, cause: str, cure: str = "") -> None:
        self.matched.problems.append(Problem(name, title, cause, cure))

    def _assign_positionals(self) -> None:
        """Share the remaining texts out: each positional option takes all but what the later ones need."""
        options = [option for option in self.facts.options if option.positional]
        left = list(self.positionals)
        for index, option in enumerate(options):
            fewest, most = bounds(option)
            reserved = sum(bounds(later)[0] for later in options[index + 1 :])
            taken = left[: max(fewest, min(most, len(left) - reserved))]
            del left[: len(taken)]
            if taken:
                self.matched.given.append(Given(option, option.label, tuple(taken)))
            if 0 < len(taken) < fewest:
                self._report(option.label, f"{option.label} needs {fewest} values", f"{len(taken)} was given")
        if left and self.facts.complete:
            self._report(
                left[0],
                f"{left[0]!r} belongs to no argument of {self.facts.path.name}",
                "",
                "Put a flag before it.",
            )


_help = Option(("-h", "--help"), "help", action="help", hidden=True)


def _all_flags(option: Option) -> list[str]:
    flags = list(option.flags)
    if option.action == "boolean_optional":
        flags += [f"--no-{flag[2:]}" for flag in flags if flag.startswith("--")]
    return flags
