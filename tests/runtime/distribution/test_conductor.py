"""Runs of several processes with real ones: who they are, how they end, what the run tells of them."""

import json
import os
import signal
from pathlib import Path
from typing import Any

import psutil
import pytest

from mldesk.core.distribution import Distribution
from mldesk.runtime import events

TWO_WORKERS = Distribution("tensorflow", workers=2)
PYTORCH = Distribution("pytorch", nodes=2)
PARAMETER_SERVER = Distribution("tensorflow", workers=2, parameter_servers=1)

WAIT_FOR_EVER = "import threading\nprint('ready', flush=True)\nthreading.Event().wait()\n"
AS_ROLE = "import json, os, sys, threading\nrole = json.loads(os.environ['TF_CONFIG'])['task']['type']\n"


def test_each_process_of_tensorflow_finds_the_others_on_every_python(together: Any, python: str) -> None:
    script = (
        "import json, os, socket\n"
        "from mldesk.runtime import Run\n"
        "config = json.loads(os.environ['TF_CONFIG'])\n"
        "own = config['cluster'][config['task']['type']][config['task']['index']]\n"
        "listening = socket.socket()\n"
        "listening.bind((own.split(':')[0], int(own.split(':')[1])))\n"
        "Run.get_context().log('loss', int(os.environ['MLDESK_RANK']))\n"
        "print(json.dumps(config, sort_keys=True))\n"
    )
    together.prepare(script, Distribution("tensorflow", workers=2, chief=True), python)
    assert together.launch(python)[:3] == ("Completed", 0, None)
    told = [json.loads(together.log(rank)) for rank in range(3)]
    assert [config["task"] for config in told] == [
        {"type": "chief", "index": 0}, {"type": "worker", "index": 0}, {"type": "worker", "index": 1},
    ]  # fmt: skip
    assert all(config["environment"] == "cloud" for config in told)
    addresses = told[0]["cluster"]["worker"] + told[0]["cluster"]["chief"]
    assert len(set(addresses)) == 3
    assert all(config["cluster"] == told[0]["cluster"] for config in told)
    started = together.folder.of(events.Rank)
    assert sorted(f"{event.host}:{event.port}" for event in started) == sorted(addresses)
    assert {event.rank: (event.role, event.index) for event in started} == {
        0: ("chief", 0), 1: ("worker", 0), 2: ("worker", 1),
    }  # fmt: skip
    assert together.ends() == {0: (0, None), 1: (0, None), 2: (0, None)}
    assert together.folder.points("loss") == [(0, 0.0)]


def test_each_process_of_pytorch_knows_its_rank(together: Any) -> None:
    names = ("MASTER_ADDR", "MASTER_PORT", "WORLD_SIZE", "NODE_RANK", "RANK", "LOCAL_RANK")
    script = f"import os\nprint(*[os.environ[name] for name in {names}])\n"
    assert together.prepare(script, PYTORCH).launch().status == "Completed"
    first, second = together.log(0).split(), together.log(1).split()
    assert first[:2] == second[:2]
    assert first[0] == "127.0.0.1"
    assert first[2:] == ["2", "0", "0", "0"]
    assert second[2:] == ["2", "1", "1", "0"]


def test_each_process_of_mpi_is_started_by_mpirun(together: Any, demand_mpi: None, python: str) -> None:
    names = ("OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE", "OMPI_COMM_WORLD_LOCAL_RANK", "MLDESK_RANK")
    script = (
        f"import os\nprint(*[os.environ[name] for name in {names}], os.environ['AZ_BATCH_MASTER_NODE'])\n"
    )
    together.prepare(script, Distribution("mpi", nodes=2), python)
    assert together.launch(python)[:3] == ("Completed", 0, None), together.folder.log()
    assert together.log(0).split()[:4] == ["0", "2", "0", "0"]
    assert together.log(1).split()[:4] == ["1", "2", "1", "1"]
    assert together.log(0).split()[4].startswith("127.0.0.1:")
    assert together.ends() == {0: (0, None), 1: (0, None)}


@pytest.mark.parametrize("distribution", [TWO_WORKERS, Distribution("mpi", nodes=2)], ids=["direct", "mpi"])
def test_the_first_to_fail_ends_the_others_and_gives_the_reason(
    together: Any, distribution: Distribution, demand_mpi: None
) -> None:
    script = (
        "import os, threading\nprint('begun', flush=True)\n"
        "if os.environ['MLDESK_RANK'] == '1':\n    print('about to fail')\n    raise ValueError('no data')\n"
        "threading.Event().wait()\n"
    )
    ended = together.prepare(script, distribution).launch()
    assert ended[:3] == ("Failed", 1, None)
    assert ended.reason["title"] == "worker 1 failed first: ValueError: no data"
    assert "The last lines of worker 1:\n" in ended.reason["detail"]
    assert "about to fail" in ended.reason["detail"]
    assert together.ends()[1] == (1, None)
    assert together.ends()[0] != (0, None)
    assert together.leaves_nobody()


