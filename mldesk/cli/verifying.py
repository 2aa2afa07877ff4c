"""What the commands that verify a version share: how thoroughly, and what is told of the outcome."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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


def how_options(quick: str) -> Callable[[_Function], _Function]:
    """The options that choose `how` and `share`; `quick` says what is looked at without reading the files."""
    options = (
        click.option("--quick", "how", flag_value="quick", help=quick),
        click.option("--sampled", "how", flag_value="sampled", help="Read a random share of the files."),
        click.option("--full", "how", flag_value="full", default=True, help="Read every file (the default)."),
        click.option(
            "--share", default=0.05, show_default=True, help="Which share --sampled reads, from 0 to 1."
        ),
    )

    def decorate(function: _Function) -> _Function:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


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
