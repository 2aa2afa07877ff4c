"""A run that goes on where another one ended: what it is given, what is said of it, lineage."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core import submission
from mldesk.core.dataset import register_dataset
from mldesk.core.errors import Conflict, InvalidInput, NotFound
from mldesk.core.ingest import Ingester
from mldesk.core.replaying import replayed
from mldesk.core.resuming import checkpoints_of, plan, resume_config, told_by
from mldesk.core.run import Run, list_runs, submit
from mldesk.core.script import read_script
from mldesk.core.spec import DatasetInput, ScriptRunConfig, validate
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

Fixture = Callable[..., Any]


def script(*options: str) -> str:
    lines = ["import argparse", "parser = argparse.ArgumentParser()"]
    return "\n".join([*lines, *(f"parser.add_argument({one})" for one in options), "parser.parse_args()"])


def log_epochs(workspace: Workspace, run: Run, begun: float) -> None:
    """Three epochs of ten seconds each."""
    told: list[events.Event] = [events.Axis("loss", "epoch")]
    told += [events.Metric("loss", epoch, begun + 10.0 * epoch, 1.0) for epoch in (1, 2, 3)]
    with (run.folder / "events.jsonl").open("ab") as file:
        file.write(b"".join(map(events.encode, told)))
    Ingester(workspace).ingest(run.id)


@pytest.fixture
def ended(workspace: Workspace, submit_script: Fixture) -> Callable[..., Run]:
    """A run that was stopped after its third epoch, with what it left in its work folder."""

    def make(
        text: str, *arguments: str, files: tuple[str, ...] = ("outputs/model.keras",), **config: Any
    ) -> Run:
        run: Run = submit_script(text, *arguments, name="net", **config)
        log_epochs(workspace, run, time.time() - 30.0)
        for name in files:
            path = run.work_folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name)
        with workspace.store.write("runs") as connection:
            connection.execute("UPDATE runs SET status = 'Canceled', epoch = 3 WHERE id = ?", (run.id,))
        return run.refresh()

    return make


def test_the_new_run_gets_a_copy_of_the_outputs_and_the_argument_for_it(
    workspace: Workspace, ended: Fixture
) -> None:
    text = script('"--resume-from"', '"--epochs", type=int', '"--initial-epoch", type=int')
    run = ended(text, "--epochs", "9", files=("outputs/model.keras", "outputs/history.json"))
    resumed = submit(workspace, resume_config(run))
    assert resumed.arguments == (
        "--resume-from", "outputs/model.keras", "--initial-epoch", "3", "--epochs", "9",
    )  # fmt: skip
    assert (resumed.work_folder / "outputs" / "history.json").read_text() == "outputs/history.json"
    (resumed.work_folder / "outputs" / "model.keras").write_text("changed")
    assert (run.work_folder / "outputs" / "model.keras").read_text() == "outputs/model.keras"
    assert resumed.name == "net-resumed"


def test_lineage_is_kept_through_a_rebuild(workspace: Workspace, ended: Fixture) -> None:
    run = ended(script('"--resume"'))
    resumed = submit(workspace, resume_config(run))
    workspace.rebuild()
    found = Run(workspace, resumed.id).resumed_from
    assert found is not None
    assert (found.run_id, found.run_name, found.checkpoint, found.epoch) == (
        run.id, "net", "outputs/model.keras", 3,
    )  # fmt: skip
    assert resumed.to_dict()["resumed_from"]["run_id"] == run.id
    assert run.resumed_from is None


def test_an_earlier_value_of_the_argument_gives_way(workspace: Workspace, ended: Fixture) -> None:
    run = ended(script('"--resume"', '"--epochs"'), "--resume", "old.keras", "--epochs", "9")
    assert resume_config(run).arguments == ("--resume", "outputs/model.keras", "--epochs", "9")


@pytest.mark.parametrize(
    ("option", "arguments"),
    [
        ('"--resume", action="store_true"', ("--resume",)),
        ('"--checkpoint", help="where to write them"', ()),
        ('"--checkpoint", help="resume from this one"', ("--checkpoint", "outputs/model.keras")),
    ],
)
def test_what_the_argument_means_is_told_by_its_form_and_help(
    ended: Fixture, option: str, arguments: tuple[str, ...]
) -> None:
    assert resume_config(ended(script(option))).arguments == arguments


def test_a_script_without_an_argument_is_warned_of_and_gets_outputs_and_variables(
    workspace: Workspace, ended: Fixture
) -> None:
    run = ended("print()")
    config = resume_config(run)
    (problem,) = validate(workspace, config)
    assert (problem.field, problem.level) == ("resume", "warning")
    assert "MLDESK_RESUME_FROM" in problem.cause
    assert config.resume is not None
    assert told_by(read_script(config.script_path), config.resume).startswith("Its outputs are where it left")


def test_keras_finds_its_own_backup_without_an_argument(workspace: Workspace, ended: Fixture) -> None:
    files = ("outputs/backup/training_metadata.json", "outputs/backup/latest.weights.h5")
    run = ended("print()", files=files)
    assert [one.path for one in checkpoints_of(run)] == ["outputs/backup"]
    config = resume_config(run)
    assert validate(workspace, config) == []
    assert (submit(workspace, config).work_folder / files[0]).exists()


def test_a_checkpoint_outside_of_the_outputs_comes_along_too(workspace: Workspace, ended: Fixture) -> None:
    files = ("checkpoints/cp-3.index", "checkpoints/cp-3.data-00000-of-00001", "checkpoints/checkpoint")
    run = ended(script('"--restore"'), files=files)
    resumed = submit(workspace, resume_config(run, "checkpoints/cp-3"))
    assert all((resumed.work_folder / name).exists() for name in files)
    assert resumed.arguments == ("--restore", "checkpoints/cp-3")


def test_what_cannot_be_resumed_says_why(
    workspace: Workspace, ended: Fixture, submit_script: Fixture
) -> None:
    with pytest.raises(Conflict, match="is Queued"):
        resume_config(submit_script("print()"))
    with pytest.raises(NotFound, match="has left no checkpoint"):
        resume_config(ended("print()", files=()))
    run = ended("print()")
    with pytest.raises(NotFound, match="no such checkpoint"):
        resume_config(run, "outputs/other.keras")
    config = resume_config(run)
    (run.work_folder / "outputs" / "model.keras").unlink()
    with pytest.raises(InvalidInput, match="checkpoint is gone"):
        submit(workspace, config)


def test_a_resumed_run_can_be_resumed(workspace: Workspace, ended: Fixture) -> None:
    resumed = submit(workspace, resume_config(ended(script('"--resume"'))))
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET status = 'Failed' WHERE id = ?", (resumed.id,))
    again = resume_config(resumed.refresh())
    assert (again.name, again.arguments) == ("net-resumed", ("--resume", "outputs/model.keras"))


def test_the_config_survives_json(tmp_path: Path, ended: Fixture) -> None:
    config = resume_config(ended("print()"))
    assert ScriptRunConfig.from_json(config.to_json()) == config


@pytest.mark.parametrize(
    ("after", "epoch"), [(31.0, 3), (29.5, 3), (25.0, 2), (20.0, 2), (19.0, 2), (11.0, 1), (5.0, None)]
)
def test_the_first_epoch_is_that_of_the_checkpoint(ended: Fixture, after: float, epoch: int | None) -> None:
    run = ended(script('"--resume"', '"--initial-epoch", type=int'), "--initial-epoch", "0")
    first = float(run.metric("loss").times[0]) - 10.0
    os.utime(run.work_folder / "outputs" / "model.keras", (first + after, first + after))
    config = resume_config(run)
    assert config.resume is not None
    assert config.resume.epoch == epoch
    given = () if epoch is None else ("--initial-epoch", str(epoch))
    assert config.arguments == ("--resume", "outputs/model.keras", *given)


def test_a_run_that_logged_no_epochs_says_none(workspace: Workspace, ended: Fixture) -> None:
    run = ended(script('"--resume"', '"--initial-epoch", type=int'))
    with workspace.store.write("metrics") as connection:
        connection.execute("UPDATE metrics SET axis = 'step' WHERE run_id = ?", (run.id,))
    assert resume_config(run).arguments == ("--resume", "outputs/model.keras")


def test_the_same_version_of_the_data_is_read_again(
    workspace: Workspace, ended: Fixture, tmp_path: Path
) -> None:
    for version in (1, 2):
        data = tmp_path / f"data-{version}"
        data.mkdir()
        (data / "a.csv").write_text(f"a\n{version}\n")
        register_dataset(workspace, "numbers", str(data))
        if version == 1:
            given = DatasetInput("numbers", argument="--data", mode="download")
            run = ended(script('"--data"', '"--resume"'), inputs=(given,))
    used = DatasetInput("numbers", 1, "--data", "download")
    assert resume_config(run).inputs == replayed(run).inputs == (used,)
    assert submit(workspace, resume_config(run)).datasets()[0].version == 1


@pytest.mark.parametrize("swept", [False, True])
def test_outputs_that_take_long_to_copy_are_not_swept_as_abandoned(
    workspace: Workspace, ended: Fixture, monkeypatch: pytest.MonkeyPatch, swept: bool
) -> None:
    config = resume_config(ended("print()"))
    drafts, copy = workspace.runs_folder / ".drafts", plan._copy

    def slow(file: Path, target: Path, on_progress: Callable[[], None]) -> None:
        (draft,) = drafts.iterdir()
        os.utime(draft, (1.0, 1.0))
        copy(file, target, (lambda: None) if swept else on_progress)
        submission._sweep(drafts)  # as another program does that submits a run

    monkeypatch.setattr(plan, "_copy", slow)
    if swept:
        with pytest.raises(NotFound):
            submit(workspace, config)
        assert len(list_runs(workspace)) == 1
    else:
        assert submit(workspace, config).snapshot_folder.is_dir()
