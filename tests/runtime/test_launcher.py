"""The launcher with real processes: exit codes, signals, stop and kill, and all that may be missing."""

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

from mldesk.runtime import events, processes

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

WAIT_FOR_EVER = "import threading\nprint('ready', flush=True)\nthreading.Event().wait()\n"
COOPERATIVE = (
    "import threading\nfrom mldesk.runtime import Run\nrun = Run.get_context()\nrun.stop_requested\n"
    "print('ready', flush=True)\n"
    "while not run.stop_requested: threading.Event().wait(0.01)\n"
    "open('outputs/saved.txt', 'w').write('saved')\n"
)
STUBBORN = (
    "import os, signal, subprocess, sys, threading\n"
    "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
    "code = 'import signal,threading;signal.signal(15,signal.SIG_IGN);print(1,flush=True);'\n"
    "code += 'threading.Event().wait()'\n"
    "command = [sys.executable, '-c', code]\n"
    "same_group = subprocess.Popen(command, stdout=subprocess.PIPE)\n"
    "own_group = subprocess.Popen(command, stdout=subprocess.PIPE, preexec_fn=os.setpgrp)\n"
    "for child in (same_group, own_group): child.stdout.readline()\n"
    "print('pids', os.getpid(), same_group.pid, own_group.pid, flush=True)\n"
    "print('ready', flush=True)\n"
)


def ready(folder: Any) -> Callable[[], bool]:
    """Whether the script has said that it is ready."""
    return lambda: (folder.path / "log.txt").exists() and "ready" in folder.log()


def test_a_run_goes_through_its_phases_to_completed_on_every_python(folder: Any, python: str) -> None:
    (folder.path / "snapshot" / "package").mkdir()
    (folder.path / "snapshot" / "package" / "helper.py").write_text("value = 5\n")
    script = (
        "import os, sys\nfrom package.helper import value\n"
        "from mldesk.runtime import Run\nRun.get_context().log('loss', value)\n"
        "print('out', sys.argv[1:], sys.stdin.read() == '')\nprint('err', file=sys.stderr)\n"
        "assert os.path.isdir('outputs') and os.path.isdir('logs')\n"
        "os.makedirs('outputs/sub'); open('outputs/sub/größe.txt', 'w').write('1234')\n"
    )
    folder.prepare(script, python, ("--name", "ein Wert", "日本"))
    assert folder.launch(python)[:3] == ("Completed", 0, None)
    assert [event.status for event in folder.of(events.Phase)] == ["Preparing", "Running", "Post-processing"]
    assert [event.role for event in folder.of(events.Process)] == ["launcher", "script"]
    assert folder.points("loss") == [(0, 5.0)]
    assert folder.log() == "out ['--name', 'ein Wert', '日本'] True\nerr\n"
    assert folder.of(events.Artifact) == [
        events.Artifact(
            "outputs/sub/größe.txt", 4, "03ac674216f3e15c761ee1a5e255f067953623c8b388b4459e13f978d7c846f4"
        )
    ]
    assert (folder.path / "snapshot" / "train.py").read_text(encoding="utf-8") == script


def test_processes_are_identified_as_psutil_does(folder: Any, wait_for: Any) -> None:
    launcher = folder.prepare(WAIT_FOR_EVER).start()
    wait_for(ready(folder))
    found = {
        event.role: event
        for event in wait_for(lambda: len(folder.of(events.Process)) == 2 and folder.of(events.Process))
    }
    assert found["launcher"].pid == launcher.pid
    for event in found.values():
        assert event.start_time == pytest.approx(psutil.Process(event.pid).create_time(), abs=1.0)
        assert event.boot_id == processes.boot_id()
        assert event.host == processes.host()
    (folder.control / "kill").touch()
    launcher.wait(120)


def test_an_exit_code_is_failed_with_the_last_line_as_reason(folder: Any) -> None:
    ended = folder.prepare("print('bad weather')\nraise SystemExit(3)").launch()
    assert ended[:3] == ("Failed", 3, None)
    assert ended.reason["title"] == "The script ended with exit code 3"
    assert ended.reason["detail"] == "bad weather"


@pytest.mark.parametrize(
    ("script", "title", "cure"),
    [
        (
            "import nopackage.sub",
            "ModuleNotFoundError: No module named 'nopackage'",
            "Add the package nopackage",
        ),
        ("raise ValueError('two\\nlines')", "ValueError: two", "log"),
        ("def f(:\n  pass", "SyntaxError: ", "Correct the script"),
        ("raise MemoryError()", "MemoryError", "smaller batch size"),
        (
            "import errno, os\nraise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))",
            "The disk is full",
            "Free space",
        ),
        (
            "import argparse\nargparse.ArgumentParser().parse_args(['--x'])",
            "The script refused its arguments",
            "Correct",
        ),
        ("try: 1/0\nexcept ZeroDivisionError: raise KeyError('second')", "KeyError: 'second'", "log"),
    ],
)
def test_a_failure_is_explained_in_plain_words(folder: Any, script: str, title: str, cure: str) -> None:
    ended = folder.prepare(script).launch()
    assert ended.status == "Failed"
    assert ended.reason["title"].startswith(title)
    assert cure in ended.reason["cure"]


