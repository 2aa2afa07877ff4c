"""Submits the runs of a draft one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mldesk.core.errors import MldeskError
from mldesk.core.run import submit

if TYPE_CHECKING:
    from mldesk.core.spec import ScriptRunConfig
    from mldesk.core.workspace import Workspace


@dataclass
class Submitted:
    """The runs that were submitted, and the error that stopped the rest."""

    run_ids: list[str] = field(default_factory=list)
    error: MldeskError | None = None


def submit_all(
    workspace: Workspace, configurations: Sequence[ScriptRunConfig], held: bool = False
) -> Submitted:
    """Submit each configuration, `held` back if so wished; what was submitted before an error stays.

    Raises the error of the first.
    """
    submitted = Submitted()
    for configuration in configurations:
        try:
            submitted.run_ids.append(submit(workspace, configuration, held).id)
        except MldeskError as error:
            if not submitted.run_ids:
                raise
            count = f"{len(submitted.run_ids)} of {len(configurations)} runs were started"
            submitted.error = MldeskError(error.title, f"{error.cause}; {count}", error.cure, error.field)
            break
    return submitted
