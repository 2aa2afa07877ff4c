"""The Models page: models with versions, lineage, files, export; and registering one from a run."""

from mldesk.gui.pages.models.page import ModelsPage
from mldesk.gui.pages.models.register_panel import open_register_panel

__all__ = ["ModelsPage", "open_register_panel"]
