"""Runs on somebody's cluster: a real Slurm behind a real sshd, without a folder that both sides see."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.compute import add_slurm_target
from mldesk.core.dataset import register_dataset
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Unavailable
from mldesk.core.model import get_model, import_model
from mldesk.core.run import find_run
from mldesk.core.run_data import DatasetInput
from mldesk.core.sdk_view import file_paths
from mldesk.core.status import Status
from mldesk.engine.clusters.slurm.cluster import make
from tests.engine.clusters.slurm.conftest import Bench, reachable
from tests.engine.clusters.slurm.daemons import Daemons
from tests.engine.clusters.slurm.sshd import ADDRESS, Login

_LOGS_UNTIL = """
import os, sys, time
from mldesk.runtime.run import Run
run = Run.get_context()
step = 0
while not os.path.exists(r'{}'):
    run.log("step", step)
    step += 1
    time.sleep(0.05)
print("read", open(os.path.join(sys.argv[2], "numbers.csv")).read())
open("outputs/count.txt", "w").write(str(step))
"""
_ASKS = """
import os
from azureml.core import Dataset, Model, Run
run = Run.get_context()
ws = run.experiment.workspace
digits = Dataset.get_by_name(ws, "digits")
with digits.mount() as mounted:
    print("mounted", open(os.path.join(mounted.mount_point, "sub", "a b.csv")).read())
    assert mounted.mount_point.startswith({there!r}), mounted.mount_point
store = ws.get_default_datastore()
os.makedirs("up")
open("up/1.csv", "w").write("7,8")
store.upload("up", "mine")
assert store.download("down", "mine") == 1
print("downloaded", open("down/mine/1.csv").read())
made = Dataset.File.from_files((store, "mine/1.csv")).register(ws, "made")
print("made", made.version, [open(path).read() for path in made.download("made")])
os.makedirs("outputs", exist_ok=True)
open("outputs/net.h5", "w").write("trained")
print("registered", run.register_model("net", "outputs/net.h5").version)
try:
    Dataset.get_by_name(ws, "none")
except Exception as error:
    print("told", type(error).__name__)
open("kept.txt", "w").write("parent")
run.upload_file("outputs/kept.txt", "kept.txt")
run.upload_file("reports/kept.txt", "kept.txt")
child = run.child_run("fold")
open("kept.txt", "w").write("child")
child.upload_file("outputs/kept.txt", "kept.txt")
child.log("loss", 0.25)
child.complete()
open("picture.png", "w").write("png")
run.log_image("picture", path="picture.png")
run.tag("kind", "far")
try:
    run.upload_file("reports/kept.txt", "kept.txt")
except Exception as error:
    print("told", "already exists" in str(error))
