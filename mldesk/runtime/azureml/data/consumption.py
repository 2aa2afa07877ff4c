"""A dataset as the input of a run that is submitted."""

from typing import Any, Dict, Optional


class DatasetConsumptionConfig:
    """A dataset under the name by which a run knows it; its text stands for the path in arguments."""

    def __init__(
        self, name: str, dataset: Any, mode: str = "direct", path_on_compute: Optional[str] = None
    ) -> None:
        self.name = name
        self.dataset = dataset
        self.mode = mode
        self.path_on_compute = path_on_compute

    def as_mount(self, path_on_compute: Optional[str] = None) -> "DatasetConsumptionConfig":
        """Its files are read in place."""
        return DatasetConsumptionConfig(self.name, self.dataset, "mount", path_on_compute)

    def as_download(self, path_on_compute: Optional[str] = None) -> "DatasetConsumptionConfig":
        """The run gets a copy of its files."""
        return DatasetConsumptionConfig(self.name, self.dataset, "download", path_on_compute)

    def to_json(self) -> Dict[str, Any]:
        """The input as the engine takes it."""
        return {
            "dataset": self.dataset.name,
            "version": self.dataset.version,
            "mode": self.mode,
            "name": self.name,
            "path_on_compute": self.path_on_compute,
        }

    def __str__(self) -> str:
        return "${{inputs." + self.name + "}}"
