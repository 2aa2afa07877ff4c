"""`mldesk secret`, and a run with a secret from the command line to its end: the value is found nowhere."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.summon import ensure_engine

Until = Callable[..., None]

CANARY = "canary-51e7d0-sings"

# A keyring in a file, for this test's processes: it stands for that of the system.
KEYRING = """
import json, os
from keyring.backend import KeyringBackend

class FileKeyring(KeyringBackend):
    priority = 1
    path = os.environ["TEST_KEYRING"]

    def _read(self):
        return json.load(open(self.path)) if os.path.exists(self.path) else {}

    def _write(self, values):
        json.dump(values, open(self.path, "w"))

    def get_password(self, service, username):
        return self._read().get(service + "/" + username)

    def set_password(self, service, username, password):
        self._write({**self._read(), service + "/" + username: password})

    def delete_password(self, service, username):
        values = self._read()
        del values[service + "/" + username]
        self._write(values)
"""


@pytest.fixture
def keyring_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file in which processes that are started from now on keep secrets; this one has no keyring."""
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    folder = tmp_path / "keyring"
    folder.mkdir()
    (folder / "file_keyring.py").write_text(KEYRING, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")]))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "file_keyring.FileKeyring")
    monkeypatch.setenv("TEST_KEYRING", str(folder / "values.json"))
    yield folder / "values.json"
    keyring.set_keyring(before)


def set_value(terminal: Any, name: str, value: str) -> None:
    process = terminal.start("secret", "set", name, stdin=subprocess.PIPE)
    out, err = process.communicate(value.encode(), timeout=120)
    assert process.returncode == 0, err
    assert value.encode() not in out + err


def test_secrets_are_set_from_standard_input_listed_and_removed(terminal: Any, keyring_file: Path) -> None:
    set_value(terminal, "API_TOKEN", CANARY)
    assert f'"mldesk/API_TOKEN": "{CANARY}"' in keyring_file.read_text()
    assert terminal.run("secret", "list", "--json").json == [{"name": "API_TOKEN", "has_value": True}]
    keyring_file.unlink()
    assert terminal.run("secret", "list").out.split() == ["Name", "Value", "API_TOKEN", "missing"]
    assert terminal.run("secret", "remove", "API_TOKEN").code == 0
    reply = terminal.run("secret", "remove", "API_TOKEN")
    assert (reply.code, reply.err.count("\n")) == (2, 1)
    assert terminal.run("secret", "list", "--json").json == []


def test_a_newline_at_the_end_is_no_part_of_the_value(terminal: Any, keyring_file: Path) -> None:
    process = terminal.start("secret", "set", "A", stdin=subprocess.PIPE)
    process.communicate(b"two\nlines\n", timeout=120)
    assert '"two\\nlines"' in keyring_file.read_text()


@pytest.mark.parametrize("value", [b"", b"abc\n", b"\xff\xfe\xfd\xfc"])
def test_what_cannot_be_a_value_is_refused_in_one_line(
    terminal: Any, keyring_file: Path, value: bytes
) -> None:
    process = terminal.start("secret", "set", "A", stdin=subprocess.PIPE)
    _, err = process.communicate(value, timeout=120)
    assert (process.returncode, err.count(b"\n")) == (2, 1)


def test_without_a_keyring_every_command_tells_the_cure(
    terminal: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    process = terminal.start("secret", "set", "A", stdin=subprocess.PIPE)
    _, err = process.communicate(b"a value", timeout=120)
    assert (process.returncode, err.count(b"\n")) == (2, 1)
    assert b"keyring" in err
    reply = terminal.run("secret", "list")
    assert (reply.code, reply.out) == (2, "")
    assert "PYTHON_KEYRING_BACKEND" in reply.err


LEAKING = """
import os, sys
from mldesk.runtime import Run
token = os.environ["API_TOKEN"]
print("the token is", token, flush=True)
run = Run.get_context()
run.tag("token", token)
run.log("text", token)
run.log(token, 1.0)
open("outputs/length.txt", "w").write(str(len(token)))
raise ValueError("cannot log in with " + token)
"""


def submit_with(folder: Path, script: Callable[..., Path], *names: str) -> str:
    path = script(LEAKING)
    with Workspace.open(folder) as workspace:
        config = ScriptRunConfig(path.parent, path.name, environment=EnvironmentSpec(secrets=names))
        run = submit(workspace, config)
        ensure_engine(folder)
        return run.id


def end_of(folder: Path, identity: str, until: Until) -> Run:
    with Workspace.open(folder) as workspace:
        run = Run(workspace, identity)
        until(lambda: run.refresh().status.terminal)
        assert run.reason is not None
        return run


def test_the_value_of_a_runs_secret_is_found_nowhere_afterwards(
    engine: Path, terminal: Any, script: Callable[..., Path], until: Until, keyring_file: Path, home: Path
) -> None:
    set_value(terminal, "API_TOKEN", CANARY)
    identity = submit_with(engine, script, "API_TOKEN")
    run = end_of(engine, identity, until)
    assert run.reason is not None
    assert run.reason["title"] == "ValueError: cannot log in with ***"
    log = terminal.run("runs", "log", identity)
    assert log.out.startswith("the token is ***\n")
    shown = terminal.run("runs", "show", identity, "--json")
    assert shown.json["tags"] == {"token": "***"}
    assert (engine / "runs" / identity / "work" / "outputs" / "length.txt").read_text() == str(len(CANARY))
    for text in (log.out, shown.out, terminal.run("runs", "metrics", identity, "--json").out):
        assert "51e7d0" not in text
    for folder in (engine, home):
        for path in folder.rglob("*"):
            assert not path.is_file() or b"51e7d0" not in path.read_bytes(), path


@pytest.mark.usefixtures("keyring_file")
def test_a_secret_without_a_value_fails_the_run_with_the_cure(
    engine: Path, script: Callable[..., Path], until: Until
) -> None:
    run = end_of(engine, submit_with(engine, script, "API_TOKEN"), until)
    assert run.reason is not None
    assert run.reason["title"] == "A secret has no value: API_TOKEN"
    assert "mldesk secret set API_TOKEN" in run.reason["cure"]


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of POSIX")
def test_in_a_terminal_the_value_is_asked_for_and_not_shown(terminal: Any, keyring_file: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    process = terminal.start("secret", "set", "A", stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    shown = b""
    for prompt in (b"Value of A", b"Repeat"):
        while prompt not in shown:
            shown += os.read(ours, 1000)
        while not shown.endswith(b": "):
            shown += os.read(ours, 1000)
        os.write(ours, b"a hidden value\n")
    assert process.wait(120) == 0
    assert b"hidden value" not in shown
    os.close(ours)
    assert "a hidden value" in keyring_file.read_text()
