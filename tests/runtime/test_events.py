"""The vocabulary's round trip, and an event file that loses nothing."""

import json
import math
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from mldesk.runtime import event_file, events

EXAMPLES: list[events.Event] = [
    events.Metric("loss", 3, 12.5, 0.25),
    events.Axis("loss", "epoch"),
    events.ValueKind("epochs", "int"),
    events.Text("note\n", 0, 1.0, 'Grüße "\u2028'),
    events.Record("row", "r", 0, 1.0, {"a": [1, None, True]}),
    events.Image("plot", 1, 2.0, "images/1.png"),
    events.Progress(1.0, 1, None, 2, 60),
    events.Parameter("optimizer", "Adam"),
    events.Tag("k", "v"),
    events.Property("k", "v"),
    events.Artifact("outputs/m.keras", 12, "ab"),
    events.Phase("Running", 1.0),
    events.Process("script", 12, 1.5, "boot", "host"),
    events.Rank(1, "worker", 1, 0, "127.0.0.1", 2222, [0, 1], 12, 1.5, "boot", 2.5),
    events.RankEnded(1, None, 9, 3.5),
    events.Cooperative("keras", 1.0),
    events.Ended("Failed", 1, None, 1.0, {"title": "t", "detail": "d", "cure": "c"}),
    events.Outcome("Completed", 0, None, 1.0, None),
    events.Child("01abc", events.Child("01def", events.Metric("loss", 0, 1.0, 2.0))),
    events.Name("name"),
    events.Note("note"),
    events.Star(True),
    events.Archive(False),
    events.Color("#aabbcc"),
    events.Message("warning", "text", 1.0),
    events.Guard("plateau", "text", 1.0, 2.0, False),
    events.Model("net", 1, "outputs/m.keras", "d", {"k": "v"}, {"p": "q"}, [["training", "digits:2"]], 1.0),
    events.Resources(1.0, {"cpu_percent": 12.0}),
]


@pytest.mark.parametrize("event", EXAMPLES, ids=lambda event: type(event).__name__)
def test_every_kind_of_event_survives_the_round_trip(event: events.Event) -> None:
    line = events.encode(event)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert events.decode(line) == event


def test_the_examples_cover_the_whole_vocabulary() -> None:
    assert {type(event) for event in EXAMPLES} == set(events.Event.__args__)


@pytest.mark.parametrize(("value", "text"), [(math.nan, "nan"), (math.inf, "inf"), (-math.inf, "-inf")])
def test_non_finite_values_are_strings_on_the_line(value: float, text: str) -> None:
    line = events.encode(events.Metric("loss", 1, 2.0, value))
    assert json.loads(line) == ["metric", "loss", 1, 2.0, text]
    decoded = events.decode(line)
    assert isinstance(decoded, events.Metric)
    assert repr(decoded.value) == repr(value)
    assert json.loads(events.encode(events.Record("row", "r", 0, 1.0, {"a": [value]})))[-1] == {"a": [text]}


def test_text_that_is_no_unicode_is_written_replaced() -> None:
    assert events.decode(events.encode(events.Tag("k", "a\udc80"))) == events.Tag("k", "a?")


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b'["metric","loss",1,2.0',
        b'["unheard of",1]',
        b'["metric","loss",1,2.0,"much"]',
        b'["metric","loss",1.5,2.0,3.0]',
        b'["metric","loss",true,2.0,3.0]',
        b'["metric","loss",1,2.0]',
        b'["child","01abc",["unheard of"]]',
        b"[" * 100_000,
    ],
)
def test_a_garbled_line_is_an_event_error(line: bytes) -> None:
    with pytest.raises(events.EventError):
        events.decode(line)


def test_what_is_no_json_is_an_event_error() -> None:
    with pytest.raises(events.EventError, match="JSON"):
        events.encode(events.Record("row", "r", 0, 1.0, {"a": object()}))