@pytest.mark.parametrize("distribution", [PYTORCH, Distribution("mpi", nodes=2)], ids=["direct", "mpi"])
@pytest.mark.parametrize("whom", ["pid", "keeper"])
def test_a_process_killed_from_outside_ends_the_run_truly(
    together: Any, distribution: Distribution, whom: str, wait_for: Any, demand_mpi: None
) -> None:
    launcher = together.prepare(WAIT_FOR_EVER, distribution).start()
    wait_for(together.all_ready)
    os.kill(together.process(1)[whom], signal.SIGKILL)
    assert launcher.wait(120) == 0
    ended = together.folder.ended()
    assert ended[:3] == ("Failed", None, 9)
    assert ended.reason["title"].startswith("worker 1 failed first: ")
    assert sorted(together.ends()) == [0, 1]
    assert together.leaves_nobody()


def test_a_killed_mpirun_leaves_no_files_behind(together: Any, wait_for: Any, demand_mpi: None) -> None:
    launcher = together.prepare(WAIT_FOR_EVER, Distribution("mpi", nodes=2)).start()
    wait_for(together.all_ready)
    told = json.loads((together.folder.path / "ranks" / "mpirun" / "scratch.json").read_text())
    assert list(Path(told["path"]).iterdir())
    (together.folder.control / "kill").touch()
    assert launcher.wait(120) == 0
    assert not Path(told["path"]).exists()


def test_a_process_that_does_not_obey_is_killed(together: Any) -> None:
    script = (
        "import os, signal, threading\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "print('ready', flush=True)\n"
        "log = '../ranks/0/log.txt'\n"
        "if os.environ['RANK'] == '1':\n"
        "    while not os.path.exists(log) or 'ready' not in open(log).read(): pass\n"
        "    raise SystemExit(3)\n"
        "threading.Event().wait()\n"
    )
    ended = together.prepare(script, PYTORCH).launch()
    assert ended[:3] == ("Failed", 3, None)
    assert together.ends() == {0: (None, 9), 1: (3, None)}


def test_without_its_mpirun_a_run_fails_and_leaves_nobody(
    together: Any, wait_for: Any, demand_mpi: None
) -> None:
    launcher = together.prepare(WAIT_FOR_EVER, Distribution("mpi", nodes=2)).start()
    wait_for(together.all_ready)
    psutil.Process(psutil.Process(together.process(0)["keeper"]).ppid()).kill()
    assert launcher.wait(120) == 0
    assert together.folder.ended().reason["title"] == "mpirun was killed (signal 9)"
    assert sorted(together.ends()) == [0, 1]
    assert together.leaves_nobody()


def test_parameter_servers_are_ended_when_the_workers_are_done(together: Any) -> None:
    script = AS_ROLE + "if role == 'ps': threading.Event().wait()\nprint('done')\n"
    ended = together.prepare(script, PARAMETER_SERVER).launch()
    assert ended == events.Ended("Completed", 0, None, ended.time, None)
    assert together.ends() == {0: (0, None), 1: (0, None), 2: (None, 15)}
    assert "[mldesk] ps 0 is ended: the others are done\n" in together.folder.log()


def test_workers_that_never_end_are_ended_when_their_chief_is_done(together: Any) -> None:
    script = AS_ROLE + "if role != 'chief': threading.Event().wait()\n"
    distribution = Distribution("tensorflow", workers=1, parameter_servers=1, chief=True)
    assert together.prepare(script, distribution).launch().status == "Completed"
    assert together.ends() == {0: (0, None), 1: (None, 15), 2: (None, 15)}


def test_one_log_holds_the_lines_of_all_with_their_titles(together: Any) -> None:
    script = "import os\nprint('a', os.environ['MLDESK_RANK'])\nprint('bar 1\\rbar 2', end='')\n"
    together.prepare(script, TWO_WORKERS).launch()
    lines = together.folder.log().splitlines()
    assert [line for line in lines if line.startswith("[worker 0]")] == ["[worker 0] a 0", "[worker 0] bar 2"]
    assert [line for line in lines if line.startswith("[worker 1]")] == ["[worker 1] a 1", "[worker 1] bar 2"]
    assert together.log(1) == "a 1\nbar 1\rbar 2"


LOGGING = (
    "import os\nfrom mldesk.runtime import Run\nrun = Run.get_context()\n"
    "run.log('loss', int(os.environ['MLDESK_RANK']))\nrun.tag('rank ' + os.environ['MLDESK_RANK'], 'seen')\n"
)


def test_metrics_are_those_of_the_first_process(together: Any) -> None:
    together.prepare(LOGGING, TWO_WORKERS).launch()
    assert [(event.name, event.value) for event in together.folder.of(events.Metric)] == [("loss", 0.0)]
    assert sorted(event.key for event in together.folder.of(events.Tag)) == ["rank 0", "rank 1"]


def test_metrics_of_all_are_called_after_their_process(together: Any) -> None:
    together.prepare(LOGGING, Distribution("tensorflow", workers=2, metrics="all")).launch()
    found = {event.name: event.value for event in together.folder.of(events.Metric)}
    assert found == {"loss": 0.0, "loss (worker 1)": 1.0}


