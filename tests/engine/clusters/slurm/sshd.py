"""Somebody's cluster: a real sshd on loopback, with a key made for the test, before a Slurm."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import psutil

from tests.engine.clusters.slurm.daemons import free_ports, unavailable, wait_for

ADDRESS = "ssh://root@login.test"

_sshd = """\
ListenAddress 127.0.0.1
Port {port}
HostKey {folder}/host
PidFile none
AuthorizedKeysFile {folder}/key.pub
StrictModes no
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM no
PermitRootLogin prohibit-password
Subsystem sftp internal-sftp
SetEnv {variables}
"""
_ssh = """\
Host login.test
    HostName 127.0.0.1
    Port {port}
    IdentityFile {folder}/key
    IdentitiesOnly yes
    HostKeyAlias login.test
    UserKnownHostsFile {folder}/known
    StrictHostKeyChecking yes
"""


class Login:
    """The login node of a cluster; `bin` holds an ssh that knows how to reach it."""

    def __init__(
        self, folder: Path, variables: Mapping[str, str], programs: Sequence[str] = ("rsync",)
    ) -> None:
        self._program = shutil.which("sshd") or "/usr/sbin/sshd"
        needed = ("ssh", "ssh-keygen", self._program, *programs)
        lacking = [name for name in needed if shutil.which(name) is None]
        if lacking:
            unavailable(f"no {', no '.join(lacking)} here")
        self._folder = folder
        self.address = "127.0.0.1"
        self._process: subprocess.Popen[bytes] | None = None
        self.bin = folder / "bin"
        self.bin.mkdir(parents=True)
        (self._port,) = free_ports(1)
        self._configure(variables)

    def start(self) -> None:
        """Start sshd, and wait until it listens."""
        Path("/run/sshd").mkdir(exist_ok=True)  # where it locks itself in before a login
        with (self._folder / "sshd.log").open("ab") as log:
            command = [self._program, "-D", "-e", "-f", str(self._folder / "sshd_config")]
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        wait_for(self._listens, 180)

    def _listens(self) -> bool:
        with contextlib.suppress(OSError), socket.create_connection((self.address, self._port), 1):
            return True
        return False

    def cut(self) -> None:
        """End sshd and every connection, at once."""
        if self._process is None:
            return
        family = psutil.Process(self._process.pid).children(recursive=True)
        self._process.kill()
        for process in family:
            with contextlib.suppress(psutil.NoSuchProcess):  # it has ended by itself
                if process.name().startswith("sshd"):
                    process.kill()
        self._process.wait()
        self._process = None

    def _configure(self, variables: Mapping[str, str]) -> None:
        folder = self._folder
        for name in ("host", "key"):
            made = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)]
            subprocess.run(made, check=True, capture_output=True)
        told = " ".join(f"{name}={value}" for name, value in variables.items())
        values = {"port": self._port, "folder": folder, "variables": told}
        (folder / "sshd_config").write_text(_sshd.format(**values))
        (folder / "ssh_config").write_text(_ssh.format(**values))
        (folder / "known").write_text("login.test " + (folder / "host.pub").read_text())
        wrapper = self.bin / "ssh"
        wrapper.write_text(f'#!/bin/sh\nexec {shutil.which("ssh")} -F {folder}/ssh_config "$@"\n')
        wrapper.chmod(0o755)
