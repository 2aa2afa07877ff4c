"""The logging API: what scripts call, on every Python, in a run and without one."""

import io
import math
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mldesk.runtime import Run, events, files, models
from mldesk.runtime import run as run_module

EVERYTHING = """
import os
from mldesk.runtime import Run
run = Run.get_context()
assert run is Run.get_context()
assert run.experiment.name == "tests" and run.id == "01run" and run.parent is None
for value in (1.5, 2, True, "word", float("nan")):
    run.log("größe", value)
run.log(name="loss", value=0.5, description="d", step=7)
run.log_list("list", (n for n in range(3)))
run.log_row("row", a=1, b="x")
run.log_table("table", {"x": [1, 2], "y": [3, 4]})
run.log_confusion_matrix("matrix", {"schema_type": "confusion_matrix", "schema_version": "v1",
    "data": {"class_labels": ["a"], "matrix": [[1]]}})
run.tag("kind", 5)
run.set_tags({"other": "x"})
run.add_properties({"p": 1})
with open("picture.png", "wb") as file:
    file.write(b"png")
run.log_image("picture", "picture.png")
run.upload_file("outputs/sub/kept.png", "picture.png")
with run.child_run("fold 1") as child:
    child.log("loss", 0.25)
    assert child.parent is run
assert child.get_metrics() == {"loss": 0.25}
assert run.get_metrics("loss") == {"loss": 0.5} and run.get_metrics()["list"] == [0, 1, 2]
assert run.get_tags() == {"kind": "5", "other": "x"}
run.complete()
run.flush()
print("done")
"""


def test_more_than_one_python_is_tried(pythons: dict[str, str]) -> None:
    if len(pythons) == 1:
        pytest.skip("only one Python was found on this machine; the runtime promises 3.6 to 3.14")
    assert len(pythons) > 1


def test_the_whole_api_works_on_every_python(folder: Any, python: str) -> None:
    assert folder.run_script(EVERYTHING, python) == "done\n"
    values = folder.points("größe")
    assert values[:3] == [(0, 1.5), (1, 2), (2, 1)]
    assert math.isnan(values[3][1])
    assert folder.of(events.Text)[0][:2] == ("größe", 3)
    assert folder.points("loss") == [(7, 0.5)]
    assert [record.kind for record in folder.of(events.Record)] == ["row", "table", "confusion_matrix"]
    assert (folder.path / folder.of(events.Image)[0].path).read_bytes() == b"png"
    assert folder.of(events.Artifact)[0].path == "outputs/sub/kept.png"
    assert (folder.work / "outputs" / "sub" / "kept.png").read_bytes() == b"png"
    children = folder.of(events.Child)
    assert children[0].event == events.Name("fold 1")
    assert children[-1].event.status == "Completed"
    assert folder.of(events.Property)[-1] == events.Property(events.REPORTED_END, "completed")


def test_outside_a_run_everything_is_printed(folder: Any, python: str) -> None:
    script = (
        "from mldesk.runtime import Run\n"
        "run = Run.get_context()\n"
        "run.log('loss', 0.5); run.log_list('l', [1]); run.log_row('r', a=1); run.tag('k', 'v')\n"
        "run.log_image('i', 'x.png'); run.upload_file('outputs/m', 'm')\n"
        "run.child_run('c').log('loss', 1); run.complete(); run.fail('why')\n"
        "assert run.get_metrics('loss') == {'loss': 0.5}\n"
        "assert not run.stop_requested and run.input_datasets == {}\n"
    )
    printed = folder.run_script(script, python, MLDESK_EVENTS="")
    assert "loss: 0.5\n" in printed
    assert "Failed: why" in printed
    assert not folder.events_path.exists()


