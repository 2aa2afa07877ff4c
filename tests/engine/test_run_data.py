"""Inputs and outputs of runs: what a script finds, where its files go, and how a run ends with that."""

import json
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core import output_delivery
from mldesk.core.dataset import get_dataset, register_dataset
from mldesk.core.datastore import Datastore, get_datastore, register_datastore
from mldesk.core.errors import Unavailable
from mldesk.core.rebuild import rebuild_workspace
from mldesk.core.run import Run, find_run
from mldesk.core.sdk_view import run_details
from mldesk.core.spec import DatasetInput, DatastoreInput, Output
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine import engine as engine_module
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml

Fixture = Callable[..., Any]

TELL = """
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "variables": dict(os.environ)}))
"""
WRITE = """
import os, sys
for name in ("a.txt", "b/c.csv"):
    path = os.path.join(sys.argv[1], name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(name)
"""


@pytest.fixture
def engine(
    workspace: Workspace,
    fake_nvml: Any,
    monkeypatch: pytest.MonkeyPatch,
    until: Fixture,
    all_launchers_collected: Fixture,
) -> Iterator[Callable[[], None]]:
    """Makes engines, each at work on a thread until the next one or the end."""
    monkeypatch.setattr(engine_module, "LOOK_SECONDS", 0.02)
    fake_nvml.error = 12
    watch = GpuWatch(Nvml(fake_nvml), interval=0.01)
    executor = LocalExecutor()
    stops: list[Callable[[], None]] = []

    def start() -> None:
        for earlier in stops:
            earlier()
        asked = threading.Event()

        def work() -> None:
            with workspace.opened_again() as own:
                made = Engine(own, {"local": executor}, watch)
                made.run(asked, 60)
                made.close()

        thread = threading.Thread(target=work)
        thread.start()

        def stop() -> None:
            asked.set()
            thread.join()

        stops[:] = [stop]

    yield start
    for stop in stops:
        stop()
    watch.close()

    def collected() -> bool:
        executor.tend()
        return bool(all_launchers_collected())

    until(collected)


@pytest.fixture
def finished(engine: Callable[[], None], until: Fixture) -> Callable[[Run], Run]:
    """Waits for the end of a run, with an engine that is started for it."""

    def wait(run: Run) -> Run:
        engine()
        until(lambda: run.refresh().status.terminal, 60)
        return run

    return wait


@pytest.fixture
def store(workspace: Workspace, tmp_path: Path) -> Datastore:
    """A datastore that is a folder, with a table and a picture in it."""
    folder = tmp_path / "store"
    (folder / "tables").mkdir(parents=True)
    (folder / "tables" / "a.csv").write_text("1,2\n")
    (folder / "picture.png").write_bytes(b"png")
    return register_datastore(workspace, "store", "folder", {"path": str(folder)})


@pytest.fixture
def server(workspace: Workspace) -> Datastore:
    """A datastore that is none of this machine's folders."""
    return register_datastore(workspace, "server", "fsspec", {"url": f"memory://{workspace.id}"})


def told(run: Run) -> Any:
    assert run.refresh().status is Status.COMPLETED, run.log_path.read_text() + str(run.reason)
    return json.loads(run.log_path.read_text())


def test_a_script_finds_its_inputs_by_argument_name_and_variable(
    workspace: Workspace, submit_script: Fixture, store: Datastore, finished: Fixture, tmp_path: Path
) -> None:
    version = register_dataset(workspace, "digits", tmp_path / "store" / "tables")
    inputs = (
        DatasetInput("digits", name="train", argument="--train"),
        DatasetInput("digits", mode="direct"),
        DatastoreInput("store", "tables", argument="--tables"),
        DatastoreInput("store", "picture.png", "download", name="picture"),
    )
    arguments = (
        "--more",
        "${{inputs.tables}}/a.csv",
        "x=${{ inputs.picture }}",
        "$AZUREML_DATAREFERENCE_train",
    )
    variables = {"PICTURE": "${{inputs.picture}}"}
    run = submit_script(TELL, *arguments, inputs=inputs, environment_variables=variables)
    found = told(finished(run))
    files, picture = str(version.folder), str(run.folder / "inputs" / "3" / "picture.png")
    tables = str(tmp_path / "store" / "tables")
    assert found["arguments"] == [
        "--train", files, "--tables", tables, "--more", f"{tables}/a.csv", f"x={picture}", files,
    ]  # fmt: skip
    environment = found["variables"]
    assert environment["PICTURE"] == picture
    paths = {"train": files, "digits": files, "tables": tables, "picture": picture}
    assert json.loads(environment["MLDESK_INPUTS"]) == paths
    for name, path in paths.items():
        assert environment[f"AZUREML_DATAREFERENCE_{name}"] == path
    assert Path(picture).read_bytes() == b"png"
    assert json.loads(environment["MLDESK_INPUT_FACTS"]) == {
        name: {
            "dataset": "digits",
            "version": 1,
            "id": version.dataset_id,
            "mode": mode,
            "tabular": None,
        }
        for name, mode in (("train", "mount"), ("digits", "direct"))
    }
    assert environment["AZUREML_RUN_ID"] == run.id
    assert environment["AZUREML_ARM_WORKSPACE_NAME"] == "Test"
    assert environment["AZUREML_ARM_PROJECT_NAME"] == "default"
    assert (environment["AZUREML_ARM_SUBSCRIPTION"], environment["AZUREML_ARM_RESOURCEGROUP"]) == (
        "local",
        "mldesk",
    )
    assert [message.text for message in run.messages() if message.level == "info"] == [
        "The script reads store:tables in place: what it changed there would be changed for all."
    ]


