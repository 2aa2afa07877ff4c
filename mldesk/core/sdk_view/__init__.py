"""A run as Azure's SDK v1 tells of it: its status, details, files and metrics, under the SDK's words.

Programs get it from mldesk.azureml, scripts that ask for it from the engine.
"""

from .details import run_details
from .files import BUILD_LOG, DRIVER_LOG, copy_file, file_paths, log_paths
from .metrics import metric_values
from .status import sdk_status

__all__ = [
    "BUILD_LOG",
    "DRIVER_LOG",
    "copy_file",
    "file_paths",
    "log_paths",
    "metric_values",
    "run_details",
    "sdk_status",
]
