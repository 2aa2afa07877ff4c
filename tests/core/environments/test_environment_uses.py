"""Which runs used a registered environment."""

from __future__ import annotations

import sys
from pathlib import Path

from mldesk.core.environments.registry import register_environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.environments.uses import count_environment_runs, environment_uses
from mldesk.core.run import submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace


def test_runs_are_counted_by_environment_and_listed_by_version(tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text("print(1)\n", encoding="utf-8")
    with Workspace.create(tmp_path / "workspace") as workspace:
        first = register_environment(workspace, "lab", EnvironmentSpec("python", sys.executable))
        variables = {"LEVEL": "2"}
        spec = EnvironmentSpec("python", sys.executable, environment_variables=variables)
        second = register_environment(workspace, "lab", spec)
        submitted = [
            submit(workspace, ScriptRunConfig(tmp_path, "train.py", environment=environment)).id
            for environment in (first.spec, second.spec, second.spec, EnvironmentSpec())
        ]
        assert count_environment_runs(workspace) == {"lab": 3}
        assert [use.run_id for use in environment_uses(workspace, "lab")] == submitted[2::-1]
        assert [use.run_id for use in environment_uses(workspace, "lab", 1)] == submitted[:1]
        assert environment_uses(workspace, "lab", 2)[0].experiment == "default"
