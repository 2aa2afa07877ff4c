"""The loop's own ends, and trouble that must stay with the run it belongs to."""

import json
import logging
import platform
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core import dataset as dataset_module
from mldesk.core.compute import set_cpu_slots
from mldesk.core.dataset import register_dataset
from mldesk.core.errors import Damaged
from mldesk.core.model import register_model
from mldesk.core.spec import DatasetInput
from mldesk.core.status import Status, terminal
from mldesk.core.workspace import Workspace
from mldesk.engine import engine as engine_module
from mldesk.engine.__main__ import comes_back
from mldesk.engine.engine import Engine, Outcome
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml
from mldesk.summon import engine_identity, lock_path, write_identity

Fixture = Callable[..., Any]


@pytest.fixture
def watch(fake_nvml: Any) -> Iterator[GpuWatch]:
    """No GPUs, until a test says otherwise."""
    fake_nvml.error = 12
    made = GpuWatch(Nvml(fake_nvml), interval=0.01)
    yield made
    made.close()


@pytest.fixture
def engine(
    workspace: Workspace,
    watch: GpuWatch,
    monkeypatch: pytest.MonkeyPatch,
    until: Fixture,
    all_launchers_collected: Fixture,
) -> Iterator[Engine]:
    monkeypatch.setattr(engine_module, "LOOK_SECONDS", 0.02)
    monkeypatch.setattr(engine_module, "VANISHED_SECONDS", 0.2)
    executor = LocalExecutor()
    made = Engine(workspace, {"local": executor}, watch)
    yield made
    made.close()

    def collected() -> bool:
        executor.tend()
        return bool(all_launchers_collected())

    until(collected)


def test_it_ends_when_nothing_was_to_do_for_a_while(engine: Engine) -> None:
    assert engine.run(threading.Event(), 0.2) is Outcome.IDLE


def test_it_ends_when_asked(engine: Engine) -> None:
    asked = threading.Event()
    asked.set()
    assert engine.run(asked, 60) is Outcome.ASKED


def test_it_ends_when_the_workspace_stays_away(engine: Engine, workspace: Workspace) -> None:
    shutil.rmtree(workspace.path)
    assert engine.run(threading.Event(), 60) is Outcome.VANISHED


def test_it_begins_again_when_the_database_was_replaced(engine: Engine, workspace: Workspace) -> None:
    database = workspace.path / "workspace.db"
    shutil.copy(database, workspace.path / "copy.db")
    (workspace.path / "copy.db").replace(database)
    assert engine.run(threading.Event(), 60) is Outcome.REPLACED


def test_a_damaged_database_is_an_error_and_not_an_end(engine: Engine, workspace: Workspace) -> None:
    for suffix in ("-wal", "-shm"):
        workspace.path.joinpath("workspace.db" + suffix).unlink(missing_ok=True)
    with (workspace.path / "workspace.db").open("r+b") as database:
        database.seek(4096)
        database.write(b"\xff" * 200_000)
    with pytest.raises(Damaged):
        engine.run(threading.Event(), 5)


def test_it_stays_while_a_run_is_queued_that_cannot_start(
    engine: Engine, watch: GpuWatch, submit_script: Fixture, fake_nvml: Any, until: Fixture
) -> None:
    fake_nvml.error = 15
    until(lambda: watch.latest().problem)
    submit_script("print()", gpus=1)
    asked = threading.Event()
    timer = threading.Timer(1.0, asked.set)
    timer.start()
    assert engine.run(asked, 0.2) is Outcome.ASKED
    timer.join()


def test_an_engine_that_says_goodbye_comes_back_for_a_run_that_came_meanwhile(
    engine: Engine, workspace: Workspace, submit_script: Fixture
) -> None:
    lock_path(workspace.path).touch()
    write_identity(workspace.path)
    assert not comes_back(workspace.path, engine)
    assert engine_identity(workspace.path) is None
    submit_script("print()")
    assert comes_back(workspace.path, engine)
    assert engine_identity(workspace.path) is not None


@pytest.mark.parametrize("config", ["{}", "no json", '{"cpus": 1, "gpus": 0}'])
def test_a_run_whose_config_is_garbled_fails_alone(
    engine: Engine, workspace: Workspace, submit_script: Fixture, until: Fixture, config: str
) -> None:
    damaged, healthy = submit_script("print()"), submit_script("print()")
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET config = ? WHERE id = ?", (config, damaged.id))

    def over() -> bool:
        engine.step()
        return all(run.refresh().status in terminal for run in (damaged, healthy))

    until(over)
    assert damaged.status is Status.FAILED
    assert healthy.status is Status.COMPLETED


@pytest.fixture
def slow_folder(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Sets what the engine's look at files left in place, of the dataset `far`, waits for."""
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "a.csv").write_text("1\n")
    register_dataset(workspace, "far", tmp_path / "far", by_reference=True)
    (tmp_path / "far" / "a.csv").write_text("1\n2\n")
    reached, check = threading.Event(), dataset_module.check_dataset

    def slow(version: Any) -> Any:
        if threading.current_thread() is not threading.main_thread():  # a submit looks, too
            reached.wait(120)
        return check(version)

    monkeypatch.setattr(dataset_module, "check_dataset", slow)
    set_cpu_slots(workspace, 2)
    yield reached
    reached.set()


