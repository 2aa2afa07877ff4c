"""What the Export panel does beside the GUI thread: reads what is possible, checks, converts, exports."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mldesk.core.errors import InvalidInput, MldeskError
from mldesk.core.model import ModelVersion, export_model
from mldesk.core.model.conversion import (
    FORMATS,
    Conversion,
    ExportFormat,
    collect_conversion,
    conversion_config,
    find_conversion,
)
from mldesk.core.model.conversion.formats import check_possible
from mldesk.core.model.conversion.planning import conversion_python
from mldesk.core.model.edits import check_trusted
from mldesk.core.model.export import check_target
from mldesk.core.run import Run, submit
from mldesk.core.spec import validate
from mldesk.gui.byte_progress import ByteProgress
from mldesk.gui.localized import localized

from .reading import read_conversions

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.reader import Progress


@dataclass(frozen=True)
class ExportRequest:
    """What is to be exported and how; `run_id` is the run that converts it, if one has to."""

    version: ModelVersion
    format: str
    folder: Path
    replace: bool = False
    python: str | None = None
    private_key: str | None = None
    password: str | None = None
    run_id: str = ""

    def with_run(self, run_id: str) -> ExportRequest:
        """The same, with the run that converts."""
        return replace(self, run_id=run_id)

    @property
    def label(self) -> str:
        """The format's name for people."""
        return localized(FORMATS[self.format].label)


@dataclass(frozen=True)
class Choice:
    """A format; why the version cannot be had in it (empty if it can); when it was converted to it."""

    format: ExportFormat
    obstacle: str
    converted: float | None


@dataclass(frozen=True)
class ExportFacts:
    """What the panel offers, the Python that would convert, and whether exports can be signed here."""

    choices: tuple[Choice, ...]
    python: Path
    can_sign: bool


@dataclass(frozen=True)
class Exported:
    """What became of it: the folder, and the conversion with how well its predictions agree."""

    folder: Path
    conversion: Conversion | None
    signed: bool


def can_sign() -> bool:
    """Whether the package for signatures is installed."""
    return importlib.util.find_spec("model_signing") is not None


def read_export(workspace: Workspace, version: ModelVersion) -> ExportFacts:
    """What is possible for a version; raises NotFound or Damaged when its manifest cannot be read."""
    runs = read_conversions(workspace, version)
    choices = []
    for wanted in FORMATS.values():
        run = runs.get(wanted.name)
        ended = run.run.ended if run is not None and run.run.status == "Completed" else None
        choices.append(Choice(wanted, _obstacle(version, wanted), ended))
    return ExportFacts(tuple(choices), conversion_python(workspace, version), can_sign())


def _obstacle(version: ModelVersion, wanted: ExportFormat) -> str:
    try:
        check_possible(version, wanted)
        if wanted.script is not None:
            check_trusted(version)
    except InvalidInput as error:
        return error.cause.partition(": ")[2] or error.cause
    except MldeskError as error:
        return error.title
    return ""


def prepare(workspace: Workspace, request: ExportRequest) -> ExportRequest:
    """Check all that can be wrong; start the run that converts, unless an earlier one has done it.

    The result has the id of that run. Raises InvalidInput with all problems, Conflict for the folder.
    """
    check_target(request.folder, request.replace)
    if request.private_key is not None:
        from mldesk.core.model.signing import load_private_key

        load_private_key(request.private_key, request.password)
    if request.format == "registered":
        return request
    config = conversion_config(workspace, request.version, request.format, request.python)
    errors = [problem for problem in validate(workspace, config) if problem.level == "error"]
    if errors:
        raise InvalidInput.of(errors)
    earlier = find_conversion(workspace, request.version, request.format, request.python)
    return request.with_run(submit(workspace, config).id if earlier is None else earlier.run_id)


def export(workspace: Workspace, progress: Progress, request: ExportRequest) -> Exported:
    """Export what is registered, or what the request's run has converted; raises as export_model does."""
    converted = collect_conversion(workspace, Run(workspace, request.run_id)) if request.run_id else None
    folder = export_model(
        request.version,
        request.folder,
        request.replace,
        ByteProgress(progress),
        progress.canceled,
        request.format,
        converted,
        request.private_key,
        request.password,
    )
    return Exported(folder, converted, request.private_key is not None)


def stop_run(workspace: Workspace, run_id: str) -> None:
    """Ask a run to stop."""
    Run(workspace, run_id).request_stop()