def test_appending_after_a_torn_line_begins_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    path.write_bytes(b'["name","a"]\n["name","to')
    file = event_file.EventFile(path)
    file.append(events.Name("b"))
    file.append(events.Name("c"))
    file.close()
    assert path.read_bytes().split(b"\n")[2:] == [b'["name","b"]', b'["name","c"]', b""]


def test_lines_of_many_threads_and_processes_do_not_mix(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    script = (
        "import sys; from mldesk.runtime import event_file, events\n"
        "file = event_file.EventFile(sys.argv[1])\n"
        "for n in range(2000): file.append(events.Metric(sys.argv[2], n, 1.0, 2.0))\n"
    )
    others = [subprocess.Popen([sys.executable, "-c", script, str(path), f"process{n}"]) for n in range(2)]
    file = event_file.EventFile(path)

    def append(name: str) -> None:
        for number in range(2000):
            file.append(events.Metric(name, number, 1.0, 2.0))

    threads = [threading.Thread(target=append, args=(f"thread{n}",)) for n in range(2)]
    for worker in [*threads]:
        worker.start()
    for worker in threads:
        worker.join()
    assert [other.wait() for other in others] == [0, 0]
    file.close()
    steps: dict[str, list[int]] = {}
    for line in path.read_bytes().splitlines():
        event = events.decode(line)
        assert isinstance(event, events.Metric)
        steps.setdefault(event.name, []).append(event.step)
    assert len(steps) == 4
    assert all(found == list(range(2000)) for found in steps.values())


# A file-size limit is a full disk that needs no root: writes become short, then fail, until it is lifted.
FULL_DISK = """
import os, resource, sys
from mldesk.runtime import event_file, events
file = event_file.EventFile(sys.argv[1])
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (110, hard))
for number in range(int(sys.argv[2])):
    file.append(events.Name("number %d" % number))
    if number == 20 and os.fork() == 0:
        file.flush()  # a child must not write what its parent waits to write
        os._exit(0)
os.wait()
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
file.append(events.Name("last"))
file.append(events.Name("very last"))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE and fork")
def test_on_a_full_disk_lines_wait_and_are_written_when_there_is_room(folder: Any, python: str) -> None:
    done = subprocess.run(
        [python, "-c", FULL_DISK, str(folder.events_path), "60"],
        env={**os.environ, "PYTHONPATH": str(folder.path / "runtime")},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("mldesk: cannot write") == 1
    lines = folder.events_path.read_bytes().splitlines()
    whole = [line for line in lines if line.endswith(b"]")]
    assert len(lines) - len(whole) == 1  # the torn one
    expected = [*(f"number {number}" for number in range(60)), "last", "very last"]
    assert [events.decode(line) for line in whole] == [events.Name(text) for text in expected]


SEVERAL_LINES_AT_ONCE = """
import resource, sys
from mldesk.runtime import event_file, events
file = event_file.EventFile(sys.argv[1])
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
for limit in (int(sys.argv[2]), 2 * int(sys.argv[2]), hard):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    if limit == int(sys.argv[2]):
        file.append_line(b"".join(events.encode(events.Name("number %d" % number)) for number in range(10)))
    file.flush()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE")
@pytest.mark.parametrize("room", [1, 40, 54, 55])  # a line has 18 bytes: within one, and at the end of one
def test_lines_written_together_enter_once_although_the_disk_takes_only_some(folder: Any, room: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SEVERAL_LINES_AT_ONCE, str(folder.events_path), str(room)],
        env={**os.environ, "PYTHONPATH": str(folder.path / "runtime")},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    whole = [line for line in folder.events_path.read_bytes().splitlines() if line.endswith(b"]")]
    assert [events.decode(line) for line in whole] == [events.Name(f"number {n}") for n in range(10)]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_what_waits_for_a_full_disk_is_bounded(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setattr(event_file, "PENDING_LIMIT", 1000)
    file = event_file.EventFile("/dev/full")
    for _ in range(500):
        file.append(events.Name("x" * 20))
    assert sum(len(line) for line in file._pending) <= 1000
    file.close()
    assert capsys.readouterr().err.count("mldesk: cannot write") == 1
