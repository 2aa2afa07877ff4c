"""azureml.core.experiment: a named series of runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

from mldesk import api
from mldesk.core.errors import NotSupported
from mldesk.core.experiment import experiment_names
from mldesk.core.experiment_tags import experiment_tags, tag_experiment
from mldesk.core.spec import ScriptRunConfig as LocalConfig

from .. import core
from ..absent import refuse_member
from ..exceptions import ExperimentExecutionException, UserErrorException, raised_as
from ..program import program
from ..telling import tell_once, tell_unused

if TYPE_CHECKING:
    from .workspace import Workspace


class Experiment:
    """An experiment of a workspace, made when the name is new; `local` is mldesk's."""

    def __init__(self, workspace: Workspace, name: str, **ignored: object) -> None:
        tell_unused("Experiment", ignored)
        if not hasattr(workspace, "local"):
            raise UserErrorException(
                "The experiment has no workspace",
                cause=f"{workspace!r} is {type(workspace).__name__}",
                cure="Give Workspace.from_config(), or another workspace.",
            )
        self._workspace = workspace
        with raised_as(UserErrorException):
            self._name = api.Experiment(workspace.local, name).name

    @property
    def local(self) -> api.Experiment:
        """The experiment of mldesk, over a connection of the thread that asks."""
        return api.Experiment(self._workspace.local, self._name)

    @property
    def workspace(self) -> Workspace:
        """The workspace it belongs to."""
        return self._workspace

    @property
    def workspace_object(self) -> Workspace:
        """The workspace it belongs to."""
        return self._workspace

    @property
    def name(self) -> str:
        """Its name."""
        return self._name

    @property
    def id(self) -> str:
        """Its name, which nothing else in the workspace has."""
        return self._name

    # Runs

    def submit(self, config: Any, tags: Mapping[str, object] | None = None, **settings: Any) -> Any:
        """Submit a configuration (ScriptRunConfig, an estimator, or mldesk's own) as a run.

        With `show_output=True` it is waited for. Further settings change an estimator for this run alone:
        script_params, inputs, compute_target, source_directory. Raises ExperimentExecutionException when the
        configuration cannot be run, with all its problems.
        """
        show_output = bool(settings.pop("show_output", False))
        with raised_as(ExperimentExecutionException):
            wanted = self.local_config(config, tags or {}, settings)
            run = core.Run(self, api.submit(self._workspace.local, wanted).id)
        if show_output:
            run.wait_for_completion(show_output=True)
        return run

    def local_config(
        self, config: Any, tags: Mapping[str, object], settings: Mapping[str, Any]
    ) -> LocalConfig:
        """The configuration as mldesk's own, of this experiment, with these tags besides its own.

        `settings` are those that `submit` takes besides. Raises NotSupported for what is no configuration.
        """
        config = _changed(config, settings)
        if isinstance(config, LocalConfig):
            wanted = config
        elif hasattr(config, "to_config"):
            wanted = config.to_config(self._workspace)
        else:
            raise NotSupported(
                f"{type(config).__name__} cannot be submitted",
                "it is no configuration of a run",
                "Submit a ScriptRunConfig or an Estimator.",
            )
        given = {key: "" if value is None else str(value) for key, value in tags.items()}
        compute = program().compute or wanted.compute
        return replace(wanted, experiment=self._name, tags={**wanted.tags, **given}, compute=compute)

    def start_logging(self, *arguments: Any, **settings: Any) -> Any:
        """Start a run that this program itself logs to, until it completes it."""
        return core.Run._start_logging(self, *arguments, **settings)

    def get_runs(
        self,
        type: str | None = None,
        tags: str | Mapping[str, object] | None = None,
        properties: str | Mapping[str, object] | None = None,
        include_children: bool = False,
    ) -> Iterator[Any]:
        """Its runs, the newest first; those of `type` that have all these tags and properties."""
        yield from core.Run.list(
            self, type=type, tags=tags, properties=properties, include_children=include_children
        )

    # Experiments

    @staticmethod
    def list(
        workspace: Workspace,
        experiment_name: str | None = None,
        view_type: object = None,
        tags: str | Mapping[str, object] | None = None,
    ) -> Any:
        """The experiments of a workspace that have all these tags, the one with the newest run first."""
        names = experiment_names(workspace.local)
        found = [Experiment(workspace, name) for name in names if experiment_name in (None, name)]
        return [experiment for experiment in found if _has(experiment.tags, tags)]

    @staticmethod
    def delete(workspace: Workspace, experiment_id: str) -> None:
        """Raises NotSupported: runs go to the trash one by one, where they can be taken back."""
        raise NotSupported(
            "A program cannot delete an experiment",
            experiment_id,
            "Move its runs to the trash: `mldesk runs delete RUN...`, or in the window.",
        )

    @property
    def tags(self) -> dict[str, str]:
        """Its tags."""
        return experiment_tags(self._workspace.local, self._name)

    def tag(self, key: str, value: object = None) -> None:
        """Set one tag."""
        self.set_tags({key: value})

    def set_tags(self, tags: Mapping[str, object]) -> None:
        """Set these tags besides those it has."""
        given = {key: "" if value is None else str(value) for key, value in tags.items()}
        tag_experiment(self._workspace.local, self._name, given)

    def remove_tags(self, tags: Any) -> None:
        """Take the tags with these keys away."""
        tag_experiment(self._workspace.local, self._name, {}, tags)

    def refresh(self) -> None:
        """Everything is read anew whenever it is asked for."""

    def __getattr__(self, name: str) -> NoReturn:
        """Raises NotSupported for what only an experiment of Azure has."""
        refuse_member("azureml.core.experiment.Experiment", name)

    def __repr__(self) -> str:
        """As the SDK shows it."""
        return f"Experiment(Name: {self._name},\nWorkspace: {self._workspace.name})"


def _has(found: Mapping[str, str], wanted: str | Mapping[str, object] | None) -> bool:
    if wanted is None:
        return True
    if isinstance(wanted, str):
        return wanted in found
    return all(found.get(key) == ("" if value is None else str(value)) for key, value in wanted.items())


def _changed(config: Any, settings: Mapping[str, Any]) -> Any:
    """The configuration with these settings; tells those that it has no use for."""
    if settings and hasattr(config, "override"):
        return config.override(**settings)
    if settings:
        tell_once(f"Experiment.submit: {', '.join(sorted(settings))} mean nothing on this machine.")
    return config
