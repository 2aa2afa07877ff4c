"""Data, secrets and questions of scripts inside runs, on every Python and with nobody to answer."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

DATA = """
import os
from azureml.core import Dataset, Run
from azureml.data import DataType, FileDataset, TabularDataset
from azureml.data.dataset_type_definitions import PromoteHeadersBehavior
from azureml.exceptions import NotSupported, UserErrorException
from mldesk.runtime import tables
tables.read_table = lambda facts, folder, paths, tell: (facts, folder, list(paths))

run = Run.get_context()
inputs = run.input_datasets
assert sorted(inputs) == ["files", "folder", "table"]
files = inputs["files"]
assert isinstance(files, FileDataset) and files.to_path() == ["/a.csv", "/sub/b.csv"], files.to_path()
assert (files.name, files.version, files.id) == ("digits", 2, "d1:2")
folder = inputs["folder"]
assert isinstance(folder, str) and os.path.isdir(folder) and folder.to_path() == files.to_path()
assert folder.to_pandas_dataframe()[2] == ["a.csv", "sub/b.csv"]
assert not hasattr(folder, "nothing")
chosen = Dataset.get_by_id(run.experiment.workspace, id=str(folder))
assert isinstance(chosen, FileDataset) and chosen.id == "d1:2", chosen
table = inputs["table"]
assert isinstance(table, TabularDataset)
first, second = table.random_split(0.7, seed=3)
facts, where, paths = first.to_pandas_dataframe()
assert facts == {"format": "parquet", "steps": [["split", 0.7, 3, "first"]]}, facts
assert (where, paths) == (os.environ["DATA"], ["a.csv", "sub/b.csv"])
assert table.drop_columns(["x"]).take(3).to_pandas_dataframe()[0]["steps"] == [["drop", ["x"]], ["take", 3]]
assert len(files.take(1).to_path()) == 1 and files.skip(1).to_path() == ["/sub/b.csv"]
assert files.random_split(0.5, 1)[0].to_path() == files.random_split(0.5, 1)[0].to_path()

copies = [os.path.join("copy", "a.csv"), os.path.join("copy", "sub", "b.csv")]
assert files.download("copy") == [os.path.abspath(path) for path in copies]
try:
    files.download("copy")
except UserErrorException as error:
    assert "there already" in str(error)
else:
    raise AssertionError
files.download("copy", overwrite=True)
with files.mount("mounted") as mounted:
    assert os.path.exists(os.path.join(mounted.mount_point, "a.csv"))
assert not os.path.exists(os.path.join("mounted", "a.csv"))
with files.mount() as mounted:
    assert mounted.mount_point == os.environ["DATA"]
with files.take(1).mount() as mounted:
    assert os.listdir(mounted.mount_point) == ["a.csv"]

local = Dataset.File.from_files("copy")
assert local.to_path() == ["/a.csv", "/sub/b.csv"] and local.name is None
assert Dataset.File.from_files(os.path.join("copy", "**", "*.csv")).to_path() == ["/a.csv", "/sub/b.csv"]
delimited = Dataset.Tabular.from_delimited_files("copy/a.csv", separator=";", header=False)
facts = delimited.to_pandas_dataframe()[0]
assert (facts["separator"], facts["header"]) == (";", "none")
empty = Dataset.Tabular.from_delimited_files("copy/a.csv", empty_as_string=True, encoding="windows1252")
facts = empty.to_pandas_dataframe()[0]
assert (facts["empty_as_text"], facts["encoding"]) == (True, "cp1252")
days = DataType.to_datetime(["%d-%m-%Y", "%Y/%m/%d"])
typed = Dataset.Tabular.from_delimited_files(
    "copy/a.csv",
    header=PromoteHeadersBehavior.NO_HEADERS,
    set_column_types={"day": days, "id": DataType.to_string()},
    partition_format="/{a}/*.csv",
)
facts = typed.to_pandas_dataframe(on_error="fail")[0]
assert facts["types"] == {"day": ["date", ["%d-%m-%Y", "%Y/%m/%d"]], "id": "text"}, facts
assert (facts["header"], facts["partition_format"], facts["on_error"]) == ("none", "/{a}/*.csv", "fail")
for refused in (
    lambda: Dataset.Tabular.from_parquet_files("copy", set_column_types={"x": "text"}),
    lambda: typed.to_pandas_dataframe(on_error="raise"),
):
    try:
        refused()
    except UserErrorException:
        continue
    raise AssertionError
