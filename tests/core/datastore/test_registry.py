"""Which datastores a workspace has, what they may be given, and that a rebuild brings them back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import mldesk
from mldesk.core.datastore import (
    Datastore,
    get_datastore,
    get_default_datastore,
    list_datastores,
    register_datastore,
    remove_datastore,
    set_default_datastore,
)
from mldesk.core.datastore.settings import storage_options
from mldesk.core.errors import Conflict, InvalidInput, NotFound, Unavailable
from mldesk.core.workspace import Workspace


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A folder outside the workspace."""
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


def names(workspace: Workspace) -> list[str]:
    return [datastore.name for datastore in list_datastores(workspace)]


def test_every_workspace_has_one(workspace: Workspace) -> None:
    (own,) = workspace.datastores()
    assert (own.name, own.kind, own.is_default) == ("default", "folder", True)
    assert own.folder == workspace.uploads_folder
    assert workspace.get_default_datastore() == workspace.get_datastore("default") == own
    assert own.list() == ()
    assert not workspace.uploads_folder.exists()
    assert isinstance(own, mldesk.Datastore)


def test_a_folder_can_be_added_made_the_default_and_removed(
    workspace: Workspace, shared: Path, source: Path
) -> None:
    before = workspace.store.changes()["datastores"]
    added = register_datastore(workspace, "team", "folder", {"path": shared})
    assert workspace.store.changes()["datastores"] == before + 1
    assert (added.location, added.is_default) == (str(shared), False)
    added.upload(source)
    assert (shared / "a.txt").read_bytes() == b"alpha"
    assert set_default_datastore(workspace, "team").is_default
    assert get_default_datastore(workspace) == get_datastore(workspace, "team")
    with pytest.raises(Conflict, match="is the default"):
        remove_datastore(workspace, "team")
    set_default_datastore(workspace, "default")
    remove_datastore(workspace, "team")
    assert names(workspace) == ["default"]
    assert (shared / "a.txt").exists()
    with pytest.raises(Conflict, match="belongs to the workspace"):
        remove_datastore(workspace, "default")


def test_one_can_be_added_as_the_default(workspace: Workspace, shared: Path) -> None:
    register_datastore(workspace, "team", "folder", {"path": str(shared)}, default=True)
    assert [datastore.is_default for datastore in list_datastores(workspace)] == [False, True]


def test_a_rebuild_brings_them_back(workspace: Workspace, shared: Path) -> None:
    register_datastore(workspace, "team", "folder", {"path": shared}, default=True)
    register_datastore(workspace, "cloud", "fsspec", {"url": "s3://bucket/x", "key_env": "MY_KEY"})
    before = list_datastores(workspace)
    (workspace.path / "workspace.db").unlink()
    assert workspace.rebuild().problems == []
    assert list_datastores(workspace) == before
    assert get_default_datastore(workspace).name == "team"


@pytest.mark.parametrize("content", [b"garbled", b"[]", b'{"format": 1, "datastores": [{}]}', b"\xff"])
def test_a_garbled_file_is_told_by_the_rebuild_and_hinders_nothing_else(
    workspace: Workspace, shared: Path, content: bytes
) -> None:
    register_datastore(workspace, "team", "folder", {"path": shared})
    (workspace.datastore_folder / "datastores.json").write_bytes(content)
    (problem,) = workspace.rebuild().problems
    assert "datastores.json" in str(problem)
    assert names(workspace) == ["default"]


def test_names_are_checked(workspace: Workspace, shared: Path) -> None:
    register_datastore(workspace, "team", "folder", {"path": shared})
    for taken in ("default", "Default", "team", "TEAM"):
        with pytest.raises(Conflict, match="taken"):
            register_datastore(workspace, taken, "folder", {"path": shared})
    for wrong in ("", "a:b", "a/b", "x" * 201):
        with pytest.raises(InvalidInput):
            register_datastore(workspace, wrong, "folder", {"path": shared})
    for function in (get_datastore, set_default_datastore, remove_datastore):
        with pytest.raises(NotFound, match="default, team"):
            function(workspace, "absent")


