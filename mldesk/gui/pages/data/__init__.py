"""The Data page: datasets with their versions, files, previews and uses."""

from mldesk.gui.pages.data.page import DataPage

__all__ = ["DataPage"]
