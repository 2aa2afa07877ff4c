"""An experiment: a named series of runs."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .errors import NotFound
from .identifiers import check_name, quoted
from .run import Run, submit

if TYPE_CHECKING:
    from .spec import ScriptRunConfig
    from .workspace import Workspace


@dataclass(frozen=True, slots=True)
class ExperimentRow:
    """An experiment as a list shows it; `last_run` is when its newest run was submitted (unix seconds)."""

    name: str
    created: float
    runs: int
    last_run: float | None


class Experiment:
    """An experiment of a workspace; made when the name is new."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        self.workspace = workspace
        self.name = check_name("experiment", name)
        if workspace.store.read_one("SELECT 1 FROM experiments WHERE name = ?", self.name) is None:
            with workspace.store.write("runs") as connection:
                connection.execute(
                    "INSERT OR IGNORE INTO experiments (name, created) VALUES (?, ?)",
                    (self.name, time.time()),
                )

    def submit(self, config: ScriptRunConfig) -> Run:
        """Submit the config as a run of this experiment; see run.submit."""
        return submit(self.workspace, replace(config, experiment=self.name))

    def runs(self) -> Sequence[Run]:
        """Its runs without their child runs and those in the trash, the newest first."""
        rows = self.workspace.store.read(
            "SELECT runs.id FROM runs JOIN experiments ON experiments.id = experiment_id "
            "WHERE experiments.name = ? AND parent_id IS NULL AND deleted IS NULL ORDER BY runs.id DESC",
            self.name,
        )
        return [Run(self.workspace, row["id"]) for row in rows]


def list_experiments(workspace: Workspace) -> list[ExperimentRow]:
    """All experiments, the one with the newest run first."""
    rows = workspace.store.read(
        "SELECT experiments.name, experiments.created, count(runs.id), max(runs.created) AS newest "
        "FROM experiments LEFT JOIN runs ON experiment_id = experiments.id AND parent_id IS NULL "
        "AND deleted IS NULL "
        "GROUP BY experiments.id ORDER BY coalesce(newest, experiments.created) DESC"
    )
    return [ExperimentRow(*row) for row in rows]


def experiment_names(workspace: Workspace) -> list[str]:
    """The names of all experiments, the one with the newest run first; without counting runs."""
    rows = workspace.store.read(
        "SELECT name FROM experiments ORDER BY "
        "(SELECT max(runs.id) FROM runs WHERE experiment_id = experiments.id) DESC NULLS LAST, created DESC"
    )
    return [row[0] for row in rows]


def get_experiment(workspace: Workspace, name: str) -> Experiment:
    """The experiment called `name`; raises NotFound, naming those there are."""
    known = [row.name for row in list_experiments(workspace)]
    if name not in known:
        listed = ", ".join(known) or "none so far"
        raise NotFound(
            "There is no such experiment",
            f"{quoted(name)} is not one of: {listed}",
            "Choose one.",
            "experiment",
        )
    return Experiment(workspace, name)
