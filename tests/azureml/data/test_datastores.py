"""azureml.core.Datastore and what its paths stand for."""

from pathlib import Path

import pytest

from mldesk.azureml.core.datastore import Datastore
from mldesk.azureml.core.workspace import Workspace
from mldesk.azureml.data.data_reference import DataReference
from mldesk.azureml.exceptions import UserErrorException
from mldesk.core.errors import NotSupported
from mldesk.core.run_data import DatastoreInput, Output
from mldesk.core.workspace import Workspace as LocalWorkspace


@pytest.fixture
def ws(workspace: LocalWorkspace) -> Workspace:
    return Workspace.of(workspace)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "mnist"
    folder.mkdir()
    (folder / "a.gz").write_bytes(b"a")
    (folder / "b.gz").write_bytes(b"b")
    return folder


def test_a_folder_is_uploaded_and_referred_to(
    ws: Workspace, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = ws.get_default_datastore()
    reference = store.upload(src_dir=str(folder), target_path="mnist", overwrite=True, show_progress=True)
    assert "Uploaded 2 files" in capsys.readouterr().out
    assert isinstance(reference, DataReference)
    assert (reference.path_on_datastore, reference.mode) == ("mnist", "mount")
    assert store.download(str(tmp_path / "back"), prefix="mnist", show_progress=False) == 2
    assert (tmp_path / "back" / "mnist" / "a.gz").read_bytes() == b"a"
    assert capsys.readouterr().out == ""


def test_what_is_there_stays_without_overwrite(
    ws: Workspace, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = ws.get_default_datastore()
    files = [str(folder / "a.gz")]
    store.upload_files(files, target_path="x", show_progress=False)
    store.upload_files(files, target_path="x")
    assert "1 files were there already" in capsys.readouterr().out


def test_the_names_that_azure_gives_mean_the_own_datastore(ws: Workspace) -> None:
    assert Datastore(ws, "workspaceblobstore").name == Datastore.get_default(ws).name == "default"
    with pytest.raises(UserErrorException, match="nowhere"):
        Datastore.get(ws, "nowhere")


def test_folders_can_be_added_and_made_the_default(ws: Workspace, folder: Path) -> None:
    added = Datastore.register_folder(ws, "shared", str(folder))
    added.set_as_default()
    assert ws.get_default_datastore().name == "shared"


def test_azures_storage_is_never_reached(ws: Workspace) -> None:
    with pytest.raises(NotSupported, match="register_folder"):
        Datastore.register_azure_blob_container(ws, "blobs", "container", account_name="x", account_key="y")
    with pytest.raises(NotSupported, match="upload_files"):
        _ = Datastore.get_default(ws).blob_service


def test_references_stand_for_inputs_and_outputs(ws: Workspace) -> None:
    store = Datastore.get_default(ws)
    whole = store.as_mount()
    assert whole.data_reference_name == "default"
    part = store.path("mnist/train")
    assert part.data_reference_name == store.path("mnist/train").data_reference_name
    assert str(part) == part.to_input().placeholder
    download = part.as_download(path_on_compute="/data")
    assert download.to_input() == DatastoreInput(
        "default", "mnist/train", "download", name=part.data_reference_name, path_on_compute="/data"
    )
    upload = store.path("results", data_reference_name="results").as_upload(overwrite=True)
    assert str(upload) == "${{outputs.results}}"
    assert upload.to_output() == Output("results", "default", "results", "upload", overwrite=True)


def test_a_reference_has_a_name_that_variables_can_have(ws: Workspace) -> None:
    with pytest.raises(UserErrorException, match="my data"):
        Datastore.get_default(ws).path("x", data_reference_name="my data")
