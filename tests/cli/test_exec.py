"""`mldesk exec` runs a program as Python itself would, and tells what Python would not."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Script = Callable[..., Path]

# Everything in which a program could see who runs it.
MIRROR = """
    import json, multiprocessing, os, sys
    import __main__
    print(json.dumps({
        "argv": sys.argv, "file": __file__, "name": __name__, "spec": __spec__, "package": __package__,
        "folder": sys.path[0], "main": __main__.__dict__ is globals(),
        "builtins": type(__builtins__).__name__, "cached": __cached__, "doc": __doc__,
    }))
"""


def python(*arguments: object, **settings: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *(str(argument) for argument in arguments)]
    return subprocess.run(command, capture_output=True, text=True, **settings)


def test_a_program_sees_what_python_would_show_it(terminal: Any, script: Script) -> None:
    path = script(MIRROR)
    arguments = ["--epochs", "3", "--help", "--workspace", "x", "--", "-c"]
    executed = terminal.run("exec", path, *arguments)
    assert (executed.code, executed.err) == (0, "")
    assert executed.json == json.loads(python(path, *arguments).stdout)


def test_its_folder_is_where_modules_are_found(terminal: Any, script: Script, tmp_path: Path) -> None:
    script("answer = 42", "helper.py")
    path = script("import helper; print(helper.answer)")
    assert terminal.run("exec", path.relative_to(tmp_path), cwd=tmp_path).out == "42\n"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("pass", 0),
        ("import sys; sys.exit(7)", 7),
        ("import sys; sys.exit()", 0),
        ("import sys; sys.exit('over')", 1),
        ("raise SystemExit(300)", 44),
        ("1 / 0", 1),
        ("def f():\n    raise KeyError('a') from ValueError('b')\nf()", 1),
        ("def f(:", 1),
        ("import sys\nsys.excepthook = lambda *what: print('hooked', what[0].__name__)\n1 / 0", 1),
        ("import atexit; atexit.register(print, 'bye'); print('hello')", 0),
        ("import sys; sys.stdout.close()", 0),
        ("# -*- coding: latin-1 -*-\nprint(len('\u00e9'))", 0),
    ],
)
def test_it_ends_as_under_python(terminal: Any, script: Script, text: str, code: int) -> None:
    path = script(text)
    executed, expected = terminal.run("exec", path), python(path)
    assert (executed.code, executed.out, executed.err) == (code, expected.stdout, expected.stderr)
    assert executed.code == expected.returncode


def test_what_processes_of_a_program_need_is_there_for_them(terminal: Any, script: Script) -> None:
    path = script("""
        import multiprocessing, subprocess, sys
        import azureml.core

        def double(number):
            return number * 2, azureml.core.VERSION

        if __name__ == "__main__":
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                print(pool.map(double, [1, 2]))
            text = "import azureml.core as a; print(a.__name__)"
            print(subprocess.check_output([sys.executable, "-c", text], text=True))
    """)
    executed = terminal.run("exec", path)
    assert (executed.code, executed.err) == (0, "")
    assert executed.out == "[(2, '1.61.0'), (4, '1.61.0')]\nmldesk.azureml.core\n\n"


def test_a_package_that_is_not_there_is_told_with_the_python(terminal: Any, script: Script) -> None:
    executed = terminal.run("exec", script("import nothing_like_it.at_all"))
    assert executed.code == 1
    assert "ModuleNotFoundError" in executed.err
    assert "has no nothing_like_it." in executed.err.splitlines()[-1]


def test_an_error_of_mldesk_ends_with_the_cure_where_the_program_called_it(
    terminal: Any, script: Script
) -> None:
    path = script("""
        from azureml.core.workspace import Workspace
        Workspace.get("<my-workspace>")
    """)
    executed = terminal.run("exec", path)
    assert executed.code == 1
    lines = executed.err.splitlines()
    assert lines[0] == "Traceback (most recent call last):"
    assert [line for line in lines if line.startswith("  File")] == [f'  File "{path}", line 3, in <module>']
    assert "Put the name of your workspace there" in lines[-1]


def test_an_error_that_was_caught_is_told_as_shortly(terminal: Any, script: Script) -> None:
    path = script("""
        from azureml.core.workspace import Workspace
        try:
            Workspace.get("<my-workspace>")
        except Exception:
            raise ValueError("no workspace")
    """)
    executed = terminal.run("exec", path)
    files = [line for line in executed.err.splitlines() if line.startswith("  File")]
    assert files == [f'  File "{path}", line {number}, in <module>' for number in (4, 6)]
    assert "During handling of the above exception" in executed.err
    assert executed.err.endswith("ValueError: no workspace\n")


def test_names_and_modules_that_are_never_imported_are_provided_and_told(
    terminal: Any, script: Script
) -> None:
    path = script("""
        import urllib
        import azureml
        from azureml.core import VERSION
        print(urllib.request.urlopen.__name__, UserErrorException.__name__)
    """)
    executed = terminal.run("exec", path)
    assert (executed.code, executed.out) == (0, "urlopen UserErrorException\n")
    assert executed.err.splitlines() == [
        "mldesk: train.py uses urllib.request without importing it; it was imported.",
        "mldesk: train.py uses UserErrorException before it is imported; "
        "it was taken from azureml.exceptions.",
    ]


def test_a_program_of_its_own_is_left_as_it_is(terminal: Any, script: Script) -> None:
    executed = terminal.run("exec", script("print(TensorFlow)"))
    assert (executed.code, executed.out) == (1, "")
    assert "NameError: name 'TensorFlow' is not defined" in executed.err


def test_without_a_config_the_default_workspace_is_used_and_told(
    terminal: Any, script: Script, home: Path, tmp_path: Path
) -> None:
    path = script("from azureml.core import Workspace\nprint(Workspace.from_config().local.path)")
    executed = terminal.run("exec", path, cwd=tmp_path)
    assert (executed.code, executed.out) == (0, f"{home / 'workspace'}\n")
    assert "default workspace" in executed.err


def test_the_chosen_workspace_is_used(folder: Path, terminal: Any, script: Script, monkeypatch: Any) -> None:
    monkeypatch.delenv("MLDESK_WORKSPACE")
    path = script("from azureml.core import Workspace\nprint(Workspace.from_config().name)")
    executed = terminal.run("exec", "--workspace", folder, path)
    assert (executed.code, executed.out, executed.err) == (0, "Study\n", "")


def test_a_program_that_is_none_is_told(mldesk: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "book.ipynb").touch()
    assert "import mldesk.azureml" in mldesk("exec", tmp_path / "book.ipynb").err
    assert "Name the program in it" in mldesk("exec", tmp_path).err
    assert mldesk("exec", tmp_path / "gone.py").code == 2


SUBMITS = """
    import pathlib, sys, threading
    from azureml.core.workspace import Workspace
    from mldesk import Experiment, ScriptRunConfig
    import mldesk

    folder = pathlib.Path(sys.argv[1])
    (folder / "train.py").write_text("print('trained')")
    experiment = Experiment(Workspace.from_config().local, "digits")
    run = experiment.submit(ScriptRunConfig(folder, "train.py"), held=True)
    print("submitted", flush=True)
    if sys.argv[2:]:
        run.wait()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there")
