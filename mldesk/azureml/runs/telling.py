"""What a run tells of itself: name and number, what it has logged, its data and environment."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mldesk import api
from mldesk.core.run_search import search_runs
from mldesk.core.sdk_view import log_paths, metric_values, run_details

from .. import core
from ..exceptions import UserErrorException, raised_as
from ..telling import tell_unused
from .base import RunBase

SCRIPT_RUN = "azureml.scriptrun"
"""The type of a run that was submitted."""


class RunTelling(RunBase):
    """The part of a run that is only read, but for its name and the note on it."""

    @property
    def name(self) -> str:
        """Its name."""
        return self.local.name

    @property
    def display_name(self) -> str:
        """Its name, which may be changed."""
        return self.local.name

    @display_name.setter
    def display_name(self, text: str) -> None:
        with raised_as(UserErrorException):
            self.local.rename(text)

    @property
    def description(self) -> str:
        """The note on it, which may be changed."""
        return self.local.note

    @description.setter
    def description(self, text: str) -> None:
        self.local.set_note(text)

    @property
    def number(self) -> int:
        """How many runs the workspace had when it began, itself included; 0 for a child run."""
        return self.local.number or 0

    @property
    def type(self) -> str | None:
        """`azureml.scriptrun` for a submitted run, None for one of a program."""
        local = self.local
        return None if local.is_interactive or local.parent_id else SCRIPT_RUN

    @property
    def input_datasets(self) -> dict[str, Any]:
        """The datasets that it reads, by the names it knows them by."""
        local = self.local
        names = {given.dataset.partition(":")[0]: given.input_name for given in local.config.datasets}
        return {
            names.get(used.name, used.name): core.Dataset.get_by_name(
                self._workspace, used.name, used.version
            )
            for used in local.datasets()
        }

    def get_metrics(
        self,
        name: str | None = None,
        recursive: bool = False,
        run_type: str | None = None,
        populate: bool = False,
    ) -> dict[str, Any]:
        """What it has logged: a value for a name logged once, else the list; tables as dicts of columns.

        With `recursive` such a dict for the run and each one below it, by their ids.
        """
        tell_unused("Run.get_metrics", {"run_type": run_type, "populate": populate or None})
        if not recursive:
            return metric_values(self.local, name)
        workspace = self._local_workspace
        local = self.local
        below = [
            api.Run(workspace, run_id) for run_id in search_runs(workspace, parent=self.id, recursive=True)
        ]
        return {run.id: metric_values(run, name) for run in (local, *below)}

    def get_details_with_logs(self) -> dict[str, Any]:
        """get_details(), with what the log files hold under `logFiles`."""
        local = self.local
        texts = {
            name: path.read_text(encoding="utf-8", errors="replace")
            for name, path in log_paths(local).items()
        }
        return {**run_details(local), "logFiles": texts}

    def get_environment(self) -> Any:
        """The environment it was submitted with."""
        from ..core.environment import of_spec

        spec = self.local.config.environment
        return of_spec(spec.name or spec.title, spec)

    def get_secret(self, name: str) -> str | None:
        """The value of a secret of this user's keyring; None when there is none."""
        return self.get_secrets([name])[name]

    def get_secrets(self, secrets: Iterable[str]) -> dict[str, str | None]:
        """The values of secrets by name; the hyphens of their names count as underscores."""
        from mldesk.core.secrets import get_secret  # with the keyring, too much for most programs

        with raised_as(UserErrorException):
            return {name: get_secret(name.replace("-", "_")) for name in secrets}
