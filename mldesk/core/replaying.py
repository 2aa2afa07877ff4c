"""What was asked of a run, to be asked again: with the same script, and the data it had then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from .run_data import DatasetInput, Input
from .spec import ScriptRunConfig

if TYPE_CHECKING:
    from .run import Run
    from .run_facts import UsedDataset


def replayed(run: Run) -> ScriptRunConfig:
    """The run's config with its snapshot for a source, and with the dataset versions that it was given."""
    config = run.config
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
