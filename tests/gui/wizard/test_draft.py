"""The draft of a run: texts per option to configurations and back, problems, keeping it on disk."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from mldesk.core.script import read_script
from mldesk.core.spec import DatasetInput, EnvironmentSpec, ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.wizard import draft_file
from mldesk.gui.wizard.checks import Step, all_problems, step_of, typing_problems
from mldesk.gui.wizard.draft import Draft

SCRIPT = """
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--data-folder")
parser.add_argument("--epochs", type=int, default=8)
parser.add_argument("--learning-rate", type=float, default=0.001)
parser.add_argument("--activation", choices=["relu", "tanh"], default="relu")
parser.add_argument("--augment", action="store_true")
parser.add_argument("--no-shuffle", dest="shuffle", action="store_false")
parser.add_argument("--bias", action=argparse.BooleanOptionalAction, default=True)
parser.add_argument("--layers", type=int, nargs="+", default=[300, 100])
parser.add_argument("--note", default="a, b")
arguments = parser.parse_args()
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "source" / "train_digits.py"
    path.parent.mkdir()
    path.write_text(SCRIPT, encoding="utf-8")
    return path


@pytest.fixture
def draft(script: Path) -> Draft:
    draft = Draft(script=script, experiment="digits")
    draft.take_facts(read_script(script))
    return draft


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setenv("MLDESK_HOME", str(tmp_path / "home"))
    with Workspace.create(tmp_path / "workspace") as workspace:
        yield workspace


def set_texts(draft: Draft, **texts: str) -> None:
    for option in draft.options:
        if option.name in texts:
            draft.set_text(option, texts[option.name])


def test_a_draft_with_every_default_runs_the_script_without_arguments(draft: Draft) -> None:
    (configuration,) = draft.configurations()
    assert configuration.arguments == ()
    assert draft.changed_count == 0
    assert draft.run_count == 1


def test_the_form_shows_the_defaults_of_the_script(draft: Draft) -> None:
    texts = {option.name: draft.text(option) for option in draft.options}
    assert texts == {
        "data_folder": "",
        "epochs": "8",
        "learning_rate": "0.001",
        "activation": "relu",
        "augment": "false",
        "shuffle": "true",
        "bias": "true",
        "layers": "300 100",
        "note": '"a, b"',
    }


def test_only_what_was_changed_is_given_to_the_script(draft: Draft) -> None:
    set_texts(draft, epochs="20", augment="true", shuffle="false", bias="false", layers="500 200", note="c")
    (configuration,) = draft.configurations()
    assert configuration.arguments == (
        *("--epochs", "20"),
        "--augment",
        "--no-shuffle",
        "--no-bias",
        *("--layers", "500", "200"),
        *("--note", "c"),
    )


def test_lists_make_a_run_for_every_combination(draft: Draft) -> None:
    set_texts(draft, epochs="5, 10", learning_rate="0.001 to 0.01", activation="relu, tanh")
    draft.run_name = "sweep"
    configurations = draft.configurations()
    assert len(configurations) == draft.run_count == 8
    assert configurations[0].arguments == (
        *("--epochs", "5"),
        *("--learning-rate", "0.001"),
        *("--activation", "relu"),
    )
    assert [configuration.name for configuration in configurations[:2]] == ["sweep-1", "sweep-2"]
    assert len({configuration.arguments for configuration in configurations}) == 8


def test_a_text_set_back_to_the_default_counts_as_unchanged(draft: Draft) -> None:
    set_texts(draft, epochs="20")
    set_texts(draft, epochs=" 8 ")
    assert draft.changed_count == 0


def test_an_option_fed_by_a_dataset_leaves_the_form(draft: Draft) -> None:
    draft.inputs = [DatasetInput("mnist", 3, "--data-folder")]
    assert "data_folder" not in {option.name for option in draft.form_options}
    assert draft.configurations()[0].inputs == (DatasetInput("mnist", 3, "--data-folder"),)


def test_a_run_again_is_filled_from_its_configuration(script: Path) -> None:
    config = ScriptRunConfig(
        source_folder=script.parent,
        script=script.name,
        arguments=(
            *("--epochs", "20"),
            "--augment",
            "--no-shuffle",
            "--no-bias",
            *("--layers", "1", "2", "3"),
            *("--note=-x, y",),
        ),
        experiment="digits",
        inputs=(DatasetInput("mnist", 3, "--data-folder"),),
        environment=EnvironmentSpec("python", "/opt/python"),
        environment_variables={"SEED": "1"},
        cpus=2,
        gpus=1,
        tags={"kind": "baseline"},
        log_every_batch=True,
    )
    draft = Draft.from_configuration(config)
    draft.take_facts(read_script(script))
    assert draft.extra_arguments == ""
    assert draft.configurations() == [config]


