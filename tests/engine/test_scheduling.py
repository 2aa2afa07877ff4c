"""Scheduling: order, reservation, limits; and that no order of events starves or overbooks (hypothesis)."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from mldesk.engine.scheduling import Allotment, Capacity, Demand, Share, plan

two_slots = Capacity(2)


def started(
    queue: list[Demand], running: Sequence[Allotment] = (), capacity: Capacity = two_slots
) -> list[str]:
    return [allotment.run_id for allotment in plan(queue, running, capacity).starts]


def test_runs_start_in_order_until_the_slots_are_taken() -> None:
    queue = [Demand("a"), Demand("b"), Demand("c")]
    result = plan(queue, [], Capacity(2))
    assert [allotment.run_id for allotment in result.starts] == ["a", "b"]
    assert {run: str(wait) for run, wait in result.waits.items()} == {"c": "Waits for a CPU slot"}


def test_running_runs_keep_their_slots() -> None:
    assert started([Demand("b"), Demand("c")], [Allotment("a", 1)]) == ["b"]
    assert started([Demand("b")], [Allotment("a", 2)]) == []


def test_each_gpu_is_given_to_one_run() -> None:
    result = plan([Demand("a", 1, 1), Demand("b", 1, 1)], [], Capacity(4, (0, 1)))
    assert [allotment.gpus for allotment in result.starts] == [(0,), (1,)]


def test_a_run_that_waits_for_two_gpus_is_not_overtaken_by_runs_that_need_one() -> None:
    queue = [Demand("two", 1, 2), Demand("one", 1, 1), Demand("none", 1, 0)]
    result = plan(queue, [Allotment("old", 1, (0,))], Capacity(4, (0, 1)))
    assert [allotment.run_id for allotment in result.starts] == ["none"]
    assert str(result.waits["two"]) == "Waits for 1 of 2 GPUs"


def test_a_waiting_run_also_keeps_the_cpu_slots_it_will_need() -> None:
    queue = [Demand("two", 2, 2), Demand("small", 1, 0)]
    assert started(queue, [Allotment("old", 1, (0,))], Capacity(3, (0, 1))) == []


def test_a_gpu_in_use_by_a_stranger_is_not_given_away() -> None:
    result = plan([Demand("a", 1, 1), Demand("b", 1, 1)], [], Capacity(4, (0, 1), frozenset({0})))
    assert [allotment.gpus for allotment in result.starts] == [(1,)]
    assert str(result.waits["b"]) == "Waits for a GPU; in use by another program: GPU 0"


def memory(*free: int, total: int = 24) -> Capacity:
    """A target whose GPUs have so many gigabytes free."""
    indexes = tuple(range(len(free)))
    sizes = {index: gigabytes * 10**9 for index, gigabytes in enumerate(free)}
    occupied = frozenset(index for index in indexes if free[index] < 0.9 * total)
    return Capacity(4, indexes, occupied, free=sizes, total=dict.fromkeys(indexes, total * 10**9))


def test_a_run_gets_a_gpu_with_enough_free_memory_whoever_uses_the_rest() -> None:
    result = plan([Demand("a", 1, 1, 8 * 10**9)], [], memory(4, 12))
    assert [allotment.gpus for allotment in result.starts] == [(1,)]


def test_a_run_waits_until_so_much_memory_is_free_and_holds_up_nobody() -> None:
    result = plan([Demand("large", 1, 1, 23 * 10**9), Demand("any", 1, 1)], [], memory(22))
    assert str(result.waits["large"]) == "Waits for 23 GB free on a GPU, now 22 GB"
    assert [allotment.run_id for allotment in result.starts] == ["any"]


def test_a_gpu_that_a_run_holds_is_not_free_however_much_memory_it_has() -> None:
    result = plan([Demand("a", 1, 1, 10**9)], [Allotment("old", 1, (0,))], memory(24))
    assert str(result.waits["a"]) == "Waits for a GPU"


def test_more_memory_than_any_gpu_has_is_named() -> None:
    result = plan([Demand("a", 1, 1, 48 * 10**9)], [], memory(24))
    assert result.impossible == {"a": "The run asks for 1 GPU with 48 GB free and the largest GPU has 24 GB"}


def test_a_demand_beyond_the_whole_machine_is_named_and_holds_up_nobody() -> None:
    result = plan([Demand("huge", 3), Demand("gpus", 1, 3), Demand("small")], [], Capacity(2, (0, 1)))
    assert result.impossible == {
        "huge": "The run asks for 3 CPU slots and the compute target has 2",
        "gpus": "The run asks for 3 GPUs and the compute target has 2",
    }
    assert [allotment.run_id for allotment in result.starts] == ["small"]


def test_fewer_slots_than_are_in_use_starts_nothing_new() -> None:
    assert started([Demand("b")], [Allotment("a", 4)], Capacity(2)) == []


demands = st.lists(st.tuples(st.integers(1, 3), st.integers(0, 2)), min_size=1, max_size=12)


@given(demands, st.randoms(use_true_random=False))
def test_whatever_ends_first_nothing_is_overbooked_and_every_run_starts(
    needs: list[tuple[int, int]], random: Random
) -> None:
    capacity = Capacity(3, (0, 1))
    queue = [Demand(str(number), cpus, gpus) for number, (cpus, gpus) in enumerate(needs)]
    running: list[Allotment] = []
    waiting_since: dict[str, int] = {}
    for turn in range(10 * len(needs)):
        starts = plan(queue, running, capacity).starts
        running += starts
        queue = [demand for demand in queue if demand.run_id not in {start.run_id for start in starts}]
        held = [gpu for allotment in running for gpu in allotment.gpus]
        assert sum(allotment.cpus for allotment in running) <= 3
        assert len(held) == len(set(held)) <= 2
        if queue:
            waiting_since.setdefault(queue[0].run_id, turn)
            assert turn - waiting_since[queue[0].run_id] <= 5  # at most all that held the machine ended
        if not running:
            break
        running.remove(random.choice(running))
    assert not queue


shared = Capacity(3, (0, 1), shares={"one": Share(2, (0, 1), 1), "none": Share(3)})


def test_a_share_is_held_by_its_own_target_only_and_the_place_by_all() -> None:
    queue = [Demand("a", 2, 1, target="one"), Demand("b", 1, 1, target="one"), Demand("c", 1, 1)]
    result = plan(queue, [], shared)
    assert [(start.run_id, start.gpus) for start in result.starts] == [("a", (0,)), ("c", (1,))]
    assert str(result.waits["b"]) == "Waits for a GPU"


def test_more_than_a_share_has_is_named() -> None:
    queue = [Demand("a", 3, target="one"), Demand("b", 1, 2, target="one"), Demand("c", 1, 1, target="none")]
    assert list(plan(queue, [], shared).impossible.values()) == [
        "The run asks for 3 CPU slots and the compute target has 2",
        "The run asks for 2 GPUs and the compute target has 1",
        "The run asks for 1 GPU and the compute target has 0",
    ]


needs_of_targets = st.lists(
    st.sampled_from([("", 1, 0), ("", 3, 2), ("", 2, 1), ("one", 2, 1), ("one", 1, 0), ("none", 3, 0)]),
    min_size=1,
    max_size=12,
)


@given(needs_of_targets, st.randoms(use_true_random=False))
def test_shares_are_never_exceeded_and_starve_nobody(
    needs: list[tuple[str, int, int]], random: Random
) -> None:
    queue = [Demand(str(n), cpus, gpus, target=target) for n, (target, cpus, gpus) in enumerate(needs)]
    running: list[Allotment] = []
    for _turn in range(10 * len(needs)):
        starts = plan(queue, running, shared).starts
        running += starts
        queue = [demand for demand in queue if demand.run_id not in {start.run_id for start in starts}]
        assert sum(one.cpus for one in running) <= 3
        of_one = [one for one in running if one.target == "one"]
        assert sum(one.cpus for one in of_one) <= 2
        assert sum(len(one.gpus) for one in of_one) <= 1
        if not running:
            break
        running.remove(random.choice(running))
    assert not queue


def test_the_processes_of_a_run_share_what_is_there() -> None:
    share = Share(4, (0, 1), 2)
    asked = Demand("a", cpus=1, gpus=1, processes=3, training=2)
    assert asked.spread_over(share, certain=True) == replace(asked, cpus=3, gpus=2)
    many = Demand("a", cpus=3, gpus=1, processes=8, training=8)
    assert many.spread_over(share, certain=True) == replace(many, cpus=4, gpus=2)
    assert many.spread_over(share, certain=False).gpus == 1  # nobody knows how many there are


def test_a_process_that_would_never_fit_is_not_made_to_fit() -> None:
    share = Share(2, (0,), 1)
    large = Demand("a", cpus=3, gpus=2, processes=2, training=2)
    assert large.spread_over(share, certain=True) == large
