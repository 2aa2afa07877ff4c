"""What Run.get_context() gives outside a run: what is logged is printed, as the SDK prints it."""

from typing import Any, Dict, Iterator, List, Optional, Sequence

from ..metrics import to_scalar, to_table
from ..metrics import by_name as metrics_by_name
from mldesk.runtime import events, files
from mldesk.runtime.place import new_id


class _OfflineRun:
    """A run that only prints. It has neither an experiment nor a parent nor input_datasets."""

    def __init__(self, name: Optional[str] = None, run_id: Optional[str] = None) -> None:
        self._id = run_id or "OfflineRun_{}".format(new_id())
        self.name = name
        self.status = "Running"
        self._kept = []  # type: List[events.Event]
        self._tags = {}  # type: Dict[str, str]
        self._properties = {}  # type: Dict[str, str]

    @property
    def id(self) -> str:
        """It begins with "OfflineRun"."""
        return self._id

    @property
    def number(self) -> int:
        """0: it is not counted."""
        return 0

    def log(self, name: str, value: Any, description: str = "", step: Optional[int] = None) -> None:
        """Print one value of a metric."""
        plain = to_scalar("log", name, value)
        kept = events.Text if isinstance(plain, str) or plain is None else events.Metric
        self._kept.append(kept(name, step or 0, 0.0, plain))  # type: ignore[arg-type]
        self._attempt("scalar", name, value)

    def log_list(self, name: str, value: Any, description: str = "") -> None:
        """Print the values of a list."""
        listed = list(value)
        for item in listed:
            self._kept.append(events.Metric(name, 0, 0.0, to_scalar("log_list", name, item)))  # type: ignore[arg-type]
        self._attempt("list", name, listed)

    def log_row(self, name: str, description: str = "", **kwargs: Any) -> None:
        """Print one row of a table."""
        row = {key: to_scalar("log_row", name, value) for key, value in kwargs.items()}
        self._kept.append(events.Record("row", name, 0, 0.0, row))
        self._attempt("row", name, kwargs)

    def log_table(self, name: str, value: Any, description: str = "") -> None:
        """Print a table."""
        self._kept.append(events.Record("table", name, 0, 0.0, to_table(name, value)))
        self._attempt("table", name, value)

    def log_image(
        self, name: str, path: Optional[str] = None, plot: Any = None, description: str = ""
    ) -> None:
        """Print what image would be kept."""
        if (path is None) == (plot is None):
            raise ValueError("log_image takes either path or plot")
        self._attempt("image", name, path if plot is None else plot)

    def log_confusion_matrix(self, name: str, value: Any, description: str = "") -> None:
        """Print a confusion matrix."""
        self._attempt("confusion matrix", name, value)

    def log_accuracy_table(self, name: str, value: Any, description: str = "") -> None:
        """Print an accuracy table."""
        self._attempt("accuracy table", name, value)

    def log_residuals(self, name: str, value: Any, description: str = "") -> None:
        """Print residuals."""
        self._attempt("residuals", name, value)

    def log_predictions(self, name: str, value: Any, description: str = "") -> None:
        """Print predictions."""
        self._attempt("predictions", name, value)

    def get_metrics(self, name: Optional[str] = None, **_kwargs: Any) -> Dict[str, Any]:
        """What was logged so far."""
        found = metrics_by_name(self._kept, self._id)
        return {key: value for key, value in found.items() if name in (None, key)}

    def tag(self, key: str, value: Any = None) -> None:
        """Set a tag."""
        self.set_tags({key: value})

    def set_tags(self, tags: Dict[str, Any]) -> None:
        """Set several tags."""
        self._tags.update({str(key): "" if value is None else str(value) for key, value in tags.items()})

    def get_tags(self) -> Dict[str, str]:
        """The tags set so far."""
        return dict(self._tags)

    @property
    def tags(self) -> Dict[str, str]:
        """The tags set so far."""
        return self.get_tags()

    def add_properties(self, properties: Dict[str, Any]) -> None:
        """Add properties."""
        self._properties.update({str(key): str(value) for key, value in properties.items()})

    def get_properties(self) -> Dict[str, str]:
        """The properties added so far."""
        return dict(self._properties)

    @property
    def properties(self) -> Dict[str, str]:
        """The properties added so far."""
        return self.get_properties()

    def upload_file(self, name: str, path_or_stream: Any, datastore_name: Optional[str] = None) -> None:
        """Print what would be kept."""
        print("Attempted to upload file {}:\n{}".format(files.inner_path(name), path_or_stream))

    def upload_files(self, names: Sequence[str], paths: Sequence[str], *_args: Any, **_kwargs: Any) -> None:
        """Print what would be kept."""
        for name, path in zip(names, paths):
            self.upload_file(name, path)

    def upload_folder(self, name: str, path: str, datastore_name: Optional[str] = None) -> None:
        """Print what would be kept."""
        print("Attempted to upload folder {}:\n{}".format(name, path))

    def child_run(self, name: Optional[str] = None, run_id: Optional[str] = None, **_kwargs: Any) -> Any:
        """A run that prints, too."""
        return type(self)(name, run_id)

    def create_children(
        self, count: Optional[int] = None, tag_key: Optional[str] = None, tag_values: Any = None
    ) -> List[Any]:
        """Several runs that print, too."""
        children = [self.child_run() for _ in range(count or len(tag_values or ()))]
        for child, value in zip(children, tag_values or ()):
            child.tag(tag_key, value)
        return children

    def get_children(self, *_args: Any, **_kwargs: Any) -> Iterator[Any]:
        """None."""
        return iter(())

    def get_status(self) -> str:
        """Running, until it is completed, failed or canceled."""
        return self.status

    def get_details(self) -> Dict[str, Any]:
        """Its id and status."""
        return {"runId": self._id, "target": "local", "status": self.status, "properties": self.properties}

    def start(self) -> None:
        """It runs already."""

    def complete(self) -> None:
        """Mark it as completed."""
        self.status = "Completed"

    def fail(self, error_details: Any = None, error_code: Any = None) -> None:
        """Mark it as failed, and print why."""
        self.status = "Failed"
        print("Failed: {}".format(error_details))

    def cancel(self) -> None:
        """Mark it as canceled."""
        self.status = "Canceled"

    def flush(self, timeout_seconds: float = 300) -> None:
        """Nothing waits."""

    def wait_for_completion(self, *_args: Any, **_kwargs: Any) -> Dict[str, Any]:
        """Its details."""
        return self.get_details()

    def __enter__(self) -> "_OfflineRun":
        return self

    def __exit__(self, kind: Any, error: Any, _trace: Any) -> None:
        if kind is None:
            self.complete()
        else:
            self.fail("{}: {}".format(kind.__name__, error))

    def __repr__(self) -> str:
        return "Run(Id: {})".format(self._id)

    def _attempt(self, kind: str, name: str, value: Any) -> None:
        print("Attempted to log {} metric {}:\n{}".format(kind, name, value))
