"""The processes of one node: where they listen, what their keepers have to know, and what starts them."""

import os
import socket
import time
from typing import Any, Dict, List, Optional, Sequence, Tuple, Union

from mldesk.runtime import processes, reasons
from mldesk.runtime.distribution import mpi, orted, places, ports, starting, surroundings
from mldesk.runtime.distribution.member import Member
from mldesk.runtime.distribution.nodes import Nodes, Ready
from mldesk.runtime.distribution.places import Place, Plan

HOST_VARIABLE = "MLDESK_NODE_HOST"
"""By what name or address the other nodes reach this one, where its own name is not that."""

_LOOK_SECONDS = 0.02  # between two looks for the other nodes

Reason = Dict[str, str]
Way = Union[starting.Direct, starting.ByMpirun, starting.ByOrted]


class CannotStartError(Exception):
    """The processes of the run cannot be started."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason["title"])
        self.reason = reason


class OwnNode:
    """What the conductor of a node starts: all processes, or those of this node where each has a launcher."""

    def __init__(self, folder: str, node: int, plan: Plan, members: Sequence[Member]) -> None:
        self._folder = folder
        self._node = node
        self._plan = plan
        self._members = members
        self._ports = ports.Ports()
        self._orteds: Optional[orted.Orteds] = None
        self._hosts: Tuple[str, ...] = ()
        self.shares_gpus = False

    def settle(self) -> List[Place]:
        """Choose hosts and ports that are open of the processes here; raises CannotStartError."""
        own_host = "127.0.0.1"
        if self._plan.here == "node":
            own_host = os.environ.get(HOST_VARIABLE) or socket.gethostname()
        settled = []
        for place in self._plan.here_on(self._node):
            wants = surroundings.listens(self._plan.kind, place)
            try:
                port = self._ports.reserve(place.port) if wants else None
            except ports.NoPortError as error:
                raise CannotStartError(
                    reasons.reason(
                        "The port of {} is not free: {}".format(place.title, error),
                        "Another program listens there.",
                        "Choose another port in the cluster map, or none, and run again.",
                    )
                )
            settled.append(place._replace(host=place.host or own_host, port=port))
        return settled

    def meet(self, nodes: Nodes, here: Sequence[Place], stopped: Any) -> Optional[List[Place]]:
        """Tell the other nodes of this one and wait for them all: the places of all processes, by rank.

        None when `stopped` says so or the run is over meanwhile; raises CannotStartError.
        """
        own_host = os.environ.get(HOST_VARIABLE) or socket.gethostname()
        if self._plan.kind == "mpi" and self._node > 0:
            # before the first node knows of this one: what was asked for earlier is not for us
            settings = mpi.settings(self._mpirun().version, one_machine=False)
            environment = dict(os.environ, **mpi.unset(os.environ, settings))
            self._orteds = orted.Orteds(self._folder, own_host, environment)
        process = processes.describe("conductor", os.getpid(), time.time())
        nodes.tell_ready(own_host, {place.rank: place.port for place in here}, process._asdict())
        while not stopped() and nodes.asked_to_end is None:
            nodes.look()
            problem = nodes.lost or nodes.missing
            if problem is not None:
                raise CannotStartError(problem)
            ready = nodes.gather()
            if ready is not None:
                self._hosts = tuple(one.host for one in ready)
                return [self._place_on(ready[place.node], place) for place in self._plan.places]
            time.sleep(_LOOK_SECONDS)
        return None

    def start(self, here: Sequence[Place], everywhere: Sequence[Place]) -> Way:
        """Leave for each keeper what it has to know and start them; raises CannotStartError."""
        try:
            self._prepare(here, everywhere)
            way = self._way([self._members[place.rank] for place in here])
            for place in here:
                self._ports.release(place.port)
            way.start()
        except OSError as error:
            raise CannotStartError(reasons.of_os_error(error, "The processes of the run cannot be started"))
        return way

    def _place_on(self, node: Ready, place: Place) -> Place:
        return place._replace(host=place.host or node.host, port=node.ports.get(place.rank))

    def _prepare(self, here: Sequence[Place], everywhere: Sequence[Place]) -> None:
        given = os.environ.get(surroundings.DEVICES)
        shares, self.shares_gpus = surroundings.deal(self._plan, here, given)
        own = {"pid": os.getpid(), "ticks": processes.start_ticks(os.getpid())}
        for place in here:
            variables = surroundings.variables(self._plan.kind, everywhere, place.rank)
            variables.update(shares[place.rank].variables())
            if place.rank > 0:
                variables["MLDESK_EVENTS"] = places.rank_file(self._folder, place.rank, "events.jsonl")
            start = {
                "variables": variables,
                "conductor": own,
                "host": place.host,
                "port": place.port,
                "devices": shares[place.rank].devices,
            }
            places.write(places.rank_file(self._folder, place.rank, "start.json"), start)

    def _way(self, members: List[Member]) -> Way:
        if self._plan.kind != "mpi":
            return starting.Direct(self._folder, members)
        if self._orteds is not None:
            return starting.ByOrted(self._orteds, members)
        mpirun = self._mpirun()
        return starting.ByMpirun(self._folder, self._plan, mpirun, self._members, self._hosts)

    def _mpirun(self) -> mpi.Mpirun:
        try:
            return mpi.find_mpirun()
        except mpi.LacksMpiError as error:
            raise CannotStartError(error.reason)
