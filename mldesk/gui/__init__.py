"""The window: the only place where PySide6 and pyqtgraph are imported."""
