"""azureml.core.run: one execution, submitted or of this program itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any

from mldesk import api
from mldesk.core.errors import NotSupported
from mldesk.core.interactive import snapshot_or_why_not
from mldesk.core.run_search import Marks, search_runs
from mldesk.runtime.azureml.core.offline import _OfflineRun

from .. import core
from ..exceptions import RunEnvironmentException, SnapshotException, UserErrorException, raised_as
from ..models.from_run import register_ended, register_running
from ..models.told import framework_facts, texts
from ..runs.children import RunChildren, with_status
from ..runs.files import RunFiles
from ..runs.telling import SCRIPT_RUN
from ..telling import tell_unused
from .model import Model, refuse_unkept

__all__ = ["Run", "_OfflineRun", "get_run"]

_unasked: Any = object()
"""Stands for the current folder, where no folder was named to keep as the code."""


class Run(RunChildren, RunFiles):
    """A run; what is asked of it is read anew. A program ends its own with complete() or a `with` block."""

    # Getting one

    @classmethod
    def get_context(cls, allow_offline: bool = True, **_ignored: object) -> Any:
        """The run that this process was started for; else one that prints what is logged.

        Raises RunEnvironmentException outside a run when `allow_offline` is False.
        """
        from mldesk.runtime.azureml.core.submitted import context
        from mldesk.runtime.azureml.exceptions import AzureMLException

        try:
            return context(allow_offline)
        except AzureMLException as error:
            raise RunEnvironmentException(error.title, error, error.cause, error.cure) from error

    @classmethod
    def get_submitted_run(cls, **_ignored: object) -> Any:
        """The run that this process was started for."""
        return cls.get_context()

    @staticmethod
    def get(workspace: Any, run_id: str) -> Run:
        """The run with this id; raises UserErrorException when there is none."""
        with raised_as(UserErrorException):
            found = api.find_run(workspace.local, run_id)
        return Run(core.Experiment(workspace, found.experiment), found.id)

    @staticmethod
    def list(
        experiment: Any,
        type: str | None = None,
        tags: Marks = None,
        properties: Marks = None,
        status: str | None = None,
        include_children: bool = False,
    ) -> Iterator[Run]:
        """The runs of an experiment that have all these marks, the newest first."""
        ids = search_runs(
            experiment.workspace.local,
            experiment=experiment.name,
            tags=tags,
            properties=properties,
            include_children=include_children,
            interactive=None if type is None else False,
        )
        return with_status((Run(experiment, run_id) for run_id in _of_type(ids, type)), status)

    @staticmethod
    def list_by_compute(
        compute: Any,
        type: str | None = None,
        tags: Marks = None,
        properties: Marks = None,
        status: str | None = None,
    ) -> Iterator[Run]:
        """The runs on a compute target that have all these marks, the newest first."""
        workspace = compute.workspace
        ids = search_runs(
            workspace.local,
            compute=compute.name,
            tags=tags,
            properties=properties,
            interactive=None if type is None else False,
        )
        return with_status((Run.get(workspace, run_id) for run_id in _of_type(ids, type)), status)

    @staticmethod
    def add_type_provider(runtype: str, run_factory: Any) -> None:
        """Raises NotSupported: there are only runs of scripts and of programs."""
        raise NotSupported("Runs have no other types", runtype, "Subclass azureml.core.Run instead.")

    @classmethod
    def _start_logging(
        cls,
        experiment: Any,
        name: str | None = None,
        run_id: str | None = None,
        outputs: str | None = None,
        snapshot_directory: Any = _unasked,
        display_name: str | None = None,
        **ignored: object,
    ) -> Run:
        """Start a run that this program itself logs into, with a snapshot of `snapshot_directory`.

        Without one given, the current folder is kept where it is not too large. Raises SnapshotException.
        """
        tell_unused("Experiment.start_logging", ignored)
        with raised_as(SnapshotException):
            folder, why_not = snapshot_directory, ""
            if snapshot_directory is _unasked:
                folder, why_not = snapshot_or_why_not(".")
            local = experiment.workspace.local
            own = api.start_run(
                local, experiment.name, display_name or name or run_id, folder, outputs or None
            )
        run = cls(experiment, own.id)
        run._keep(own)
        if why_not:
            own.warn(f"The current folder was not kept as the code of the run. {why_not}")
        return run

    # Its model

    def register_model(
        self,
        model_name: str,
        model_path: str | None = None,
        tags: Mapping[str, object] | None = None,
        properties: Mapping[str, object] | None = None,
        model_framework: str | None = None,
        model_framework_version: str | None = None,
        description: str | None = None,
        datasets: Iterable[Any] | None = None,
        sample_input_dataset: Any = None,
        sample_output_dataset: Any = None,
        resource_configuration: Any = None,
        **ignored: object,
    ) -> Any:
        """Register a file or folder of the run, such as outputs/model, as the next version of a model.

        Without `model_path` it is what is called `model_name` there, else all of outputs. Raises
        UserErrorException, with what the run has, where there is no such file.
        """
        if not isinstance(model_name, str):
            raise UserErrorException(
                "The name of the model is no text", cause=repr(model_name), cure="Give a text as its name."
            )
        tell_unused("Run.register_model", ignored)
        refuse_unkept(sample_input_dataset, sample_output_dataset, resource_configuration)
        facts = framework_facts(model_framework, model_framework_version)
        told = (description or "", texts(tags), {**texts(properties), **facts}, datasets or ())
        local = self.local
        with raised_as(UserErrorException):
            if local.status.terminal:
                found = register_ended(local, model_name, model_path, *told)
            else:
                with self._recording() as recorder:
                    found = register_running(self._local_workspace, recorder, model_name, model_path, *told)
        return Model.of(self._workspace, found)

    def clean(self) -> None:
        """Raises NotSupported: files of a run go with the run, to the trash."""
        raise NotSupported(
            "A program cannot clean up a run",
            self.id,
            f"Move it to the trash: `mldesk runs delete {self.id}`.",
        )

    def __repr__(self) -> str:
        """As the SDK shows it."""
        return (
            f"Run(Experiment: {self.experiment.name},\nId: {self.id},\nType: {self.type},\n"
            f"Status: {self.status})"
        )

    def _repr_html_(self) -> str:
        """As notebooks show it: a small table."""
        shown = {
            "Experiment": self.experiment.name,
            "Id": self.id,
            "Type": self.type or "",
            "Status": self.status,
            "Details": self._web_view(),
        }
        heads = "".join(f"<th>{escape(key)}</th>" for key in shown)
        cells = "".join(f"<td>{escape(value)}</td>" for value in shown.values())
        return f"<table><tr>{heads}</tr><tr>{cells}</tr></table>"


def get_run(experiment: Any, run_id: str, **_ignored: object) -> Run:
    """The run of an experiment with this id; raises UserErrorException when there is none."""
    return Run(experiment, run_id)


def _of_type(ids: Sequence[str], type: str | None) -> Sequence[str]:
    """The submitted runs are all of one type; no run is of another that the SDK knows."""
    return ids if type in (None, SCRIPT_RUN) else ()
