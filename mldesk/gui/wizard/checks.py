"""Finds all problems of a draft, and tells which step each belongs to; without Qt."""

from __future__ import annotations

import shlex
from dataclasses import replace
from enum import IntEnum

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import InvalidInput, Problem
from mldesk.core.identifiers import check_name
from mldesk.core.script import Option
from mldesk.core.spec import validate
from mldesk.core.workspace import Workspace

from . import arguments, sweep
from .draft import MAXIMUM_RUNS, Draft


class Step(IntEnum):
    """The steps of the wizard, in order."""

    SCRIPT = 0
    DATA = 1
    PARAMETERS = 2
    COMPUTE = 3
    DISTRIBUTION = 4
    REVIEW = 5


EXTRA_ARGUMENTS = "extra_arguments"
_NAMES = ("experiment", "name")
_STEP_OF_FIELD = {
    "option": Step.PARAMETERS,
    "arguments": Step.PARAMETERS,
    EXTRA_ARGUMENTS: Step.PARAMETERS,
    "repeats": Step.PARAMETERS,
    "script": Step.SCRIPT,
    "source_folder": Step.SCRIPT,
    "imports": Step.SCRIPT,
    "inputs": Step.DATA,
    "outputs": Step.DATA,
    "compute": Step.COMPUTE,
    "cpus": Step.COMPUTE,
    "gpus": Step.COMPUTE,
    "gpu_memory": Step.COMPUTE,
    "environment": Step.COMPUTE,
    "environment_variables": Step.COMPUTE,
    "python": Step.COMPUTE,
    "packages": Step.COMPUTE,
    "pip_options": Step.COMPUTE,
    "conda_packages": Step.COMPUTE,
    "conda_channels": Step.COMPUTE,
    "image": Step.COMPUTE,
    "dockerfile": Step.COMPUTE,
    "secrets": Step.COMPUTE,
    "horovod": Step.COMPUTE,
    "keras": Step.COMPUTE,
    "retries": Step.COMPUTE,
    "resumes": Step.COMPUTE,
    "batch_script": Step.COMPUTE,
    "distribution": Step.DISTRIBUTION,
    "experiment": Step.REVIEW,
    "name": Step.REVIEW,
    "resume": Step.REVIEW,
    "max_duration_seconds": Step.REVIEW,
    "properties": Step.REVIEW,
    "workspace": Step.REVIEW,
}


def option_field(option: Option) -> str:
    """Return the field of an option's problems, unlike the wizard's own: an option may be called "name"."""
    return f"option:{option.label}"


def step_of(field: str) -> Step:
    """Return the step where the problem of `field` is to be cured; what is no known field is an argument."""
    root = field.partition(".")[0].partition("[")[0].partition(":")[0]
    return _STEP_OF_FIELD.get(root, Step.PARAMETERS)


def typing_problems(draft: Draft) -> list[Problem]:
    """Return what can be said about the typed texts alone, at once and without touching the disk."""
    problems = [
        problem for option in draft.form_options for problem in option_problems(option, draft.text(option))
    ]
    try:
        shlex.split(draft.extra_arguments)
    except ValueError:
        problems.append(
            Problem(
                EXTRA_ARGUMENTS,
                "A quotation mark is not closed",
                "",
                "Close it, or write \\' to mean the sign itself.",
            )
        )
    if draft.run_count > MAXIMUM_RUNS:
        problems.append(
            Problem(
                EXTRA_ARGUMENTS,
                f"These lists make {draft.run_count:,} runs",
                f"at most {MAXIMUM_RUNS} are started at once",
                "Give fewer values.",
            )
        )
    problems += _name_problems(draft)
    return problems


def _name_problems(draft: Draft) -> list[Problem]:
    problems = []
    wanted = [("experiment", draft.experiment)]
    if draft.run_name.strip():
        wanted.append(("name", draft.run_name))
    for field, text in wanted:
        try:
            check_name("experiment" if field == "experiment" else "run", text)
        except InvalidInput as error:
            problems.append(Problem(field, error.title, error.cause, error.cure))
    return problems


def option_problems(option: Option, text: str) -> list[Problem]:
    """Return the problems of the text typed for one option: every value must fit its type."""
    field = option_field(option)
    try:
        values = arguments.values_of(option, text)
    except sweep.SweepError as error:
        return [
            Problem(
                field,
                error.cause[:1].upper() + error.cause[1:],
                "",
                error.cure[:1].upper() + error.cure[1:] + ".",
            )
        ]
    if not values and option.required:
        return [Problem(field, "A value is needed", "the script does not start without it", "Give one.")]
    wrong = [value for value in values if not _fits(option, value)]
    if not wrong:
        return []
    quoted = ", ".join(f"“{value}”" for value in wrong[:3])
    return [Problem(field, f"{quoted} is not {_wanted(option)}", "", _cure(option))]


def _fits(option: Option, value: str) -> bool:
    if option.kind not in ("int", "float"):
        return option.kind != "choice" or value in [str(choice) for choice in option.choices or ()]
    try:
        int(value) if option.kind == "int" else float(value)
    except ValueError:
        return False
    return True


def _wanted(option: Option) -> str:
    return {"int": "an integer", "float": "a number"}.get(option.kind, "one of the choices")


def _cure(option: Option) -> str:
    if option.kind == "choice":
        return f"Choose {', '.join(str(choice) for choice in option.choices or ())}."
    example = arguments.default_text(option) or ("50" if option.kind == "int" else "0.001")
    return f"Give a value such as {example}, or several with commas between."


def all_problems(draft: Draft, workspace: Workspace) -> list[Problem]:
    """Return every problem of the draft in the order of the steps; reads the disk: not for the GUI thread."""
    if draft.script is None:
        return [Problem("script", "No script is chosen", "", "Drop a script, or browse for one.")]
    problems = typing_problems(draft)
    known = {problem.field for problem in problems}
    readable = all(problem.field in _NAMES for problem in problems)
    configuration = draft.configurations()[0] if readable else draft.plain_configuration()
    for problem in _of_options(draft, validate(workspace, configuration)):
        # Without arguments it would complain about those that are missing; the typed ones are checked above.
        if problem.field not in known and (readable or step_of(problem.field) is not Step.PARAMETERS):
            problems.append(problem)
    return sorted(problems, key=lambda problem: (step_of(problem.field), problem.level != "error"))


def _of_options(draft: Draft, problems: list[Problem]) -> list[Problem]:
    """Give problems that core names by an option's flag or name the field that the form knows."""
    fields = {
        name: option_field(option) for option in draft.options for name in (option.label, *option.flags)
    }
    spec = draft.environment
    return [
        with_package(replace(problem, field=fields.get(problem.field, problem.field)), spec)
        for problem in problems
    ]


def with_package(problem: Problem, spec: EnvironmentSpec) -> Problem:
    """The problem with the package that it is about, as it is written, unless it names that itself."""
    root, _, index = problem.field.removeprefix("environment.").partition(".")
    listed = {"packages": spec.packages, "conda_packages": spec.conda_packages}.get(root, ())
    if not index.isdigit() or int(index) >= len(listed) or listed[int(index)] in str(problem):
        return problem
    return replace(problem, title=f"{listed[int(index)]}: {problem.title}")
