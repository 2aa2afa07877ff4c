"""Runs with secrets: the script gets the values, and nothing that the run leaves behind holds them."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.runtime import events

CANARY = "canary-7f3a9c-in-the-mine"
LINES = 'alpha-93 of the key\nbeta-48 "line" of it\nx'
SECRETS = {"API_TOKEN": CANARY, "KEY": LINES}

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

# everything a script can do with a value short of writing it into a file of its own
LEAKING = (
    "import base64, json, logging, os, subprocess, sys, urllib.parse\n"
    "from mldesk.runtime import Run\n"
    "token, key = os.environ['API_TOKEN'], os.environ.pop('KEY')\n"
    "assert sorted(os.environ['MLDESK_SECRETS'].split(',')) == ['API_TOKEN', 'KEY']\n"
    "assert (len(token), len(key)) == (25, 42)\n"
    "sys.stdout.write('a' + token[:9]); sys.stdout.flush()\n"
    "sys.stdout.write(token[9:] + 'b\\n'); sys.stdout.flush()\n"
    "print(key, repr(key), json.dumps({'k': key}), urllib.parse.quote(key))\n"
    "for line in key.splitlines(): print('| ' + line)\n"
    "print(base64.b64encode(('user:' + token).encode()).decode())\n"
    "os.write(2, token.encode())\n"
    "subprocess.check_call([sys.executable, '-c', 'import os; print(os.environ[\"API_TOKEN\"])'])\n"
    "logging.warning('token %s', token)\n"
    "run = Run.get_context()\n"
    "run.log(token, 1.0); run.log(token, 2.0); run.log('text', token); run.tag('t', token)\n"
    "run.log_row('row', **{'key': key, token: 1}); run.add_properties({'p': token})\n"
    "child = run.child_run(token); child.log(key, 1.0); child.complete()\n"
    "print('done')\n"
)


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, **SECRETS, **more}


def assert_nowhere(folder: Path) -> None:
    """No file below the folder holds a value, in whatever form."""
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for word in (b"7f3a9c", b"alpha-93", b"beta-48", b"Y2FuYXJ5LTdm", b"LTdmM2E5", b"7ZjNhOW"):
                assert word not in content, path


@pytest.mark.parametrize("end", ["", "raise ValueError(token + key)", "run.fail(token, key)"])
def test_a_canary_is_found_nowhere_in_the_folder(folder: Any, python: str, end: str) -> None:
    ended = folder.prepare(LEAKING + end, python, secrets=tuple(SECRETS)).launch(python, env=environment())
    assert ended.status == ("Failed" if end else "Completed"), folder.log()
    assert "done\n" in folder.log()
    assert folder.log().startswith("a***b\n")
    assert_nowhere(folder.path)
    if end:
        assert "***" in ended.reason["title"] + ended.reason["detail"]


def test_secrets_come_on_standard_input_where_the_launch_file_says_so(folder: Any, python: str) -> None:
    folder.prepare(LEAKING, python, secrets=tuple(SECRETS), secrets_from="stdin")
    launcher = folder.start(python, stdin=subprocess.PIPE)
    assert launcher.stdin is not None
    launcher.stdin.write(json.dumps(SECRETS).encode() + b"\n")
    launcher.stdin.flush()  # and stays open, as that of a container does
    assert launcher.wait(120) == 0
    launcher.stdin.close()
    assert folder.ended().status == "Completed", folder.log()
    assert_nowhere(folder.path)


@pytest.mark.parametrize(("given", "words"), [(b"", "not a line of JSON"), (b"{}\n", "")])
def test_secrets_that_do_not_come_fail_the_run(folder: Any, given: bytes, words: str) -> None:
    folder.prepare("open('started', 'w')", secrets=("API_TOKEN",), secrets_from="stdin")
    launcher = folder.start(stdin=subprocess.PIPE)
    launcher.communicate(given)
    ended = folder.ended()
    assert ended.status == "Failed"
    assert ended.reason["title"] == "The value of a secret is missing: API_TOKEN"
    assert words in ended.reason["detail"]
    assert not (folder.work / "started").exists()


def test_a_secret_that_the_launcher_was_not_given_fails_the_run(folder: Any) -> None:
    ended = folder.prepare("print(1)", secrets=("NOT_GIVEN",)).launch()
    assert ended.reason["title"] == "The value of a secret is missing: NOT_GIVEN"
    assert "mldesk secret set" in ended.reason["cure"]


def test_a_secret_overrules_a_variable_of_its_name(folder: Any) -> None:
    script = "import os\nprint(len(os.environ['API_TOKEN']))"
    folder.prepare(script, secrets=("API_TOKEN",), API_TOKEN="plain").launch(env=environment())
    assert folder.log() == "25\n"


def test_without_secrets_the_script_writes_to_the_log_itself(folder: Any) -> None:
    script = "import os\nprint(os.path.samefile('/dev/fd/1', '../log.txt'))"
    if sys.platform == "win32":
        pytest.skip("no /dev/fd")
    folder.prepare(script).launch()
    assert folder.log() == "True\n"


WAITING = (
    "import os, threading\nprint('ready', flush=True)\n"
    "while not os.path.exists('go'): threading.Event().wait(0.01)\n"
    "for n in range(1000): print(n, os.environ['API_TOKEN'], flush=True)\n"
    "open('finished', 'w').close()\n"
)


def writer_of(folder: Any) -> psutil.Process | None:
    for process in psutil.process_iter(["cmdline"]):
        line = process.info["cmdline"] or []
        if str(folder.path) in line and any("log_writer.py" in part for part in line):
            return process
    return None


@needs_posix
def test_a_script_outlives_its_launcher_and_its_log_stays_redacted(folder: Any, wait_for: Any) -> None:
    folder.prepare(WAITING, secrets=("API_TOKEN",))
    launcher = folder.start(env=environment())
    wait_for(lambda: (folder.path / "log.txt").exists() and "ready" in folder.log())
    launcher.send_signal(signal.SIGKILL)
    launcher.wait(120)
    (folder.work / "go").touch()
    wait_for((folder.work / "finished").exists)
    wait_for(lambda: folder.log().endswith("999 ***\n"))
    wait_for(lambda: writer_of(folder) is None)
    assert_nowhere(folder.path)


@needs_posix
def test_a_script_outlives_the_writer_of_its_log(folder: Any, wait_for: Any) -> None:
    folder.prepare(WAITING, secrets=("API_TOKEN",))
    launcher = folder.start(env=environment())
    wait_for(lambda: (folder.path / "log.txt").exists() and "ready" in folder.log())
    writer = wait_for(lambda: writer_of(folder))
    writer.kill()
    (folder.work / "go").touch()
    assert launcher.wait(120) == 0
    assert folder.ended().status == "Completed"
    assert folder.log().endswith("999 ***\n")
    assert_nowhere(folder.path)


@needs_posix
def test_a_run_ends_though_something_it_left_behind_holds_its_log(
    folder: Any, wait_for: Any, tmp_path: Path
) -> None:
    launcher_file = folder.path / "runtime" / "mldesk" / "runtime" / "script_log.py"
    text = launcher_file.read_text(encoding="utf-8")
    launcher_file.write_text(text.replace("LAST_WORDS_SECONDS = 5.0", "LAST_WORDS_SECONDS = 0.2"), "utf-8")
    daemon = "import threading; print('daemon', flush=True); threading.Event().wait()"
    script = (
        "import os, subprocess, sys\n"
        f"left = subprocess.Popen([sys.executable, '-c', {daemon!r}], start_new_session=True)\n"
        "os.write(1, b'left %d\\n' % left.pid)\n"  # at once: the other one prints, too
    )
    assert folder.prepare(script, secrets=("API_TOKEN",)).launch(env=environment()).status == "Completed"
    told = wait_for(lambda: re.search(r"left (\d+)\n", folder.log()))  # the writer may come after the end
    left = psutil.Process(int(told[1]))
    left.kill()
    wait_for(lambda: writer_of(folder) is None)


@pytest.mark.parametrize("at", [0, 1024 * 1024 - 10, 2 * 1024 * 1024])
def test_a_result_that_holds_a_value_is_told(folder: Any, at: int) -> None:
    script = (
        "import os\n"
        f"open('outputs/leaked', 'w').write('x' * {at} + os.environ['API_TOKEN'] + 'y' * 100)\n"
        "open('outputs/clean', 'w').write('y' * 3_000_000)\n"
    )
    folder.prepare(script, secrets=("API_TOKEN",)).launch(env=environment())
    assert [(event.level, event.text) for event in folder.of(events.Message)] == [
        ("warning", "outputs/leaked holds the value of a secret and was left as it is")
    ]


def test_the_artifacts_of_a_run_with_secrets_are_recorded_as_ever(folder: Any) -> None:
    script = "open('outputs/canary-7f3a9c-in-the-mine.txt', 'w').close()"
    folder.prepare(script, secrets=("API_TOKEN",)).launch(env=environment())
    assert [event.path for event in folder.of(events.Artifact)] == [f"outputs/{CANARY}.txt"]
