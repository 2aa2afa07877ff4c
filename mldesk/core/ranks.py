"""The processes of a distributed run as they are, or were: where each worked, and how it ended."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mldesk.runtime.distribution import verdict

if TYPE_CHECKING:
    from .workspace import Workspace


@dataclass(frozen=True, slots=True)
class RankFacts:
    """One process of a distributed run; times in unix seconds, None while they have not come.

    `signal` is what killed it. Its log is `log_path` in the run's folder.
    """

    rank: int
    role: str
    index: int
    node: int
    host: str
    port: int | None
    devices: tuple[int, ...]
    pid: int | None
    started: float | None
    ended: float | None
    exit_code: int | None
    signal: int | None

    @property
    def title(self) -> str:
        """How the process is called, such as "worker 1" or "ps 0"."""
        return f"{self.role} {self.index}"

    @property
    def log_path(self) -> str:
        """Its log, relative to the run's folder, with slashes."""
        return f"ranks/{self.rank}/log.txt"


def list_ranks(workspace: Workspace, run_id: str) -> list[RankFacts]:
    """The processes of a run by rank; empty for a run of one process and before it has started."""
    rows = workspace.store.read("SELECT * FROM ranks WHERE run_id = ? ORDER BY rank", run_id)
    return [
        RankFacts(
            row["rank"], row["role"], row["role_index"], row["node"], row["host"], row["port"],
            tuple(json.loads(row["devices"])), row["pid"], row["started"], row["ended"], row["exit_code"],
            row["signal"],
        )
        for row in rows
    ]  # fmt: skip


def first_failed(folder: Path) -> int | None:
    """The rank of the process that failed first in the run of this folder, as those who ended the run say.

    None where none did: all went well, or something beside them was the reason (a node that was lost).
    """
    known = verdict.read(os.fspath(folder))
    return known.rank if known is not None and isinstance(known.rank, int) else None
