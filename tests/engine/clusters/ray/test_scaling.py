"""What a managed cluster starts and gives up."""

from mldesk.engine.clusters.ray.manager import groups_of
from mldesk.engine.clusters.ray.scaling import Decision, Group, decide, gpus_of, with_gpus

_ONE = {"CPU": 1.0}


def test_a_group_that_waits_gets_a_node_for_each_of_its_bundles() -> None:
    assert decide({}, [], [Group("run", [_ONE, _ONE])], _ONE, 0, 2) == Decision(((), ()), frozenset())


def test_nodes_that_are_starting_are_counted() -> None:
    assert decide({"a": _ONE}, [_ONE], [Group("run", [_ONE, _ONE])], _ONE, 0, 2).start == ()


def test_no_more_nodes_are_started_than_there_may_be() -> None:
    groups = [Group(f"run {n}", [_ONE]) for n in range(5)]
    assert decide({}, [], groups, _ONE, 0, 2).start == ((), ())


def test_small_runs_share_a_node() -> None:
    groups = [Group(f"run {n}", [_ONE]) for n in range(3)]
    assert decide({}, [], groups, {"CPU": 4.0}, 0, 2).start == ((),)


def test_bundles_of_one_group_never_share_a_node() -> None:
    assert decide({}, [], [Group("run", [_ONE, _ONE])], {"CPU": 4.0}, 0, 2).start == ((), ())


def test_a_node_is_unused_when_nobody_has_it_and_nobody_waits_for_it() -> None:
    groups = [Group("one", [_ONE], ["a"]), Group("two", [_ONE])]
    nodes = {"a": _ONE, "b": _ONE, "c": _ONE}
    assert decide(nodes, [], groups, _ONE, 0, 3) == Decision((), frozenset({"c"}))


def test_nodes_for_a_run_that_waits_for_more_are_kept() -> None:
    groups = [Group("one", [_ONE], ["a"]), Group("two", [_ONE, _ONE])]
    assert decide({"a": _ONE, "b": _ONE}, [], groups, _ONE, 0, 2) == Decision((), frozenset())


def test_what_never_fits_keeps_and_starts_nothing() -> None:
    assert decide({"a": _ONE}, [], [Group("run", [{"CPU": 9.0}])], _ONE, 0, 2) == Decision(
        (), frozenset({"a"})
    )


def test_the_least_number_of_nodes_is_kept_up() -> None:
    assert decide({"a": _ONE}, [], [], _ONE, 2, 3).start == ((),)


def test_a_run_with_gpus_gets_nodes_with_exactly_these() -> None:
    groups = [Group("run", [with_gpus((0, 2)), with_gpus((1,)), _ONE])]
    assert decide({}, [], groups, _ONE, 0, 3) == Decision(((0, 2), (1,), ()), frozenset())
    starting = [with_gpus((1,)), _ONE]
    assert decide({"a": with_gpus((0, 2))}, starting, groups, _ONE, 0, 3) == Decision((), frozenset())


def test_a_node_with_other_gpus_is_of_no_use_and_makes_room() -> None:
    nodes = {"a": with_gpus((0,)), "b": with_gpus((1,)), "c": _ONE}
    groups = [Group("old", [with_gpus((0,))], ["a"]), Group("new", [with_gpus((2,))])]
    assert decide(nodes, [], groups, _ONE, 0, 4) == Decision(((2,),), frozenset("bc"))
    assert decide(nodes, [], groups, _ONE, 0, 3) == Decision((), frozenset("bc"), frozenset("bc"))


def test_a_run_without_gpus_keeps_off_the_nodes_that_have_some() -> None:
    groups = [Group("run", [_ONE])]
    assert decide({"a": with_gpus((0,))}, [], groups, _ONE, 0, 2) == Decision(((),), frozenset("a"))


def test_a_node_is_never_made_for_more_gpus_than_are_named() -> None:
    groups = [Group("somebody's", [{**with_gpus((0,)), "GPU": 2.0}])]
    assert decide({"a": _ONE}, [], groups, _ONE, 0, 1) == Decision((), frozenset("a"))
    assert gpus_of({"mldesk_gpus_x": 1.0, "CPU": 1.0}) == ()


def test_jobs_whose_drivers_have_only_begun_count_by_what_they_will_ask_for() -> None:
    placed = [
        {"name": "old", "state": "CREATED", "bundles": [{"node": "a", "needs": _ONE}]},
        {"name": "waits", "state": "PENDING", "bundles": [{"node": "", "needs": _ONE}]},
    ]
    jobs = [
        {"id": "waits", "metadata": {"mldesk_bundles": '[{"CPU": 1.0}]'}},
        {"id": "new", "metadata": {"mldesk_bundles": '[{"CPU": 1.0}, {"CPU": 1.0}]'}},
        {"id": "somebody's", "metadata": {}},
    ]
    groups = groups_of(placed, jobs)
    assert [(group.name, len(group.bundles), tuple(group.nodes)) for group in groups] == [
        ("old", 1, ("a",)),
        ("waits", 1, ()),
        ("new", 2, ()),
    ]
