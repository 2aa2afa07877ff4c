"""Runs that are carried to a Ray cluster and back, with a stand-in for Ray itself."""

from __future__ import annotations

import base64
import contextlib
import json
import shutil
import signal
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import psutil
import pytest

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Damaged, InvalidInput
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.engine.clusters.base import ClusterJob, JobEnd
from mldesk.engine.clusters.ray import brought, parcel
from mldesk.engine.clusters.ray.brought import Brought
from mldesk.engine.clusters.ray.cluster import job_name
from mldesk.engine.clusters.ray.environment import carried_environment
from mldesk.engine.clusters.ray.job_states import job_state
from mldesk.engine.launch import prepare

_PREFIX = "mldesk:"

_SCRIPT = """
import os, sys, time
from mldesk.runtime import Run
run = Run.get_context()
for step in range(50):
    run.log("loss", 1 / (step + 1), step=step)
os.makedirs("outputs/deep", exist_ok=True)
open("outputs/deep/model.bin", "wb").write(os.urandom(700_000))
print("in", os.getcwd(), "secret", os.environ.get("TOKEN_X"))
"""


class Cluster:
    """Carries a run to a folder that stands for a node, and runs its driver there."""

    def __init__(self, workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._workspace = workspace
        self._folder = folder
        folder.mkdir()
        (folder / "tmp").mkdir()
        monkeypatch.setenv("TMPDIR", str(folder / "tmp"))

    def job(self, run: Run, **values: Any) -> ClusterJob:
        environment = carried_environment(EnvironmentSpec())
        made = prepare(self._workspace, run, (), False, environment, {})
        return ClusterJob(run.id, run.name, run.folder, made.python, **values)

    def start(
        self, job: ClusterJob, log: int | IO[bytes] = subprocess.PIPE, **variables: str
    ) -> subprocess.Popen[str]:
        name = job_name(job.run_id, job.attempt)
        needed = parcel.bundles(job, json.loads((job.folder / "launch.json").read_text()), None)
        with parcel.packed(job, parcel.make_plan(job, name, needed, False)) as packed:
            there = self._folder / f"carried{job.attempt}"
            shutil.copytree(packed, there)
        program = Path(__file__).with_name("stand_in.py")
        environment = {"PATH": "/usr/bin:/bin", "TMPDIR": str(self._folder / "tmp"), **variables}
        return subprocess.Popen(
            [sys.executable, str(program), parcel.PLAN],
            cwd=there,
            env=environment,
            stdout=log,
            stderr=subprocess.PIPE,
            text=True,
        )

    def frames(self, process: subprocess.Popen[str]) -> list[dict[str, Any]]:
        said, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
        lines = [line for line in said.splitlines() if line.startswith(_PREFIX)]
        return [json.loads(line[len(_PREFIX) :]) for line in lines]


@pytest.fixture
def cluster(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cluster:
    return Cluster(workspace, tmp_path / "node", monkeypatch)


@pytest.fixture
def no_process_left(tmp_path: Path, until: Any) -> Iterator[None]:
    """Nothing that the nodes have started outlives its run."""
    yield
    until(lambda: not list(_marked(tmp_path)))


def _processes(folder: Path) -> Iterator[psutil.Process]:
    """The processes that the nodes have started."""
    for process in psutil.process_iter():
        try:
            if process.environ().get("TMPDIR", "").startswith(str(folder)):
                yield process
        except (psutil.Error, OSError):
            continue


def _marked(folder: Path) -> Iterator[list[str]]:
    """Their command lines."""
    for process in _processes(folder):
        with contextlib.suppress(psutil.Error, OSError):
            yield process.cmdline()


def _events(folder: Path, kind: str) -> list[list[Any]]:
    path = folder / "events.jsonl"
    lines = path.read_text().splitlines() if path.exists() else []
    return [event for event in map(json.loads, filter(None, lines)) if event[0] == kind]


def test_all_that_a_run_writes_comes_back(
    cluster: Cluster, submit_script: Any, no_process_left: None, tmp_path: Path
) -> None:
    run = submit_script(_SCRIPT)
    frames = cluster.frames(cluster.start(cluster.job(run)))
    assert frames[-1]["state"]["end"] == {"kind": "ended", "exit": 0}
    brought = Brought(run.folder, "job")
    brought.take(frames)
    assert len(_events(run.folder, "metric")) == 50
    assert [event[1] for event in _events(run.folder, "ended")] == ["Completed"]
    assert (run.work_folder / "outputs/deep/model.bin").stat().st_size == 700_000
    assert f"in {tmp_path / 'node' / 'tmp'}" in (run.folder / "log.txt").read_text()
    assert list((tmp_path / "node" / "tmp").glob("mldesk-*")) == []


def test_what_comes_twice_is_there_once(cluster: Cluster, submit_script: Any, no_process_left: None) -> None:
    run = submit_script(_SCRIPT)
    frames = cluster.frames(cluster.start(cluster.job(run)))
    # where a file begins here is noted before the first of it is written
    files = [frame.get("file") for frame in frames]
    half = max(files.index("events.jsonl"), files.index("log.txt")) + 1
    Brought(run.folder, "job").take(frames[:half])
    noted = (run.folder / "brought.json").read_bytes()
    Brought(run.folder, "job").take(frames[half:])
    (run.folder / "brought.json").write_bytes(noted)  # killed before it was noted how far it came
    again = Brought(run.folder, "job")
    again.take([frame for frame in frames if frame["seq"] > again.seq])
    assert len(_events(run.folder, "metric")) == 50
    assert len(_events(run.folder, "ended")) == 1
    assert (run.folder / "log.txt").read_text().count("in /") == 1


def test_events_come_after_the_files_that_they_tell_of(cluster: Cluster, submit_script: Any) -> None:
    run = submit_script(_SCRIPT)
    frames = cluster.frames(cluster.start(cluster.job(run)))
    files = [frame.get("file") for frame in frames]
    last_part = max(index for index, file in enumerate(files) if file == "work/outputs/deep/model.bin")
    for frame in frames[:last_part]:
        Brought(run.folder, "job").take([frame])
    assert _events(run.folder, "artifact") == []


_CHATTY = """
import os
from mldesk.runtime import Run
run = Run.get_context()
for step in range(2000):
    run.log("loss", 1 / (step + 1), step=step)
    print(step, os.urandom(1000).hex())
"""


class Home:
    """Takes what a driver tells in its log, as mldesk does, and answers by the cluster's store."""

    def __init__(self, run: Run, log: Path, store: Path) -> None:
        self._run, self._log, self._store = run, log, store
        self._taken = 0
        self.longest = 0

    def look(self) -> None:
        """Take what there is; each time as an engine that has just begun."""
        data = self._log.read_bytes()
        self.longest = max(self.longest, len(data))
        lines = data[: data.rfind(b"\n") + 1].decode().splitlines()
        frames = [json.loads(line[len(_PREFIX) :]) for line in lines]
        brought = Brought(self._run.folder, "job")
        assert not frames or frames[0]["seq"] <= brought.seq + 1, "nothing is missing"
        brought.take([frame for frame in frames if frame["seq"] > brought.seq])
        if brought.asks > self._taken:
            answer = self._store / f"mldesk-taken-{job_name(self._run.id, 0)}.zip"
            partial = answer.with_suffix(".partial")
            partial.write_text(str(brought.asks))
            partial.replace(answer)
            self._taken = brought.asks


def test_the_log_of_a_driver_stays_short_while_home_takes_what_is_in_it(
    cluster: Cluster,
    submit_script: Any,
    no_process_left: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    until: Callable[..., Any],
) -> None:
    monkeypatch.setattr(parcel, "WINDOW", 200_000)
    run = submit_script(_CHATTY)
    log, store = tmp_path / "driver.log", tmp_path / "store"
    store.mkdir()
    home = Home(run, log, store)
    with log.open("ab") as file:
        process = cluster.start(cluster.job(run), file, STORE=str(store))

    def is_over() -> bool:
        ended = process.poll() is not None
        home.look()
        return ended

    until(is_over, 120)
    _, errors = process.communicate()
    assert process.returncode == 0, errors
    printed = (run.folder / "log.txt").read_text().splitlines()
    assert [int(line.split()[0]) for line in printed] == list(range(2000))
    assert len(_events(run.folder, "metric")) == 2000
    assert len(_events(run.folder, "ended")) == 1
    assert home.longest < 1_200_000, "of about 3 MB that were told"
    assert list(store.iterdir()) == []


def test_a_script_that_uses_ray_itself_finds_the_cluster_and_its_packages(
    cluster: Cluster, submit_script: Any, no_process_left: None
) -> None:
    text = "import os\nfor name in ('RAY_ADDRESS', 'RAY_JOB_CONFIG_JSON_ENV_VAR'): print(os.environ[name])"
    run = submit_script(text)
    brought = Brought(run.folder, "job")
    brought.take(cluster.frames(cluster.start(cluster.job(run))))
    address, configuration = (run.folder / "log.txt").read_text().splitlines()
    assert address == "10.0.0.1:6379"
    assert json.loads(configuration) == {"runtime_env": {"pip": ["tiny"]}}


def test_secrets_reach_the_script_and_nothing_that_is_kept(cluster: Cluster, submit_script: Any) -> None:
    run = submit_script(_SCRIPT)
    job = cluster.job(run, secrets={"TOKEN_X": "hush-hush-hush"})
    launch = json.loads((run.folder / "launch.json").read_text())
    (run.folder / "launch.json").write_text(json.dumps({**launch, "secrets": ["TOKEN_X"]}))
    frames = cluster.frames(cluster.start(job))
    Brought(run.folder, "job").take(frames)
    assert "secret " in (run.folder / "log.txt").read_text()
    assert "hush-hush-hush" not in (run.folder / "log.txt").read_text()
    assert not any("hush-hush-hush" in path.read_text("latin-1") for path in _files(run.folder))


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_driver_that_is_killed_takes_its_launchers_with_it(
    cluster: Cluster, submit_script: Any, until: Callable[..., Any], no_process_left: None, tmp_path: Path
) -> None:
    run = submit_script("import time\nprint('begun', flush=True)\ntime.sleep(600)")
    process = cluster.start(cluster.job(run))
    until(lambda: any("train.py" in command for command in _marked(tmp_path)), 60)
    process.kill()
    process.communicate()
    until(lambda: list((tmp_path / "node" / "tmp").glob("mldesk-*")) == [])


def test_a_guard_that_is_killed_leaves_nothing_behind_and_is_told(
    cluster: Cluster, submit_script: Any, until: Callable[..., Any], no_process_left: None, tmp_path: Path
) -> None:
    process = cluster.start(cluster.job(submit_script("import time\ntime.sleep(600)")))
    until(lambda: any("train.py" in command for command in _marked(tmp_path)), 60)
    (guard,) = [one for one in _processes(tmp_path) if any("guard.py" in word for word in one.cmdline())]
    guard.kill()
    state = cluster.frames(process)[-1]["state"]
    assert state["end"]["text"] == "node 127.0.0.1: its guard was killed"
    told = job_state({"status": "SUCCEEDED", "message": "", "exit": 0, "words": [], "state": state})
    assert told.end is JobEnd.KEEPER_LOST
    assert told.reason == "the process that keeps the run on its node was killed; the node goes on"


def test_a_driver_that_waits_for_nodes_ends_as_soon_as_it_is_asked_to(
    cluster: Cluster, submit_script: Any, until: Callable[..., Any], no_process_left: None, tmp_path: Path
) -> None:
    log = tmp_path / "driver.log"
    with log.open("ab") as file:
        process = cluster.start(cluster.job(submit_script("print()")), file, NO_ROOM="1")
    until(lambda: "no node has room yet" in log.read_text(), 60)
    process.terminate()
    process.communicate(timeout=120)
    assert process.returncode == -signal.SIGTERM


def test_data_outside_of_the_run_is_carried_with_it(
    cluster: Cluster, submit_script: Any, tmp_path: Path
) -> None:
    run = submit_script(
        "print('read', open(__import__('sys').argv[1]).read())", str(tmp_path / "numbers.txt")
    )
    (tmp_path / "numbers.txt").write_text("1 2 3")
    job = cluster.job(run)
    path = run.folder / "launch.json"
    launch = json.loads(path.read_text())
    launch["inputs"] = [{"name": "numbers", "path": str(tmp_path / "numbers.txt"), "mode": "mount"}]
    path.write_text(json.dumps(launch))
    frames = cluster.frames(cluster.start(job))
    (tmp_path / "numbers.txt").unlink()
    Brought(run.folder, "job").take(frames)
    assert "read 1 2 3" in (run.folder / "log.txt").read_text()


def test_a_run_that_is_too_large_is_refused(
    cluster: Cluster, submit_script: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parcel, "LARGEST", 1000)
    with pytest.raises(InvalidInput, match="too large to be carried"):
        cluster.start(cluster.job(submit_script("print()")))


def test_images_and_conda_are_refused_with_what_to_do() -> None:
    with pytest.raises(InvalidInput, match="packages for pip"):
        carried_environment(EnvironmentSpec("image", image="python:3.11"))


def _piece(seq: int, at: int, data: bytes) -> dict[str, Any]:
    packed = base64.b64encode(zlib.compress(data)).decode()
    return {"seq": seq, "file": "events.jsonl", "at": at, "data": packed, "node": 0}


def test_lines_of_the_engine_in_between_stay(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    path.write_bytes(b"before\n")
    Brought(tmp_path, "job").take([_piece(1, 0, b"one\n")])
    with path.open("ab") as file:
        file.write(b"ours\n")
    Brought(tmp_path, "job").take([_piece(2, 4, b"two\nthree\n")])
    assert path.read_bytes() == b"before\none\nours\ntwo\nthree\n"


def test_lines_of_which_a_part_had_been_written_come_once_more(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    Brought(tmp_path, "job").take([_piece(1, 0, b"one\n")])
    noted = (tmp_path / "brought.json").read_bytes()
    Brought(tmp_path, "job").take([_piece(2, 4, b"two\nthree\n")])
    path.write_bytes(path.read_bytes()[:-4])
    (tmp_path / "brought.json").write_bytes(noted)
    Brought(tmp_path, "job").take([_piece(2, 4, b"two\nthree\n")])
    assert path.read_bytes() == b"one\ntwo\nth\nthree\n"  # a line that is torn is none
    Brought(tmp_path, "another attempt").take([_piece(1, 0, b"one\n")])
    assert path.read_bytes() == b"one\ntwo\nth\nthree\none\n"


@pytest.mark.parametrize("name", ["../escape.txt", "/etc/passwd", "work/../../x"])
def test_no_file_is_written_outside_of_the_run(tmp_path: Path, name: str) -> None:
    with pytest.raises(Damaged):
        Brought(tmp_path, "job").take([{**_piece(1, 0, b"x"), "file": name}])


@pytest.mark.parametrize("name", ["C:/x", "log.txt:stream", "..\\x"])
def test_no_file_is_written_whose_name_means_something_else_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(brought, "_not_in_names", ("\\", ":"))
    Brought(tmp_path, "job").take([{**_piece(1, 0, b"x"), "file": name}])
    assert [path.name for path in _files(tmp_path)] == ["brought.json"]


def test_nothing_that_mldesk_itself_notes_of_a_run_is_overwritten(tmp_path: Path) -> None:
    names = ("job.json", "launch.json", "cluster.json", "brought.json", "control/kill", "snapshot/train.py")
    Brought(tmp_path, "job").take([{**_piece(1, 0, b"x"), "file": name} for name in names])
    assert [path.name for path in _files(tmp_path)] == ["brought.json"]
    assert json.loads((tmp_path / "brought.json").read_text())["seq"] == 1


@pytest.mark.parametrize("piece", [{"data": "no base64"}, {"data": "eA=="}, {"at": None}, {"data": None}])
def test_what_cannot_be_read_is_the_trouble_of_that_run_alone(tmp_path: Path, piece: dict[str, Any]) -> None:
    with pytest.raises(Damaged):
        Brought(tmp_path, "job").take([{**_piece(1, 0, b"x"), **piece}])


def _of_node(seq: int, node: int, name: str, data: bytes, at: int = 0, **values: int) -> dict[str, Any]:
    return {**_piece(seq, at, data), "file": name, "node": node, **values}


def test_what_another_node_writes_on_comes_on(tmp_path: Path) -> None:
    log, best = "work/logs/worker1/events.out.tfevents.1", "work/outputs/best1.bin"
    Brought(tmp_path, "job").take([_of_node(1, 1, log, b"begin"), _of_node(2, 1, best, b"first", of=5)])
    Brought(tmp_path, "job").take([_of_node(3, 1, log, b" end", 5), _of_node(4, 1, best, b"better", of=6)])
    assert (tmp_path / log).read_bytes() == b"begin end"
    assert (tmp_path / best).read_bytes() == b"better"
    Brought(tmp_path, "another attempt").take([_of_node(1, 1, best, b"again", of=5)])
    assert (tmp_path / best).read_bytes() == b"again"
    assert _events(tmp_path, "message") == []


@pytest.mark.parametrize("order", [(0, 1), (1, 0), (1, 2)])
def test_a_file_that_two_nodes_write_is_that_of_the_first_which_is_told(
    tmp_path: Path, order: tuple[int, int]
) -> None:
    names = ("work/outputs/model.bin", "work/outputs/more.bin")
    frames = [
        _of_node(2 * turn + number, node, name, b"node %d" % node, of=6)
        for turn, node in enumerate(order)
        for number, name in enumerate(names, 1)
    ]
    for frame in frames:
        Brought(tmp_path, "job").take([frame])
    assert [(tmp_path / name).read_bytes() for name in names] == [b"node %d" % min(order)] * 2
    ((_, level, text, _),) = _events(tmp_path, "message")
    assert level == "warning"
    assert f"Node {order[1]} wrote outputs/model.bin, which another node has written, too" in text
