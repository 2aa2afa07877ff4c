"""`mldesk environment`, and environments of `mldesk submit`."""

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.environments.record import record_environment
from mldesk.core.errors import Canceled
from mldesk.core.workspace import Workspace
from mldesk.environments import building

Mldesk = Callable[..., Any]
Script = Callable[..., Path]


@pytest.fixture
def requirements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A requirements file in the current folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    path = folder / "requirements.txt"
    path.write_text("six==1.16.0\nnumpy\n", encoding="utf-8")
    return path


@pytest.fixture
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mldesk.cli.submit.ensure_engine", lambda _: None)


def test_an_environment_is_made_of_a_file_listed_shown_and_removed(
    mldesk: Mldesk, folder: Path, requirements: Path
) -> None:
    made = mldesk(
        "environment", "create", "old", "--file", requirements, "--description", "why", "--json"
    ).json
    assert (made["name"], made["version"], made["spec"]["packages"]) == ("old", 1, ["six==1.16.0", "numpy"])
    again = mldesk("environment", "create", "old", "--file", requirements, "--variable", "A=b", "--json").json
    assert (again["version"], again["spec"]["environment_variables"]) == (2, {"A": "b"})
    listed = mldesk("environment", "list", "--json").json
    assert [(one["name"], one["version"]) for one in listed] == [("old", 2)]
    assert "six==1.16.0" in mldesk("environment", "list").out
    shown = mldesk("environment", "show", "old:1", "--json").json
    assert (shown["versions"], shown["runs"], shown["built"]) == ([2, 1], [], None)
    page = mldesk("environment", "show", "old").out
    assert "old:2" in page
    assert "not yet" in page
    assert mldesk("environment", "remove", "old", "--json").json[0]["version"] == 2
    assert "No environments" in mldesk("environment", "list").err


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (
            ["--package", "six", "--package", "numpy"],
            {"kind": "packages", "packages": ["six", "numpy"], "python": None},
        ),
        (["--package", "six", "--python", "3.8"], {"kind": "packages", "python": "3.8"}),
        (["--python", "3.8"], {"kind": "packages", "python": "3.8", "packages": []}),
        (["--python", sys.executable], {"kind": "python", "python": sys.executable}),
        (["--image", "python:3.11"], {"kind": "image", "image": "python:3.11"}),
        (["--image", "python:3.11", "--package", "six"], {"kind": "packages", "image": "python:3.11"}),
        (
            ["--file", "requirements.txt", "--package", "pandas"],
            {"packages": ["six==1.16.0", "numpy", "pandas"]},
        ),
        (
            ["--file", "requirements.txt", "--image", "a:1", "--python", "3.9"],
            {"image": "a:1", "python": "3.9"},
        ),
        (["--dockerfile", "Dockerfile", "--package", "six"], {"kind": "dockerfile", "packages": ["six"]}),
        (["--secret", "TOKEN"], {"kind": "current", "secrets": ["TOKEN"]}),
    ],
)
def test_options_say_together_what_it_is(
    mldesk: Mldesk, folder: Path, requirements: Path, options: list[str], expected: dict[str, Any]
) -> None:
    requirements.with_name("Dockerfile").write_text("FROM python:3.11\n", encoding="utf-8")
    reply = mldesk("environment", "create", "x", *options, "--json")
    assert reply.code == 0, reply
    assert {key: reply.json["spec"][key] for key in expected} == expected


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--file", "requirements.txt", "--dockerfile", "Dockerfile"],
        ["--dockerfile", "Dockerfile", "--image", "a"],
        ["--python", sys.executable, "--package", "six"],
        ["--image", "a", "--python", "3.8"],
        ["--package", "six==="],
        ["--package", "numpy==1", "--package", "numpy==2"],
        ["--file", "nothing.txt"],
    ],
)
def test_options_that_contradict_each_other_or_say_nothing_are_refused(
    mldesk: Mldesk, folder: Path, requirements: Path, options: list[str]
) -> None:
    requirements.with_name("Dockerfile").write_text("FROM python:3.11\n", encoding="utf-8")
    reply = mldesk("environment", "create", "x", *options)
    assert (reply.code, reply.out) == (2, ""), reply
    assert reply.err.startswith("mldesk: ")


def test_a_check_names_every_problem_and_ends_with_1_for_an_error(
    mldesk: Mldesk, folder: Path, requirements: Path
) -> None:
    good = mldesk("environment", "check", "requirements.txt", "--json")
    assert (good.code, good.json["problems"]) == (0, [])
    assert good.json["python"]
    conda = requirements.with_name("environment.yml")
    conda.write_text("dependencies: [no-such-tool, six]\n", encoding="utf-8")
    reply = mldesk("environment", "check", conda)
    assert "no-such-tool needs conda" in reply.out or reply.code == 0  # where conda is installed, it is fine
    docker = requirements.with_name("Dockerfile")
    docker.write_text("FROM python:3.11\n", encoding="utf-8")
    assert mldesk("environment", "check", docker).code == 0  # it is for Docker anyhow
    refused = mldesk("environment", "check", docker, "--compute", "local", "--json")
    assert refused.code == 1
    assert refused.json["problems"][0]["title"] == "The environment needs Docker"


