"""`mldesk model try`: what a model predicts for some files, by a run of its own."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from mldesk.api.engine_care import EngineCare
from mldesk.api.follow import LogTail, follow
from mldesk.core.model import get_model, trial_config, unneeded_modules
from mldesk.core.status import Status

from .call import INTERRUPTED, Call, Command
from .export import submit_own
from .text import plain


@click.command("try", cls=Command)
@click.argument("name", metavar="NAME[:VERSION]")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_obj
def try_(call: Call, name: str, files: tuple[Path, ...]) -> int:
    """Predict what each FILE holds, images or arrays (.npy, .npz, IDX); at most 1,000 items of each.

    What is predicted goes to stdout, with --json to stderr. Ctrl+C stops it.
    """
    with call.open_workspace() as workspace:
        version = get_model(workspace, name)
        config = trial_config(workspace, version, files)
        run = submit_own(workspace, config, [], unneeded_modules(version))
        output = sys.stderr if call.as_json else sys.stdout
        try:
            follow(run, LogTail(run.log, output.buffer), EngineCare(workspace.path))
        except KeyboardInterrupt:
            run.request_stop()
            click.echo(f"\nmldesk: {plain(run.name)} is being stopped", err=True)
            return INTERRUPTED
        reason = run.reason or {}
        told = None if run.status == Status.COMPLETED else reason.get("title") or f"{run.status}".lower()
        value = {"name": version.name, "version": version.version, "run": run.id, "reason": told}
        call.answer(value, "")
    if told is not None:
        click.echo(f"mldesk: {plain(run.name)}: {plain(told)}", err=True)
    return 0 if told is None else 1
