"""What the engine asks of every kind of compute target: prepare an environment, start and end a run in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Any, Protocol

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import MldeskError
from mldesk.core.run import Run
from mldesk.core.watch import IsCanceled
from mldesk.engine.conclude import Conclusion


@dataclass(frozen=True)
class ReadyEnvironment:
    """An environment that a run can be started in at once.

    `python` is the path of its interpreter on the target. `facts` are what is recorded of it with the run
    (JSON-ready, see core.environments.record); what they lack is read from the interpreter, where that is on
    this machine. `image` is what a container is made from, `variables` the environment variables that are
    set there; None stands for those of this machine.
    """

    python: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    image: str | None = None
    variables: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Job:
    """A run that is ready to start: its folder holds launch.json; `python` runs launcher and script.

    `settings` are those of its compute target, `secrets` the values, by name, that the launcher is given as
    variables or, where launch.json says so, as a line of JSON on its standard input.
    """

    run_id: str
    folder: Path
    python: str
    environment: ReadyEnvironment
    settings: Mapping[str, Any] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)


def spec_facts(spec: EnvironmentSpec) -> dict[str, Any]:
    """What is recorded of a run's specification, under "environment": which one it was, in short."""
    return {
        "title": spec.title,
        "kind": spec.kind,
        "name": spec.name,
        "version": spec.version,
        "content_hash": spec.content_hash(),
    }


class Life(Enum):
    """What is left of a run on its target."""

    LAUNCHER = auto()
    """The launcher lives: it will record how the run ends."""
    SCRIPT = auto()
    """Only the script lives; its launcher was killed."""
    GONE = auto()
    """Neither lives."""
    RESTARTED = auto()
    """The machine was restarted since, so neither can live."""
    UNREACHABLE = auto()
    """The target does not answer: nothing is known, and nothing is to be concluded from that."""


class Executor(Protocol):
    """One way to run launchers.

    `processes` is what the run's row knows of them: the launcher's pid, start_time, boot_id and host, and
    under "script" those of the script. Only processes that match are ever signalled.
    """

    def ready_environment(self, run: Run, settings: Mapping[str, Any]) -> ReadyEnvironment | None:
        """The run's environment when it is there already; None when it has to be prepared.

        Must answer within milliseconds: the engine's loop waits for it. Raises MldeskError when this kind of
        target can never run it.
        """

    def prepare_environment(
        self,
        spec: EnvironmentSpec,
        settings: Mapping[str, Any],
        log: Callable[[str], None],
        progress: Callable[[float, str], None],
        canceled: IsCanceled,
    ) -> ReadyEnvironment:
        """Make the environment, which may take long; called on a thread beside the loop, for all who wait.

        `log` takes lines for the user, `progress` a share (0 to 1) and what is being done. Raises MldeskError
        when it cannot be made, Canceled.
        """

    def start(self, job: Job) -> Mapping[str, Any]:
        """Start the launcher, detached, and return its `processes`; raises MldeskError."""

    def conclude(self, run_id: str, folder: Path, conclusion: Conclusion) -> Mapping[str, Any]:
        """Have a second launcher record the end of a run that lost its own; returns its `processes`.

        Raises MldeskError.
        """

    def find(self, run_id: str) -> Mapping[str, Any] | None:
        """Search for a living launcher of the run that nobody recorded, and return its `processes`.

        Raises MldeskError while that cannot be told; to be called again then.
        """

    def look(self, run_id: str, processes: Mapping[str, Any]) -> Life:
        """Tell what is left of the run."""

    def explain(self, run_id: str) -> MldeskError | None:
        """Why a run is gone, where the target knows more than that; None where it does not."""

    def exit_code(self, processes: Mapping[str, Any]) -> int | None:
        """The exit code (or minus a signal) of a script whose launcher was killed; None if unknown."""

    def roots(self, run_id: str, processes: Mapping[str, Any]) -> list[int]:
        """Pids on this machine at the root of what the run uses; empty when it runs elsewhere."""

    def usage(self, run_id: str) -> Mapping[str, float]:
        """What a run that has no roots uses, as its target tells it: values as the monitor gives them.

        Empty while nothing is known. Must answer at once.
        """

    def terminate(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """Ask a script whose launcher was killed to end."""

    def kill(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """End every process of the run at once, the launcher included."""

    def release(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """Let go of a run that is over, and of what the target still holds of it."""

    def tend(self) -> None:
        """Called about 20 times a second: collect what has ended."""

    def close(self) -> None:
        """Let go of everything; the runs go on."""
