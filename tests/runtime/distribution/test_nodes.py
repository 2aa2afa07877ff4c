"""Runs with a launcher on each node, all on one machine: how they meet, follow the first, and are lost."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import psutil
import pytest

from mldesk.core.distribution import Distribution
from mldesk.runtime import events
from mldesk.runtime.distribution import nodes, places, pulse

WAIT_FOR_EVER = "import threading\nprint('ready', flush=True)\nthreading.Event().wait()\n"
TWO = Distribution("tensorflow", nodes=2, workers=2)
MPI = Distribution("mpi", nodes=2, processes_per_node=2)

Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start(together: Any) -> Iterator[Start]:
    """Starts the launcher of a node, which the others reach by `host`."""
    started: list[subprocess.Popen[bytes]] = []

    def start(node: int, host: str = "127.0.0.1", python: str = sys.executable) -> "subprocess.Popen[bytes]":
        launcher = together.folder.path / "runtime" / "mldesk" / "runtime" / "launcher.py"
        command = [python, "-E", "-s", "-S", str(launcher), str(together.folder.path)]
        with (together.folder.path / f"launcher{node}.log").open("ab") as log:
            process = subprocess.Popen(
                [*command, *(["--node", str(node)] if node else [])],
                env={**os.environ, "MLDESK_NODE_HOST": host},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
    for left in together.living():
        left.kill()


def _conductor(together: Any, node: int) -> int:
    told = json.loads((together.folder.path / "nodes" / f"{node}.json").read_text())
    return int(told["process"]["pid"])


def test_processes_of_all_nodes_find_each_other_on_every_python(
    together: Any, start: Start, python: str
) -> None:
    script = (
        "import json, os, socket\n"
        "config = json.loads(os.environ['TF_CONFIG'])\n"
        "own = config['cluster'][config['task']['type']][config['task']['index']]\n"
        "listening = socket.socket()\n"
        "listening.bind((own.split(':')[0], int(own.split(':')[1])))\n"
        "print(json.dumps(config['cluster'], sort_keys=True))\n"
    )
    together.prepare(script, Distribution("tensorflow", nodes=3, workers=4), python, here="node")
    launchers = [start(node, python=python) for node in (2, 1, 0)]
    assert [launcher.wait(120) for launcher in launchers] == [0, 0, 0]
    assert together.folder.ended()[:3] == ("Completed", 0, None)
    told = [json.loads(together.log(rank)) for rank in range(4)]
    assert told == [told[0]] * 4
    assert len(set(told[0]["worker"])) == 4
    assert together.ends() == dict.fromkeys(range(4), (0, None))
    assert {event.rank: event.node for event in together.folder.of(events.Rank)} == {0: 0, 1: 1, 2: 2, 3: 0}
    assert together.leaves_nobody()


def test_mpirun_starts_the_processes_of_all_nodes(
    together: Any, start: Start, demand_mpi: None, python: str
) -> None:
    names = ("OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_LOCAL_RANK", "MLDESK_RANK", "AZ_BATCH_MASTER_NODE")
    together.prepare(f"import os\nprint(*[os.environ[name] for name in {names}])\n", MPI, python, here="node")
    second = start(1, "far", python)
    first = start(0, socket.gethostname(), python)
    assert (first.wait(120), second.wait(120)) == (0, 0)
    assert together.folder.ended()[:3] == ("Completed", 0, None), together.folder.log()
    said = [together.log(rank).split() for rank in range(4)]
    assert [one[:3] for one in said] == [["0", "0", "0"], ["1", "1", "1"], ["2", "0", "2"], ["3", "1", "3"]]
    assert {one[3] for one in said} == {said[0][3]}
    assert together.ends() == dict.fromkeys(range(4), (0, None))
    assert together.leaves_nobody()


def test_mpirun_finds_its_way_in_a_folder_whose_name_has_spaces(
    together: Any, start: Start, demand_mpi: None, tmp_path: Any
) -> None:
    together.folder = type(together.folder)(tmp_path / "two words" / "01run")
    together.prepare("print('here')\n", Distribution("mpi", nodes=2), here="node")
    launchers = [start(1, "far"), start(0, socket.gethostname())]
    assert [launcher.wait(120) for launcher in launchers] == [0, 0]
    assert together.folder.ended()[:3] == ("Completed", 0, None), together.folder.log()
    assert together.log(1) == "here\n"


@pytest.mark.parametrize("distribution", [TWO, MPI], ids=["direct", "mpi"])
def test_one_that_fails_on_another_node_ends_all_and_gives_the_reason(
    together: Any, start: Start, distribution: Distribution, demand_mpi: None
) -> None:
    count = distribution.process_count
    script = (
        "import os, threading\n"
        f"if os.environ['MLDESK_RANK'] == '{count - 1}':\n    raise ValueError('not here')\n"
        "threading.Event().wait()\n"
    )
    together.prepare(script, distribution, here="node")
    launchers = [start(1, "far" if distribution is MPI else "127.0.0.1"), start(0, socket.gethostname())]
    assert [launcher.wait(120) for launcher in launchers] == [0, 0]
    ended = together.folder.ended()
    assert ended.status == "Failed"
    assert ended.reason["title"].startswith(f"worker {count - 1} failed first: ")
    assert "ValueError: not here" in str(ended.reason)
    assert together.leaves_nobody()


def test_parameter_servers_of_other_nodes_end_when_the_workers_are_done(together: Any, start: Start) -> None:
    script = (
        "import json, os, threading\n"
        "if json.loads(os.environ['TF_CONFIG'])['task']['type'] == 'ps':\n    threading.Event().wait()\n"
    )
    together.prepare(script, Distribution("tensorflow", nodes=2, workers=1, parameter_servers=1), here="node")
    launchers = [start(1), start(0)]
    assert [launcher.wait(120) for launcher in launchers] == [0, 0]
    assert together.folder.ended()[:3] == ("Completed", 0, None)
    assert together.ends()[1][1] == signal.SIGTERM


@pytest.mark.parametrize("request_", ["stop", "kill"])
def test_a_request_of_the_user_ends_the_processes_of_all_nodes(
    together: Any, start: Start, wait_for: Any, request_: str
) -> None:
    together.prepare(WAIT_FOR_EVER, TWO, here="node")
    launchers = [start(1), start(0)]
    wait_for(together.all_ready)
    (together.folder.control / request_).touch()
    assert [launcher.wait(120) for launcher in launchers] == [0, 0]
    assert together.folder.ended().status == "Canceled"
    assert together.leaves_nobody()


def test_a_node_that_somebody_tells_to_be_lost_fails_the_run_with_that_reason(
    together: Any, start: Start, wait_for: Any
) -> None:
    together.prepare(WAIT_FOR_EVER, TWO, here="node")
    second, first = start(1), start(0)
    wait_for(together.all_ready)
    for process in (psutil.Process(_conductor(together, 1)), psutil.Process(second.pid)):
        process.kill()
    second.wait()
    reason = {"title": "The container was ended from outside", "detail": "node 1: killed", "cure": "Again."}
    places.write(str(together.folder.path / "nodes" / "1.gone"), reason)
    assert first.wait(120) == 0
    ended = together.folder.ended()
    assert (ended.status, ended.reason) == ("Failed", reason)
    assert together.leaves_nobody()


def test_a_killed_conductor_of_another_node_is_told_by_its_launcher(
    together: Any, start: Start, wait_for: Any
) -> None:
    together.prepare(WAIT_FOR_EVER, TWO, here="node")
    launchers = [start(1), start(0)]
    wait_for(together.all_ready)
    os.kill(_conductor(together, 1), signal.SIGKILL)
    assert [launcher.wait(120) for launcher in launchers] == [0, 0]
    ended = together.folder.ended()
    assert ended.status == "Failed"
    assert ended.reason["title"] == "The process that watches over the others was killed (signal 9)"
    assert ended.reason["detail"].startswith("node 1: ")
    assert sorted(together.ends()) == [0, 1]
    assert together.leaves_nobody()


def test_a_node_that_cannot_start_ends_the_run_with_its_reason(
    together: Any, start: Start, demand_mpi: None, tmp_path: Any
) -> None:
    script = "print('never')\n"
    taken = socket.socket()
    taken.bind(("", 0))
    taken.listen()
    port = taken.getsockname()[1]

    def occupy(processes: list[dict[str, Any]]) -> None:
        processes[1]["port"] = port

    together.prepare(script, TWO, here="node", places=occupy)
    launchers = [start(1), start(0)]
    assert [launcher.wait(120) for launcher in launchers] == [0, 0]
    taken.close()
    ended = together.folder.ended()
    assert ended.status == "Failed"
    assert ended.reason["title"] == f"The port of worker 1 is not free: {port}"


def test_a_first_node_that_cannot_start_lets_the_others_go(together: Any, start: Start) -> None:
    missing = {"name": "digits", "path": str(together.folder.path / "nowhere"), "mode": "mount"}
    together.prepare("print('never')\n", TWO, here="node", inputs=(missing,))
    launchers = [start(1), start(0)]
    assert [launcher.wait(120) for launcher in launchers] == [0, 0]
    assert together.folder.ended().status == "Failed"


def test_a_silent_node_is_lost(
    node: Callable[[int, int], nodes.Nodes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nodes, "SILENCE_SECONDS", 5.0)
    now = 100.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    first, second = node(0, 2), node(1, 2)
    first.look()
    now = 200.0  # it has not come yet, which is another matter
    first.look()
    assert first.lost is None
    for _ in range(4):
        second.look()
        first.look()
        now += 3.0
    assert first.lost is None
    first.look()
    now += 6.0
    first.look()
    told: Any = first.lost
    assert told["title"] == "Node 1 of the run is lost"


def test_nodes_that_do_not_come_are_named(
    node: Callable[[int, int], nodes.Nodes], monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = node(0, 3)
    meeting.tell_ready("here", {0: 1}, {})
    assert (meeting.gather(), meeting.missing) == (None, None)
    monkeypatch.setattr(nodes, "ARRIVAL_SECONDS", 0.0)
    told: Any = meeting.missing
    assert told["detail"] == "missing: node 1, 2"


def test_what_an_earlier_try_has_left_is_forgotten(node: Callable[[int, int], nodes.Nodes]) -> None:
    earlier = node(0, 1)
    earlier.tell_ready("here", {0: 1}, {})
    earlier.ask_to_end("failed", [0])
    earlier.forget()
    earlier.look()
    assert (earlier.gather(), earlier.asked_to_end) == (None, None)


@pytest.fixture
def node(tmp_path: Any) -> Iterator[Callable[[int, int], nodes.Nodes]]:
    """Makes a node of so many, as it sees the others."""
    made: list[nodes.Nodes] = []

    def make(number: int, count: int) -> nodes.Nodes:
        made.append(nodes.Nodes(str(tmp_path), number, count))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def met(node: Callable[[int, int], nodes.Nodes]) -> tuple[nodes.Nodes, nodes.Nodes]:
    """Two nodes of this machine that know each other."""
    both = node(0, 2), node(1, 2)
    for number, one in enumerate(both):
        one.tell_ready("127.0.0.1", {number: None}, {})
    assert both[0].gather() is not None
    return both


@pytest.fixture
def answering(
    met: tuple[nodes.Nodes, nodes.Nodes], monkeypatch: pytest.MonkeyPatch, wait_for: Any
) -> tuple[nodes.Nodes, nodes.Nodes]:
    """The same, when the second has answered the first over the network."""
    first, second = met
    monkeypatch.setattr(pulse, "ASK_SECONDS", 0.0)
    monkeypatch.setattr(nodes, "_FOLDER_SECONDS", 0.0)

    def answered() -> bool:
        first.look()
        second.look()
        return bool(first._pulse._answered)

    wait_for(answered)
    return met


def test_a_node_that_is_not_reached_any_more_is_told_apart_from_one_that_is_gone(
    answering: tuple[nodes.Nodes, nodes.Nodes], monkeypatch: pytest.MonkeyPatch, wait_for: Any
) -> None:
    first, second = answering
    assert first.lost is None
    monkeypatch.setattr(pulse, "SILENCE_SECONDS", 0.0)
    second._pulse.close()  # the way is cut, and the node lives
    second.look()

    def lost() -> Any:
        first.look()
        return first.lost

    wait_for(lost)
    told: Any = first.lost
    assert told["title"] == "Node 1 of the run is not reached over the network any more"


def test_a_node_that_gives_no_sign_at_all_is_not_said_to_live(
    answering: tuple[nodes.Nodes, nodes.Nodes], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = answering
    first.look()  # takes what is still on its way
    now = time.monotonic() + pulse.SILENCE_SECONDS + 5.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    first.look()  # it hangs, on a disk that does, say
    assert first.lost is None
    second._pulse.close()
    second.look()  # it lives, and the way is cut
    first.look()
    told: Any = first.lost
    assert told["title"] == "Node 1 of the run is not reached over the network any more"


def test_where_no_answer_ever_came_nothing_is_concluded(
    met: tuple[nodes.Nodes, nodes.Nodes], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = met
    second._pulse.close()
    monkeypatch.setattr(pulse, "SILENCE_SECONDS", -1.0)
    for _ in range(3):
        first.look()
        second.look()
    assert first.lost is None


def test_questions_of_strangers_are_not_answered() -> None:
    asked, asking = pulse.Pulse(), pulse.Pulse()
    asking.follow(1, "127.0.0.1", asked.port or 0, "another token")
    for one in (asking, asked, asking):
        one.look()
    assert asking._answered == {}
    for one in (asking, asked):
        one.close()