def test_outside_a_run_a_run_can_be_demanded(folder: Any) -> None:
    script = (
        "from mldesk.runtime import Run\n"
        "try: Run.get_context(allow_offline=False)\n"
        "except RuntimeError: print('no run')\n"
    )
    assert folder.run_script(script, MLDESK_EVENTS="") == "no run\n"


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_every_point_logged_survives_kill_9_at_the_next_instant(folder: Any, python: str) -> None:
    script = (
        "import os, signal\nfrom mldesk.runtime import Run\nrun = Run.get_context()\n"
        "for n in range(5000): run.log('loss', n / 3.0)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([python, "-c", script], env={**os.environ, **folder.environment()})
    assert done.returncode == -signal.SIGKILL
    assert folder.points("loss") == [(n, n / 3.0) for n in range(5000)]


def test_spawned_children_of_the_script_log_to_the_same_run(folder: Any, python: str) -> None:
    (folder.path / "workers.py").write_text(
        "import multiprocessing\nfrom mldesk.runtime import Run\n"
        "def work(run, number):\n"
        "    run.log('loss', float(number), step=number)\n"
        "if __name__ == '__main__':\n"
        "    context = multiprocessing.get_context('spawn')\n"
        "    child = Run.get_context().child_run('c')\n"
        "    runs = [Run.get_context(), child]\n"
        "    workers = [context.Process(target=work, args=(run, n)) for n, run in enumerate(runs)]\n"
        "    for worker in workers: worker.start()\n"
        "    for worker in workers: worker.join()\n",
        encoding="utf-8",
    )
    subprocess.run(
        [python, "workers.py"], cwd=folder.path, env={**os.environ, **folder.environment()}, check=True
    )
    assert folder.points("loss") == [(0, 0.0)]
    assert [(c.event.step, c.event.value) for c in folder.of(events.Child) if c.event[0] == "loss"] == [
        (1, 1.0)
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_threads_and_forked_children_log_to_the_same_run(folder: Any, python: str) -> None:
    script = (
        "import os, threading\nfrom mldesk.runtime import Run\nrun = Run.get_context()\n"
        "def work():\n"
        "    for n in range(500): run.log('loss', 1.5)\n"
        "threads = [threading.Thread(target=work) for _ in range(4)]\n"
        "for thread in threads: thread.start()\n"
        "for thread in threads: thread.join()\n"
        "if os.fork() == 0:\n"
        "    run.log('forked', 2.5)\n"
        "    os._exit(0)\n"
        "os.wait()\n"
    )
    folder.run_script(script, python)
    assert sorted(step for step, _ in folder.points("loss")) == list(range(2000))
    assert folder.points("forked") == [(0, 2.5)]


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (np.float32(0.5), 0.5),
        (np.float64(0.25), 0.25),
        (np.int64(7), 7.0),
        (np.bool_(True), 1.0),
        (np.array(1.5), 1.5),
        (np.array([2.5]), 2.5),
        (10**20, 1e20),
        (False, 0.0),
    ],
)
def test_numbers_of_all_makes_are_logged(run: Any, folder: Any, value: Any, number: float) -> None:
    run.log("loss", value)
    assert folder.points("loss") == [(0, number)]


@pytest.mark.parametrize("value", [[1.0], (1,), {"a": 1}, range(3), np.zeros(3), object(), 1j, 10**400, b"x"])
def test_what_is_no_single_value_is_refused_with_a_clear_error(run: Any, value: Any) -> None:
    with pytest.raises(TypeError, match=r'log\("loss", ...\) takes a number or a string'):
        run.log("loss", value)


def test_names_and_steps_of_the_wrong_type_are_refused(run: Any) -> None:
    with pytest.raises(TypeError, match="name of a metric is a string"):
        run.log(5, 1.0)
    for _ in range(2):  # the first time and the fast way
        with pytest.raises(TypeError, match="int"):
            run.log("loss", 1.0, step="two")
        run.log("loss", 1.0, step=np.int64(2))


