"""Runs with other seeds: by the script's own argument, by variables, as a group."""

from __future__ import annotations

from pathlib import Path

import pytest

from mldesk.core import submission
from mldesk.core.errors import InvalidInput, StorageFull
from mldesk.core.repeats import seed_option, seeds_from, submit_repeats, with_seeds
from mldesk.core.script import ScriptFacts, read_script
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace


def facts_of(folder: Path, *options: str) -> ScriptFacts:
    lines = ["import argparse", "parser = argparse.ArgumentParser()"]
    lines += [f"parser.add_argument({option})" for option in options]
    (folder / "train.py").write_text("\n".join([*lines, "parser.parse_args()"]), encoding="utf-8")
    return read_script(folder / "train.py")


@pytest.mark.parametrize(
    "option",
    ['"--seed", type=int, default=0', '"--random-seed", type=int', '"--random_state"', '"-s", "--rng-seed"'],
)
def test_the_seed_argument_is_found_by_its_name(tmp_path: Path, option: str) -> None:
    assert seed_option(facts_of(tmp_path, '"--epochs", type=int', option)) is not None


@pytest.mark.parametrize("option", ['"--seed-file"', '"--seed", action="store_true"', '"seed"', '"--speed"'])
def test_what_takes_no_seed_is_not_taken_for_it(tmp_path: Path, option: str) -> None:
    assert seed_option(facts_of(tmp_path, option)) is None


def test_each_run_gets_its_seed_in_place_of_an_earlier_one(tmp_path: Path) -> None:
    facts = facts_of(tmp_path, '"--seed", type=int', '"--epochs", type=int')
    config = ScriptRunConfig(tmp_path, "train.py", ("--epochs", "3", "--seed", "7"), name="net")
    one, two = with_seeds(config, facts, seeds_from(4, 2))
    assert one.arguments == ("--seed", "4", "--epochs", "3")
    assert (one.name, two.name) == ("net-seed-4", "net-seed-5")
    assert one.environment_variables == {"MLDESK_SEED": "4", "PYTHONHASHSEED": "4"}
    assert (two.tags["seed"], two.tags["repeat"]) == ("5", one.tags["repeat"])
    short = ScriptRunConfig(tmp_path, "train.py", ("--seed=7",))
    assert with_seeds(short, facts, [1])[0].arguments == ("--seed", "1")


def test_a_script_without_such_an_argument_gets_variables_alone(tmp_path: Path) -> None:
    (only,) = with_seeds(ScriptRunConfig(tmp_path, "train.py", ("a",)), None, [9])
    assert only.arguments == ("a",)
    assert only.name == "train-seed-9"
    assert only.environment_variables["MLDESK_SEED"] == "9"


@pytest.mark.parametrize("seeds", [[], [-1], [2**32], range(201)])
def test_what_is_no_seed_is_refused(tmp_path: Path, seeds: list[int]) -> None:
    with pytest.raises(InvalidInput):
        with_seeds(ScriptRunConfig(tmp_path, "train.py"), None, seeds)


def test_repeats_are_submitted_as_runs_of_one_group(workspace: Workspace, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    facts_of(source, '"--seed", type=int')
    runs = submit_repeats(workspace, ScriptRunConfig(source, "train.py"), 3, first_seed=10)
    assert [run.parameters()["seed"] for run in runs] == [10, 11, 12]
    assert len({run.tags()["repeat"] for run in runs}) == 1


@pytest.mark.parametrize(
    ("given", "left"),
    [
        (("-", "--seed", "7", "7"), ("-", "7")),
        (("-s", "7", "--epochs", "7"), ("--epochs", "7")),
        (("-vs7", "7"), ("-v", "7")),
        (("-vs", "7", "-s=8", "--see", "9"), ("-v",)),
    ],
)
def test_only_the_uses_of_the_seed_are_taken_away(
    tmp_path: Path, given: tuple[str, ...], left: tuple[str, ...]
) -> None:
    options = ('"-s", "--seed", type=int', '"--epochs"', '"-v", action="store_true"', '"rest", nargs="*"')
    facts = facts_of(tmp_path, *options)
    config = ScriptRunConfig(tmp_path, "train.py", given)
    assert with_seeds(config, facts, [1])[0].arguments == ("--seed", "1", *left)


def test_what_fails_on_the_way_tells_of_the_runs_that_were_submitted(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "source").mkdir()
    facts_of(tmp_path / "source", '"--seed", type=int')
    store = submission.store_run

    def full(where: Workspace, config: ScriptRunConfig, held: bool = False) -> str:
        if config.tags["seed"] == "3":
            raise StorageFull("The disk is full", "nothing is free", "Free some space.")
        return store(where, config, held)

    monkeypatch.setattr(submission, "store_run", full)
    with pytest.raises(StorageFull, match="2 of 4 runs were submitted before: train-seed-1 to train-seed-2"):
        submit_repeats(workspace, ScriptRunConfig(tmp_path / "source", "train.py"), 4)