@pytest.mark.parametrize("request_", ["stop", "kill"])
@pytest.mark.parametrize("distribution", [PYTORCH, Distribution("mpi", nodes=2)], ids=["direct", "mpi"])
def test_all_end_when_the_user_asks_for_that(
    together: Any, distribution: Distribution, request_: str, wait_for: Any, demand_mpi: None
) -> None:
    launcher = together.prepare(WAIT_FOR_EVER, distribution).start()
    # a process that the run has not been told of has no end either
    wait_for(lambda: together.all_ready() and len(together.folder.of(events.Rank)) == 2)
    (together.folder.control / request_).touch()
    assert launcher.wait(120) == 0
    assert together.folder.ended().status == "Canceled"
    assert sorted(together.ends()) == [0, 1]
    assert together.leaves_nobody()


def test_without_its_conductor_a_run_fails_and_leaves_nobody(together: Any, wait_for: Any) -> None:
    launcher = together.prepare(WAIT_FOR_EVER, PYTORCH).start()
    wait_for(lambda: len(together.folder.of(events.Rank)) == 2)
    conductor = wait_for(lambda: [e for e in together.folder.of(events.Process) if e.role == "script"])[0]
    os.kill(conductor.pid, signal.SIGKILL)
    assert launcher.wait(120) == 0
    ended = together.folder.ended()
    assert ended[:3] == ("Failed", None, 9)
    assert ended.reason["title"] == "The process that watches over the others was killed (signal 9)"
    assert sorted(together.ends()) == [0, 1]
    assert together.leaves_nobody()


def test_without_launcher_and_conductor_nobody_is_left(together: Any, wait_for: Any) -> None:
    launcher = together.prepare(WAIT_FOR_EVER, PYTORCH).start()
    wait_for(together.all_ready)
    conductor = wait_for(lambda: [e for e in together.folder.of(events.Process) if e.role == "script"])[0]
    launcher.kill()
    os.kill(conductor.pid, signal.SIGKILL)
    launcher.wait(120)
    assert together.leaves_nobody()


def test_without_mpirun_a_run_says_so_before_it_starts(together: Any, tmp_path: Any) -> None:
    ended = together.prepare(WAIT_FOR_EVER, Distribution("mpi", nodes=2), PATH=str(tmp_path)).launch()
    assert ended.status == "Failed"
    assert ended.reason["title"] == "mpirun is missing, which starts the processes of a run of MPI"
    assert "apt install openmpi-bin" in ended.reason["cure"]


def test_a_port_of_the_cluster_map_that_is_taken_is_told(together: Any) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("", 0))
        port = taken.getsockname()[1]
        together.prepare(WAIT_FOR_EVER, PYTORCH, places=lambda found: found[0].update(port=port))
        ended = together.launch()
    assert ended.reason["title"] == f"The port of worker 0 is not free: {port}"


def test_a_run_that_takes_too_long_ends_all(together: Any) -> None:
    together.prepare(WAIT_FOR_EVER, PYTORCH)
    path = together.folder.path / "launch.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "longest_seconds": 2}))
    ended = together.launch()
    assert ended.status == "Canceled"
    assert ended.reason["title"] == "The run took longer than it was given: 2 seconds"
    assert sorted(together.ends()) == [0, 1]
    assert together.leaves_nobody()


def test_no_process_leaves_a_secret_behind(together: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    script = (
        "import os\nfrom mldesk.runtime import Run\nsecret = os.environ['TOKEN']\n"
        "assert len(secret) == 12\nprint('token', secret)\nRun.get_context().log('token', secret)\n"
    )
    monkeypatch.setenv("TOKEN", "abcdef-12345")
    together.prepare(script, Distribution("pytorch", nodes=2, metrics="all"), secrets=("TOKEN",))
    assert together.launch().status == "Completed"
    assert together.log(1) == "token ***\n"
    assert "[worker 1] token ***\n" in together.folder.log()
    assert {event.name: event.value for event in together.folder.of(events.Text)} == {
        "token": "***", "token (worker 1)": "***",
    }  # fmt: skip
    for path in together.folder.path.rglob("*"):
        assert not path.is_file() or b"abcdef-12345" not in path.read_bytes(), path


def test_a_failure_that_a_process_reports_itself_is_told_with_its_name(together: Any) -> None:
    script = (
        "import os\nfrom mldesk.runtime import Run\n"
        "if os.environ['RANK'] == '1': Run.get_context().fail('no convergence', 4)\n"
    )
    ended = together.prepare(script, PYTORCH).launch()
    assert ended.status == "Failed"
    assert ended.reason["title"] == "worker 1 failed first: The script reported a failure (4)"
    assert ended.reason["detail"] == "no convergence"


def test_messages_and_images_of_all_are_taken(together: Any) -> None:
    script = (
        "import os\nfrom mldesk.runtime import Run, events\nrun = Run.get_context()\n"
        "open('plot.png', 'wb').write(b'png')\nrun.log_image('plot', 'plot.png')\n"
    )
    together.prepare(script, PYTORCH).launch()
    assert sorted(event.name for event in together.folder.of(events.Image)) == ["plot", "plot (worker 1)"]
    assert len({event.path for event in together.folder.of(events.Image)}) == 2