try:
    Dataset.File.from_files("copy", partition_format="/{a}/*.csv")
except NotSupported as error:
    assert "partition_format" in str(error)
else:
    raise AssertionError
facts = Dataset.Tabular.from_json_lines_files("copy/a.csv", invalid_lines="drop").to_pandas_dataframe()[0]
assert (facts["invalid_lines"], facts["encoding"]) == ("drop", "utf-8")
try:
    Dataset.File.from_files("nothing")
except UserErrorException as error:
    assert "no such files" in str(error)
else:
    raise AssertionError
inputs["made"] = local
assert Run.get_context().input_datasets["made"] is local
assert run.output_datasets == {"result": "/r"}

assert run.get_secret("db-password") == "geheim" == run.get_secrets(["DB_PASSWORD"])["DB_PASSWORD"]
try:
    run.get_secret("other")
except UserErrorException as error:
    assert "mldesk secret set other" in str(error)
else:
    raise AssertionError
assert run.experiment.workspace.get_default_keyvault().get_secret("db_password") == "geheim"
print("done")
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two small files."""
    folder = tmp_path / "data"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.csv").write_text("x\n1\n")
    (folder / "sub" / "b.csv").write_text("x\n2\n")
    return folder


def test_inputs_local_files_and_secrets_need_nobody(folder: Any, python: str, data: Path) -> None:
    told = {"dataset": "digits", "version": 2, "id": "d1", "tabular": None}
    facts = {
        "files": {**told, "mode": "direct"},
        "folder": {**told, "mode": "mount"},
        "table": {**told, "mode": "direct", "tabular": {"format": "parquet"}},
    }
    printed = folder.run_script(
        DATA,
        python,
        DATA=str(data),
        MLDESK_INPUTS=json.dumps(dict.fromkeys(facts, str(data))),
        MLDESK_INPUT_FACTS=json.dumps(facts),
        MLDESK_OUTPUTS='{"result": "/r"}',
        MLDESK_SECRETS="db_password",
        db_password="geheim",
    )
    assert printed == "done\n"


UNANSWERED = """
import os
from azureml.core import Dataset, Model, Workspace
from azureml.exceptions import AzureMLException
from azureml import channel
channel.WAIT_SECONDS = 0.2
for question in (lambda: Dataset.get_by_name(Workspace.from_config(), "digits"),
                 lambda: Model.get_model_path("net"), lambda: list(Workspace.from_config().datasets)):
    try:
        question()
    except AzureMLException as error:
        print(error)
    else:
        raise AssertionError
assert os.listdir(os.path.join(os.environ["MLDESK_RUN_FOLDER"], "asked")) == []
"""


def test_where_nobody_can_answer_a_question_ends_at_once(folder: Any, python: str) -> None:
    script = UNANSWERED.replace("channel.WAIT_SECONDS = 0.2", "").replace(
        'assert os.listdir(os.path.join(os.environ["MLDESK_RUN_FOLDER"], "asked")) == []',
        'assert not os.path.exists(os.path.join(os.environ["MLDESK_RUN_FOLDER"], "asked"))',
    )
    told = folder.run_script(script, python, MLDESK_NOBODY_ANSWERS="1").splitlines()
    assert len(told) == 3
    assert all(line.startswith("A script on this cluster cannot ask its workspace") for line in told)


def test_a_question_that_nobody_answers_ends_with_a_clear_error(folder: Any, python: str) -> None:
    told = folder.run_script(UNANSWERED, python).splitlines()
    assert (
        told
        == [
            "The engine, which answers what a script asks, gave no sign for 0 seconds. "
            "Open the workspace in mldesk, which starts its engine, and run again."
        ]
        * 3
    )


def test_whoever_shows_that_it_works_on_a_question_is_waited_for(folder: Any) -> None:
    script = """
