"""What a cluster sends back: it changes nothing of a run but what a run writes, and leads nowhere else."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.engine.clusters.archives import Archives
from mldesk.engine.clusters.copies import Copies
from mldesk.engine.clusters.hosts import Host
from mldesk.engine.clusters.selection import Selection
from mldesk.engine.clusters.slurm.files import Files

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the cluster is this machine here")

Fetch = Callable[[str, Path, Selection], None]


@pytest.fixture(params=["rsync", "tar"])
def fetch(request: pytest.FixtureRequest) -> Fetch:
    """Copies what is in a folder, in either way."""
    if shutil.which(request.param) is None:
        pytest.skip(f"no {request.param} here")
    return Copies(Host("")).fetch if request.param == "rsync" else Archives(Host("")).fetch


def test_links_that_lead_out_of_the_run_do_not_come(fetch: Fetch, tmp_path: Path) -> None:
    there, here = tmp_path / "there", tmp_path / "here"
    (there / "work/outputs").mkdir(parents=True)
    here.mkdir()
    (there / "work/outputs/best.h5").write_text("weights")
    (there / "work/outputs/last.h5").symlink_to("best.h5")
    (there / "work/outputs/key").symlink_to(tmp_path / "id_rsa")
    (there / "work/outputs/up").symlink_to("../../../id_rsa")
    fetch(str(there), here, Selection())
    assert sorted(path.name for path in (here / "work/outputs").iterdir()) == ["best.h5", "last.h5"]
    assert (here / "work/outputs/last.h5").read_text() == "weights"


def test_what_mldesk_notes_of_a_run_is_not_overwritten(tmp_path: Path) -> None:
    files, folder = Files(Host(""), str(tmp_path / "there")), tmp_path / "run"
    own = {"launch.json": '{"inputs": []}', "job.json": "{}", "cluster.json": "{}", "environment.json": "{}"}
    for place in (folder, Path(files.folder("run"))):
        (place / "work/outputs").mkdir(parents=True)
    for name, text in own.items():
        (folder / name).write_text(text)
        (Path(files.folder("run")) / name).write_text("of the cluster")
    (Path(files.folder("run")) / "work/outputs/model").touch()
    files.bring("run", folder, True)
    assert (folder / "work/outputs/model").exists()
    assert {name: (folder / name).read_text() for name in own} == own
