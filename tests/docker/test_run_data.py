"""Inputs and outputs of runs in containers: read-only what is in place, uploaded what was written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from mldesk.core.dataset import get_dataset
from mldesk.core.datastore import register_datastore
from mldesk.core.run import Run
from mldesk.core.spec import DatastoreInput, Output
from mldesk.core.workspace import Workspace

_script = """
import os, sys
data, picture, made = sys.argv[1:]
assert os.environ["AZUREML_DATAREFERENCE_data"] == data
try:
    open(os.path.join(data, "a.csv"), "a")
except OSError:
    pass
else:
    raise SystemExit("what is in place can be changed")
assert os.environ["AZUREML_DATAREFERENCE_there"] == "/tmp/there"
assert open("/tmp/there/a.csv").read() == open("/mnt/new/place/a.csv").read() == "1,2"
assert open(picture).read() == open("here/a.csv").read() == open(os.path.join(data, "a.csv")).read() == "1,2"
with open("copy/a.csv", "a") as file:
    file.write("3")
with open(os.path.join(made, "b.csv"), "w") as file:
    file.write("5,6")
"""


def test_data_of_datastores_is_read_and_written_in_a_container(
    workspace: Workspace,
    submit_script: Callable[..., Run],
    target: Callable[..., str],
    start_engine: Callable[[], Any],
    until: Callable[..., Any],
    tmp_path: Path,
) -> None:
    store = tmp_path / "store"
    (store / "in").mkdir(parents=True)
    (store / "in" / "a.csv").write_text("1,2")
    register_datastore(workspace, "store", "folder", {"path": str(store)})
    run = submit_script(
        _script,
        "${{outputs.made}}",
        compute=target(),
        inputs=(
            DatastoreInput("store", "in", argument="data", name="data"),
            DatastoreInput("store", "in/a.csv", argument="picture", name="file"),
            DatastoreInput("store", "in", name="link", path_on_compute="here"),
            DatastoreInput("store", "in", "download", name="copy", path_on_compute="copy"),
            DatastoreInput("store", "in", name="there", path_on_compute="/tmp/there"),
            DatastoreInput("store", "in", name="mnt", path_on_compute="/mnt/new/place"),
        ),
        outputs=(Output("made", "store", "out", register_as="made"),),
    )
    start_engine()
    until(lambda: run.refresh().status.terminal, 60)
    assert run.status == "Completed", (run.reason, run.log_path.read_text())
    assert (store / "out" / "b.csv").read_text() == "5,6"
    assert (store / "in" / "a.csv").read_text() == "1,2"
    assert get_dataset(workspace, "made").to_path() == ["/b.csv"]
