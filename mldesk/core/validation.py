"""Everything that is wrong with a ScriptRunConfig, found before anything starts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TypeVar

from .batch_script import batch_script_problems
from .compute_checks import check_compute
from .errors import MldeskError, NotFound, Problem, free_space, size_text
from .identifiers import check_name
from .machine_targets import get_place
from .run_data import Input, Output, filled, input_names, placeholders
from .script import ScriptFacts, check_arguments, missing_imports, package_of, read_script, with_own_modules
from .snapshot import SnapshotPlan, plan_source
from .spec import EnvironmentSpec, ScriptRunConfig
from .workspace import Workspace

T = TypeVar("T")

_spare_space = 20_000_000  # bytes a run needs beside two copies of its source


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found; `facts` and `plan` are None where a problem kept them from being known."""

    problems: tuple[Problem, ...]
    facts: ScriptFacts | None
    plan: SnapshotPlan | None

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the run from being submitted."""
        return tuple(problem for problem in self.problems if problem.level == "error")


def check(workspace: Workspace, config: ScriptRunConfig, unneeded: Collection[str] = ()) -> Checked:
    """Look for every problem of the config; nothing is changed. For `unneeded` see spec.validate."""
    problems = list(_check_place(config))
    facts, plan = None, None
    if not problems:
        facts = _tried(problems, "script", lambda: read_script(config.script_path))
        plan = _tried(problems, "source_folder", lambda: plan_source(config.source_folder, config.script))
    target_kind = _target_kind(workspace, config)
    if facts is not None:
        # of a Python that is not here, it is not known what it has
        is_known = config.environment.kind != "current" or not _brings_python(workspace, config)
        found = tuple(one for one in facts.imports if one.top_level not in unneeded)
        problems += _check_script(config, replace(facts, imports=found), is_known)
        problems += _check_asked(workspace, config, facts)
        problems += _check_keras(config, facts, target_kind) if is_known else ()
    if plan is not None:
        problems += _check_plan(workspace, plan)
    problems += _check_data(workspace, config, target_kind)
    problems += check_compute(workspace, config)
    problems += _check_processes(workspace, config)
    problems += _check_environment(config, target_kind)
    problems += _check_resume(workspace, config, facts)
    problems += _check_names(config)
    return Checked(tuple(problems), facts, plan)


def input_arguments(given: Input | Output, path: str) -> list[str]:
    """How the path of an input or output is written on the script's command line."""
    if given.argument is None:
        return []
    return [given.argument, path] if given.argument.startswith("-") else [path]


def _tried(problems: list[Problem], field: str, function: Callable[[], T]) -> T | None:
    try:
        return function()
    except MldeskError as error:
        problems.append(Problem(error.field or field, error.title, error.cause, error.cure))
        return None


def _check_place(config: ScriptRunConfig) -> Iterator[Problem]:
    folder, script = config.source_folder, config.script
    if not folder.is_dir():
        yield Problem(
            "source_folder", "The source folder is not there", f"{folder} is no folder", "Choose another one."
        )
    elif not script.strip():
        yield Problem("script", "There is no script", "none is named", "Choose the script to run.")
    elif _leaves(script):
        yield Problem(
            "script", "The script is outside the source folder", script, "Choose one inside the folder."
        )
    elif not (folder / script).is_file():
        yield Problem(
            "script", "The script is not there", f"{folder} has no file {script}", "Choose another script."
        )


def _leaves(script: str) -> bool:
    parts = (*PurePosixPath(script).parts, *PureWindowsPath(script).parts)
    return Path(script).is_absolute() or ".." in parts


def _target_kind(workspace: Workspace, config: ScriptRunConfig) -> str:
    """The kind of where the run goes; that of this machine where there is no such target."""
    try:
        return get_place(workspace, config.compute).kind
    except NotFound:
        return "local"


def _brings_python(workspace: Workspace, config: ScriptRunConfig) -> bool:
    """Whether a run without an environment of its own has the Python of where it goes."""
    try:
        return get_place(workspace, config.compute).brings_python
    except NotFound:
        return False


def _check_script(config: ScriptRunConfig, facts: ScriptFacts, is_known: bool) -> Iterator[Problem]:
    if facts.syntax_error is not None:
        line, message = facts.syntax_error.line, facts.syntax_error.message
        yield Problem(
            "script",
            "The script has a syntax error",
            f"{config.script}, line {line}: {message}",
            "Correct it.",
        )
        return
    if facts.submits_runs:
        yield Problem(
            "script",
            "This looks like a program that submits runs",
            f"{config.script} calls submit; as a run it would train nothing itself",
            f"Start it in a terminal: mldesk exec {config.script}. Or choose the training script.",
            "warning",
        )
    path = str(config.source_folder)
    placed = [part for given in (*config.inputs, *config.outputs) for part in input_arguments(given, path)]
    inputs = dict.fromkeys(input_names(config.inputs), path)
    outputs = dict.fromkeys((output.name for output in config.outputs), path)
    asked = [filled(argument, inputs, outputs) for argument in config.arguments]
    if any("\0" in argument for argument in config.arguments):
        yield Problem(
            "arguments", "An argument cannot be passed on", "it contains a NUL character", "Remove it."
        )
    yield from check_arguments(facts, [*placed, *asked])
    if config.environment.kind != "current":
        yield from _check_lacking(config, facts)
    elif is_known:
        yield from _check_imports(config, facts)


