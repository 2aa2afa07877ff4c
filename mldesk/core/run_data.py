"""The data a run reads and writes: inputs and outputs, to and from JSON, and their placeholders in texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Any, Literal

_nothing: Mapping[str, str] = MappingProxyType({})
_placeholder = re.compile(r"\$\{\{\s*(inputs|outputs)\.([^{}]*?)\s*\}\}")

DEFAULT_OUTPUT_PATH = "dataset/{run-id}/{output-name}"
"""Where in its datastore an output goes that names no path; the place of OutputFileDatasetConfig."""


@dataclass(frozen=True, slots=True)
class DatasetInput:
    """A dataset a run reads; without `version` the newest. Its path is given to `argument`.

    Mounted, the script reads the dataset's own files; downloaded, a copy that it may change; with "direct" it
    asks for the dataset itself (`Run.input_datasets`). `name` is what the script knows it by, that of the
    dataset when it is None. `path_on_compute` is where it wants the files: relative to its working folder.
    """

    dataset: str
    version: int | None = None
    argument: str | None = None
    mode: Literal["mount", "download", "direct"] = "mount"
    name: str | None = None
    path_on_compute: str | None = None

    @property
    def reference(self) -> str:
        """The dataset as `name` or `name:version`."""
        return self.dataset if self.version is None else f"{self.dataset}:{self.version}"

    @property
    def input_name(self) -> str:
        """What the script knows it by."""
        return self.name or self.dataset.partition(":")[0]

    @property
    def placeholder(self) -> str:
        """What stands for its path in arguments and environment variables."""
        return input_placeholder(self.input_name)


@dataclass(frozen=True, slots=True)
class DatastoreInput:
    """A file or folder of a datastore that a run reads as it is then: no version is kept of it.

    Mounted, it is read in place where the datastore is a folder; a copy is fetched before the start where it
    is on a server, and for "download". An empty `path` is all of the datastore, an empty `datastore` the
    default one. The rest is as in DatasetInput; without a `name` it is the last part of the path.
    """

    datastore: str = ""
    path: str = ""
    mode: Literal["mount", "download"] = "mount"
    argument: str | None = None
    name: str | None = None
    path_on_compute: str | None = None

    @property
    def reference(self) -> str:
        """The place as `datastore:path`, as datastores tell it."""
        return ":".join(part for part in (self.datastore or "default", self.path) if part)

    @property
    def input_name(self) -> str:
        """What the script knows it by."""
        return self.name or PurePosixPath(self.path).name or self.datastore or "default"

    @property
    def placeholder(self) -> str:
        """What stands for its path in arguments and environment variables."""
        return input_placeholder(self.input_name)


Input = DatasetInput | DatastoreInput


@dataclass(frozen=True, slots=True)
class Output:
    """A folder that a run writes, brought to a datastore when its script has ended.

    The script finds an empty folder of its run there, or with `path_on_compute` that place, relative to its
    working folder. It is uploaded to `path` of the datastore, where `{run-id}` and `{output-name}` stand for
    what they say; without a path to DEFAULT_OUTPUT_PATH. An empty `datastore` is the default one. A file that
    is there already is left as it is, unless `overwrite` is given. `globs` select files by their paths, such
    as `*.csv`; none selects all. With `register_as` what a completed run has uploaded becomes a version of
    that dataset. In the mode "mount" the files are brought however the script ended, with "upload" only when
    it has completed.
    """

    name: str
    datastore: str = ""
    path: str = ""
    mode: Literal["mount", "upload"] = "mount"
    argument: str | None = None
    register_as: str | None = None
    path_on_compute: str | None = None
    overwrite: bool = True
    globs: tuple[str, ...] = ()
    description: str = ""
    tags: Mapping[str, str] = field(default_factory=lambda: _nothing)

    def __post_init__(self) -> None:
        # lists are welcome from callers, and what JSON gives
        object.__setattr__(self, "globs", tuple(self.globs))

    @property
    def placeholder(self) -> str:
        """What stands for its path in arguments and environment variables."""
        return output_placeholder(self.name)

    def path_of(self, run_id: str) -> str:
        """Where in its datastore the run's output goes."""
        filled = (self.path or DEFAULT_OUTPUT_PATH).replace("{run-id}", run_id)
        return filled.replace("{output-name}", self.name)

    def to_json(self) -> dict[str, Any]:
        """The output as JSON-ready values."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return {**values, "globs": list(self.globs), "tags": dict(self.tags)}


def input_to_json(given: Input) -> dict[str, Any]:
    """An input as JSON-ready values."""
    return asdict(given)


def input_from_json(values: Mapping[str, Any]) -> Input:
    """The input that `input_to_json` gave; raises TypeError when it did not."""
    return DatasetInput(**values) if "dataset" in values else DatastoreInput(**values)


def input_names(inputs: Sequence[Input]) -> list[str]:
    """What a script knows each of the inputs by; two that have the same name for none get numbers."""
    taken = {given.name for given in inputs if given.name}
    names: list[str] = []
    for given in inputs:
        name = wanted = given.input_name
        number = 1
        while not given.name and name in taken:
            number += 1
            name = f"{wanted}_{number}"
        taken.add(name)
        names.append(name)
    return names


def input_placeholder(name: str) -> str:
    """What stands for the path of the input called `name`."""
    return f"${{{{inputs.{name}}}}}"


def output_placeholder(name: str) -> str:
    """What stands for the path of the output called `name`."""
    return f"${{{{outputs.{name}}}}}"


def placeholders(text: str) -> Iterator[tuple[Literal["inputs", "outputs"], str]]:
    """The placeholders in a text: which kind, and which name."""
    for found in _placeholder.finditer(text):
        yield ("inputs" if found[1] == "inputs" else "outputs"), found[2]


def filled(text: str, inputs: Mapping[str, str], outputs: Mapping[str, str]) -> str:
    """The text with the paths of inputs and outputs, by name, for their placeholders; others stay."""

    def path(found: re.Match[str]) -> str:
        known = inputs if found[1] == "inputs" else outputs
        return known.get(found[2], found[0])

    return _placeholder.sub(path, text)
