"""Brings the outputs of runs whose scripts have ended to their datastores, and then ends these runs."""

from __future__ import annotations

import logging
import shutil
import threading
import time
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from mldesk.core.errors import Canceled, MldeskError, translate_os_error
from mldesk.core.output_delivery import Delivered, deliver
from mldesk.core.run import Run
from mldesk.core.run_data import Output
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine.keeper import RunKeeper
from mldesk.engine.launch import config_of
from mldesk.engine.run_data import PlacedOutput, place_outputs
from mldesk.runtime import events

_most_at_once = 4

logger = logging.getLogger(__name__)


@dataclass
class _Result:
    """What became of a run's outputs: those that arrived, and why others did not."""

    delivered: list[Delivered] = field(default_factory=list)
    failures: list[tuple[Output, MldeskError]] = field(default_factory=list)
    canceled: bool = False


@dataclass
class _Task:
    """One run whose outputs are being brought; `dropped` once nobody wants them any more."""

    dropped: threading.Event
    work: Future[_Result]


class Delivery:
    """Belongs to the engine's thread; each of its own threads has its own connection to the database.

    Until its end is written, nothing is remembered of what was brought: the next engine brings it again,
    which copies nothing that is there already.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._threads = ThreadPoolExecutor(_most_at_once, "delivering")
        self._tasks: dict[str, _Task] = {}
        self._told: set[str] = set()  # the runs of whose outputs everything was said

    def look(self, keeper: RunKeeper) -> None:
        """Begin with a run whose script has ended, or end it when its outputs have been dealt with.

        Raises MldeskError while its end cannot be written; to be called again then.
        """
        outcome = keeper.outcome
        if outcome is None or keeper.over:
            return
        task = self._tasks.get(keeper.run_id) or self._begin(keeper, outcome)
        if keeper.asks_for_less_than(outcome):
            task.dropped.set()
        if not task.work.done():
            return
        try:
            self._end(keeper, outcome, task)
        finally:  # what was not brought, or could not be told, is so anew: it is quick the second time
            del self._tasks[keeper.run_id]

    def close(self) -> None:
        """Leave what is being brought to the next engine."""
        for task in self._tasks.values():
            task.dropped.set()
        self._threads.shutdown()

    def _begin(self, keeper: RunKeeper, outcome: events.Outcome) -> _Task:
        dropped = threading.Event()
        if keeper.asks_for_less_than(outcome):
            dropped.set()  # before there is a thread that could be quicker
        work = self._threads.submit(self._bring, keeper.run_id, outcome.status == Status.COMPLETED, dropped)
        task = self._tasks[keeper.run_id] = _Task(dropped, work)
        return task

    def _bring(self, run_id: str, completed: bool, dropped: threading.Event) -> _Result:
        result = _Result()
        with self._workspace.opened_again() as workspace:
            run = Run(workspace, run_id)
            for placed in place_outputs(run, config_of(run)):
                if placed.given.mode == "upload" and not completed:
                    continue
                try:
                    if dropped.is_set():
                        raise Canceled
                    result.delivered.append(_deliver(workspace, run_id, placed, completed, dropped))
                except Canceled:
                    result.canceled = True
                    return result
                except MldeskError as error:
                    result.failures.append((placed.given, error))
        return result

    def _end(self, keeper: RunKeeper, outcome: events.Outcome, task: _Task) -> None:
        """Tell what became of the outputs, and how the run ended with that."""
        result = task.work.result()
        if keeper.run_id not in self._told:
            self._told.add(keeper.run_id)
            _tell(keeper, result)
        run = Run(self._workspace, keeper.run_id)
        places = {placed.given.name: placed for placed in place_outputs(run, config_of(run))}
        keeper.end(_ended(outcome, result, places))
        arrived = [places[one.output.name] for one in result.delivered if not one.kept]
        self._threads.submit(_remove_copies, keeper.folder, arrived)


def _tell(keeper: RunKeeper, result: _Result) -> None:
    """Append to the run what became of its outputs."""
    for delivered in result.delivered:
        for level, text in delivered.sentences():
            keeper.tell(level, text)
        for key, value in delivered.properties().items():
            keeper.record(key, value)
    for output, error in result.failures:
        keeper.tell("error", f"The output {output.name} was not uploaded: {error}")


def _deliver(
    workspace: Workspace, run_id: str, placed: PlacedOutput, completed: bool, dropped: threading.Event
) -> Delivered:
    path = Path(placed.path)
    try:
        return deliver(workspace, run_id, placed.given, path, completed, dropped.is_set)
    except OSError as error:
        raise translate_os_error(error, error.filename or path) from error


def _ended(outcome: events.Outcome, result: _Result, places: dict[str, PlacedOutput]) -> events.Ended:
    """How the run ends: as its script did, unless its outputs did not arrive."""
    status, code, signal, _, reason = outcome
    if result.canceled and status != Status.CANCELED:
        status = Status.CANCELED
        detail = "Its script had ended; its outputs were not all uploaded and are in the run's folder."
        reason = {"title": "Stopped on request", "detail": detail, "cure": ""}
    elif result.failures and status == Status.COMPLETED:
        output, error = result.failures[0]
        status = Status.FAILED
        reason = {
            "title": f"The output {output.name} could not be uploaded",
            "detail": f"The script completed. {error}",
            "cure": f"The files are kept in {places[output.name].path}: upload them from there.",
        }
    return events.Ended(str(status), code, signal, time.time(), reason)


def _remove_copies(folder: Path, arrived: Iterable[PlacedOutput]) -> None:
    """Remove what has arrived in a datastore; what the script asked to write in its working folder stays."""
    staged = folder / "data_outputs"
    if staged.resolve() != folder.resolve() / staged.name:
        return  # a link: what is there is not the run's to remove
    for placed in arrived:
        if Path(placed.path).is_relative_to(staged):
            shutil.rmtree(placed.path, ignore_errors=True)