@pytest.mark.parametrize(
    ("kind", "settings", "error"),
    [
        ("folder", {}, InvalidInput),
        ("folder", {"path": ""}, InvalidInput),
        ("folder", {"path": "/nowhere/at/all"}, NotFound),
        ("folder", {"path": ".", "anon": True}, InvalidInput),
        ("fsspec", {}, InvalidInput),
        ("fsspec", {"url": "bucket/x"}, InvalidInput),
        ("fsspec", {"url": "s3://"}, InvalidInput),
        ("fsspec", {"url": "s3://b", "when": object()}, InvalidInput),
        ("fsspec", {"url": "s3://b", "key_env": "not a name"}, InvalidInput),
        ("cloud", {"url": "s3://b"}, InvalidInput),
    ],
)
def test_settings_are_checked(
    workspace: Workspace, kind: Any, settings: dict[str, Any], error: type[Exception]
) -> None:
    with pytest.raises(error):
        register_datastore(workspace, "team", kind, settings)
    assert names(workspace) == ["default"]


@pytest.mark.parametrize(
    "settings",
    [
        {"key": "AKIA"},
        {"secret": "x"},
        {"token": "x"},
        {"password": "x"},
        {"account_key": "x"},
        {"sas_token": "x"},
        {"connection_string": "x"},
        {"client_kwargs": {"aws_secret_access_key": "x"}},
        {"headers": {"Authorization": "x"}},
        {"url": "sftp://me:hidden@host/x"},
        {"url": "https://hidden@host/x"},
        {"url": "https://account.blob.host/c?sv=2024&sig=hidden"},
        {"url": "https://host/c?X-Amz-Signature=hidden"},
        {"url": "https://host/c#access_token=hidden"},
        {"url": "simplecache::https://me:hidden@host/x"},
        {"endpoint_url": "https://me:hidden@host"},
        {"client_kwargs": {"proxy": "http://me:hidden@host"}},
    ],
)
def test_secrets_are_refused_with_a_cure_and_stored_nowhere(
    workspace: Workspace, settings: dict[str, Any]
) -> None:
    with pytest.raises(InvalidInput, match="environment variable") as caught:
        register_datastore(workspace, "cloud", "fsspec", {"url": "s3://bucket", **settings})
    assert "hidden" not in str(caught.value)
    assert names(workspace) == ["default"]
    assert not (workspace.datastore_folder / "datastores.json").exists()


@pytest.mark.parametrize(
    "url", ["sftp://me@host/x", "abfs://container@account.dfs.core.windows.net/x", "https://host/c?sv=2024"]
)
def test_users_and_containers_in_urls_are_no_secrets(workspace: Workspace, url: str) -> None:
    assert register_datastore(workspace, "cloud", "fsspec", {"url": url}).location == url


def test_options_that_are_no_secrets_are_stored(workspace: Workspace) -> None:
    settings = {
        "url": "s3://bucket/folder/",
        "endpoint_url": "http://localhost:9000",
        "anon": False,
        "key_filename": "~/.ssh/id",
        "client_kwargs": {"region_name": "eu-west-1"},
    }
    added = register_datastore(workspace, "cloud", "fsspec", settings)
    assert added.settings == {**settings, "url": "s3://bucket/folder"}
    assert (added.location, added.folder, added.path("x").local()) == ("s3://bucket/folder", None, None)
    text = (workspace.datastore_folder / "datastores.json").read_text(encoding="utf-8")
    assert json.loads(text)["datastores"][0]["settings"] == added.settings


def test_secrets_come_from_the_environment_when_they_are_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = {"url": "s3://bucket", "key_env": "TEST_KEY", "anon": False}
    monkeypatch.setenv("TEST_KEY", "abc")
    assert storage_options(settings) == {"key": "abc", "anon": False}
    monkeypatch.delenv("TEST_KEY")
    with pytest.raises(Unavailable, match="TEST_KEY"):
        storage_options(settings)


def test_a_folder_that_is_not_connected_is_told_and_not_made(
    workspace: Workspace, shared: Path, source: Path
) -> None:
    added = register_datastore(workspace, "team", "folder", {"path": shared})
    shared.rmdir()
    for act in (lambda: added.upload(source), added.list):
        with pytest.raises(Unavailable, match="Connect its disk"):
            act()
    assert not shared.exists()
    assert isinstance(added, Datastore)
