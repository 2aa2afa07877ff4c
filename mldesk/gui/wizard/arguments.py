"""Between the script's command line and the texts of the parameter form: one text per option, both ways."""

from __future__ import annotations

import itertools
import shlex
from collections.abc import Iterable, Mapping, Sequence

from mldesk.core.script import Option

from . import sweep

TRUE, FALSE = "true", "false"
"""The texts of a flag (an option of kind "bool")."""


def default_text(option: Option) -> str:
    """Return what the form shows when nothing was typed; empty when the script computes its default."""
    if option.kind == "bool":
        return TRUE if option.default else FALSE
    if option.default is None:
        return ""
    if isinstance(option.default, (list, tuple)):
        return sweep.quote(shlex.join(str(item) for item in option.default))
    if isinstance(option.default, float):
        return sweep.write_number(option.default)
    return sweep.quote(str(option.default))


def values_of(option: Option, text: str) -> list[str]:
    """Return the values to try, one run each; may raise sweep.SweepError."""
    if option.kind == "bool":
        return [text or FALSE]
    return sweep.expand(text, option.kind)


def combinations(options: Sequence[Option], texts: Mapping[str, str]) -> list[dict[str, str]]:
    """Return one {option name: value} per run: every combination of the values typed, the last option fastest.

    Options with empty text are left out, so that the script's own default holds. May raise sweep.SweepError.
    """
    lists = [
        [(option.name, value) for value in values]
        for option in options
        if (values := values_of(option, texts.get(option.name, default_text(option))))
    ]
    return [dict(combination) for combination in itertools.product(*lists)]


def build(options: Iterable[Option], values: Mapping[str, str]) -> list[str]:
    """Return the command line that gives each option its value, in the order of the script's declaration."""
    line: list[str] = []
    for option in options:
        if option.name in values:
            line.extend(_build_one(option, values[option.name]))
    return line


def _build_one(option: Option, value: str) -> list[str]:
    if option.kind == "bool":
        return _build_flag(option, value)
    if option.kind == "list":
        items = shlex.split(value)
        unchanged = sweep.quote(value) == default_text(option)
        # A list at its default stays away from the command line: an appending option would double it.
        return [] if unchanged else [*_flag(option), *items]
    if option.positional:
        return [value]
    if value.startswith("-"):
        return [f"{option.flags[0]}={value}"]
    return [option.flags[0], value]


def _flag(option: Option) -> list[str]:
    return [] if option.positional else [option.flags[0]]


def _build_flag(option: Option, value: str) -> list[str]:
    wanted = value == TRUE
    if wanted == bool(option.default):
        return []
    negative = [flag for flag in option.flags if flag.startswith("--no-")]
    return [negative[0] if negative and not wanted else option.flags[0]]


def parse(options: Sequence[Option], arguments: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """Return the form's texts for a command line, and the arguments that belong to no option.

    The inverse of `build`; used to fill the form from an earlier run.
    """
    by_flag = {flag: option for option in options for flag in option.flags if flag.startswith("-")}
    positional = [option for option in options if option.positional]
    texts: dict[str, str] = {}
    left: list[str] = []
    rest = list(arguments)
    while rest:
        flag, equals, attached = rest[0].partition("=")
        option = by_flag.get(flag)
        if option is not None:
            del rest[0]
            texts[option.name] = _take(option, flag, attached if equals else None, rest, by_flag)
        elif positional and not rest[0].startswith("--"):
            option = positional.pop(0)
            texts[option.name] = _take(option, "", None, rest, by_flag)
        else:
            left.append(rest.pop(0))
    return texts, left


def _flag_text(option: Option, flag: str) -> str:
    negative = [other for other in option.flags if other.startswith("--no-")]
    if negative and len(negative) < len(option.flags):
        return FALSE if flag in negative else TRUE
    return FALSE if option.default else TRUE


def _take(option: Option, flag: str, attached: str | None, rest: list[str], known: Mapping[str, Option]) -> str:
    """Take the value of `option` off the front of `rest`; return its text."""
    if option.kind == "bool":
        return _flag_text(option, flag)
    if attached is not None:
        return sweep.quote(attached)
    if option.kind == "list":
        items = list(itertools.takewhile(lambda item: item.partition("=")[0] not in known, rest))
        del rest[: len(items)]
        return sweep.quote(shlex.join(items))
    return sweep.quote(rest.pop(0)) if rest else ""
