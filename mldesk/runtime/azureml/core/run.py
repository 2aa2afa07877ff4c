"""azureml.core.run: a script's own run (_SubmittedRun), other runs (Run), and none at all (_OfflineRun)."""

from .. import absent
from .any_run import Run
from .offline import _OfflineRun
from .submitted import _SubmittedRun

__all__ = ["Run", "_OfflineRun", "_SubmittedRun"]

absent.fill(__name__)
