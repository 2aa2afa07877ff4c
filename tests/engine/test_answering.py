"""The engine answers what scripts ask through azureml while they run."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.compute import set_cpu_slots
from mldesk.core.dataset import get_dataset, list_datasets, register_dataset
from mldesk.core.datastore import get_default_datastore
from mldesk.core.errors import StorageFull
from mldesk.core.ingest import Ingester
from mldesk.core.model import get_model
from mldesk.core.questions import answer, open_questions
from mldesk.core.questions.asking import Asking
from mldesk.core.run import Run, find_run
from mldesk.core.spec import DatasetInput
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine.answering import Answering
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml
from mldesk.runtime.azureml.channel import ANSWER, FOLDER, QUESTION

Fixture = Callable[..., Any]

ASKING = """
import os
from azureml.core import Dataset, Datastore, Model, Run, Workspace
from azureml.exceptions import UserErrorException, WebserviceException
from mldesk.runtime import tables
tables.read_table = lambda facts, folder, paths, tell: (facts, [os.path.join(folder, path) for path in paths])
run = Run.get_context()
ws = run.experiment.workspace

digits = Dataset.get_by_name(ws, "digits")
assert (digits.name, digits.version, digits.tags) == ("digits", 1, {"kind": "small"}), digits
assert digits.to_path() == ["/a.csv", "/sub/b.csv"]
with digits.mount() as mounted:
    assert open(os.path.join(mounted.mount_point, "a.csv")).read() == "x,y\\n1,2\\n"
assert len(digits.download("copy")) == 2 and os.path.exists("copy/sub/b.csv")
assert Dataset.get_by_id(ws, digits.id).name == "digits"
facts, paths = digits.to_pandas_dataframe()
assert facts == {"format": "delimited"} and [os.path.basename(path) for path in paths] == ["a.csv", "b.csv"]
first, second = digits.random_split(0.5, seed=1)
assert len(first.to_path() + second.to_path()) == 2
assert list(ws.datasets) == ["digits"] and "none" not in ws.datasets
try:
    Dataset.get_by_name(ws, "none")
except UserErrorException as error:
    print("told:", error)

# inputs: the path, which is a dataset, too; or the dataset itself
given = run.input_datasets["digits"]
assert os.path.isdir(given) and len(given.to_pandas_dataframe()[1]) == 2 and given.version == 1
assert os.path.join(given, "a.csv") == given.to_pandas_dataframe()[1][0]
assert run.input_datasets["table"].to_path()[0] == "/a.csv"
try:
    run.input_datasets["other"]
except KeyError as error:
    print("told:", error)

store = ws.get_default_datastore()
assert store.name == "default" and Datastore.get(ws, "default").datastore_type == "folder"
os.makedirs("up/deep")
for name in ("up/1.csv", "up/deep/2.csv"):
    with open(name, "w") as file:
        file.write("a,b\\n5,6\\n")
store.upload("up", "mine")
store.upload("up", "mine")  # there already
only = Dataset.File.upload_directory("up", (store, "only"), pattern="*.csv", show_progress=False)
assert only.to_path() == ["/1.csv"], only.to_path()

class Frame:
    # as a pandas.DataFrame is written
    def to_parquet(self, path):
        raise ImportError("no pyarrow")

    def to_csv(self, path, index):
        with open(path, "w") as file:
            file.write("a,b\\n9,9\\n")

framed = Dataset.Tabular.register_pandas_dataframe(Frame(), (store, "frames"), "framed", show_progress=False)
assert (framed.name, framed.to_pandas_dataframe()[0]["format"]) == ("framed", "delimited")
assert store.download("down", "frames") == 1 and open("down/frames/framed.csv").read() == "a,b\\n9,9\\n"
assert store.download("down", "mine") == 2 and os.path.exists("down/mine/deep/2.csv")
table = Dataset.Tabular.from_delimited_files((store, "mine/1.csv"))
facts, paths = table.skip(1).keep_columns("a").to_pandas_dataframe()
assert facts["steps"] == [["skip", 1], ["keep", ["a"]]] and open(paths[0]).read() == "a,b\\n5,6\\n"
assert len(Dataset.File.from_files(store.path("mine")).to_path()) == 2
made = table.register(ws, "made", "a table", {"t": "1"})
assert (made.name, made.version) == ("made", 1)
facts, paths = Dataset.get_by_name(ws, "made").to_pandas_dataframe()
assert facts["separator"] == "," and facts["header"] == "each" and len(paths) == 1

