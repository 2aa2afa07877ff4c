"""From the event file into the database: each event once, garbled lines passed over, torn ones waited for."""

from __future__ import annotations

import math
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mldesk.core import ingest as ingest_module
from mldesk.core.identifiers import new_id
from mldesk.core.ingest import Ingester
from mldesk.core.run import Run, find_run
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

Append = Callable[..., None]
Enter = Callable[[], int]
SubmitScript = Callable[..., Run]


@pytest.fixture
def run(submit_script: SubmitScript) -> Run:
    return submit_script("print()\n", "--epochs", "3")


@pytest.fixture
def append(run: Run) -> Append:
    """Append events, or bytes as they are, to the run's event file."""

    def write(*things: events.Event | bytes) -> None:
        with (run.folder / "events.jsonl").open("ab") as file:
            for thing in things:
                file.write(thing if isinstance(thing, bytes) else events.encode(thing))

    return write


@pytest.fixture
def enter(workspace: Workspace, run: Run) -> Enter:
    def ingest() -> int:
        count = Ingester(workspace).ingest(run.id)
        run.refresh()
        return count

    return ingest


def test_every_kind_of_event_finds_its_place(run: Run, append: Append, enter: Enter) -> None:
    append(
        events.Process("launcher", 11, 1.5, "boot", "host"),
        events.Phase("Preparing", 1.0),
        events.Process("script", 12, 2.5, "boot", "host"),
        events.Phase("Running", 2.0),
        events.Cooperative("keras", 2.0),
        events.Parameter("optimizer", "adam"),
        events.Parameter("epochs", 99),
        events.Axis("loss", "epoch"),
        events.Metric("loss", 1, 3.0, 0.5),
        events.Metric("loss", 2, 4.0, math.inf),
        events.Text("remark", 1, 3.0, "fine"),
        events.Record("table", "confusion", 1, 3.0, {"a": [1, 2]}),
        events.Image("digits", 1, 3.0, "images/1.png"),
        events.Progress(3.0, 1, 3, 10, 240),
        events.Progress(4.0, 2, None, None, None),
        events.Tag("team", "blue"),
        events.Property("python", "3.11"),
        events.Message("warning", "careful", 5.0),
        events.Resources(5.0, {"cpu_percent": 120.0, "memory_bytes": 1000}),
        events.Resources(6.0, {"cpu_percent": 80.0}),
        events.Artifact("outputs/model.keras", 10, "ab"),
        events.Phase("Post-processing", 7.0),
        events.Name("better name"),
        events.Note("note"),
        events.Star(True),
        events.Color("#112233"),
        events.Ended("Failed", 1, None, 8.0, {"title": "It broke", "detail": "badly", "cure": "Mend it."}),
    )
    assert enter() == 27
    assert run.processes == {
        "pid": 11, "start_time": 1.5, "boot_id": "boot", "host": "host",
        "script": {"pid": 12, "start_time": 2.5, "boot_id": "boot", "host": "host"},
    }  # fmt: skip
    assert (run.status, run.started, run.ended, run.exit_code) == ("Failed", 2.0, 8.0, 1)
    assert run.reason == {"title": "It broke", "detail": "badly", "cure": "Mend it."}
    assert run.parameters() == {"epochs": 3, "optimizer": "adam"}
    assert run.properties() == {"cooperative": "keras", "python": "3.11"}
    assert run.metrics()["loss"].axis == "epoch"
    assert run.metric("loss").values.tolist() == [0.5, math.inf]
    assert run.metric("system/cpu_percent").steps.tolist() == [0, 1]
    assert set(run.system_metrics()) == {"system/cpu_percent", "system/memory_bytes"}
    assert [(r.kind, r.name, r.data) for r in run.records()] == [
        ("text", "remark", "fine"),
        ("table", "confusion", {"a": [1, 2]}),
    ]
    assert [image.path for image in run.images()] == [run.folder / "images/1.png"]
    assert (run.epoch, run.epochs, run.step, run.steps_per_epoch) == (2, 3, 10, 240)
    assert run.tags() == {"team": "blue"}
    assert [message.text for message in run.messages()] == ["careful"]
    assert [artifact.path for artifact in run.artifacts()] == ["outputs/model.keras"]
    assert (run.name, run.note, run.starred, run.color) == ("better name", "note", True, "#112233")


def test_what_was_entered_is_not_entered_again(run: Run, append: Append, enter: Enter) -> None:
    append(events.Metric("loss", 1, 1.0, 0.5))
    assert enter() == 1
    assert enter() == 0
    append(events.Metric("loss", 2, 2.0, 0.4))
    assert enter() == 1
    assert run.metric("loss").steps.tolist() == [1, 2]


