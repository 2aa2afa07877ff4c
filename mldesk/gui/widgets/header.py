"""The head of a page: where one is, the title, and at the right the page's buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mldesk.gui.widgets.labels import ElidedLabel, Label


class PageHeader(QWidget):
    """Breadcrumb over title at the left, `actions` (widgets) at the right.

    `title_row` is the layout after the title, for a star or a pill.
    """

    def __init__(
        self,
        title: str,
        breadcrumb: str = "",
        actions: tuple[QWidget, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.breadcrumb_label = Label(breadcrumb, "caption")
        if not breadcrumb:
            self.breadcrumb_label.hide()
        self.title_label = ElidedLabel(title, "title")
        self.title_label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(10)
        self.title_row.addWidget(self.title_label)
        self.title_row.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.breadcrumb_label)
        words.addLayout(self.title_row)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        layout.addLayout(self._actions)
        self.setMinimumHeight(44)
        for widget in actions:
            self.add_widget(widget)

    def add_widget(self, widget: QWidget) -> None:
        """Put another widget at the right end."""
        self._actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_title(self, title: str, breadcrumb: str | None = None) -> None:
        """Change the title, and the breadcrumb unless it is None."""
        self.title_label.setText(title)
        if breadcrumb is not None:
            self.breadcrumb_label.setText(breadcrumb)
            self.breadcrumb_label.setVisible(bool(breadcrumb))