with open("outputs/net.pkl", "w") as file:
    file.write("weights")
model = run.register_model("net", "outputs/net.pkl", tags={"area": "digits"},
    model_framework=Model.Framework.SCIKITLEARN, model_framework_version="1.0")
assert (model.model_framework, model.model_framework_version) == ("ScikitLearn", "1.0"), model.properties
assert (model.name, model.version, model.id, model.tags) == ("net", 1, "net:1", {"area": "digits"}), model
second = Model.register(ws, "up", "net", description="again")
assert second.version == 2 and second.run_id == run.id
path = Model.get_model_path("net", version=1)
assert os.path.basename(path) == "net.pkl" and open(path).read() == "weights"
assert os.path.isdir(Model.get_model_path("net"))
assert [m.version for m in Model.list(ws, name="net")] == [2, 1]
assert [m.id for m in Model.list(ws, tags=[["area", "digits"]])] == ["net:1"]
assert Model(ws, "net").version == 2
assert Model(ws, id="net:1").download("models") == os.path.join("models", "net.pkl")
assert list(ws.models) == ["net"]
try:
    Model(ws, "none")
except WebserviceException as error:
    print("told:", error)
print("done")
"""

CHILD = (
    "from azureml.core import Run\nrun = Run.get_context()\nrun.log('depth', 2)\nrun.parent.log('seen', 1)\n"
    "print('said by the child')\n"
)
SUBMITTING = """
import os
from azureml.core import Run, ScriptRunConfig
run = Run.get_context()
os.makedirs("source")
with open("source/child.py", "w") as file:
    file.write(open("child.txt").read())
