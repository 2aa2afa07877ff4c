"""azureml.train.sklearn: the estimator of scikit-learn."""

from __future__ import annotations

from .framework_estimator import FrameworkEstimator

__all__ = ["SKLearn"]


class SKLearn(FrameworkEstimator):
    """A script with scikit-learn; without a framework_version 0.20.3, as in the SDK."""

    FRAMEWORK_NAME = "SKLearn"
    DEFAULT_VERSION = "0.20.3"
    _table_name = "sklearn"
