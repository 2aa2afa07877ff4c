"""What starts the processes of a run, and what it tells when they are over."""

import json
import subprocess
import sys
from typing import Any

import pytest

from mldesk.runtime.distribution import mpi, starting
from mldesk.runtime.distribution.member import Member
from mldesk.runtime.distribution.places import Place, Plan


@pytest.mark.parametrize("told", [True, False])
def test_processes_that_were_over_before_anybody_looked_have_been_started(folder: Any, told: bool) -> None:
    places = tuple(Place(rank, "worker", rank, 0, rank, "127.0.0.1", None, None) for rank in range(2))
    members = [Member(str(folder.path), place) for place in places]
    way = starting.ByMpirun(
        str(folder.path), Plan("mpi", "first", 1, places, "all"), mpi.Mpirun("mpirun", "4.1.4"), members, ()
    )
    way._process = subprocess.Popen([sys.executable, "-c", ""])
    way._process.wait()
    for place in places if told else ():
        own = folder.path / "ranks" / str(place.rank)
        own.mkdir(parents=True)
        (own / "process.json").write_text(json.dumps({"pid": 1, "keeper": 1}))
        (own / "ended.json").write_text(json.dumps({"exit_code": 0, "signal": None, "time": 1.0}))
    problem = way.look()
    assert (problem is None) is told
