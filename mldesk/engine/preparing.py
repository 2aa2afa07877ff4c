"""Prepares runs beside the engine's loop: builds their environments, looks at data that was left in place.

A keyring that holds secrets may ask the user to unlock it: that is waited for here, too.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Canceled, translate_os_error
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.engine.build_report import BuildReport
from mldesk.engine.executors.base import Job, ReadyEnvironment, spec_facts
from mldesk.engine.keeper import RunKeeper
from mldesk.engine.launch import config_of, prepare
from mldesk.engine.run_data import fetches
from mldesk.engine.sharing import Listener, SharedWork

_most_at_once = 32  # threads; they hardly do anything but wait for a disk or for a build


@dataclass
class _Preparation:
    """One run that is being prepared; `environment` is what is ready of it before."""

    keeper: RunKeeper
    settings: Mapping[str, Any]
    machine_has_gpus: bool
    environment: ReadyEnvironment | None
    dropped: threading.Event = field(default_factory=threading.Event)
    work: Future[Job] = field(default_factory=Future)


class Preparer:
    """Belongs to the engine's thread; each of its own threads has its own connection to the database.

    Until its launcher is started, a run has not begun for the next engine, which prepares it anew. Runs that
    need the same environment share one build, which goes on while one of them is wanted.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._threads = ThreadPoolExecutor(_most_at_once, "preparing")
        self._environments: SharedWork[ReadyEnvironment] = SharedWork()
        self._at_work: dict[str, _Preparation] = {}

    @property
    def keepers(self) -> list[RunKeeper]:
        """The keepers of the runs that are being prepared; these hold what they were allotted."""
        return [preparation.keeper for preparation in self._at_work.values()]

    def has(self, run_id: str) -> bool:
        """Whether the run is being prepared."""
        return run_id in self._at_work

    def prepare(self, keeper: RunKeeper, settings: Mapping[str, Any], machine_has_gpus: bool) -> Job | None:
        """The keeper's run, ready to start on a target with these settings.

        None when that takes its time: then it is prepared beside the loop, and `finished` tells of it. Raises
        MldeskError when the run cannot be started.
        """
        run = Run(self._workspace, keeper.run_id)
        environment = keeper.executor.ready_environment(run, settings)
        config = config_of(run)
        far = fetches(self._workspace, config)
        takes_time = far or self._reads_files_in_place(keeper.run_id) or bool(config.environment.secrets)
        if environment is not None and not takes_time:
            given = keeper.allotment
            return prepare(
                self._workspace, run, given.gpus, machine_has_gpus, environment, settings, cpus=given.cpus
            )
        if environment is None or far:
            keeper.preparing()
        preparation = _Preparation(keeper, settings, machine_has_gpus, environment)
        self._at_work[keeper.run_id] = preparation
        preparation.work = self._threads.submit(self._prepare, preparation)
        return None

    def finished(self) -> Iterator[tuple[RunKeeper, Future[Job]]]:
        """The runs that are ready, or could not be prepared, since the last call."""
        for run_id, preparation in list(self._at_work.items()):
            if preparation.work.done():
                del self._at_work[run_id]
                yield preparation.keeper, preparation.work

    def drop(self, run_id: str) -> None:
        """Do without the run, which the user has canceled."""
        preparation = self._at_work.pop(run_id, None)
        if preparation is not None:
            preparation.dropped.set()
            preparation.work.cancel()
            preparation.keeper.release()

    def close(self) -> None:
        """Do without all; a thread that still looks at files waits for nobody, and writes nothing."""
        for run_id in list(self._at_work):
            self.drop(run_id)
        self._threads.shutdown(wait=False)

    def _reads_files_in_place(self, run_id: str) -> bool:
        found = self._workspace.store.read_one(
            "SELECT 1 FROM run_datasets AS used JOIN dataset_versions AS stored "
            "ON stored.dataset_id = used.dataset_id AND stored.version = used.version "
            "WHERE run_id = ? AND by_reference",
            run_id,
        )
        return found is not None

    def _prepare(self, preparation: _Preparation) -> Job:
        keeper = preparation.keeper
        try:
            with self._workspace.opened_again() as workspace:
                run = Run(workspace, keeper.run_id)
                environment = preparation.environment or self._environment(run, preparation)
                report = BuildReport(run.folder, preparation.dropped, "data")
                job = prepare(
                    workspace,
                    run,
                    keeper.allotment.gpus,
                    preparation.machine_has_gpus,
                    environment,
                    preparation.settings,
                    preparation.dropped.is_set,
                    report.progress,
                    keeper.allotment.cpus,
                )
                if report.begun:
                    report.end("Fetched", False)
                return job
        except OSError as error:
            raise translate_os_error(error, error.filename or keeper.folder) from error

    def _environment(self, run: Run, preparation: _Preparation) -> ReadyEnvironment:
        spec = config_of(run).environment
        keeper, settings = preparation.keeper, preparation.settings
        report = BuildReport(run.folder, preparation.dropped)
        # what it is called is the run's own, and not that of others who share the build
        unnamed = replace(spec, name=None, version=None, notes=())

        def work(told: Listener) -> ReadyEnvironment:
            return keeper.executor.prepare_environment(
                unnamed, settings, told.log, told.progress, told.canceled
            )

        report.progress(0.0, "Waiting")
        ready = self._environments.do(_key(keeper, settings, spec.content_hash()), work, report)
        if report.canceled():
            raise Canceled
        report.end("Ready", bool(ready.facts.get("from_cache", False)))
        return _named(ready, spec)


def _named(ready: ReadyEnvironment, spec: EnvironmentSpec) -> ReadyEnvironment:
    """What was built, with the name and the notes of the specification that one of the runs asked for."""
    told = {
        "environment": {**ready.facts.get("environment", {}), **spec_facts(spec)},
        "notes": [*spec.notes, *ready.facts.get("notes", ())],
    }
    return replace(ready, facts={**ready.facts, **told})


def _key(keeper: RunKeeper, settings: Mapping[str, Any], content_hash: str) -> str:
    """What two runs have in common that can share one preparation."""
    return json.dumps([keeper.kind, settings, content_hash], sort_keys=True, default=str)
