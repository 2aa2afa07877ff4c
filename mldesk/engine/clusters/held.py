"""One run that a cluster holds: what is known of it, and what the next engine has to know (cluster.json)."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from mldesk.core.errors import Damaged, MldeskError, translate_os_error
from mldesk.core.files import json_bytes, write_atomically
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.watch import IsCanceled
from mldesk.engine.clusters.base import ClusterJob, JobEnd, JobPhase, JobState

_file_name = "cluster.json"

UNKNOWN_SECONDS = 10.0
"""A job that the cluster does not know for so long is gone: new ones may not be listed at once."""

SETTLE_SECONDS = 3.0
"""How long after a job's end the run's own word of its end may still be on its way."""


@dataclass
class HeldJob:
    """A run on its cluster. The engine's thread makes it and asks; the worker's thread changes what it holds.

    `id` is the cluster's, None until it has taken the run; `sought` says that it may have taken it without
    our hearing of it, `put_off` why it does not take it for now. `secrets` are None where they have to be
    read again. `has_run` is whether the cluster was seen to run it. Since `untold_since` the cluster
    answers, but tells nothing of the job. `request` is the user's, `told` what of it was passed on.
    `brought` is whether all has come that an ended job has left; `leaving` whether the run is over,
    `released` whether nothing of it is left on the cluster. Moments are monotonic seconds.
    """

    run_id: str
    folder: Path
    python: str
    attempt: int = 0
    id: str | None = None
    sought: bool = False
    put_off: str = ""
    secrets: Mapping[str, str] | None = None
    state: JobState | None = None
    has_run: bool = False
    unknown_since: float | None = None
    untold_since: float | None = None
    ended_at: float | None = None
    brought_at: float = 0.0
    brought: bool = False
    refused: MldeskError | None = None
    request: str = ""
    told: str = ""
    leaving: float | None = None
    concluding: bool = False
    released: bool = False

    @property
    def ended(self) -> bool:
        """Whether the cluster says that the job is over, or does not know it any more."""
        return self.ended_at is not None

    @property
    def runs(self) -> bool:
        """Whether the cluster has started it and not ended it."""
        return self.state is not None and self.state.phase is JobPhase.RUNNING and not self.ended

    @property
    def waits(self) -> bool:
        """Whether it waits on the cluster, which has taken it, or takes no more for now."""
        return (self.id is not None or bool(self.put_off)) and not self.ended and not self.runs

    @property
    def unheard(self) -> bool:
        """Whether it is still to be handed over."""
        return self.id is None and self.refused is None and not self.ended

    def is_gone(self, now: float) -> bool:
        """Whether nothing more is to be expected of it."""
        if self.refused is not None:
            return True
        if not self.brought or self.ended_at is None:
            return False
        return self._never_began or now - self.ended_at >= SETTLE_SECONDS

    @property
    def _never_began(self) -> bool:
        """Whether it was canceled while it waited, on no node yet: no word of its own can come."""
        state = self.state
        return state is not None and state.end is JobEnd.CANCELED and not (self.has_run or state.nodes)

    def is_unclear(self, now: float) -> bool:
        """Whether for some time nothing could be told of it, by a cluster that answers."""
        return self.untold_since is not None and now - self.untold_since >= UNKNOWN_SECONDS

    def take(self, state: JobState | None, now: float) -> None:
        """Take in what the cluster tells of the job; None: nothing can be told now."""
        self.untold_since = (self.untold_since or now) if state is None else None
        if state is None:
            return
        if state.phase is JobPhase.UNKNOWN:
            self.unknown_since = self.unknown_since or now
            if now - self.unknown_since < UNKNOWN_SECONDS:
                return
        else:
            self.unknown_since = None
        self.state = state
        self.has_run = self.has_run or state.phase is JobPhase.RUNNING
        if state.phase in (JobPhase.ENDED, JobPhase.UNKNOWN):
            self.ended_at = now

    def begin_again(self) -> None:
        """Make it the run's next attempt, to be handed over."""
        self.attempt += 1
        self.id, self.state, self.ended_at, self.unknown_since = None, None, None, None
        self.sought = self.brought = self.has_run = False
        self.put_off = ""

    def save(self, target: str) -> None:
        """Write what the next engine has to know into the run's folder; raises MldeskError."""
        path = self.folder / _file_name
        told = {
            "target": target,
            "python": self.python,
            "attempt": self.attempt,
            "job": self.id,
            "concluding": self.concluding,
            "released": self.released,
        }
        try:
            write_atomically(path, json_bytes(told, indent=1))
        except OSError as error:
            raise translate_os_error(error, path) from error

    def job(self, canceled: IsCanceled) -> ClusterJob:
        """What is handed over, unless it is `canceled` meanwhile.

        Raises MldeskError when the run's folder is damaged or a secret is gone.
        """
        path = self.folder / "job.json"
        try:
            told = json.loads(path.read_bytes())
            config = ScriptRunConfig.from_json(told["config"])
        except OSError as error:
            raise translate_os_error(error, path) from error
        except (ValueError, KeyError, TypeError) as error:
            raise Damaged("The run's folder is damaged", repr(error), "Submit the run anew.") from error
        if self.secrets is None:
            self.secrets = _secrets(config)
        return ClusterJob(
            self.run_id,
            str(told["name"]),
            self.folder,
            self.python,
            config.distribution,
            config.cpus,
            config.gpus,
            self.attempt,
            config.max_duration_seconds,
            self.secrets,
            config.batch_script,
            canceled,
        )


def held_in(run_id: str, folder: Path) -> HeldJob | None:
    """What an earlier engine has handed over, or may have; None when it did not."""
    try:
        told = json.loads((folder / _file_name).read_bytes())
        held = HeldJob(run_id, folder, str(told["python"]), int(told["attempt"]), told["job"], sought=True)
        held.concluding = bool(told.get("concluding"))
        held.released = bool(told.get("released"))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return held


def _secrets(config: ScriptRunConfig) -> Mapping[str, str]:
    if not config.environment.secrets:
        return {}
    from mldesk.core.secrets import secret_values  # with the keyring, too much for every start

    return secret_values(config.environment.secrets)


def moment() -> float:
    """Now, in the seconds that these moments are told in."""
    return time.monotonic()
