"""Run: one run's status, curves, log, use of the machine, parameters, files, code and environment."""

from mldesk.gui.pages.run.page import RunPage

__all__ = ["RunPage"]
