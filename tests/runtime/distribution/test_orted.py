"""Open MPI's daemon on another node: mpirun's agent has that node's launcher start it."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from mldesk.runtime.distribution import orted

AGENT = orted.__file__


@contextmanager
def _served(folder: Path, host: str, **variables: str) -> Iterator[orted.Orteds]:
    """A node that starts what it is asked for until the end of the block."""
    node = orted.Orteds(str(folder), host, {**os.environ, **variables})
    over = threading.Event()

    def serve() -> None:
        while not over.wait(0.02):
            node.serve()

    serving = threading.Thread(target=serve)
    serving.start()
    try:
        yield node
    finally:
        over.set()
        serving.join()
        node.close()


def _agent(python: str, folder: Path, host: str, *command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [python, "-E", "-s", "-S", AGENT, str(folder), host, *command],
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Open MPI is not for Windows")
def test_the_agent_has_the_command_run_by_the_node_and_ends_as_it_does(tmp_path: Path, python: str) -> None:
    with _served(tmp_path, "node-1", WHERE="there"):
        done = _agent(python, tmp_path, "node-1", f'echo "$WHERE" > {tmp_path}/said;', "exit", "0")
        assert (done.returncode, done.stderr) == (0, "")
        failed = _agent(python, tmp_path, "node-1", "echo no such library; exit 3")
    assert (tmp_path / "said").read_text() == "there\n"
    assert failed.returncode == 3
    assert "orted on node-1 has ended with exit code 3" in failed.stderr
    assert "no such library" in failed.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Open MPI is not for Windows")
def test_what_an_mpirun_asked_for_that_is_gone_is_not_started(tmp_path: Path, python: str) -> None:
    with _served(tmp_path, "node-1"):
        assert _agent(python, tmp_path, "node-1", f"echo once >> {tmp_path}/said").returncode == 0
    with _served(tmp_path, "node-1"):
        assert _agent(python, tmp_path, "node-1", f"echo twice >> {tmp_path}/said").returncode == 0
    assert (tmp_path / "said").read_text() == "once\ntwice\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Open MPI is not for Windows")
def test_a_node_that_closes_ends_what_it_has_started_and_says_so(
    tmp_path: Path, until: Callable[..., Any]
) -> None:
    asking = subprocess.Popen(
        [sys.executable, AGENT, str(tmp_path), "node-1", f"touch {tmp_path}/begun; exec sleep 600"],
        stderr=subprocess.PIPE,
        text=True,
    )
    with _served(tmp_path, "node-1") as node:
        until((tmp_path / "begun").exists)
        until(lambda: len(node.pids) == 1)
    assert node.pids == []
    said = asking.communicate(timeout=120)[1]
    assert asking.returncode == 128 + 9
    assert "exit code -9" in said


def test_a_node_that_is_not_there_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(orted, "TAKEN_SECONDS", 0.05)
    assert orted.main([str(tmp_path), "node-1", "orted"]) == 1
    assert "node-1 gave no sign" in capsys.readouterr().err


def test_too_little_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert orted.main(["folder", "node-1"]) == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("mpirun") is None, reason="there is no mpirun: install openmpi-bin")
def test_mpirun_starts_processes_of_another_node_by_it(tmp_path: Path) -> None:
    with _served(tmp_path, "far"):
        done = subprocess.run(
            [
                "mpirun", "--oversubscribe", "-np", "2", "--host", "localhost:1,far:1",
                "--leave-session-attached", "--mca", "plm_rsh_no_tree_spawn", "1",
                "--mca", "plm_rsh_agent", f"{sys.executable} -E -s -S {AGENT} {tmp_path}",
                sys.executable, "-c", "import os; print('rank', os.environ['OMPI_COMM_WORLD_RANK'])",
            ],
            env={**os.environ, "OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1"},
            capture_output=True,
            text=True,
            timeout=120,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said = [line for line in done.stdout.splitlines() if line.startswith("rank")]
    assert sorted(said) == ["rank 0", "rank 1"]
    assert "orted" in (tmp_path / "nodes" / "orted-far.json").read_text()
