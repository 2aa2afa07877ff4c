"""The options of `mldesk submit` that spread a run over several processes and nodes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from functools import wraps
from typing import Any

import click

from mldesk.core.distribution import Distribution, DistributionKind, MetricsOf, ProcessPlace, kinds

from .text import Column, table

_titles = {"mpi": "MPI", "tensorflow": "TensorFlow", "pytorch": "PyTorch"}
_most_digits = 9
_place_parts = ("node", "host", "port", "devices")


class PlaceType(click.ParamType[tuple[int, dict[str, Any]]]):
    """`RANK:PART=VALUE,...`: what of a process's place is chosen by hand."""

    name = "place"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, dict[str, Any]]:
        """The rank, and the changed parts of its place."""
        rank, colon, text = value.partition(":")
        if not rank.isdecimal() or len(rank) > _most_digits or not colon:
            self.fail(f"{value!r} is not RANK:port=2222,devices=0.", param, ctx)
        parts: dict[str, Any] = {}
        for part in text.split(","):
            name, sign, given = part.partition("=")
            if name not in _place_parts or not sign:
                known = ", ".join(_place_parts)
                self.fail(f"{part!r} is no part of a place; these are {known}.", param, ctx)
            parts[name] = self._part(name, given, param, ctx)
        return int(rank), parts

    def _part(self, name: str, given: str, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if name == "host":
            return given
        try:
            if name == "devices":
                return tuple(int(device) for device in given.split("+") if device)
            return int(given)
        except ValueError:
            self.fail(f"{name}={given} is no number.", param, ctx)


@dataclass(frozen=True, slots=True)
class DistributionChoices:
    """What was given on the command line; None where nothing was."""

    distribution: DistributionKind | None
    nodes: int | None
    processes_per_node: int | None
    workers: int | None
    parameter_servers: int | None
    chief: bool
    evaluator: bool
    metrics_of: MetricsOf | None
    places: tuple[tuple[int, dict[str, Any]], ...]

    def made(self) -> Distribution | None:
        """The distribution, None where none is asked for; raises UsageError where its kind is lacking."""
        given = [name for name, value in asdict(self).items() if value and name != "distribution"]
        if self.distribution is None:
            if given:
                option = "--place" if given[0] == "places" else f"--{given[0].replace('_', '-')}"
                raise click.UsageError(f"{option} needs --distribution: {', '.join(kinds)}")
            return None
        made = Distribution(
            self.distribution,
            self.nodes or 1,
            self.processes_per_node or 1,
            self.workers or int(self.distribution == "tensorflow"),
            self.parameter_servers or 0,
            self.chief,
            self.evaluator,
            self.metrics_of or "first",
        )
        return made.with_edited(self._edited(made)) if self.places else made

    def _edited(self, made: Distribution) -> list[ProcessPlace]:
        usual = {place.rank: place for place in made.places()}
        for rank, parts in self.places:
            if rank not in usual:
                raise click.UsageError(f"--place: there is no rank {rank}; there are 0 to {len(usual) - 1}")
            usual[rank] = replace(usual[rank], **parts)
        return [usual[rank] for rank in dict(self.places)]


def cluster_map(distribution: Distribution) -> str:
    """The processes of a run, a line each; what is chosen at its start is left open."""
    columns = [
        Column("Rank", right=True),
        Column("Process"),
        Column("Node", right=True),
        Column("Host"),
        Column("Port", right=True),
        Column("GPUs"),
    ]
    return table(columns, [_row(place) for place in distribution.places()])


def distribution_title(distribution: Distribution) -> str:
    """The distribution in a few words: MPI, 2 nodes, 1 process each."""
    if distribution.kind == "tensorflow":
        counts = (
            (int(distribution.chief), "chief"),
            (distribution.workers, "worker"),
            (distribution.parameter_servers, "parameter server"),
            (int(distribution.evaluator), "evaluator"),
        )
        parts = [_counted(count, name) for count, name in counts if count]
        return ", ".join(["TensorFlow", *parts, f"on {_counted(distribution.nodes, 'node')}"])
    each = distribution.processes_per_node
    words = f"{each} process{'' if each == 1 else 'es'} each"
    return f"{_titles[distribution.kind]}, {_counted(distribution.nodes, 'node')}, {words}"


def _row(place: ProcessPlace) -> tuple[Any, ...]:
    devices = "" if place.devices is None else "+".join(map(str, place.devices)) or "none"
    return place.rank, place.title, place.node, place.host or "", place.port or "", devices


def _counted(count: int, name: str) -> str:
    return f"{count} {name}{'' if count == 1 else 's'}"


_count = click.IntRange(min=1)
_options = (
    click.option(
        "--distribution",
        type=click.Choice(kinds),
        help="Train with several processes: of MPI (Horovod, mpi4py), with TF_CONFIG, or as PyTorch does.",
    ),
    click.option("--nodes", type=_count, metavar="N", help="Nodes; on this machine they are processes."),
    click.option("--processes-per-node", type=_count, metavar="N", help="Processes on each (1)."),
    click.option("--workers", type=_count, metavar="N", help="Workers of TensorFlow (1)."),
    click.option(
        "--parameter-servers", type=click.IntRange(min=0), metavar="N", help="Its parameter servers (0)."
    ),
    click.option("--chief", is_flag=True, help="A chief beside TensorFlow's workers."),
    click.option("--evaluator", is_flag=True, help="An evaluator beside them."),
    click.option(
        "--metrics-of",
        type=click.Choice(("first", "all")),
        help="Whose metrics are the run's: those of its first process, or of all.",
    ),
    click.option(
        "--place",
        "places",
        multiple=True,
        type=PlaceType(),
        metavar="RANK:PART=VALUE,...",
        help="Change the cluster map: node, host, port or devices (0+1) of a process; may be given several "
        "times.",
    ),
)


def distribution_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options, as one parameter `spread` of DistributionChoices."""
    names = [part.name for part in fields(DistributionChoices)]

    @wraps(command)
    def with_choices(*args: Any, **kwargs: Any) -> Any:
        given = {name: kwargs.pop(name) for name in names}
        return command(*args, spread=DistributionChoices(**given), **kwargs)

    for option in reversed(_options):
        with_choices = option(with_choices)
    return with_choices