@needs_posix
@pytest.mark.parametrize(("number", "words"), [(9, "signal 9"), (11, "SIGSEGV"), (15, "SIGTERM")])
def test_a_signal_from_elsewhere_is_failed_and_named(folder: Any, number: int, words: str) -> None:
    ended = folder.prepare(f"import os\nos.kill(os.getpid(), {number})").launch()
    assert ended[:3] == ("Failed", None, number)
    assert words in ended.reason["title"]


def test_a_run_that_reported_its_failure_is_failed_though_it_exits_with_0(folder: Any) -> None:
    script = "from mldesk.runtime import Run\nRun.get_context().fail('accuracy too low', 17)"
    ended = folder.prepare(script).launch()
    assert ended[:3] == ("Failed", 0, None)
    assert ended.reason["title"] == "The script reported a failure (17)"
    assert ended.reason["detail"] == "accuracy too low"


def test_the_last_word_of_the_script_counts(folder: Any) -> None:
    script = "from mldesk.runtime import Run\nrun = Run.get_context()\nrun.fail('x')\nrun.complete()"
    assert folder.prepare(script).launch().status == "Completed"


@pytest.mark.parametrize(
    "line", [b'["property","reported_end","{\\"ti', b'["property","reported_end","maybe"]']
)
def test_a_report_that_cannot_be_understood_does_not_fail_the_run(folder: Any, line: bytes) -> None:
    script = f"import os\nwith open(os.environ['MLDESK_EVENTS'], 'ab') as f: f.write({line!r} + b'\\n')"
    assert folder.prepare(script).start().wait(30) == 0
    ended = events.decode(folder.events_path.read_bytes().splitlines()[-1])
    assert isinstance(ended, events.Ended)
    assert ended.status == "Completed"


def test_complete_does_not_hide_a_crash(folder: Any) -> None:
    script = "from mldesk.runtime import Run\nRun.get_context().complete()\nraise SystemExit(1)"
    assert folder.prepare(script).launch().status == "Failed"


@needs_posix
def test_stop_ends_an_unaware_script_at_once(folder: Any, wait_for: Any) -> None:
    launcher = folder.prepare(WAIT_FOR_EVER).start()
    wait_for(ready(folder))
    (folder.control / "stop").touch()
    launcher.wait(30)  # a script that looks for the request would have a minute
    ended = folder.ended()
    assert ended[:3] == ("Canceled", None, signal.SIGTERM)
    assert ended.reason["title"] == "Stopped on request"


def test_stop_lets_a_cooperative_script_save(folder: Any, wait_for: Any) -> None:
    launcher = folder.prepare(COOPERATIVE).start()
    wait_for(ready(folder))
    (folder.control / "stop").touch()
    launcher.wait(120)
    ended = folder.ended()
    assert ended[:3] == ("Canceled", 0, None)
    assert ended.reason["title"] == "Stopped on request"
    assert [artifact.path for artifact in folder.of(events.Artifact)] == ["outputs/saved.txt"]


@needs_posix
def test_a_cooperative_script_that_does_not_stop_is_ended_after_its_grace(folder: Any, wait_for: Any) -> None:
    script = COOPERATIVE.split("while")[0] + "threading.Event().wait()\n"
    launcher = folder.prepare(script, grace=0.3).start()
    wait_for(ready(folder))
    (folder.control / "stop").touch()
    launcher.wait(120)
    assert folder.ended()[:3] == ("Canceled", None, signal.SIGTERM)


@needs_posix
@pytest.mark.parametrize("request_name", ["stop", "kill"])
def test_a_stubborn_family_is_killed_whole(folder: Any, wait_for: Any, request_name: str) -> None:
    folder.prepare(STUBBORN + "threading.Event().wait()\n")
    launcher_file = folder.path / "runtime" / "mldesk" / "runtime" / "launcher.py"
    source = launcher_file.read_text(encoding="utf-8")
    assert "TERMINATE_SECONDS = 10.0" in source
    launcher_file.write_text(
        source.replace("TERMINATE_SECONDS = 10.0", "TERMINATE_SECONDS = 0.3"), encoding="utf-8"
    )
    launcher = folder.start()
    wait_for(ready(folder))
    pids = [int(pid) for pid in folder.log().splitlines()[0].split()[1:]]
    (folder.control / request_name).touch()
    launcher.wait(120)
    assert folder.ended()[:3] == ("Canceled", None, signal.SIGKILL)
    wait_for(lambda: not any(alive(pid) for pid in pids))