def test_runs_go_on_when_the_program_is_interrupted(
    engine: Path, terminal: Any, script: Script, tmp_path: Path
) -> None:
    (tmp_path / "training").mkdir()
    with terminal.start("exec", script(SUBMITS), tmp_path / "training", "wait") as process:
        assert process.stdout.readline() == b"submitted\n"
        os.kill(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert b"KeyboardInterrupt" in err
    assert b"goes on. See it with `mldesk open --workspace " + str(engine).encode() in err


def test_a_program_that_does_not_wait_is_told_what_goes_on(
    engine: Path, terminal: Any, script: Script, tmp_path: Path
) -> None:
    (tmp_path / "training").mkdir()
    executed = terminal.run("exec", script(SUBMITS), tmp_path / "training")
    assert (executed.code, executed.out) == (0, "submitted\n")
    assert executed.err.count("goes on.") == 1
    run_id = executed.err.partition("mldesk runs cancel ")[2].split()[-1].rstrip("`.")
    assert terminal.run("runs", "show", run_id).code == 0


def test_waiting_with_output_is_interrupted_the_same_way(
    engine: Path, terminal: Any, script: Script, tmp_path: Path
) -> None:
    path = script("""
        import pathlib, sys
        from azureml.core import Experiment, ScriptRunConfig, Workspace

        folder = pathlib.Path(sys.argv[1])
        text = "import threading; print('ready', flush=True); threading.Event().wait(60)"
        (folder / "train.py").write_text(text)
        config = ScriptRunConfig(source_directory=str(folder), script="train.py", compute_target="gone")
        Experiment(Workspace.from_config(), "digits").submit(config).wait_for_completion(show_output=True)
    """)
    (tmp_path / "training").mkdir()
    with terminal.start("exec", "--compute", "local", path, tmp_path / "training") as process:
        assert b"ready\n" in iter(process.stdout.readline, b"")
        os.kill(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert b"goes on. See it" in err


def test_a_workspace_or_target_that_is_not_there_is_told_before_the_program_begins(
    folder: Path, mldesk: Callable[..., Any], script: Script, tmp_path: Path
) -> None:
    path = script("raise AssertionError")
    assert "There is no workspace here" in mldesk("exec", "--workspace", tmp_path, path).err
    reply = mldesk("exec", "--compute", "nowhere", path)
    assert reply.code == 2
    assert "'nowhere'" in reply.err


def test_a_target_that_the_programs_own_workspace_lacks_is_told(
    terminal: Any, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = script("""
        from azureml.core import Experiment, ScriptRunConfig, Workspace
        Experiment(Workspace.get("digits"), "digits").submit(ScriptRunConfig(".", "train.py"))
    """)
    executed = terminal.run("exec", "--compute", "nowhere", path, cwd=path.parent)
    assert executed.code == 1
    assert "'nowhere'" in executed.err.splitlines()[-1]
