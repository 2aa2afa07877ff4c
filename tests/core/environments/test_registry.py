"""Environments registered in a workspace, in versions, with files from which the table is made again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.environments.registry import (
    Environment,
    environment_versions,
    get_environment,
    list_environments,
    put_back_environment,
    register_environment,
    remove_environment,
)
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.environments.uses import environment_uses
from mldesk.core.errors import InvalidInput, NotFound
from mldesk.core.rebuild import rebuild_workspace
from mldesk.core.run import find_run
from mldesk.core.workspace import Workspace

SIX = EnvironmentSpec(
    "packages", "3.11", ("six==1.16.0",), environment_variables={"A": "b"}, notes=("noted",)
)


def _file(workspace: Workspace, version: int) -> Path:
    (path,) = workspace.environments_folder.glob(f"*/{version}/environment.json")
    return path


def test_a_version_is_found_by_its_name_and_knows_it(workspace: Workspace) -> None:
    before = workspace.store.changes()["environments"]
    made = register_environment(workspace, " old ", SIX, "for the article")
    assert (made.reference, made.description, made.content_hash) == (
        "old:1",
        "for the article",
        SIX.content_hash(),
    )
    assert made.spec == replace(SIX, name="old", version=1)
    assert get_environment(workspace, "old") == get_environment(workspace, "old:1") == made
    assert list_environments(workspace) == environment_versions(workspace, "old") == [made]
    assert workspace.store.changes()["environments"] == before + 1
    assert json.loads(_file(workspace, 1).read_bytes())["spec"]["packages"] == ["six==1.16.0"]


def test_a_file_is_registered_in_one_step_and_the_workspace_finds_it(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "requirements.txt"
    path.write_text("six==1.16.0\n", encoding="utf-8")
    made = Environment.from_file(workspace, "old", path, "why")
    assert (made.spec.packages, made.description) == (("six==1.16.0",), "why")
    assert workspace.get_environment("old:1") == made
    assert workspace.environments() == [made]


def test_the_same_again_makes_no_version_and_another_makes_the_next(workspace: Workspace) -> None:
    first = register_environment(workspace, "old", SIX)
    assert register_environment(workspace, "old", replace(first.spec, notes=())) == first
    described = register_environment(workspace, "old", SIX, "why")
    assert (described.version, get_environment(workspace, "old").description) == (1, "why")
    second = register_environment(workspace, "old", replace(SIX, secrets=("TOKEN",)))
    assert (second.version, second.content_hash) == (2, first.content_hash)
    assert register_environment(workspace, "old", SIX).version == 3  # what was before is not the newest
    assert [one.version for one in environment_versions(workspace, "old")] == [3, 2, 1]
    assert [one.reference for one in list_environments(workspace)] == ["old:3"]


def test_a_specification_that_can_be_used_nowhere_is_refused_with_all_its_faults(
    workspace: Workspace,
) -> None:
    bad = EnvironmentSpec("packages", "three", ("a=1", "six"), secrets=("a b",))
    with pytest.raises(InvalidInput) as caught:
        register_environment(workspace, "bad", bad)
    assert [problem.field for problem in caught.value.problems] == ["packages.0", "python", "secrets"]
    assert list_environments(workspace) == []
    with pytest.raises(InvalidInput):
        register_environment(workspace, "a:b", SIX)


def test_what_is_asked_for_and_not_there_is_told(workspace: Workspace) -> None:
    with pytest.raises(NotFound, match="none called 'old'"):
        get_environment(workspace, "old")
    register_environment(workspace, "old", SIX)
    with pytest.raises(NotFound, match="is not one of: old"):
        get_environment(workspace, "new")
    with pytest.raises(NotFound, match="It has: 1"):
        get_environment(workspace, "old:2")
    with pytest.raises(InvalidInput, match="not a number"):
        get_environment(workspace, "old:new")


def test_a_removed_version_leaves_the_lists_and_its_number_is_not_given_again(workspace: Workspace) -> None:
    register_environment(workspace, "old", SIX)
    register_environment(workspace, "old", replace(SIX, python="3.12"))
    assert [one.reference for one in remove_environment(workspace, "old:2")] == ["old:2"]
    assert get_environment(workspace, "old").version == 1
    assert register_environment(workspace, "old", replace(SIX, python="3.13")).version == 3
    assert [one.version for one in remove_environment(workspace, "old")] == [3, 1]
    assert list_environments(workspace) == []
    assert register_environment(workspace, "old", SIX).version == 4
    with pytest.raises(NotFound):
        remove_environment(workspace, "old:1")


def test_removed_versions_can_be_put_back_also_into_their_files(workspace: Workspace) -> None:
    register_environment(workspace, "old", SIX)
    register_environment(workspace, "old", replace(SIX, python="3.12"))
    before = environment_versions(workspace, "old")
    put_back_environment(workspace, remove_environment(workspace, "old"))
    assert environment_versions(workspace, "old") == before
    workspace.rebuild()
    assert environment_versions(workspace, "old") == before


def test_the_files_give_back_every_version_also_that_some_were_removed(workspace: Workspace) -> None:
    for version in range(1, 13):
        register_environment(workspace, "old", replace(SIX, python=f"3.{version}"), f"number {version}")
    register_environment(workspace, "new", EnvironmentSpec("image", image="python:3.11"))
    remove_environment(workspace, "old:12")
    before = list_environments(workspace), environment_versions(workspace, "old")
    report = workspace.rebuild()
    assert (report.environment_versions, report.problems) == (13, [])
    assert (list_environments(workspace), environment_versions(workspace, "old")) == before
    assert register_environment(workspace, "old", replace(SIX, python="3.99")).version == 13


@pytest.mark.parametrize(
    "content", [b"{", b"[]", b'{"format": 1}', b"\xff", b'{"spec": {"color": "red"}}', b'{"format": 99}']
)
def test_a_damaged_file_is_reported_and_its_number_not_given_again(
    workspace: Workspace, content: bytes
) -> None:
    register_environment(workspace, "old", SIX)
    register_environment(workspace, "old", replace(SIX, python="3.12"))
    path = _file(workspace, 2)
    if content == b'{"format": 99}':
        content = json.dumps(json.loads(path.read_bytes()) | {"format": 99}).encode()
    path.write_bytes(content)
    report = rebuild_workspace(workspace.path)
    assert [problem.field for problem in report.problems] == [str(path)]
    with Workspace.open(workspace.path) as opened:
        assert [one.version for one in environment_versions(opened, "old")] == [1]
        assert register_environment(opened, "old", replace(SIX, python="3.13")).version == 3


def test_a_registration_that_is_interrupted_leaves_all_of_it_or_nothing(
    workspace: Workspace, interrupt_when_stored: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupt_when_stored()
    with pytest.raises(KeyboardInterrupt):
        register_environment(workspace, "old", SIX)
    assert get_environment(workspace, "old").version == 1

    def fail(*_: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr("mldesk.core.environments.registry._enter", fail)
    with pytest.raises(RuntimeError):
        register_environment(workspace, "old", replace(SIX, python="3.12"))
    with pytest.raises(RuntimeError):
        remove_environment(workspace, "old")
    monkeypatch.undo()
    assert len(list(workspace.environments_folder.glob("*/*"))) == 1
    assert json.loads(_file(workspace, 1).read_bytes())["deleted"] is None


def test_a_first_registration_that_was_killed_lends_its_folder_to_the_next(workspace: Workspace) -> None:
    register_environment(workspace, "old", SIX)
    with workspace.store.write() as connection:
        connection.execute("DELETE FROM environments")  # as if it had been killed before its row was stored
    made = register_environment(workspace, "old", SIX)
    assert made.version == 2
    assert len(list(workspace.environments_folder.iterdir())) == 1
    assert workspace.rebuild().problems == []


def test_a_run_keeps_the_specification_it_was_submitted_with(
    workspace: Workspace, submit_script: Callable[..., Any], tmp_path: Path
) -> None:
    made = register_environment(workspace, "old", replace(SIX, python=None))
    run = submit_script("print(1)", environment=made.spec)
    remove_environment(workspace, "old")
    shutil.rmtree(workspace.environments_folder)
    job = json.loads((run.folder / "job.json").read_bytes())
    assert job["python"] == ""
    assert job["config"]["environment"]["packages"] == ["six==1.16.0"]
    found = find_run(workspace, run.id)
    assert found.config.environment == made.spec
    assert [use.run_id for use in environment_uses(workspace, "old", 1)] == [run.id]
