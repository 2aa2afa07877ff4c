"""The inputs that a run was given: the path of each, or the dataset itself."""

import json
import os
from typing import Any, Dict

from ..exceptions import UserErrorException
from .abstract_dataset import AbstractDataset
from .file_dataset import FileDataset
from .tabular_dataset import TabularDataset


class InputPath(str):
    """The path of an input's files, which has the methods of its dataset, too."""

    _dataset: AbstractDataset

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._dataset, name)


class _Inputs(Dict[str, Any]):
    """Inputs by name; a name that is not there is told together with those that are."""

    def __missing__(self, name: str) -> Any:
        raise MissingInput(
            "The run has no input {!r}".format(name),
            cause="it has {}".format(", ".join(map(repr, self)) or "none"),
            cure="Submit it with a dataset as the input of that name.",
        )


class MissingInput(UserErrorException, KeyError):  # noqa: N818 (read as a sentence)
    """An input that the run was not given."""

    __str__ = UserErrorException.__str__


def input_datasets(paths: Dict[str, str]) -> Dict[str, Any]:
    """The inputs by name, from their paths and what the starter of the run tells of them."""
    told = _told()
    names = list(paths) + [name for name in told if name not in paths]
    return _Inputs((name, _input(paths.get(name), told.get(name) or {})) for name in names)


def dataset_at(path: str) -> Any:
    """The dataset that is an input of the run and has its files at `path`; None when there is none."""
    told = _told()
    for name, given in json.loads(os.environ.get("MLDESK_INPUTS") or "{}").items():
        if given == path and told.get(name, {}).get("id"):
            return of_facts(_facts(given, told[name]))
    return None


def of_facts(facts: Dict[str, Any]) -> Any:
    """The dataset that these facts tell of."""
    return TabularDataset(facts) if facts.get("tabular") else FileDataset(facts)


def _told() -> Dict[str, Dict[str, Any]]:
    """What the starter of the run tells of its inputs, by name."""
    told = json.loads(os.environ.get("MLDESK_INPUT_FACTS") or "{}")  # type: Dict[str, Dict[str, Any]]
    return told


def _input(path: Any, told: Dict[str, Any]) -> Any:
    if path is None or told.get("mode") == "direct":
        if path is None:
            from ..core.dataset import Dataset

            return Dataset.get_by_name(None, told["dataset"], told.get("version") or "latest")
        return of_facts(_facts(path, told))
    found = InputPath(path)
    found._dataset = of_facts(_facts(path, told))
    return found


def _facts(path: str, told: Dict[str, Any]) -> Dict[str, Any]:
    version = told.get("version")
    identity = "{}:{}".format(told["id"], version) if told.get("id") else None
    return dict(told, name=told.get("dataset"), id=identity, path=path)
