"""Help > Collect diagnostics: files that help to find a fault, previewed before they are written."""

from mldesk.gui.diagnostics.panel import DiagnosticsPanel, open_diagnostics

__all__ = ["DiagnosticsPanel", "open_diagnostics"]
