"""`mldesk submit`: what it accepts, and what it refuses before anything starts."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.dataset import register_dataset
from mldesk.core.run import Run
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace

Mldesk = Callable[..., Any]
Script = Callable[..., Path]

WITH_ARGUMENTS = """
    import argparse
    parser = argparse.ArgumentParser()
    parser.add_argument("--data-folder")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=0.1)
    print(parser.parse_args())
"""


@pytest.fixture(autouse=True)
def no_engine(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """These tests look at what is stored; the list tells for which workspaces an engine was wanted."""
    wanted: list[Path] = []
    monkeypatch.setattr("mldesk.cli.submit.ensure_engine", wanted.append)
    return wanted


def test_submit_stores_a_queued_run_and_wants_an_engine(
    mldesk: Mldesk, folder: Path, script: Script, no_engine: list[Path]
) -> None:
    path = script(WITH_ARGUMENTS)
    reply = mldesk(
        "submit", path, "--experiment", "digits", "--name", "first try", "--tag", "a=b=c", "--tag", "star",
        "--cpus", 1, "--json", "--", "--epochs", 7,
    )  # fmt: skip
    assert reply.code == 0
    run = reply.json
    assert (run["status"], run["experiment"], run["name"]) == ("Queued", "digits", "first try")
    assert run["tags"] == {"a": "b=c", "star": ""}
    assert run["parameters"] == {"epochs": 7, "rate": 0.1}
    assert run["arguments"] == ["--epochs", "7"]
    assert no_engine == [folder]


def test_submit_says_name_id_and_status(mldesk: Mldesk, folder: Path, script: Script) -> None:
    reply = mldesk("submit", script("print('hello')"))
    assert (reply.code, reply.err) == (0, "")
    identity = mldesk("runs", "list", "--json").json[0]["id"]
    assert identity in reply.out
    assert "Queued" in reply.out


def test_a_folder_stands_for_the_script_in_it(mldesk: Mldesk, folder: Path, script: Script) -> None:
    script("print('helper')", "helper.py")
    path = script("print('hello')", "main.py")
    assert mldesk("submit", path.parent, "--json").json["script"] == "main.py"


def test_a_dataset_goes_to_its_argument_or_to_the_one_that_looks_like_it(
    mldesk: Mldesk, folder: Path, script: Script, tmp_path: Path
) -> None:
    file = tmp_path / "digits.csv"
    file.write_text("1,2\n")
    with Workspace.open(folder) as workspace:
        register_dataset(workspace, "digits", file)
    path = script(WITH_ARGUMENTS)
    for given in ("digits=--data-folder", "digits:1=--data-folder", "digits"):
        run = mldesk("submit", path, "--dataset", given, "--json").json
        assert run["datasets"] == [
            {"name": "digits", "version": 1, "argument": "--data-folder", "mode": "mount"}
        ]


def test_a_dataset_goes_to_the_name_by_which_the_script_asks_its_run_for_it(
    mldesk: Mldesk, folder: Path, script: Script, tmp_path: Path
) -> None:
    file = tmp_path / "digits.csv"
    file.write_text("1,2\n")
    with Workspace.open(folder) as workspace:
        register_dataset(workspace, "digits", file)
    path = script("from azureml.core import Run\nRun.get_context().input_datasets['training']")
    for given in ("digits", "digits=training"):
        identity = mldesk("submit", path, "--dataset", given, "--json").json["id"]
        with Workspace.open(folder) as workspace:
            assert Run(workspace, identity).config.inputs == (DatasetInput("digits", name="training"),)


def refused(reply: Any, said: str) -> None:
    assert (reply.code, reply.out) == (2, ""), reply
    assert reply.err.count("\n") == 1
    assert reply.err.startswith("mldesk: ")
    assert said in reply.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def (:\n", "line 1"),
        ("import no_such_package\n", "no_such_package"),
        ("", "empty"),
        ("PK\x03\x04\0\0", "train.py"),
    ],
)
def test_a_script_that_cannot_run_is_refused(
    mldesk: Mldesk, folder: Path, script: Script, text: str, said: str
) -> None:
    refused(mldesk("submit", script(text)), said)
    assert mldesk("runs", "list", "--json").json == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--", "--epochs", "many"], "--epochs"),
        (["--", "--nonsense", "1"], "--nonsense"),
        (["--epochs", "3"], "after `--`"),
        (["--compute", "moon"], "moon"),
        (["--dataset", "nosuch=--data-folder"], "nosuch"),
        (["--dataset", "nosuch:x=--data-folder"], "nosuch:x"),
        (["--dataset", ""], "''"),
        (["--python", "no-such-python"], "no-such-python"),
        (["--cpus", "9999"], "slots"),
        (["--cpus", "0"], "--cpus"),
        (["--gpus", "-1"], "--gpus"),
        (["--experiment", "a\nb"], "experiment"),
        (["--tag", "=value"], "=value"),
        (["--name", " "], "name"),
    ],
)
def test_wrong_options_are_refused_in_one_line(
    mldesk: Mldesk, folder: Path, script: Script, options: list[str], said: str
) -> None:
    refused(mldesk("submit", script(WITH_ARGUMENTS), *options), said)
    assert mldesk("runs", "list", "--json").json == []
    assert list((folder / "runs").iterdir()) == []


def test_a_place_without_a_script_is_refused(mldesk: Mldesk, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    refused(mldesk("submit", tmp_path / "empty"), "no file that ends in .py")
    refused(mldesk("submit", tmp_path / "gone.py"), "gone.py")


def test_a_dataset_whose_files_are_gone_is_refused(
    mldesk: Mldesk, folder: Path, script: Script, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "a.csv").write_text("1\n")
    with Workspace.open(folder) as workspace:
        register_dataset(workspace, "moved", data, by_reference=True)
    (data / "a.csv").unlink()
    data.rmdir()
    refused(mldesk("submit", script(WITH_ARGUMENTS), "--dataset", "moved=--data-folder"), "moved:1")


def test_all_problems_are_counted_and_with_json_listed(mldesk: Mldesk, folder: Path, script: Script) -> None:
    path = script(WITH_ARGUMENTS)
    wrong = ["--compute", "moon", "--dataset", "nosuch=--data-folder", "--", "--epochs", "many"]
    refused(mldesk("submit", path, *wrong), "(and 2 more)")
    reply = mldesk("submit", path, "--json", *wrong)
    assert reply.code == 2
    assert {problem["field"] for problem in reply.json} == {"compute", "inputs.0", "--epochs"}


def test_a_warning_is_said_and_the_run_starts(mldesk: Mldesk, folder: Path, script: Script) -> None:
    path = script(
        """
        try:
            import no_such_package
        except ImportError:
            no_such_package = None
        """
    )
    reply = mldesk("submit", path, "--json")
    assert reply.code == 0
    assert reply.err.startswith("mldesk: warning: ")
    assert "no_such_package" in reply.err
    assert reply.json["status"] == "Queued"


WITH_OUTPUT = """
    import argparse
    parser = argparse.ArgumentParser()
    parser.add_argument("--data")
    parser.add_argument("--made")
    parser.parse_args()
