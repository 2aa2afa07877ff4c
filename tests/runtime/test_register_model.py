"""What a script does to register a model: the files are kept at once, and nothing ever breaks the script."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from mldesk.runtime import events, models

SCRIPT = """
import os
from mldesk.runtime import Run, models
models.WAIT_SECONDS = 0.0
run = Run.get_context()
os.makedirs("work/outputs/model/sub")
for name in ("work/outputs/model/net.bin", "work/outputs/model/sub/größe.txt"):
    with open(name, "w") as file:
        file.write("first")
model = run.register_model("net", "outputs/model", {"kind": 1}, {"size": 2}, description="d",
    datasets=["digits:2", ("training", "letters:1")], model_framework="TensorFlow", anything=1)
with open("work/outputs/model/net.bin", "w") as file:
    file.write("second")
assert (model.name, model.version, model.id, model.tags) == ("net", None, "net", {"kind": "1"}), model
assert run.register_model("net", "outputs/model/net.bin").error is None
with run.child_run("fold") as child:
    child.register_model("fold", os.path.join(os.getcwd(), "work", "outputs", "model"))
print("done")
"""


@pytest.fixture(autouse=True)
def no_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "WAIT_SECONDS", 0.0)


@pytest.fixture
def work(folder: Any) -> Path:
    """The script's working folder with a file in outputs."""
    outputs: Path = folder.work / "outputs"
    outputs.mkdir(parents=True)
    (outputs / "net.bin").write_bytes(b"weights")
    return Path(folder.work)


def kept(folder: Any, number: int) -> dict[str, bytes]:
    place = folder.path / "registered" / str(number) / "files"
    return {
        path.relative_to(place).as_posix(): path.read_bytes() for path in place.rglob("*") if path.is_file()
    }


def test_the_files_are_kept_as_they_are_at_that_moment_on_every_python(folder: Any, python: str) -> None:
    assert folder.run_script(SCRIPT, python) == "done\n"
    asked = folder.of(events.Model)
    assert [event[:7] for event in asked] == [
        (
            "net", 1, "outputs/model", "d", {"kind": "1"}, {"size": "2"},
            [["", "digits:2"], ["training", "letters:1"]],
        ),
        ("net", 2, "outputs/model/net.bin", "", {}, {}, []),
    ]  # fmt: skip
    assert kept(folder, 1) == {"net.bin": b"first", "sub/größe.txt": b"first"}
    assert kept(folder, 2) == {"net.bin": b"second"}
    child = [event.event for event in folder.of(events.Child) if isinstance(event.event, events.Model)]
    assert [(event.name, event.number, event.path) for event in child] == [("fold", 3, "outputs/model")]


@pytest.mark.parametrize(
    ("existing", "path"),
    [("net", "net"), ("outputs/net", "outputs/net"), ("outputs/other", "outputs")],
)
def test_without_a_path_it_is_what_has_the_models_name_else_all_outputs(
    run: Any, folder: Any, work: Path, existing: str, path: str
) -> None:
    (work / existing).write_bytes(b"x")
    assert run.register_model("net").error is None
    assert folder.of(events.Model)[0].path == path


def test_the_version_is_known_as_soon_as_the_engine_has_answered(
    run: Any, folder: Any, work: Path, monkeypatch: pytest.MonkeyPatch, wait_for: Any
) -> None:
    late = run.register_model("net", "outputs")
    (folder.path / "registered" / "1" / "answer.json").write_text('{"name": "net", "version": 4}')
    assert (late.version, late.id, late.error) == (4, "net:4", None)

    def answer() -> None:
        wait_for(lambda: len(folder.of(events.Model)) == 2)
        (folder.path / "registered" / "2" / "answer.json").write_text('{"name": "net", "version": 5}')

    monkeypatch.setattr(models, "WAIT_SECONDS", 30.0)
    engine = threading.Thread(target=answer)
    engine.start()
    assert run.register_model("net", "outputs").version == 5
    engine.join()


def test_an_answer_that_is_half_there_is_none(run: Any, folder: Any, work: Path) -> None:
    model = run.register_model("net", "outputs")
    (folder.path / "registered" / "1" / "answer.json").write_text('{"name": "ne')
    assert model.version is None


@pytest.mark.parametrize("path", ["outputs/none", "outputs/empty", "no/such/folder"])
def test_what_is_not_there_is_told_and_the_script_goes_on(
    run: Any, folder: Any, work: Path, path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (work / "outputs" / "empty").mkdir()
    model = run.register_model("net", path)
    assert (model.version, "no" in (model.error or "")) == (None, True)
    assert "was not registered" in folder.of(events.Message)[0].text
    assert "was not registered" in capsys.readouterr().err
    assert folder.of(events.Model) == []
    assert list((folder.path / "registered").glob("*")) == []


def test_a_full_disk_leaves_nothing_half_kept(
    run: Any, folder: Any, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: Any, target: str) -> None:
        raise OSError(28, "No space left on device")

    (work / "outputs" / "more.bin").write_bytes(b"x")
    with monkeypatch.context() as patched:
        patched.setattr(models.files, "copy_file", full)
        assert "No space" in run.register_model("net").error
    assert list((folder.path / "registered").glob("*")) == []
    assert run.register_model("net").error is None
    assert kept(folder, 1) == {"net.bin": b"weights", "more.bin": b"x"}


@pytest.mark.skipif(sys.platform == "win32", reason="needs links and pipes")
def test_links_that_lead_nowhere_and_round_in_circles_are_survived(run: Any, folder: Any, work: Path) -> None:
    outputs = work / "outputs"
    (outputs / "gone").symlink_to(outputs / "nothing")
    (outputs / "loop").symlink_to(outputs)
    (outputs / "best").symlink_to(outputs / "net.bin")
    os.mkfifo(outputs / "pipe")
    run.register_model("net", "outputs")
    assert kept(folder, 1) == {"net.bin": b"weights", "best": b"weights"}
    assert ["gone was left out" in message.text for message in folder.of(events.Message)] == [True]


def test_several_processes_keep_their_files_apart(folder: Any, work: Path) -> None:
    script = (
        "import sys\nfrom mldesk.runtime import Run, models\nmodels.WAIT_SECONDS = 0.0\n"
        "for n in range(20): Run.get_context().register_model('net', 'outputs/net.bin')\n"
    )
    workers = [
        subprocess.Popen([sys.executable, "-c", script], env={**os.environ, **folder.environment()})
        for _ in range(3)
    ]
    assert [worker.wait(120) for worker in workers] == [0, 0, 0]
    assert sorted(event.number for event in folder.of(events.Model)) == list(range(1, 61))
    assert all(kept(folder, number) == {"net.bin": b"weights"} for number in range(1, 61))


def test_outside_a_run_it_is_printed(folder: Any, python: str) -> None:
    script = "from mldesk.runtime import Run\nprint(Run.get_context().register_model('net', 'out').version)"
    assert folder.run_script(script, python, MLDESK_EVENTS="") == "register_model net: out\nNone\n"


def test_the_event_is_one_line_of_json(run: Any, folder: Any, work: Path) -> None:
    run.register_model("net\n\udc80", "outputs", {"a\nb": None}, description="\u2028")
    line = folder.events_path.read_bytes().splitlines()[-1]
    assert json.loads(line)[0] == "model"
    assert folder.of(events.Model)[0].tags == {"a\nb": ""}
