"""`mldesk workspace guards`: what a workspace's runs are watched for, and from when on it is told."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

import click

from mldesk.core.errors import InvalidInput
from mldesk.core.guards.settings import GuardSettings, load_settings, save_settings

from .call import Call, Command
from .text import details

_switches = {"on": True, "true": True, "off": False, "false": False}


@click.command("guards", cls=Command)
@click.option("--set", "changes", multiple=True, metavar="NAME=VALUE", help="Change one; may be repeated.")
@click.pass_obj
def guards(call: Call, changes: tuple[str, ...]) -> None:
    """Show what the guards watch each run for, or change it: `--set plateau=off --set stalled_minutes=30`."""
    opening = call.open_workspace if changes else call.read_workspace
    with opening() as workspace:
        settings = load_settings(workspace.path)
        if changes:
            settings = replace(settings, **dict(map(_change, changes)))
            save_settings(workspace.path, settings)
    values = asdict(settings)
    shown = [(name, _words(value)) for name, value in values.items()]
    call.answer(values, details(shown))


def _change(text: str) -> tuple[str, Any]:
    """Name and value of `name=value`; raises InvalidInput."""
    name, _, value = text.partition("=")
    known = asdict(GuardSettings())
    if name not in known:
        raise InvalidInput(
            "There is no such setting", f"{name!r} is not one of: {', '.join(known)}", "Choose one.", "set"
        )
    try:
        return name, _switches[value] if isinstance(known[name], bool) else type(known[name])(value)
    except (KeyError, ValueError):
        kind = "on or off" if isinstance(known[name], bool) else "a number"
        raise InvalidInput(
            "A guard cannot be set so", f"{name} is {value!r}", f"Give {kind}.", "set"
        ) from None


def _words(value: bool | float) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:,}"
