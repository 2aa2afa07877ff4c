"""azureml.core.Workspace: which local workspace a program means, and what it is told of it."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mldesk.azureml.core.experiment import Experiment
from mldesk.azureml.core.workspace import Workspace
from mldesk.azureml.exceptions import UserErrorException, WorkspaceException
from mldesk.azureml.program import VARIABLE, Program
from mldesk.core.errors import NotSupported
from mldesk.core.paths import default_workspace, named_workspaces
from mldesk.core.workspace import Workspace as LocalWorkspace

AZURE = {"subscription_id": "00-11", "resource_group": "group", "workspace_name": "digits"}


@pytest.fixture(autouse=True)
def no_choice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (VARIABLE, "MLDESK_WORKSPACE"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")


def write_config(folder: Path, config: object) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "config.json"
    file.write_text(json.dumps(config), encoding="utf-8")
    return file


@pytest.mark.parametrize("where", [".", ".azureml", "..", "../.azureml", "aml_config"])
def test_azures_config_means_the_local_workspace_of_that_name(tmp_path: Path, where: str) -> None:
    write_config(tmp_path / "work" / where, AZURE)
    found = Workspace.from_config()
    assert found.local.path == named_workspaces() / "digits"
    assert (found.name, found.subscription_id, found.resource_group) == ("digits", "00-11", "group")
    again = Workspace.from_config()
    assert (again.local.id, again.get_details()["name"]) == (found.local.id, "digits")


def test_a_config_that_says_it_in_one_scope(tmp_path: Path) -> None:
    provider = "providers/Microsoft.MachineLearningServices/workspaces/old-ws"
    file = tmp_path / "config.json"
    file.write_text(json.dumps({"Id": None, "Scope": f"/subscriptions/sub/resourceGroups/group/{provider}"}))
    ws = Workspace.from_config(str(file))
    assert (ws.name, ws.subscription_id, ws.resource_group) == ("old-ws", "sub", "group")


def test_the_sdks_own_folder_comes_before_the_file_beside_it(tmp_path: Path) -> None:
    write_config(tmp_path / "work", AZURE)
    write_config(tmp_path / "work" / ".azureml", AZURE | {"workspace_name": "other"})
    assert Workspace.from_config().name == "other"


def test_a_config_about_something_else_is_passed_over(tmp_path: Path) -> None:
    write_config(tmp_path / "work", {"class_name": "Sequential"})
    write_config(tmp_path, AZURE)
    assert Workspace.from_config().name == "digits"


@pytest.mark.parametrize("content", [b"", b"{", b'{"workspace_name": "\xe9"}', b"[" * 100_000])
def test_a_config_that_cannot_be_read_is_told_and_no_other_workspace_taken(
    tmp_path: Path, content: bytes
) -> None:
    write_config(tmp_path, AZURE)
    (tmp_path / "work" / "config.json").write_bytes(content)
    with pytest.raises(UserErrorException, match="is not written in JSON"):
        Workspace.from_config()


def test_the_config_of_a_workspace_of_mldesk_is_that_workspace(workspace: LocalWorkspace) -> None:
    assert Workspace.from_config(path=workspace.path / "runs").local.id == workspace.id


def test_a_file_can_be_named(tmp_path: Path) -> None:
    file = write_config(tmp_path / "elsewhere", AZURE)
    assert Workspace.from_config(path=str(file)).name == "digits"


def test_a_config_that_says_too_little_is_told(tmp_path: Path) -> None:
    write_config(tmp_path / "work", {"subscription_id": "00", "resource_group": "group"})
    with pytest.raises(UserErrorException, match="has no workspace_name"):
        Workspace.from_config()


def test_without_a_config_the_cure_is_told() -> None:
    with pytest.raises(UserErrorException, match=r"no config\.json.*Workspace\.get"):
        Workspace.from_config()


def test_an_executed_program_without_a_config_uses_the_default_workspace(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(VARIABLE, Program().to_variable())
    assert Workspace.from_config().local.path == default_workspace()
    assert "default workspace" in capsys.readouterr().err
    with pytest.raises(UserErrorException, match=r"There is no config\.json"):
        Workspace.from_config(path="somewhere/else.json")


def test_a_chosen_workspace_comes_before_every_other(
    workspace: LocalWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_config(tmp_path / "work", AZURE)
    monkeypatch.setenv(VARIABLE, Program(workspace.path).to_variable())
    for found in (Workspace.from_config(), Workspace.get("digits"), Workspace("s", "g", "digits")):
        assert found.local.id == workspace.id
    assert not named_workspaces().exists()


def test_a_written_config_leads_back(workspace: LocalWorkspace, tmp_path: Path) -> None:
    Workspace.of(workspace).write_config()
    assert (
        json.loads((tmp_path / "work" / ".azureml" / "config.json").read_text())["workspace_name"] == "Test"
    )
    assert Workspace.from_config().local.id == workspace.id


def test_a_workspace_is_created_once_and_then_only_if_that_is_fine() -> None:
    made = Workspace.create(
        "digits", subscription_id="00", resource_group="group", location="westeurope", tags={"team": "vision"}
    )
    details = made.get_details()
    assert (details["location"], details["tags"]) == ("westeurope", {"team": "vision"})
    assert details["id"].startswith("/subscriptions/00/resourceGroups/group/")
    with pytest.raises(WorkspaceException, match="exist_ok=True"):
        Workspace.create("digits")
    assert Workspace.create("digits", exist_ok=True).local.id == made.local.id
    (named_workspaces() / "damaged").mkdir()
    assert list(Workspace.list("00", resource_group="group")) == ["digits"]


@pytest.mark.parametrize("name", ["<my-workspace>", "a/b", "..", ""])
def test_a_name_that_is_no_folder_is_told(name: str) -> None:
    with pytest.raises(UserErrorException, match="name"):
        Workspace.get(name)


def test_what_no_local_workspace_has_names_the_nearest_thing(workspace: LocalWorkspace) -> None:
    found = Workspace.of(workspace)
    with pytest.raises(NotSupported, match=str(workspace.path)):
        found.delete()
    with pytest.raises(NotSupported, match=r"Run\.get_context"):
        found.get_mlflow_tracking_uri()


def test_experiments_are_listed_by_their_tags(workspace: LocalWorkspace) -> None:
    found = Workspace.of(workspace)
    Experiment(found, "one").tag("team", "vision")
    Experiment(workspace=found, name="two").set_tags({"round": 2, "gone": None})
    Experiment(found, "two").remove_tags(["gone"])
    assert {name: e.tags for name, e in found.experiments.items()} == {
        "one": {"team": "vision"},
        "two": {"round": "2"},
    }
    assert [e.name for e in Experiment.list(found, tags={"team": "vision"})] == ["one"]
    assert [e.name for e in Experiment.list(found, tags="round")] == ["two"]


def test_a_name_no_experiment_can_have_is_a_user_error(workspace: LocalWorkspace) -> None:
    with pytest.raises(UserErrorException, match="experiment"):
        Experiment(Workspace.of(workspace), "a:b")


@pytest.mark.parametrize("name", ["list_keys", "private_endpoints", "sync_keys"])
def test_what_only_azures_workspace_has_is_not_supported(workspace: LocalWorkspace, name: str) -> None:
    with pytest.raises(NotSupported, match=f"{name} is not supported"):
        getattr(Workspace.of(workspace), name)
    with pytest.raises(NotSupported, match="Archive its runs"):
        _ = Experiment(Workspace.of(workspace), "one").archive
    assert not hasattr(Workspace.of(workspace), "nothing")


def test_a_workspace_can_be_used_from_several_threads(workspace: LocalWorkspace) -> None:
    found = Workspace.of(workspace)
    with ThreadPoolExecutor(2) as pool:
        names = list(pool.map(lambda number: Experiment(found, f"e{number}").name, range(8)))
    assert sorted(found.experiments) == names
