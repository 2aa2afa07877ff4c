"""Run folders of several processes, as the engine makes them."""

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core.distribution import Distribution
from mldesk.runtime import events
from mldesk.runtime.distribution import places as files_of_ranks
from tests.runtime.conftest import wait_for


@pytest.fixture
def demand_mpi() -> None:
    """Skips where there is no Open MPI, unless it is demanded."""
    if shutil.which("mpirun") is None:
        assert "MLDESK_DEMAND_MPI" not in os.environ, "mpirun is demanded and missing"
        pytest.skip("needs Open MPI (openmpi-bin)")


class Together:
    """A run's folder in which a script is started as several processes."""

    def __init__(self, folder: Any) -> None:
        self.folder = folder

    def prepare(
        self,
        script: str,
        distribution: Distribution,
        python: str = sys.executable,
        here: str = "all",
        places: Callable[[list[dict[str, Any]]], None] | None = None,
        **more: Any,
    ) -> "Together":
        """Write the script and launch.json; `places` may change the cluster map."""
        self.folder.prepare(script, python, **more)
        path = self.folder.path / "launch.json"
        launch = json.loads(path.read_text(encoding="utf-8"))
        processes = [place.to_json() for place in distribution.places()]
        if places is not None:
            places(processes)
        launch["distribution"] = {
            "kind": distribution.kind,
            "metrics": distribution.metrics,
            "nodes": distribution.nodes,
            "processes": processes,
            "here": here,
        }
        path.write_text(json.dumps(launch), encoding="utf-8")
        return self

    def launch(self, python: str = sys.executable) -> events.Ended:
        """Run the launcher to its end and return how the run ended."""
        ended: events.Ended = self.folder.launch(python)
        return ended

    def start(self, python: str = sys.executable) -> Any:
        """Start the launcher."""
        return self.folder.start(python)

    def log(self, rank: int) -> str:
        """What a process printed."""
        return self.file(rank, "log.txt").read_bytes().decode("utf-8")

    def all_ready(self) -> bool:
        """Whether every process has printed "ready", and its keeper has told who it is."""
        count = len(json.loads((self.folder.path / "launch.json").read_text())["distribution"]["processes"])
        return all(self._is_ready(rank) for rank in range(count))

    def _is_ready(self, rank: int) -> bool:
        log, told = self.file(rank, "log.txt"), self.file(rank, files_of_ranks.STARTED)
        return log.exists() and "ready" in log.read_text() and files_of_ranks.read(str(told)) is not None

    def file(self, rank: int, name: str) -> Path:
        """One of the files of a process."""
        path: Path = self.folder.path / "ranks" / str(rank) / name
        return path

    def process(self, rank: int) -> dict[str, Any]:
        """Who a process is."""
        told: dict[str, Any] = json.loads(self.file(rank, "process.json").read_text())
        return told

    def ends(self) -> dict[int, tuple[int | None, int | None]]:
        """Exit code and signal of each process that the run was told of."""
        return {event.rank: (event.exit_code, event.signal) for event in self.folder.of(events.RankEnded)}

    def leaves_nobody(self) -> bool:
        """Whether all its processes have ended, those too that have just been killed and have to die yet."""
        return wait_for(lambda: self.living() == [])

    def living(self) -> list[psutil.Process]:
        """The processes that belong to this run and live."""
        found = []
        for process in psutil.process_iter():
            try:
                if process.status() != psutil.STATUS_ZOMBIE and str(self.folder.path) in " ".join(
                    [*process.cmdline(), process.environ().get("MLDESK_RUN_FOLDER", "")]
                ):
                    found.append(process)
            except psutil.Error:
                continue
        return found


@pytest.fixture
def together(folder: Any) -> Together:
    """An empty folder for a run of several processes."""
    return Together(folder)
