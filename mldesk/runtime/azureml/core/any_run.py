"""A run of the workspace, as the SDK's programs see one: looked at through the engine."""

import os
import time
from typing import Any, Dict, Iterator, List, Optional, Sequence

from mldesk.runtime import events, files, values

from .. import absent
from ..channel import Question, ask
from ..exceptions import ActivityFailedException, UserErrorException
from ..metrics import tell_description, tell_once, tell_unused, to_scalar, to_table
from ..refusing import Refusing

_TERMINAL = ("Completed", "Failed", "Canceled")
_POLL_SECONDS = 1.0
LOG = "azureml-logs/70_driver_log.txt"
"""The name of what a script has printed."""


class Run(Refusing):
    """A run of the run's workspace; what it is asked for is read anew each time.

    `Run.get_context()` gives the script's own.
    """

    _absent = (
        "clean get_environment log_accuracy_table log_confusion_matrix log_image log_predictions "
        "log_residuals register_model restore_snapshot submit_child take_snapshot upload_file upload_files "
        "upload_folder child_run create_children complete fail start"
    )

    def __init__(self, experiment: Any, run_id: str, outputs: Any = None, **ignored: Any) -> None:
        tell_unused("Run", dict(ignored, outputs=outputs))
        self._experiment = experiment
        self._id = run_id
        self._counts = {}  # type: Dict[str, int]

    @classmethod
    def get_context(cls, allow_offline: bool = True, **_kwargs: Any) -> Any:
        """The run that this process belongs to, always the same object.

        Outside a run: one that prints what is logged, or RunEnvironmentException when `allow_offline` is
        False.
        """
        from .submitted import context

        return context(allow_offline)

    @classmethod
    def get_submitted_run(cls, **_kwargs: Any) -> Any:
        """The run that this process belongs to."""
        return cls.get_context()

    @staticmethod
    def get(workspace: Any, run_id: str) -> "Run":
        """The run with this id; raises UserErrorException when there is none."""
        from .experiment import Experiment

        found = ask("run", UserErrorException, run=run_id)
        return Run(Experiment(workspace, found["experiment"]), found["id"])

    @staticmethod
    def list(experiment: Any, *args: Any, **kwargs: Any) -> Iterator["Run"]:
        """The runs of an experiment; see Experiment.get_runs."""
        runs: Iterator["Run"] = experiment.get_runs(*args, **kwargs)
        return runs

    # -- what it is

    @property
    def id(self) -> str:
        """Its id."""
        return self._id

    @property
    def experiment(self) -> Any:
        """The experiment that it belongs to."""
        return self._experiment

    @property
    def number(self) -> int:
        """Its number in the workspace."""
        return int(self._look().get("number") or 0)

    @property
    def name(self) -> str:
        """Its name."""
        return str(self._look().get("name") or self.id)

    @property
    def display_name(self) -> str:
        """Its name."""
        return self.name

    @property
    def description(self) -> str:
        """The note on it."""
        return str(self._look().get("description") or "")

    @property
    def type(self) -> str:
        """What the SDK calls a run of a script."""
        return "azureml.scriptrun"

    @property
    def parent(self) -> Optional["Run"]:
        """The run that started it, None when there is none."""
        parent = self._look().get("parent")
        return Run(self.experiment, parent) if parent else None

    @property
    def status(self) -> str:
        """Its status, in the SDK's words."""
        return str(self._look()["status"])

    def get_status(self) -> str:
        """Its status, in the SDK's words."""
        return self.status

    def get_detailed_status(self) -> Dict[str, Any]:
        """Its status, and why."""
        found = self._look()
        return {"status": found["status"], "details": found.get("error")}

    def get_details(self) -> Dict[str, Any]:
        """Everything about it, in the SDK's shape."""
        details: Dict[str, Any] = self._look()["details"]
        return details

    def get_portal_url(self) -> str:
        """The command that shows the run in the window."""
        return "mldesk open " + self.id

    def get_details_with_logs(self) -> Dict[str, Any]:
        """Everything about it; the log is the file azureml-logs/70_driver_log.txt."""
        return self.get_details()

    def get_metrics(
        self,
        name: Optional[str] = None,
        recursive: bool = False,
        run_type: Any = None,
        populate: bool = False,
    ) -> Dict[str, Any]:
        """What it has logged: a value for a name logged once, else the list of values.

        With `recursive` such a dict for the run and each one below it, by their ids.
        """
        tell_unused("Run.get_metrics", {"run_type": run_type, "populate": populate or None})
        if recursive:
            several = [self] + list(self.get_children(recursive=True))
            return {run.id: run.get_metrics(name) for run in several}
        found = self._metrics()
        return {key: value for key, value in found.items() if name in (None, key)}

    def get_tags(self) -> Dict[str, str]:
        """Its tags."""
        return dict(self._look().get("tags") or {})

    @property
    def tags(self) -> Dict[str, str]:
        """Its tags."""
        return self.get_tags()

    def get_properties(self) -> Dict[str, str]:
        """Its properties."""
        return dict(self._look().get("properties") or {})

    @property
    def properties(self) -> Dict[str, str]:
        """Its properties."""
        return self.get_properties()

    def get_children(
        self,
        recursive: bool = False,
        tags: Any = None,
        properties: Any = None,
        type: Any = None,
        status: Optional[str] = None,
        **ignored: Any,
    ) -> Iterator["Run"]:
        """The runs that it has started, the newest first, that have all of these marks."""
        tell_unused("Run.get_children", ignored)
        for run in self._children(recursive):
            marked = has_marks(run.tags, tags) and has_marks(run.properties, properties)
            if marked and type in (None, run.type) and status in (None, run.status):
                yield run

    def wait_for_completion(
        self, show_output: bool = False, wait_post_processing: bool = False, raise_on_error: bool = True
    ) -> Dict[str, Any]:
        """Wait until it is over, with `show_output` print its log then; returns its details.

        Raises ActivityFailedException when it has failed, unless `raise_on_error` is False.
        """
        for warning in self.get_details().get("warnings", ()):  # such as that it waits for this very run
            tell_once("{}: {}".format(self.name, warning["message"]))
        while self.get_status() not in _TERMINAL:
            time.sleep(_POLL_SECONDS)
        details = self.get_details()
        if show_output:
            self._show_log()
        if raise_on_error and details["status"] == "Failed":
            raise ActivityFailedException("The run {} has failed".format(self.id), cause=_cause(details))
        return details

    def _show_log(self) -> None:
        print("RunId: {}\nWeb View: {}\n".format(self.id, self.get_portal_url()))
        with self._bringing([LOG] if LOG in self.get_file_names() else []) as found:
            for path in found.values():
                with open(path, encoding="utf-8", errors="replace") as log:
                    for line in log:
                        print(line, end="")

    # -- its files

    def get_file_names(self) -> List[str]:
        """The names of its files."""
        names: List[str] = self._look(files=True)["files"]
        return names

    def download_file(self, name: str, output_file_path: Optional[str] = None, **ignored: Any) -> None:
        """Copy one of its files to `output_file_path`: a file or a folder; without it into the current one.

        Raises UserErrorException when it has no such file.
        """
        tell_unused("Run.download_file", ignored)
        target = output_file_path or os.path.basename(name)
        if os.path.isdir(target) or target.endswith(("/", os.sep)):
            target = os.path.join(target, os.path.basename(name))
        with self._bringing([name]) as found:
            files.copy_file(found[name], os.path.abspath(target))

    def download_files(
        self,
        prefix: Optional[str] = None,
        output_directory: Optional[str] = None,
        output_paths: Optional[Sequence[str]] = None,
        batch_size: int = 100,
        append_prefix: bool = True,
        timeout_seconds: Optional[int] = None,
    ) -> None:
        """Copy those of its files whose names begin with `prefix` into `output_directory`.

        Without `append_prefix` their names there lack the prefix. Raises UserErrorException when there are
        other than one of `output_paths` for each.
        """
        names = [name for name in self.get_file_names() if name.startswith(prefix or "")]
        if output_paths is not None and len(output_paths) != len(names):
            raise UserErrorException(
                "There must be one path for each file",
                cause="{} paths are given for {} files".format(len(output_paths), len(names)),
                cure="Give output_directory in the place of output_paths.",
            )
        if not names:
            told = "The run has no file whose name begins with {!r}: nothing was downloaded"
            tell_once(told.format(prefix or ""))
        folder = output_directory or os.getcwd()
        targets = [_below(folder, name, "" if append_prefix else prefix or "") for name in names]
        with self._bringing(names) as found:
            for name, target in zip(names, output_paths or targets):
                files.copy_file(found[name], os.path.abspath(target))

    def get_all_logs(self, destination: Optional[str] = None) -> List[str]:
        """Copy its logs into the folder `destination`, the current one without it; returns their paths."""
        names = [name for name in self.get_file_names() if name.startswith(("azureml-logs/", "logs/"))]
        folder = destination or os.getcwd()
        with self._bringing(names) as found:
            for name in names:
                files.copy_file(found[name], os.path.abspath(_below(folder, name, "")))
        return [_below(folder, name, "") for name in names]

    # -- metrics: each is an event of the run

    def log(self, name: str, value: Any, description: str = "", step: Optional[int] = None) -> None:
        """Log a value of a metric: a number or a string. Raises UserErrorException for a list."""
        tell_description(description)
        self._log(name, to_scalar("log", name, value), step)

    def log_list(self, name: str, value: Any, description: str = "") -> None:
        """Log the values of a list, generator or array, one after the other."""
        tell_description(description)
        for item in value:
            self._log(name, to_scalar("log_list", name, item), None)

    def log_row(self, name: str, description: Optional[str] = None, **kwargs: Any) -> None:
        """Log one row of a table, each keyword a column."""
        tell_description(description)
        row = {key: to_scalar("log_row", name, value) for key, value in kwargs.items()}
        self._record("row", name, row)

    def log_table(self, name: str, value: Dict[str, Any], description: str = "") -> None:
        """Log a table: a dict of columns, lists of one length, or of single values."""
        tell_description(description)
        self._record("table", name, to_table(name, value))

    def tag(self, key: str, value: Any = None) -> None:
        """Set a tag; its value is kept as a string."""
        self.set_tags({key: value})

    def set_tags(self, tags: Dict[str, Any]) -> None:
        """Set several tags."""
        texts = {str(key): "" if value is None else str(value) for key, value in tags.items()}
        self._append(*[events.Tag(key, value) for key, value in texts.items()])

    def remove_tags(self, tags: Any) -> None:
        """Raise NotSupported: a run keeps its tags."""
        absent.refuse("Run.remove_tags", "Remove the tag on the run's page.")

    def add_properties(self, properties: Dict[str, Any]) -> None:
        """Add properties, which never change afterwards; raises UserErrorException for one that is there."""
        taken = sorted(set(map(str, properties)) & set(self.get_properties()))
        if taken:
            raise UserErrorException("A property cannot be changed", cause=", ".join(taken) + " is there")
        self._append(*[events.Property(str(key), str(value)) for key, value in properties.items()])

    def cancel(self) -> None:
        """Ask the run to stop."""
        ask("cancel", UserErrorException, run=self.id)

    def flush(self, timeout_seconds: float = 300) -> None:
        """Nothing waits."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Run) and other.id == self.id

    def __hash__(self) -> int:
        return hash(self._id)

    def __repr__(self) -> str:
        return "Run(Experiment: {}, Id: {}, Type: {})".format(
            getattr(self.experiment, "name", ""), self.id, self.type
        )

    # -- how it is done

    def _look(self, files: bool = False) -> Dict[str, Any]:
        """What the engine knows of the run, with the names of its `files` if that is asked for."""
        found: Dict[str, Any] = ask("run", UserErrorException, run=self.id, files=files)
        return found

    def _metrics(self) -> Dict[str, Any]:
        """What it has logged, by name."""
        found: Dict[str, Any] = ask("metrics", run=self.id)
        return found

    def _children(self, recursive: bool) -> Iterator["Run"]:
        """The runs that it has started, the newest first."""
        for run_id in ask("children", run=self.id, recursive=recursive):
            yield Run(self.experiment, run_id)

    def _bringing(self, names: Sequence[str]) -> "_Brought":
        return _Brought(self.id, names)

    def _append(self, *several: events.Event) -> None:
        ask("append", UserErrorException, run=self.id, events=[events.to_array(event) for event in several])

    def _log(self, name: str, value: Any, step: Optional[int]) -> None:
        number = self._counts.get(name, 0) if step is None else int(step)
        self._counts[name] = number + 1
        if value is None or isinstance(value, str):
            self._append(events.Text(name, number, time.time(), str(value)))
        else:
            point = events.Metric(name, number, time.time(), float(value))
            kind = values.kind_of(value)
            self._append(*([events.ValueKind(name, kind)] if kind else []), point)

    def _record(self, kind: str, name: str, data: Any) -> None:
        self._append(events.Record(kind, name, 0, time.time(), data))


class _Brought:
    """Files of another run, brought by the engine: in a `with` block, their paths by name."""

    def __init__(self, run_id: str, names: Sequence[str]) -> None:
        self._run_id = run_id
        self._names = list(names)
        self._question = Question()

    def __enter__(self) -> Dict[str, str]:
        try:
            self._question.ask("run_files", UserErrorException, run=self._run_id, names=self._names)
        except BaseException:
            self._question.__exit__()
            raise
        return {name: os.path.join(self._question.brought, *name.split("/")) for name in self._names}

    def __exit__(self, *_error: Any) -> None:
        self._question.__exit__()


def has_marks(found: Dict[str, str], wanted: Any) -> bool:
    """Whether tags or properties have what is wanted: a key, or keys with values (None for any)."""
    asked = {wanted: None} if isinstance(wanted, str) else dict(wanted or {})
    return all(key in found and value in (None, found[key]) for key, value in asked.items())


def _below(folder: str, name: str, prefix: str) -> str:
    inner = name[len(prefix) :].lstrip("/") or os.path.basename(name)
    return os.path.join(folder, *inner.split("/"))


def _cause(details: Dict[str, Any]) -> str:
    error = (details.get("error") or {}).get("error") or {}
    return str(error.get("message") or "")
