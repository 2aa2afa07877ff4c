"""Arguments, inputs and outputs of the SDK's configurations in the words of mldesk's own ScriptRunConfig."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from mldesk.core.run_data import Input, Output, input_placeholder, output_placeholder, placeholders
from mldesk.core.workspace import Workspace

from .consumption import reference_names, with_placeholders, written_input, written_output
from .data.abstract_dataset import AbstractDataset
from .data.abstract_datastore import AbstractDatastore
from .data.data_reference import DataReference
from .data.datapath import DataPath
from .data.dataset_consumption_config import DatasetConsumptionConfig
from .data.output_dataset_config import OutputFileDatasetConfig
from .exceptions import UserErrorException


@dataclass
class Translation:
    """What has been translated of one configuration, for a run in `workspace`."""

    workspace: Workspace
    inputs: dict[str, Input] = field(default_factory=dict)
    outputs: dict[str, Output] = field(default_factory=dict)

    def argument(self, given: Any) -> str:
        """One argument as the script gets it, with placeholders for paths; raises UserErrorException."""
        if given is None:
            raise UserErrorException(
                "An argument is None", cause="a script is given texts", cure="Leave it out, or give a value."
            )
        if isinstance(given, str):
            return self.text(given)
        if isinstance(given, AbstractDatastore):
            raise UserErrorException(
                "A datastore is no argument",
                cause=f"{given.name} is given as it is",
                cure=f"Give {given.name}.as_mount() or .path('folder').as_mount().",
            )
        if isinstance(given, PurePath):
            return str(given)
        return self.add(given) if is_data(given) else str(given)

    def arguments(self, given: Iterable[Any]) -> tuple[str, ...]:
        """All arguments."""
        return tuple(self.argument(one) for one in given)

    def text(self, given: str) -> str:
        """A text with the placeholders of the data it was made of, which the run gets."""
        references = {name for name in reference_names(given) if self._known_input(name)}
        found = with_placeholders(given, references)
        for kind, name in placeholders(found):
            known = self.inputs if kind == "inputs" else self.outputs
            made = written_input(name) if kind == "inputs" else written_output(name)
            if name not in known and made is not None:
                self.add(made)
        return found

    def add(self, given: Any) -> str:
        """Let the run have an input or output; returns what stands for its path."""
        if isinstance(given, DataPath):
            given = given.create_data_reference()
        if isinstance(given, AbstractDataset):
            given = given.as_named_input(given.input_name)
        if isinstance(given, DatasetConsumptionConfig):
            placeholder = self._input(given.name, given.to_input(self.workspace))
            # a script that is given no folder asks for the dataset: Dataset.get_by_id(workspace, argument)
            return str(given.dataset.id) if given.mode == "direct" else placeholder
        if isinstance(given, OutputFileDatasetConfig):
            return self._output(given.to_output())
        if isinstance(given, DataReference):
            if given.mode == "upload":
                return self._output(given.to_output())
            return self._input(given.data_reference_name, given.to_input())
        raise UserErrorException(
            "That is no data of a run",
            cause=f"{given!r} is {type(given).__name__}",
            cure="Give dataset.as_mount(), datastore.path('folder').as_mount(), or an output.",
        )

    def variables(self, given: Mapping[str, Any]) -> dict[str, str]:
        """Environment variables; those that the SDK sets for data references are set by mldesk itself."""
        return {str(name): self.argument(value) for name, value in given.items()}

    def _known_input(self, name: str) -> bool:
        return name in self.inputs or written_input(name) is not None

    def _input(self, name: str, made: Input) -> str:
        if self.inputs.setdefault(name, made) != made:
            raise _taken("input", name)
        return input_placeholder(name)

    def _output(self, made: Output) -> str:
        if self.outputs.setdefault(made.name, made) != made:
            raise _taken("output", made.name)
        return output_placeholder(made.name)


def is_data(given: Any) -> bool:
    """Whether it stands for data of a run."""
    kinds = (AbstractDataset, DatasetConsumptionConfig, DataPath, DataReference, OutputFileDatasetConfig)
    return isinstance(given, kinds)


def _taken(kind: str, name: str) -> UserErrorException:
    return UserErrorException(
        f"Two {kind}s of the run have the same name",
        cause=f"{name!r} stands for two different things",
        cure="Give them names: dataset.as_named_input('name').",
    )