def test_an_input_is_where_its_script_wants_it_in_the_working_folder(
    submit_script: Fixture, store: Datastore, finished: Fixture
) -> None:
    script = (
        "import os\n"
        "assert open('data/mounted/a.csv').read() == '1,2\\n'\n"
        "with open('data/copied/a.csv', 'a') as file:\n"
        "    file.write('3,4\\n')\n"
        "assert open('data/a.png', 'rb').read() == b'png'\n"
    )
    inputs = (
        DatastoreInput("store", "tables", name="a", path_on_compute="data/mounted"),
        DatastoreInput("store", "tables", "download", name="b", path_on_compute="data/copied"),
        DatastoreInput("store", "picture.png", path_on_compute="data/a.png"),
    )
    run = finished(submit_script(script, inputs=inputs))
    assert run.status is Status.COMPLETED, run.log_path.read_text() + str(run.reason)
    assert (Path(store.location) / "tables" / "a.csv").read_text() == "1,2\n"


def test_a_place_outside_of_the_run_is_told_not_to_be_had(
    submit_script: Fixture, store: Datastore, finished: Fixture
) -> None:
    inputs = (DatastoreInput("store", "tables", argument="--data", path_on_compute="/tmp/there"),)
    outputs = (Output("made", path_on_compute="/tmp/made", argument="--made"),)
    run = finished(submit_script(TELL, inputs=inputs, outputs=outputs))
    arguments = told(run)["arguments"]
    assert arguments[1] == str(Path(store.location) / "tables")
    assert Path(arguments[3]).is_relative_to(run.folder)
    warnings = [message.text for message in run.messages() if message.level == "warning"]
    assert any("tables is not at /tmp/there" in text for text in warnings)
    assert any("made is not at /tmp/made" in text for text in warnings)


def test_an_input_on_a_server_is_fetched_before_the_start(
    submit_script: Fixture, server: Datastore, store: Datastore, finished: Fixture
) -> None:
    server.upload(store.location, "far", show_progress=False)
    inputs = (
        DatastoreInput("server", "far", argument="--far"),
        DatastoreInput("server", "far/picture.png", argument="--picture"),
        DatastoreInput("server", "far/tables", name="here", path_on_compute="here"),
    )
    run = finished(submit_script(TELL + "open('here/a.csv')\n", inputs=inputs))
    _, far, _, picture = told(run)["arguments"]
    assert (Path(far) / "tables" / "a.csv").read_text() == "1,2\n"
    assert Path(far).is_relative_to(run.folder)
    assert Path(picture).read_bytes() == b"png"
    assert json.loads((run.folder / "build.json").read_bytes()) == {
        "progress": 1.0,
        "text": "Fetched",
        "from_cache": False,
        "about": "data",
    }


def test_what_is_gone_on_a_server_ends_the_run_before_its_start(
    submit_script: Fixture, server: Datastore, finished: Fixture
) -> None:
    run = finished(submit_script("print()", inputs=(DatastoreInput("server", "nothing"),)))
    assert run.status is Status.FAILED
    assert "server:nothing" in str(run.reason)


def test_an_output_is_uploaded_and_registered_when_its_script_has_ended(
    workspace: Workspace, submit_script: Fixture, finished: Fixture, until: Fixture
) -> None:
    output = Output("made", register_as="products", description="what was made", tags={"by": "test"})
    run = finished(submit_script(WRITE, "${{outputs.made}}", outputs=(output,)))
    assert run.status is Status.COMPLETED, run.log_path.read_text() + str(run.reason)
    place = f"dataset/{run.id}/made"
    assert [file.path for file in get_datastore(workspace, "default").list(place)] == [
        f"{place}/a.txt",
        f"{place}/b/c.csv",
    ]
    version = get_dataset(workspace, "products:1")
    assert sorted(version.to_path()) == ["/a.txt", "/b/c.csv"]
    assert (version.description, version.tags) == ("what was made", {"by": "test"})
    properties = run.properties()
    assert properties["output.made"] == f"default:{place}"
    assert properties["output.made.dataset"] == "products:1"
    assert any("2 files" in message.text for message in run.messages())
    assert run_details(run)["outputDatasets"] == [
        {
            "outputType": "RunOutput",
            "outputDetails": {"outputName": "made"},
            "dataset": {"name": "products", "version": 1},
        }
    ]
    until(lambda: not (run.folder / "data_outputs" / "0").exists())
    rebuild_workspace(workspace.path)
    with workspace.opened_again() as again:
        rebuilt = find_run(again, run.id)
        assert (rebuilt.status, rebuilt.ended) == (Status.COMPLETED, run.ended)
        assert rebuilt.properties() == properties


