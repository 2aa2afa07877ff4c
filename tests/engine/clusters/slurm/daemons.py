"""A real Slurm on loopback: munged, slurmctld and a slurmd for each node, with or without accounts.

Each slurmd has a host name of its own, in a namespace: Debian's slurmd takes its node from that, and two of
them on one machine are two nodes, which know each other's names. A Slurm that the machine may have sees
nothing of it.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import socket
import stat
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Event

import pytest

from mldesk.runtime.distribution.ports import Ports

needed = ("slurmctld", "slurmd", "sbatch", "munged", "unshare")
needed_for_accounts = ("slurmdbd", "mariadbd", "mariadb-install-db", "mariadb")
_end_seconds = 60

_conf = """\
ClusterName=mldesktest
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={controller}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool-%n
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd-%n.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
PreemptType=preempt/partition_prio
PreemptMode=REQUEUE
AccountingStorageType={accounting}
JobCompType=jobcomp/filetxt
JobCompLoc={folder}/completed.txt
SchedulerParameters=bf_interval=1,sched_interval=1,sched_min_interval=10000,batch_sched_delay=0
MinJobAge={min_job_age}
SlurmdTimeout=120
SlurmctldTimeout=10
KillWait=3
{nodes}
PartitionName=debug Nodes=ALL Default=YES MaxTime=INFINITE State=UP PriorityTier=5 PreemptMode=OFF
PartitionName=cheap Nodes=ALL MaxTime=INFINITE State=UP PriorityTier=1 PreemptMode=CANCEL
PartitionName=again Nodes=ALL MaxTime=INFINITE State=UP PriorityTier=1 PreemptMode=REQUEUE
PartitionName=urgent Nodes=ALL MaxTime=INFINITE State=UP PriorityTier=9 PreemptMode=OFF
"""
_limits = {
    "jobacct_gather/none": "jobacct_gather/linux\nJobAcctGatherFrequency=task=1\n"
    "JobAcctGatherParams=OverMemoryKill\nAccountingStorageEnforce=limits",
    "=CR_Core\n": "=CR_Core_Memory\nDefMemPerCPU=200\n",
}
"""What is changed where limits of accounts and of memory are to be kept."""
_accounts_conf = """\
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
DbdHost=localhost
DbdAddr=127.0.0.1
DbdPort={accounts}
SlurmUser=root
StorageType=accounting_storage/mysql
StorageHost=127.0.0.1
StoragePort={database}
StorageUser=slurm
StoragePass=slurm
StorageLoc=slurm_acct_db
LogFile={folder}/slurmdbd.log
PidFile={folder}/slurmdbd.pid
"""
_grant = """\
CREATE DATABASE slurm_acct_db;
CREATE USER 'slurm'@'%' IDENTIFIED BY 'slurm';
CREATE USER 'slurm'@'localhost' IDENTIFIED BY 'slurm';
GRANT ALL ON slurm_acct_db.* TO 'slurm'@'%';
GRANT ALL ON slurm_acct_db.* TO 'slurm'@'localhost';
"""


def unavailable(reason: str) -> None:
    """Skip; where Slurm is demanded, fail."""
    if os.environ.get("MLDESK_DEMAND_SLURM") == "1":
        pytest.fail(f"Slurm is demanded here: {reason}")
    pytest.skip(reason)


def check_needed(names: Sequence[str]) -> None:
    """Skip, or fail, where one of these programs is missing or we may not start them."""
    lacking = [name for name in names if shutil.which(name) is None]
    if lacking:
        unavailable(f"no {', no '.join(lacking)} here")
    if os.geteuid() != 0:
        unavailable("only root may give a node of Slurm a host name of its own")


class Daemons:
    """The daemons of one cluster; `variables` lead Slurm's commands to it. Each node has so many `gpus`."""

    def __init__(self, nodes: int = 2, accounts: bool = False, limits: bool = False, gpus: int = 0) -> None:
        # the paths of sockets have to be short
        self.folder = Path(tempfile.mkdtemp(prefix="mldesk-slurm-"))
        self.nodes = [f"node{number + 1}" for number in range(nodes)]
        self._accounts = accounts
        self._limits = limits
        self._gpus = gpus
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._ports = free_ports(3 + nodes)

    @property
    def variables(self) -> Mapping[str, str]:
        return {"SLURM_CONF": str(self.folder / "slurm.conf")}

    def start(self) -> None:
        """Start all, and wait until the nodes are idle."""
        self._configure()
        self.start_munge()
        if self._accounts:
            self._start_accounts()
        self.start_controller()
        for node in self.nodes:
            self.start_node(node)
        self.wait_for("node", self._all_idle)

    def start_controller(self) -> None:
        self._run("slurmctld", ["slurmctld", "-D"])

    def start_node(self, name: str) -> None:
        """Start the slurmd of a node, and wait until it listens; one that ends at once is started again."""
        own = f"hostname {name}; mount --bind {self.folder}/hosts /etc/hosts && exec slurmd -D"
        port = self._ports[3 + self.nodes.index(name)]

        def listens() -> bool:
            if name not in self._running or self._running[name].poll() is not None:
                self._run(name, ["unshare", "--uts", "--mount", "sh", "-c", own])
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 5):
                return True
            return False

        self.wait_for(name, listens)

    def kill(self, name: str) -> None:
        """Kill -9 "slurmctld", "munged", "slurmdbd" or the slurmd of a node."""
        process = self._running.pop(name)
        process.kill()
        process.wait()

    def clear(self) -> None:
        """End all jobs, and have all nodes again."""
        self.run("scancel", "--user=root", "--signal=KILL", "--full")
        self.run("scancel", "--user=root")
        for node in self.nodes:
            daemon = self._running.get(node)
            if daemon is not None and daemon.poll() is not None:
                logging.getLogger(__name__).warning("%s has ended:\n%s", node, self.words())
            if daemon is None or daemon.poll() is not None:
                self.start_node(node)
        wait_for(lambda: not self.ask("squeue", "-h", "-o", "%i").strip(), 180, self.words)
        if not self._all_idle():
            self.run("scontrol", "update", f"nodename={','.join(self.nodes)}", "state=resume")
            wait_for(self._all_idle, 180, self.words)

    def works(self) -> bool:
        """Whether a step starts on all nodes at once; what sinfo says of a node may be a minute old."""
        count = f"--nodes={len(self.nodes)}"
        with contextlib.suppress(subprocess.TimeoutExpired):  # a daemon that hangs
            return self.run("srun", "--partition=debug", count, "--immediate=30", "true").returncode == 0
        return False

    def words(self) -> str:
        """How the cluster is: its nodes, its queue, the daemons that have ended, what each said last."""
        asked = []
        with contextlib.suppress(subprocess.TimeoutExpired):
            for command in ("sinfo -N -l", "sinfo -R", "squeue -l"):
                asked.append(self.ask(*command.split()))
        polled = [(name, one.poll()) for name, one in self._running.items()]
        ended = [f"{name} ended with {code}" for name, code in polled if code is not None]
        return "\n".join([*asked, *ended, self._last_words()])

    def stop(self, name: str) -> None:
        """End a daemon in order: what it knows is saved."""
        process = self._running.pop(name)
        process.terminate()
        process.wait()

    def end(self) -> None:
        """End all that was started, jobs included, and remove its files."""
        with contextlib.suppress(subprocess.SubprocessError):
            self.run("scancel", "--user=root", "--signal=KILL", "--full")
        for name in reversed(list(self._running)):
            process = self._running.pop(name)
            process.terminate()
            try:
                process.wait(_end_seconds)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _all_idle(self) -> bool:
        states = self.ask("sinfo", "-h", "-N", "-p", "debug", "-o", "%T").split()
        return states == ["idle"] * len(self.nodes)  # one that no longer answers is told as "idle*"

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, env={**os.environ, **self.variables}, capture_output=True, text=True, timeout=120
        )

    def ask(self, *command: str) -> str:
        return self.run(*command).stdout

    def wait_for(self, what: str, condition: Callable[[], bool]) -> None:
        try:
            wait_for(condition, 180)
        except AssertionError:
            unavailable(f"Slurm does not start, no {what}: {self._last_words()}")

    def _configure(self) -> None:
        controller, accounts, database, *ports = self._ports
        nodes = "\n".join(
            f"NodeName={name} NodeAddr=127.0.0.1 Port={port} CPUs=2 RealMemory=2000{self._gres()}"
            for name, port in zip(self.nodes, ports, strict=True)
        )
        keeping = "slurmdbd" if self._accounts else "none"
        accounting = f"accounting_storage/{keeping}"  # a socket of munge is told as a password
        if self._accounts:
            accounting += f"\nAccountingStorageHost=127.0.0.1\nAccountingStoragePort={accounts}"
            accounting += f"\nAccountingStoragePass={self.folder}/munge.socket"
        # with accounts jobs are soon forgotten by the controller, so that the accounts are what is asked
        values = {
            "folder": self.folder, "host": socket.gethostname(), "controller": controller, "nodes": nodes,
            "accounting": accounting, "accounts": accounts, "database": database,
            "min_job_age": 2 if self._accounts else 300,
        }  # fmt: skip
        for folder in ("state", "database"):
            (self.folder / folder).mkdir()
        conf = _conf.format(**values)
        for old, new in _limits.items() if self._limits else ():
            conf = conf.replace(old, new)
        (self.folder / "slurm.conf").write_text(conf)
        if self._gpus:
            self._make_gpus()
        addresses = (f"127.0.0.{number + 2} {name}" for number, name in enumerate(self.nodes))
        (self.folder / "hosts").write_text("\n".join(["127.0.0.1 localhost", *addresses, ""]))
        accounts_conf = self.folder / "slurmdbd.conf"
        accounts_conf.write_text(_accounts_conf.format(**values))
        accounts_conf.chmod(0o600)

    def _gres(self) -> str:
        """What else a node is said to have."""
        return f" Gres=gpu:{self._gpus} State=UNKNOWN" if self._gpus else " State=UNKNOWN"

    def _make_gpus(self) -> None:
        """Devices that stand for GPUs: Slurm deals them out, whatever they are."""
        for number in range(self._gpus):
            os.mknod(self.folder / f"gpu{number}", stat.S_IFCHR | 0o600, os.makedev(1, 3))
        (self.folder / "gres.conf").write_text(f"Name=gpu File={self.folder}/gpu[0-{self._gpus - 1}]\n")
        with (self.folder / "slurm.conf").open("a") as conf:
            conf.write("GresTypes=gpu\n")

    def start_munge(self) -> None:
        """Start munged, with a key of its own."""
        key = self.folder / "munge.key"
        key.write_bytes(os.urandom(1024))
        key.chmod(0o600)
        files = {
            "key-file": "key",
            "socket": "socket",
            "pid-file": "pid",
            "log-file": "log",
            "seed-file": "seed",
        }
        options = [f"--{option}={self.folder}/munge.{end}" for option, end in files.items()]
        (self.folder / "munge.socket").unlink(missing_ok=True)  # of one that was killed
        self._run("munged", ["munged", "--foreground", "--force", *options])
        self.wait_for("munge", (self.folder / "munge.socket").exists)

    def _start_accounts(self) -> None:
        data, port = self.folder / "database", self._ports[2]
        made = ["mariadb-install-db", "--no-defaults", "--user=root", f"--datadir={data}", "--skip-test-db"]
        subprocess.run(made, check=True, capture_output=True, timeout=120)
        sock = f"--socket={self.folder}/database.socket"
        own = [f"--datadir={data}", f"--port={port}", sock, f"--pid-file={self.folder}/database.pid"]
        self._run("mariadbd", ["mariadbd", "--no-defaults", "--user=root", "--bind-address=127.0.0.1", *own])
        client = ["mariadb", "--no-defaults", sock, "--user=root"]

        def answers() -> bool:
            return subprocess.run([*client, "-e", "SELECT 1"], capture_output=True).returncode == 0

        self.wait_for("database", answers)
        subprocess.run(client, input=_grant.encode(), check=True, capture_output=True)
        self._run("slurmdbd", ["slurmdbd", "-D"])
        self.wait_for("accounts", lambda: self.run("sacctmgr", "-n", "show", "cluster").returncode == 0)

    def _run(self, name: str, command: Sequence[str]) -> None:
        with (self.folder / f"{name}.out").open("ab") as log:
            self._running[name] = subprocess.Popen(
                command,
                env={**os.environ, **self.variables},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # what interrupts the tests is not meant for them
            )

    def _last_words(self) -> str:
        logs = [*self.folder.glob("*.out"), *self.folder.glob("*.log")]
        return "\n".join(f"{log.name}: {log.read_text(errors='replace')[-1000:]}" for log in logs)


_shared: list[Daemons] = []


def shared_daemons(config: pytest.Config) -> Daemons:
    """The cluster of two nodes without accounting that all tests of this process have together.

    When one of them has left it broken, another one takes its place, and what it said is logged.
    """
    if _shared and not _shared[0].works():
        logging.getLogger(__name__).warning("A test has left Slurm broken:\n%s", _shared[0].words())
        _shared.pop().end()
    if not _shared:
        check_needed(needed)
        made = Daemons()
        config.add_cleanup(made.end)
        made.start()
        _shared.append(made)
    return _shared[0]


def wait_for(condition: Callable[[], object], timeout: float, words: Callable[[], str] = str) -> None:
    """Wait until it comes true; when it does not, the `words` are what is told."""
    end, pause = time.monotonic() + timeout, Event()
    while not condition():
        assert time.monotonic() < end, words()
        pause.wait(0.05)


def free_ports(count: int) -> list[int]:
    """Ports that nobody has, nor gets from the system for the asking before a daemon takes them."""
    with contextlib.closing(Ports()) as ports:
        return [ports.reserve() for _ in range(count)]
