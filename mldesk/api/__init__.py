"""The public Python API where an engine is needed: core's objects, which start one and keep it alive.

`from mldesk import ...` gives these in the place of core's of the same name.
"""

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
