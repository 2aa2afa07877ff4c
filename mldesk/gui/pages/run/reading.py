"""All that the run page says of a run besides its curves, read at once on the reader's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mldesk.core.progress import trained_fraction
from mldesk.core.status import Status
from mldesk.gui.pages.run.on_cluster import OnCluster, on_cluster

if TYPE_CHECKING:
    from mldesk.core.queue import Turn
    from mldesk.core.ranks import RankFacts
    from mldesk.core.run import Artifact, Message, UsedDataset
    from mldesk.core.run_data import DatastoreInput, Output
    from mldesk.core.spec import ScriptRunConfig
    from mldesk.core.workspace import Workspace


@dataclass(frozen=True)
class RunFacts:
    """A run as it was at one moment; times in unix seconds. `failed_first` is the rank of a process.

    `turn` is where it stands in the queue while it waits there.
    """

    id: str
    name: str
    number: int | None
    experiment: str
    status: Status
    created: float
    started: float | None
    ended: float | None
    exit_code: int | None
    signal: int | None
    reason: dict[str, str] | None
    request: str | None
    compute: str
    device: str | None
    epoch: int | None
    epochs: int | None
    step: int | None
    steps_per_epoch: int | None
    starred: bool
    archived: bool
    note: str
    color: str | None
    script: str
    arguments: tuple[str, ...]
    python: str | None
    environment: dict[str, Any] | None
    config: ScriptRunConfig
    datastore_inputs: tuple[DatastoreInput, ...]
    data_outputs: tuple[Output, ...]
    processes: dict[str, Any]
    folder: Path
    parameters: dict[str, Any] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    datasets: list[UsedDataset] = field(default_factory=list)
    artifacts: list[Artifact] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    child_names: dict[str, str] = field(default_factory=dict)
    is_interactive: bool = False
    ranks: tuple[RankFacts, ...] = ()
    failed_first: int | None = None
    cluster: OnCluster | None = None
    turn: Turn | None = None

    @property
    def active(self) -> bool:
        """Whether the run is not over yet."""
        return not self.status.terminal

    @property
    def waits_for_engine(self) -> bool:
        """Whether what the engine says of the machine and its clusters may change what is told of the run."""
        return self.cluster is not None or self.turn is not None

    def fraction(self) -> float | None:
        """How much of training is done, 0 to 1; None when nobody knows."""
        return trained_fraction(self.status, self.epoch, self.epochs, self.step, self.steps_per_epoch)


def read_run(workspace: Workspace, run_id: str) -> RunFacts:
    """Read a run; raises NotFound when it is gone."""
    from mldesk.core.queue import read_turn
    from mldesk.core.ranks import first_failed, list_ranks
    from mldesk.core.run import Run

    run = Run(workspace, run_id)
    names = [name for name in RunFacts.__dataclass_fields__ if name not in (*_ASKED, *_READ)]
    facts = {name: getattr(run, name) for name in names}
    asked = {name: getattr(run, name)() for name in _ASKED}
    ranks = tuple(list_ranks(workspace, run_id)) if run.config.distribution is not None else ()
    first = first_failed(run.folder) if ranks and run.status is Status.FAILED else None
    turn = read_turn(workspace, run_id) if run.status in _MAY_WAIT else None
    cluster = on_cluster(workspace, run)
    return RunFacts(**facts, **asked, ranks=ranks, failed_first=first, cluster=cluster, turn=turn)


_MAY_WAIT = (Status.QUEUED, Status.PREPARING)
"""A run that is held while its environment is prepared is in the queue again."""
_READ = ("ranks", "failed_first", "cluster", "turn")
"""What is read beside the run itself."""
_ASKED = ("parameters", "tags", "datasets", "artifacts", "messages", "child_names")
"""What a Run gives by a method."""
