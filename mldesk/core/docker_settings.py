"""The settings of a Docker compute target: what its containers may do, hardened unless relaxed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from .bounds import is_address, is_plain, too_large
from .errors import InvalidInput, Problem, size_text
from .sizes import exact_size_text, parse_size

PIDS = 4096
"""How many processes and threads a container may have unless another limit is set: a fork bomb ends here."""

NO_LIMIT = 0
"""As memory or CPUs: containers may use all that the engine's machine has."""

CONTEXT = "context://"
"""Begins a host that is a context of Docker's, by its name."""

_network_schemes = ("tcp", "http", "https", "ssh")
networks = ("none", "bridge", "host")
build_networks = ("default", "host")
_hosts = ("unix://", "npipe:", "tcp://", "http://", "https://", "ssh://", CONTEXT)
_user = re.compile(r"root|\d+(:\d+)?")
_capability = re.compile(r"[A-Z][A-Z_]*")
_least_memory = 6 * 2**20  # Docker refuses less
_least_reserve = 10**9  # bytes left to the engine's machine
_tidy = 10**8
_no_limit_words = ("none", "no limit", "unlimited")
_words = {
    "cpu_slots": "CPU slots",
    "pids": "processes",
    "shm_size": "shared memory",
    "cpus": "CPUs",
    "gpu_memory": "GPU memory",
}


def _is_engine(host: str) -> bool:
    """Whether it is written as the address of a Docker engine."""
    if not re.fullmatch(rf"({'|'.join(_hosts)})\S+", host) or not is_plain(host):
        return False
    scheme = host.partition(":")[0]
    return scheme not in _network_schemes or is_address(host, _network_schemes)


def parse_memory(text: str) -> int | None:
    """The memory limit in "8G" or "8 GB"; None for an empty text, NO_LIMIT for "none".

    Raises ValueError that says how to write it.
    """
    words = text.strip().lower()
    if words in _no_limit_words:
        return NO_LIMIT
    return parse_size(words) if words else None


def parse_cpus(text: str) -> float | None:
    """The CPUs in "2.5"; None for an empty text, NO_LIMIT for "none".

    Raises ValueError that says how to write it.
    """
    words = text.strip().lower()
    if words in _no_limit_words:
        return NO_LIMIT
    try:
        return float(words.replace(",", ".")) if words else None
    except ValueError:
        raise ValueError("Write a number, such as 2.5, or none for no limit.") from None


