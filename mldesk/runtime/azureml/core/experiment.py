"""azureml.core.experiment: the experiment that a run belongs to."""

from typing import Any, Dict, Iterator, Optional

from .. import absent
from ..channel import ask
from ..metrics import tell_unused
from ..refusing import Refusing


class Experiment(Refusing):
    """An experiment of the run's workspace."""

    _absent = "archive archived_time delete from_directory reactivate refresh remove_tags set_tags tag tags"

    def __init__(self, workspace: Any, name: str, **ignored: Any) -> None:
        tell_unused("Experiment", ignored)
        self.workspace = workspace
        self.name = name

    @property
    def id(self) -> str:
        """Its name: that tells one from another."""
        return self.name

    @property
    def workspace_object(self) -> Any:
        """The workspace."""
        return self.workspace

    def get_runs(
        self,
        type: Optional[str] = None,
        tags: Any = None,
        properties: Optional[Dict[str, str]] = None,
        include_children: bool = False,
    ) -> Iterator[Any]:
        """Its runs, the newest first, that have all of these tags and properties."""
        from .any_run import Run

        asked = {"experiment": self.name, "tags": tags, "properties": properties}
        for run_id in ask("runs", include_children=include_children, **asked):
            run = Run(self, run_id)
            if type in (None, run.type):
                yield run

    def submit(self, config: Any, tags: Optional[Dict[str, str]] = None, **settings: Any) -> Any:
        """Submit a script as a run of this experiment, to be prepared and to run as this one.

        With `show_output=True` it is waited for.
        """
        from .script_run_config import submit

        shown = settings.pop("show_output", False)
        tell_unused("Experiment.submit", settings)
        run = submit(self, config, tags)
        if shown:
            run.wait_for_completion(show_output=True)
        return run

    def start_logging(self, *_args: Any, **_kwargs: Any) -> Any:
        """Raise NotSupported: a script logs to its own run."""
        absent.refuse("Experiment.start_logging", "Use Run.get_context(), or child_run() of it.")

    def __repr__(self) -> str:
        return "Experiment(Name: {}, Workspace: {})".format(self.name, self.workspace.name)


absent.fill(__name__)
