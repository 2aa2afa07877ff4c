"""`mldesk model export`, `keys` and `verify-export`: models for use elsewhere, converted and signed."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Any

import click

from mldesk.api.engine_care import EngineCare
from mldesk.api.follow import LogTail, follow
from mldesk.core.errors import InvalidInput, Problem, size_text
from mldesk.core.model import ModelVersion, export_model, get_model
from mldesk.core.model.conversion import (
    FORMATS,
    Conversion,
    collect_conversion,
    conversion_config,
    conversion_warnings,
    find_conversion,
)
from mldesk.core.model.export import check_target
from mldesk.core.model.signing import (
    SIGNATURE,
    generate_keys,
    load_private_key,
    needs_password,
    verify_signature,
)
from mldesk.core.paths import given_path
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig, validate
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.summon import ensure_engine

from .call import INTERRUPTED, Call, Command
from .progress import progress
from .text import details, number, plain

PASSWORD_VARIABLE = "MLDESK_KEY_PASSWORD"  # noqa: S105 (the name of a variable)


@click.command("export", cls=Command)
@click.argument("name", metavar="NAME[:VERSION]")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Replace an earlier export in FOLDER, as a whole.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default="registered",
    show_default=True,
    help="The format; another than the registered one is made by a run, which this waits for.",
)
@click.option(
    "--python",
    metavar="PATH",
    help="The Python that converts; without it, that of the model's run, or the one that runs mldesk.",
)
@click.option(
    "--sign",
    "private_key",
    type=click.Path(path_type=Path),
    metavar="KEY",
    help=f"Sign it with this private key; a password is asked for, or read from {PASSWORD_VARIABLE}.",
)
@click.pass_obj
def export(
    call: Call,
    name: str,
    folder: Path,
    replace: bool,
    format_: str,
    python: str | None,
    private_key: Path | None,
) -> int:
    """Write a version into FOLDER, new or empty: its files, model.json, README.md and predict.py.

    A conversion's log goes to stderr. Ctrl+C stops it, and then nothing is exported.
    """
    place = given_path(folder, "folder").absolute()
    check_target(place, replace)
    password = _password(private_key)
    with _workspace(call, format_) as workspace:
        version = get_model(workspace, name)
        converted = None
        if format_ != "registered":
            found = _converted(call, workspace, version, format_, python)
            if isinstance(found, int):
                return found
            converted = found
        with progress("Exporting") as show_progress:
            export_model(
                version, place, replace, show_progress, None, format_, converted, private_key, password
            )
    call.answer(*_answer(version, place, converted, signed=private_key is not None))
    return 0


def _workspace(call: Call, format_: str) -> Workspace:
    return call.read_workspace() if format_ == "registered" else call.open_workspace()


def _password(private_key: Path | None) -> str | None:
    """The password of the key, if it has one; it is asked for where somebody can answer."""
    if private_key is None:
        return None
    password = os.environ.get(PASSWORD_VARIABLE)
    if password is None and needs_password(private_key) and sys.stdin.isatty():
        password = str(click.prompt(f"Password of {plain(private_key)}", hide_input=True, err=True))
    load_private_key(private_key, password)
    return password


def _converted(
    call: Call, workspace: Workspace, version: ModelVersion, format_: str, python: str | None
) -> Conversion | int:
    """The conversion of an earlier run, or of a new one that is followed to its end; else the exit code."""
    config = conversion_config(workspace, version, format_, python)
    earlier = find_conversion(workspace, version, format_, python)
    if earlier is not None:
        click.echo(
            f"mldesk: {plain(earlier.run_name)} was done before, by the run {earlier.run_id}", err=True
        )
        return earlier
    run = submit_own(workspace, config, conversion_warnings(version))
    try:
        follow(run, LogTail(run.log, sys.stderr.buffer), EngineCare(workspace.path))
    except KeyboardInterrupt:
        run.request_stop()
        click.echo(f"\nmldesk: {plain(run.name)} is being stopped; nothing was exported", err=True)
        return INTERRUPTED
    if run.status != Status.COMPLETED:
        return _not_converted(call, version, run)
    return collect_conversion(workspace, run)


def submit_own(
    workspace: Workspace, config: ScriptRunConfig, warnings: list[Problem], unneeded: Collection[str] = ()
) -> Run:
    """Submit a run of our own, telling of `warnings` and what else may be wrong; raises InvalidInput.

    For `unneeded` see validate().
    """
    problems = [*warnings, *validate(workspace, config, unneeded)]
    errors = [problem for problem in problems if problem.level == "error"]
    if errors:
        raise InvalidInput.of(errors)
    for problem in problems:
        click.echo(f"mldesk: warning: {plain(problem)}", err=True)
    run = submit(workspace, config)
    ensure_engine(workspace.path)
    click.echo(f"mldesk: {plain(run.name)} is the run {run.id}", err=True)
    return run


def _not_converted(call: Call, version: ModelVersion, run: Run) -> int:
    reason = run.reason or {}
    told = reason.get("detail") or reason.get("title") or f"the run is {str(run.status).lower()}"
    call.answer(
        {"name": version.name, "version": version.version, "folder": None, "run": run.id, "reason": told}, ""
    )
    click.echo(f"mldesk: {plain(run.name)} failed, nothing was exported: {plain(told)}", err=True)
    return 1


def _answer(
    version: ModelVersion, place: Path, converted: Conversion | None, signed: bool
) -> tuple[dict[str, Any], str]:
    value: dict[str, Any] = {"name": version.name, "version": version.version, "folder": str(place)}
    text = f"Exported {plain(version.reference)} to {plain(place)}"
    if converted is not None:
        value["conversion"] = converted.to_json()
        text += f"\n{_conversion_text(converted)}"
    if signed:
        value["signature"] = str(place / SIGNATURE)
    return value, text


def _conversion_text(converted: Conversion) -> str:
    agreement = converted.agreement
    same = None if agreement.same_class is None else f"{agreement.same_class:.1%}"
    return details(
        [
            ("Format", f"{FORMATS[converted.format].label}, {size_text(converted.size)}"),
            ("Largest difference", number(agreement.largest_difference)),
            ("Relative", number(agreement.largest_relative_difference)),
            ("Same class", same),
            ("Samples", f"{agreement.samples}: {agreement.source}"),
        ]
    )


@click.command("keys", cls=Command)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--password", "with_password", is_flag=True, help="Lock the private key with a password.")
@click.pass_obj
def keys(call: Call, folder: Path, with_password: bool) -> None:
    """Make a pair of keys in FOLDER: the private one signs exports, the public one is for everybody.

    The password is asked for, or read from the environment variable MLDESK_KEY_PASSWORD.
    """
    password = os.environ.get(PASSWORD_VARIABLE)
    if with_password and not password:
        password = str(click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))
    pair = generate_keys(folder, password if with_password else None)
    value = {
        "private_key": str(pair.private_key),
        "public_key": str(pair.public_key),
        "fingerprint": pair.fingerprint,
    }
    pairs = [
        ("Private key", pair.private_key),
        ("Public key", pair.public_key),
        ("Fingerprint", pair.fingerprint),
    ]
    call.answer(value, details(pairs))


@click.command("verify-export", cls=Command)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--key",
    "public_key",
    type=click.Path(path_type=Path),
    metavar="PUBLIC_KEY",
    required=True,
    help="The public key of whoever signed.",
)
@click.pass_obj
def verify_export(call: Call, folder: Path, public_key: Path) -> None:
    """Check that the export in FOLDER is what the owner of the key has signed, and nothing else."""
    facts = verify_signature(folder, public_key)
    value = {"valid": True, "fingerprint": facts.fingerprint, "files": list(facts.files)}
    call.answer(value, f"Signed by {facts.fingerprint}; its {len(facts.files)} files are unchanged")


commands = (export, keys, verify_export)
"""The commands that belong to `mldesk model`."""
