"""azureml.train.widgets: the older place of azureml.widgets."""

from ...widgets import RunDetails

__all__ = ["RunDetails"]