def test_a_run_without_events_or_without_a_row_has_nothing_to_enter(workspace: Workspace, run: Run) -> None:
    assert Ingester(workspace).ingest(run.id) == 0
    assert Ingester(workspace).ingest("unknown") == 0


def test_a_line_waits_until_it_is_complete(run: Run, append: Append, enter: Enter) -> None:
    line = events.encode(events.Metric("loss", 1, 1.0, 0.5))
    for byte in line[:-1]:
        append(bytes([byte]))
        assert enter() == 0
    append(line[-1:])
    assert enter() == 1
    assert run.metric("loss").values.tolist() == [0.5]


def test_a_garbled_line_becomes_a_message_and_the_rest_goes_on(
    run: Run, append: Append, enter: Enter
) -> None:
    good = [events.Metric("loss", step, 1.0, 0.5) for step in range(4)]
    append(
        good[0], b'["metric","loss",1,1.0', b"\n", good[1], b"\xff\xfe\n\n", b'["metric","loss",1,1.0,"x"]\n'
    )
    append(
        good[2], b'["unheard",1]\n', b"[" * 5000 + b"\n", b'["metric","loss",99999999999999999999,1.0,1.0]\n'
    )
    append(good[3], b'["metric","loss",1,1.0,%s]\n' % (b"9" * 400), b"\0\0\0\n")
    assert enter() == 12
    assert run.metric("loss").steps.tolist() == [0, 1, 2, 3]
    assert len(run.messages()) == 8
    assert all(len(message.text) < 200 for message in run.messages())


def test_lines_that_a_full_disk_has_cut_off_are_told_of_once_in_plain_words(
    run: Run, append: Append, enter: Enter
) -> None:
    good = [events.encode(events.Metric("loss", step, 1.0, 0.5)) for step in range(3)]
    for line in good:
        append(line[:-9] + b"\n" + line)
        enter()
    append(b'["phase","Post-proc\n["child","01x",["metric","a",1,1.0\n')
    enter()
    assert run.metric("loss").steps.tolist() == [0, 1, 2]
    assert "a" not in run.metrics()
    assert [message.text for message in run.messages()] == [ingest_module.CUT_OFF]


def test_what_another_process_writes_right_behind_a_line_that_was_cut_off_is_not_lost(
    run: Run, append: Append, enter: Enter
) -> None:
    cut = events.encode(events.Metric("loss", 7, 1.0, 0.5))[:-9]
    append(cut + events.encode(events.Metric("lr", 1, 1.0, 0.25)))
    append(b'["progress",' + events.encode(events.Message("info", 'it says ["metric","x",1,1,1]', 2.0)))
    enter()
    assert run.metrics().keys() == {"lr"}
    assert run.metric("lr").values.tolist() == [0.25]
    assert [message.text for message in run.messages()] == [
        ingest_module.CUT_OFF,
        'it says ["metric","x",1,1,1]',
    ]


def test_a_line_longer_than_a_block_is_passed_over(
    run: Run, append: Append, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingest_module, "_block_size", 1000)
    append(events.Metric("loss", 0, 1.0, 0.5), b"x" * 4567)
    assert enter() == 1
    append(b"\n", events.Metric("loss", 1, 1.0, 0.5))
    assert enter() == 2
    assert run.metric("loss").steps.tolist() == [0, 1]
    assert "4,567 bytes" in run.messages()[0].text


def test_a_run_moves_only_forward_and_an_end_is_final(run: Run, append: Append, enter: Enter) -> None:
    append(events.Phase("Running", 1.0), events.Phase("Preparing", 2.0), events.Phase("Completed", 2.0))
    enter()
    assert run.status == "Running"
    append(events.Ended("Canceled", None, 15, 3.0, None), events.Ended("Completed", 0, None, 4.0, None))
    append(events.Phase("Post-processing", 5.0))
    enter()
    assert (run.status, run.signal, run.ended) == ("Canceled", 15, 3.0)
    assert run.reason is None


def test_children_have_rows_metrics_and_ends_of_their_own(
    workspace: Workspace, run: Run, append: Append, enter: Enter
) -> None:
    first, second, grandchild = new_id(), new_id(), new_id()
    append(
        events.Child(first, events.Name("fold 1")),
        events.Child(first, events.Metric("loss", 1, 1.0, 0.5)),
        events.Child(first, events.Ended("Failed", None, None, 2.0, None)),
        events.Child(second, events.Metric("loss", 7, 1.0, 0.25)),
        events.Child(second, events.Child(grandchild, events.Name("deep"))),
        events.Metric("loss", 3, 1.0, 0.125),
    )
    enter()
    assert [child.name for child in run.children()] == ["fold 1", second]
    assert find_run(workspace, "fold 1").status == "Failed"
    assert find_run(workspace, second).metric("loss").steps.tolist() == [7]
    assert run.metric("loss").steps.tolist() == [3]
    append(events.Ended("Completed", 0, None, 9.0, None))
    enter()
    assert find_run(workspace, "fold 1").status == "Failed"
    assert [find_run(workspace, name).status for name in (second, "deep")] == ["Completed", "Completed"]
    assert find_run(workspace, "deep").folder == run.folder


