"""The logging API for scripts: `Run.get_context().log("loss", 0.3)`; outside a run it prints instead."""

import atexit
import itertools
import json
import operator
import os
import threading
import time
from typing import Any, Callable, Dict, List, Optional, Tuple, Type, Union

from . import events, files, logged, models, redaction, values
from .place import ExperimentName, RunPlace, find_place, new_id

_now = time.time
_write = os.write


class Run:
    """A run seen from inside its script; for several threads, forked and spawned child processes alike.

    `name` arguments are the names of metrics; `description` is taken for compatibility and not kept.
    """

    def __init__(self, place: RunPlace, run_id: str, name: str = "", parent: Optional["Run"] = None) -> None:
        self._place = place
        self._file = place.file
        self.id = run_id
        self.name = name
        self.parent = parent
        self._properties: Dict[str, str] = {}
        self._said_cooperative = False
        # what stands around each of this run's own lines: child runs are wrapped in ["child", id, ...]
        self._opening = b""
        self._closing = b""
        if parent is not None:
            self._opening = parent._opening + b'["child",' + _json(run_id) + b","
            self._closing = parent._closing + b"]"
        self._ending = b"]" + self._closing + b"\n"
        # per metric name: the beginning of its lines, and what gives the next step
        self._series: Dict[str, Tuple[bytes, Callable[[], int]]] = {}
        self._kinds: Dict[str, str] = {}  # what metrics were logged as, where that was told

    @classmethod
    def get_context(cls, allow_offline: bool = True, **_kwargs: Any) -> "Run":
        """The run this process belongs to, always the same object.

        Outside a run: one that prints what is logged, or RuntimeError when `allow_offline` is False.
        """
        with _context_lock:
            if not _contexts:
                _contexts.append(_open_context())
        if not allow_offline and isinstance(_contexts[0], OfflineRun):
            raise RuntimeError("this script was not started as a run of mldesk")
        return _contexts[0]

    # -- what is known about the run

    @property
    def experiment(self) -> ExperimentName:
        """The experiment this run belongs to."""
        return ExperimentName(self._place.experiment)

    @property
    def input_datasets(self) -> Dict[str, str]:
        """The folders of the run's datasets, by input name."""
        return dict(self._place.inputs)

    @property
    def stop_requested(self) -> bool:
        """Whether the user asked the run to stop; a script that looks here is trusted to end by itself."""
        if not self._said_cooperative:
            self._said_cooperative = True
            self._place.file.append(events.Cooperative("script", _now()))
        return os.path.exists(os.path.join(self._place.folder, "control", "stop"))

    # -- metrics

    def log(self, name: str, value: Any, description: str = "", step: Optional[int] = None) -> None:
        """Log one point of a metric: a number (bools count 1 and 0) or a string.

        `step` defaults to 0, 1, 2... per name. The point is in the file when this returns.
        Raises TypeError for lists, arrays and other objects.
        """
        series = self._series.get(name)
        file = self._file
        # the common case, a finite float of a known metric, is one format and one system call
        if series is None or type(value) is not float or value - value != 0.0 or file.blocked:
            self._log_with_care(name, value, step)
            return
        number = series[1]() if step is None else operator.index(step)
        # 17 digits are exact, too, and a third of a microsecond faster than the shortest exact form
        line = b"%b%d,%.4f,%.17g%b" % (series[0], number, _now(), value, self._ending)
        try:
            written = _write(file.descriptor, line)
        except OSError as error:
            file.recover(line, 0, error)
            return
        if written != len(line):
            file.recover(line, written)

    def log_list(self, name: str, value: Any, description: str = "") -> None:
        """Log the elements of a list, generator or array as successive points of one metric."""
        self.append(
            *[event for item in values.to_items(name, value) for event in self._told(name, item, None)]
        )

    def log_row(self, name: str, description: Optional[str] = None, **kwargs: Any) -> None:
        """Log one row of a table, each keyword a column."""
        self._record("row", name, values.to_plain(kwargs))

    def log_table(self, name: str, value: Dict[str, Any], description: str = "") -> None:
        """Log a whole table: a dict of columns, lists of one length."""
        self._record("table", name, values.to_table(name, value))

    def log_confusion_matrix(self, name: str, value: Any, description: str = "") -> None:
        """Log a confusion matrix: dict or JSON of schema_type, schema_version, data."""
        self._record("confusion_matrix", name, values.to_document("log_confusion_matrix", name, value))

    def log_accuracy_table(self, name: str, value: Any, description: str = "") -> None:
        """Log an accuracy table (ROC): dict or JSON of schema_type, schema_version, data."""
        self._record("accuracy_table", name, values.to_document("log_accuracy_table", name, value))

    def log_predictions(self, name: str, value: Any, description: str = "") -> None:
        """Log binned predictions of a regression: dict or JSON of schema_type, schema_version, data."""
        self._record("predictions", name, values.to_document("log_predictions", name, value))

    def log_residuals(self, name: str, value: Any, description: str = "") -> None:
        """Log a histogram of residuals: dict or JSON of schema_type, schema_version, data."""
        self._record("residuals", name, values.to_document("log_residuals", name, value))

    def log_image(
        self, name: str, path: Optional[str] = None, plot: Any = None, description: str = ""
    ) -> None:
        """Log an image: the `path` of a file, or a matplotlib figure (or pyplot) as `plot`.

        The file is copied, so the script may write the next one over it.
        """
        if (path is None) == (plot is None):
            raise ValueError("log_image takes either path or plot")
        self.append(
            events.Image(_name(name), self._get_series(name)[1](), _now(), self._keep_image(path, plot))
        )

    def get_metrics(self, name: Optional[str] = None) -> Dict[str, Any]:
        """What this run has logged so far: a value for a name logged once, else the list of values."""
        return logged.values_by_name(self._logged(), name)

    # -- tags and properties

    def tag(self, key: str, value: Any = None) -> None:
        """Set a tag; its value is kept as a string."""
        self.set_tags({key: value})

    def set_tags(self, tags: Dict[str, Any]) -> None:
        """Set several tags."""
        self.append(
            *[events.Tag(str(key), "" if value is None else str(value)) for key, value in tags.items()]
        )

    def get_tags(self) -> Dict[str, str]:
        """The tags this run has set so far."""
        return {event.key: event.value for event in self._logged() if isinstance(event, events.Tag)}

    @property
    def tags(self) -> Dict[str, str]:
        """The tags this run has set so far."""
        return self.get_tags()

    def add_properties(self, properties: Dict[str, Any]) -> None:
        """Add properties, which never change afterwards; raises ValueError for a key already set."""
        for key in properties:
            if key in self._properties:
                raise ValueError("property {!r} is already set and cannot be changed".format(key))
        added = {str(key): str(value) for key, value in properties.items()}
        self._properties.update(added)
        self.append(*[events.Property(key, value) for key, value in added.items()])

    # -- files

    def upload_file(self, name: str, path_or_stream: Any) -> None:
        """Keep a file (path or binary stream) as a result of the run, named like "outputs/model.h5".

        A file of this name that the run has is replaced, as by writing it (the SDK's upload_file raises).
        One of another run, a child or the parent, is not: the later one keeps its own in a folder of its own.
        """
        inner = self._free_path(files.inner_path(name))
        size, digest = files.copy_file(
            path_or_stream, os.path.join(self._place.folder, "work", *inner.split("/"))
        )
        self.append(events.Artifact(inner, size, digest))

    def upload_folder(self, name: str, path: str) -> None:
        """Keep all files of a folder as results of the run, under `name`."""
        if not os.path.isdir(path):
            raise NotADirectoryError("no such folder: {}".format(path))
        for inner in list(files.walk_files(path)):
            self.upload_file(name + "/" + inner, os.path.join(path, *inner.split("/")))

    # -- models

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
        **_ignored: Any,
    ) -> models.RegisteredModel:
        """Register a file or folder, as it is now, as the next version of the model `model_name`.

        `model_path` is relative to the run's working folder, such as "outputs/model"; without it, it is what
        is called `model_name` there, else all of outputs. The files are copied before this returns, so the
        script may write over them. `datasets` are references such as "digits:2", alone or in pairs behind
        what they were used for. The version is waited for a few seconds and known later, too. What goes wrong
        is told as a message of the run and by the `error` of what is returned. The rest is not kept.
        """
        model = models.RegisteredModel(model_name, tags, properties, description)
        return self._register(model, model_path, models.dataset_pairs(datasets))

    # -- life

    def child_run(self, name: Optional[str] = None) -> "Run":
        """Start a run within this one; end it with complete(), fail() or a `with` block."""
        child = Run(self._place, new_id(), name or "", self)
        child.append(events.Name(name or child.id), events.Phase("Running", _now()))
        return child

    def complete(self) -> None:
        """Say that the run has done its work; a child run ends here, the script's own with the script."""
        self._end(events.STATUS_COMPLETED, None)

    def fail(self, error_details: Any = None, error_code: Any = None) -> None:
        """Say that the run has failed, and why; it ends as Failed even though the script exits with 0."""
        details = "" if error_details is None else str(error_details)
        title = "The script reported a failure"
        if error_code is not None:
            title += " ({})".format(error_code)
        self._end(events.STATUS_FAILED, {"title": title, "detail": details, "cure": ""})

    def flush(self, timeout_seconds: float = 300) -> None:
        """Try again what could not be written; everything else is in the file already."""
        self._file.flush()

    def __enter__(self) -> "Run":
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], _trace: Any
    ) -> None:
        if kind is None:
            self.complete()
        else:
            self.fail("{}: {}".format(kind.__name__, error))

    def __repr__(self) -> str:
        return "Run(id={!r}, experiment={!r})".format(self.id, self._place.experiment)

    def __reduce__(self) -> Any:
        """A run sent to another process of the script is that process's own view of the same run."""
        chain: List[Tuple[str, str]] = []
        run: Optional[Run] = self
        while run is not None and run.parent is not None:
            chain.insert(0, (run.id, run.name))
            run = run.parent
        return _reopen, (chain,)

    # -- for automatic logging

    @property
    def folder(self) -> str:
        """The run's folder."""
        return self._place.folder

    def append(self, *several: events.Event) -> None:
        """Append events of this run, all in one write."""
        lines = [self._opening + events.encode(event)[:-1] + self._closing + b"\n" for event in several]
        self._file.append_line(b"".join(lines))

    def automatic(self) -> "Run":
        """Another view of the same run that does not count as the script's own logging."""
        return Run(self._place, self.id, self.name, self.parent)

    def has_logged(self, name: str) -> bool:
        """Whether the script itself has logged this name in this process."""
        return name in self._series

    # -- how it is done

    def _log_with_care(self, name: str, value: Any, step: Optional[int]) -> None:
        self.append(*self._told(name, values.to_single(_name(name), value), step))

    def _told(
        self, name: str, value: Union[bool, int, float, str], step: Optional[int]
    ) -> List[events.Event]:
        """The event of a value, after what it was logged as where its metric has told nothing of that yet."""
        series = self._get_series(name)
        number = series[1]() if step is None else operator.index(step)
        if isinstance(value, str):
            return [events.Text(name, number, _now(), value)]
        point = events.Metric(name, number, _now(), float(value))
        kind = values.wider_kind(self._kinds.get(name, ""), values.kind_of(value))
        if kind == self._kinds.get(name, ""):
            return [point]
        self._kinds[name] = kind
        return [events.ValueKind(name, kind), point]

    def _get_series(self, name: str) -> Tuple[bytes, Callable[[], int]]:
        series = self._series.get(name)
        if series is None:
            opening = self._opening + b'["metric",' + _json(redaction.text(name)) + b","
            series = self._series.setdefault(name, (opening, itertools.count().__next__))
        return series

    def _record(self, kind: str, name: str, data: Any) -> None:
        self.append(events.Record(kind, _name(name), self._get_series(name)[1](), _now(), data))

    def _keep_image(self, path: Optional[str], plot: Any) -> str:
        extension = ".png" if path is None else os.path.splitext(path)[1]
        kept = files.new_image_path(self._place.folder, extension)
        target = os.path.join(self._place.folder, *kept.split("/"))
        try:
            if path is None:
                plot.savefig(target)
            else:
                files.copy_file(path, target)
        except BaseException:
            os.remove(target)
            raise
        return kept

    def _free_path(self, inner: str) -> str:
        """The path in the working folder for a file of this name, where it is no other run's."""
        # what other processes than the first write may come together with its files at the end alone
        apart = os.environ.get("MLDESK_RANK", "0") != "0"
        if self.parent is not None and (apart or self._is_others(inner)):
            return files.own_path(self.id, inner)
        first = files.first_claim(self._place.folder, inner, self.id)
        return inner if first == self.id else files.own_path(self.id, inner)

    def _is_others(self, inner: str) -> bool:
        """Whether there is a file of this name that this run has not kept itself."""
        if not os.path.lexists(os.path.join(self._place.folder, "work", *inner.split("/"))):
            return False
        kept = self._logged(b"artifact")
        return all(not isinstance(event, events.Artifact) or event.path != inner for event in kept)

    def _register(
        self, model: models.RegisteredModel, path: Optional[str], datasets: List[List[str]]
    ) -> models.RegisteredModel:
        own = files.own_path(self.id, "")
        apart = os.path.join(self._place.folder, "work", own, path or model.name)
        if self.parent is None and not os.path.isfile(apart):  # outputs as a folder is that of the script
            own = ""
        return models.register(self._place.folder, self.append, model, path, datasets, own)

    def _end(self, status: str, reason: Optional[Dict[str, str]]) -> None:
        if self.parent is not None:
            self.append(events.Ended(status, None, None, _now(), reason))
            return
        # a script's own run ends when its process does: the launcher reads this and records the end
        said = "completed" if reason is None else json.dumps(reason)
        self.append(events.Property(events.REPORTED_END, said))

    def _logged(self, kind: bytes = b"") -> List[events.Event]:
        """The events of this run itself (of one `kind`) in the file so far, without its children's."""
        path = [] if self.parent is None else self.__reduce__()[1][0]
        return logged.own_events(self._file.path, [run_id for run_id, _ in path], kind)


