"""Between the script's command line and the texts of the parameter form: one text per option, both ways."""

from __future__ import annotations

import itertools
import shlex
from collections.abc import Mapping, Sequence

from mldesk.core.script import Option, ScriptFacts
from mldesk.core.script.matching import Given, match_arguments

from . import sweep

TRUE, FALSE = "true", "false"
"""The texts of a switch (an option of kind "bool")."""


def default_text(option: Option) -> str:
    """Return what the form shows when nothing was typed; empty when the script computes its default."""
    if option.kind == "bool":
        return TRUE if option.default and option.action not in ("store_const", "append_const") else FALSE
    if option.default is None:
        return ""
    if isinstance(option.default, list | tuple):
        return sweep.quote(shlex.join(str(item) for item in option.default)) if option.default else ""
    if isinstance(option.default, float):
        return sweep.write_number(option.default)
    return sweep.quote(str(option.default))


def values_of(option: Option, text: str) -> list[str]:
    """Return the values to try, one run each; may raise sweep.SweepError."""
    if option.kind == "bool":
        return [text or FALSE]
    return sweep.expand(text, option.kind)


def combinations(options: Sequence[Option], texts: Mapping[str, str]) -> list[dict[str, str]]:
    """Return one {option name: value} per run: every combination of what was typed, the last option fastest.

    Only options with a text take part; the others keep the script's own default. May raise sweep.SweepError.
    """
    lists = [
        [(option.name, value) for value in values]
        for option in options
        if option.name in texts and (values := values_of(option, texts[option.name]))
    ]
    return [dict(combination) for combination in itertools.product(*lists)]


def read_texts(facts: ScriptFacts, arguments: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """Return the form's texts for a command line, and the arguments that belong to no option of the form.

    Used to fill the form from an earlier run.
    """
    matched = match_arguments(facts, arguments)
    left = list(arguments)
    texts: dict[str, str] = {}
    for option in facts.options:
        uses = matched.of(option)
        if uses and not option.hidden:
            texts[option.name] = _text_of(option, uses)
            for given in uses:
                _take_away(left, given)
    return texts, [text for text in left if text != "--"]


def _text_of(option: Option, uses: Sequence[Given]) -> str:
    last = uses[-1]
    if option.kind == "bool":
        return _switch_text(option, last)
    if option.action == "count":
        return str(len(uses))
    if option.action in ("append", "extend"):
        return sweep.quote(shlex.join(value for given in uses for value in given.values))
    if option.kind == "list":
        return sweep.quote(shlex.join(last.values))
    return sweep.quote(last.values[0]) if last.values else ""


def _switch_text(option: Option, given: Given) -> str:
    if option.takes_value:
        return (
            FALSE
            if given.values[:1] and given.values[0].lower() in ("", "0", "no", "n", "false", "f")
            else TRUE
        )
    if option.action == "boolean_optional":
        return FALSE if given.flag.startswith("--no-") else TRUE
    return FALSE if option.action == "store_false" else TRUE


def _take_away(left: list[str], given: Given) -> None:
    """Remove the tokens of one use of an option from the command line `left`."""
    if not given.option.positional:
        for index, token in enumerate(left):
            if token.startswith("-") and given.flag.startswith(token.partition("=")[0]):
                del left[index]
                break
    for value in given.values:
        if value in left:
            left.remove(value)
