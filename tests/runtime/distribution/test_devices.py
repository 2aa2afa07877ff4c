"""GPUs dealt out to the processes of a run."""

from mldesk.core.distribution import Distribution, ProcessPlace
from mldesk.runtime.distribution import places, surroundings


def plan(distribution: Distribution, here: str = "all") -> places.Plan:
    """The plan as the launcher reads it."""
    return places.read_plan(
        {
            "kind": distribution.kind,
            "metrics": "first",
            "nodes": distribution.nodes,
            "processes": [place.to_json() for place in distribution.places()],
            "here": here,
        }
    )


def dealt(distribution: Distribution, given: str | None) -> tuple[list[str | None], bool]:
    """CUDA_VISIBLE_DEVICES of each process, and whether some share a GPU."""
    made = plan(distribution)
    found, shared = surroundings.deal(made, made.places, given)
    return [share.variables().get(surroundings.DEVICES) for _, share in sorted(found.items())], shared


def test_processes_of_tensorflow_get_gpus_of_their_own_and_servers_none() -> None:
    run = Distribution("tensorflow", workers=2, parameter_servers=1)
    assert dealt(run, "0,1,2,3") == (["0,2", "1,3", "-1"], False)
    assert dealt(run, "3") == (["3", "3", "-1"], True)
    assert dealt(run, "-1") == (["-1", "-1", "-1"], False)


def test_processes_of_mpi_choose_themselves_where_there_are_enough() -> None:
    assert dealt(Distribution("mpi", nodes=2), "0,1") == (["0,1", "0,1"], False)
    assert dealt(Distribution("mpi", nodes=3), "0,1") == (["0", "1", "0"], True)


def test_processes_of_pytorch_see_the_gpus_of_their_node() -> None:
    run = Distribution("pytorch", nodes=2, processes_per_node=2)
    assert dealt(run, "0,1,2,3") == (["0,1", "0,1", "2,3", "2,3"], False)


def test_without_any_gpu_nothing_is_said_of_them() -> None:
    assert dealt(Distribution("mpi", nodes=2), None) == ([None, None], False)


def test_what_the_cluster_map_says_counts() -> None:
    run = Distribution("tensorflow", workers=2)
    changed = run.with_edited([ProcessPlace(1, "worker", 1, 0, 1, devices=(0, 2))])
    assert dealt(changed, "4,5,6") == (["4,5,6", "4,6"], False)
