"""What the Models page reads of models: the list, a version with its origin, what its files tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from mldesk.core.content import ContentFile
from mldesk.core.errors import MldeskError
from mldesk.core.model import Model, ModelDataset, ModelVersion, list_models, model_datasets
from mldesk.core.model.conversion import FORMATS
from mldesk.core.model.conversion.planning import EXPERIMENT
from mldesk.core.model.inspection import Inspection, inspect_model
from mldesk.core.run_table import RunRow, list_runs

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace

FRAMEWORKS = {
    "keras": "Keras",
    "tensorflow": "TensorFlow",
    "torch": "PyTorch",
    "sklearn": "scikit-learn",
    "onnx": "ONNX",
    "pickle": "Pickle",
}
"""How frameworks are called by those who use them."""

Counts = Mapping[str, int | None]
"""The number of parameters by a version's hash; None where its files do not tell."""


@dataclass(frozen=True)
class ModelRow:
    """A model in the list, with the number of parameters of its newest version, if it is known."""

    model: Model
    parameter_count: int | None = None

    @property
    def framework(self) -> str:
        """The framework of its newest version; empty when it is not known."""
        return framework_name(self.model.newest.framework)

    @property
    def aliases(self) -> tuple[tuple[str, int], ...]:
        """All aliases with the number of the version that bears each."""
        return tuple((alias, version.version) for version in self.model.versions for alias in version.aliases)

    def words(self) -> str:
        """Everything that a search may find."""
        newest = self.model.newest
        tags = [f"{key} {value}" for version in self.model.versions for key, value in version.tags.items()]
        names = [alias for alias, _ in self.aliases]
        parts = (self.model.name, self.framework, newest.description, newest.note, *tags, *names)
        return " ".join(parts).lower()


@dataclass(frozen=True)
class VersionFacts:
    """What is read of a version: its model.json, its files, its data; `problem` when it cannot be read."""

    version: ModelVersion
    manifest: Mapping[str, Any] = field(default_factory=dict)
    files: tuple[ContentFile, ...] = ()
    datasets: tuple[ModelDataset, ...] = ()
    run_present: bool = False
    problem: MldeskError | None = None

    @property
    def lineage(self) -> Mapping[str, Any]:
        """Where it came from, as its model.json tells."""
        return self.manifest.get("lineage") or {}

    @property
    def told_by(self) -> str:
        """The export that tells where it came from; empty when this workspace knows."""
        return str(self.lineage.get("told_by") or "")


@dataclass(frozen=True)
class Inspected:
    """What the files of a version tell, or why they cannot be read."""

    version: ModelVersion
    inspection: Inspection | None = None
    problem: MldeskError | None = None


@dataclass(frozen=True)
class ConversionRun:
    """The newest run that converts, or has converted, a version to a format."""

    format: str
    run: RunRow


def framework_name(framework: str | None) -> str:
    """The name of a framework for people; empty when it is not known."""
    return FRAMEWORKS.get(framework or "", framework or "")


def read_models(workspace: Workspace) -> list[ModelRow]:
    """Read all models."""
    return [ModelRow(model) for model in list_models(workspace)]


def with_counts(rows: Sequence[ModelRow], counts: Counts) -> list[ModelRow]:
    """The rows with the numbers of parameters that are known."""
    return [replace(row, parameter_count=counts.get(row.model.newest.hash)) for row in rows]


def count_parameters(versions: Sequence[ModelVersion]) -> dict[str, int | None]:
    """Inspect versions for their numbers of parameters, by hash."""
    counts: dict[str, int | None] = {}
    for version in versions:
        found = inspect_version(version).inspection
        counts[version.hash] = None if found is None else found.parameter_count
    return counts


def inspect_version(version: ModelVersion) -> Inspected:
    """Inspect the files of a version without loading them; what cannot be read is a problem to show."""
    try:
        return Inspected(version, inspect_model(version.files_folder, version.files()))
    except MldeskError as error:
        return Inspected(version, problem=error)


def read_version(workspace: Workspace, version: ModelVersion) -> VersionFacts:
    """Read a version; a damaged manifest is a problem to show, not an error."""
    try:
        manifest, files = version.manifest(), tuple(version.files())
        datasets = tuple(model_datasets(workspace, version))
    except MldeskError as error:
        return VersionFacts(version, problem=error)
    row = workspace.store.read_one("SELECT 1 FROM runs WHERE id = ? AND deleted IS NULL", version.run_id)
    return VersionFacts(version, manifest, files, datasets, row is not None)


def read_conversions(workspace: Workspace, version: ModelVersion) -> dict[str, ConversionRun]:
    """The newest run for each format that the version was converted to, or is being converted to."""
    found: dict[str, ConversionRun] = {}
    for row in list_runs(workspace, EXPERIMENT, include_archived=True):
        wanted = row.tags.get("format", "")
        if row.tags.get("model") == version.reference and wanted in FORMATS:
            found.setdefault(wanted, ConversionRun(wanted, row))
    return found
