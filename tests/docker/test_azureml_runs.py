"""Scripts of Azure's SDK in containers: what they ask the engine for comes into the run's folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from mldesk.core.dataset import register_dataset
from mldesk.core.datastore import get_default_datastore
from mldesk.core.model import get_model
from mldesk.core.run import Run
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace

ASKING = """
import os
from azureml.core import Dataset, Environment, Model, Run, ScriptRunConfig, Workspace
run = Run.get_context()
ws = Workspace.from_config()
run.log("loss", 0.5)
other = Dataset.get_by_name(ws, "other")
folder = other.mount().mount_point
assert open(os.path.join(folder, "deep", "a.txt")).read() == "other"
assert folder.startswith(os.environ["MLDESK_RUN_FOLDER"]), folder
given = Dataset.get_by_name(ws, "given")
assert open(given.mount().mount_point + "/b.txt").read() == "given"
assert given.mount().mount_point == run.input_datasets["given"]
with open("outputs/net.pkl", "w") as file:
    file.write("weights")
model = run.register_model("net", "outputs/net.pkl")
assert model.version == 1, model
path = Model.get_model_path("net")
assert open(path).read() == "weights" and path.startswith(os.environ["MLDESK_RUN_FOLDER"]), path
store = ws.get_default_datastore()
store.upload_files(["outputs/net.pkl"], target_path="kept", show_progress=False)
assert store.download("down", "kept") == 1 and open("down/kept/net.pkl").read() == "weights"
assert Dataset.File.from_files((store, "kept")).to_path() == ["/net.pkl"]
print("done")
"""


def test_a_script_in_a_container_finds_what_it_asks_for(
    workspace: Workspace,
    tmp_path: Path,
    submit_script: Callable[..., Run],
    target: Callable[..., str],
    start_engine: Callable[[], Any],
    until: Callable[..., Any],
) -> None:
    for name, inner, text in (("other", "deep/a.txt", "other"), ("given", "b.txt", "given")):
        file = tmp_path / name / inner
        file.parent.mkdir(parents=True)
        file.write_text(text)
        register_dataset(workspace, name, tmp_path / name)
    run = submit_script(ASKING, compute=target(), inputs=(DatasetInput("given"),))
    start_engine()
    until(lambda: run.refresh().status.terminal, 90)
    assert run.status == "Completed", run.log_path.read_text()
    assert get_model(workspace, "net").run_id == run.id
    folder = get_default_datastore(workspace).folder
    assert folder is not None
    assert (folder / "kept" / "net.pkl").read_text() == "weights"
