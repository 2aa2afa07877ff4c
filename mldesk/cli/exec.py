"""`mldesk exec`: run a program written for Azure Machine Learning SDK v1, unchanged, on this machine."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from mldesk.core.paths import given_path

from .call import Call, Command
from .text import plain

_most_named = 5


@click.command(
    cls=Command, context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False}
)
@click.option("--compute", metavar="NAME", help="Where all of its runs go, whatever the program says.")
@click.argument("program", type=click.Path(path_type=Path))
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.pass_obj
def exec(call: Call, compute: str | None, program: Path, arguments: tuple[str, ...]) -> None:
    """Run PROGRAM, a Python file written for Azure Machine Learning SDK v1, with its ARGUMENTS.

    Its names `azureml...` mean this machine: workspaces are folders here, compute targets this machine's,
    and nothing is asked of the network. The command ends with the program's exit code. Options of mldesk
    stand before PROGRAM. With --workspace, everything goes to that workspace; without it to the one that
    config.json names, else to the default one.
    """
    from mldesk.azureml.program import Program
    from mldesk.azureml.running import run_program

    _check(call, compute)
    code = run_program(given_path(program), arguments, Program(call.chosen_path, compute, True))
    _tell_what_goes_on()
    sys.exit(code)


def _check(call: Call, compute: str | None) -> None:
    """Raise what is wrong with the chosen workspace and target before the program begins."""
    if call.chosen_path is None:
        return
    from mldesk.core.compute import get_compute

    with call.open_workspace() as workspace:
        if compute is not None:
            get_compute(workspace, compute)


def _tell_what_goes_on() -> None:
    """Say on stderr which of the runs that this process has submitted are not over, and how to see them."""
    from mldesk.api.submitted import runs_going_on
    from mldesk.api.window import run_reference

    left = runs_going_on()
    for run in left[:_most_named]:
        where = run_reference(run.workspace, run.run_id)
        click.echo(
            f"mldesk: {plain(run.name)} goes on. See it with `mldesk open {where}` or "
            f"`mldesk runs log -f {where}`, stop it with `mldesk runs cancel {where}`.",
            err=True,
        )
    if len(left) > _most_named:
        click.echo(f"mldesk: {len(left) - _most_named:,} more runs go on.", err=True)