def test_a_name_with_any_characters_comes_back_as_it_was(run: Any, folder: Any) -> None:
    name = 'a "quoted"\nname, 100 %d \u2028 日本'
    run.log(name, 1.0)
    run.log(name, 1.5)
    assert folder.points(name) == [(0, 1.0), (1, 1.5)]


def test_floats_come_back_exactly(run: Any, folder: Any) -> None:
    values = [0.1, 1 / 3, 1e-300, 5e-324, 1.7976931348623157e308, -0.0, 123456789.123456789, 2.0**53]
    for value in [values[0], *values]:
        run.log("loss", value)
    assert [value for _, value in folder.points("loss")][1:] == values


def test_tables_with_columns_of_different_length_are_refused(run: Any) -> None:
    with pytest.raises(ValueError, match="differ in length"):
        run.log_table("t", {"a": [1, 2], "b": [1]})
    with pytest.raises(TypeError, match="dict of columns"):
        run.log_table("t", [1])


def test_documents_may_be_json_and_need_data(run: Any, folder: Any) -> None:
    run.log_predictions(
        "p", '{"schema_type": "predictions", "schema_version": "v1", "data": {"bin_edges": [1]}}'
    )
    run.log_residuals("r", {"data": {"bin_counts": np.array([1, 2])}})
    assert folder.of(events.Record)[1].data == {"data": {"bin_counts": [1, 2]}}
    for wrong in ({}, "{", "[]", 5):
        with pytest.raises((TypeError, ValueError), match="log_accuracy_table"):
            run.log_accuracy_table("a", wrong)


def test_a_list_is_logged_as_points_and_a_single_value_is_refused(run: Any, folder: Any) -> None:
    run.log_list("l", np.array([1.5, 2.5]))
    assert folder.points("l") == [(0, 1.5), (1, 2.5)]
    for wrong in (5, "text", {"a": 1}):
        with pytest.raises(TypeError, match="log_list"):
            run.log_list("l", wrong)


def test_images_are_copied_so_that_the_next_may_overwrite_them(run: Any, folder: Any, tmp_path: Path) -> None:
    class Figure:
        def savefig(self, path: str) -> None:
            Path(path).write_bytes(b"figure")

    picture = tmp_path / "p.jpg"
    for content in (b"one", b"two"):
        picture.write_bytes(content)
        run.log_image("p", path=str(picture))
    run.log_image("p", plot=Figure())
    found = folder.of(events.Image)
    assert [(folder.path / image.path).read_bytes() for image in found] == [b"one", b"two", b"figure"]
    assert [image.step for image in found] == [0, 1, 2]
    with pytest.raises(ValueError, match="either path or plot"):
        run.log_image("p")
    with pytest.raises(FileNotFoundError):
        run.log_image("p", "missing.png")
    assert len(list((folder.path / "images").iterdir())) == 3


def test_uploads_stay_inside_the_run(run: Any, folder: Any, tmp_path: Path) -> None:
    source = tmp_path / "source"
    (source / "sub").mkdir(parents=True)
    (source / "sub" / "a.txt").write_text("a")
    run.upload_folder("outputs/kept", str(source))
    run.upload_file("b.bin", io.BytesIO(b"bb"))
    run.upload_file("b.bin", str(folder.work / "b.bin"))  # onto itself
    assert [(a.path, a.size) for a in folder.of(events.Artifact)] == [
        ("outputs/kept/sub/a.txt", 1),
        ("b.bin", 2),
        ("b.bin", 2),
    ]
    for name in ("../out", "/etc/x", "a/../../x", ""):
        with pytest.raises(ValueError, match="no name of a file"):
            run.upload_file(name, io.BytesIO(b""))
    with pytest.raises(FileNotFoundError):
        run.upload_file("c", "missing")
    with pytest.raises(NotADirectoryError):
        run.upload_folder("c", "missing")


def test_what_a_run_uploads_again_is_replaced(run: Any, folder: Any) -> None:
    run.upload_file("outputs/best.txt", io.BytesIO(b"first"))
    run.upload_file("outputs/best.txt", io.BytesIO(b"better"))
    assert (folder.work / "outputs" / "best.txt").read_bytes() == b"better"


