"""Experiments: the table of all runs, live, with two small charts above it."""

from mldesk.gui.pages.experiments.page import ExperimentsPage

__all__ = ["ExperimentsPage"]
