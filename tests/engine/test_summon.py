"""What front ends and the engine tell each other through lock file and client rows."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from mldesk import summon
from mldesk.core.paths import program_site
from mldesk.core.processes import is_alive
from mldesk.core.workspace import Workspace
from mldesk.summon import (
    clear_identity,
    engine_identity,
    ensure_engine,
    live_clients,
    lock_path,
    own_environment,
    register_client,
    unregister_client,
    write_identity,
)


def test_the_lock_file_tells_who_the_engine_is(workspace: Workspace) -> None:
    assert engine_identity(workspace.path) is None
    lock_path(workspace.path).touch()
    assert engine_identity(workspace.path) is None
    write_identity(workspace.path)
    identity = engine_identity(workspace.path)
    assert identity is not None
    assert identity[0] == os.getpid()
    assert identity[1] == pytest.approx(psutil.Process().create_time(), abs=2)
    size = lock_path(workspace.path).stat().st_size
    clear_identity(workspace.path)
    assert engine_identity(workspace.path) is None
    assert lock_path(workspace.path).stat().st_size == size


@pytest.mark.parametrize("content", [b"", b" ", b" 12", b" {}", b" []", b"\xff\xff", b' {"pid": 1}'])
def test_a_garbled_lock_file_names_no_engine(workspace: Workspace, content: bytes) -> None:
    lock_path(workspace.path).write_bytes(content)
    assert engine_identity(workspace.path) is None


def test_another_process_with_the_engines_pid_is_not_the_engine() -> None:
    start = psutil.Process().create_time()
    assert is_alive(os.getpid(), start)
    assert not is_alive(os.getpid(), start - 60)
    assert not is_alive(2**22 + 1, start)


def test_clients_come_and_go_and_the_dead_are_forgotten(workspace: Workspace) -> None:
    register_client(workspace)
    register_client(workspace)
    with workspace.store.write() as connection:
        connection.execute("INSERT INTO clients VALUES (?, ?)", (2**22 + 1, 1.0))
    assert live_clients(workspace) == 1
    assert len(workspace.store.read("SELECT * FROM clients")) == 1
    unregister_client(workspace)
    assert live_clients(workspace) == 0


def test_threads_that_want_an_engine_at_once_start_one(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Path] = []
    both = threading.Barrier(2)

    class Starting:
        def poll(self) -> None:
            """It goes on."""

        kill = wait = poll

    def start(folder: Path) -> Starting:
        begun.append(folder)
        threading.Event().wait(0.2)  # a second one has its chance
        return Starting()

    def want(_: int) -> None:
        both.wait()
        ensure_engine(workspace.path)

    monkeypatch.setattr(summon, "_start", start)
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(want, range(2)))
    assert begun == [workspace.path]


def test_what_outlives_a_program_is_no_part_of_it_nor_of_a_run(monkeypatch: pytest.MonkeyPatch) -> None:
    inherited = {
        "MLDESK_EXEC": "{}",
        "MLDESK_RUN_FOLDER": "/runs/r1",
        "MLDESK_INPUT_FACTS": "{}",
        "AZUREML_RUN_ID": "r1",
        "CUDA_VISIBLE_DEVICES": "",
        "PYTHONPATH": os.pathsep.join([str(program_site()), "/runs/r1/runtime", "/mine"]),
        "MLDESK_HOME": "/home",
    }
    monkeypatch.setattr(os, "environ", inherited)
    assert own_environment() == {"PYTHONPATH": "/mine", "MLDESK_HOME": "/home"}
    monkeypatch.delitem(inherited, "MLDESK_RUN_FOLDER")
    assert own_environment() == {
        "MLDESK_INPUT_FACTS": "{}",
        "AZUREML_RUN_ID": "r1",
        "CUDA_VISIBLE_DEVICES": "",
        "PYTHONPATH": os.pathsep.join(["/runs/r1/runtime", "/mine"]),
        "MLDESK_HOME": "/home",
    }