def test_a_child_that_is_another_run_is_left_alone(
    workspace: Workspace, run: Run, append: Append, enter: Enter, submit_script: SubmitScript
) -> None:
    other = submit_script("print()\n")
    append(
        events.Child(other.id, events.Name("stolen")),
        events.Child(other.id, events.Metric("loss", 1, 1.0, 1.0)),
    )
    enter()
    assert other.refresh().name != "stolen"
    assert other.metrics() == {}
    assert "is not a child" in run.messages()[0].text


def test_what_the_user_has_set_by_hand_stays(run: Run, append: Append, enter: Enter) -> None:
    append(events.Tag("a", "script"), events.Tag("b", "script"), events.Name("script's"))
    enter()
    run.tag("a", "mine")
    run.untag("b")
    run.rename("mine")
    append(events.Tag("a", "again"), events.Tag("b", "again"), events.Tag("c", "new"), events.Name("again"))
    enter()
    assert run.tags() == {"a": "mine", "c": "new"}
    assert run.name == "mine"


_values = st.one_of(st.floats(), st.integers(-(10**6), 10**6))
_points = st.lists(
    st.tuples(st.sampled_from(["loss", "acc", "ä/ö", 'say "hi"']), st.integers(-(2**63), 2**63 - 1), _values),
    max_size=60,
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
    max_examples=40,
)
@given(points=_points, cut=st.integers(0, 5000))
def test_what_was_logged_comes_back_exactly_wherever_the_file_was_cut(
    submit_script: SubmitScript, workspace: Workspace, points: list[tuple[str, int, float]], cut: int
) -> None:
    run = submit_script("print()\n")
    lines = b"".join(events.encode(events.Metric(name, step, 1.5, value)) for name, step, value in points)
    path = run.folder / "events.jsonl"
    path.write_bytes(lines[:cut])
    entered = Ingester(workspace).ingest(run.id)
    with path.open("ab") as file:
        file.write(lines[cut:])
    assert entered + Ingester(workspace).ingest(run.id) == len(points)
    for name in {name for name, _, _ in points}:
        read = run.metric(name)
        assert read.steps.tolist() == [step for logged, step, _ in points if logged == name]
        expected = [float(value) for logged, _, value in points if logged == name]
        assert [repr(value) for value in read.values.tolist()] == [repr(value) for value in expected]


def test_ingesters_in_several_threads_enter_nothing_twice(
    workspace: Workspace, run: Run, append: Append
) -> None:
    stop = threading.Event()

    def ingest() -> None:
        with Workspace.open(workspace.path) as own:
            ingester = Ingester(own)
            while not stop.is_set():
                ingester.ingest(run.id)

    threads = [threading.Thread(target=ingest) for _ in range(3)]
    for thread in threads:
        thread.start()
    for step in range(300):
        append(events.Metric("loss", step, 1.0, 0.5), events.Text("note", step, 1.0, "x"))
    stop.set()
    for thread in threads:
        thread.join()
    Ingester(workspace).ingest(run.id)
    assert run.metric("loss").steps.tolist() == list(range(300))
    assert [record.step for record in run.records()] == list(range(300))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill -9")
def test_killing_the_ingester_at_any_moment_loses_and_doubles_nothing(
    workspace: Workspace, run: Run, append: Append
) -> None:
    code = (
        "import sys\n"
        "from mldesk.core import ingest\n"
        "from mldesk.core.workspace import Workspace\n"
        "ingest._block_size = 20_000\n"
        "with Workspace.open(sys.argv[1]) as workspace:\n"
        "    print('ready', flush=True)\n"
        "    ingest.Ingester(workspace).ingest(sys.argv[2])\n"
    )
    count = 40_000
    append(b"".join(events.encode(events.Metric("loss", step, 1.0, 0.5)) for step in range(count)))
    entered: set[int] = set()
    for delay in (0.0, 0.01, 0.03):
        worker = subprocess.Popen(
            [sys.executable, "-c", code, str(workspace.path), run.id], stdout=subprocess.PIPE
        )
        with worker:
            assert worker.stdout is not None
            worker.stdout.readline()
            threading.Event().wait(delay)
            os.kill(worker.pid, signal.SIGKILL)
        found = run.metrics().get("loss")
        steps = [] if found is None else run.metric("loss").steps.tolist()
        assert steps == list(range(len(steps)))
        entered.add(len(steps))
    assert Ingester(workspace).ingest(run.id) == count - max(entered)
    assert run.metric("loss").steps.tolist() == list(range(count))
    workspace.store.check()