def test_while_the_data_of_a_run_is_looked_at_others_start_and_are_stopped(
    engine: Engine, submit_script: Fixture, until: Fixture, slow_folder: threading.Event
) -> None:
    first, second = (submit_script("print()", inputs=(DatasetInput("far"),)) for _ in range(2))
    engine.step()
    assert engine.queue.length == 2
    waiting = submit_script("print()")
    engine.step()
    assert waiting.refresh().status is Status.QUEUED  # the others have taken all slots
    second.request_stop()

    def over() -> bool:
        engine.step()
        return all(run.refresh().status in terminal for run in (second, waiting))

    until(over)
    assert (second.status, waiting.status) == (Status.CANCELED, Status.COMPLETED)
    assert first.refresh().status is Status.QUEUED
    assert not (second.folder / "launch.json").exists()


def test_a_run_whose_data_was_looked_at_starts_and_was_told_before(
    engine: Engine, submit_script: Fixture, until: Fixture, slow_folder: threading.Event
) -> None:
    run = submit_script("print()", inputs=(DatasetInput("far"),))
    engine.step()
    slow_folder.set()

    def over() -> bool:
        engine.step()
        return run.refresh().status in terminal

    until(over)
    assert run.status is Status.COMPLETED
    kinds = [json.loads(line)[0] for line in (run.folder / "events.jsonl").read_bytes().splitlines()]
    assert kinds.index("message") < kinds.index("process")
    assert kinds.count("message") == 1
    assert engine.queue.length == 0


def test_a_run_whose_data_left_in_place_is_gone_fails_and_names_it(
    engine: Engine, submit_script: Fixture, until: Fixture, slow_folder: threading.Event, tmp_path: Path
) -> None:
    run = submit_script("print()", inputs=(DatasetInput("far"),))
    shutil.rmtree(tmp_path / "far")

    def over() -> bool:
        engine.step()
        return run.refresh().status in terminal

    until(over)
    assert run.status is Status.FAILED
    assert "far:1 is gone" in str(run.reason)


def test_a_run_keeps_the_python_system_and_packages_that_it_ran_with(
    engine: Engine, workspace: Workspace, submit_script: Fixture, until: Fixture
) -> None:
    run = submit_script("open('outputs/model.txt', 'w').close()")

    def recorded() -> bool:
        engine.step()
        return run.refresh().status in terminal and run.environment is not None

    until(recorded)
    environment = run.environment
    assert environment["packages"]["psutil"] == psutil.__version__
    assert (environment["python"], environment["machine"]) == (platform.python_version(), platform.machine())
    assert json.loads((run.folder / "environment.json").read_bytes()) == environment
    assert register_model(workspace, run, "m").manifest()["environment"] == environment
    engine.close()
    workspace.rebuild()
    assert run.refresh().environment == environment


def test_what_is_being_read_of_the_environment_is_recorded_before_the_engine_ends(
    engine: Engine, submit_script: Fixture, until: Fixture
) -> None:
    run = submit_script("print()")

    def started() -> bool:
        engine.step()
        return bool(engine.active)

    until(started)
    engine.close()
    assert run.refresh().environment["packages"]["psutil"]


def test_a_run_deleted_from_the_database_is_let_go(
    engine: Engine, workspace: Workspace, submit_script: Fixture, until: Fixture, tmp_path: Path
) -> None:
    gate = tmp_path / "gate"
    run = submit_script(
        "import os, sys, time\nwhile not os.path.exists(sys.argv[1]):\n    time.sleep(0.01)\n", str(gate)
    )

    def stepped(condition: Callable[[], Any]) -> Any:
        engine.step()
        return condition()

    until(lambda: stepped(lambda: run.refresh().status is Status.RUNNING))
    with workspace.store.write("runs") as connection:
        connection.execute("DELETE FROM parameters")
        connection.execute("DELETE FROM metric_chunks")
        connection.execute("DELETE FROM metrics")
        connection.execute("DELETE FROM runs")
    (run.folder / "events.jsonl").open("a").close()
    gate.touch()
    until(lambda: stepped(lambda: not engine.active))


def test_the_same_trouble_is_logged_once(
    engine: Engine,
    workspace: Workspace,
    submit_script: Fixture,
    caplog: pytest.LogCaptureFixture,
    until: Fixture,
    tmp_path: Path,
) -> None:
    gate = tmp_path / "gate"
    run = submit_script(f"import os, time\nwhile not os.path.exists({str(gate)!r}): time.sleep(0.01)")
    engine.step()
    events = run.folder / "events.jsonl"
    until(events.exists)
    events.rename(run.folder / "moved.jsonl")
    events.mkdir()
    with caplog.at_level(logging.ERROR):
        for _ in range(5):
            engine.step()
    events.rmdir()
    (run.folder / "moved.jsonl").rename(events)
    gate.touch()

    def over() -> bool:
        engine.step()
        return run.refresh().status in terminal

    until(over)
    assert run.status is Status.COMPLETED
    assert (
        len([record for record in caplog.records if record.message.startswith(f"reading run {run.id}:")]) == 1
    )
