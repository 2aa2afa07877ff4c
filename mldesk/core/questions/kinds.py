"""The questions that a script can ask, and their fields."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

Filter = dict[str, str] | list[str | list[str]] | str | None
"""Tags or properties that are asked for: by name, or with their values."""


class _Question(msgspec.Struct, tag_field="kind"):
    """Base of all: `kind` tells which it is."""


class GetDataset(_Question, tag="dataset"):
    """A dataset by its reference or its id."""

    reference: str | None = None
    id: str | None = None


class Names(_Question, tag="names"):
    """The names of all things of a kind."""

    of: Literal["datasets", "datastores", "models", "experiments"]


class GetDatastore(_Question, tag="datastore"):
    """A datastore by its name, the default one without it."""

    name: str | None = None


class StoredFiles(_Question, tag="stored_files"):
    """The files that a path in a datastore stands for, where the script can read them."""

    datastore: str
    path: str


class Download(_Question, tag="download"):
    """The files of a datastore whose paths begin with `prefix`, brought along."""

    datastore: str
    prefix: str


class Upload(_Question, tag="upload"):
    """The given files are to be brought to `target` in a datastore."""

    datastore: str
    target: str
    overwrite: bool


class RegisterDataset(_Question, tag="register_dataset"):
    """The given files are to be a version of the dataset `name`."""

    name: str
    description: str
    tags: dict[str, str]
    new_version: bool
    tabular: dict[str, Any] | None


class GetModel(_Question, tag="model"):
    """A model version, with the `path` of its files if that is asked for."""

    reference: str
    path: bool = False


class ListModels(_Question, tag="models"):
    """Model versions of a name, of a run, with these tags and properties; the `latest` of each name alone."""

    name: str | None = None
    tags: Filter = None
    properties: Filter = None
    run: str | None = None
    latest: bool = False


class GetRegistration(_Question, tag="registration"):
    """What stands in the way of a model that the run has asked to be registered, by its number."""

    model: int


class GetRun(_Question, tag="run"):
    """Everything about a run, with the names of its `files` if they are asked for: there may be many."""

    run: str
    files: bool = False


class RunMetrics(_Question, tag="metrics"):
    """What a run has logged, by name."""

    run: str


class RunChildren(_Question, tag="children"):
    """The ids of the runs that a run has started, the newest first; `recursive`: and those of these."""

    run: str
    recursive: bool = False


class ListRuns(_Question, tag="runs"):
    """The ids of an experiment's runs with these tags and properties, the newest first."""

    experiment: str
    tags: Filter = None
    properties: Filter = None
    include_children: bool = False


class RunFiles(_Question, tag="run_files"):
    """Files of a run by their names, brought along."""

    run: str
    names: list[str]


class Append(_Question, tag="append"):
    """Events, as arrays, to be recorded with a run that the asking one belongs to."""

    run: str
    events: list[Any]


class Cancel(_Question, tag="cancel"):
    """A run that the asking one belongs to is to stop."""

    run: str


class GivenInput(msgspec.Struct):
    """A dataset that a submitted run is to read."""

    dataset: str
    version: int
    mode: Literal["mount", "download", "direct"]
    name: str | None = None
    path_on_compute: str | None = None


class Submit(_Question, tag="submit"):
    """The given files are the source of a run to be submitted, prepared and to run as the asking one."""

    script: str
    arguments: list[str]
    experiment: str
    tags: dict[str, str]
    inputs: list[GivenInput] = []


Question = (
    GetDataset
    | Names
    | GetDatastore
    | StoredFiles
    | Download
    | Upload
    | RegisterDataset
    | GetModel
    | ListModels
    | GetRegistration
    | GetRun
    | RunMetrics
    | RunChildren
    | ListRuns
    | RunFiles
    | Append
    | Cancel
    | Submit
)
