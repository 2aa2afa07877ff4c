"""`mldesk environment`: make, list, show, check, build and remove environments; compare those of two runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from mldesk.core.environments.checking import check_environment
from mldesk.core.environments.difference import environment_difference
from mldesk.core.environments.interpreters import nearest_interpreter
from mldesk.core.environments.registry import (
    Environment,
    environment_versions,
    get_environment,
    list_environments,
    register_environment,
    remove_environment,
)
from mldesk.core.environments.spec import AUTO, EnvironmentSpec
from mldesk.core.environments.uses import environment_uses
from mldesk.core.errors import InvalidInput, NotFound
from mldesk.core.machine_targets import get_place
from mldesk.core.run import Run, find_run
from mldesk.core.workspace import Workspace

from .call import Call, Family
from .environment_build import build_here, build_image
from .environment_source import SpecOptions, environment_at, said_something
from .environment_text import (
    difference_text,
    environment_text,
    environments_table,
    problems_lines,
    spec_text,
)
from .parameters import TagType
from .root import problem_dict
from .text import count, details, plain, section

_path = click.Path(path_type=Path)


@click.group(cls=Family)
def environment() -> None:
    """Make, check and build environments: the Python and the packages that runs get."""


@environment.command("create")
@click.argument("name")
@click.option(
    "--file",
    "file",
    type=_path,
    metavar="FILE",
    help="requirements.txt, pyproject.toml, a conda file, a Dockerfile, a virtual environment's folder.",
)
@click.option(
    "--package", "packages", multiple=True, metavar="REQUIREMENT", help="A package, as pip takes it; several."
)
@click.option("--python", metavar="VERSION|PATH", help="A version (3.11, 3.6.2), or a Python that is there.")
@click.option("--image", metavar="IMAGE", help="A Docker image: used as it is, or the base of the packages.")
@click.option("--dockerfile", type=_path, metavar="FILE", help="A Dockerfile; packages are installed on top.")
@click.option(
    "--variable", "variables", multiple=True, type=TagType(), help="An environment variable; several."
)
@click.option(
    "--secret",
    "secrets",
    multiple=True,
    metavar="NAME",
    help="A secret the script gets as a variable; several.",
)
@click.option(
    "--horovod",
    is_flag=False,
    flag_value=AUTO,
    metavar="[VERSION]",
    help="Build Horovod against the packages' TensorFlow: this version, else the one that fits.",
)
@click.option(
    "--legacy-keras", is_flag=True, help="Keras 2 for tf.keras: tf-keras, with TF_USE_LEGACY_KERAS=1."
)
@click.option("--description", default="", metavar="TEXT", help="What it is for.")
@click.pass_obj
def create(
    call: Call,
    name: str,
    file: Path | None,
    packages: tuple[str, ...],
    python: str | None,
    image: str | None,
    dockerfile: Path | None,
    variables: tuple[tuple[str, str], ...],
    secrets: tuple[str, ...],
    horovod: str | None,
    legacy_keras: bool,
    description: str,
) -> None:
    """Keep an environment as the next version of NAME. What the newest version is already, is not kept twice:
    it says "Nothing new", in JSON "new" is false.

    Nothing is built yet: that happens when a run needs it, or with `mldesk environment build`. The values of
    secrets are no part of it: `mldesk secret set` puts them into the system keyring.
    """
    options = SpecOptions(
        file, packages, python, image, dockerfile, variables, secrets, horovod, legacy_keras
    )
    spec = said_something(options).spec()
    with call.open_workspace() as workspace:
        before = _newest(workspace, name)
        made = register_environment(workspace, name, spec, description)
    is_new = before is None or before.version != made.version
    _warn(made.spec)
    known = "" if is_new else f"Nothing new: this is version {made.version} of {plain(made.name)}.\n\n"
    call.answer(made.to_dict() | {"new": is_new}, known + environment_text(made))


def _newest(workspace: Workspace, name: str) -> Environment | None:
    try:
        return environment_versions(workspace, name)[0]
    except NotFound:
        return None


def _warn(spec: EnvironmentSpec) -> None:
    """Say what may keep it from being used: where it only works on Docker, that is no fault."""
    for problem in check_environment(spec, _usual_kind(spec)):
        click.echo(f"mldesk: warning: {plain(problem)}", err=True)


def _usual_kind(spec: EnvironmentSpec) -> str:
    return "docker" if spec.kind in ("image", "dockerfile") or spec.image else "local"


@environment.command("list")
@click.pass_obj
def list_(call: Call) -> None:
    """List the environments with their newest versions."""
    with call.read_workspace() as workspace:
        found = list_environments(workspace)
    if not found and not call.as_json:
        click.echo("No environments. Make one with `mldesk environment create NAME --file FILE`.", err=True)
        return
    call.answer([one.to_dict() for one in found], environments_table(found))


@environment.command("show")
@click.argument("name", metavar="NAME[:VERSION]")
@click.pass_obj
def show(call: Call, name: str) -> None:
    """Show one version of an environment: what it is made of, whether it is built, which runs used it."""
    with call.read_workspace() as workspace:
        found = get_environment(workspace, name)
        versions = [one.version for one in environment_versions(workspace, found.name)]
        uses = environment_uses(workspace, found.name, found.version)
    folder = _built_folder(found.spec)
    value: dict[str, Any] = found.to_dict() | {
        "versions": versions,
        "runs": [use.run_id for use in uses],
        "built": None if folder is None else str(folder),
    }
    pairs = [
        ("Versions", ", ".join(map(str, reversed(versions)))),
        ("Used by", count(len(uses), "run")),
        ("Built", folder or ("not yet" if found.spec.needs_build() else None)),
    ]
    call.answer(value, environment_text(found) + section("Use", details(pairs)))


def _built_folder(spec: EnvironmentSpec) -> Path | None:
    if spec.kind != "packages":
        return None
    # imported here: most commands build nothing
    from mldesk.environments.building import built

    found = built(spec)
    return None if found is None else found.folder


@environment.command("remove")
@click.argument("name", metavar="NAME[:VERSION]")
@click.pass_obj
def remove(call: Call, name: str) -> None:
    """Take a version of an environment, or all of NAME, off the list.

    Runs keep what they were submitted with. What was built stays in the cache, which other workspaces share:
    see `mldesk disk`.
    """
    with call.open_workspace() as workspace:
        removed = remove_environment(workspace, name)
    told = ", ".join(one.reference for one in removed)
    call.answer([one.to_dict() for one in removed], f"Removed {plain(told)}")


@environment.command("check")
@click.argument("source", metavar="FILE|NAME[:VERSION]")
@click.option("--compute", metavar="NAME", help="Where it is to be used; what needs Docker, on Docker.")
@click.pass_obj
def check(call: Call, source: str, compute: str | None) -> int:
    """Say what an environment is and what is wrong with it; nothing is built. Ends with 1 for an error."""
    with call.read_workspace() as workspace:
        spec = environment_at(workspace, source)
        kind = _usual_kind(spec) if compute is None else get_place(workspace, compute).kind
    problems = check_environment(spec, kind)
    python, note = _python_here(spec, kind)
    value = {
        "spec": spec.to_json(),
        "python": python,
        "notes": [note] if note else [],
        "problems": [problem_dict(problem) for problem in problems],
    }
    text = spec_text(spec) + section("Python here", details([("Path", python), ("Note", note)]))
    text += section("Problems", problems_lines(problems) or "none")
    call.answer(value, text)
    return 1 if any(problem.level == "error" for problem in problems) else 0


def _python_here(spec: EnvironmentSpec, target_kind: str) -> tuple[str | None, str]:
    """The interpreter that the environment gets on this machine, and what is to be said of it."""
    if target_kind == "docker" or spec.kind in ("image", "dockerfile"):
        return None, ""
    if spec.is_ready:
        return spec.interpreter(), ""
    found, note = nearest_interpreter(spec.python)
    return (None if found is None else str(found.path)), note


@environment.command("build")
@click.argument("source", metavar="NAME[:VERSION]|FILE")
@click.option("--compute", metavar="NAME", default="local", show_default=True, help="Where it is to be used.")
@click.option("--refresh", is_flag=True, help="Take the newest of packages whose version is left open.")
@click.pass_obj
def build(call: Call, source: str, compute: str, refresh: bool) -> None:
    """Build an environment now, so that its runs start at once. What is built already is only told.

    Packages whose version is left open stay as they were found first, until --refresh. Runs that have begun
    keep theirs.

    For a Docker target, an image is built. The log and the progress go to stderr. Ctrl+C ends the build, and
    nothing of it is left.
    """
    with call.read_workspace() as workspace:
        spec = environment_at(workspace, source)
        target = get_place(workspace, compute)
    errors = [problem for problem in check_environment(spec, target.kind) if problem.level == "error"]
    if errors:
        raise InvalidInput.of(errors)
    if target.kind == "docker" and refresh:
        raise click.UsageError("--refresh is for environments of this machine; for images, give the versions")
    if target.kind == "docker":
        call.answer(*build_image(spec, target.settings))
    elif spec.needs_build():
        call.answer(*build_here(spec, refresh))
    else:
        call.answer({"python": spec.interpreter(), "built": False}, "There is nothing to build: it is there")


@environment.command("difference")
@click.argument("before", metavar="RUN")
@click.argument("after", metavar="RUN")
@click.pass_obj
def difference(call: Call, before: str, after: str) -> None:
    """Show in what the environments of two runs differ: Python, system, image, versions of packages."""
    with call.read_workspace() as workspace:
        runs = [find_run(workspace, text) for text in (before, after)]
        found = environment_difference(*(_recorded(run) for run in runs))
    call.answer(
        {"runs": [run.id for run in runs], **found.to_dict()},
        difference_text(found, (runs[0].name, runs[1].name)),
    )


def _recorded(run: Run) -> dict[str, Any]:
    if run.environment is None:
        raise NotFound(
            "The run recorded no environment", f"{run.name} has not been started", "Wait until it runs."
        )
    return run.environment
