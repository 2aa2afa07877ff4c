"""The hook of mpi4py, with a stand-in, on every Python; the tests of Docker have a real one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

_RUN = """
import atexit

def set_abort_status(status):
    atexit.register(print, "aborts with", status)
"""


@pytest.fixture
def mpi4py(folder: Any) -> None:
    """A stand-in for mpi4py beside the script: it says when it would abort."""
    package = Path(folder.path / "snapshot" / "mpi4py")
    package.mkdir()
    for name, text in (("__init__", ""), ("MPI", "COMM_WORLD = None\n"), ("run", _RUN)):
        (package / f"{name}.py").write_text(text, encoding="utf-8")


def run(folder: Any, script: str, python: str, **environment: str) -> list[str]:
    """Run a script through the launcher; the lines of its log."""
    folder.prepare(script, python, **environment).start(python).wait(60)
    log: Path = folder.path / "log.txt"
    return log.read_text(encoding="utf-8").splitlines()


@pytest.mark.usefixtures("mpi4py")
def test_an_exception_aborts_the_other_processes_after_it_was_told(folder: Any, python: str) -> None:
    script = "from mpi4py import MPI\nraise ValueError('no such layer')\n"
    said = run(folder, script, python, OMPI_COMM_WORLD_SIZE="2")
    assert said[-2:] == ["ValueError: no such layer", "aborts with 1"]


@pytest.mark.usefixtures("mpi4py")
def test_nothing_is_aborted_without_an_exception(folder: Any, python: str) -> None:
    assert run(folder, "from mpi4py import MPI\n", python, OMPI_COMM_WORLD_SIZE="2") == []


@pytest.mark.usefixtures("mpi4py")
def test_a_process_that_no_mpirun_started_is_left_as_it_is(folder: Any, python: str) -> None:
    said = run(folder, "from mpi4py import MPI\nraise ValueError('no such layer')\n", python)
    assert said[-1] == "ValueError: no such layer"


@pytest.mark.parametrize(
    ("end", "said"),
    [
        ("sys.exit(3)", ["aborts with 3"]),
        ("sys.exit('bad data')", ["bad data", "aborts with 1"]),
        ("try:\n    sys.exit(3)\nfinally:\n    print('tidied')", ["tidied", "aborts with 3"]),
        ("sys.exit()", []),
        ("sys.exit(0)", []),
        ("try:\n    sys.exit(3)\nexcept SystemExit as error:\n    kept = error", []),
        ("try:\n    sys.exit(3)\nexcept SystemExit:\n    pass", []),
        ("import _thread\n_thread.start_new_thread(sys.exit, (3,))\nwhile _thread._count():\n    pass", []),
        ("import os\nif os.fork() == 0:\n    sys.exit(3)\nos.wait()", []),
    ],
    ids=["number", "words", "finally", "nothing", "zero", "caught and kept", "caught", "thread", "fork"],
)
@pytest.mark.usefixtures("mpi4py")
def test_an_exit_with_a_fault_that_nobody_catches_aborts_the_others(
    folder: Any, python: str, end: str, said: list[str]
) -> None:
    if "fork" in end and sys.platform == "win32":
        pytest.skip("there is no fork on Windows")
    script = f"import sys\nfrom mpi4py import MPI\n{end}\n"
    assert run(folder, script, python, OMPI_COMM_WORLD_SIZE="2") == said
