"""Files of runs where one side lacks rsync: a real Slurm behind a real sshd, copied by tar."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.compute import add_slurm_target
from mldesk.core.dataset import register_dataset
from mldesk.core.errors import Unavailable
from mldesk.core.run_data import DatasetInput
from mldesk.core.status import Status
from mldesk.engine.clusters.copies import Copies
from mldesk.engine.clusters.hosts import Host
from mldesk.engine.clusters.selection import Selection
from tests.engine.clusters.slurm.conftest import Bench
from tests.engine.clusters.slurm.daemons import Daemons
from tests.engine.clusters.slurm.sshd import ADDRESS, Login

_WRITES = """
import os, sys, time
from mldesk.runtime.run import Run
run = Run.get_context()
step = 0
while not os.path.exists({gate!r}):
    run.log("step", step)
    print("step", step, flush=True)
    step += 1
    time.sleep(0.05)
print("read", open(os.path.join(sys.argv[2], "two words", "numbers.csv")).read())
os.makedirs("outputs/a b/c")
for name in ("plain", "a b/c/qu'o\\"te", "li\\nne", "[1]*?", "ž"):
    open("outputs/" + name, "w").write(name)
os.symlink("plain", "outputs/latest")
open("outputs/count.txt", "w").write(str(step))
"""


def _all_programs_but(name: str, folder: Path) -> str:
    """A folder with links to every program on the PATH but this one."""
    folder.mkdir()
    for place in os.environ["PATH"].split(os.pathsep):
        for program in Path(place).iterdir() if Path(place).is_dir() else ():
            link = folder / program.name
            if program.name != name and not link.is_symlink():
                link.symlink_to(program)
    return str(folder)


@pytest.fixture(params=["here", "there"])
def login(
    request: pytest.FixtureRequest, slurm: Daemons, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Login]:
    """The cluster's login node; one side lacks rsync."""
    path = _all_programs_but("rsync", tmp_path / "programs")
    there = {"PATH": path} if request.param == "there" else {}
    made = Login(tmp_path / "login", {**slurm.variables, **there}, programs=())
    monkeypatch.setenv("SLURM_CONF", str(tmp_path / "nowhere"))
    here = path if request.param == "here" else os.environ["PATH"]
    monkeypatch.setenv("PATH", f"{made.bin}{os.pathsep}{here}")
    made.start()
    yield made
    made.cut()
    monkeypatch.undo()


def test_code_data_log_and_outputs_are_copied(
    bench: Bench, login: Login, submit_script: Any, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    (data / "two words").mkdir(parents=True)
    (data / "two words" / "numbers.csv").write_text("1,2,3")
    register_dataset(bench.workspace, "numbers", data)
    folder = tmp_path / "home"
    add_slurm_target(bench.workspace, "far", host=ADDRESS, shared=False, folder=str(folder), poll_seconds=0.3)
    gate = tmp_path / "gate"
    inputs = (DatasetInput("numbers", argument="--data"),)
    run = submit_script(_WRITES.format(gate=str(gate)), compute="far", inputs=inputs)
    log = run.folder / "log.txt"
    bench.until(lambda: log.exists() and len(log.read_text().splitlines()) > 5)
    gate.touch()
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    count = int((run.work_folder / "outputs" / "count.txt").read_text())
    assert run.metric("step").steps.tolist() == list(range(count))
    assert log.read_text().splitlines() == [*(f"step {number}" for number in range(count)), "read 1,2,3"]
    outputs = run.work_folder / "outputs"
    for name in ("plain", "a b/c/qu'o\"te", "li\nne", "[1]*?", "ž"):
        assert (outputs / name).read_text() == name
    assert (outputs / "latest").readlink() == Path("plain")
    bench.until(lambda: not any((folder / "runs").iterdir()))


def test_what_is_there_already_is_left_alone(
    login: Login, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    source, target, back = tmp_path / "source", tmp_path / "target", tmp_path / "back"
    (source / "sub").mkdir(parents=True)
    for name in ("one", "sub/two", "left out"):
        (source / name).write_text(name)
    host = Host(ADDRESS)
    copies = Copies(host)
    copies.send(source, str(target), Selection(without=("left out",)))
    assert sorted(path.name for path in target.rglob("*")) == ["one", "sub", "two"]
    assert "files are copied by tar" in caplog.text
    first = (target / "one").stat().st_ino
    (source / "sub" / "two").write_text("changed")
    copies.send(source, str(target), Selection(without=("left out",)))
    assert ((target / "one").stat().st_ino, (target / "sub" / "two").read_text()) == (first, "changed")
    back.mkdir()
    (target / "log.txt").write_text("first\n")
    copies.fetch(str(target), back, Selection(only=("log.txt",)))
    assert [path.name for path in back.iterdir()] == ["log.txt"]
    with (target / "log.txt").open("a") as log:
        log.write("second\n")
    copies.fetch(str(target), back, Selection(only=("log.txt",)))
    assert (back / "log.txt").read_text() == "first\nsecond\n"
    (target / "log.txt").rename(target / "log.earlier.txt")
    (target / "log.txt").write_text("third, and longer than all before\n")
    copies.fetch(str(target), back, Selection(only=("log.txt", "log.earlier.txt")))
    assert (back / "log.txt").read_text() == "third, and longer than all before\n"
    assert (back / "log.earlier.txt").read_text() == "first\nsecond\n"
    host.close()


def test_a_link_that_is_cut_while_copying_is_a_host_that_does_not_answer(
    login: Login, tmp_path: Path
) -> None:
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "one").write_text("1")
    host = Host(ADDRESS)
    copies = Copies(host)
    copies.send(tmp_path / "source", str(tmp_path / "target"))
    login.cut()
    (tmp_path / "source" / "two").write_text("2")
    with pytest.raises(Unavailable, match="cannot be reached through ssh"):
        copies.send(tmp_path / "source", str(tmp_path / "target"))
    host.close()
