"""The command `mldesk` itself: finds the command that was named, and turns every error into one line."""

from __future__ import annotations

import importlib
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

import click
from click.exceptions import NoArgsIsHelpError

from mldesk import __version__
from mldesk.core.errors import MldeskError, Problem, translate_os_error

from .call import BAD_INPUT, INTERRUPTED, Call, json_option, print_json, workspace_option
from .text import plain

# The command's module is imported when it is called: `mldesk --help` needs none of them.
_commands = {
    "workspace": "Create, open, list, show and rebuild workspaces.",
    "datastore": "Add and list datastores, move files to and from them.",
    "dataset": "Register, list, show and export datasets.",
    "environment": "Make, check and build the environments that runs get.",
    "submit": "Start a training script as a run.",
    "exec": "Run a program written for Azure Machine Learning SDK v1, here.",
    "azure": "Tell what of programs for Azure Machine Learning SDK v1 runs here.",
    "open": "Open the window at a run.",
    "queue": "Show, order, hold and release the runs that wait.",
    "runs": "List, show, follow, measure, cancel and delete runs.",
    "model": "Register, list, show and export models.",
    "disk": "Show where the disk goes, and free space.",
    "trash": "List, move and put back what is in the trash.",
    "secret": "Set, list and remove secrets that runs get from the keyring.",
    "compute": "List, add and remove the places where runs can go.",
    "doctor": "Check this machine and say how to mend what is missing.",
}


class OpenWindow(Protocol):
    """Opens the application on a workspace (None: the one used last), and at a run when its id is given."""

    def __call__(self, workspace: Path | None, run: str | None = None) -> int:
        """Returns the exit code when the window is closed."""


class Root(click.Group):
    """The top of the command line. Commands return their exit code; None stands for 0."""

    open_window: OpenWindow | None = None

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of the commands, in the order people meet them."""
        return list(_commands)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command with this name, imported now."""
        if cmd_name not in _commands:
            return None
        command: click.Command = getattr(importlib.import_module(f"mldesk.cli.{cmd_name}"), cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands into the help, importing none of them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_commands.items()))

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command and hand out all it has written, so that a failing output is noticed here."""
        result = super().invoke(ctx)
        sys.stdout.flush()
        return result

    def main(self, *arguments: Any, **settings: Any) -> Any:
        """Run the command named by the arguments and leave with its exit code, whatever happens to it."""
        call = Call()
        settings.update(standalone_mode=False, obj=call)
        try:
            code = super().main(*arguments, **settings)
        except MldeskError as error:
            code = _report(call, error)
        except NoArgsIsHelpError as error:
            error.show()
            code = BAD_INPUT
        except click.ClickException as error:
            code = _report(call, _usage_error(error))
        except click.Abort:
            code = INTERRUPTED
        except OSError as error:
            code = _report(call, translate_os_error(error, error.filename or "the output"))
            _drop_output()
        sys.exit(code if isinstance(code, int) else 0)


def _report(call: Call, error: MldeskError) -> int:
    """Say on stderr, in one line, what is wrong; with --json all problems go to stdout as a list, too."""
    if call.as_json:
        with suppress(OSError):
            print_json([problem_dict(problem) for problem in _problems(error)])
    click.echo(f"mldesk: {plain(error)}", err=True)
    return BAD_INPUT


def problem_dict(problem: Problem) -> dict[str, str]:
    """`problem` as JSON-ready values."""
    return {
        "field": problem.field,
        "title": problem.title,
        "cause": problem.cause,
        "cure": problem.cure,
        "level": problem.level,
    }


def _problems(error: MldeskError) -> tuple[Problem, ...]:
    listed: tuple[Problem, ...] = getattr(error, "problems", ())
    return listed or (Problem(error.field or "", error.title, error.cause, error.cure),)


def _usage_error(error: click.ClickException) -> MldeskError:
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "mldesk"
    return MldeskError(error.format_message().rstrip("."), cure=f"See `{path} --help`.")


def _drop_output() -> None:
    """Send what is still unwritten to nowhere: Python would complain about it again when it leaves."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(
    cls=Root,
    params=[workspace_option(), json_option()],
    invoke_without_command=True,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="`mldesk` without a command opens the application. Each command explains itself with --help.",
)
@click.version_option(__version__, prog_name="mldesk", message="%(prog)s %(version)s")
@click.pass_context
def root(context: click.Context) -> int:
    """Manage deep-learning experiments on your own machine: data, runs, live curves, models."""
    if os.environ.get("NO_COLOR"):
        context.color = False
    if context.invoked_subcommand is None and root.open_window is not None:
        return root.open_window(context.ensure_object(Call).chosen_path)
    return 0