def _check_asked(workspace: Workspace, config: ScriptRunConfig, facts: ScriptFacts) -> Iterator[Problem]:
    """What the script asks for by name and is not going to find."""
    inputs = input_names(config.inputs)
    for name in facts.input_names:
        if name not in inputs:
            yield Problem(
                "inputs",
                f"The script asks for an input called {name!r}",
                "the run is not given one",
                "Give it a dataset under this name.",
                "warning",
            )
    if facts.dataset_names:
        from .dataset import list_datasets  # most scripts ask for none

        known = [dataset.name for dataset in list_datasets(workspace)]
        for name in facts.dataset_names:
            if name not in known:
                yield Problem(
                    "inputs",
                    "There is no such dataset",
                    f"the workspace has none called {name!r}",
                    "Register the data under the name that the script asks for.",
                    "warning",
                )


def _check_keras(config: ScriptRunConfig, facts: ScriptFacts, target_kind: str) -> Iterator[Problem]:
    facts = with_own_modules(facts, config.source_folder)
    if facts.distributed.uses:
        # imported here: most scripts train on one process
        from .keras_guard import keras_problems

        yield from keras_problems(config, facts, target_kind)


def _check_lacking(config: ScriptRunConfig, facts: ScriptFacts) -> Iterator[Problem]:
    # imported here: what reads specifications is not needed for mldesk's own Python
    from .environments.lacking import lacking_imports

    for package in lacking_imports(config.environment, facts, config.source_folder):
        yield Problem(
            "imports",
            f"The environment may lack {package}",
            f"{config.script} imports it, {config.environment.title} does not name it",
            f"Add {package} to the environment, unless another package brings it.",
            "warning",
        )


def _check_imports(config: ScriptRunConfig, facts: ScriptFacts) -> Iterator[Problem]:
    for module in missing_imports(facts, config.source_folder):
        needed = facts.needs(module)
        yield Problem(
            "imports",
            f"The package {package_of(module)} is not installed",
            f"{config.script} imports {module}" + ("" if needed else ", though it may do without"),
            f"Install {package_of(module)} into mldesk's Python, or choose a Python that has it.",
            "error" if needed else "warning",
        )


def _check_plan(workspace: Workspace, plan: SnapshotPlan) -> Iterator[Problem]:
    if plan.too_large:
        error = plan.too_large_error()
        yield Problem("source_folder", error.title, error.cause, error.cure)
        return
    if plan.reduced is not None:
        yield Problem(
            "source_folder",
            "Only the script and the modules it imports are copied",
            f"{plan.reduced.title}: {plan.reduced.cause}",
            "If it needs more, put it into a folder of its own, or register data as a dataset.",
            "warning",
        )
    needed, free = 2 * plan.size + _spare_space, free_space(workspace.path)
    if free is not None and free < needed:
        yield Problem(
            "source_folder",
            "There is too little disk space",
            f"the run needs {size_text(needed)}, {size_text(free)} are free beside {workspace.path}",
            "Free some space on that disk.",
        )
    for link in plan.links:
        yield Problem(
            "source_folder",
            f"The linked folder {link.as_posix()} is not copied",
            "a snapshot does not follow links to folders",
            "Register its content as a dataset if the script needs it.",
            "warning",
        )


def _check_data(workspace: Workspace, config: ScriptRunConfig, target_kind: str) -> Iterator[Problem]:
    """What is wrong with the inputs and outputs, and with the placeholders that stand for them."""
    texts = (*config.arguments, *config.environment_variables.values())
    if config.inputs or config.outputs or any(next(placeholders(text), None) for text in texts):
        # imported here: a run without data shall start without what reads datasets and datastores
        from .data_checks import check_data

        yield from check_data(workspace, config, target_kind == "docker")


def _check_environment(config: ScriptRunConfig, target_kind: str) -> Iterator[Problem]:
    environment = config.environment
    if environment != EnvironmentSpec():
        # imported here: most runs use mldesk's own Python, of which nothing has to be read
        from .environments.checking import check_environment

        for problem in check_environment(environment, target_kind):
            yield replace(problem, field=f"environment.{problem.field}")
    for name, value in config.environment_variables.items():
        if not name or "=" in name or "\0" in name + value:
            yield Problem(
                "environment_variables", "An environment variable cannot be set", repr(name), "Rename it."
            )


def _check_processes(workspace: Workspace, config: ScriptRunConfig) -> Iterator[Problem]:
    yield from batch_script_problems(config.batch_script)
    if config.distribution is not None or config.retries or config.resumes:
        # imported here: most runs are one process
        from .distribution_checks import check_distribution

        yield from check_distribution(workspace, config)


def _check_resume(
    workspace: Workspace, config: ScriptRunConfig, facts: ScriptFacts | None
) -> Iterator[Problem]:
    if config.resume is not None:
        # imported here: most runs begin anew
        from .resuming import check_resume

        yield from check_resume(workspace, config, facts)


def _check_names(config: ScriptRunConfig) -> Iterator[Problem]:
    problems: list[Problem] = []
    _tried(problems, "experiment", partial(check_name, "experiment", config.experiment))
    yield from (replace(problem, field="experiment") for problem in problems)
    if config.name is not None and not config.name.strip():
        yield Problem("name", "The run has no name", "the name is empty", "Give it a name, or leave it out.")
    if any(not key.strip() for key in config.tags):
        yield Problem("tags", "A tag has no name", "the key is empty", "Give it a name.")
    if any(not key.strip() for key in config.properties):
        yield Problem("properties", "A property has no name", "the key is empty", "Give it a name.")
    if config.max_duration_seconds is not None and config.max_duration_seconds < 1:
        cause = f"{config.max_duration_seconds} is less than 1"
        yield Problem(
            "max_duration_seconds", "The run has no time", cause, "Give at least 1 second, or none."
        )