class OfflineRun(Run):
    """What `Run.get_context()` gives outside a run: everything that is logged is printed."""

    def __init__(self, name: str = "", parent: Optional[Run] = None) -> None:
        self.id = "offline_" + new_id()
        self.name = name
        self.parent = parent
        self._properties: Dict[str, str] = {}
        self._kept: List[events.Event] = []
        self._series = {}
        self._kinds = {}
        self._opening = self._closing = b""

    @property
    def experiment(self) -> ExperimentName:
        """The name "offline"."""
        return ExperimentName("offline")

    @property
    def input_datasets(self) -> Dict[str, str]:
        """Nothing."""
        return {}

    @property
    def stop_requested(self) -> bool:
        """Never."""
        return False

    def log(self, name: str, value: Any, description: str = "", step: Optional[int] = None) -> None:
        """Print one point of a metric."""
        self._log_with_care(name, value, step)

    def upload_file(self, name: str, path_or_stream: Any) -> None:
        """Print what would be kept."""
        print("upload_file {}: {}".format(files.inner_path(name), path_or_stream))

    def child_run(self, name: Optional[str] = None) -> Run:
        """A run that prints, too."""
        return OfflineRun(name or "", self)

    def flush(self, timeout_seconds: float = 300) -> None:
        """Nothing waits."""

    def __repr__(self) -> str:
        return "OfflineRun(id={!r})".format(self.id)

    def append(self, *several: events.Event) -> None:
        """Print the events."""
        for event in several:
            self._kept.append(event)
            if not isinstance(event, events.ValueKind):
                print(logged.sentence(event))

    def _keep_image(self, path: Optional[str], plot: Any) -> str:
        return str(path or plot)

    def _register(
        self, model: models.RegisteredModel, path: Optional[str], datasets: List[List[str]]
    ) -> models.RegisteredModel:
        print("register_model {}: {}".format(model.name, path or "outputs"))
        return model

    def _end(self, status: str, reason: Optional[Dict[str, str]]) -> None:
        print("{}: {}".format(status, reason["detail"]) if reason else status)

    def _logged(self, kind: bytes = b"") -> List[events.Event]:
        return list(self._kept)


_contexts: List[Run] = []  # at most the one of this process
_context_lock = threading.Lock()


def _open_context() -> Run:
    place = find_place()
    if place is None:
        return OfflineRun()
    atexit.register(place.file.drain)  # the run could not end on a full disk anyway
    return Run(place, place.id)


def _reopen(chain: List[Tuple[str, str]]) -> Run:
    run = Run.get_context()
    for run_id, name in chain:
        run = OfflineRun(name, run) if isinstance(run, OfflineRun) else Run(run._place, run_id, name, run)
    return run


def _name(name: Any) -> str:
    if not isinstance(name, str):
        raise TypeError("the name of a metric is a string, not a {}".format(type(name).__name__))
    return name


def _json(text: str) -> bytes:
    return json.dumps(text, ensure_ascii=False).encode("utf-8", "replace")