def test_an_output_goes_to_a_server_from_where_the_script_writes(
    submit_script: Fixture, server: Datastore, finished: Fixture
) -> None:
    outputs = (
        Output(
            "tables",
            "server",
            "kept/{run-id}",
            argument="folder",
            path_on_compute="outputs/t",
            globs=("*.csv",),
        ),
        Output("one", "server", "kept", path_on_compute="outputs/t/a.txt"),
        Output("nothing", "server"),
    )
    run = finished(submit_script(WRITE.replace("b/c.csv", "c.csv"), outputs=outputs))
    assert run.status is Status.COMPLETED, run.log_path.read_text() + str(run.reason)
    assert {file.path for file in server.list()} == {f"kept/{run.id}/c.csv", "kept/a.txt"}
    assert (run.work_folder / "outputs" / "t" / "c.csv").exists()
    assert [message.text for message in run.messages() if message.level == "warning"] == [
        "The script wrote nothing to its output nothing"
    ]


@pytest.mark.parametrize(("mode", "brought"), [("mount", True), ("upload", False)])
def test_a_failed_script_leaves_what_it_mounted_and_uploads_nothing_else(
    workspace: Workspace, submit_script: Fixture, finished: Fixture, until: Fixture, mode: Any, brought: bool
) -> None:
    output = Output("made", path="made", mode=mode, argument="folder", register_as="products")
    run = finished(submit_script(WRITE + "raise SystemExit(3)\n", outputs=(output,)))
    assert (run.status, run.exit_code) == (Status.FAILED, 3)
    assert bool(get_datastore(workspace, "default").list("made")) is brought
    assert not workspace.store.read("SELECT 1 FROM datasets")
    until(lambda: (run.folder / "data_outputs" / "0").exists() is not brought)


def test_an_output_that_cannot_be_uploaded_fails_the_run_and_is_kept(
    submit_script: Fixture, store: Datastore, finished: Fixture, tmp_path: Path
) -> None:
    script = WRITE + f"import shutil; shutil.rmtree({str(tmp_path / 'store')!r})\n"
    run = finished(submit_script(script, outputs=(Output("made", "store", argument="folder"),)))
    kept = run.folder / "data_outputs" / "0"
    assert run.status is Status.FAILED
    assert run.exit_code == 0
    assert run.reason is not None
    assert run.reason["title"] == "The output made could not be uploaded"
    assert "folder is not there" in run.reason["detail"]
    assert str(kept) in run.reason["cure"]
    assert (kept / "a.txt").read_text() == "a.txt"
    assert any(message.level == "error" for message in run.messages())


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
@pytest.mark.parametrize("link", ["0", ""])
def test_an_output_that_is_a_link_brings_and_removes_nothing_elsewhere(
    workspace: Workspace, submit_script: Fixture, finished: Fixture, tmp_path: Path, link: str
) -> None:
    (tmp_path / "home" / "0").mkdir(parents=True)
    (tmp_path / "home" / "0" / "secret.txt").write_text("secret")
    script = """
import os, shutil, sys
place = os.path.join(os.environ["MLDESK_RUN_FOLDER"], "data_outputs", sys.argv[1])
shutil.rmtree(place)
os.symlink(os.path.join(sys.argv[2], sys.argv[1]), place.rstrip("/"))
"""
    run = finished(
        submit_script(script, link, str(tmp_path / "home"), outputs=(Output("made", path="made"),))
    )
    assert run.status is Status.FAILED
    assert "leads out of the run's folder" in str(run.reason)
    assert list(get_datastore(workspace, "default").list()) == []
    assert (tmp_path / "home" / "0" / "secret.txt").read_text() == "secret"


def test_files_that_a_datastore_has_already_stay_and_are_told(
    submit_script: Fixture, store: Datastore, finished: Fixture, tmp_path: Path
) -> None:
    output = Output("tables", "store", "{output-name}", argument="folder", overwrite=False)
    (tmp_path / "store" / "tables" / "a.txt").write_text("older")
    run = finished(submit_script(WRITE, outputs=(output,)))
    assert run.status is Status.COMPLETED
    assert (tmp_path / "store" / "tables" / "a.txt").read_text() == "older"
    assert (tmp_path / "store" / "tables" / "b" / "c.csv").read_text() == "b/c.csv"
    assert any("replaces nothing: 1 of its files" in message.text for message in run.messages())


