"""kill -9 of the engine while an environment is built: the next one prepares the run again."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from mldesk.core import paths
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.environments.building import list_built
from mldesk.summon import engine_identity, ensure_engine

Fixture = Callable[..., Any]


def gated_run(packages: Any, submit_script: Fixture) -> Run:
    spec = EnvironmentSpec("packages", None, ("gated",), packages.options)
    run: Run = submit_script("import gated; print(gated.VERSION)", environment=spec)
    return run


def test_the_next_engine_prepares_the_run_again(
    packages: Any, submit_script: Fixture, start_engine: Fixture, until: Fixture
) -> None:
    gate, run = packages.gated(), gated_run(packages, submit_script)
    first = start_engine()
    (orphan,) = until(gate.pids)
    assert run.refresh().status is Status.PREPARING
    first.kill()
    start_engine()
    pids = until(lambda: gate.pids()[1:])
    assert run.refresh().status is Status.PREPARING
    until(lambda: not psutil.pid_exists(orphan))  # it worked in the folder that is built now
    gate.open()
    assert run.wait(120) is Status.COMPLETED
    assert run.log_path.read_text().strip() == "1.0"
    assert len(pids) == 1
    assert [built.folder for built in list_built()] == list(paths.environments_cache().glob("[0-9a-f]*"))


def test_an_engine_killed_while_two_workspaces_wait_leaves_the_build_to_the_other(
    packages: Any, submit_script: Fixture, start_engine: Fixture, until: Fixture, tmp_path: Path
) -> None:
    gate, run = packages.gated(), gated_run(packages, submit_script)
    engine = start_engine()
    until(gate.pids)
    with Workspace.create(tmp_path / "other") as other:
        (tmp_path / "code").mkdir()
        (tmp_path / "code" / "train.py").write_text("import gated")
        spec = EnvironmentSpec("packages", None, ("gated",), packages.options)
        second = submit(other, ScriptRunConfig(tmp_path / "code", "train.py", environment=spec))
        ensure_engine(other.path)
        pid, _ = until(lambda: engine_identity(other.path))
        until(lambda: second.refresh().status is Status.PREPARING)
        engine.kill()
        gate.open()
        assert second.wait(120) is Status.COMPLETED
        psutil.Process(pid).kill()
    start_engine()
    assert run.wait(120) is Status.COMPLETED
    assert len(list_built()) == 1


def test_a_request_to_stop_that_comes_while_no_engine_lives_is_obeyed_by_the_next(
    packages: Any, submit_script: Fixture, start_engine: Fixture, until: Fixture
) -> None:
    gate, run = packages.gated(), gated_run(packages, submit_script)
    first = start_engine()
    until(gate.pids)
    first.kill()
    run.request_stop()
    start_engine()
    assert run.wait(120) is Status.CANCELED
    assert len(gate.pids()) == 1
    gate.open()
