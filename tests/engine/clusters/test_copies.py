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
from mldesk.runtime import events

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the cluster is this machine here")

Fetch = Callable[[str, Path, Selection], None]


@pytest.fixture(params=["rsync", "tar"])
def copies(request: pytest.FixtureRequest) -> Copies | Archives:
    """Copies files, in either way."""
    if shutil.which(request.param) is None:
        pytest.skip(f"no {request.param} here")
    return Copies(Host("")) if request.param == "rsync" else Archives(Host(""))


@pytest.fixture
def fetch(copies: Copies | Archives) -> Fetch:
    """Copies what is in a folder, in either way."""
    return copies.fetch


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


def test_a_single_file_of_a_folder_comes_into_a_folder(copies: Copies | Archives, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    for name in ("1.csv", "2.csv"):
        (here / name).write_text(name)
    copies.send(here, str(there), Selection(files=frozenset({"1.csv"})), False)
    assert [path.name for path in there.iterdir()] == ["1.csv"]


def _model(number: int) -> bytes:
    return events.encode(events.Model("net", number, "outputs/net.h5", "", {}, {}, [], 1.0))


def test_a_model_that_a_script_registers_is_here_before_its_event_and_answered_there(tmp_path: Path) -> None:
    files, folder = Files(Host(""), str(tmp_path / "there")), tmp_path / "run"
    there = Path(files.folder("run"))
    for place in (folder, there):
        place.mkdir(parents=True)
    (folder / "launch.json").write_text('{"inputs": []}')
    files.bring("run", folder, False)  # outputs have just been brought: it takes a while until they are again
    for number in (1, 2, 3):
        (there / f"registered/{number}/files").mkdir(parents=True)
        (there / f"registered/{number}/files/net.h5").write_text(str(number))
    of_child = events.encode(events.Child("kid", events.decode(_model(2))))
    (there / "events.jsonl").write_bytes(_model(1) + of_child + _model(3)[:-5])
    files.bring("run", folder, False)
    kept = sorted(path.parent.parent.name for path in folder.glob("registered/*/files/net.h5"))
    assert kept == ["1", "2"]  # the event of the third is not whole yet
    assert (folder / "events.jsonl").read_bytes() == _model(1) + of_child
    shutil.rmtree(folder / "registered/1/files")
    (folder / "registered/1/answer.json").write_text('{"version": 1}')
    files.bring("run", folder, True)
    assert not (there / "registered/1/answer.json").exists()  # it is over: nobody reads it
    files.bring("run", folder, False)
    assert (there / "registered/1/answer.json").read_text() == '{"version": 1}'
    assert not (there / "registered/1/files").exists()
    assert not (folder / "registered/1/files").exists()
