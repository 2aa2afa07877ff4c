"""Where a run's script finds its inputs and leaves its outputs, and the variables that tell it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mldesk.core.data_checks import datastore_path, is_elsewhere
from mldesk.core.errors import MldeskError, NotFound, Problem
from mldesk.core.replaying import with_used
from mldesk.core.run import Run, UsedDataset
from mldesk.core.run_data import DatasetInput, DatastoreInput, Input, Output, filled, input_names
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.watch import IsCanceled, Progress, Watch
from mldesk.core.workspace import Workspace

if TYPE_CHECKING:
    from mldesk.core.dataset import DatasetVersion

_reference = re.compile(r"\$(AZUREML_DATAREFERENCE_\w+)", re.ASCII)

Tell = Callable[[float, str], None]
"""Told the share that is done and what is being done."""


@dataclass(frozen=True)
class PlacedInput:
    """An input as a run gets it: `path` is where the script looks.

    The launcher brings it there from `source`, unless `mode` is "mount"; "link" and "download" are the
    others. `in_place` is what a container has to be shown, read-only: None for what is in the run's folder.
    It is shown at its own place, or at `shown_at`.
    """

    name: str
    given: Input
    path: str
    mode: str
    source: str | None = None
    in_place: str | None = None
    shown_at: str | None = None
    facts: Mapping[str, Any] | None = None

    def to_json(self) -> dict[str, str | None]:
        """What the launcher has to know of it."""
        told = {"name": self.name, "path": self.path, "mode": self.mode, "argument": self.given.argument}
        further = {"source": self.source, "in_place": self.in_place, "shown_at": self.shown_at}
        return told | {key: value for key, value in further.items() if value is not None}


@dataclass(frozen=True)
class PlacedOutput:
    """An output of a run: `path` is where the script writes, `is_folder` whether it is made for it."""

    given: Output
    path: str
    is_folder: bool

    def to_json(self) -> dict[str, Any]:
        """What the launcher has to know of it."""
        return {"name": self.given.name, "path": self.path, "folder": self.is_folder}


@dataclass
class RunData:
    """All data of a run, and what is to be told of it before it starts."""

    inputs: list[PlacedInput] = field(default_factory=list)
    outputs: list[PlacedOutput] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def input_paths(self) -> dict[str, str]:
        """The paths of the inputs, by name."""
        return {one.name: one.path for one in self.inputs}

    @property
    def output_paths(self) -> dict[str, str]:
        """The paths of the outputs, by name."""
        return {one.given.name: one.path for one in self.outputs}

    def filled(self, text: str) -> str:
        """The text with the paths of inputs and outputs for what stands for them.

        That is `${{inputs.NAME}}` and `${{outputs.NAME}}`, or `$AZUREML_DATAREFERENCE_NAME`, which Azure's
        SDK writes for a data reference.
        """
        text = filled(text, self.input_paths, self.output_paths)
        known = self._references()
        return _reference.sub(lambda found: known.get(found[1], found[0]), text)

    def _references(self) -> dict[str, str]:
        paths = {**self.input_paths, **self.output_paths}
        return {f"AZUREML_DATAREFERENCE_{_variable(name)}": path for name, path in paths.items()}

    def variables(self) -> dict[str, str]:
        """The variables from which the logging API, and programs written for Azure, know their data."""
        facts = {one.name: dict(one.facts) for one in self.inputs if one.facts is not None}
        return {
            "MLDESK_INPUTS": json.dumps(self.input_paths, ensure_ascii=False),
            "MLDESK_OUTPUTS": json.dumps(self.output_paths, ensure_ascii=False),
            "MLDESK_INPUT_FACTS": json.dumps(facts, ensure_ascii=False),
            **self._references(),
        }


def place_data(
    workspace: Workspace,
    run: Run,
    config: ScriptRunConfig,
    in_container: bool = False,
    tell: Tell | None = None,
    canceled: IsCanceled | None = None,
) -> RunData:
    """Find all inputs, fetch those that are on servers, and say where outputs go.

    A container shows a mounted input at any place that is asked for, this machine only in the run's folder.
    Files that datasets have left in place are looked at. Raises MldeskError when an input is gone or cannot
    be fetched, Canceled.
    """
    found = RunData(outputs=place_outputs(run, config))
    found.problems += [
        _not_there(output.name, output.path_on_compute)
        for output in config.outputs
        if output.path_on_compute is not None and is_elsewhere(output.path_on_compute)
    ]
    used = run.datasets()
    inputs = list(with_used(config.inputs, used)) if config.inputs else []
    places = _Places(workspace, run, found, in_container, tell or (lambda _share, _text: None), canceled)
    remaining = iter(used)
    for index, (name, given) in enumerate(zip(input_names(config.inputs), inputs, strict=True)):
        if isinstance(given, DatasetInput):
            found.inputs.append(places.dataset(index, name, given, next(remaining)))
        else:
            found.inputs.append(places.datastore(index, name, given))
    return found


def place_outputs(run: Run, config: ScriptRunConfig) -> list[PlacedOutput]:
    """Where the outputs of the run are in its folder."""
    return [_output(run, index, output) for index, output in enumerate(config.outputs)]


def fetches(workspace: Workspace, config: ScriptRunConfig) -> bool:
    """Whether an input is on a server, so that bringing it takes its time; raises NotFound."""
    from mldesk.core.data_checks import datastore_of

    given = [one for one in config.inputs if isinstance(one, DatastoreInput)]
    return any(datastore_of(workspace, one.datastore).folder is None for one in given)


@dataclass
class _Places:
    """Finds the inputs of one run, one by one."""

    workspace: Workspace
    run: Run
    found: RunData
    in_container: bool
    tell: Tell
    canceled: IsCanceled | None

    def dataset(self, index: int, name: str, given: DatasetInput, used: UsedDataset) -> PlacedInput:
        """The place of a dataset; raises NotFound when its files are gone."""
        version = _version(self.workspace, used)
        if version.by_reference:
            from mldesk.core.dataset import check_dataset

            self.found.problems += check_dataset(version)
        facts = {
            "dataset": used.name,
            "version": used.version,
            "id": used.dataset_id,
            "mode": given.mode,
            "tabular": _tabular(version),
        }
        return self._placed(index, name, given, version.folder, facts)

    def datastore(self, index: int, name: str, given: DatastoreInput) -> PlacedInput:
        """The place of what a datastore holds; raises NotFound, Unavailable and the like."""
        place = datastore_path(self.workspace, given)
        local = place.local()
        if local is None:
            return self._fetched(index, name, given)
        if given.mode == "mount":
            self.found.notes.append(
                f"The script reads {place.title} in place: what it changed there would be changed for all."
            )
        return self._placed(index, name, given, local)

    def _fetched(self, index: int, name: str, given: DatastoreInput) -> PlacedInput:
        """Fetch it from its server to its place, which goes on where it was interrupted."""
        place = datastore_path(self.workspace, given)
        inner = self.run.folder / "inputs" / str(index)
        shown = self._is_shown_elsewhere(given)
        folder = inner if shown else self._asked_place(given) or inner
        self.tell(0.0, f"Fetching {place.title}")
        watch = Watch(0, _told(self.tell, f"Fetching {place.title}"), self.canceled)
        files = place.fetch(folder, watch)
        is_file = len(files) == 1 and place.files()[0].path == place.path
        path = str(files[0] if is_file else folder)
        return self._shown(name, given, path) if shown else PlacedInput(name, given, path, "mount")

    def _placed(
        self, index: int, name: str, given: Input, files: Path, facts: Mapping[str, Any] | None = None
    ) -> PlacedInput:
        """An input whose files are in a folder of this machine."""
        source = str(files)
        if self._is_shown_elsewhere(given):
            return self._shown(name, given, source, facts)
        asked = self._asked_place(given)
        if given.mode == "download":
            inner = self.run.folder / "inputs" / str(index)
            copy = asked or (inner if files.is_dir() else inner / files.name)
            return PlacedInput(name, given, str(copy), "download", source, source, facts=facts)
        if asked is not None:
            return PlacedInput(name, given, str(asked), "link", source, source, facts=facts)
        return PlacedInput(name, given, source, "mount", None, source, facts=facts)

    def _is_shown_elsewhere(self, given: Input) -> bool:
        """Whether a container shows the input at an absolute path that was asked for."""
        path = given.path_on_compute
        return self.in_container and given.mode == "mount" and path is not None and is_elsewhere(path)

    def _shown(
        self, name: str, given: Input, source: str, facts: Mapping[str, Any] | None = None
    ) -> PlacedInput:
        at = str(given.path_on_compute)
        return PlacedInput(name, given, at, "mount", None, source, at, facts)

    def _asked_place(self, given: Input) -> Path | None:
        """Where in the working folder the input is wanted; None for no place in it."""
        path = given.path_on_compute
        if path is None:
            return None
        if is_elsewhere(path):
            self.found.problems.append(_not_there(given.input_name, path))
            return None
        return self.run.work_folder / path


def _not_there(name: str, path: str) -> Problem:
    return Problem(
        "",
        f"The data {name} is not at {path}",
        "a run has no places outside of its folder",
        "The script has to take the path from its arguments or from the run",
        "warning",
    )


def _version(workspace: Workspace, used: UsedDataset) -> DatasetVersion:
    """The dataset version of an input; raises NotFound when its files are gone."""
    from mldesk.core.dataset import get_used_dataset  # with its previews, too much for every start

    version = get_used_dataset(workspace, used.dataset_id, used.version)
    if not version.folder.exists():
        raise NotFound(
            f"The dataset {used.name}:{used.version} is gone",
            f"{version.folder} does not exist",
            "Bring the files back, or register the dataset again.",
        )
    return version


def _tabular(version: DatasetVersion) -> dict[str, Any] | None:
    """How the files are read as a table; None also where nothing can tell any more."""
    try:
        return version.tabular()
    except MldeskError:
        return None


def _output(run: Run, index: int, output: Output) -> PlacedOutput:
    asked = output.path_on_compute
    if asked is None or is_elsewhere(asked):
        return PlacedOutput(output, str(run.folder / "data_outputs" / str(index)), True)
    # a name such as table.csv is that of a file, which the script makes itself
    return PlacedOutput(output, str(run.work_folder / asked), not Path(asked).suffix)


def _told(tell: Tell, text: str) -> Progress:
    return lambda done, total: tell(done / total if total else 0.0, text)


def _variable(name: str) -> str:
    """The name as a part of a variable's name."""
    return re.sub(r"\W", "_", name, flags=re.ASCII)


def command_part(placed: Sequence[PlacedInput | PlacedOutput]) -> list[str]:
    """How the paths stand on the script's command line."""
    from mldesk.core.validation import input_arguments

    return [part for one in placed for part in input_arguments(one.given, one.path)]
