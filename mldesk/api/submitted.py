"""The runs that this process has submitted: who leaves while some go on is told how to find them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mldesk.core.errors import MldeskError
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

_submitted: list[tuple[Path, str]] = []


@dataclass(frozen=True, slots=True)
class GoingOn:
    """A run that is not over: its id and name, its workspace's folder."""

    run_id: str
    name: str
    workspace: Path


def note_submitted(workspace: Workspace, run_id: str) -> None:
    """Note that this process has submitted a run."""
    _submitted.append((workspace.path, run_id))


def runs_going_on() -> list[GoingOn]:
    """Those of the submitted runs that are not over yet, the oldest first."""
    found = []
    for folder, run_id in _submitted:
        try:
            with Workspace.open(folder, read_only=True) as workspace:
                run = Run(workspace, run_id)
                if not run.status.terminal:
                    found.append(GoingOn(run_id, run.name, folder))
        except MldeskError:
            continue  # a workspace or a run that was removed meanwhile
    return found
