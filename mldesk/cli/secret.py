"""`mldesk secret`: set, list and remove the secrets of this user, whose values the system's keyring holds."""

from __future__ import annotations

import sys

import click

from mldesk.core.errors import InvalidInput

from .call import BAD_INPUT, Call, Family
from .text import Column, plain, table


@click.group(cls=Family)
def secret() -> None:
    """Set, list and remove secrets. Their values are in the system's keyring and nowhere else."""


@secret.command("set")
@click.argument("name")
@click.pass_obj
def set_(call: Call, name: str) -> None:
    """Keep a value under NAME, that of the environment variable that runs get it in.

    The value is asked for, or read from standard input: `mldesk secret set API_TOKEN < token.txt`. It is
    never part of the command. A newline at its end is left out.
    """
    from mldesk.core.secrets import check_secret_name, set_secret

    check_secret_name(name)
    set_secret(name, _read_value(name))
    call.answer({"name": name, "has_value": True}, f"The secret {plain(name)} is set")


@secret.command("list")
@click.pass_obj
def list_(call: Call) -> int:
    """List the names of the secrets, and whether the keyring has their values; 2 without a keyring."""
    from mldesk.core.secrets import get_secret, keyring_problem, list_secrets

    names, problem = list_secrets(), keyring_problem()
    has_value = {name: None if problem else get_secret(name) is not None for name in names}
    if problem:
        click.echo(f"mldesk: {plain(problem)}", err=True)
    words = {True: "set", False: "missing", None: "not known"}
    rows = [(name, words[has_value[name]]) for name in names]
    value = [{"name": name, "has_value": has_value[name]} for name in names]
    if not rows and not call.as_json:
        if not problem:
            click.echo("No secrets. Set one with `mldesk secret set NAME`.", err=True)
    else:
        call.answer(value, table([Column("Name"), Column("Value")], rows))
    return BAD_INPUT if problem else 0


@secret.command("remove")
@click.argument("name")
@click.pass_obj
def remove(call: Call, name: str) -> None:
    """Remove the secret NAME from the keyring. Runs that ask for it fail until it is set again."""
    from mldesk.core.secrets import delete_secret

    delete_secret(name)
    call.answer({"name": name}, f"The secret {plain(name)} is removed")


def _read_value(name: str) -> str:
    if sys.stdin.isatty():
        prompt = f"Value of {plain(name)}"
        return str(click.prompt(prompt, hide_input=True, confirmation_prompt=True, err=True))
    try:
        value = sys.stdin.buffer.read().decode("utf-8")
    except UnicodeDecodeError as error:
        raise InvalidInput("The value is not text", str(error), "Encode it, with base64 say.") from error
    return value.removesuffix("\n").removesuffix("\r")
