"""One layer of an image: a container in which commands run one after the other, then its commit."""

from __future__ import annotations

import contextlib
import io
import json
import queue
import tarfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from docker.errors import DockerException
from docker.types import CancellableStream, Mount

from mldesk.core.errors import Canceled, MldeskError, NotFound, Unavailable
from mldesk.core.watch import IsCanceled

from .client import Engine, engine_errors
from .labels import BUILD_LABEL
from .machine import BUILD_FOLDER, CERTIFICATES, MachineSettings
from .python_facts import HOLD

Log = Callable[[str], None]

_ask_seconds = 0.1
_start_seconds = 30.0
_join_seconds = 5.0
_commit_seconds = 3600.0  # gigabytes on a slow disk; an engine that is stopped ends the wait at once


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
            stream = stream_of(self._engine, lambda: api.exec_start(made["Id"], stream=True))
        lines: list[str] = []
        for line in lines_of(stream, self._engine, canceled):
            lines.append(line)
            log(line)
        try:
            with engine_errors(self._engine.address):
                code = api.exec_inspect(made["Id"])["ExitCode"]
        except NotFound as error:  # an engine that was started again knows nothing of it
            raise broken_off(error.cause) from error
        if code is None:
            raise broken_off("the connection to the Docker engine was lost")
        if code != 0:
            raise CommandFailed(code, lines)
        return lines

    def fetch(self, path: str) -> bytes:
        """The content of a file in it; raises MldeskError."""
        api = self._engine.api
        with engine_errors(self._engine.address), _patience(api):
            parts, _ = api.get_archive(self._id, path)
            packed = io.BytesIO(b"".join(parts))
        with tarfile.open(fileobj=packed) as archive:
            file = archive.extractfile(archive.getmembers()[0])
            return b"" if file is None else file.read()

    def put(self, folder: str, name: str, content: bytes) -> None:
        """Write a file into a folder that is there; raises MldeskError."""
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w") as archive:
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
        api = self._engine.api
        with engine_errors(self._engine.address), _patience(api):
            api.put_archive(self._id, folder, packed.getvalue())

    def commit(self, name: str, changes: Sequence[str]) -> str:
        """Store the layer as the image `name` ("repository:tag"), with Dockerfile instructions; its id."""
        repository, _, tag = name.rpartition(":")
        api = self._engine.api
        with engine_errors(self._engine.address), _patience(api):
            # nothing but its holder runs in it; a rootless engine may not be able to pause it
            made = api.commit(self._id, repository=repository, tag=tag, pause=False, changes=list(changes))
        return str(made["Id"])

    def remove(self) -> None:
        """End it and remove what it holds. Trouble is ignored: it goes by itself once its stdin is closed."""
        with contextlib.suppress(MldeskError), engine_errors(self._engine.address):
            self._engine.api.remove_container(self._id, force=True, v=True)


@contextlib.contextmanager
def _patience(api: Any) -> Iterator[None]:
    """Wait for answers that take as long as there are gigabytes to be stored."""
    usual, api.timeout = api.timeout, _commit_seconds
    try:
        yield
    finally:
        api.timeout = usual


def broken_off(cause: str) -> Unavailable:
    """The error for a build whose engine was stopped meanwhile."""
    return Unavailable(
        "The build of the image broke off",
        f"the Docker engine was stopped meanwhile ({cause})",
        "Start Docker, and submit the run again: layers that were done are not done again.",
        "compute",
    )


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
            command=[python, "-c", HOLD, BUILD_FOLDER, CERTIFICATES],
            # not one of ours: it would get into the image, and no commit can take it out
            entrypoint=[""] if (api.inspect_image(image).get("Config") or {}).get("Entrypoint") else None,
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
            stdin = stack.enter_context(attached(engine, made["Id"]))
            api.start(made["Id"])
            _hand_over(stdin, machine.certificates or b"")
        yield container


def _hand_over(connection: Any, certificates: bytes) -> None:
    """Give the holder its certificates, and wait until it has them."""
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


@contextlib.contextmanager
def attached(engine: Engine, container: str) -> Iterator[Any]:
    """What sends to a container's standard input, and receives what it says; its end ends that input."""
    given = engine.api.attach_socket(container, params={"stdin": 1, "stdout": 1, "stream": 1})
    connection = getattr(given, "_sock", given)
    try:
        yield connection
    finally:
        if hasattr(given, "_response"):  # over TLS it holds the socket open as well
            given._response.close()
        given.close()
        connection.close()


class EngineStream:
    """An answer of the engine that comes part by part, and the connection it comes on."""

    def __init__(self, parts: Iterator[bytes], response: Any) -> None:
        self._parts = CancellableStream(parts, response)
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._parts)

    def break_off(self) -> None:
        """Have whoever waits for the next part find the end; what the engine does for it ends, too."""
        with contextlib.suppress(OSError, AttributeError, DockerException):  # it is at its end already
            self._parts.close()

    def close(self) -> None:
        """Let go of the connection."""
        self._response.close()


def stream_of(engine: Engine, call: Callable[[], Iterator[bytes]]) -> EngineStream:
    """The stream that a call of the SDK gives, such that it can be closed while it is waited for."""
    responses: list[Any] = []

    def keep(response: Any, *_: Any, **__: Any) -> None:
        responses.append(response)

    engine.api.hooks["response"].append(keep)
    try:
        stream = call()
    finally:
        engine.api.hooks["response"].remove(keep)
    return EngineStream(stream, responses[-1])


def lines_of(stream: EngineStream, engine: Engine, canceled: IsCanceled) -> Iterator[str]:
    """The lines in a stream of the engine, read by a thread; raises Canceled when asked to.

    A connection that breaks looks like the stream's end: what it was to bring about has to be looked at.
    """
    parts: queue.SimpleQueue[bytes | MldeskError | None] = queue.SimpleQueue()
    thread = threading.Thread(target=_read, args=(stream, engine, parts), name="engine stream", daemon=True)
    thread.start()
    try:
        rest = b""
        while (part := _next(parts, canceled)) is not None:
            *whole, rest = (rest + part).split(b"\n")
            yield from map(_text, whole)
        if rest:
            yield _text(rest)
    finally:
        stream.break_off()
        thread.join(_join_seconds)
        stream.close()


def _read(stream: EngineStream, engine: Engine, parts: queue.SimpleQueue[bytes | MldeskError | None]) -> None:
    try:
        with engine_errors(engine.address):
            for part in stream:
                parts.put(part)
    except MldeskError as error:
        parts.put(error)
    else:
        parts.put(None)


def _next(parts: queue.SimpleQueue[bytes | MldeskError | None], canceled: IsCanceled) -> bytes | None:
    while True:
        if canceled():
            raise Canceled
        try:
            part = parts.get(timeout=_ask_seconds)
        except queue.Empty:
            continue
        if isinstance(part, MldeskError):
            raise part
        return part


def json_lines(stream: EngineStream, engine: Engine, canceled: IsCanceled) -> Iterator[dict[str, Any]]:
    """The JSON objects in a stream of the engine, one a line."""
    for line in lines_of(stream, engine, canceled):
        if line.strip():
            value = json.loads(line)
            if isinstance(value, dict):
                yield value


def _text(line: bytes) -> str:
    return line.decode("utf-8", "replace").rstrip("\r")
