"""Runs within a run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Self, TypeVar

from mldesk import api
from mldesk.core.recording import Recorder
from mldesk.core.run_search import PARENT, Marks, search_runs

from ..exceptions import ExperimentExecutionException, UserErrorException, raised_as
from ..telling import tell_unused
from .life import RunLife
from .logging import RunLogging
from .telling import RunTelling

T = TypeVar("T", bound=RunLife)


class RunChildren(RunTelling, RunLogging, RunLife):
    """The part of a run that has to do with the runs it has made, and the one that has made it."""

    @property
    def parent(self) -> Self | None:
        """The run that has made or submitted this child run."""
        local = self.local
        parent = local.parent_id or local.properties().get(PARENT)
        return None if parent is None else type(self)(self.experiment, parent)

    def get_children(
        self,
        recursive: bool = False,
        tags: Marks = None,
        properties: Marks = None,
        type: str | None = None,
        status: str | None = None,
        **ignored: object,
    ) -> Iterator[Self]:
        """Its child runs that have all these marks, the newest first; `recursive` with those below them."""
        tell_unused("Run.get_children", ignored)
        if self._recorder is not None:
            self._recorder.enter()
        local = self._local_workspace
        ids = search_runs(local, parent=self.id, recursive=recursive, tags=tags, properties=properties)
        found = (self.__class__(self.experiment, run_id) for run_id in ids)
        return with_status((run for run in found if type in (None, run.type)), status)

    def child_run(self, name: str | None = None, run_id: str | None = None, outputs: Any = None) -> Self:
        """Start a run within this one; end it with complete(), fail() or a `with` block."""
        with self._recording() as recorder:
            begun = recorder.child_run(name or run_id, outputs or None)
            begun.enter()
            return self._child(begun)

    def create_children(
        self, count: int | None = None, tag_key: str | None = None, tag_values: Sequence[Any] | None = None
    ) -> list[Self]:
        """Start several runs within this one, each with one of the `tag_values` where these are given."""
        values = list(tag_values or ())
        if count is None and not values:
            raise UserErrorException(
                "The number of child runs is not given", cure="Give count, or tag_key and tag_values."
            )
        with self._recording() as recorder:
            begun = [recorder.child_run() for _ in range(len(values) if count is None else count)]
            recorder.enter()
            made = [self._child(child) for child in begun]
        for child, value in zip(made, values, strict=False):
            child.tag(tag_key or "", value)
        return made

    def submit_child(self, config: Any, tags: Mapping[str, object] | None = None, **settings: Any) -> Self:
        """Submit a configuration as a run that counts as a child of this one; see Experiment.submit."""
        local = self.experiment.local_config(config, tags or {}, settings)
        child = replace(local, properties={**local.properties, PARENT: self.id})
        with raised_as(ExperimentExecutionException):
            return self.__class__(self.experiment, api.submit(self._local_workspace, child).id)

    def _child(self, recorder: Recorder) -> Self:
        """The child run that was begun and is in the tables."""
        child = type(self)(self.experiment, recorder.id)
        child._keep(recorder)
        return child


def with_status(runs: Iterator[T], status: str | None) -> Iterator[T]:
    """Those of the runs that have this status, in the SDK's words."""
    return (run for run in runs if status is None or run.status == status)