def test_a_run_again_keeps_its_source_folder_when_the_script_lies_deeper(script: Path) -> None:
    config = ScriptRunConfig(script.parent.parent, f"{script.parent.name}/{script.name}", experiment="digits")
    draft = Draft.from_json(Draft.from_configuration(config).to_json())
    assert draft.script == script
    assert draft.configurations() == [config]


def test_another_script_brings_its_own_folder(script: Path) -> None:
    draft = Draft(script=script, source_folder=script.parent.parent)
    draft.forget_script()
    draft.script = script
    assert draft.plain_configuration().source_folder == script.parent


def test_a_draft_of_an_older_version_names_no_source_folder(draft: Draft) -> None:
    content = json.loads(draft.to_json())
    del content["source_folder"]
    read = Draft.from_json(json.dumps(content))
    assert draft.script is not None
    assert read.configurations()[0].source_folder == draft.script.parent


def test_a_draft_with_a_script_outside_of_its_source_folder_is_damaged(draft: Draft, tmp_path: Path) -> None:
    draft.source_folder = tmp_path / "elsewhere"
    with pytest.raises(ValueError, match="outside"):
        Draft.from_json(draft.to_json())


def test_arguments_that_no_option_knows_are_kept_as_they_are(draft: Draft) -> None:
    draft.extra_arguments = "--epochs 3 --verbose 'two words'"
    assert draft.facts is not None
    draft.take_facts(draft.facts)
    assert draft.extra_arguments == "--verbose 'two words'"
    assert draft.configurations()[0].arguments == ("--epochs", "3", "--verbose", "two words")


def test_a_draft_survives_being_written_down(draft: Draft) -> None:
    set_texts(draft, epochs="20")
    draft.inputs = [DatasetInput("mnist", None, "--data-folder", "download")]
    draft.step = 3
    read = Draft.from_json(draft.to_json())
    assert draft.facts is not None
    read.facts = draft.facts
    assert read == draft


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"script": 3}', '{"unknown": 1}', "\x00"])
def test_a_damaged_draft_is_no_draft(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Draft.from_json(text)


def test_a_draft_is_kept_for_its_workspace_until_it_is_thrown_away(
    draft: Draft, workspace: Workspace
) -> None:
    draft_file.save(draft, workspace.id)
    kept = draft_file.load(workspace.id)
    assert kept is not None
    assert kept.script == draft.script
    assert draft_file.load("another") is None
    draft_file.discard(workspace.id)
    assert draft_file.load(workspace.id) is None


def test_a_damaged_file_is_no_draft(workspace: Workspace, draft: Draft) -> None:
    draft_file.save(draft, workspace.id)
    draft_file.draft_path(workspace.id).write_bytes(b"\xff{")
    assert draft_file.load(workspace.id) is None


def test_a_good_draft_has_no_problems(draft: Draft, workspace: Workspace) -> None:
    assert all_problems(draft, workspace) == []


def test_all_problems_are_found_at_once_each_with_its_field(draft: Draft, workspace: Workspace) -> None:
    set_texts(draft, epochs="many", learning_rate="0.1, fast", activation="relu, gelu")
    draft.inputs = [DatasetInput("nothing", None, "--data-folder")]
    draft.experiment = " "
    draft.cpus = 100_000
    draft.environment = EnvironmentSpec("python", str(workspace.path / "no-python"))
    fields = {problem.field for problem in all_problems(draft, workspace)}
    assert fields >= {
        "option:--epochs",
        "option:--learning-rate",
        "option:--activation",
        "inputs.0",
        "experiment",
        "cpus",
        "environment.python",
    }


def test_problems_come_in_the_order_of_the_steps(draft: Draft, workspace: Workspace) -> None:
    set_texts(draft, epochs="many")
    draft.inputs = [DatasetInput("nothing", None, "--data-folder")]
    draft.experiment = ""
    steps = [step_of(problem.field) for problem in all_problems(draft, workspace)]
    assert steps == sorted(steps)
    assert set(steps) == {Step.DATA, Step.PARAMETERS, Step.REVIEW}


def test_an_open_quotation_mark_is_a_problem_of_its_line(draft: Draft, workspace: Workspace) -> None:
    draft.extra_arguments = "--name 'open"
    assert [problem.field for problem in typing_problems(draft)] == ["extra_arguments"]
    assert {problem.field for problem in all_problems(draft, workspace)} == {"extra_arguments"}


def test_too_many_combinations_are_refused(draft: Draft) -> None:
    set_texts(draft, epochs="1 to 100 by 1", layers="1, 2, 3")
    (problem,) = typing_problems(draft)
    assert "300 runs" in problem.title


def test_a_draft_without_a_script_says_so(workspace: Workspace) -> None:
    (problem,) = all_problems(Draft(), workspace)
    assert problem.field == "script"