@needs_posix
def test_what_a_finished_script_leaves_behind_is_killed(folder: Any, wait_for: Any) -> None:
    assert folder.prepare(STUBBORN).launch().status == "Completed"
    pids = [int(pid) for pid in folder.log().splitlines()[0].split()[1:]]
    wait_for(lambda: not any(alive(pid) for pid in pids))


@needs_posix
def test_pipes_among_inputs_and_outputs_are_left_alone(folder: Any, tmp_path: Path) -> None:
    data, target = tmp_path / "data", folder.path / "inputs" / "d"
    data.mkdir()
    os.mkfifo(data / "pipe")
    (data / "part").touch()
    given = {"name": "d", "path": str(target), "source": str(data), "mode": "download", "argument": None}
    script = "import os\nos.mkfifo('outputs/pipe')\nopen('outputs/model', 'w').close()"
    assert folder.prepare(script, inputs=(given,)).launch().status == "Completed"
    assert [artifact.path for artifact in folder.of(events.Artifact)] == ["outputs/model"]
    assert [path.name for path in target.iterdir()] == ["part"]


def alive(pid: int) -> bool:
    """Whether a process lives; a zombie that nobody has waited for does not."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@needs_posix
def test_sigterm_to_the_launcher_kills_the_run_and_sighup_and_sigint_do_nothing(
    folder: Any, wait_for: Any
) -> None:
    launcher = folder.prepare(WAIT_FOR_EVER).start()
    wait_for(ready(folder))
    launcher.send_signal(signal.SIGHUP)
    launcher.send_signal(signal.SIGINT)
    launcher.send_signal(signal.SIGTERM)
    assert launcher.wait(120) == 0
    ended = folder.ended()
    assert ended[:3] == ("Canceled", None, signal.SIGKILL)
    assert ended.reason["title"] == "Killed on request"


@pytest.mark.parametrize("request_name", ["stop", "kill"])
def test_a_request_made_before_the_start_keeps_the_script_from_starting(
    folder: Any, request_name: str
) -> None:
    folder.prepare("open('started', 'w')")
    (folder.control / request_name).touch()
    assert folder.launch().status == "Canceled"
    assert not (folder.work / "started").exists()


def test_a_vanished_dataset_is_failed_with_a_cure(folder: Any, tmp_path: Path) -> None:
    gone = {"name": "mnist", "path": str(tmp_path / "gone"), "mode": "mount", "argument": "--data"}
    ended = folder.prepare("print(1)", inputs=(gone,)).launch()
    assert ended[:3] == ("Failed", None, None)
    assert ended.reason["title"] == "The data for 'mnist' has vanished"
    assert str(tmp_path / "gone") in ended.reason["detail"]
    assert ended.reason["cure"]


def test_a_download_is_copied_to_where_the_script_looks(folder: Any, tmp_path: Path) -> None:
    source = tmp_path / "dataset"
    (source / "sub").mkdir(parents=True)
    (source / "sub" / "données.csv").write_text("1,2")
    target = folder.path / "inputs" / "d"
    given = {"name": "d", "path": str(target), "source": str(source), "mode": "download", "argument": None}
    script = "import sys\nopen(sys.argv[1] + '/sub/données.csv', 'a').write('3')"
    assert folder.prepare(script, arguments=(str(target),), inputs=(given,)).launch().status == "Completed"
    assert (target / "sub" / "données.csv").read_text() == "1,23"
    assert (source / "sub" / "données.csv").read_text() == "1,2"


def test_a_missing_interpreter_is_failed_with_a_cure(folder: Any) -> None:
    ended = folder.prepare("print(1)", python="/missing/python3").launch()
    assert ended.status == "Failed"
    assert ended.reason["title"] == "The Python of this run is missing"
    assert "/missing/python3" in ended.reason["detail"]


@pytest.mark.parametrize("content", [None, "{", "[]", '{"inputs": []}'])
def test_a_launch_file_that_cannot_be_used_is_failed(folder: Any, content: str | None) -> None:
    folder.prepare("print(1)")
    (folder.path / "launch.json").unlink()
    if content is not None:
        (folder.path / "launch.json").write_text(content)
    ended = folder.launch()
    assert ended.status == "Failed"
    assert "launch.json" in ended.reason["title"]


def test_a_missing_snapshot_is_failed(folder: Any) -> None:
    folder.prepare("print(1)")
    (folder.path / "snapshot" / "train.py").unlink()
    (folder.path / "snapshot").rmdir()
    assert folder.launch().reason["title"] == "The run could not be prepared"


@needs_posix
def test_the_end_is_recorded_behind_a_torn_line(folder: Any) -> None:
    script = "import os\nwith open(os.environ['MLDESK_EVENTS'], 'ab') as f: f.write(b'[\"metric\",\"lo')"
    assert folder.prepare(script).start().wait(30) == 0
    lines = folder.events_path.read_bytes().splitlines()
    assert isinstance(events.decode(lines[-1]), events.Ended)


@needs_posix
def test_a_full_disk_at_the_end_is_waited_for(folder: Any, wait_for: Any) -> None:
    """A file-size limit, lifted later, stands for the full disk."""
    import resource

    launcher = folder.prepare(WAIT_FOR_EVER).start()
    wait_for(ready(folder))
    size = folder.events_path.stat().st_size
    hard = resource.prlimit(launcher.pid, resource.RLIMIT_FSIZE)[1]
    resource.prlimit(launcher.pid, resource.RLIMIT_FSIZE, (size, hard))
    (folder.control / "stop").touch()
    wait_for(lambda: "will try again" in (folder.path / "launcher.log").read_text())
    resource.prlimit(launcher.pid, resource.RLIMIT_FSIZE, (hard, hard))
    assert launcher.wait(120) == 0
    assert folder.ended().status == "Canceled"
    assert folder.of(events.Phase)[-1].status == "Post-processing"


def test_a_script_whose_last_words_found_no_room_ends_with_the_full_disk_as_reason(
    folder: Any, mount_disk: Callable[[int], Path], wait_for: Any, tmp_path: Path
) -> None:
    disk, words = mount_disk(4), tmp_path / "words"
    full = type(folder)(disk / "01run").prepare("while True: print('x' * 1000)")
    (full.path / "launcher.log").symlink_to(words)
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(1_000_000))
    launcher = full.start()
    # the run's end may find no room either, and waits for some
    wait_for(lambda: launcher.poll() is not None or "will try again" in words.read_text())
    ballast.unlink()
    assert launcher.wait(120) == 0
    ended = full.ended()
    assert ended.status == "Failed"
    assert ended.reason["title"].startswith("The disk was full when the script ended with exit code 1")
    assert f"no room left in {full.path} on {processes.host()}" in ended.reason["detail"]
    assert ended.reason["cure"] == "Free space on that disk, then run again."
    assert list(full.path.glob("*.partial")) == []


@needs_posix
def test_what_a_script_logged_on_a_full_disk_is_written_before_it_ends(folder: Any, wait_for: Any) -> None:
    """A file-size limit, lifted from outside when the script is at its end, stands for the full disk."""
    import resource

    script = (
        "import os, resource\nfrom mldesk.runtime import Run\nrun = Run.get_context()\n"
        "size = os.path.getsize(os.environ['MLDESK_EVENTS'])\n"
        "hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]\n"
        "print('ready', os.getpid(), flush=True)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100, hard))\n"
        "for step in range(100): run.log('loss', step)\n"
    )
    launcher = folder.prepare(script).start()
    wait_for(lambda: ready(folder)() and "will try again" in folder.log())
    pid = int(folder.log().split()[1])
    hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)[1]
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (hard, hard))
    assert launcher.wait(120) == 0
    lines = folder.events_path.read_text(encoding="utf-8").splitlines()
    whole = [line for line in lines if line.startswith('["metric","loss"') and line.endswith("]")]
    assert [json.loads(line)[2] for line in whole] == list(range(100))


def test_the_end_of_the_script_is_noticed_at_once(folder: Any) -> None:
    launcher_file = folder.path / "runtime" / "mldesk" / "runtime" / "launcher.py"
    source = launcher_file.read_text(encoding="utf-8")
    assert "POLL_SECONDS = 0.1 " in source
    launcher_file.write_text(source.replace("POLL_SECONDS = 0.1 ", "POLL_SECONDS = 50.0 "), encoding="utf-8")
    folder.prepare("import atexit, time\natexit.register(lambda: print(time.time(), flush=True))").launch()
    delay = folder.of(events.Phase)[-1].time - float(folder.log().split()[-1])
    assert delay < 25  # the script's own end included; with the next poll it would be 50


def test_wrong_arguments_are_one_line_and_exit_code_2() -> None:
    launcher = Path(processes.__file__).with_name("launcher.py")
    done = subprocess.run(
        [sys.executable, "-E", "-s", str(launcher), "/missing"], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (2, "usage: launcher.py RUN_FOLDER [--node NUMBER]\n")


def test_the_launcher_passes_its_environment_and_the_runs_own_on(folder: Any) -> None:
    script = "import json, os\nprint(json.dumps([os.environ['PATH'], os.environ['EXTRA'], os.getcwd()]))"
    folder.prepare(script, EXTRA="größe").launch()
    assert json.loads(folder.log()) == [os.environ["PATH"], "größe", str(folder.work)]
