"""azureml.core.Dataset: what datasets are made of, registered under, and are to runs."""

import errno
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from mldesk.azureml import telling
from mldesk.azureml.core.dataset import Dataset
from mldesk.azureml.core.workspace import Workspace
from mldesk.azureml.data.dataset_factory import DataType
from mldesk.azureml.data.dataset_type_definitions import PromoteHeadersBehavior
from mldesk.azureml.data.file_dataset import FileDataset
from mldesk.azureml.data.output_dataset_config import OutputFileDatasetConfig
from mldesk.azureml.data.tabular_dataset import TabularDataset
from mldesk.azureml.exceptions import OptionalDependencyMissingException, UserErrorException
from mldesk.core.dataset import list_datasets, register_dataset
from mldesk.core.errors import NotSupported
from mldesk.core.run_data import DatasetInput
from mldesk.core.workspace import Workspace as LocalWorkspace


@pytest.fixture
def ws(workspace: LocalWorkspace) -> Workspace:
    return Workspace.of(workspace)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "digits"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.csv").write_text("x,y\n1,u\n2,v\n")
    (folder / "sub" / "b.csv").write_text("x,y\n3,w\n")
    return folder


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, *_arguments: object) -> None:
        """Nothing is printed."""


@pytest.fixture
def proxy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A proxy that answers for every server of plain http from the folder."""

    class Proxy(_Silent):
        def do_GET(self) -> None:
            self.path = "/" + self.path.rpartition("/")[2]
            super().do_GET()

        do_HEAD = do_GET  # noqa: N815 (http.server's name)

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Proxy, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{server.server_port}")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    yield "http://digits.example/exdb"
    server.shutdown()
    server.server_close()


def test_files_of_addresses_are_registered_through_the_proxy(ws: Workspace, proxy: str, folder: Path) -> None:
    (folder / "c.csv").write_text("x\n")
    made = Dataset.File.from_files(path=[f"{proxy}/a.csv", f"{proxy}/c.csv"])
    assert made.to_path() == ["/a.csv", "/c.csv"]
    registered = made.register(ws, "digits", description="both", create_new_version=True)
    assert (registered.name, registered.version, registered.description) == ("digits", 1, "both")
    assert registered.to_path() == ["/a.csv", "/c.csv"]
    assert Dataset.get_by_name(ws, "digits").id == registered.id
    assert Dataset.get_by_id(ws, registered.id).name == "digits"


def test_files_come_from_folders_patterns_and_datastores(ws: Workspace, folder: Path) -> None:
    store = ws.get_default_datastore()
    store.upload(str(folder), "digits", show_progress=False)
    for path, expected in (
        (str(folder), ["/a.csv", "/sub/b.csv"]),
        (str(folder / "*.csv"), ["/a.csv"]),
        ((store, "digits/**/*.csv"), ["/a.csv", "/sub/b.csv"]),
        ([(store, "digits/a.csv")], ["/a.csv"]),
        (store.path("digits"), ["/a.csv", "/sub/b.csv"]),
    ):
        made = Dataset.File.from_files(path)
        assert made.to_path() == made.register(ws, "x", create_new_version=True).to_path() == expected


def test_what_is_not_there_is_told_at_once(ws: Workspace, tmp_path: Path) -> None:
    for path in (str(tmp_path / "nothing"), (ws.get_default_datastore(), "nothing"), [], 7):
        with pytest.raises(UserErrorException):
            Dataset.File.from_files(path)
    with pytest.raises(UserErrorException, match="'nothing'"):
        Dataset.get_by_name(ws, "nothing")


def test_a_name_is_taken_by_files_of_another_place(ws: Workspace, folder: Path) -> None:
    made = Dataset.File.from_files(str(folder))
    first = made.register(ws, "digits")
    assert made.register(ws, "digits").version == first.version
    other = Dataset.File.from_files(str(folder / "sub"))
    with pytest.raises(UserErrorException, match="create_new_version"):
        other.register(ws, "digits")
    assert other.register(ws, "digits", create_new_version=True).version == 2


def test_what_is_not_registered_is_when_a_run_needs_it(
    ws: Workspace, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = Dataset.File.from_files(str(folder)).as_mount().to_input(ws.local)
    (registered,) = list_datasets(ws.local)
    assert registered.name.startswith("digits-")
    assert registered.newest.reference in capsys.readouterr().err
    assert given == DatasetInput(registered.name, 1, name=registered.name.replace("-", "_"))
    again = Dataset.File.from_files(str(folder)).as_named_input("data").as_download("here").to_input(ws.local)
    assert again == DatasetInput(registered.name, 1, mode="download", name="data", path_on_compute="here")


def test_some_of_the_files_are_a_dataset_of_their_own(ws: Workspace, folder: Path) -> None:
    registered = Dataset.File.from_files(str(folder)).register(ws, "digits")
    assert registered.take(1).to_path() == ["/a.csv"]
    assert registered.skip(1).to_path() == ["/sub/b.csv"]
    first, second = registered.random_split(0.5, seed=3)
    assert sorted(first.to_path() + second.to_path()) == registered.to_path()
    given = registered.skip(1).as_mount().to_input(ws.local)
    assert given.dataset.startswith("digits-")
    assert Dataset.get_by_name(ws, given.dataset).to_path() == ["/sub/b.csv"]


def test_files_are_downloaded_and_read_in_place(ws: Workspace, folder: Path, tmp_path: Path) -> None:
    registered = Dataset.File.from_files(str(folder)).register(ws, "digits")
    paths = registered.download(str(tmp_path / "copy"))
    assert [Path(path).read_text() for path in paths] == ["x,y\n1,u\n2,v\n", "x,y\n3,w\n"]
    with pytest.raises(UserErrorException, match="overwrite"):
        registered.download(str(tmp_path / "copy"))
    with registered.mount() as mounted:
        assert (Path(mounted.mount_point) / "sub" / "b.csv").is_file()


def test_a_place_that_cannot_be_written_is_not_told_as_a_lost_file(
    ws: Workspace, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(source: str, target: str) -> None:
        raise FileNotFoundError(errno.ENOENT, "No such file or directory", target)

    registered = Dataset.File.from_files(str(folder)).register(ws, "digits")
    monkeypatch.setattr("mldesk.azureml.data.file_dataset.files.copy_file", refuse)
    with pytest.raises(UserErrorException, match=r"copy.*a\.csv"):
        registered.download(str(tmp_path / "copy"))


def test_files_that_were_left_in_place_are_not_lost_when_they_are_downloaded_onto_themselves(
    ws: Workspace, folder: Path
) -> None:
    register_dataset(ws.local, "here", folder, by_reference=True)
    paths = Dataset.get_by_name(ws, "here").download(str(folder), overwrite=True)
    assert [Path(path).read_text() for path in paths] == ["x,y\n1,u\n2,v\n", "x,y\n3,w\n"]


def test_tables_keep_how_they_are_read(ws: Workspace, folder: Path) -> None:
    made = Dataset.Tabular.from_delimited_files(
        str(folder / "a.csv"),
        separator=";",
        header=PromoteHeadersBehavior.NO_HEADERS,
        set_column_types={"x": DataType.to_float()},
    )
    registered = made.keep_columns(["x"]).register(ws, "table")
    found = Dataset.get_by_name(ws, "table")
    assert isinstance(found, TabularDataset)
    assert found._definition.tabular == registered._definition.tabular
    facts = found._definition.tabular
    assert facts is not None
    assert (facts["separator"], facts["header"], facts["types"]) == (";", "none", {"x": "number"})
    assert facts["steps"] == [["keep", ["x"]]]


def test_errors_of_a_table_that_cannot_be_asked_for_are_told(
    ws: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(telling, "_told", set())
    monkeypatch.setitem(__import__("sys").modules, "pandas", None)
    table = Dataset.Tabular.from_delimited_files(str(folder / "a.csv"))
    with pytest.raises(OptionalDependencyMissingException):
        table.to_pandas_dataframe(out_of_range_datetime="fail")
    assert "out_of_range_datetime='fail' is not followed" in capsys.readouterr().err
    with pytest.raises(UserErrorException, match="on_error is 'null' or 'fail', not 'raise'"):
        table.to_pandas_dataframe(on_error="raise")


def test_without_pandas_a_table_says_what_is_missing(
    ws: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pandas", None)
    table = Dataset.Tabular.from_delimited_files(str(folder / "a.csv"))
    with pytest.raises(OptionalDependencyMissingException, match="pandas"):
        table.to_pandas_dataframe()
    assert list_datasets(ws.local) == []


def test_what_means_nothing_here_says_so(ws: Workspace, folder: Path) -> None:
    files = Dataset.File.from_files(str(folder))
    with pytest.raises(NotSupported):
        files.as_hdfs()
    with pytest.raises(NotSupported, match="from_delimited_files"):
        Dataset.Tabular.from_sql_query(("x", "SELECT 1"))
    with pytest.raises(NotSupported, match="undone"):
        files.unregister_all_versions()
    with pytest.raises(NotSupported, match="to_pandas_dataframe"):
        files.time_before()
    assert not hasattr(files, "something_else")
    with pytest.raises(UserErrorException, match="1st"):
        files.as_named_input("1st")


def test_tags_and_description_are_changed(ws: Workspace, folder: Path) -> None:
    made = Dataset.File.from_files(str(folder)).register(ws, "digits", tags={"year": 2019})
    assert isinstance(made, FileDataset)
    made.add_tags({"month": "Apr"})
    assert made.tags == {"year": "2019", "month": "Apr"}
    made.remove_tags(["year"])
    made.update(description="handwritten")
    assert (Dataset.get_by_name(ws, "digits").tags, made.description) == ({"month": "Apr"}, "handwritten")


def test_outputs_name_their_place_and_what_they_become(ws: Workspace) -> None:
    store = ws.get_default_datastore()
    made = OutputFileDatasetConfig("result", destination=(store, "out/{run-id}"))
    assert str(made) == "${{outputs.result}}"
    output = made.as_upload(overwrite=True, source_globs="*.csv").register_on_complete("kept").to_output()
    assert (output.datastore, output.path, output.mode) == ("default", "out/{run-id}", "upload")
    assert (output.globs, output.register_as, output.overwrite) == (("*.csv",), "kept", True)
    with pytest.raises(NotSupported, match="register_on_complete"):
        made.as_input()
