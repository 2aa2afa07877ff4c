"""What was asked of a run, to be asked again: with the same script, and the data it had then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from .errors import NotSupported
from .run_data import DatasetInput, Input
from .spec import ScriptRunConfig

if TYPE_CHECKING:
    from .run import Run
    from .run_facts import UsedDataset


def asked_of(run: Run) -> ScriptRunConfig:
    """What was asked of the run; raises NotSupported for an interactive run, of which nothing was asked."""
    if run.is_interactive:
        raise NotSupported(
            "The run has no script to start again",
            f"{run.name} belonged to a program that logged into it",
            "Start that program again.",
        )
    return run.config


def replayed(run: Run) -> ScriptRunConfig:
    """The run's config with its snapshot for a source, and with the dataset versions that it was given.

    Raises NotSupported for an interactive run.
    """
    config = asked_of(run)
    inputs = tuple(with_used(config.inputs, run.datasets()))
    return replace(config, source_folder=run.snapshot_folder, inputs=inputs)


def with_used(inputs: Sequence[Input], used: Sequence[UsedDataset]) -> Iterator[Input]:
    """The inputs, with the dataset versions a run was given for those that are datasets, in their order."""
    given = iter(used)
    for one in inputs:
        found = next(given, None) if isinstance(one, DatasetInput) else None
        if found is None or not isinstance(one, DatasetInput):
            yield one
        else:
            name = one.name or (one.dataset if found.name != one.dataset else None)
            yield replace(one, dataset=found.name, version=found.version, name=name)
