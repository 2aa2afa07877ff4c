"""Which runs used an environment that is registered in the workspace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..status import Status

if TYPE_CHECKING:
    from ..workspace import Workspace


@dataclass(frozen=True, slots=True)
class EnvironmentUse:
    """A run that asked for a version of an environment; `created` in unix seconds."""

    run_id: str
    run_name: str
    experiment: str
    status: Status
    version: int | None
    created: float


_name = "json_extract(config, '$.environment.name')"
_version = "json_extract(config, '$.environment.version')"


def count_environment_runs(workspace: Workspace) -> dict[str, int]:
    """How many runs used each environment, by its name; runs in the trash are left out."""
    rows = workspace.store.read(
        f"SELECT {_name}, count(*) FROM runs WHERE deleted IS NULL AND {_name} IS NOT NULL GROUP BY 1"  # noqa: S608
    )
    return {str(row[0]): int(row[1]) for row in rows}


def environment_uses(workspace: Workspace, name: str, version: int | None = None) -> list[EnvironmentUse]:
    """The runs that asked for the environment `name`, or one version of it, as rows, the newest first."""
    rows = workspace.store.read(
        f"SELECT runs.id, runs.name, experiments.name, status, {_version}, runs.created "  # noqa: S608
        "FROM runs JOIN experiments ON experiments.id = experiment_id "
        f"WHERE deleted IS NULL AND {_name} = ? AND (? IS NULL OR {_version} = ?) ORDER BY runs.id DESC",
        name, version, version,
    )  # fmt: skip
    return [EnvironmentUse(row[0], row[1], row[2], Status(row[3]), row[4], row[5]) for row in rows]
