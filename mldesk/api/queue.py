"""The queue as programs have it: an engine takes what they put in or let go."""

from __future__ import annotations

from collections.abc import Sequence

from mldesk.core import queue, repeats
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.summon import ensure_engine

from .run import Run


def submit_repeats(
    workspace: Workspace, config: ScriptRunConfig, times: int, first_seed: int = 1, held: bool = False
) -> list[Run]:
    """Submit the config `times` times, with the seeds from `first_seed` on; raises what `submit` does.

    The error tells of those that were submitted before: they stay.
    """
    try:
        made = repeats.submit_repeats(workspace, config, times, first_seed, held)
    finally:
        ensure_engine(workspace.path)
    return [Run(workspace, run.id) for run in made]


def release_runs(workspace: Workspace, run_ids: Sequence[str]) -> tuple[str, ...]:
    """Let held runs start when it is their turn; returns those that were held. Raises NotFound, Conflict."""
    released = queue.release_runs(workspace, run_ids)
    ensure_engine(workspace.path)
    return released
