"""`mldesk runs checkpoints`, `resume` and `repeat`: runs that go on from others, or do them again."""

from __future__ import annotations

from dataclasses import asdict, replace

import click

from mldesk.core.errors import InvalidInput
from mldesk.core.repeats import MOST_REPEATS, SEED_TAG, seed_option, submit_repeats
from mldesk.core.replaying import replayed
from mldesk.core.resuming import checkpoints_of, resume_config, told_by
from mldesk.core.run import Run, find_run, submit
from mldesk.core.script import read_script
from mldesk.core.spec import ScriptRunConfig, validate
from mldesk.core.workspace import Workspace
from mldesk.summon import ensure_engine

from .call import Call, Command
from .text import Column, ago, details, plain, table


@click.command("checkpoints", cls=Command)
@click.argument("run")
@click.pass_obj
def checkpoints(call: Call, run: str) -> None:
    """List what a run has saved to go on from, the last first."""
    with call.read_workspace() as workspace:
        found = checkpoints_of(find_run(workspace, run))
    if not found and not call.as_json:
        click.echo("It has left no checkpoint.", err=True)
        return
    rows = [(one.path, one.kind, ago(one.modified)) for one in found]
    text = table([Column("Checkpoint"), Column("Kind"), Column("Saved")], rows)
    call.answer([asdict(one) for one in found], text)


@click.command("resume", cls=Command)
@click.argument("run")
@click.option("--checkpoint", metavar="PATH", help="One of `mldesk runs checkpoints`; without it the last.")
@click.option("--hold", is_flag=True, help="Keep it in the queue until `mldesk queue release`.")
@click.pass_obj
def resume(call: Call, run: str, checkpoint: str | None, hold: bool) -> None:
    """Start a run that goes on where RUN ended: the same script, with a copy of its outputs.

    The script is told by an argument for it (--resume, --resume-from, ...) where it has one, and always by
    the variables MLDESK_RESUME_FROM, MLDESK_RESUME_RUN and MLDESK_RESUME_EPOCH.
    """
    with call.open_workspace() as workspace:
        config = resume_config(find_run(workspace, run), checkpoint)
        _warn(workspace, config)
        made = submit(workspace, config, hold)
        ensure_engine(workspace.path)
        told = told_by(read_script(config.script_path), config.resume) if config.resume else ""
        from_words = f"{config.resume.run_name} ({config.resume.checkpoint})" if config.resume else ""
        pairs = [("Run", made.name), ("Id", made.id), ("Resumes", from_words), ("Told by", told)]
        call.answer(made.to_dict(), details(pairs))


@click.command("repeat", cls=Command)
@click.argument("run")
@click.option(
    "--times",
    type=click.IntRange(1, MOST_REPEATS),
    metavar="N",
    required=True,
    help="How many runs to start.",
)
@click.option(
    "--first-seed",
    type=click.IntRange(min=0),
    metavar="SEED",
    default=1,
    show_default=True,
    help="Their first seed; the others count on from it.",
)
@click.option("--hold", is_flag=True, help="Keep them in the queue until `mldesk queue release`.")
@click.pass_obj
def repeat(call: Call, run: str, times: int, first_seed: int, hold: bool) -> None:
    """Run RUN again N times with other seeds, as one group."""
    with call.open_workspace() as workspace:
        found = find_run(workspace, run)
        config = replace(replayed(found), name=found.name)
        start_repeats(call, workspace, config, times, first_seed, hold)


def start_repeats(
    call: Call, workspace: Workspace, config: ScriptRunConfig, times: int, first_seed: int, hold: bool
) -> None:
    """Submit a config with so many seeds, and answer with the runs."""
    _warn(workspace, config)
    made = submit_repeats(workspace, config, times, first_seed, hold)
    ensure_engine(workspace.path)
    option = seed_option(read_script(config.script_path))
    if option is None:
        script = plain(config.script)
        click.echo(
            f"mldesk: warning: {script} has no argument for a seed. It has to read the variable MLDESK_SEED.",
            err=True,
        )
    call.answer([run.to_dict() for run in made], _table(made))


def _table(runs: list[Run]) -> str:
    rows = [(run.name, run.tags().get(SEED_TAG, ""), run.id) for run in runs]
    return table([Column("Run"), Column("Seed", right=True), Column("Id")], rows)


def _warn(workspace: Workspace, config: ScriptRunConfig) -> None:
    """Tell what is doubtful of a config; raises InvalidInput for what is wrong with it."""
    problems = validate(workspace, config)
    errors = [problem for problem in problems if problem.level == "error"]
    if errors:
        raise InvalidInput.of(errors)
    for problem in problems:
        click.echo(f"mldesk: warning: {plain(problem)}", err=True)
