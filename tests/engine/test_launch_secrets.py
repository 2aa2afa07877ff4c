"""Secrets and variables of an environment on their way to a run: values go to the launcher and to no file."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import NotFound
from mldesk.core.workspace import Workspace
from mldesk.engine.executors.base import ReadyEnvironment
from mldesk.engine.launch import log_has_writer, prepare

Fixture = Callable[..., Any]


class OneSecret(KeyringBackend):
    """A keyring that holds API_TOKEN alone."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        return "hunter2-hunter2" if username == "API_TOKEN" else None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NotImplementedError


@pytest.fixture(autouse=True)
def backend() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(OneSecret())
    yield
    keyring.set_keyring(before)


@pytest.mark.parametrize(("image", "source"), [(None, "environment"), ("base:1", "stdin")])
def test_the_launch_file_names_the_secrets_and_the_job_holds_their_values(
    workspace: Workspace, submit_script: Fixture, image: str | None, source: str
) -> None:
    environment = EnvironmentSpec(secrets=("API_TOKEN",), environment_variables={"A": "1", "B": "1"})
    run = submit_script("print()", environment=environment, environment_variables={"B": "2"})
    job = prepare(workspace, run, (), False, ReadyEnvironment("/python", image=image))
    launch = json.loads((run.folder / "launch.json").read_bytes())
    assert (launch["secrets"], launch["secrets_from"]) == (["API_TOKEN"], source)
    assert (launch["environment"]["A"], launch["environment"]["B"]) == ("1", "2")
    assert job.secrets == {"API_TOKEN": "hunter2-hunter2"}
    assert "hunter2" not in repr(job)
    assert log_has_writer(run.folder)
    for path in workspace.path.rglob("*"):
        assert not path.is_file() or b"hunter2" not in path.read_bytes(), path


def test_without_secrets_nothing_is_asked_of_the_keyring(
    workspace: Workspace, submit_script: Fixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OneSecret, "get_password", None)
    run = submit_script("print()")
    assert prepare(workspace, run, (), False, ReadyEnvironment("/python")).secrets == {}
    assert not log_has_writer(run.folder)


def test_a_secret_without_a_value_keeps_the_run_from_starting(
    workspace: Workspace, submit_script: Fixture
) -> None:
    run = submit_script("print()", environment=EnvironmentSpec(secrets=("API_TOKEN", "OTHER")))
    with pytest.raises(NotFound, match="A secret has no value: OTHER"):
        prepare(workspace, run, (), False, ReadyEnvironment("/python"))
    assert not (run.folder / "launch.json").exists()
