"""What a managed cluster starts and gives up."""

from mldesk.engine.clusters.ray.manager import groups_of
from mldesk.engine.clusters.ray.scaling import Decision, Group, decide

_ONE = {"CPU": 1.0}


def test_a_group_that_waits_gets_a_node_for_each_of_its_bundles() -> None:
    assert decide({}, 0, [Group("run", [_ONE, _ONE])], _ONE, 0, 2) == Decision(2, frozenset())


def test_nodes_that_are_starting_are_counted() -> None:
    assert decide({"a": _ONE}, 1, [Group("run", [_ONE, _ONE])], _ONE, 0, 2).start == 0


def test_no_more_nodes_are_started_than_there_may_be() -> None:
    groups = [Group(f"run {n}", [_ONE]) for n in range(5)]
    assert decide({}, 0, groups, _ONE, 0, 2).start == 2


def test_small_runs_share_a_node() -> None:
    groups = [Group(f"run {n}", [_ONE]) for n in range(3)]
    assert decide({}, 0, groups, {"CPU": 4.0}, 0, 2).start == 1


def test_bundles_of_one_group_never_share_a_node() -> None:
    assert decide({}, 0, [Group("run", [_ONE, _ONE])], {"CPU": 4.0}, 0, 2).start == 2


def test_a_node_is_unused_when_nobody_has_it_and_nobody_waits_for_it() -> None:
    groups = [Group("one", [_ONE], ["a"]), Group("two", [_ONE])]
    nodes = {"a": _ONE, "b": _ONE, "c": _ONE}
    assert decide(nodes, 0, groups, _ONE, 0, 3) == Decision(0, frozenset({"c"}))


def test_nodes_for_a_run_that_waits_for_more_are_kept() -> None:
    groups = [Group("one", [_ONE], ["a"]), Group("two", [_ONE, _ONE])]
    assert decide({"a": _ONE, "b": _ONE}, 0, groups, _ONE, 0, 2) == Decision(0, frozenset())


def test_what_never_fits_keeps_and_starts_nothing() -> None:
    assert decide({"a": _ONE}, 0, [Group("run", [{"CPU": 9.0}])], _ONE, 0, 2) == Decision(0, frozenset({"a"}))


def test_the_least_number_of_nodes_is_kept_up() -> None:
    assert decide({"a": _ONE}, 0, [], _ONE, 2, 3).start == 1


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