"""


def test_inputs_of_datastores_and_outputs_are_given(
    mldesk: Mldesk, folder: Path, script: Script, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text("1\n")
    with Workspace.open(folder) as workspace:
        workspace.get_default_datastore().upload_files([tmp_path / "a.csv"], target_path="tables")
    run = mldesk(
        "submit", script(WITH_OUTPUT), "--data", ":tables=--data", "--download", "tables",
        "--output", "made=--made", "--output-to", "made=default:results/{run-id}",
        "--register-output", "made=products", "--max-duration", 60, "--json",
    ).json  # fmt: skip
    assert [
        (one["datastore"], one["path"], one["mode"], one["argument"]) for one in run["datastore_inputs"]
    ] == [("default", "tables", "download", "--data")]
    assert [(one["name"], one["path"], one["register_as"]) for one in run["data_outputs"]] == [
        ("made", f"results/{run['id']}", "products")
    ]
    page = mldesk("runs", "show", run["id"]).out
    assert "default:tables" in page
    assert f"made to default:results/{run['id']}" in page


def test_a_single_input_goes_to_the_argument_that_looks_like_data_unless_it_is_named(
    mldesk: Mldesk, folder: Path, script: Script, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text("1\n")
    with Workspace.open(folder) as workspace:
        workspace.get_default_datastore().upload_files([tmp_path / "a.csv"], target_path="tables")
    path = script(WITH_ARGUMENTS)
    run = mldesk("submit", path, "--data", ":tables", "--json").json
    assert run["datastore_inputs"][0]["argument"] == "--data-folder"
    run = mldesk(
        "submit", path, "--data", ":tables", "--json", "--", "--data-folder=${{inputs.tables}}/a"
    ).json
    assert run["datastore_inputs"][0]["argument"] is None
    assert "data_folder" not in run["parameters"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--data", "tables"], "DATASTORE:PATH"),
        (["--data", ":nothing=--data-folder"], "There is nothing at default:nothing"),
        (["--data", "moon:x=--data-folder"], "There is no such datastore"),
        (["--download", "x"], "no input called 'x'"),
        (["--output-to", "made=default:x"], "no output called 'made'"),
        (["--register-output", "made"], "made"),
        (["--output", "made", "--output-to", "made=moon:x"], "There is no such datastore"),
        (["--output", "made", "--register-output", "made=a/b"], "a/b"),
        (["--", "--data-folder", "${{inputs.x}}"], "There is no input called x"),
    ],
)
def test_what_is_wrong_with_data_is_told(
    mldesk: Mldesk, folder: Path, script: Script, options: list[str], said: str
) -> None:
    refused(mldesk("submit", script(WITH_ARGUMENTS), *options), said)
