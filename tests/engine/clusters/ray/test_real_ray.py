"""A real Ray cluster of this machine: it grows from no node and gives all up again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.cluster_settings import RaySettings
from mldesk.core.compute import add_ray_target
from mldesk.core.distribution import Distribution
from mldesk.core.paths import user_data
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine import engine as engine_module
from mldesk.engine.clusters.ray.managed import ManagedCluster
from mldesk.engine.clusters.registry import Clusters
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml
from tests.engine.clusters.ray.ending import end_clusters
from tests.engine.clusters.ray.needed import ray_python

_SECONDS = 400.0  # on a machine that is busy with other tests
_USES_RAY = """
import ray
ray.init(log_to_driver=False)
open("outputs/made.txt", "w").write(ray.get_runtime_context().gcs_address)
"""


class Stage:
    """An engine, and a managed cluster that gives its nodes up after seconds."""

    def __init__(self, workspace: Workspace, gpus: GpuWatch, until: Any) -> None:
        self.settings = RaySettings(max_nodes=2, idle_seconds=4, python=str(ray_python()))
        add_ray_target(workspace, "grows", **self.settings.to_json())
        self.managed = ManagedCluster("grows", self.settings)
        self.local = LocalExecutor()
        self.clusters = Clusters(workspace.path, self.local)
        self.engine = Engine(workspace, {"local": self.local}, gpus, clusters=self.clusters)
        self._until = until

    def until(self, condition: Callable[[], Any]) -> Any:
        def stepped() -> Any:
            self.engine.step()
            return condition()

        return self._until(stepped, _SECONDS)

    def until_over(self, run: Run) -> None:
        self.until(lambda: run.refresh().status.terminal)

    @property
    def nodes(self) -> int:
        return len(self.managed.told().get("nodes", ()))

    @property
    def gpus(self) -> list[list[int]]:
        """The GPUs of each of its nodes."""
        return sorted(node["gpus"] for node in self.managed.told().get("nodes", ()))


@pytest.fixture
def stage(
    workspace: Workspace, fake_nvml: Any, until: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Stage]:
    token = tmp_path / "auth_token"  # as the user has one who has made a cluster with Ray alone
    token.write_text("0123456789abcdef" * 4)
    monkeypatch.setenv("RAY_AUTH_TOKEN_PATH", str(token))
    monkeypatch.setattr(engine_module, "LOOK_SECONDS", 0.05)
    gpus = GpuWatch(Nvml(fake_nvml), interval=0.05)
    gpus.wait_for_first(120)
    made = Stage(workspace, gpus, until)
    yield made
    made.until(lambda: not made.local._launchers)
    made.engine.close()
    made.clusters.close()
    gpus.close()
    end_clusters(user_data() / "ray")


@pytest.mark.timeout(1500)
def test_a_cluster_grows_from_no_node_to_two_and_gives_all_up_again(
    stage: Stage, workspace: Workspace, submit_script: Any
) -> None:
    assert stage.managed.address is None
    text = "import os\nprint('rank', os.environ['RANK'], 'of', os.environ['WORLD_SIZE'])"
    run = submit_script(text, compute="grows", distribution=Distribution("pytorch", nodes=2))
    stage.until(lambda: run.refresh().status is Status.SCALING or run.status.terminal)
    stage.until(lambda: stage.nodes == 2 or run.refresh().status.terminal)
    stage.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    log = (run.folder / "log.txt").read_text()
    assert "rank 0 of 2" in log
    assert "rank 1 of 2" in log

    address = stage.managed.address
    assert address is not None
    add_ray_target(workspace, "attached", address=address, python=stage.settings.python)
    attached = submit_script(_USES_RAY, compute="attached")
    stage.until_over(attached)
    assert attached.status is Status.COMPLETED, attached.reason
    assert (attached.work_folder / "outputs/made.txt").read_text() == stage.managed.told()["head_address"]

    _runs_on_gpus(stage, submit_script)

    stage.until(lambda: stage.nodes == 0)
    stage.until(lambda: stage.managed.told() == {})  # the head has ended, too


_SEES = """
import json, os, time
task = json.loads(os.environ["TF_CONFIG"])["task"]
print("worker", task["index"], "sees", os.environ.get("CUDA_VISIBLE_DEVICES"), flush=True)
while not os.path.exists("go"):
    time.sleep(0.05)
"""


def _runs_on_gpus(stage: Stage, submit_script: Any) -> None:
    """Nodes with a GPU each take the place of those that are there, and give the GPUs back."""
    spread = Distribution("tensorflow", nodes=2, workers=2)
    run = submit_script(_SEES, compute="grows", gpus=1, distribution=spread)
    log = run.folder / "log.txt"
    stage.until(
        lambda: run.refresh().status.terminal or (log.exists() and log.read_text().count("sees") == 2)
    )
    told = sorted(line.rsplit("worker ", 1)[1] for line in log.read_text().splitlines() if "sees" in line)
    assert told == ["0 sees 0", "1 sees 1"], run.reason
    assert (run.device, stage.gpus) == ("GPU 0, 1", [[0], [1]])
    here = submit_script("print()", gpus=1)
    stage.until(lambda: here.id in stage.engine.queue.waits)
    (run.work_folder / "go").touch()
    stage.until_over(run)
    assert run.status is Status.COMPLETED, run.reason
    stage.until_over(here)
    assert here.device == "GPU 0"