def test_runs_that_upload_one_name_at_the_same_moment_keep_a_file_each(
    run: Any, folder: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = run.child_run("first"), run.child_run("second")
    look = type(run)._is_others

    def late(self: Any, inner: str) -> bool:
        # the other one uploads when this one has seen that the name is free
        found: bool = look(self, inner)
        if self is first:
            monkeypatch.setattr(type(run), "_is_others", look)
            second.upload_file(inner, io.BytesIO(b"second"))
        return found

    monkeypatch.setattr(type(run), "_is_others", late)
    first.upload_file("outputs/net", io.BytesIO(b"first"))
    run.upload_file("outputs/net", io.BytesIO(b"parent"))
    second.upload_file("outputs/net", io.BytesIO(b"second again"))
    kept = {
        "second again": "outputs/net",
        "first": f"children/{first.id}/outputs/net",
        "parent": f"children/{run.id}/outputs/net",
    }
    assert {text: (folder.work / path).read_text() for text, path in kept.items()} == {
        text: text for text in kept
    }
    monkeypatch.setattr(models.RegisteredModel, "wait", lambda self, *_seconds: self)  # nobody registers it
    run.register_model("net", "outputs/net")
    assert [model.path for model in folder.of(events.Model)] == [kept["parent"]]


def test_child_runs_of_other_processes_than_the_first_keep_files_of_their_own(
    run: Any, folder: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = run.child_run("fold")
    for rank in ("0", "1"):  # on nodes that share no folder nobody could tell what is taken
        monkeypatch.setenv("MLDESK_RANK", rank)
        child.upload_file(f"outputs/{rank}.txt", io.BytesIO(b"kept"))
    kept = (path for path in folder.work.rglob("*") if path.is_file())
    paths = sorted(path.relative_to(folder.work).as_posix() for path in kept)
    assert paths == [f"children/{child.id}/outputs/1.txt", "outputs/0.txt"]


def test_a_claim_is_made_where_the_disk_knows_no_hard_links(
    run: Any, folder: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_paths: str) -> None:
        raise PermissionError("no links here")

    monkeypatch.setattr(os, "link", refuse)
    claims = [files.first_claim(str(folder.path), "outputs/net", by) for by in ("a", "b", "a")]
    assert claims == ["a", "a", "a"]


def test_properties_cannot_be_changed(run: Any) -> None:
    run.add_properties({"a": 1})
    with pytest.raises(ValueError, match="already set"):
        run.add_properties({"a": 2})


def test_asking_for_stop_requests_makes_the_script_cooperative_once(run: Any, folder: Any) -> None:
    assert not run.stop_requested
    (folder.control / "stop").touch()
    assert run.stop_requested
    assert [event.by for event in folder.of(events.Cooperative)] == ["script"]


def test_a_child_run_ends_as_its_with_block_does(run: Any, folder: Any) -> None:
    child = run.child_run("c")
    grandchild = child.child_run()
    with pytest.raises(KeyError), child:
        raise KeyError("x")
    ended = folder.of(events.Child)[-1]
    assert ended.child_id == child.id
    assert ended.event.status == "Failed"
    assert ended.event.reason["detail"] == "KeyError: 'x'"
    assert any(e.child_id == child.id and e.event[0] == grandchild.id for e in folder.of(events.Child))


def test_an_event_file_that_cannot_be_opened_does_not_stop_the_script(
    monkeypatch: pytest.MonkeyPatch, capsys: Any, tmp_path: Path
) -> None:
    monkeypatch.setenv("MLDESK_EVENTS", str(tmp_path / "gone" / "events.jsonl"))
    monkeypatch.setattr(run_module, "_contexts", [])
    Run.get_context().log("loss", 1.0)
    assert "cannot record anything" in capsys.readouterr().err
