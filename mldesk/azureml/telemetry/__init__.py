"""azureml.telemetry: nothing is ever sent anywhere."""

from __future__ import annotations

from ..telling import tell_once


def set_diagnostics_collection(send_diagnostics: bool = True, verbosity: object = None) -> None:
    """Say that no diagnostics are collected, whatever was asked for."""
    if send_diagnostics:
        tell_once("No diagnostics are collected: nothing leaves this machine.")
