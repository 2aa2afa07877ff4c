"""`mldesk submit`: start a training script as a run, and if wanted stay until it is over."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import click

from mldesk.api.engine_care import EngineCare
from mldesk.api.follow import LogTail, follow
from mldesk.core.errors import InvalidInput
from mldesk.core.keras_guard import RemedyName
from mldesk.core.paths import given_path
from mldesk.core.repeats import MOST_REPEATS
from mldesk.core.run import Run
from mldesk.core.run import submit as submit_run
from mldesk.core.script import find_script
from mldesk.core.spec import EnvironmentSpec, ScriptRunConfig, validate
from mldesk.core.workspace import Workspace
from mldesk.summon import ensure_engine

from .again import start_repeats
from .batch_script_options import batch_script_options, show_batch_script
from .call import INTERRUPTED, Call, Command
from .data_options import DataChoices, data_options
from .distribution_options import (
    DistributionChoices,
    cluster_map,
    distribution_options,
    distribution_title,
)
from .environment_source import environment_at, python_at
from .keras_options import keras_option, with_keras, with_option
from .parameters import SIZE, TagType
from .runs import elapsed_text, reason_text
from .text import details, plain


class SubmitCommand(Command):
    """Tells where the arguments of the script belong when one of them is taken for an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The arguments that are left; raises UsageError."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            message = f"{error.format_message().rstrip('.')}; arguments of the script stand after `--`"
            raise click.UsageError(message, ctx) from error


@click.command(cls=SubmitCommand)
@click.argument("script", type=click.Path(path_type=Path))
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED, metavar="[-- SCRIPT ARGUMENTS]")
@click.option(
    "--experiment",
    metavar="NAME",
    default="default",
    show_default=True,
    help="The experiment the run belongs to.",
)
@data_options
@click.option("--compute", metavar="NAME", default="local", show_default=True, help="Where the run goes.")
@click.option(
    "--cpus",
    type=click.IntRange(min=1),
    metavar="N",
    default=1,
    show_default=True,
    help="CPU slots it takes.",
)
@click.option(
    "--gpus", type=click.IntRange(min=0), metavar="N", default=0, show_default=True, help="GPUs it gets."
)
@click.option(
    "--gpu-memory",
    type=SIZE,
    metavar="SIZE",
    help="Start only when so much is free on each of its GPUs, such as 8G; without it as the target says.",
)
@distribution_options
@batch_script_options
@click.option(
    "--show-cluster-map",
    is_flag=True,
    help="Only show which process would be where, and what is wrong with it; nothing is started.",
)
@click.option(
    "--retries",
    type=click.IntRange(min=0),
    metavar="N",
    default=0,
    help="On a cluster: start it again so often when its node is lost.",
)
@click.option(
    "--resumes",
    is_flag=True,
    help="On a cluster: it goes on from its last checkpoint then, and when preempted.",
)
@click.option(
    "--repeat",
    "times",
    type=click.IntRange(1, MOST_REPEATS),
    metavar="N",
    default=1,
    help="Run it N times with other seeds, as one group.",
)
@click.option(
    "--first-seed",
    type=click.IntRange(min=0),
    metavar="SEED",
    help="The first of these seeds (1).",
)
@click.option(
    "--max-duration", type=click.IntRange(min=1), metavar="SECONDS", help="Stop a script that takes longer."
)
@click.option("--hold", is_flag=True, help="Keep it in the queue until `mldesk queue release`.")
@click.option("--name", metavar="NAME", help="What to call the run; without it, a name is made up.")
@click.option("--tag", "tags", multiple=True, type=TagType(), help="A tag; may be given several times.")
@click.option(
    "--python", metavar="PATH", help="The Python that runs the script; without it, the one that runs mldesk."
)
@click.option(
    "--environment",
    metavar="NAME[:VERSION]|FILE",
    help="What it runs in: a registered environment, or a file such as requirements.txt.",
)
@keras_option
@click.option("--log-every-batch", is_flag=True, help="Record the metrics of every batch of Keras's fit.")
@click.option(
    "--wait", is_flag=True, help="Show the log until the run is over; end with the script's exit code."
)
@click.pass_obj
def submit(
    call: Call,
    script: Path,
    arguments: tuple[str, ...],
    experiment: str,
    data: DataChoices,
    compute: str,
    cpus: int,
    gpus: int,
    gpu_memory: int | None,
    spread: DistributionChoices,
    batch_script: str,
    show_batch_script_: bool,
    show_cluster_map: bool,
    retries: int,
    resumes: bool,
    times: int,
    first_seed: int | None,
    max_duration: int | None,
    hold: bool,
    name: str | None,
    tags: tuple[tuple[str, str], ...],
    python: str | None,
    environment: str | None,
    keras: RemedyName | None,
    log_every_batch: bool,
    wait: bool,
) -> int:
    """Start SCRIPT, a file or a folder that holds one, as a run.

    What stands after `--` is given to the script, with the paths of inputs and outputs for
    ${{inputs.NAME}} and ${{outputs.NAME}}. Without --wait the command ends when the run is queued.
    With --wait it prints the script's log as it grows and ends with the script's exit code (128 + signal
    when it was killed, 1 when it failed without either); Ctrl+C only stops the waiting. With --json the run
    is printed, queued or over, and the log goes to stderr.
    """
    if python is not None and environment is not None:
        raise click.UsageError("--python and --environment exclude each other")
    seeded = times > 1 or first_seed is not None
    if wait and seeded:
        other = "--repeat" if times > 1 else "--first-seed"
        raise click.UsageError(f"--wait and {other} exclude each other")
    if wait and hold:
        raise click.UsageError("--wait and --hold exclude each other")
    given = given_path(script, "script").absolute()
    path = find_script(given)
    folder = given if given.is_dir() else path.parent
    config = ScriptRunConfig(
        source_folder=folder,
        script=path.relative_to(folder).as_posix(),
        arguments=arguments,
        experiment=experiment,
        compute=compute,
        inputs=data.inputs_for(path, arguments),
        outputs=data.made_outputs(),
        max_duration_seconds=max_duration,
        environment=EnvironmentSpec() if python is None else python_at(python),
        cpus=cpus,
        gpus=gpus,
        gpu_memory=gpu_memory,
        name=name,
        tags=dict(tags),
        log_every_batch=log_every_batch,
        distribution=spread.made(),
        retries=retries,
        resumes=resumes,
        batch_script=batch_script,
    )
    with call.open_workspace() as workspace:
        if environment is not None:
            config = replace(config, environment=environment_at(workspace, environment))
        if keras is not None:
            config = with_keras(config, keras)
        if show_batch_script_:
            return show_batch_script(call, workspace, config)
        if show_cluster_map:
            return _show_map(call, workspace, config)
        if seeded:
            start_repeats(call, workspace, config, times, 1 if first_seed is None else first_seed, hold)
            return 0
        run = _start(workspace, config, hold)
        if wait:
            return _wait(call, workspace, run)
        pairs = [("Run", run.name), ("Id", run.id), ("Status", run.status.value)]
        if config.distribution is not None:
            pairs.append(("Processes", distribution_title(config.distribution)))
        call.answer(run.to_dict(), details(pairs))
    return 0


