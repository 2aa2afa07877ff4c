"""Interactive runs as programs have them: an engine looks after the run from its beginning."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from mldesk.core import interactive as core
from mldesk.core.interactive import InteractiveRun
from mldesk.core.workspace import Workspace
from mldesk.summon import ensure_engine

__all__ = ["InteractiveRun", "start_run"]


def start_run(
    workspace: Workspace,
    experiment: str = "default",
    name: str | None = None,
    snapshot_directory: Path | str | None = None,
    outputs: Path | str | None = None,
    tags: Mapping[str, str] | None = None,
) -> InteractiveRun:
    """Start a run that belongs to the calling program, which logs into it and says how it ends.

        with start_run(workspace, "digits") as run:
            run.log("loss", 0.3)

    It is Running at once. Of `snapshot_directory` a copy is kept as the run's code, without what its
    .amlignore (or else .gitignore) names; the files in the folder `outputs` are kept when the run ends.
    Raises InvalidInput for a name that cannot be used or a folder that is too large, NotFound, StorageFull
    and the like.
    """
    run = core.start_run(workspace, experiment, name, snapshot_directory, outputs, tags)
    ensure_engine(workspace.path)
    return run