@dataclass(frozen=True, slots=True)
class DockerSettings:
    """How runs of the target are put into containers.

    image              base image of environments, and what runs without an environment of their own use
    host               the Docker engine ("unix://...", "tcp://...", "ssh://...", "context://NAME"); None:
                       DOCKER_HOST, the current context, the usual sockets
    cpu_slots, gpus    what runs may hold at the same time, as on a local target
    memory             bytes each container may use; None: those of the engine's machine less a tenth, at
                       least 1 GB; NO_LIMIT: all
    shm_size           bytes of each container's /dev/shm; None: 64 MB
    pids               processes and threads each container may have
    cpus               processors' worth of time each container may use; None: as many as the target has CPU
                       slots, or the engine's machine has; NO_LIMIT: all
    network            "none", "bridge" or "host"
    user               None: the owner of the run's folder; "root", or "uid:gid"
    read_only          whether all but the run's folder and /tmp is read-only
    capabilities       Linux capabilities it keeps, all others being dropped
    no_new_privileges  whether set-user-id programs have no effect
    build_network      the network of image builds: "default" or "host"
    gpu_memory         bytes that have to be free on each of a run's GPUs before it starts, whoever uses the
                       rest; 0: no other program may use the GPU. What a run asks for itself goes before it
    """

    image: str | None = None
    host: str | None = None
    cpu_slots: int = 0
    gpus: str | tuple[int, ...] = "all"
    memory: int | None = None
    pids: int = PIDS
    shm_size: int | None = None
    cpus: float | None = None
    network: str = "none"
    user: str | None = None
    read_only: bool = True
    capabilities: tuple[str, ...] = ()
    no_new_privileges: bool = True
    build_network: str = "default"
    gpu_memory: int = 0

    def __post_init__(self) -> None:
        # lists are welcome from callers and come from JSON
        names = (name.strip().upper().removeprefix("CAP_") for name in self.capabilities)
        object.__setattr__(self, "capabilities", tuple(names))
        if not isinstance(self.gpus, str):
            object.__setattr__(self, "gpus", tuple(self.gpus))
        if self.cpu_slots == 0:
            object.__setattr__(self, "cpu_slots", os.cpu_count() or 1)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> DockerSettings:
        """The settings in `values`; raises InvalidInput for what is none or cannot be."""
        known = {part.name for part in fields(cls)}
        unknown = [Problem(name, f"There is no setting {name!r}") for name in values if name not in known]
        if unknown:
            raise InvalidInput.of(unknown)
        settings = cls(**values)
        problems = list(settings.problems())
        if problems:
            raise InvalidInput.of(problems)
        return settings

    def to_json(self) -> dict[str, Any]:
        """The settings as JSON-ready values."""
        lists: dict[str, Any] = {"capabilities": list(self.capabilities)}
        if not isinstance(self.gpus, str):
            lists["gpus"] = list(self.gpus)
        return asdict(self) | lists

    def problems(self) -> Iterator[Problem]:
        """Everything that is wrong with them; the fields are the settings' names."""
        if self.image is not None and not re.fullmatch(r"[^\s]+", self.image):
            yield Problem("image", "This is no image", repr(self.image), 'Write it as "name:tag".')
        if self.host is not None and not _is_engine(self.host):
            cure = "Write it as unix:///path, tcp://host:port, ssh://user@host or context://name."
            yield Problem("host", "This is no Docker engine", repr(self.host), cure)
        if isinstance(self.gpus, str) and self.gpus != "all":
            yield Problem("gpus", "These are no GPUs", repr(self.gpus), 'Write "all" or a list of indices.')
        if self.user is not None and not _user.fullmatch(self.user):
            yield Problem("user", "This is no user", self.user, 'Write "root", or numbers as "uid:gid".')
        for name in self.capabilities:
            if not _capability.fullmatch(name):
                yield Problem("capabilities", "This is no capability", repr(name), "Write it as NET_RAW.")
        for field, known in (("network", networks), ("build_network", build_networks)):
            if getattr(self, field) not in known:
                cure = f"Choose {', '.join(known[:-1])} or {known[-1]}."
                yield Problem(field, "There is no such network", repr(getattr(self, field)), cure)
        yield from self._too_small()
        yield from too_large(self, ("cpu_slots", "memory", "pids", "shm_size", "cpus", "gpu_memory"))

    def _too_small(self) -> Iterator[Problem]:
        least = {
            "cpu_slots": 1,
            "memory": _least_memory,
            "pids": 1,
            "shm_size": 1,
            "cpus": 0.01,
            "gpu_memory": 0,
        }
        for field, value in least.items():
            given = getattr(self, field)
            if given is None or given >= value or (given == NO_LIMIT and field in ("memory", "cpus")):
                continue
            cause, cure = f"{given} is less than {value}", "Choose more."
            if field in ("memory", "shm_size", "gpu_memory"):
                cause = f"{size_text(given)} is less than {size_text(value)}"
                cure = f"Write it with a unit, as {max(given, 1)}G or {max(given, 1)} GB."
            yield Problem(field, f"Too little: {_words.get(field, field)}", cause, cure)

    def within(self, cpus: int | None, memory: int | None) -> DockerSettings:
        """The settings with the limits that are left to mldesk, on a machine with these CPUs and this memory.

        `memory` is in bytes. What is None (not known, or not kept by the engine) stays without a limit.
        """
        limit, count = self.memory, self.cpus
        if limit is None:
            left = max(min(memory - _least_reserve, memory * 9 // 10), memory // 2) if memory else 0
            limit = max(left // _tidy * _tidy, _least_memory) if left else NO_LIMIT
        if count is None:
            count = min(self.cpu_slots, cpus) if cpus else NO_LIMIT
        return replace(self, memory=limit, cpus=count)

    def relaxations(self) -> list[str]:
        """What its containers may do beyond the hardened default, a few words each, for the user."""
        return list(self._relaxed())

    def relaxed_builds(self) -> list[str]:
        """What builds of its images may do beyond the default, a few words each."""
        return ["builds use the network of this machine"] if self.build_network == "host" else []

    def protections(self) -> list[str]:
        """What holds its containers back, a few words each: the counterpart of `relaxations`."""
        held = {
            "no network": self.network == "none",
            "own user": self.user is None,
            "read-only image": self.read_only,
            "no capabilities": not self.capabilities,
            "no new privileges": self.no_new_privileges,
        }
        return [words for words, holds in held.items() if holds]

    def limits(self) -> list[str]:
        """What its containers can use at most, in a few words each."""
        return list(self._limits())

    def _limits(self) -> Iterator[str]:
        yield f"{self.pids:,} processes"
        if self.memory is None:
            yield "the machine's memory less a tenth"
        elif self.memory != NO_LIMIT:
            yield f"{exact_size_text(self.memory)} memory"
        cpus = self.cpu_slots if self.cpus is None else self.cpus
        if cpus != NO_LIMIT:
            yield "1 CPU" if cpus == 1 else f"{cpus:g} CPUs"
        if self.shm_size is not None:
            yield f"{exact_size_text(self.shm_size)} shared memory"

    def _relaxed(self) -> Iterator[str]:
        if self.network == "host":
            yield "uses the network of this machine"
        elif self.network == "bridge":
            yield "reaches the network"
        if self.user == "root" or (self.user or "").split(":")[0] == "0":
            yield "runs as root"
        elif self.user is not None:
            yield f"runs as user {self.user}"
        if not self.read_only:
            yield "may write into its image's files"
        if self.capabilities:
            yield f"keeps the capabilities {', '.join(self.capabilities)}"
        if not self.no_new_privileges:
            yield "may gain privileges by set-user-id programs"
        if self.memory == NO_LIMIT:
            yield "may use all memory"
        if self.cpus == NO_LIMIT:
            yield "may use all CPUs"
