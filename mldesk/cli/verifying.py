"""What the commands that verify a version share: how thoroughly, and what is told of the outcome."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

import click

from mldesk.core.errors import Problem

from .call import Call
from .text import plain

if TYPE_CHECKING:
    from mldesk.core.dataset import DatasetVersion
    from mldesk.core.model import ModelVersion
    from mldesk.core.stored_files import How

_Function = TypeVar("_Function", bound=Callable[..., Any])
_share = 0.05


def how_options(quick: str) -> Callable[[_Function], Callable[..., Any]]:
    """The options that choose `how` and `share`; `quick` says what is looked at without reading the files."""
    options = (
        click.option("--quick", is_flag=True, help=quick),
        click.option("--sampled", is_flag=True, help="Read a random share of the files."),
        click.option("--full", is_flag=True, help="Read every file (the default)."),
        click.option(
            "--share", type=float, help=f"Which share --sampled reads, from 0 to 1.  [default: {_share}]"
        ),
    )

    def decorate(function: _Function) -> Callable[..., Any]:
        @wraps(function)
        def chosen(
            *arguments: Any, quick: bool, sampled: bool, full: bool, share: float | None, **settings: Any
        ) -> Any:
            how = _how(quick, sampled, full)
            if share is not None and how != "sampled":
                raise click.UsageError("--share says how much --sampled reads: give both.")
            return function(*arguments, how=how, share=_share if share is None else share, **settings)

        found: Callable[..., Any] = chosen
        for option in reversed(options):
            found = option(found)
        return found

    return decorate


def _how(quick: bool, sampled: bool, full: bool) -> How:
    """What was asked for; raises a usage error for several at once."""
    if quick + sampled + full > 1:
        raise click.UsageError("--quick, --sampled and --full exclude each other: give one.")
    return "quick" if quick else "sampled" if sampled else "full"


def problems_text(reference: str, problems: Sequence[Problem]) -> str:
    """What verifying found."""
    fine = plain(f"All files of {reference} are as they were registered.")
    return "\n".join(plain(problem) for problem in problems) or fine


def answer_problems(
    call: Call, version: DatasetVersion | ModelVersion, how: How, problems: Sequence[Problem]
) -> int:
    """Print what verifying found; returns the exit code."""
    value = {"name": version.name, "version": version.version, "how": how, "whole": not problems}
    told = [str(problem) for problem in problems]
    call.answer(value | {"problems": told}, problems_text(version.reference, problems))
    return 1 if problems else 0
