"""The launcher tells what a run uses where the engine cannot see that."""

import json
import sys
from typing import Any

import pytest

from mldesk.runtime import events

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

WAITS = "import threading\nprint('ready', flush=True)\nthreading.Event().wait()\n"


def changed(folder: Any, **more: Any) -> Any:
    """The folder with this, too, in its launch.json."""
    path = folder.path / "launch.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **more}))
    return folder


def processes(count: int) -> dict[str, Any]:
    """The distribution of so many processes on one node."""
    places = [
        {"rank": rank, "role": "worker", "index": rank, "node": 0, "local_rank": rank}
        | {"host": None, "port": None, "devices": None}
        for rank in range(count)
    ]
    return {"kind": "pytorch", "metrics": "first", "nodes": 1, "processes": places, "here": "all"}


def told(folder: Any) -> set[str]:
    """The names of what the run was told to use."""
    return {name for event in folder.of(events.Resources) for name in event.values}


def test_on_a_cluster_the_launcher_tells_of_the_run(folder: Any, wait_for: Any) -> None:
    launcher = changed(folder.prepare(WAITS), on_cluster=True).start()
    wait_for(lambda: told(folder) == {"cpu_percent", "memory_bytes", "read_bytes", "write_bytes"})
    assert folder.of(events.Resources)[0].values["memory_bytes"] > 1_000_000
    (folder.control / "kill").touch()
    assert launcher.wait(120) == 0


@pytest.mark.parametrize(("flag", "whole"), [("on_cluster", True), ("in_container", False)])
def test_it_tells_of_every_process(folder: Any, wait_for: Any, flag: str, whole: bool) -> None:
    changed(folder.prepare(WAITS), distribution=processes(2), **{flag: True})
    launcher = folder.start()
    wait_for(lambda: {"ranks/0/memory_bytes", "ranks/1/cpu_percent"} <= told(folder))
    assert ("memory_bytes" in told(folder)) is whole
    (folder.control / "kill").touch()
    assert launcher.wait(120) == 0


def test_on_this_machine_it_leaves_that_to_the_engine(folder: Any) -> None:
    changed(folder.prepare("import time\ntime.sleep(2.5)"), distribution=processes(1)).launch()
    assert told(folder) == set()
