"""An experiment as programs have it: what it submits starts, and its runs can be waited for."""

from __future__ import annotations

from dataclasses import replace

from mldesk.core import experiment as core
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace

from .run import Run, submit


class Experiment(core.Experiment):
    """An experiment of a workspace; made when the name is new."""

    def submit(self, config: ScriptRunConfig, held: bool = False) -> Run:
        """Submit the config as a run of this experiment; see run.submit."""
        return submit(self.workspace, replace(config, experiment=self.name), held)

    def runs(self) -> list[Run]:
        """Its runs without their child runs and those in the trash, the newest first."""
        return [Run(self.workspace, run.id) for run in super().runs()]


def get_experiment(workspace: Workspace, name: str) -> Experiment:
    """The experiment called `name`; raises NotFound, naming those there are."""
    return Experiment(workspace, core.get_experiment(workspace, name).name)
