"""What differs between two recorded environments."""

from __future__ import annotations

from mldesk.core.environments.difference import FactChange, PackageChange, environment_difference

OLD = {
    "python": "3.6.15",
    "platform": "Linux",
    "packages": {"Keras": "2.3.1", "six": "1.16.0", "h5py": "2.10"},
}
NEW = {
    "python": "3.11.7",
    "platform": "Linux",
    "packages": {"keras": "3.12.0", "six": "1.16.0", "optree": "0.1"},
}


def test_facts_and_packages_that_differ_are_told_and_the_rest_counted() -> None:
    found = environment_difference(OLD, NEW | {"image": {"name": "a:1", "base": None}, "notes": ["noted"]})
    assert found.facts == (FactChange("python", "3.6.15", "3.11.7"), FactChange("image.name", None, "a:1"))
    assert found.packages == (
        PackageChange("keras", "2.3.1", "3.12.0"),
        PackageChange("optree", None, "0.1"),
        PackageChange("h5py", "2.10", None),
    )
    assert found.same_packages == 1
    assert found
    assert found.to_dict()["packages"][2] == {"name": "h5py", "before": "2.10", "after": None}


def test_what_only_the_program_keeps_is_no_difference() -> None:
    kept = {"from_cache": True, "environment": {"title": "lab", "content_hash": "a", "version": 1}}
    other = {"from_cache": False, "environment": {"title": "lab", "content_hash": "b", "version": 2}}
    assert not environment_difference(kept, other)
    assert not environment_difference({"container": {"relaxations": []}}, {"container": {}})


def test_the_same_and_nothing_do_not_differ() -> None:
    assert not environment_difference(OLD, OLD)
    assert not environment_difference(None, None)
    assert not environment_difference({"packages": "garbled"}, {})
    assert len(environment_difference(None, OLD).packages) == 3


def test_names_are_compared_as_pip_compares_them() -> None:
    assert not environment_difference({"packages": {"a_b.C": "1"}}, {"packages": {"A-b-c": "1"}})
