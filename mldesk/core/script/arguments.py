"""Checks a command line against what a script declares, as argparse would, and writes command lines."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence

from ..errors import InvalidInput, Problem
from .facts import Option, ScriptFacts
from .matching import Given, Matched, match_arguments

_yes = ("true", "yes", "on", "1", "t", "y")
_no = ("false", "no", "off", "0", "f", "n")
_kinds = {"int": "a whole number", "float": "a number"}


def check_arguments(facts: ScriptFacts, arguments: Sequence[str]) -> list[Problem]:
    """Everything that argparse would refuse: unknown, missing, of the wrong type, none of the choices.

    The `field` of a problem is the flag (or the name of a positional argument). The list is empty when all is
    well; arguments that cannot be known from outside (`facts.complete` is False) are let pass.
    """
    if facts.syntax_error:
        return []
    if not facts.uses_argparse:
        return _for_scripts_without_argparse(facts, arguments)
    if facts.file_prefix and any(argument[:1] in facts.file_prefix for argument in arguments if argument):
        return []  # more arguments stand in a file that only the run will read
    matched = match_arguments(facts, arguments)
    problems = [problem for given in matched.given for problem in _check_values(given)]
    return [*matched.problems, *problems, *_missing(facts, matched)]


def _for_scripts_without_argparse(facts: ScriptFacts, arguments: Sequence[str]) -> list[Problem]:
    if facts.arguments_by or not arguments:
        return []
    title = f"{facts.path.name} does not seem to read any arguments"
    return [
        Problem(
            "arguments",
            title,
            "it uses neither argparse nor sys.argv",
            "Remove them if it needs none.",
            "warning",
        )
    ]


def _missing(facts: ScriptFacts, matched: Matched) -> list[Problem]:
    used = {given.option.label for given in matched.given}
    reported = {problem.field for problem in matched.problems}
    return [
        Problem(option.label, f"{option.label} is missing", "the script requires it", "Give it a value.")
        for option in facts.options
        if option.required and option.label not in used | reported
    ]


def _check_values(given: Given) -> list[Problem]:
    problems = [_check_value(given.option, text) for text in given.values]
    return [problem for problem in problems if problem]


def _check_value(option: Option, text: str) -> Problem | None:
    label = option.label
    try:
        value = _converted(option, text)
    except ValueError:
        return Problem(label, f"{label} must be {_kinds[option.value_type]}", f"it is {text!r}")
    if option.choices and value not in option.choices and option.value_type != "any":
        listed = ", ".join(str(choice) for choice in option.choices)
        return Problem(label, f"{label} cannot be {text!r}", f"it must be one of {listed}")
    if option.value_type == "bool" and text.strip().lower() in _no:
        return Problem(
            label,
            f"{label} {text} means true",
            "the script declares it with type=bool, for which every text but the empty one is true",
            f"Write {label}= for false.",
            "warning",
        )
    return None


def _converted(option: Option, text: str) -> object:
    """`text` as the type of `option`; raises ValueError."""
    match option.value_type:
        case "int":
            return int(text)
        case "float":
            return float(text)
        case "bool":
            return bool(text)
        case _:
            return text


def argument_values(facts: ScriptFacts, arguments: Sequence[str]) -> dict[str, object]:
    """The value of every option by its name, as the script would see it.

    Defaults that cannot be known are left out. Of texts that cannot be converted the text itself is given.
    """
    matched = match_arguments(facts, arguments)
    values: dict[str, object] = {}
    for option in facts.options:
        uses = matched.of(option)
        if uses:
            values[option.name] = _value(option, uses)
        elif not option.hidden and (option.default is not None or not option.default_text):
            values.setdefault(option.name, option.default)
    return values


def _value(option: Option, uses: list[Given]) -> object:
    last = uses[-1]
    match option.action:
        case "store_true" | "store_const":
            return True
        case "store_false":
            return False
        case "boolean_optional":
            return not last.flag.startswith("--no-")
        case "count":
            return len(uses)
        case "append" | "extend":
            return [_lenient(option, text) for given in uses for text in given.values]
    values = [_lenient(option, text) for text in last.values]
    if option.kind == "list":
        return values
    return values[0] if values else option.default


def _lenient(option: Option, text: str) -> object:
    try:
        return _converted(option, text)
    except ValueError:
        return text


def with_values(facts: ScriptFacts, values: Mapping[str, str]) -> tuple[str, ...]:
    """The command line that gives each option (by flag or name) its text, in the order of the script.

    Switches take "true" and "false"; lists take their values separated by spaces, quoted where needed. An
    empty text leaves the option out. Raises InvalidInput for an option the script lacks, a switch that is
    neither true nor false, and quotes that do not close. The values themselves are checked by
    `check_arguments`.
    """
    chosen: dict[str, str] = {}
    for key, text in values.items():
        option = facts.option(key)
        if option is None:
            raise InvalidInput(f"{key} is not an argument of {facts.path.name}", field=key)
        chosen[option.label] = text
    flagged: list[str] = []
    positional: list[str] = []
    for option in facts.options:
        text = chosen.get(option.label, "")
        if text.strip():
            (positional if option.positional else flagged).extend(_written(option, text))
    if any(text.startswith("-") for text in positional):
        positional.insert(0, "--")
    return (*positional, *flagged) if positional[:1] != ["--"] else (*flagged, *positional)


def _written(option: Option, text: str) -> list[str]:
    if option.kind == "bool":
        return _switch(option, text)
    if option.action == "count":
        return [option.label] * _whole_number(option, text)
    texts = _split(option, text) if option.kind == "list" else [text]
    if option.positional:
        return texts
    if option.action == "append" and option.count is None:
        return [part for value in texts for part in _pair(option.label, value)]
    return _pair(option.label, texts[0]) if len(texts) == 1 else [option.label, *texts]


def _pair(flag: str, value: str) -> list[str]:
    """`--flag value`, or `--flag=value` where the value could be taken for a flag."""
    if not value.startswith("-"):
        return [flag, value]
    return [f"{flag}={value}"] if flag.startswith("--") else [f"{flag}{value}"]


def _switch(option: Option, text: str) -> list[str]:
    wanted = text.strip().lower()
    if wanted not in _yes + _no:
        raise InvalidInput(f"{option.label} must be true or false", f"it is {text!r}", field=option.label)
    on = wanted in _yes
    match option.action:
        case "store_true" | "store_const" | "append_const":
            return [option.label] if on else []
        case "store_false":
            return [] if on else [option.label]
        case "boolean_optional":
            return [option.label if on else f"--no-{option.label[2:]}"]
    if option.value_type == "bool" and not on:
        return [f"{option.label}="] if option.label.startswith("--") else [option.label, ""]
    return [option.label, "True" if on else "False"]


def _whole_number(option: Option, text: str) -> int:
    try:
        return max(0, int(text))
    except ValueError:
        raise InvalidInput(
            f"{option.label} must be a whole number", f"it is {text!r}", field=option.label
        ) from None


def _split(option: Option, text: str) -> list[str]:
    try:
        return shlex.split(text)
    except ValueError as error:
        raise InvalidInput(
            f"The values of {option.label} cannot be told apart",
            str(error),
            "Close every quotation mark.",
            field=option.label,
        ) from error
