"""The options of `mldesk submit` for the batch script with which a run goes to Slurm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from mldesk.core.batch_script import batch_script
from mldesk.core.errors import InvalidInput, translate_os_error
from mldesk.core.machine_targets import get_place
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace

from .call import Call


def batch_script_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds --batch-script (given on as its text) and --show-batch-script."""
    shown = click.option(
        "--show-batch-script",
        "show_batch_script_",
        is_flag=True,
        help="Only show the batch script with which the run would go to Slurm; nothing is started.",
    )
    own = click.option(
        "--batch-script",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        callback=_text,
        metavar="FILE",
        help="On Slurm: this batch script, in place of the one that --show-batch-script shows.",
    )
    return own(shown(command))


def show_batch_script(call: Call, workspace: Workspace, config: ScriptRunConfig) -> int:
    """Print the batch script of the config; raises InvalidInput where its target is no Slurm cluster."""
    target = get_place(workspace, config.compute)
    if target.kind != "slurm":
        cure = "Name a target of kind slurm by --compute."
        raise InvalidInput("Only runs on Slurm have a batch script", target.name, cure, "compute")
    text = config.batch_script or batch_script(
        target.slurm, config.distribution, config.cpus, config.gpus, config.max_duration_seconds
    )
    call.answer({"batch_script": text}, text.rstrip())
    return 0


def _text(context: click.Context, parameter: click.Parameter, path: Path | None) -> str:
    if path is None:
        return ""
    try:
        return path.read_text("utf-8")
    except OSError as error:
        raise translate_os_error(error, path) from error
    except UnicodeDecodeError as error:
        raise click.BadParameter(f"{path} is no text in UTF-8", context, parameter) from error
