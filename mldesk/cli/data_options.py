"""The options of `mldesk submit` that say what data a run reads and writes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import wraps
from pathlib import Path
from typing import Any

import click

from mldesk.core.run_data import DatasetInput, DatastoreInput, Input, Output, input_names, placeholders
from mldesk.core.script import ScriptFacts, guess_data_option, read_script

from .parameters import DatasetType, DatastorePlaceType, TagType


@dataclass(frozen=True, slots=True)
class DataChoices:
    """What was given for data; `to` and `registered` are pairs of an output's name and a place or dataset."""

    datasets: tuple[DatasetInput, ...]
    stored: tuple[DatastoreInput, ...]
    downloads: tuple[str, ...]
    outputs: tuple[tuple[str, str], ...]
    to: tuple[tuple[str, str], ...]
    registered: tuple[tuple[str, str], ...]

    def inputs_for(self, script: Path, arguments: Sequence[str]) -> tuple[Input, ...]:
        """The inputs, a single one without an argument given to the one that looks as if it took the data.

        Not where the script's arguments name it. What stands for an argument may be the name by which the
        script asks its run for the input. Raises UsageError for a download of an input that there is not.
        """
        facts = read_script(script) if script.is_file() else ScriptFacts(script)
        asked: list[Input] = [*self.datasets, *self.stored]
        given = [_named_input(one, facts) for one in asked]
        named = any(next(placeholders(argument), None) for argument in arguments)
        if len(given) == 1 and given[0].argument is None and given[0].name is None and not named:
            option = guess_data_option(facts)
            if option is not None:
                given = [replace(given[0], argument=option.label)]
            elif len(facts.input_names) == 1:
                given = [replace(given[0], name=facts.input_names[0])]
        names = input_names(given)
        _check_known("--download", self.downloads, names, "input")
        return tuple(
            replace(one, mode="download") if name in self.downloads else one
            for one, name in zip(given, names, strict=True)
        )

    def made_outputs(self) -> tuple[Output, ...]:
        """The outputs; raises UsageError where something is said of one that there is not."""
        names = [name for name, _ in self.outputs]
        _check_known("--output-to", [name for name, _ in self.to], names, "output")
        _check_known("--register-output", [name for name, _ in self.registered], names, "output")
        return tuple(self._output(name, argument or None) for name, argument in self.outputs)

    def _output(self, name: str, argument: str | None) -> Output:
        datastore, _, path = dict(self.to).get(name, "").partition(":")
        return Output(name, datastore, path, argument=argument, register_as=dict(self.registered).get(name))


def _named_input(given: Input, facts: ScriptFacts) -> Input:
    """The input under the name by which the script asks for it, where that stands for its argument."""
    asked = given.argument
    if asked is None or asked not in facts.input_names or facts.option(asked) is not None:
        return given
    return replace(given, name=asked, argument=None)


def _check_known(option: str, given: Sequence[str], names: Sequence[str], kind: str) -> None:
    for name in given:
        if name not in names:
            known = ", ".join(names) or "none"
            raise click.UsageError(f"{option}: there is no {kind} called {name!r}; the {kind}s: {known}")


_options = (
    click.option(
        "--dataset",
        "datasets",
        multiple=True,
        type=DatasetType(),
        metavar="NAME[:VERSION]=--ARGUMENT",
        help="A dataset and the argument of the script that takes its folder, or the name by which the "
        "script asks its run for it; may be given several times.",
    ),
    click.option(
        "--data",
        "stored",
        multiple=True,
        type=DatastorePlaceType(),
        metavar="DATASTORE:PATH=--ARGUMENT",
        help="A file or folder of a datastore, as it is then; may be given several times.",
    ),
    click.option(
        "--download",
        "downloads",
        multiple=True,
        metavar="NAME",
        help="Copy this dataset or path for the script, which may change it; may be given several times.",
    ),
    click.option(
        "--output",
        "outputs",
        multiple=True,
        type=TagType(),
        metavar="NAME=--ARGUMENT",
        help="A folder that the script writes, uploaded to a datastore when it has ended.",
    ),
    click.option(
        "--output-to",
        "to",
        multiple=True,
        type=TagType(alone=False),
        metavar="NAME=DATASTORE:PATH",
        help="Where an output goes; without it to dataset/RUN/NAME of the default datastore.",
    ),
    click.option(
        "--register-output",
        "registered",
        multiple=True,
        type=TagType(alone=False),
        metavar="NAME=DATASET",
        help="Register an output as a version of this dataset.",
    ),
)


def data_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options, given to the command together as `data`."""

    @wraps(command)
    def with_data(*arguments: Any, **given: Any) -> Any:
        choices = DataChoices(**{name: given.pop(name) for name in DataChoices.__slots__})
        return command(*arguments, data=choices, **given)

    for option in reversed(_options):
        with_data = option(with_data)
    return with_data
