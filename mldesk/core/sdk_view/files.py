"""The files of a run under the names that the SDK gives them."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from mldesk.runtime import files

from ..content import is_inside
from ..errors import translate_os_error
from ..run import Run
from ..run_facts import Image

DRIVER_LOG = "azureml-logs/70_driver_log.txt"
"""The name of what the script printed."""

BUILD_LOG = "azureml-logs/20_image_build_log.txt"
"""The name of what the building of the run's environment printed."""

FIRST_LOG = "azureml-logs/70_driver_log_0.txt"
"""The name of what the first process of a distributed run printed."""

_RANK_LOG = "azureml-logs/80_driver_log_rank_"
_build_log = "build.log"
_log_folders = ("azureml-logs/", "logs/")


def file_paths(run: Run) -> dict[str, Path]:
    """Where each file of the run is, by its name: outputs/..., logs/..., the log, images, what was uploaded.

    The files of a child run are those that were uploaded to it. A name that would lead out of the folder that
    it is copied into, as a script could tell one, is none.
    """
    named = itertools.chain(_named(run, ("outputs", "logs")), _uploaded(run), _images(run))
    # what the run has uploaded under a name goes before what a child run has in its outputs
    return dict(sorted({name: path for name, path in named if _is_one(name, path)}.items()))


def log_paths(run: Run) -> dict[str, Path]:
    """Where the logs of the run are, by their names."""
    named = itertools.chain(_named(run, ("logs",)), _uploaded(run))
    logs = (pair for pair in named if pair[0].startswith(_log_folders))
    return dict(sorted((name, path) for name, path in logs if _is_one(name, path)))


def _is_one(name: str, path: Path) -> bool:
    return is_inside(name) and path.is_file()


def _named(run: Run, folders: Iterable[str]) -> Iterator[tuple[str, Path]]:
    """The logs that mldesk writes, and what is in these folders of the script's own."""
    if run.parent_id is not None:
        return
    yield DRIVER_LOG, run.log_path
    yield BUILD_LOG, run.folder / _build_log
    yield from _process_logs(run)
    for kept in folders:
        folder = run.work_folder / kept
        for inner in files.walk_files(str(folder)):
            yield f"{kept}/{inner}", folder / inner


def _process_logs(run: Run) -> Iterator[tuple[str, Path]]:
    """The logs of the processes of a distributed run; the driver's log has all of them by time."""
    distribution = run.distribution
    for rank in range(0 if distribution is None else distribution.process_count):
        path = run.folder / f"ranks/{rank}/log.txt"
        yield f"{_RANK_LOG}{rank}.txt", path
        if rank == 0:
            yield FIRST_LOG, path


def _uploaded(run: Run) -> Iterator[tuple[str, Path]]:
    for artifact in run.artifacts():
        yield files.own_name(run.id, artifact.path), run.work_folder / artifact.path


def _images(run: Run) -> Iterator[tuple[str, Path]]:
    for image in run.images():
        yield image_name(image), image.path


def image_name(image: Image) -> str:
    """The name of a logged image: its own, when it was logged (unix seconds), and the kind of its file."""
    return f"{image.name}_{int(image.time)}{image.path.suffix}"


def copy_file(source: Path, target: Path) -> None:
    """Copy a file of a run to `target`, whose folder is made; raises the world's errors."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    except shutil.SameFileError:
        return
    except OSError as error:
        raise translate_os_error(error, error.filename or target) from error
