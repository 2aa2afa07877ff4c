"""azureml.telemetry: nothing is ever sent anywhere."""

from typing import Any

from . import absent, metrics


def set_diagnostics_collection(send_diagnostics: bool = True, verbosity: Any = None) -> None:
    """Say that no diagnostics are collected, whatever was asked for."""
    if send_diagnostics:
        metrics.tell_once("no diagnostics are collected: nothing leaves this machine")


absent.fill(__name__)
