"""The script's own run, and the child runs in it: what they log goes straight to the run's event file."""

import json
import os
import threading
from typing import Any, Dict, Iterator, List, Optional, Sequence

import mldesk.runtime.run as logging_api
from mldesk.runtime import events, files, models
from mldesk.runtime.place import find_folder

from .. import absent, metrics
from ..claims import claimed
from ..exceptions import AzureMLAggregatedException, RunEnvironmentException, UserErrorException
from .any_run import LOG, Run
from .child_events import children_in
from .experiment import Experiment
from .keyvault import get_secret
from .offline import _OfflineRun

_contexts = []  # type: List[Any]
_context_lock = threading.Lock()


def context(allow_offline: bool) -> Any:
    """The run of this process, always the same object; a run that prints where there is none."""
    with _context_lock:
        if not _contexts:
            run = logging_api.Run.get_context()
            offline = isinstance(run, logging_api.OfflineRun)
            _contexts.append(_OfflineRun() if offline else _SubmittedRun(run))
    if not allow_offline and isinstance(_contexts[0], _OfflineRun):
        raise RunEnvironmentException("This script was not started as a run of mldesk")
    return _contexts[0]


class _SubmittedRun(Run):
    """The script's own run."""

    _absent = "clean get_environment take_snapshot"
    _cures = {"get_environment": "The run's page tells its environment."}

    def __init__(self, run: logging_api.Run) -> None:
        from .workspace import Workspace

        super().__init__(Experiment(Workspace.current(), run.experiment.name), run.id)
        self._run = run
        self._inputs = None  # type: Optional[Dict[str, Any]]

    # -- what it is

    @property
    def name(self) -> str:
        """Its name."""
        return str(self._job().get("name") or self.id)

    @property
    def number(self) -> int:
        """Its number in the workspace."""
        return int(self._job().get("number") or 0)

    @property
    def status(self) -> str:
        """Running: its script does."""
        return "Running"

    @property
    def parent(self) -> Optional[Run]:
        """The run that started it, None when there is none."""
        parent = self._given_properties().get("parent_run")
        return Run(self.experiment, parent) if parent else None

    @property
    def input_datasets(self) -> Dict[str, Any]:
        """The run's inputs by name: the path of each, or the dataset itself where that was asked for.

        A path has the methods of its dataset, too, such as to_pandas_dataframe. The script may add others.
        """
        if self._inputs is None:
            from ..data.inputs import input_datasets

            self._inputs = input_datasets(self._run.input_datasets)
        return self._inputs

    @property
    def output_datasets(self) -> Dict[str, str]:
        """The folders of the run's outputs, by name."""
        outputs: Dict[str, str] = json.loads(os.environ.get("MLDESK_OUTPUTS") or "{}")
        return outputs

    def get_tags(self) -> Dict[str, str]:
        """The tags that it was submitted with and those that it has set."""
        return dict(self._config().get("tags") or {}, **self._run.get_tags())

    def get_properties(self) -> Dict[str, str]:
        """The properties that it was submitted with and those that it has added."""
        added = {event.key: event.value for event in self._events() if isinstance(event, events.Property)}
        added.pop(events.REPORTED_END, None)
        return dict(self._given_properties(), **added)

    def get_details(self) -> Dict[str, Any]:
        """Everything about it, in the SDK's shape."""
        config = self._config()
        return {
            "runId": self.id,
            "target": config.get("compute", "local"),
            "status": self.status,
            "properties": self.get_properties(),
            "inputDatasets": [],
            "outputDatasets": [],
            "runDefinition": {
                "script": config.get("script", ""),
                "arguments": config.get("arguments", []),
                "target": config.get("compute", "local"),
            },
            "logFiles": {},
        }

    def get_detailed_status(self) -> Dict[str, Any]:
        """Its status."""
        return {"status": self.status, "details": None}

    # -- metrics

    def log_image(
        self, name: str, path: Optional[str] = None, plot: Any = None, description: str = ""
    ) -> None:
        """Log an image: the `path` of a file, or a matplotlib figure (or pyplot) as `plot`."""
        metrics.tell_description(description)
        self._run.log_image(name, path, plot)

    def log_confusion_matrix(self, name: str, value: Any, description: str = "") -> None:
        """Log a confusion matrix: dict or JSON of schema_type, schema_version, data."""
        metrics.tell_description(description)
        self._run.log_confusion_matrix(name, value)

    def log_accuracy_table(self, name: str, value: Any, description: str = "") -> None:
        """Log an accuracy table (ROC): dict or JSON of schema_type, schema_version, data."""
        metrics.tell_description(description)
        self._run.log_accuracy_table(name, value)

    def log_residuals(self, name: str, value: Any, description: str = "") -> None:
        """Log a histogram of residuals: dict or JSON of schema_type, schema_version, data."""
        metrics.tell_description(description)
        self._run.log_residuals(name, value)

    def log_predictions(self, name: str, value: Any, description: str = "") -> None:
        """Log binned predictions of a regression: dict or JSON of schema_type, schema_version, data."""
        metrics.tell_description(description)
        self._run.log_predictions(name, value)

    def flush(self, timeout_seconds: float = 300) -> None:
        """Try again what could not be written; everything else is in the file already."""
        self._run.flush(timeout_seconds)

    # -- files

    def upload_file(self, name: str, path_or_stream: Any, datastore_name: Optional[str] = None) -> None:
        """Keep a file (path or binary stream) as a result of the run, named like "outputs/model.h5".

        Raises AzureMLAggregatedException when one of this name was uploaded before, or another process of a
        distributed run uploads one just now.
        """
        self._refuse_replacing([name])
        with self._claimed([name]):
            self._run.upload_file(name, path_or_stream)
        self._upload(datastore_name, [name])

    def upload_files(
        self,
        names: Sequence[str],
        paths: Sequence[str],
        return_artifacts: bool = False,
        timeout_seconds: Optional[int] = None,
        datastore_name: Optional[str] = None,
    ) -> None:
        """Keep several files, each under the name at its place; raises UserErrorException.

        Raises NotSupported for `return_artifacts`: files of a run are known by their names.
        """
        if return_artifacts:
            absent.refuse("upload_files(return_artifacts=True)", "Use get_file_names().")
        if len(names) != len(paths):
            raise UserErrorException("upload_files takes as many names as paths")
        self._refuse_replacing(names)
        for name, path in zip(names, paths):
            self.upload_file(name, path, datastore_name)

    def upload_folder(self, name: str, path: str, datastore_name: Optional[str] = None) -> None:
        """Keep all files of a folder as results of the run, under `name`."""
        names = [name + "/" + inner for inner in files.walk_files(path)]
        self._refuse_replacing(names)
        with self._claimed(names):
            self._run.upload_folder(name, path)
        self._upload(datastore_name, names)

    def get_file_names(self) -> List[str]:
        """The names of its files so far: those in outputs and logs, what it has uploaded, and its log."""
        names = {"{}/{}".format(top, inner) for top in ("outputs", "logs") for inner in self._files_in(top)}
        return sorted(names.union(self._uploaded(), self._images())) + [LOG]

    def register_model(
        self,
        model_name: str,
        model_path: Optional[str] = None,
        tags: Optional[Dict[str, Any]] = None,
        properties: Optional[Dict[str, Any]] = None,
        model_framework: Any = None,
        model_framework_version: Any = None,
        description: Optional[str] = None,
        datasets: Any = None,
        **ignored: Any,
    ) -> Any:
        """Register files of the run as the next version of a model, and return it.

        Raises ModelPathNotFoundException when there are none, WebserviceException when it cannot be stored.
        """
        from .model import FRAMEWORK, FRAMEWORK_VERSION, registered

        metrics.tell_unused("Run.register_model", ignored)
        told = {FRAMEWORK: model_framework, FRAMEWORK_VERSION: model_framework_version}
        kept = dict(properties or {}, **{key: value for key, value in told.items() if value is not None})
        pairs = models.dataset_pairs(datasets)
        return registered(self._run.register_model, model_name, model_path, tags, kept, description, pairs)

    # -- life

    def start(self) -> None:
        """It runs already."""

    def complete(self) -> None:
        """Say that the run has done its work; it ends with its script."""
        self._run.complete()

    def fail(self, error_details: Any = None, error_code: Any = None, **ignored: Any) -> None:
        """Say that the run has failed, and why; it ends as Failed even though the script exits with 0."""
        metrics.tell_unused("Run.fail", ignored)
        self._run.fail(error_details, error_code)

    def cancel(self) -> None:
        """Nothing but a warning: a script ends its own run by ending."""
        metrics.tell_once("run.cancel() does nothing in the run's own script; end the script instead")

    def child_run(
        self, name: Optional[str] = None, run_id: Optional[str] = None, outputs: Any = None
    ) -> "_ChildRun":
        """Start a run within this one; end it with complete(), fail() or a `with` block."""
        metrics.tell_unused("Run.child_run", {"outputs": outputs})
        return _ChildRun(self._run.child_run(name or run_id), self)

    def create_children(
        self, count: Optional[int] = None, tag_key: Optional[str] = None, tag_values: Any = None
    ) -> List["_ChildRun"]:
        """Start several runs within this one: `count`, or one for each of `tag_values`, tagged with it."""
        if (count is None) == (tag_values is None) or (tag_values is None) != (tag_key is None):
            raise UserErrorException("create_children takes either count or tag_key with tag_values")
        values = [None] * int(count) if count is not None else list(tag_values)
        children = [self.child_run() for _ in values]
        for child, value in zip(children, values):
            if tag_key is not None:
                child.tag(tag_key, value)
        return children

    def submit_child(self, config: Any, tags: Optional[Dict[str, str]] = None, **ignored: Any) -> Run:
        """Submit a script as a run of its own whose parent is this one."""
        from .script_run_config import submit

        metrics.tell_unused("Run.submit_child", ignored)
        child = submit(self.experiment, config, tags, self.id)
        self._run.add_properties({"submitted_" + child.id: child.id})
        result: Run = child
        return result

    def get_secret(self, name: str) -> str:
        """The value of a secret that the run was given; raises UserErrorException for any other."""
        return get_secret(name)

    def get_secrets(self, secrets: Sequence[str]) -> Dict[str, str]:
        """The values of secrets by name; raises UserErrorException."""
        return {name: get_secret(name) for name in secrets}

    def get_snapshot_id(self) -> str:
        """The run's id: its folder holds its source."""
        return self.id

    def restore_snapshot(self, snapshot_id: Optional[str] = None, path: Optional[str] = None) -> str:
        """Copy the run's source into the folder `path`, and return that.

        Raises UserErrorException for the snapshot of another run.
        """
        if snapshot_id not in (None, self.get_snapshot_id()):
            raise UserErrorException(
                "The run has another snapshot",
                cause="{} is not {}".format(snapshot_id, self.get_snapshot_id()),
                cure="Restore it from its own run, or leave snapshot_id out.",
            )
        target = os.path.abspath(path or ".")
        files.copy_tree(os.path.join(self._run.folder, "snapshot"), target)
        return target

    def wait_for_completion(
        self, show_output: bool = False, wait_post_processing: bool = False, raise_on_error: bool = True
    ) -> Dict[str, Any]:
        """Raise UserErrorException: a script cannot wait for its own end."""
        raise UserErrorException("A script cannot wait for the end of its own run")

    def __enter__(self) -> Any:
        return self

    def __exit__(self, kind: Any, error: Any, _trace: Any) -> None:
        self._run.__exit__(kind, error, _trace)

    def __reduce__(self) -> Any:
        """Sent to another process of the script, it is that process's own view of the same run."""
        return context, (True,)

    # -- how it is done

    def _append(self, *several: events.Event) -> None:
        self._run.append(*several)

    def _log(self, name: str, value: Any, step: Optional[int]) -> None:
        self._run.log(name, value, "", step)

    def _record(self, kind: str, name: str, data: Any) -> None:
        if kind == "row":
            self._run.log_row(name, None, **data)
        else:
            self._run.log_table(name, data)

    def _metrics(self) -> Dict[str, Any]:
        return metrics.by_name(self._events(), self.id)

    def _children(self, recursive: bool) -> Iterator[Run]:
        """The child runs that its processes have started, and the runs that it has submitted."""
        own = self.get_properties().items()
        for run_id in [text for key, text in own if key.startswith("submitted_")][::-1]:
            submitted = Run(self.experiment, run_id)
            yield submitted
            if recursive:
                for run in submitted.get_children(recursive=True):
                    yield run
        for run_id, name in children_in(self._run)[::-1]:
            child = _ChildRun(logging_api.Run(self._run._place, run_id, name, self._run), self)
            yield child
            if recursive:
                for run in child.get_children(recursive=True):
                    yield run

    def _events(self) -> List[events.Event]:
        return self._run._logged()

    def _job(self) -> Dict[str, Any]:
        """What the run was asked to be."""
        try:
            with open(os.path.join(find_folder() or "", "job.json"), encoding="utf-8") as file:
                job: Dict[str, Any] = json.load(file)
        except (OSError, ValueError):
            return {}
        return job

    def _config(self) -> Dict[str, Any]:
        return dict(self._job().get("config") or {})

    def _given_properties(self) -> Dict[str, str]:
        return dict(self._config().get("properties") or {})

    def _files_in(self, top: str) -> Iterator[str]:
        return files.walk_files(os.path.join(self._run.folder, "work", top))

    def _bringing(self, names: Sequence[str]) -> Any:
        uploaded = {name: "work/" + path for name, path in self._uploaded().items()}
        return _Here(self._run.folder, names, dict(uploaded, **self._images()))

    def _images(self) -> Dict[str, str]:
        """The paths of logged images in the run's folder, by name."""
        logged = [event for event in self._events() if isinstance(event, events.Image)]
        return {metrics.image_name(image): image.path for image in logged}

    def _uploaded(self) -> Dict[str, str]:
        """The paths in the working folder of the files that it has uploaded, by their names."""
        kept = [event for event in self._run._logged(b"artifact") if isinstance(event, events.Artifact)]
        return {files.own_name(self.id, event.path): event.path for event in kept}

    def _refuse_replacing(self, names: Sequence[str]) -> None:
        """Raise AzureMLAggregatedException when one of these files was uploaded before."""
        inner = [files.inner_path(name) for name in names]
        metrics.refuse_replacing(self.id, inner, self._uploaded(), AzureMLAggregatedException)

    def _claimed(self, names: Sequence[str]) -> Any:
        """Names that no other process of the run can take while it keeps files under them; a `with` block."""
        return claimed(self._run.folder, self.id, [files.inner_path(name) for name in names])

    def _upload(self, datastore_name: Optional[str], names: Sequence[str]) -> None:
        if datastore_name is not None:
            from .datastore import Datastore

            work, uploaded = os.path.join(self._run.folder, "work"), self._uploaded()
            store = Datastore(self.experiment.workspace, datastore_name)
            for root in sorted({_root(name, uploaded[name]) for name in map(files.inner_path, names)}):
                here = [
                    uploaded[name]
                    for name in map(files.inner_path, names)
                    if _root(name, uploaded[name]) == root
                ]
                paths = [os.path.join(work, *path.split("/")) for path in here]
                target = "ExperimentRun/dcid." + self.id
                store.upload_files(paths, os.path.join(work, *root.split("/")), target, True, False)


