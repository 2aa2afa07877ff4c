"""Runs whose environment has to be built: Preparing meanwhile, told of, canceled, shared, taken up again."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core.compute import set_cpu_slots
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.queue import hold_runs, read_queue, release_runs
from mldesk.core.rebuild import rebuild_workspace
from mldesk.core.status import Status, terminal
from mldesk.core.workspace import Workspace
from mldesk.engine import engine as engine_module
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml
from mldesk.environments.building import build

Fixture = Callable[..., Any]


@pytest.fixture
def watch(fake_nvml: Any) -> Iterator[GpuWatch]:
    fake_nvml.error = 12
    made = GpuWatch(Nvml(fake_nvml), interval=0.01)
    yield made
    made.close()


@pytest.fixture
def new_engine(
    workspace: Workspace,
    watch: GpuWatch,
    monkeypatch: pytest.MonkeyPatch,
    until: Fixture,
    all_launchers_collected: Fixture,
) -> Iterator[Callable[[], Engine]]:
    """Makes engines of the workspace; all are closed, and their processes collected, after the test."""
    monkeypatch.setattr(engine_module, "LOOK_SECONDS", 0.02)
    set_cpu_slots(workspace, 2)
    executor, made = LocalExecutor(), []

    def make() -> Engine:
        made.append(Engine(workspace, {"local": executor}, watch))
        return made[-1]

    yield make
    for engine in made:
        engine.close()

    def collected() -> bool:
        executor.tend()
        return bool(all_launchers_collected())

    until(collected)


@pytest.fixture
def engine(new_engine: Fixture) -> Engine:
    return new_engine()  # type: ignore[no-any-return]


@pytest.fixture
def spec_of(packages: Any) -> Callable[..., EnvironmentSpec]:
    def made(*asked: str, **more: Any) -> EnvironmentSpec:
        return EnvironmentSpec("packages", None, asked, packages.options, **more)

    return made


def working(engine: Engine, condition: Callable[[], Any]) -> Callable[[], Any]:
    """The condition, asked after the engine has done another round."""

    def asked() -> Any:
        engine.step()
        return condition()

    return asked


def over(*runs: Any) -> Callable[[], bool]:
    return lambda: all(run.refresh().status in terminal for run in runs)


def open_files() -> list[str]:
    """The files that this process, with the engine in it, holds open."""
    return [file.path for file in psutil.Process().open_files()]


def log_of(run: Any) -> str:
    return str(run.log_path.read_text(encoding="utf-8"))


def test_a_run_is_preparing_while_its_environment_is_built_and_has_its_packages(
    engine: Engine, packages: Any, spec_of: Fixture, submit_script: Fixture, until: Fixture
) -> None:
    gate = packages.gated()
    run = submit_script("import gated; print(gated.VERSION)", environment=spec_of("gated", notes=("told",)))
    until(working(engine, gate.pids))
    assert run.refresh().status is Status.PREPARING
    assert not (run.folder / "launch.json").exists()
    told = json.loads((run.folder / "build.json").read_bytes())
    assert 0 <= told["progress"] < 1
    assert told["text"]
    assert not told["from_cache"]
    gate.open()
    until(working(engine, over(run)))
    assert run.status is Status.COMPLETED
    assert log_of(run).strip() == "1.0"
    assert "gated==1.0" in (run.folder / "build.log").read_text()
    assert json.loads((run.folder / "build.json").read_bytes()) == {
        "progress": 1.0,
        "text": "Ready",
        "from_cache": False,
        "about": "environment",
    }


def test_what_it_ran_in_is_recorded_with_it_and_survives_a_rebuild(
    engine: Engine,
    workspace: Workspace,
    packages: Any,
    spec_of: Fixture,
    submit_script: Fixture,
    until: Fixture,
) -> None:
    packages.wheel("small", "1.0", "inner")
    packages.wheel("inner", "2.5")
    spec = spec_of("small", notes=("told",), name="mine", version=3)
    run = submit_script("print()", environment=spec)
    until(working(engine, lambda: run.refresh().status in terminal and run.environment))
    recorded = run.environment
    assert recorded["packages"] == {"inner": "2.5", "small": "1.0"}
    assert recorded["python"].startswith("3.")
    assert recorded["notes"] == ["told"]
    assert (recorded["environment"]["name"], recorded["environment"]["version"]) == ("mine", 3)
    assert recorded["environment"]["content_hash"] == spec.content_hash()
    assert recorded["from_cache"] is False
    path = workspace.path
    engine.close()
    workspace.close()
    rebuild_workspace(path)
    with Workspace.open(path) as again:
        row = again.store.read_one("SELECT environment FROM runs WHERE id = ?", run.id)
        assert row is not None
        assert json.loads(row[0]) == recorded


def test_a_cached_environment_starts_at_once(
    engine: Engine, packages: Any, spec_of: Fixture, submit_script: Fixture, until: Fixture
) -> None:
    packages.wheel("small")
    spec = spec_of("small")
    made = build(spec, lambda line: None, lambda share, text: None, lambda: False)
    os.utime(made.folder / "complete.json", (1e9, 1e9))
    run = submit_script("import small", environment=spec)
    engine.step()
    assert (made.folder / "complete.json").stat().st_mtime > 1e9  # it was used last just now
    assert (run.folder / "launch.json").exists()
    assert not (run.folder / "build.log").exists()
    until(working(engine, lambda: over(run)() and run.environment))
    assert run.status is Status.COMPLETED
    assert run.environment["from_cache"] is True


def test_two_runs_with_the_same_environment_share_one_build(
    engine: Engine, packages: Any, spec_of: Fixture, submit_script: Fixture, until: Fixture
) -> None:
    gate = packages.gated()
    runs = [submit_script("import gated", environment=spec_of("gated")) for _ in range(2)]
    until(working(engine, gate.pids))
    until(working(engine, lambda: all(run.refresh().status is Status.PREPARING for run in runs)))
    gate.open()
    until(working(engine, over(*runs)))
    assert [run.status for run in runs] == [Status.COMPLETED, Status.COMPLETED]
    assert len(gate.pids()) == 1
    logs = [(run.folder / "build.log").read_text() for run in runs]
    assert logs[0] == logs[1]


def test_runs_that_share_a_build_record_each_its_own_name_and_notes(
    engine: Engine, packages: Any, spec_of: Fixture, submit_script: Fixture, until: Fixture
) -> None:
    gate = packages.gated()
    specs = [
        spec_of("gated", name="mine", version=1, notes=("read from a file",)),
        spec_of("gated", name="other", version=7),
    ]
    runs = [submit_script("import gated", environment=spec) for spec in specs]
    until(working(engine, gate.pids))
    until(working(engine, lambda: all((run.folder / "build.log").exists() for run in runs)))
    gate.open()
    until(working(engine, lambda: over(*runs)() and all(run.environment for run in runs)))
    assert len(gate.pids()) == 1
    told = [run.environment["environment"] for run in runs]
    assert [(one["name"], one["version"], one["title"]) for one in told] == [
        (spec.name, spec.version, spec.title) for spec in specs
    ]
    assert told[0]["resolved_hash"] == told[1]["resolved_hash"]
    assert [run.environment["notes"] for run in runs] == [["read from a file"], []]


@pytest.mark.parametrize("canceled", [0, 1])
def test_a_canceled_run_leaves_the_build_to_the_other_that_waits_for_it(
    engine: Engine, packages: Any, spec_of: Fixture, submit_script: Fixture, until: Fixture, canceled: int
) -> None:
    gate = packages.gated()
    runs = [submit_script("import gated", environment=spec_of("gated")) for _ in range(2)]
    until(working(engine, gate.pids))
    until(working(engine, lambda: all((run.folder / "build.log").exists() for run in runs)))
    runs[canceled].request_stop()
    until(working(engine, over(runs[canceled])))
    gate.open()
    until(working(engine, over(*runs)))
    assert runs[canceled].status is Status.CANCELED
    assert runs[1 - canceled].status is Status.COMPLETED
    assert len(gate.pids()) == 1


@pytest.mark.parametrize("asked", ["request_stop", "request_kill"])
def test_canceling_the_run_ends_its_build(
    engine: Engine, packages: Any, spec_of: Fixture, submit_script: Fixture, until: Fixture, asked: str
) -> None:
    gate = packages.gated()
    run = submit_script("import gated", environment=spec_of("gated"))
    (pid,) = until(working(engine, gate.pids))
    getattr(run, asked)()
    until(working(engine, over(run)))
    assert run.status is Status.CANCELED
    assert str(run.folder / "events.jsonl") not in open_files()
    until(working(engine, lambda: not psutil.pid_exists(pid)))


def test_a_build_that_fails_fails_the_run_and_names_the_package(
    engine: Engine, packages: Any, spec_of: Fixture, submit_script: Fixture, until: Fixture
) -> None:
    run = submit_script("print()", environment=spec_of("smaal"))
    until(working(engine, over(run)))
    assert run.status is Status.FAILED
    assert run.reason is not None
    assert run.reason["title"] == "The package smaal does not exist"
    assert str(run.folder / "events.jsonl") not in open_files()
    assert "smaal" in (run.folder / "build.log").read_text()
    assert not run.log_path.exists()


def test_others_start_while_an_environment_is_built(
    engine: Engine, packages: Any, spec_of: Fixture, submit_script: Fixture, until: Fixture
) -> None:
    gate = packages.gated()
    preparing = submit_script("import gated", environment=spec_of("gated"))
    until(working(engine, gate.pids))
    other = submit_script("print()")
    until(working(engine, over(other)))
    assert preparing.refresh().status is Status.PREPARING
    gate.open()
    until(working(engine, over(preparing)))


def test_the_next_engine_prepares_a_run_again_that_was_being_prepared(
    new_engine: Fixture, packages: Any, spec_of: Fixture, submit_script: Fixture, until: Fixture
) -> None:
    gate = packages.gated()
    run = submit_script("import gated", environment=spec_of("gated"))
    first = new_engine()
    until(working(first, gate.pids))
    first.close()
    assert run.refresh().status is Status.PREPARING
    gate.open()
    until(working(new_engine(), over(run)))
    assert run.status is Status.COMPLETED


def test_a_run_canceled_while_no_engine_was_there_is_not_prepared_again(
    new_engine: Fixture, packages: Any, spec_of: Fixture, submit_script: Fixture, until: Fixture
) -> None:
    gate = packages.gated()
    run = submit_script("import gated", environment=spec_of("gated"))
    first = new_engine()
    until(working(first, gate.pids))
    first.close()
    run.request_stop()
    until(working(new_engine(), over(run)))
    assert run.status is Status.CANCELED
    assert len(gate.pids()) == 1


def test_a_run_being_prepared_keeps_an_engine_wanted(
    new_engine: Fixture, packages: Any, spec_of: Fixture, submit_script: Fixture, until: Fixture
) -> None:
    gate = packages.gated()
    run = submit_script("import gated", environment=spec_of("gated"))
    engine = new_engine()
    until(working(engine, gate.pids))
    assert engine.is_wanted()
    assert engine.queue.length == 1
    run.request_stop()
    until(working(engine, over(run)))
    assert not engine.is_wanted()


def test_a_run_held_just_before_it_is_prepared_waits_until_it_is_released(
    new_engine: Fixture,
    workspace: Workspace,
    packages: Any,
    spec_of: Fixture,
    submit_script: Fixture,
    until: Fixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gate = packages.gated()
    run = submit_script("import gated", environment=spec_of("gated"))
    engine = new_engine()
    queued = engine.queue._queued
    seen: list[Any] = []

    def looked(taken: set[str]) -> Any:
        found = queued(taken)
        if found and not seen:
            seen.append(hold_runs(workspace, [run.id]))  # after the engine has looked
        return found

    monkeypatch.setattr(engine.queue, "_queued", looked)
    until(working(engine, lambda: seen and engine.queue.length == 0 and not engine.queue.preparing))
    assert run.refresh().held
    assert [(entry.id, entry.status) for entry in read_queue(workspace).waiting] == [(run.id, Status.QUEUED)]
    assert release_runs(workspace, [run.id]) == (run.id,)
    gate.open()
    until(working(engine, over(run)))
    assert run.status is Status.COMPLETED


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives orphans to another process")
def test_the_collector_of_orphans_leaves_the_processes_of_builds_alone(
    packages: Any, spec_of: Fixture, tmp_path: Path
) -> None:
    packages.wheel("small")
    code = (
        "import sys, threading\n"
        "from mldesk.core.environments.spec import EnvironmentSpec\n"
        "from mldesk.engine.executors.local import LocalExecutor, Orphans\n"
        "from mldesk.environments.building import build\n"
        "executor, done = LocalExecutor(Orphans()), threading.Event()\n"
        "def tend():\n"
        "    while not done.wait(0.0001):\n"
        "        executor.tend()\n"
        "tending = threading.Thread(target=tend)\n"
        "tending.start()\n"
        "spec = EnvironmentSpec('packages', None, ('smaal',), tuple(sys.argv[1:]))\n"
        "try:\n"
        "    build(spec, lambda line: None, lambda share, text: None, lambda: False)\n"
        "finally:\n"
        "    done.set()\n"
        "    tending.join()\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, *packages.options], capture_output=True, text=True)
    # had its exit code been taken by another, the failure would look like a success
    assert "The package smaal does not exist" in ended.stderr
