"""One layer of an image: a container in which commands run one after the other, then its commit."""

from __future__ import annotations

import contextlib
import json
import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from docker.types import Mount

from mldesk.core.errors import Canceled, MldeskError, Unavailable
from mldesk.core.watch import IsCanceled

from .client import Engine, engine_errors
from .labels import BUILD_LABEL
from .machine import BUILD_FOLDER, CERTIFICATES, MachineSettings
from .python_facts import HOLD

Log = Callable[[str], None]

_ask_seconds = 0.1
_start_seconds = 30.0


class BuildContainer:
    """A running container of an image, as root, in which a layer is being made.

    What commands get from the machine's settings is in their own environment and in a folder in memory:
    neither is part of what is committed.
    """

    def __init__(self, engine: Engine, identity: str, variables: Mapping[str, str]) -> None:
        self._engine = engine
        self._id = identity
        self._variables = dict(variables)

    def run(self, command: Sequence[str], log: Log, canceled: IsCanceled) -> list[str]:
        """Run a command, its output going to `log`; returns its lines. Raises CommandFailed, Canceled."""
        api = self._engine.api
        with engine_errors(self._engine.address):
            made = api.exec_create(self._id, list(command), environment=self._variables, user="0")
            stream = api.exec_start(made["Id"], stream=True)
        lines: list[str] = []
        for line in lines_of(stream, self._engine, canceled, self.remove):
            lines.append(line)
            log(line)
        with engine_errors(self._engine.address):
            code = api.exec_inspect(made["Id"])["ExitCode"]
        if code != 0:
            raise CommandFailed(code, lines)
        return lines

    def commit(self, name: str, changes: Sequence[str]) -> str:
        """Store the layer as the image `name` ("repository:tag"), with Dockerfile instructions; its id."""
        repository, _, tag = name.rpartition(":")
        with engine_errors(self._engine.address):
            made = self._engine.api.commit(self._id, repository=repository, tag=tag, changes=list(changes))
        return str(made["Id"])

    def remove(self) -> None:
        """End it and remove what it holds. Trouble is ignored: it goes by itself once its stdin is closed."""
        with contextlib.suppress(MldeskError), engine_errors(self._engine.address):
            self._engine.api.remove_container(self._id, force=True, v=True)


class CommandFailed(Exception):  # noqa: N818 (read as a sentence: raise CommandFailed)
    """A command of a build ended with a code other than 0; `lines` is what it said."""

    def __init__(self, code: int, lines: Sequence[str]) -> None:
        super().__init__(code)
        self.code = code
        self.lines = list(lines)


@contextlib.contextmanager
def build_container(
    engine: Engine, image: str, python: str, name: str, network: str, machine: MachineSettings
) -> Iterator[BuildContainer]:
    """A container of `image`, held by its `python`, in which the image `name` is to be made."""
    _remove_left(engine, name)
    api = engine.api
    mounts = [Mount(place, source, type="bind", read_only=True) for place, source in machine.mounts.items()]
    with engine_errors(engine.address, image):
        host = api.create_host_config(
            auto_remove=True,
            init=True,
            network_mode=None if network == "default" else network,
            tmpfs={BUILD_FOLDER: "mode=755"},
            mounts=mounts,
        )
        made = api.create_container(
            image,
            command=["-c", HOLD, BUILD_FOLDER, CERTIFICATES],
            entrypoint=[python],
            user="0",
            stdin_open=True,
            host_config=host,
            labels={BUILD_LABEL: name},
            use_config_proxy=False,
        )
    container = BuildContainer(engine, made["Id"], machine.variables)
    with contextlib.ExitStack() as stack:
        stack.callback(container.remove)
        with engine_errors(engine.address):
            stdin = api.attach_socket(made["Id"], params={"stdin": 1, "stdout": 1, "stream": 1})
            stack.callback(stdin.close)
            api.start(made["Id"])
            _hand_over(stdin, machine.certificates or b"")
        yield container


def _remove_left(engine: Engine, name: str) -> None:
    """Remove what an earlier build of the same image has left; the caller holds the lock of its name."""
    with engine_errors(engine.address):
        left = engine.api.containers(all=True, filters={"label": f"{BUILD_LABEL}={name}"})
        for container in left:
            with contextlib.suppress(MldeskError), engine_errors(engine.address):
                engine.api.remove_container(container["Id"], force=True)


def _hand_over(stdin: Any, certificates: bytes) -> None:
    """Give the holder its certificates, and wait until it has them."""
    connection = raw_socket(stdin)
    connection.settimeout(_start_seconds)
    connection.sendall(f"{len(certificates)}\n".encode() + certificates)
    received = b""
    while b"ready" not in received:
        part = connection.recv(4096)
        if not part:
            said = received[8:].decode("utf-8", "replace").strip()
            raise Unavailable("The container of the build ended at once", said, "Choose another base image.")
        received += part
    connection.settimeout(None)


def raw_socket(attached: Any) -> Any:
    """What can send and receive, of what the SDK gives for an attached container."""
    return getattr(attached, "_sock", attached)


def lines_of(
    stream: Iterator[bytes], engine: Engine, canceled: IsCanceled, give_up: Callable[[], None]
) -> Iterator[str]:
    """The lines in a stream of the engine, read by a thread.

    When asked to end, calls `give_up` and raises Canceled.
    """
    parts: queue.SimpleQueue[bytes | BaseException | None] = queue.SimpleQueue()

    def read() -> None:
        try:
            with engine_errors(engine.address):
                for part in stream:
                    parts.put(part)
        except MldeskError as error:
            parts.put(error)
        else:
            parts.put(None)

    thread = threading.Thread(target=read, name="engine stream", daemon=True)
    thread.start()
    rest = b""
    while True:
        if canceled():
            give_up()
            raise Canceled
        try:
            part = parts.get(timeout=_ask_seconds)
        except queue.Empty:
            continue
        if isinstance(part, BaseException):
            raise part
        if part is None:
            break
        *whole, rest = (rest + part).split(b"\n")
        for line in whole:
            yield _text(line)
    thread.join()
    if rest:
        yield _text(rest)


def json_lines(
    stream: Iterator[bytes], engine: Engine, canceled: IsCanceled, give_up: Callable[[], None]
) -> Iterator[dict[str, Any]]:
    """The JSON objects in a stream of the engine, one a line."""
    for line in lines_of(stream, engine, canceled, give_up):
        if line.strip():
            value = json.loads(line)
            if isinstance(value, dict):
                yield value


def _text(line: bytes) -> str:
    return line.decode("utf-8", "replace").rstrip("\r")
