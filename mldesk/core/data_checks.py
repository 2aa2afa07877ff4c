"""What is wrong with the inputs and outputs of a config, and with what its texts say of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from .content import is_inside
from .errors import InvalidInput, MldeskError, NotFound, Problem
from .identifiers import check_name
from .run_data import DatasetInput, DatastoreInput, Input, Output, input_names, placeholders
from .spec import ScriptRunConfig
from .workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from .datastore import Datastore, DatastorePath


def check_data(workspace: Workspace, config: ScriptRunConfig, in_container: bool) -> Iterator[Problem]:
    """All problems of inputs, outputs and the placeholders that stand for them; nothing is changed."""
    for index, given in enumerate(config.inputs):
        for problem in _check_input(workspace, config, given, in_container):
            yield replace(problem, field=f"inputs.{index}")
    for index, output in enumerate(config.outputs):
        for problem in _check_output(workspace, output):
            yield replace(problem, field=f"outputs.{index}")
    yield from _check_names("inputs", input_names(config.inputs))
    yield from _check_names("outputs", [output.name for output in config.outputs])
    yield from _check_placeholders(config)


def datastore_of(workspace: Workspace, name: str) -> Datastore:
    """The datastore called so, the default one without a name; raises NotFound."""
    from .datastore import get_datastore, get_default_datastore

    return get_datastore(workspace, name) if name else get_default_datastore(workspace)


def datastore_path(workspace: Workspace, given: DatastoreInput) -> DatastorePath:
    """What the input names, which is there if its datastore is a folder.

    Raises NotFound, and InvalidInput for a pattern or a path that leaves the datastore.
    """
    from .datastore.names import has_pattern

    place = datastore_of(workspace, given.datastore).path(given.path)
    local = place.local()
    if local is None or local.exists():
        return place
    if has_pattern(place.path):
        raise InvalidInput(
            "A pattern cannot be an input", f"{place} is one", "Name a folder, or register what it selects."
        )
    raise NotFound(
        f"There is nothing at {place}",
        f"{local} does not exist",
        "Check the path, or upload the files first.",
    )


def _problem_of(action: Callable[[], object]) -> Iterator[Problem]:
    try:
        action()
    except MldeskError as error:
        yield Problem("", error.title, error.cause, error.cure)


def _check_input(
    workspace: Workspace, config: ScriptRunConfig, given: Input, in_container: bool
) -> Iterator[Problem]:
    if isinstance(given, DatasetInput):
        yield from _check_dataset(workspace, given)
    else:
        yield from _problem_of(partial(datastore_path, workspace, given))
    modes = ("mount", "download", "direct") if isinstance(given, DatasetInput) else ("mount", "download")
    if given.mode not in modes:
        yield Problem("", "The mode is unknown", repr(given.mode), f"Use {' or '.join(modes)}.")
    yield from _check_place(given.path_on_compute, in_container and given.mode == "mount")
    taken = given.path_on_compute is not None and not is_elsewhere(given.path_on_compute)
    if taken and given.mode == "mount" and (config.source_folder / str(given.path_on_compute)).exists():
        yield Problem(
            "",
            "The place of the input is taken",
            f"{given.path_on_compute} is in the source folder",
            "Choose another place, or none.",
        )


def _check_dataset(workspace: Workspace, given: DatasetInput) -> Iterator[Problem]:
    # imported here: a run without datasets shall start without what reads them
    from .dataset import check_dataset, get_dataset

    try:
        version = get_dataset(workspace, given.reference)
    except MldeskError as error:
        yield Problem("", error.title, error.cause, error.cure)
    else:
        yield from check_dataset(version)


def _check_output(workspace: Workspace, output: Output) -> Iterator[Problem]:
    yield from _problem_of(lambda: datastore_of(workspace, output.datastore).path(output.path_of("run")))
    if output.mode not in ("mount", "upload"):
        yield Problem("", "The mode is unknown", repr(output.mode), "Use mount or upload.")
    if output.register_as is not None:
        yield from _problem_of(partial(check_name, "dataset", output.register_as))
    yield from _check_place(output.path_on_compute)


def is_elsewhere(path_on_compute: str) -> bool:
    """Whether the place is not in the run's working folder: an absolute path."""
    return PurePosixPath(path_on_compute).is_absolute() or PureWindowsPath(path_on_compute).is_absolute()


def _check_place(path: str | None, anywhere: bool = False) -> Iterator[Problem]:
    if path is None:
        return
    if is_elsewhere(path) and anywhere:
        parts = PurePosixPath(path).parts
        if len(parts) < 3 or ".." in parts or not path.startswith("/"):
            yield Problem(
                "",
                "Nothing can be mounted there",
                repr(path),
                "Name a folder such as /mnt/data or /tmp/data.",
            )
    elif is_elsewhere(path):
        yield Problem(
            "",
            f"The files will not be at {path}",
            "a run has no places outside of its folder",
            "The script has to take the path from its arguments or from the run.",
            "warning",
        )
    elif not is_inside(path) or "\0" in path or not Path(path).parts:
        yield Problem(
            "", "The place leads out of the run's working folder", repr(path), "Name a folder in it."
        )


def _check_names(kind: str, names: list[str]) -> Iterator[Problem]:
    for index, name in enumerate(names):
        if not name.strip() or any(sign in name for sign in "{}\n\0"):
            yield Problem(f"{kind}.{index}", "The name cannot be used", repr(name), "Use letters and digits.")
        elif name in names[:index]:
            yield Problem(
                f"{kind}.{index}",
                f"The name {name} is taken",
                f"two of the {kind} are called so",
                "Give each a name of its own.",
            )


def _check_placeholders(config: ScriptRunConfig) -> Iterator[Problem]:
    known = {
        "inputs": input_names(config.inputs),
        "outputs": [output.name for output in config.outputs],
    }
    texts: Mapping[str, list[str]] = {
        "arguments": list(config.arguments),
        "environment_variables": list(config.environment_variables.values()),
    }
    for field, group in texts.items():
        for kind, name in (found for text in group for found in placeholders(text)):
            if name not in known[kind]:
                there = ", ".join(known[kind]) or "none"
                yield Problem(
                    field,
                    f"There is no {kind[:-1]} called {name}",
                    f"the run's {kind}: {there}",
                    "Add it, or correct the name.",
                )
