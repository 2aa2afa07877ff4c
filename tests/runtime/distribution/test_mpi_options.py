"""The options by which mpirun reaches other nodes."""

from __future__ import annotations

import pytest

from mldesk.runtime.distribution.mpi import node_options
from mldesk.runtime.distribution.places import Place, Plan


def _plan() -> Plan:
    places = tuple(Place(rank, "worker", rank, rank, 0, None, None, None) for rank in range(2))
    return Plan("mpi", "first", 2, places, "node")


@pytest.mark.parametrize(
    ("hosts", "named"),
    [
        (["one", "two"], "one:1,two:1"),
        (["10.0.0.1", "10.0.0.2"], "10.0.0.1:1,10.0.0.2:1"),
        # nodes of one machine: mpirun would not know itself by such an address
        (["127.7.7.3", "127.7.7.4"], "localhost:1,127.7.7.4:1"),
    ],
)
def test_mpirun_knows_the_node_that_it_is_on(hosts: list[str], named: str) -> None:
    options = node_options(_plan(), hosts, ["agent"])
    assert options[options.index("--host") + 1] == named
