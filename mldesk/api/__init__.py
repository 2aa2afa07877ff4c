"""The public Python API where an engine is needed: core's objects, which start one and keep it alive.

`from mldesk import ...` gives these in the place of core's of the same name. Each is imported when it is
used: a command that only follows a log has no need of the others.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .experiment import Experiment, get_experiment
    from .interactive import InteractiveRun, start_run
    from .queue import release_runs, submit_repeats
    from .run import Run, find_run, submit

__all__ = [
    "Experiment",
    "InteractiveRun",
    "Run",
    "find_run",
    "get_experiment",
    "release_runs",
    "start_run",
    "submit",
    "submit_repeats",
]

_modules = {
    "Experiment": "experiment",
    "InteractiveRun": "interactive",
    "Run": "run",
    "find_run": "run",
    "get_experiment": "experiment",
    "release_runs": "queue",
    "start_run": "interactive",
    "submit": "run",
    "submit_repeats": "queue",
}


def __getattr__(name: str) -> object:
    if name not in _modules:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_modules[name]}"), name)
