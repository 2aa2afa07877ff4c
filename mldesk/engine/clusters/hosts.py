"""The machine on which a cluster's commands run: this one, or another one through the ssh program."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from mldesk.core.errors import InvalidInput, MldeskError, NotFound, StorageFull, Unavailable
from mldesk.core.ssh_advice import ssh_cure
from mldesk.core.watch import IsCanceled
from mldesk.environments.processes import Answer, Command, ask, run, stream

ASK_SECONDS = 20.0
"""How long a command may take that only asks or tells."""

COPY_SECONDS = 3600.0
"""How long files may take, of which a first copy can be large."""

NOT_FOUND = 127
"""The exit code of a shell that has no such command."""

_ssh_failed = 255
_last_words = 400
_full = ("no space left", "quota exceeded", "disk full")
_words = {"LC_ALL": "C"}  # what programs say is looked into
_longest_folder = 60  # that of a socket has 104 characters, some of which are ours, and some ssh's
_keeps_connection = sys.platform != "win32"  # OpenSSH for Windows cannot share one
_options = (
    "BatchMode=yes",
    "ConnectTimeout=10",
    "ServerAliveInterval=5",
    "ServerAliveCountMax=3",
)


class Host:
    """Where commands run: "" is this machine, else an address as ssh takes it, or ssh://USER@HOST:PORT.

    One connection is kept for all commands. Not to be used by two threads at once.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self._canceled: IsCanceled | None = None
        self._sockets: str | None = None  # folder of the connection that is kept

    @property
    def is_here(self) -> bool:
        """Whether it is this machine."""
        return not self.address

    @property
    def title(self) -> str:
        """How it is called in sentences."""
        return self.address or "this machine"

    @contextlib.contextmanager
    def unless(self, canceled: IsCanceled) -> Iterator[None]:
        """Within it what is done for this host ends, with Canceled, as soon as that comes true."""
        self._canceled = canceled
        try:
            yield
        finally:
            self._canceled = None

    def run(self, command: Sequence[str], given: bytes = b"", seconds: float | None = None) -> Answer:
        """Run a command there and return what it said, whatever its exit code.

        Raises Unavailable when the host does not answer in time, or has no such command.
        """
        answer = self._answer(command, given, seconds)
        if answer.code == NOT_FOUND:
            raise self.lacks(command[0])
        return answer

    def shell(self, script: str, *arguments: str, given: bytes = b"", seconds: float | None = None) -> Answer:
        """Run a script of the shell there, with arguments as $1 and so on; raises Unavailable."""
        return self._answer(["sh", "-c", script, "mldesk", *arguments], given, seconds)

    def follow(self, command: Sequence[str], on_line: Callable[[str], None], canceled: IsCanceled) -> int:
        """Run a command there that takes long, line by line; returns its exit code.

        Raises Canceled, when it was ended, and Unavailable when the host cannot be reached.
        """
        last = ""

        def take(line: str) -> None:
            nonlocal last
            last = line
            on_line(line)

        code = run(Command(self._there(command), Path.home(), {}), take, canceled)
        if not self.is_here and code == _ssh_failed:
            raise self.no_way(last)
        return code

    def stream(
        self,
        script: str,
        *arguments: str,
        feed: Callable[[IO[bytes]], None] | None = None,
        take: Callable[[IO[bytes]], None] | None = None,
        given: IO[bytes] | None = None,
    ) -> Answer:
        """As `shell`, for what is too large for memory: see environments.processes.stream.

        Raises Unavailable, and what `feed` and `take` raise.
        """
        command = self._there(["sh", "-c", script, "mldesk", *arguments])
        self._check_here(command[0])
        try:
            answer = stream(
                Command(command, Path.home(), _words), feed, take, given, COPY_SECONDS, self._canceled
            )
        except TimeoutError as error:
            raise self.no_way(str(error)) from error
        return self._checked(answer)

    def run_here(self, command: Sequence[str], given: bytes, seconds: float) -> Answer:
        """Run a program of this machine that reaches the host by itself; raises Unavailable."""
        return self._ask(command, given, seconds)

    def ssh_words(self) -> str:
        """How such a program is to call ssh, but for the host."""
        return shlex.join(self._ssh()[:-1])

    def place(self, path: str) -> str:
        """A path there, as such a program takes it; an IPv6 address has brackets before a path."""
        if self.is_here:
            return path
        user, at, name = self._target().rpartition("@")
        name = f"[{name}]" if ":" in name and not name.startswith("[") else name
        return f"{user}{at}{name}:{path}"

    def lacks(self, name: str) -> Unavailable:
        """The error for a command that the host does not have."""
        return _no_command(name, self.title)

    def no_way(self, said: str) -> Unavailable:
        """The error for a host that does not answer, by what was said of it."""
        cause = said.strip()[-_last_words:]
        if self.is_here:
            return Unavailable("The cluster does not answer", cause, "It is asked again by itself.")
        key = f"Try `ssh {self.address} true`: it has to work without a password, so set up a key for it."
        return Unavailable(f"{self.address} cannot be reached through ssh", cause, ssh_cure(cause) or key)

    def not_copied(self, said: str) -> MldeskError:
        """The error for files that could not be copied, by the words of the program."""
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        full = [line for line in lines if any(words in line.lower() for words in _full)]
        if full:
            cause = f"{self.title}: {full[0][-_last_words:]}"
            cure = "Free some space there, or set another folder for runs in the target's settings."
            return StorageFull("The disk of the cluster is full", cause, cure, "folder")
        cause = f"{self.title}: {' '.join(lines)[-_last_words:]}"
        return NotFound("Files cannot be copied", cause, "See whether they are there, and may be read.")

    def close(self) -> None:
        """End the connection; what was started there goes on."""
        if self._sockets is None:
            return
        with contextlib.suppress(MldeskError):
            self._ask([*self._ssh(), "-O", "exit", self._target()], b"", ASK_SECONDS)
        shutil.rmtree(self._sockets, ignore_errors=True)
        self._sockets = None

    def _answer(self, command: Sequence[str], given: bytes, seconds: float | None) -> Answer:
        answer = self._ask(self._there(command), given, ASK_SECONDS if seconds is None else seconds)
        return self._checked(answer)

    def _checked(self, answer: Answer) -> Answer:
        if not self.is_here and answer.code == _ssh_failed:
            raise self.no_way(answer.errors or "ssh failed without a word")
        return answer

    def _there(self, command: Sequence[str]) -> list[str]:
        return list(command) if self.is_here else [*self._ssh(), self._target(), shlex.join(command)]

    def _ask(self, arguments: Sequence[str], given: bytes, seconds: float) -> Answer:
        self._check_here(arguments[0])
        try:
            return ask(Command(arguments, Path.home(), _words), given, seconds, self._canceled)
        except TimeoutError as error:
            raise self.no_way(str(error)) from error

    def _check_here(self, name: str) -> None:
        if shutil.which(name) is None:
            raise _no_command(name, "this machine")

    def _ssh(self) -> list[str]:
        """The command up to the host: settings, and what an address with user and port says."""
        command = ["ssh", "-T", *(part for option in _options for part in ("-o", option))]
        if _keeps_connection and (path := self._socket()) is not None:
            kept = ("ControlMaster=auto", "ControlPersist=60", f"ControlPath={path}")
            command += [part for option in kept for part in ("-o", option)]
        if self.address.startswith("ssh://"):
            parts = urlsplit(self.address)
            command += ["-l", parts.username] if parts.username else []
            command += ["-p", str(parts.port)] if parts.port else []
        return [*command, "--"]

    def _socket(self) -> str | None:
        """Where the connection is kept; None where the path would be too long for a socket."""
        if self._sockets is None:
            if len(tempfile.gettempdir()) > _longest_folder:
                return None
            self._sockets = tempfile.mkdtemp(prefix="mldesk-ssh-")
        return os.path.join(self._sockets, "s").replace("%", "%%")  # noqa: PTH118 (a pattern, not a path)

    def _target(self) -> str:
        if not self.address.startswith("ssh://"):
            return self.address
        name = urlsplit(self.address).hostname
        if not name:
            raise InvalidInput("This is no address", self.address, "Write it as user@host.", "host")
        return name


def _no_command(name: str, where: str) -> Unavailable:
    packages = {"ssh": "openssh-client"}
    cure = f"Install it there ({packages.get(name, 'slurm-client')}), or see that it is on the PATH."
    return Unavailable(f"The command {name} is missing", f"{where} does not have it", cure)
