"""What the workspace offers a new run: data, experiments, compute, environments; what is guessed from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from mldesk.core.cluster_state import ClusterState, cluster_state
from mldesk.core.compute import ComputeTarget, MachineState, list_compute, machine_state
from mldesk.core.dataset import DatasetVersion, list_datasets
from mldesk.core.environments.registry import Environment, list_environments
from mldesk.core.errors import MldeskError
from mldesk.core.experiment import list_experiments
from mldesk.core.machine_targets import place_of
from mldesk.core.run import Run, list_runs
from mldesk.core.script import ScriptFacts, guess_data_option
from mldesk.core.spec import DatasetInput, ScriptRunConfig

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace

_RECENT_RUNS = 20
_TELLS_NOTHING = ("train", "main", "training", "run")


@dataclass(frozen=True)
class Choices:
    """What can be chosen; `datasets` maps a name to its versions; in both the newest comes first.

    `environments` are the newest versions of the registered ones, by name; `clusters` what the targets that
    are clusters were doing when they were seen last.
    """

    datasets: dict[str, tuple[DatasetVersion, ...]] = field(default_factory=dict)
    experiments: tuple[str, ...] = ()
    targets: tuple[ComputeTarget, ...] = ()
    machine: MachineState | None = None
    recent: tuple[ScriptRunConfig, ...] = ()
    environments: tuple[Environment, ...] = ()
    clusters: Mapping[str, ClusterState] = field(default_factory=dict)

    def version(self, given: DatasetInput) -> DatasetVersion | None:
        """Return the version that `given` means (the newest when it names none); None when there is none."""
        versions = self.datasets.get(given.dataset, ())
        if given.version is None:
            return versions[0] if versions else None
        return next((version for version in versions if version.version == given.version), None)

    def place(self, target: str) -> ComputeTarget | None:
        """Where runs of the compute target of this name really go; None where that is gone."""
        found = next((known for known in self.targets if known.name == target), None)
        try:
            return None if found is None else place_of(found, self.targets)
        except MldeskError:
            return None

    def is_docker(self, target: str) -> bool:
        """Whether the compute target of this name puts runs into containers."""
        place = self.place(target)
        return place is not None and place.kind == "docker"

    def brings_python(self, target: str) -> bool:
        """Whether runs without an environment have the Python of the compute target of this name."""
        place = self.place(target)
        return place is not None and place.brings_python

    def free_memory(self, target: str, asked: int | None) -> int:
        """Bytes that have to be free on each GPU before a run starts: what is `asked`, else the target's.

        0 where nobody looks at the memory: without a number, and on a cluster.
        """
        place = self.place(target)
        if place is not None and place.is_cluster:
            return 0
        found = next((known for known in self.targets if known.name == target), None)
        return asked or (int(found.settings.get("gpu_memory", 0)) if found is not None else 0)

    def version_text(self, given: DatasetInput) -> str:
        """Return "mnist : 3" for what `given` means."""
        version = self.version(given)
        number = version.version if version is not None else given.version
        return f"{given.dataset} : {number}" if number is not None else given.dataset


def read_choices(workspace: Workspace) -> Choices:
    """Read everything a new run can choose from."""
    recent = [
        Run(workspace, row.id) for row in list_runs(workspace, limit=_RECENT_RUNS) if row.parent_id is None
    ]
    return Choices(
        _datasets(workspace),
        tuple(row.name for row in list_experiments(workspace)),
        tuple(list_compute(workspace)),
        machine_state(workspace),
        tuple(run.config for run in recent),
        tuple(list_environments(workspace)),
        _clusters(workspace),
    )


def _clusters(workspace: Workspace) -> dict[str, ClusterState]:
    seen = {target.name: cluster_state(workspace, target.name) for target in list_compute(workspace)}
    return {name: state for name, state in seen.items() if state is not None}


def guess_inputs(facts: ScriptFacts, choices: Choices) -> list[DatasetInput]:
    """Return the datasets that most likely feed the script's data argument and what it asks its run for.

    What the script was given the last time wins, then a dataset named like the script or its folder, or like
    what is asked for, then the only one there is; for the argument of a script without a default of its own,
    the newest. Nothing where none can be guessed.
    """
    asked = [_guess_asked(name, facts, choices) for name in facts.input_names]
    return [*_guess_argument(facts, choices), *(given for given in asked if given is not None)]


def _guess_asked(name: str, facts: ScriptFacts, choices: Choices) -> DatasetInput | None:
    """The dataset for what the script asks for by `name`."""
    for config in choices.recent:
        if config.script == facts.path.name:
            for given in config.datasets:
                if given.argument is None and given.input_name == name and given.dataset in choices.datasets:
                    return DatasetInput(given.dataset, None, None, given.mode, name)
    plain = _letters(name)
    fitting = [known for known in choices.datasets if _letters(known) == plain]
    if not fitting and len(choices.datasets) == len(facts.input_names) == 1:
        fitting = list(choices.datasets)
    return DatasetInput(fitting[0], name=name) if fitting else None


def _letters(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


def _guess_argument(facts: ScriptFacts, choices: Choices) -> list[DatasetInput]:
    option = guess_data_option(facts)
    if option is None or not choices.datasets:
        return []
    for config in choices.recent:
        if config.script == facts.path.name:
            for given in config.datasets:
                if given.argument in (option.name, *option.flags) and given.dataset in choices.datasets:
                    return [DatasetInput(given.dataset, None, option.label, given.mode)]
    about = f"{facts.path.parent.name} {facts.path.stem}".lower()
    fitting = [name for name in choices.datasets if name.lower() in about]
    if not fitting and (len(choices.datasets) == 1 or not (option.default or option.default_text)):
        fitting = list(choices.datasets)
    return [DatasetInput(fitting[0], None, option.label)] if fitting else []


def suggest_experiment(script: Path, choices: Choices) -> str:
    """Return an experiment for the script: the one it last ran in, else one named after it or its folder."""
    for config in choices.recent:
        if config.script == script.name and config.source_folder == script.parent:
            return config.experiment
    name = script.parent.name if script.stem.lower() in _TELLS_NOTHING else script.stem
    kept = "".join(letter if letter.isalnum() or letter in "-." else "-" for letter in name.lower()).strip(
        "-."
    )
    return kept or "default"


def _datasets(workspace: Workspace) -> dict[str, tuple[DatasetVersion, ...]]:
    newest_first = sorted(list_datasets(workspace), key=lambda dataset: dataset.newest.created, reverse=True)
    return {dataset.name: dataset.versions for dataset in newest_first}