child = run.submit_child(ScriptRunConfig("source", "child.py", arguments=["--n", 3]), tags={"of": "me"})
details = child.wait_for_completion(show_output=True)
assert details["status"] == "Completed" and details["runId"] == child.id, details
assert child.get_metrics() == {"depth": 2.0} and child.tags == {"of": "me"}
assert child.parent.id == run.id and [found.id for found in run.get_children()] == [child.id]
assert child.get_file_names() and child.number == run.number + 1
child.download_file("azureml-logs/70_driver_log.txt", "child.log")
assert list(run.experiment.get_runs(type="azureml.pipelinerun", include_children=True)) == []
assert run.get_metrics("seen") == {"seen": 1}, run.get_metrics()
assert [found.id for found in run.experiment.get_runs(tags={"of": "me"}, include_children=True)] == [child.id]
print("done")
"""


TRANSLATING = """
from azureml.core import Dataset, Run, ScriptRunConfig
from azureml.data import OutputFileDatasetConfig
digits = Dataset.get_by_name(Run.get_context().experiment.workspace, "digits")
data = ["--data", digits.as_named_input("x").as_download()]
given = ScriptRunConfig(".", "child.py", data, compute_target="local").arguments[1]
assert type(given).__module__ == "mldesk.azureml.data.dataset_consumption_config", given
assert (given.name, given.mode, given.dataset.name, given.dataset.version) == ("x", "download", "digits", 1)
config = ScriptRunConfig(".", "child.py", arguments=[*data, OutputFileDatasetConfig(name="out")])
assert type(config).__module__ == "mldesk.azureml.core.script_run_config", config
"""


@pytest.fixture
def engine(
    workspace: Workspace, fake_nvml: Any, until: Fixture, all_launchers_collected: Fixture
) -> Iterator[Engine]:
    fake_nvml.error = 12
    watch = GpuWatch(Nvml(fake_nvml), interval=0.01)
    executor = LocalExecutor()
    made = Engine(workspace, {"local": executor}, watch)
    yield made
    made.close()
    watch.close()

    def collected() -> bool:
        executor.tend()
        return bool(all_launchers_collected())

    until(collected)


@pytest.fixture
def digits(workspace: Workspace, tmp_path: Path) -> None:
    """A dataset of two small tables."""
    folder = tmp_path / "digits"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.csv").write_text("x,y\n1,2\n")
    (folder / "sub" / "b.csv").write_text("x,y\n3,4\n")
    register_dataset(workspace, "digits", folder, tags={"kind": "small"})


def finished(engine: Engine, run: Run, until: Fixture) -> Run:
    def over() -> bool:
        engine.step()
        return bool(run.refresh().status.terminal)

    until(over, 60)
    assert run.status is Status.COMPLETED, run.log_path.read_text()
    return run


def test_a_script_that_submits_as_programs_do_gives_the_datasets_it_found(
    engine: Engine, digits: None, submit_script: Fixture, until: Fixture
) -> None:
    finished(engine, submit_script(TRANSLATING), until)


def test_a_script_finds_datasets_datastores_and_models(
    engine: Engine, workspace: Workspace, digits: None, submit_script: Fixture, until: Fixture
) -> None:
    inputs = (DatasetInput("digits"), DatasetInput("digits", mode="direct", name="table"))
    run = finished(engine, submit_script(ASKING, inputs=inputs), until)
    log = run.log_path.read_text().splitlines()
    begins = ("Uploaded", "Downloaded", "2 files", "mldesk: the DataFrame")
    uploads = [line for line in log if line.startswith(begins)]
    assert uploads == [
        "Uploaded 2 files to default:mine",
        "Uploaded 0 files to default:mine",
        "2 files were there already and stay (overwrite=True replaces them)",
        "mldesk: the DataFrame is written as CSV: Parquet needs pyarrow, which this Python lacks",
        "Downloaded 1 files from default to down",
        "Downloaded 2 files from default to down",
    ]
    told = [line for line in log if line.startswith("told:")]
    assert told == [
        "told: There is no such dataset: the workspace has none called 'none'. Check the name.",
        "told: The run has no input 'other': it has 'digits', 'table'. "
        "Submit it with a dataset as the input of that name.",
        "told: There is no such model: the workspace has none called 'none'. Check the name.",
    ]
    assert get_dataset(workspace, "made").tabular() is not None
    assert get_model(workspace, "net").description == "again"
    folder = get_default_datastore(workspace).folder
    assert folder is not None
    assert (folder / "mine" / "deep" / "2.csv").read_text() == "a,b\n5,6\n"
    assert not (run.folder / FOLDER).exists()


def test_a_script_submits_a_child_and_reads_what_it_did(
    engine: Engine, workspace: Workspace, tmp_path: Path, submit_script: Fixture, until: Fixture
) -> None:
    engine.queue.cpu_slots = 2
    run = submit_script(SUBMITTING, cpus=1)
    (run.snapshot_folder / "child.txt").write_text(CHILD)
    finished(engine, run, until)
    assert "said by the child" in run.log_path.read_text().splitlines()
    child = next(found for found in workspace_runs(workspace) if found.id != run.id)
    assert child.arguments == ("--n", "3")
    assert child.properties()["parent_run"] == run.id


def workspace_runs(workspace: Workspace) -> list[Run]:
    rows = workspace.store.read("SELECT id FROM runs ORDER BY id")
    return [find_run(workspace, row["id"]) for row in rows]


def ask(asking: Run, number: int = 1, **question: Any) -> Path:
    """A question as a script asks it."""
    place: Path = asking.folder / FOLDER / f"{number:026d}"
    place.mkdir(parents=True)
    (place / QUESTION).write_text(json.dumps(question))
    return place


def answered(workspace: Workspace, run: Run, place: Path) -> Any:
    answer(workspace, run.id, place, lambda: False)
    return json.loads((place / ANSWER).read_text())


@pytest.fixture
def run(workspace: Workspace, submit_script: Fixture) -> Run:
    made: Run = submit_script("pass")
    return made


def test_what_an_engine_had_taken_when_it_was_killed_is_open_for_the_next(
    workspace: Workspace, run: Run, digits: None, until: Fixture
) -> None:
    place = ask(run, kind="names", of="datasets")
    (place / "taken").touch()
    assert open_questions(run.folder) == [place]
    answering = Answering(workspace)

    class Keeper:
        run_id, folder = run.id, run.folder

    def done() -> bool:
        answering.look([Keeper()])  # type: ignore[list-item]
        return (place / ANSWER).exists()

    until(done)
    assert json.loads((place / ANSWER).read_text()) == {"value": ["digits"]}
    assert open_questions(run.folder) == []
    answering.close()


def test_a_submit_that_was_done_is_not_done_again(workspace: Workspace, run: Run) -> None:
    place = ask(run, kind="submit", script="a.py", arguments=[], experiment="x", tags={})
    (place / "given").mkdir()
    (place / "given" / "a.py").write_text("pass")
    first = answered(workspace, run, place)
    (place / ANSWER).unlink()
    assert answered(workspace, run, place) == first
    assert len(workspace_runs(workspace)) == 2


def test_a_script_learns_what_stands_in_the_way_of_its_model(workspace: Workspace, run: Run) -> None:
    assert answered(workspace, run, ask(run, kind="registration", model=1)) == {"value": None}
    asked = ["model", "net", 1, "outputs", "", {}, {}, [], 1.0]
    write_events(workspace, run, ["child", "01child0000000000000000000", asked])
    assert answered(workspace, run, ask(run, 2, kind="registration", model=1)) == {"value": None}
    with workspace.store.write() as connection:
        connection.execute("UPDATE registrations SET error = 'The disk is full'")
    told = answered(workspace, run, ask(run, 3, kind="registration", model=1))
    assert told == {"value": "The disk is full"}


@pytest.mark.parametrize(
    "question", [{}, {"kind": "other"}, {"kind": "dataset", "reference": 5}, {"kind": "names", "of": "users"}]
)
def test_a_question_that_is_none_is_answered_with_an_error(
    workspace: Workspace, run: Run, question: dict[str, Any]
) -> None:
    assert (
        answered(workspace, run, ask(run, **question))["error"]["title"] == "The question is not understood"
    )


def test_a_script_changes_no_run_but_its_own_kin(
    workspace: Workspace, run: Run, submit_script: Fixture
) -> None:
    other = submit_script("pass")
    for number, question in enumerate(
        (
            {"kind": "cancel", "run": other.id},
            {"kind": "append", "run": other.id, "events": [["tag", "a", "b"]]},
        )
    ):
        told = answered(workspace, run, ask(run, number, **question))
        assert told["error"]["title"] == "A script changes no other run"
    assert other.refresh().tags() == {}
    write_events(workspace, run, ["property", "parent_run", other.id])
    told = answered(workspace, run, ask(run, 8, kind="cancel", run=other.id))
    assert told["error"]["title"] == "A script changes no other run"
    told = answered(workspace, run, ask(run, 9, kind="append", run=run.id, events=[["star", True]]))
    assert "Only metrics" in told["error"]["title"]


def write_events(workspace: Workspace, run: Run, *several: Any) -> None:
    with (run.folder / "events.jsonl").open("a") as file:
        file.writelines(json.dumps(event) + "\n" for event in several)
    Ingester(workspace).ingest(run.id)


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_links_do_not_lead_out_of_the_runs_folder(workspace: Workspace, run: Run, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    (run.work_folder / "outputs").mkdir(parents=True, exist_ok=True)
    (run.work_folder / "outputs" / "x.txt").symlink_to(secret)
    place = ask(run, kind="run_files", run=run.id, names=["outputs/x.txt"])
    assert answered(workspace, run, place)["error"]["title"] == "The run has no such file"
    place = ask(run, 2, kind="upload", datastore="default", target="x", overwrite=True)
    (place / "given").symlink_to(tmp_path)
    assert "leads out of the run's folder" in answered(workspace, run, place)["error"]["cause"]


@pytest.mark.parametrize(("slots", "told"), [(1, 1), (2, 0)])
def test_a_child_is_told_that_it_waits_for_the_run_that_has_submitted_it(
    workspace: Workspace, run: Run, slots: int, told: int
) -> None:
    set_cpu_slots(workspace, slots)
    place = ask(run, kind="submit", script="a.py", arguments=[], experiment="x", tags={})
    (place / "given").mkdir()
    (place / "given" / "a.py").write_text("pass")
    child = find_run(workspace, answered(workspace, run, place)["value"])
    assert ["holds the CPU slots" in message.text for message in child.messages()] == [True] * told


def test_the_files_of_a_run_are_told_to_those_who_ask_for_them(workspace: Workspace, run: Run) -> None:
    (run.work_folder / "outputs").mkdir(parents=True, exist_ok=True)
    (run.work_folder / "outputs" / "x.txt").write_text("x")
    assert answered(workspace, run, ask(run, kind="run", run=run.id))["value"]["files"] is None
    told = answered(workspace, run, ask(run, 2, kind="run", run=run.id, files=True))
    assert told["value"]["files"] == ["outputs/x.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_a_link_among_the_given_files_brings_nothing_else_along(
    workspace: Workspace, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    place = ask(run, kind="submit", script="a.py", arguments=[], experiment="x", tags={})
    (place / "given").mkdir()
    (place / "given" / "a.py").write_text("pass")
    (place / "given" / "b.txt").symlink_to(tmp_path / "secret.txt")
    assert "leads out of the run's folder" in answered(workspace, run, place)["error"]["cause"]
    assert len(workspace_runs(workspace)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
@pytest.mark.parametrize("swapped", ["given", "given/a.txt"])
@pytest.mark.parametrize("kind", ["upload", "register_dataset", "submit"])
def test_a_link_that_is_put_among_the_given_files_late_brings_nothing_else_along(
    workspace: Workspace,
    run: Run,
    tmp_path: Path,
    kind: str,
    swapped: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "a.txt").write_text("secret")
    several: dict[str, dict[str, Any]] = {
        "upload": {"datastore": "default", "target": "x", "overwrite": True},
        "register_dataset": {
            "name": "made", "description": "", "tags": {}, "new_version": True, "tabular": None
        },
        "submit": {"script": "a.txt", "arguments": [], "experiment": "x", "tags": {}},
    }  # fmt: skip
    place = ask(run, kind=kind, **several[kind])
    (place / "given").mkdir()
    (place / "given" / "a.txt").write_text("pass")
    look = Asking._own

    def look_and_swap(asking: Asking, path: Path, whole: bool = False) -> Path:
        found = look(asking, path, whole)
        if path.name == "given":
            (place / swapped).rename(place / "away")
            (place / swapped).symlink_to(tmp_path / "home" / swapped.removeprefix("given").lstrip("/"))
        return found

    monkeypatch.setattr(Asking, "_own", look_and_swap)
    assert "error" in answered(workspace, run, place)
    stored = get_default_datastore(workspace).folder
    assert stored is not None
    assert not (stored / "x").exists()
    assert [one.name for one in list_datasets(workspace)] == []
    assert len(workspace_runs(workspace)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_an_answer_is_written_through_no_link(workspace: Workspace, run: Run, tmp_path: Path) -> None:
    place = ask(run, kind="names", of="models")
    (run.folder / FOLDER).rename(tmp_path / "home")
    (run.folder / FOLDER).symlink_to(tmp_path / "home")
    answer(workspace, run.id, place, lambda: False)
    assert [path.name for path in (tmp_path / "home" / place.name).iterdir()] == [QUESTION]


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
@pytest.mark.parametrize("kind", ["download", "run_files"])
def test_what_an_answer_brings_goes_through_no_link(
    workspace: Workspace, run: Run, tmp_path: Path, kind: str
) -> None:
    stored = get_default_datastore(workspace).folder
    assert stored is not None
    for folder in (stored / "outputs", run.work_folder / "outputs", tmp_path / "home"):
        folder.mkdir(parents=True, exist_ok=True)
    (stored / "outputs" / "x.txt").write_text("x")
    (run.work_folder / "outputs" / "x.txt").write_text("x")
    fields: dict[str, Any] = {"datastore": "default", "prefix": "outputs"}
    if kind == "run_files":
        fields = {"run": run.id, "names": ["outputs/x.txt"]}
    place = ask(run, kind=kind, **fields)
    (place / "files").mkdir()
    (place / "files" / "outputs").symlink_to(tmp_path / "home")
    assert "error" not in answered(workspace, run, place)
    assert list((tmp_path / "home").iterdir()) == []
    assert (place / "files" / "outputs" / "x.txt").read_text() == "x"
    (run.folder / "events.jsonl").unlink(missing_ok=True)
    (run.folder / "events.jsonl").symlink_to(tmp_path / "other")
    place = ask(run, 2, kind="append", run=run.id, events=[["tag", "a", "b"]])
    assert "error" in answered(workspace, run, place)
    assert not (tmp_path / "other").exists()


def test_events_are_appended_once_though_an_engine_was_killed_before_it_answered(
    workspace: Workspace, run: Run
) -> None:
    place = ask(run, kind="append", run=run.id, events=[["metric", "loss", 1, 5.25, 0.5]])
    for _ in range(2):
        assert answered(workspace, run, place) == {"value": None}
        (place / ANSWER).unlink()
    assert (run.folder / "events.jsonl").read_bytes().count(b"loss") == 1


def test_a_container_gets_copies_in_its_runs_folder(workspace: Workspace, run: Run, digits: None) -> None:
    (run.folder / "launch.json").write_text('{"in_container": true, "inputs": []}')
    for number in (1, 2):
        told = answered(workspace, run, ask(run, number, kind="dataset", reference="digits"))["value"]
        assert Path(told["path"]).is_relative_to(run.folder)
        assert (Path(told["path"]) / "sub" / "b.csv").read_text() == "x,y\n3,4\n"
    place = get_default_datastore(workspace).folder
    assert place is not None
    (place / "in").mkdir(parents=True)
    (place / "in" / "a.txt").write_text("a")
    told = answered(workspace, run, ask(run, 3, kind="stored_files", datastore="default", path="in"))["value"]
    assert (Path(told["folder"]) / told["files"][0]).read_text() == "a"
    assert Path(told["folder"]).is_relative_to(run.folder)
    version = get_dataset(workspace, "digits")
    shown = {"in_container": True, "inputs": [{"path": "/x", "in_place": str(version.folder)}]}
    (run.folder / "launch.json").write_text(json.dumps(shown))
    told = answered(workspace, run, ask(run, 4, kind="dataset", reference="digits"))["value"]
    assert told["path"] == str(version.folder)


def test_a_script_that_gave_up_leaves_nothing_to_do(workspace: Workspace, run: Run) -> None:
    place = ask(run, kind="names", of="models")
    place.rename(place.with_name("gone"))
    answer(workspace, run.id, place, lambda: False)
    assert not place.exists()


def test_an_answer_that_cannot_be_written_is_tried_again_after_a_rest(
    workspace: Workspace, run: Run, until: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = ask(run, kind="names", of="models")
    answering = Answering(workspace)

    class Keeper:
        run_id, folder = run.id, run.folder

    def full(*_given: Any) -> None:
        raise OSError(28, "No space left on device")

    def told() -> bool:
        try:
            answering.look([Keeper()])  # type: ignore[list-item]
        except StorageFull:
            return True
        return False

    with monkeypatch.context() as patched:
        patched.setattr("mldesk.engine.answering.REST_SECONDS", 600.0)
        patched.setattr("mldesk.core.questions.places.write_inside", full)
        until(told)
        assert not told()  # it rests
    monkeypatch.setattr(answering, "_next_look", 0.0)

    def done() -> bool:
        answering.look([Keeper()])  # type: ignore[list-item]
        return (place / ANSWER).exists()

    until(done)
    answering.close()
