"""The guard for Keras 3 once more, before the start: by the versions that the environment really has."""

from __future__ import annotations

from mldesk.core.errors import InvalidInput
from mldesk.core.keras_guard import problems_of_installed
from mldesk.core.run import Run
from mldesk.core.script import read_script, with_own_modules
from mldesk.core.spec import ScriptRunConfig
from mldesk.engine.executors.base import ReadyEnvironment


def check_installed(run: Run, config: ScriptRunConfig, environment: ReadyEnvironment) -> None:
    """Raise InvalidInput where a run of several processes would train in a way that its Keras cannot.

    When it was submitted, less may have been known: of an image its name, of a package that it is asked for.
    """
    packages = environment.facts.get("packages")
    if config.distribution is None or not packages:
        return
    folder = run.folder / "snapshot"
    facts = with_own_modules(read_script(folder / config.script), folder)
    for problem in problems_of_installed(config, facts, packages):
        if problem.level == "error":
            raise InvalidInput(problem.title, problem.cause, problem.cure, problem.field)
