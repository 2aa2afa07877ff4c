"""What all parts of a run of the SDK stand on: which run it is, and the way to log into it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from mldesk import api
from mldesk.core.recording import Recorder, open_recorder
from mldesk.runtime.azureml.exceptions import AzureMLException as ScriptException

from ..exceptions import UserErrorException, raised_as
from ..telling import tell_unused

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace as LocalWorkspace

    from ..core.experiment import Experiment
    from ..core.workspace import Workspace

_own: WeakValueDictionary[str, Recorder] = WeakValueDictionary()
"""The runs that this program has started to log into, by id: whoever gets one again logs on in it."""


class RunBase:
    """A run of the SDK; `local` is the run of mldesk that it stands for."""

    def __init__(self, experiment: Experiment, run_id: str, outputs: Any = None, **ignored: object) -> None:
        """Take the run of this id or name; raises UserErrorException when there is none."""
        tell_unused("Run", {"outputs": outputs, **ignored})
        self._experiment = experiment
        with raised_as(UserErrorException):
            self._id: str = api.find_run(experiment.workspace.local, run_id).id
        self._recorder = _own.get(self._id)

    @property
    def local(self) -> api.Run:
        """The run of mldesk as it is now, with all that this program has logged."""
        if self._recorder is not None:
            self._recorder.enter()
        with raised_as(UserErrorException):
            return api.Run(self._local_workspace, self._id)

    @property
    def id(self) -> str:
        """Its id."""
        return self._id

    @property
    def experiment(self) -> Experiment:
        """The experiment it belongs to."""
        return self._experiment

    @property
    def _workspace(self) -> Workspace:
        return self._experiment.workspace

    @property
    def _local_workspace(self) -> LocalWorkspace:
        return self._experiment.workspace.local

    def _keep(self, recorder: Recorder) -> None:
        """The run is this program's own: it is logged into without waiting for the tables."""
        self._recorder = _own[self._id] = recorder

    @contextmanager
    def _recording(self) -> Iterator[Recorder]:
        """The way to log into the run; its errors come out as UserErrorException."""
        recorder = self._recorder
        with raised_as(UserErrorException), scripts_errors():
            if recorder is not None:
                yield recorder
                return
            recorder = self._others = getattr(self, "_others", None) or open_recorder(
                self._local_workspace, self.local
            )
            try:
                yield recorder
                recorder.enter()
            finally:
                recorder.close()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RunBase) and other.id == self.id

    def __hash__(self) -> int:
        return hash(self._id)


@contextmanager
def scripts_errors() -> Iterator[None]:
    """Let what refuses values in scripts, and the system, speak with the exceptions that programs know."""
    try:
        yield
    except ScriptException as error:
        raise UserErrorException(error.title, error, error.cause, error.cure) from error
    except (TypeError, ValueError, FileNotFoundError, NotADirectoryError) as error:
        raise UserErrorException(str(error), error) from error
