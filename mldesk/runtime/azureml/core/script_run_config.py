"""azureml.core.script_run_config: a script to be submitted from within a run."""

import os
from typing import Any, Dict, List, Optional

from mldesk.runtime import files

from .. import absent, full
from ..channel import Question
from ..data.abstract_dataset import AbstractDataset
from ..data.consumption import DatasetConsumptionConfig
from ..exceptions import ExperimentExecutionException

_OURS = frozenset(["source_directory", "script", "arguments"])


class ScriptRunConfig:
    """A script with its arguments; it is submitted with the environment and compute target of this run.

    In mldesk's own Python it is the one of programs if anything else is asked for.
    """

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        """The one of programs where that is needed and there."""
        given = list(kwargs.get("arguments", args[2] if len(args) > 2 else None) or [])
        if len(args) > len(_OURS) or not _OURS.issuperset(kwargs) or any(map(_is_of_programs, given)):
            wanted = full.find("azureml.core.script_run_config", "ScriptRunConfig")
            if wanted is not None:
                translated = [_for_programs(part) for part in given]
                if len(args) > 2:
                    return wanted(*args[:2], translated, *args[3:], **kwargs)
                return wanted(*args, **(dict(kwargs, arguments=translated) if given else kwargs))
        return super().__new__(cls)

    def __init__(
        self,
        source_directory: str,
        script: Optional[str] = None,
        arguments: Optional[List[Any]] = None,
        run_config: Any = None,
        **other: Any,
    ) -> None:
        self.source_directory = source_directory
        self.script = script or "train.py"
        self.arguments = list(arguments or [])
        self.run_config = run_config
        refused = sorted(name for name, value in other.items() if value is not None)
        if refused or run_config is not None:
            cause = ", ".join(refused or ["run_config"])
            absent.refuse("ScriptRunConfig({}=...)".format(cause), "A child has what its parent has.")


def _is_of_programs(part: Any) -> bool:
    return type(part).__module__.startswith("mldesk.azureml.")


def _for_programs(part: Any) -> Any:
    """An argument as programs give it: a dataset that the script found is the same one as they find it."""
    if isinstance(part, AbstractDataset):
        part = part.as_named_input(part.name or "")
    if not isinstance(part, DatasetConsumptionConfig):
        return part
    if part.dataset.name is None:
        absent.refuse("A dataset that is not registered, as an input,", "Register it in the program first.")
    kind = full.find("azureml.core.dataset", "Dataset")
    found = kind.get_by_name(full.workspace(), part.dataset.name, part.dataset.version)
    found = found.as_named_input(part.name)
    if part.mode == "direct":
        return found
    return (found.as_mount if part.mode == "mount" else found.as_download)(part.path_on_compute)


def submit(experiment: Any, config: Any, tags: Optional[Dict[str, str]], parent: Optional[str] = None) -> Any:
    """Submit what a ScriptRunConfig says, with the environment and target of this run; returns the run.

    One of programs is submitted as they do it, as a child of the run `parent`, if that is given.
    """
    from .any_run import Run

    if not isinstance(config, ScriptRunConfig):
        kind = full.find("azureml.core.experiment", "Experiment")
        if kind is None:
            absent.refuse("Experiment.submit({})".format(type(config).__name__), "Give a ScriptRunConfig.")
        found = kind(full.workspace(), experiment.name)
        if parent is None:
            return found.submit(config, tags)
        return full.find("azureml.core.run", "Run")(found, parent).submit_child(config, tags)
    inputs = [part for part in config.arguments if isinstance(part, DatasetConsumptionConfig)]
    with Question() as question:
        files.copy_tree(os.path.abspath(config.source_directory), question.given)
        run_id = question.ask(
            "submit",
            ExperimentExecutionException,
            script=config.script,
            arguments=[str(part) for part in config.arguments],
            experiment=experiment.name,
            tags={str(key): str(value) for key, value in (tags or {}).items()},
            inputs=[given.to_json() for given in inputs],
        )
    return Run(experiment, run_id)


absent.fill(__name__)
