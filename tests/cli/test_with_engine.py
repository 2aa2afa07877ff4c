"""Commands that need a real engine and real scripts."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.api.engine_care import EngineCare
from mldesk.core.errors import Unavailable
from mldesk.summon import engine_identity

Mldesk = Callable[..., Any]
Script = Callable[..., Path]
Until = Callable[..., None]

# Says that it runs, then goes on when a file appears beside it (or ends by itself after a minute).
PATIENT = """
    import pathlib, sys, threading
    print("ready", flush=True)
    for _ in range(6000):
        if pathlib.Path(sys.argv[1]).exists():
            break
        threading.Event().wait(0.01)
    print("going", flush=True)
    sys.exit(int(sys.argv[2]))
"""


def test_waiting_shows_the_log_as_it_grows_and_ends_with_the_scripts_code(
    engine: Path, terminal: Any, script: Script, tmp_path: Path
) -> None:
    go = tmp_path / "go"
    with terminal.start("submit", script(PATIENT), "--wait", "--", go, 3) as process:
        assert process.stdout.readline() == b"ready\n"
        assert process.poll() is None
        go.touch()
        out, err = process.communicate(timeout=120)
    assert (process.returncode, out) == (3, b"going\n")
    assert b"Failed" in err
    assert err.count(b"\n") == 1


def test_the_log_is_passed_on_byte_for_byte(engine: Path, terminal: Any, script: Script) -> None:
    path = script("import sys; sys.stdout.buffer.write(bytes(range(256)) * 1000)")
    with terminal.start("submit", path, "--wait") as process:
        out, err = process.communicate(timeout=120)
    assert (process.returncode, out) == (0, bytes(range(256)) * 1000)
    assert b"Completed" in err


def test_with_json_the_run_is_on_stdout_and_the_log_on_stderr(
    engine: Path, terminal: Any, script: Script
) -> None:
    path = script("""
        from mldesk.runtime import Run
        Run.get_context().log("loss", float("nan"))
        open("outputs/model.txt", "w").write("model")
        print("trained")
    """)
    reply = terminal.run("submit", path, "--wait", "--json")
    assert reply.code == 0
    assert reply.err.startswith("trained\n")
    run = reply.json
    assert (run["status"], run["exit_code"], run["metrics"]["loss"]["last"]) == ("Completed", 0, "nan")
    assert [(entry["path"], entry["size"]) for entry in run["outputs"]] == [("outputs/model.txt", 5)]
    assert run["created"] <= run["started"] <= run["ended"]


def test_a_run_whose_output_cannot_be_uploaded_ends_with_1(
    engine: Path, terminal: Any, script: Script, tmp_path: Path
) -> None:
    (tmp_path / "store").mkdir()
    assert terminal.run("datastore", "add", "store", tmp_path / "store").code == 0
    path = script("""
        import pathlib, sys
        pathlib.Path(sys.argv[1], "a.txt").write_text("a")
        pathlib.Path(sys.argv[2]).rmdir()
    """)
    options = ("--output", "made", "--output-to", "made=store:made", "--wait")
    reply = terminal.run("submit", path, *options, "--", "${{outputs.made}}", tmp_path / "store")
    assert reply.code == 1
    assert "The output made could not be uploaded" in reply.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
def test_a_script_killed_by_a_signal_gives_128_and_its_number(
    engine: Path, terminal: Any, script: Script
) -> None:
    reply = terminal.run("submit", script("import os; os.kill(os.getpid(), 9)"), "--wait")
    assert reply.code == 137
    assert "Failed" in reply.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for other processes")
def test_ctrl_c_ends_the_waiting_and_the_run_can_be_followed_and_goes_on(
    engine: Path, terminal: Any, script: Script, tmp_path: Path, mldesk: Mldesk
) -> None:
    go = tmp_path / "go"
    with terminal.start("submit", script(PATIENT), "--wait", "--", go, 0) as waiting:
        assert waiting.stdout.readline() == b"ready\n"
        waiting.send_signal(signal.SIGINT)
        _, err = waiting.communicate(timeout=120)
    assert waiting.returncode == 130
    run = mldesk("runs", "list", "--json").json[0]
    assert f"mldesk runs log -f {run['id']}".encode() in err
    assert run["status"] == "Running"
    with terminal.start("runs", "log", "-f", run["id"]) as following:
        assert following.stdout.readline() == b"ready\n"
        go.touch()
        out, err = following.communicate(timeout=120)
    assert (following.returncode, out, err) == (0, b"going\n", b"")
    assert mldesk("runs", "show", run["id"], "--json").json["status"] == "Completed"


@pytest.mark.parametrize("options", [[], ["--kill"]])
def test_a_canceled_run_ends_as_canceled(
    engine: Path, terminal: Any, script: Script, tmp_path: Path, mldesk: Mldesk, options: list[str]
) -> None:
    with terminal.start("submit", script(PATIENT), "--wait", "--", tmp_path / "go", 0) as waiting:
        assert waiting.stdout.readline() == b"ready\n"
        assert mldesk("runs", "cancel", "1", *options).code == 0
        waiting.communicate(timeout=120)
    run = mldesk("runs", "show", "1", "--json").json
    assert run["status"] == "Canceled"
    assert waiting.returncode == (128 + run["signal"] if run["signal"] else run["exit_code"])
    assert waiting.returncode != 0


def test_waiting_survives_the_death_of_the_engine(
    engine: Path, terminal: Any, script: Script, tmp_path: Path
) -> None:
    go = tmp_path / "go"
    with terminal.start("submit", script(PATIENT), "--wait", "--json", "--", go, 5) as waiting:
        assert waiting.stderr.readline() == b"ready\n"
        identity = engine_identity(engine)
        assert identity is not None
        psutil.Process(identity[0]).kill()
        go.touch()
        out, _ = waiting.communicate(timeout=120)
    assert waiting.returncode == 5
    assert json.loads(out)["status"] == "Failed"


def test_an_engine_that_never_starts_is_told_after_a_while(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Path] = []
    monkeypatch.setattr("mldesk.api.engine_care.ensure_engine", started.append)
    care = EngineCare(folder)
    for _ in range(5):
        care()
    assert started == [folder] * 5
    with pytest.raises(Unavailable, match="engine does not start"):
        care()


def test_an_engine_that_takes_long_to_start_is_waited_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as starting:
        monkeypatch.setattr("mldesk.summon._start", lambda _: starting)
        care = EngineCare(folder)
        for _ in range(20):
            care()
        monkeypatch.setattr("mldesk.summon._start", lambda _: pytest.fail("a second one"))
        care()
        starting.communicate(b"\n")
    monkeypatch.setattr("mldesk.summon._start", lambda _: starting)  # one that has ended
    for _ in range(4):
        care()
    with pytest.raises(Unavailable, match="engine does not start"):
        care()


def test_the_machine_is_shown_while_an_engine_runs(
    engine: Path, terminal: Any, script: Script, mldesk: Mldesk
) -> None:
    assert "no engine is running" in mldesk("compute", "show").out
    terminal.run("submit", script("print()"), "--wait")
    shown = mldesk("compute", "show", "local", "--json").json
    assert shown["name"] == "local"
    assert shown["state"]["memory_total"] > 0
    assert "CPU slots" in mldesk("compute", "show").out
    unknown = mldesk("compute", "show", "moon")
    assert (unknown.code, unknown.err.count("\n")) == (2, 1)


def test_a_run_uses_the_python_it_was_given(
    engine: Path, terminal: Any, script: Script, tmp_path: Path
) -> None:
    python = tmp_path / "other" / "python"
    python.parent.mkdir()
    python.write_text(f'#!/bin/sh\nOTHER=yes exec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    path = script("import os; print(os.environ['OTHER'])")
    reply = terminal.run("submit", path, "--wait", "--python", "python", env=_path_first(python.parent))
    assert (reply.code, reply.out) == (0, "yes\n")


def _path_first(folder: Path) -> dict[str, str]:
    return {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}
