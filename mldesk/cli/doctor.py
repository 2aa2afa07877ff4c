"""`mldesk doctor`: the system check."""

from __future__ import annotations

import click

from mldesk.core.doctor import Check, check_system, worst

from .call import Call, Command
from .text import Column, paint_status, plain, table


@click.command(cls=Command)
@click.pass_obj
def doctor(call: Call) -> int:
    """Check this machine: Python, database, training libraries, disk, GPU, Docker, window.

    Ends with 0 when nothing is an error, with 1 when something is.
    """
    checks = check_system(call.chosen_path)
    call.answer([check.to_dict() for check in checks], _text(checks))
    return 1 if worst(checks) == "error" else 0


def _text(checks: list[Check]) -> str:
    columns = [Column("Check"), Column("State", paint=paint_status), Column("Found")]
    listed = table(columns, [(check.name, check.level, check.text) for check in checks])
    cures = [f"{plain(check.name)}: {plain(check.cure)}" for check in checks if check.cure]
    return "\n".join([listed, "", "What to do", *cures]) if cures else listed
