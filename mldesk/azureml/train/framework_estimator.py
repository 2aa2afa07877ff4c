"""The estimators that bring a framework: framework_version says which Python and packages."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from ..frameworks import estimator_framework, framework_table
from .estimator_base import EstimatorBase


class FrameworkEstimator(EstimatorBase):
    """An estimator of one framework."""

    FRAMEWORK_NAME: ClassVar[str] = ""
    DEFAULT_VERSION: ClassVar[str] = ""
    _table_name: ClassVar[str] = ""

    def __init__(
        self,
        source_directory: str | Path,
        compute_target: Any = None,
        *,
        framework_version: str | None = None,
        **parameters: Any,
    ) -> None:
        self.framework_version = framework_version or self.DEFAULT_VERSION
        self._asked_version = framework_version
        framework = None
        if parameters.get("environment_definition") is None and not parameters.get("user_managed"):
            self.framework_version, framework = estimator_framework(self._table_name, framework_version)
        super().__init__(source_directory, compute_target=compute_target, framework=framework, **parameters)

    @classmethod
    def get_supported_versions(cls) -> list[str]:
        """The versions that framework_version takes."""
        return list(framework_table()["frameworks"][cls._table_name]["estimator"])
