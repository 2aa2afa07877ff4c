"""The settings of compute targets that are clusters: Ray's and Slurm's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Self

from .batch_script import batch_script_problems
from .bounds import is_address, is_plain, too_large
from .errors import InvalidInput, Problem

_whole = ("min_nodes", "max_nodes", "idle_seconds", "node_cpus", "time_limit")


@dataclass(frozen=True, slots=True)
class ClusterSettings:
    """What the settings of all clusters have in common; see there."""

    def to_json(self) -> dict[str, Any]:
        """The settings as JSON-ready values."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """The settings in `values`; raises InvalidInput, with all that is wrong, for what cannot be."""
        known = {part.name for part in fields(cls)}
        unknown = [Problem(name, f"There is no setting {name!r}") for name in values if name not in known]
        unknown += [
            Problem(part.name, f"The setting {part.name} cannot be {values[part.name]!r}", "it is no text")
            for part in fields(cls)
            if isinstance(part.default, str) and not isinstance(values.get(part.name, ""), str)
        ]
        if unknown:
            raise InvalidInput.of(unknown)
        made = cls(**values)
        problems = list(made.problems())
        if problems:
            raise InvalidInput.of(problems)
        return made

    def problems(self) -> Iterator[Problem]:
        """Everything that is wrong with them; their field is the setting's name."""
        yield from ()


@dataclass(frozen=True, slots=True)
class RaySettings(ClusterSettings):
    """How runs of the target go to Ray.

    address       of the dashboard and its jobs, "http://HOST:8265"; "" for a cluster that mldesk makes on
                  this machine and that grows from `min_nodes` to `max_nodes` and back
    min_nodes     nodes that such a cluster keeps while nothing runs
    max_nodes     nodes it may have
    idle_seconds  seconds after which a node without work is given up
    node_cpus     CPUs each of its nodes offers
    python        an interpreter that has Ray, of the cluster's version; "" for one that mldesk builds
    """

    address: str = ""
    min_nodes: int = 0
    max_nodes: int = 2
    idle_seconds: int = 120
    node_cpus: int = 1
    python: str = ""

    @property
    def is_managed(self) -> bool:
        """Whether mldesk starts and ends the cluster itself."""
        return not self.address

    def problems(self) -> Iterator[Problem]:
        """Everything that is wrong with them."""
        if self.address and not is_address(self.address, ("http", "https")):
            yield Problem(
                "address",
                "This is no address of a Ray cluster",
                repr(self.address),
                "Give the address of its dashboard, such as http://127.0.0.1:8265.",
            )
        yield from _python_problems(self.python)
        wrong = list(_counts(self, {"min_nodes": 0, "max_nodes": 1, "idle_seconds": 1, "node_cpus": 1}))
        yield from wrong
        if not wrong and self.min_nodes > self.max_nodes:
            yield Problem(
                "min_nodes",
                "The cluster would begin larger than it may be",
                f"{self.min_nodes} is more than max_nodes, {self.max_nodes}",
                "Give a smaller min_nodes, or a larger max_nodes.",
            )


@dataclass(frozen=True, slots=True)
class SlurmSettings(ClusterSettings):
    """How runs of the target go to Slurm.

    host          "" for the commands of this machine, else where ssh reaches them ("user@login")
    shared        whether the nodes see the workspace's folder under the same path; else code and data are
                  copied into `folder`, and outputs back
    folder        folder on the cluster for what is copied; "~" is the user's home there
    partition     "" for the default, as are the other texts
    account
    time_limit    minutes a job may take; 0: as the partition says
    max_nodes     nodes one run may ask for
    gres          generic resources for each node, such as "gpu:2"; "" for what the run's GPUs ask for
    python        interpreter on the nodes, for runs without an environment of their own; "" for python3
    setup         lines of the batch script before the run starts, such as "module load cuda"
    batch_script  the whole batch script, for all runs, in place of the one that is made from the rest; it
                  starts a run where it says ${{start}} (core.batch_script)
    poll_seconds  seconds between two looks at the queue
    """

    host: str = ""
    shared: bool = True
    folder: str = "~/mldesk"
    partition: str = ""
    account: str = ""
    time_limit: int = 0
    max_nodes: int = 2
    gres: str = ""
    python: str = ""
    setup: str = ""
    batch_script: str = ""
    poll_seconds: float = 2.0

    def problems(self) -> Iterator[Problem]:
        """Everything that is wrong with them."""
        yield from _counts(self, {"time_limit": 0, "max_nodes": 1, "poll_seconds": 0.1})
        for name in ("host", "partition", "account", "gres", "folder"):
            value = str(getattr(self, name))
            if not is_plain(value) or " " in value or value.startswith("-"):
                yield Problem(name, "This cannot be given to Slurm", repr(value), "Write it without spaces.")
        if "://" in self.host and not is_address(self.host, ("ssh",)):
            cure = "Write it as user@host, or as ssh://user@host:port."
            yield Problem("host", "This is no address", repr(self.host), cure)
        yield from _python_problems(self.python)
        if "\0" in self.setup + self.batch_script:
            yield Problem("setup", "This cannot be given to Slurm", "it holds a zero byte", "Leave it out.")
        yield from batch_script_problems(self.batch_script)
        if not self.shared and not self.folder:
            yield Problem(
                "folder",
                "There is no folder on the cluster",
                "nothing is shared",
                "Name one, such as ~/mldesk.",
            )


def _python_problems(python: str) -> Iterator[Problem]:
    if not is_plain(python):
        yield Problem("python", "This is no interpreter", repr(python), "Write its path on one line.")


def _counts(settings: ClusterSettings, least: Mapping[str, float]) -> Iterator[Problem]:
    for name, lowest in least.items():
        value = getattr(settings, name)
        kind = int if name in _whole else int | float
        if isinstance(value, bool) or not isinstance(value, kind) or value < lowest:
            yield Problem(name, f"The setting {name} cannot be {value!r}", "", f"Give {lowest} or more.")
    yield from too_large(settings, least)