def _show_map(call: Call, workspace: Workspace, config: ScriptRunConfig) -> int:
    """Print the cluster map and the problems of the config; 1 where one keeps the run from starting."""
    distribution = config.distribution
    if distribution is None:
        raise click.UsageError("--show-cluster-map needs --distribution")
    problems = validate(workspace, config)
    errors = [problem for problem in problems if problem.level == "error"]
    places = [] if errors else distribution.places()
    value = {
        "distribution": distribution.to_json(),
        "processes": [place.to_json() for place in places],
        "problems": [{"field": found.field, "level": found.level, "text": str(found)} for found in problems],
    }
    text = "" if errors else f"{distribution_title(distribution)}\n\n{cluster_map(distribution)}"
    call.answer(value, text)
    for problem in problems:
        click.echo(f"mldesk: {problem.level}: {plain(problem)}", err=True)
    return 1 if errors else 0


def _start(workspace: Workspace, config: ScriptRunConfig, hold: bool) -> Run:
    problems = [with_option(problem, config) for problem in validate(workspace, config)]
    errors = [problem for problem in problems if problem.level == "error"]
    if errors:
        raise InvalidInput.of(errors)
    for problem in problems:
        click.echo(f"mldesk: warning: {plain(problem)}", err=True)
    run = submit_run(workspace, config, hold)
    ensure_engine(workspace.path)
    return run


def _wait(call: Call, workspace: Workspace, run: Run) -> int:
    tail = LogTail(run.log, (sys.stderr if call.as_json else sys.stdout).buffer)
    try:
        follow(run, tail, EngineCare(workspace.path))
    except KeyboardInterrupt:
        click.echo(
            f"\nmldesk: {plain(run.name)} goes on. See it with `mldesk runs log -f {run.id}`, "
            f"stop it with `mldesk runs cancel {run.id}`.",
            err=True,
        )
        return INTERRUPTED
    call.answer(run.to_dict() if call.as_json else None, "")
    click.echo(f"mldesk: {_ending(run)}", err=True)
    return _exit_code(run)


def _ending(run: Run) -> str:
    took = elapsed_text(run)
    text = f"{plain(run.name)}: {run.status}" + (f" after {took}" if took else "")
    reason = reason_text(run.reason)
    lines = [plain(line) for line in reason.splitlines()] if reason else []
    return f"{text}. " + "\n".join(lines) if lines else text


def _exit_code(run: Run) -> int:
    if run.signal is not None:
        return 128 + run.signal
    # a script that ended with 0 may have said that it failed, or its outputs could not be uploaded
    if run.exit_code is not None and (run.exit_code or run.status != "Failed"):
        return run.exit_code
    return 0 if run.status == "Completed" else 1