def test_a_build_tells_its_log_on_stderr_and_what_is_there_then(
    mldesk: Mldesk, folder: Path, requirements: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refreshed: list[bool] = []

    def build(spec: Any, log: Any, progress: Any, canceled: Any, refresh: bool) -> building.Built:
        assert spec.packages == ("six==1.16.0", "numpy")
        refreshed.append(refresh)
        log("Resolved 2 packages")
        progress(0.5, "Downloading numpy")
        assert not canceled()
        return building.Built(
            tmp_path / "python", tmp_path, {"six": "1.16.0"}, "3.11.7", ("noted",), "ab", False
        )

    monkeypatch.setattr(building, "build", build)
    reply = mldesk("environment", "build", "requirements.txt", "--json")
    assert "Resolved 2 packages" in reply.err
    assert (reply.json["packages"], reply.json["from_cache"]) == ({"six": "1.16.0"}, False)
    assert "noted" in mldesk("environment", "build", "requirements.txt", "--refresh").out
    assert refreshed == [False, True]


def test_ctrl_c_cancels_a_build(
    mldesk: Mldesk, folder: Path, requirements: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(spec: Any, log: Any, progress: Any, canceled: Any, refresh: bool) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        assert canceled()
        raise Canceled

    monkeypatch.setattr(building, "build", build)
    before = signal.getsignal(signal.SIGINT)
    reply = mldesk("environment", "build", "requirements.txt")
    assert (reply.code, reply.out) == (130, "")
    assert "Nothing of the build is left" in reply.err
    assert signal.getsignal(signal.SIGINT) is before


def test_what_is_there_needs_no_build_and_what_is_wrong_gets_none(mldesk: Mldesk, folder: Path) -> None:
    assert mldesk("environment", "build", sys.executable, "--json").json["built"] is False
    mldesk("environment", "create", "image", "--image", "python:3.11")
    assert "needs Docker" in mldesk("environment", "build", "image").err


def test_the_same_again_is_nothing_new(mldesk: Mldesk, folder: Path) -> None:
    assert mldesk("environment", "create", "lab", "--package", "six", "--json").json["new"] is True
    again = mldesk("environment", "create", "lab", "--package", "six")
    assert again.out.startswith("Nothing new: this is version 1 of lab.\n")
    assert mldesk("environment", "create", "lab", "--package", "idna", "--json").json["new"] is True


def test_the_difference_of_two_runs_is_told(
    mldesk: Mldesk, folder: Path, stored_run: Callable[..., str]
) -> None:
    first, second, third = stored_run(), stored_run(), stored_run()
    with Workspace.open(folder) as workspace:
        record_environment(workspace, first, {"python": "3.6.15", "packages": {"keras": "2.3.1", "six": "1"}})
        record_environment(
            workspace, second, {"python": "3.11.7", "packages": {"keras": "3.12.0", "six": "1"}}
        )

    def named(identity: str) -> Any:
        return mldesk("runs", "show", identity, "--json").json

    found = mldesk("environment", "difference", first, second, "--json").json
    assert found["facts"] == [{"name": "python", "before": "3.6.15", "after": "3.11.7"}]
    assert found["packages"] == [{"name": "keras", "before": "2.3.1", "after": "3.12.0"}]
    shown = mldesk("environment", "difference", first, second).out
    assert "1 package is the same" in shown
    assert shown.splitlines()[0].split() == [run["name"] for run in map(named, (first, second))]
    assert "are the same" in mldesk("environment", "difference", first, first).out
    assert "recorded no environment" in mldesk("environment", "difference", first, third).err


@pytest.mark.usefixtures("no_engine")
def test_a_run_is_submitted_with_a_registered_environment_or_a_file(
    mldesk: Mldesk, folder: Path, script: Script, requirements: Path
) -> None:
    path = script("import numpy\nimport pandas\n")
    mldesk("environment", "create", "old", "--file", requirements)
    for named, reference in (("old", ("old", 1)), ("old:1", ("old", 1)), ("requirements.txt", (None, None))):
        reply = mldesk("submit", path, "--environment", named, "--json")
        assert reply.code == 0, reply
        assert "may lack pandas" in reply.err
        assert "may lack numpy" not in reply.err
        job = json.loads((folder / "runs" / reply.json["id"] / "job.json").read_bytes())
        asked = job["config"]["environment"]
        assert (asked["name"], asked["version"], asked["packages"]) == (*reference, ["six==1.16.0", "numpy"])
    assert len(mldesk("environment", "show", "old", "--json").json["runs"]) == 2


@pytest.mark.usefixtures("no_engine")
@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--environment", "nothing"], "no such file here"),
        (["--environment", "requirements.txt", "--python", sys.executable], "exclude each other"),
        (["--environment", "Dockerfile"], "needs Docker"),
        (["--environment", "bad.txt"], "line 1"),
    ],
)
def test_an_environment_that_cannot_be_is_refused_before_anything_starts(
    mldesk: Mldesk, folder: Path, script: Script, requirements: Path, options: list[str], said: str
) -> None:
    requirements.with_name("Dockerfile").write_text("FROM python:3.11\n", encoding="utf-8")
    requirements.with_name("bad.txt").write_text("six=1\n", encoding="utf-8")
    reply = mldesk("submit", script("print(1)"), *options)
    assert (reply.code, reply.out) == (2, "")
    assert said in reply.err
    assert mldesk("runs", "list", "--json").json == []
