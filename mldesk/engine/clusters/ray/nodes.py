"""Nodes of a managed cluster: processes of this machine, each at a loopback address of its own."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import psutil

from mldesk.core.processes import is_alive, process_start_time
from mldesk.engine.clusters.ray.bridge import PROGRAMS, ray_environment
from mldesk.engine.clusters.ray.scaling import set_name
from mldesk.engine.gpu import visible_devices
from mldesk.summon import detached

MARK = "MLDESK_RAY_CLUSTER"
"""The variable that every process of a managed cluster carries: its folder and the address of the node."""

AUTHENTICATION = "RAY_AUTH_MODE"
"""Where it is not set, Ray asks for a token as soon as it finds one that it has made for a cluster before."""

_end_seconds = 10.0
_store_bytes = 100 * 1024 * 1024  # only small pieces of files go through it
_log = "ray.txt"
# so that nodes start on a machine that is busy with training, too
_patience = {
    "RAY_agent_register_timeout_ms": "180000",
    "RAY_worker_register_timeout_seconds": "180",
    "RAY_gcs_server_port_wait_time_s": "120",
}
_words = 400


class NodeProcess:
    """One node: `ray start --block`, which ends with what it has started."""

    def __init__(self, ip: str, pid: int, start_time: float, gpus: Sequence[int] = ()) -> None:
        self.ip = ip
        self.pid = pid
        self.start_time = start_time
        self.gpus = tuple(gpus)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> NodeProcess:
        """The node that `to_json` gave; raises KeyError, TypeError, ValueError."""
        gpus = [int(gpu) for gpu in values.get("gpus", ())]
        return cls(str(values["ip"]), int(values["pid"]), float(values["start_time"]), gpus)

    def to_json(self) -> dict[str, Any]:
        """The node as JSON-ready values."""
        return {"ip": self.ip, "pid": self.pid, "start_time": self.start_time, "gpus": list(self.gpus)}

    @property
    def lives(self) -> bool:
        """Whether its process is there."""
        with contextlib.suppress(ChildProcessError, OSError, AttributeError):
            os.waitpid(self.pid, os.WNOHANG)  # one that was started here, and has ended
        return is_alive(self.pid, self.start_time)


class Starter:
    """Starts and ends the nodes of the cluster in `folder`. `processes` are those that were started here."""

    def __init__(self, folder: Path, python: Path) -> None:
        self.processes: list[subprocess.Popen[bytes]] = []
        self._folder = folder
        self._python = python
        digest = hashlib.sha256(str(folder).encode()).digest()
        self._net = f"127.{1 + digest[0] % 254}.{1 + digest[1] % 254}"
        # sockets of Ray have their paths below it, which may not be long
        self.temporary = Path(tempfile.gettempdir()) / f"mldesk-ray-{digest.hex()[:10]}"

    def address(self, number: int) -> str:
        """The address of a node, the head being number 0; macOS has but one on loopback."""
        return "127.0.0.1" if sys.platform == "darwin" else f"{self._net}.{number + 2}"

    def start_head(self) -> tuple[NodeProcess, str, str]:
        """Start the head, which runs nothing itself; also its address for nodes and that of its dashboard."""
        ip = self.address(0)
        port, dashboard, unused = (free_port(ip) for _ in range(3))
        options = [
            "--head",
            f"--port={port}",
            f"--dashboard-host={ip}",
            f"--dashboard-port={dashboard}",
            f"--ray-client-server-port={unused}",
            "--no-monitor",  # of Ray's own scaling
            "--num-cpus=0",
            "--num-gpus=0",
            f"--temp-dir={self.temporary}",
        ]
        return self._start(ip, options), f"{ip}:{port}", f"http://{ip}:{dashboard}"

    def start_node(self, number: int, head: str, cpus: int, gpus: Sequence[int] = ()) -> NodeProcess:
        """Start a node that offers so many CPUs, or exactly these GPUs of this machine."""
        options = [f"--address={head}", f"--num-cpus={0 if gpus else cpus}", f"--num-gpus={len(gpus)}"]
        if gpus:
            options.append(f"--resources={json.dumps({set_name(gpus): 1})}")
        return self._start(self.address(number), options, gpus)

    def command(self, ip: str, options: Sequence[str]) -> list[str]:
        """What starts a node."""
        return [
            str(self._python),
            str(PROGRAMS / "start.py"),
            "start",
            "--block",
            f"--node-ip-address={ip}",
            f"--object-store-memory={_store_bytes}",
            f"--dashboard-agent-listen-port={free_port(ip)}",
            f"--dashboard-agent-grpc-port={free_port(ip)}",
            f"--metrics-export-port={free_port(ip)}",
            f"--runtime-env-agent-port={free_port(ip)}",
            "--disable-usage-stats",
            "--include-log-monitor=false",
            *options,
        ]

    def _start(self, ip: str, options: Sequence[str], gpus: Sequence[int] | None = None) -> NodeProcess:
        environment = ray_environment(self._python) | _patience | {MARK: self._mark(ip)}
        environment.setdefault(AUTHENTICATION, "disabled")
        environment |= {} if gpus is None else visible_devices(gpus, present=True)
        if sys.platform != "linux":
            environment["RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"] = "1"
        with (self._folder / _log).open("ab") as log:
            process = subprocess.Popen(
                self.command(ip, options),
                cwd=self._folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                **detached(),
            )
        self.processes.append(process)
        return NodeProcess(ip, process.pid, process_start_time(process.pid) or 0.0, gpus or ())

    def drain(self, head: str, node_id: str) -> bool:
        """Ask Ray to give a node up, which it refuses when work has come meanwhile; whether it does."""
        command = [str(self._python), "-m", "ray.scripts.scripts", "drain-node", f"--address={head}"]
        command += [f"--node-id={node_id}", "--reason=DRAIN_NODE_REASON_IDLE_TERMINATION"]
        command += ["--reason-message=idle", "--deadline-remaining-seconds=10"]
        try:
            asked = subprocess.run(
                command, env=ray_environment(self._python), capture_output=True, timeout=30, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return asked.returncode == 0

    def end(self, node: NodeProcess) -> None:
        """End a node at once, with everything that belongs to it: what ran there is over, or lost already."""
        if node.lives:
            with contextlib.suppress(psutil.Error):
                process = psutil.Process(node.pid)
                # some of Ray's own have written their titles over the variables by which `sweep` knows them
                begun = process.children(recursive=True)
                process.kill()
                for child in begun:
                    with contextlib.suppress(psutil.Error):
                        child.kill()
        self.sweep(node.ip)

    def sweep(self, ip: str | None = None) -> None:
        """Kill what is left of a node, or (None) of the whole cluster."""
        wanted = self._mark(ip or "")
        left = [one for one in psutil.process_iter() if _is_marked(one, wanted, ip is None)]
        for process in left:
            with contextlib.suppress(psutil.Error):
                process.kill()
        psutil.wait_procs(left, _end_seconds)

    def last_words(self) -> str:
        """What Ray said last."""
        try:
            lines = (self._folder / _log).read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return ""
        return next((line.strip()[-_words:] for line in reversed(lines) if line.strip()), "")

    def _mark(self, ip: str) -> str:
        return f"{self._folder}|{ip}"


def _is_marked(process: psutil.Process, mark: str, any_node: bool) -> bool:
    try:
        found = process.environ().get(MARK, "")
    except (psutil.Error, OSError):
        return False
    return bool(found.startswith(mark) if any_node else found == mark)


_given: set[int] = set()


def free_port(ip: str) -> int:
    """A port that nobody listens on at this address, and that was not given before."""
    for port in _ports(ip):
        if port not in _given:
            _given.add(port)
            return port
    raise AssertionError  # the system finds one or raises OSError


def _ports(ip: str) -> Iterator[int]:
    while True:
        with socket.socket() as tried:
            tried.bind((ip, 0))
            yield int(tried.getsockname()[1])
