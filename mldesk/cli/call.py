"""One call of a command: the workspace it works on, the form of its answer, and the options for both."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace

BAD_INPUT = 2
"""Exit code of a command that was given something it cannot use."""

INTERRUPTED = 130
"""Exit code of a command that was ended with Ctrl+C."""


@dataclass
class Call:
    """What holds for the whole call: the workspace that was named (if any) and whether JSON was asked for."""

    workspace_path: Path | None = None
    as_json: bool = False

    @property
    def chosen_path(self) -> Path | None:
        """The workspace chosen by --workspace, else by MLDESK_WORKSPACE; None stands for the default one."""
        if self.workspace_path is not None:
            return self.workspace_path
        named = os.environ.get("MLDESK_WORKSPACE")
        return Path(named) if named else None

    def open_workspace(self) -> Workspace:
        """Open the chosen workspace for writing; the default one is made on first use."""
        from mldesk.core.workspace import Workspace

        path = self.chosen_path
        return Workspace.open_default() if path is None else Workspace.open(path)

    def read_workspace(self) -> Workspace:
        """Open the chosen workspace for reading only: one without write permission can be looked at.

        One of an older version is updated first, where it can be.
        """
        from mldesk.core.errors import Outdated
        from mldesk.core.paths import default_workspace
        from mldesk.core.workspace import Workspace

        path = self.chosen_path or default_workspace()
        if self.chosen_path is None and not path.exists():
            Workspace.open_default().close()
        try:
            return Workspace.open(path, read_only=True)
        except Outdated:
            Workspace.open(path).close()
        return Workspace.open(path, read_only=True)

    def open_or_read_workspace(self) -> Workspace:
        """Open the chosen workspace for writing, where it cannot be written for reading only."""
        from mldesk.core.errors import Unavailable

        try:
            return self.open_workspace()
        except Unavailable:
            return self.read_workspace()

    def answer(self, value: Any, text: str) -> None:
        """Print the command's answer: `value` as JSON when that was asked for, else `text` for people."""
        if self.as_json:
            print_json(value)
        elif text:
            click.echo(text)


def print_json(value: Any, indent: int | None = 2) -> None:
    """Print `value` as strictly valid JSON: NaN and infinities as the strings "nan", "inf" and "-inf"."""
    # escapes keep the text valid where the terminal's encoding lacks a character
    unicode_output = (getattr(sys.stdout, "encoding", None) or "").lower().startswith("utf")
    click.echo(json.dumps(finite(value), indent=indent, ensure_ascii=not unicode_output, allow_nan=False))


def finite(value: Any) -> Any:
    """`value` with each non-finite float in it replaced by its name."""
    match value:
        case float():
            return value if abs(value) < float("inf") else _name(value)
        case dict():
            return {str(key): finite(entry) for key, entry in value.items()}
        case list() | tuple():
            return [finite(entry) for entry in value]
        case Path():
            return str(value)
        case _:
            return value


def _name(value: float) -> str:
    return "nan" if value != value else "inf" if value > 0 else "-inf"


def _keep_workspace(context: click.Context, _: click.Parameter, value: Path | None) -> None:
    if value is not None:
        context.ensure_object(Call).workspace_path = value


def _keep_json(context: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        context.ensure_object(Call).as_json = True


def workspace_option() -> click.Option:
    """The option --workspace, accepted before the command and on every command."""
    return click.Option(
        ["--workspace"],
        type=click.Path(path_type=Path),
        expose_value=False,
        callback=_keep_workspace,
        help="The workspace to use; without it MLDESK_WORKSPACE, else the default one.",
    )


def json_option() -> click.Option:
    """The option --json, accepted before the command and on every command."""
    return click.Option(
        ["--json"], is_flag=True, expose_value=False, callback=_keep_json, help="Answer with JSON."
    )


class Command(click.Command):
    """A command that takes --workspace and --json besides its own options."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.params += [workspace_option(), json_option()]


class Family(click.Group):
    """Commands about one kind of thing, such as `mldesk runs`."""

    command_class = Command

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.params += [workspace_option(), json_option()]