def test_an_upload_that_was_interrupted_is_done_by_the_next_engine(
    workspace: Workspace,
    submit_script: Fixture,
    engine: Callable[[], None],
    until: Fixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, upload = threading.Event(), output_delivery._upload

    def held(*given: Any) -> Any:
        begun.set()
        canceled = given[-1]
        until(canceled, 60)
        return upload(*given)

    monkeypatch.setattr(output_delivery, "_upload", held)
    run = submit_script(
        WRITE, "${{outputs.made}}", outputs=(Output("made", path="made", register_as="products"),)
    )
    engine()
    assert begun.wait(120)
    until(lambda: run.refresh().status is Status.POST_PROCESSING)
    monkeypatch.setattr(output_delivery, "_upload", upload)
    engine()
    until(lambda: run.refresh().status.terminal, 60)
    assert run.status is Status.COMPLETED, run.reason
    assert len(get_datastore(workspace, "default").list("made")) == 2
    assert get_dataset(workspace, "products").version == 1


def test_a_run_that_is_killed_brings_nothing(
    workspace: Workspace, submit_script: Fixture, engine: Callable[[], None], until: Fixture
) -> None:
    script = WRITE + "import time\nprint('written', flush=True)\nwhile True: time.sleep(1)\n"
    run = submit_script(script, "${{outputs.made}}", outputs=(Output("made", path="made"),))
    engine()
    until(lambda: run.log_path.exists() and "written" in run.log_path.read_text(), 60)
    run.request_kill()
    until(lambda: run.refresh().status.terminal, 60)
    assert (run.status, run.reason["title"]) == (Status.CANCELED, "Killed on request")
    assert not get_datastore(workspace, "default").list("made")
    assert (run.folder / "data_outputs" / "0" / "a.txt").exists()


def test_a_script_that_has_lost_its_launcher_brings_its_outputs(
    workspace: Workspace, submit_script: Fixture, finished: Fixture
) -> None:
    script = "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\n" + WRITE
    run = finished(submit_script(script, "${{outputs.made}}", outputs=(Output("made", path="made"),)))
    assert run.status is Status.FAILED  # nobody saw its exit code
    assert len(get_datastore(workspace, "default").list("made")) == 2


def test_a_user_who_stops_an_upload_ends_the_run(
    submit_script: Fixture, engine: Callable[[], None], until: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, upload = threading.Event(), output_delivery._upload

    def held(*given: Any) -> Any:
        begun.set()
        until(given[-1], 60)
        return upload(*given)

    monkeypatch.setattr(output_delivery, "_upload", held)
    run = submit_script(WRITE, "${{outputs.made}}", outputs=(Output("made"),))
    engine()
    assert begun.wait(120)
    run.request_stop()
    until(lambda: run.refresh().status.terminal, 60)
    assert run.status is Status.CANCELED
    assert (run.folder / "data_outputs" / "0" / "a.txt").exists()


def test_a_script_that_takes_too_long_is_stopped(submit_script: Fixture, finished: Fixture) -> None:
    run = finished(submit_script("import time\nwhile True: time.sleep(1)\n", max_duration_seconds=1))
    assert run.status is Status.CANCELED
    assert run.reason is not None
    assert run.reason["title"] == "The run took longer than it was given: 1 second"


def test_properties_and_warnings_are_the_runs_from_the_start(
    workspace: Workspace, submit_script: Fixture
) -> None:
    run = submit_script("print()", properties={"azureml.git": "abc"}, warnings=["Python 3.9 was taken"])
    assert run.properties() == {"azureml.git": "abc"}
    assert [(one.level, one.text) for one in run.messages()] == [("warning", "Python 3.9 was taken")]
    rebuild_workspace(workspace.path)
    with workspace.opened_again() as again:
        rebuilt = find_run(again, run.id)
        assert rebuilt.properties() == {"azureml.git": "abc"}
        assert [(one.level, one.text) for one in rebuilt.messages()] == [("warning", "Python 3.9 was taken")]


def test_a_datastore_that_fails_during_a_fetch_is_told(
    submit_script: Fixture, server: Datastore, finished: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.upload_files([__file__], show_progress=False)
    run = submit_script("print()", inputs=(DatastoreInput("server"),))

    def fails(*_given: Any, **_named: Any) -> None:
        raise Unavailable("The server does not answer", "no route", "Try again.")

    monkeypatch.setattr(Datastore, "fetch", fails)
    finished(run)
    assert run.status is Status.FAILED
    assert "does not answer" in str(run.reason)
