"""What a program logs into a run: metrics, images, tags, properties."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from mldesk.runtime.azureml.metrics import to_scalar, to_table

from ..telling import tell_description
from .base import RunBase


class RunLogging(RunBase):
    """The part of a run that records."""

    def log(self, name: str, value: Any, description: str = "", step: int | None = None) -> None:
        """Log one value of a metric: a number, a text, None; raises UserErrorException for lists."""
        tell_description(description)
        with self._recording() as recorder:
            recorder.log(name, to_scalar("log", name, value), step=step)

    def log_list(self, name: str, value: Iterable[Any], description: str = "") -> None:
        """Log the values of a list, a generator or an array, one after the other."""
        tell_description(description)
        with self._recording() as recorder:
            recorder.log_list(name, [to_scalar("log_list", name, item) for item in value])

    def log_row(self, name: str, description: str | None = None, **kwargs: Any) -> None:
        """Log one row of a table, each keyword a column."""
        tell_description(description)
        with self._recording() as recorder:
            row: dict[str, Any] = {key: to_scalar("log_row", name, cell) for key, cell in kwargs.items()}
            recorder.log_row(name, **row)

    def log_table(self, name: str, value: Mapping[str, Any], description: str = "") -> None:
        """Log a table: a dict of columns of one length, or of single values."""
        tell_description(description)
        with self._recording() as recorder:
            recorder.log_table(name, to_table(name, value))

    def log_image(self, name: str, path: str | None = None, plot: Any = None, description: str = "") -> None:
        """Log an image: the `path` of a file, or a figure of matplotlib (or pyplot) as `plot`."""
        tell_description(description)
        with self._recording() as recorder:
            recorder.log_image(name, path, plot)

    def log_confusion_matrix(self, name: str, value: Any, description: str = "") -> None:
        """Log a confusion matrix: dict or JSON of schema_type, schema_version, data."""
        tell_description(description)
        with self._recording() as recorder:
            recorder.log_confusion_matrix(name, value)

    def log_accuracy_table(self, name: str, value: Any, description: str = "") -> None:
        """Log an accuracy table: dict or JSON of schema_type, schema_version, data."""
        tell_description(description)
        with self._recording() as recorder:
            recorder.log_accuracy_table(name, value)

    def log_residuals(self, name: str, value: Any, description: str = "") -> None:
        """Log residuals: dict or JSON of schema_type, schema_version, data."""
        tell_description(description)
        with self._recording() as recorder:
            recorder.log_residuals(name, value)

    def log_predictions(self, name: str, value: Any, description: str = "") -> None:
        """Log predictions: dict or JSON of schema_type, schema_version, data."""
        tell_description(description)
        with self._recording() as recorder:
            recorder.log_predictions(name, value)

    def flush(self, timeout_seconds: float = 300) -> None:
        """Wait until all that was logged can be read by everybody."""
        with self._recording() as recorder:
            recorder.enter()

    # Tags may be changed, properties never

    def tag(self, key: str, value: object = None) -> None:
        """Set a tag; its value is kept as a text."""
        self.set_tags({key: value})

    def set_tags(self, tags: Mapping[str, object]) -> None:
        """Set several tags."""
        local = self.local
        for key, value in tags.items():
            local.tag(str(key), "" if value is None else str(value))

    def get_tags(self) -> dict[str, str]:
        """Its tags."""
        return self.local.tags()

    @property
    def tags(self) -> dict[str, str]:
        """Its tags."""
        return self.get_tags()

    def remove_tags(self, tags: str | Iterable[str]) -> None:
        """Take tags away."""
        local = self.local
        for key in [tags] if isinstance(tags, str) else tags:
            local.untag(key)

    def add_properties(self, properties: Mapping[str, object]) -> None:
        """Add properties, which never change; raises UserErrorException for one that is there already."""
        with self._recording() as recorder:
            recorder.add_properties(
                {key: "" if value is None else value for key, value in properties.items()}
            )

    def get_properties(self) -> dict[str, str]:
        """Its properties."""
        return self.local.properties()

    @property
    def properties(self) -> dict[str, str]:
        """Its properties."""
        return self.get_properties()
