"""Looks after interactive runs: those of programs that log into them, which no launcher has started."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping

from mldesk.core.interactive import PROGRAM
from mldesk.core.workspace import Workspace
from mldesk.engine import endings
from mldesk.engine.executors.base import Executor
from mldesk.engine.identity import ProcessIdentity
from mldesk.engine.keeper import RunKeeper
from mldesk.engine.launch import STOP_GRACE_SECONDS
from mldesk.engine.scheduling import Allotment
from mldesk.runtime import events

of_programs = f"(status = 'Running' AND parent_id IS NULL AND launcher ->> '$.{PROGRAM}' IS NOT NULL)"
"""The condition, over rows of runs, for the interactive ones that go on."""

not_of_programs = f"launcher ->> '$.{PROGRAM}' IS NULL"
"""The condition, over rows of runs, for those that have or will have a launcher."""


class ProgramKeeper(RunKeeper):
    """An interactive run in the engine's care: its program, run by `python`, is watched and never touched."""

    def __init__(self, workspace: Workspace, executor: Executor, run_id: str, python: str) -> None:
        super().__init__(workspace, executor, Allotment(run_id, cpus=0), PROGRAM)
        self.python = python

    def find(self) -> bool:
        """The run has begun, whoever looked after it before."""
        return True

    def look(self) -> None:
        """End the run when its program is gone, or when the user wants it to end."""
        program = self._identity()
        if program is not None and not program.this_boot:
            self._end_gone(endings.restarted({"host": program.host}))
        elif program is None or program.find(self.run_id) is None:
            self._end_gone(endings.program_vanished(program.pid if program else None, self._request))
        elif self._request is not None and self._is_due():
            self.end(endings.left_by_program(program.pid, self._request))

    def roots(self) -> list[int]:
        """The program, while it lives."""
        program = self._identity()
        return [] if program is None or program.find(self.run_id) is None else [program.pid]

    def judged(self, values: Mapping[str, float]) -> Mapping[str, float]:
        """All but the CPU: a program may wait for whoever types it in, and nothing is wrong with that."""
        return {name: value for name, value in values.items() if name != "cpu_percent"}

    def close(self) -> None:
        """Let go of the run's files; its program is its own."""
        self.release()

    def _end_gone(self, ended: events.Ended) -> None:
        # whatever the program wrote before it went counts, its own word on the end above all
        self.tail()
        if not self.over:
            self.end(ended)

    def _is_due(self) -> bool:
        """Whether the program had its time to end the run itself, where it looks at requests at all."""
        patience = STOP_GRACE_SECONDS if self._request == "stop" and self._cooperative() else 0.0
        return time.monotonic() - self._requested >= patience

    def _identity(self) -> ProcessIdentity | None:
        return ProcessIdentity.from_dict(self.processes.get(PROGRAM))


def find_programs(
    workspace: Workspace, executor: Executor, known: Mapping[str, RunKeeper]
) -> Iterator[ProgramKeeper]:
    """Keepers of the interactive runs that nobody looks after yet."""
    rows = workspace.store.read(
        f"SELECT id, python FROM runs WHERE {of_programs} ORDER BY number"  # noqa: S608 (ours)
    )
    for row in rows:
        if row["id"] not in known:
            yield ProgramKeeper(workspace, executor, row["id"], row["python"])


def has_programs(workspace: Workspace) -> bool:
    """Whether there is an interactive run that goes on."""
    return workspace.store.read_one(f"SELECT 1 FROM runs WHERE {of_programs} LIMIT 1") is not None  # noqa: S608
