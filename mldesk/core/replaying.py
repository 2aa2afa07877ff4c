"""What was asked of a run, to be asked again: with the same script, and the data it had then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from .spec import DatasetInput, ScriptRunConfig

if TYPE_CHECKING:
    from .run import Run
    from .run_facts import UsedDataset


def replayed(run: Run) -> ScriptRunConfig:
    """The run's config with its snapshot for a source, and with the dataset versions that it was given."""
    inputs = tuple(_input(used) for used in run.datasets())
    return replace(run.config, source_folder=run.snapshot_folder, inputs=inputs)


def _input(used: UsedDataset) -> DatasetInput:
    mode: Literal["mount", "download"] = "download" if used.mode == "download" else "mount"
    return DatasetInput(used.name, used.version, used.argument, mode)