def _root(name: str, path: str) -> str:
    """The folder that the `name` of a file begins in, of whose path it is the end."""
    return path[: -len(name)].rstrip("/")


class _ChildRun(_SubmittedRun):
    """A run within the script's own, which says itself when it ends."""

    def __init__(self, run: logging_api.Run, parent: _SubmittedRun) -> None:
        super().__init__(run)
        self._parent = parent

    @property
    def parent(self) -> Run:
        """The run that it is within."""
        return self._parent

    @property
    def name(self) -> str:
        """Its name."""
        return self._run.name or self.id

    @property
    def number(self) -> int:
        """0: runs within others are not counted."""
        return 0

    @property
    def status(self) -> str:
        """How it has ended, Running until then."""
        ended = [event.status for event in self._events() if isinstance(event, events.Ended)]
        return ended[-1] if ended else "Running"

    def get_tags(self) -> Dict[str, str]:
        """The tags that it has set."""
        return self._run.get_tags()

    def cancel(self) -> None:
        """End it as canceled."""
        self._run._end(events.STATUS_CANCELED, None)

    def get_file_names(self) -> List[str]:
        """The names of the files that it has uploaded."""
        return list(self._uploaded())

    def wait_for_completion(self, *args: Any, **kwargs: Any) -> Dict[str, Any]:
        """Its details: it is not waited for, since it is this script that ends it."""
        return self.get_details()

    def __reduce__(self) -> Any:
        return _ChildRun, (self._run, self._parent)

    def _job(self) -> Dict[str, Any]:
        return {}


class _Here:
    """Files of the script's own run: in a `with` block, their paths by name."""

    def __init__(self, folder: str, names: Sequence[str], others: Dict[str, str]) -> None:
        self._folder = folder
        self._names = names
        self._others = dict(others, **{LOG: "log.txt"})

    def __enter__(self) -> Dict[str, str]:
        return {name: self._path(name) for name in self._names}

    def __exit__(self, *_error: Any) -> None:
        pass

    def _path(self, name: str) -> str:
        inner = self._others.get(name) or "work/" + files.inner_path(name)
        path = os.path.join(self._folder, *inner.split("/"))
        if not os.path.isfile(path):
            raise UserErrorException("The run has no file {}".format(name))
        return path
