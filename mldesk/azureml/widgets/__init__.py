"""azureml.widgets: a run shown live in a notebook, or in the window."""

from .run_details import RunDetails

__all__ = ["RunDetails"]