path = Model.get_model_path("given", _workspace=ws)
print("model", open(path if os.path.isfile(path) else os.path.join(path, "net.h5")).read())
"""


@pytest.fixture
def login(slurm: Daemons, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Login]:
    """The cluster's login node; Slurm's commands of this machine lead nowhere."""
    made = Login(tmp_path / "login", slurm.variables)
    monkeypatch.setenv("SLURM_CONF", str(tmp_path / "nowhere"))
    monkeypatch.setenv("PATH", f"{made.bin}{os.pathsep}{os.environ['PATH']}")
    made.start()
    yield made
    made.cut()
    monkeypatch.undo()


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, Any]:
    """Those of the target."""
    folder = str(tmp_path / "home" / "mldesk runs")
    return {"host": ADDRESS, "shared": False, "folder": folder.replace(" ", "-"), "poll_seconds": 0.3}


def test_a_link_that_is_cut_leaves_the_run_unknown_and_every_event_comes_once(
    bench: Bench, login: Login, settings: dict[str, Any], submit_script: Any, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "numbers.csv").write_text("1,2,3")
    register_dataset(bench.workspace, "numbers", data)
    add_slurm_target(bench.workspace, "far", **settings)
    gate = tmp_path / "gate"
    inputs = (DatasetInput("numbers", argument="--data"),)
    run = submit_script(_LOGS_UNTIL.format(gate), compute="far", inputs=inputs)
    bench.until(lambda: "step" in run.metrics())
    login.cut()
    bench.until(lambda: not reachable(bench, "far"))
    assert run.refresh().status is Status.RUNNING
    bench.restart()
    login.start()
    bench.until(lambda: reachable(bench, "far"))
    gate.touch()
    bench.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    count = int((run.work_folder / "outputs" / "count.txt").read_text())
    assert run.metrics()["step"].count == count
    lines = (run.folder / "events.jsonl").read_text().splitlines()
    assert len(lines) == len(set(lines))
    assert "read 1,2,3" in (run.folder / "log.txt").read_text()
    folder = Path(settings["folder"])
    bench.until(lambda: not any((folder / "runs").iterdir()))


def test_what_a_script_asks_is_carried_and_answered(
    bench: Bench, login: Login, settings: dict[str, Any], submit_script: Any, tmp_path: Path
) -> None:
    data, weights = tmp_path / "data", tmp_path / "weights"
    (data / "sub").mkdir(parents=True)
    (data / "sub" / "a b.csv").write_text("1,2,3")
    weights.mkdir()
    (weights / "net.h5").write_text("weights")
    register_dataset(bench.workspace, "digits", data)
    import_model(bench.workspace, weights, "given")
    add_slurm_target(bench.workspace, "far", **settings)
    run = submit_script(_ASKS.format(there=settings["folder"]), compute="far")
    bench.until(lambda: run.refresh().status.terminal, 240)  # each answer goes there and back
    log = (run.folder / "log.txt").read_text()
    assert run.status is Status.COMPLETED, (run.reason, log)
    lines = ("mounted 1,2,3", "downloaded 7,8", "told UserErrorException", "model weights")
    for line in (*lines, "told True", "made 1 ['7,8']", "registered 1"):
        assert line in log
    net = get_model(bench.workspace, "net")
    assert (net.files_folder / "net.h5").read_text() == "trained"
    bench.until(lambda: not (run.folder / "asked").exists())
    found = find_run(bench.workspace, run.id)
    (child,) = found.children()
    assert found.tags()["kind"] == "far"
    assert [image.path.read_text() for image in found.images()] == ["png"]
    kept = {name: path.read_text() for name, path in file_paths(found).items() if name.endswith("kept.txt")}
    assert kept == {"outputs/kept.txt": "parent", "reports/kept.txt": "parent"}
    assert {name: path.read_text() for name, path in file_paths(child).items()} == {
        "outputs/kept.txt": "child"
    }
    assert child.metrics()["loss"].last == 0.25


def test_an_environment_is_made_on_the_cluster_once(
    login: Login, settings: dict[str, Any], packages: Any
) -> None:
    packages.wheel("numerics")
    spec = EnvironmentSpec("packages", packages=("numerics",), pip_options=packages.options)
    cluster = make("far", settings)
    lines: list[str] = []
    first = cluster.prepare_environment(spec, lines.append, lambda _share, _text: None, lambda: False)
    assert first.python.startswith(settings["folder"])
    assert first.facts["packages"]["numerics"] == "1.0"
    assert any("numerics" in line for line in lines)
    lines.clear()
    again = cluster.prepare_environment(spec, lines.append, lambda _share, _text: None, lambda: False)
    assert again.python == first.python
    assert not any("Collecting" in line or "Processing" in line for line in lines)
    cluster.close()


def test_a_host_that_lets_nobody_in_is_unreachable_and_says_why(
    login: Login, settings: dict[str, Any], tmp_path: Path
) -> None:
    (tmp_path / "login" / "key.pub").write_text("")
    cluster = make("far", settings)
    with pytest.raises(Unavailable, match="cannot be reached through ssh") as raised:
        cluster.state()
    assert "denied" in str(raised.value)
    cluster.close()
