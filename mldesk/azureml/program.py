"""How the program at work was started: what `mldesk exec` was told, and its child processes are told too."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

VARIABLE = "MLDESK_EXEC"
"""The environment variable that tells it: JSON with `workspace` and `compute`, each null where not chosen."""


@dataclass(frozen=True, slots=True)
class Program:
    """What holds for the whole program.

    `workspace` is the folder of the workspace that all of its runs go to, `compute` the name of the target
    they go to, whatever the program says; `executed` tells whether `mldesk exec` runs it.
    """

    workspace: Path | None = None
    compute: str | None = None
    executed: bool = False

    def to_variable(self) -> str:
        """What the environment variable says."""
        return json.dumps(
            {
                "workspace": None if self.workspace is None else str(self.workspace.expanduser().absolute()),
                "compute": self.compute,
            }
        )


def program() -> Program:
    """How this program was started."""
    told = os.environ.get(VARIABLE)
    if told is None:
        named = os.environ.get("MLDESK_WORKSPACE")
        return Program(Path(named) if named else None)
    values = json.loads(told)
    return Program(Path(values["workspace"]) if values["workspace"] else None, values["compute"], True)
