"""The environment of a run on a Ray cluster elsewhere: its packages, which Ray installs there."""

from __future__ import annotations

import json
from pathlib import Path

from mldesk.core.environments.provided import to_be_built
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Damaged, InvalidInput, translate_os_error
from mldesk.core.spec import ScriptRunConfig
from mldesk.engine.executors.base import ReadyEnvironment, spec_facts

PYTHON = "python"
"""What stands for the interpreter on the nodes until a run is there."""


def carried_environment(spec: EnvironmentSpec) -> ReadyEnvironment:
    """The environment as far as it is known here; raises InvalidInput for what Ray cannot make."""
    if spec.kind in ("image", "dockerfile") or spec.conda_packages:
        raise InvalidInput(
            "This environment cannot be had on the Ray cluster",
            f"Ray installs packages of pip there; {spec.title} is something else",
            "Give its packages for pip, or none: then the cluster's own Python is taken.",
            "environment",
        )
    notes = [*spec.notes]
    if spec.kind != "packages":
        notes.append("The Python of the Ray cluster is taken")
    elif spec.python:
        notes.append(f"Python is that of the Ray cluster, which need not be {spec.python}")
    facts = {"environment": spec_facts(spec), "notes": notes, "packages": {}, "python": ""}
    return ReadyEnvironment(PYTHON, facts, variables={})


def runtime_packages(folder: Path) -> list[str]:
    """What Ray has to install for the run in this folder, as lines for pip; raises MldeskError."""
    path = folder / "job.json"
    try:
        spec = ScriptRunConfig.from_json(json.loads(path.read_bytes())["config"]).environment
    except OSError as error:
        raise translate_os_error(error, path) from error
    except (ValueError, KeyError, TypeError) as error:
        raise Damaged("The run's folder is damaged", repr(error), "Submit the run anew.") from error
    if spec.kind != "packages":
        return []
    built, _ = to_be_built(spec)
    return [*built.pip_options, *built.packages]