import json, os, threading
from azureml import channel
channel.WAIT_SECONDS = 0.5
folder = os.path.join(os.environ["MLDESK_RUN_FOLDER"], "asked")

def engine():
    pause = threading.Event()
    while not (os.path.isdir(folder) and os.listdir(folder)):
        pause.wait(0.01)
    place = os.path.join(folder, os.listdir(folder)[0])
    for n in range(8):
        with open(os.path.join(place, "taken"), "w"):
            os.utime(os.path.join(place, "taken"), (n, n))
        pause.wait(0.1)
    with open(os.path.join(place, "answer.json"), "w") as file:
        json.dump({"value": {"mine": 1}}, file)

threading.Thread(target=engine).start()
assert channel.ask("anything") == {"mine": 1}
print("done")
"""
    assert folder.run_script(script) == "done\n"


def test_outside_a_run_nothing_is_asked(folder: Any) -> None:
    script = (
        "import os, sys\n"
        "runtime = os.environ['PYTHONPATH'].split(os.pathsep)[0]\n"
        "sys.path.insert(0, os.path.join(runtime, 'mldesk', 'runtime'))\n"
        "from azureml.core import Dataset\n"
        "try: Dataset.get_by_name(None, 'x')\n"
        "except Exception as error: print(type(error).__name__, error)\n"
    )
    told = folder.run_script(script, MLDESK_EVENTS="")
    assert told.startswith("RunEnvironmentException This works only inside a run of mldesk")
    assert not os.path.lexists(folder.path / "asked")


FETCHING = """
import os
from azureml.core import Dataset
from azureml.exceptions import UserErrorException
url = os.environ["URL"]
found = Dataset.File.from_files([url + "/mnist/a.csv", url + "/b.csv?x=1"])
assert found.to_path() == ["/a.csv", "/b.csv"], found.to_path()
assert [open(path).read() for path in found.download("here")] == ["a", "b"]
try:
    Dataset.Tabular.from_delimited_files(url + "/none.csv")
except UserErrorException as error:
    assert "404" in str(error), error
else:
    raise AssertionError
print("done")
"""


def test_files_are_fetched_from_addresses(folder: Any, python: str, web_server: Any) -> None:
    web_server.answers = {
        "/mnist/a.csv": lambda request: request.send_file(b"a"),
        "/b.csv": lambda request: request.send_file(b"b"),
    }
    environment = {"URL": web_server.url, "no_proxy": "*"}
    assert folder.run_script(FETCHING, python, **environment) == "done\n"


SLOW = """
import os, threading
from azureml.core import Model, Run
from azureml.core import model as models
from azureml.exceptions import WebserviceException
from mldesk.runtime import models as kept
kept.WAIT_SECONDS = models._LOOK_SECONDS = 0.05
models._TROUBLE_SECONDS = 0.2
asked = []

def ask(kind, *_raising, **question):
    asked.append(kind)
    if kind == "model":
        return {"name": "net", "version": 7}
    if trouble:
        return trouble
    if len(asked) == 4:  # at last it is stored
        place = os.path.join(os.environ["MLDESK_RUN_FOLDER"], "registered", str(question["model"]))
        with open(os.path.join(place, "answer.json"), "w") as file:
            file.write('{"version": 7}')

models.ask = ask
os.makedirs("outputs")
with open("outputs/net.bin", "w") as file:
    file.write("weights")
run, trouble = Run.get_context(), ""
model = Model.register(run.experiment.workspace, "outputs/net.bin", "net")
assert model.version == 7 and asked == ["registration"] * 4 + ["model"], asked
trouble = "The disk is full"
try:
    run.register_model("net", os.path.abspath("outputs/net.bin"))
except WebserviceException as error:
    print(error)
"""


def test_a_model_is_waited_for_however_long_it_takes_unless_something_is_in_the_way(
    folder: Any, python: str
) -> None:
    told = folder.run_script(SLOW, python)
    assert told == (
        "The model net waits to be registered: The disk is full. "
        "Its files are kept in the run, and it is registered as soon as that is over.\n"
    )
