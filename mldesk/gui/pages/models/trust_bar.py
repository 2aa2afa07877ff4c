"""Says that a model came from outside and is not loaded before the user says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mldesk.core.model import ModelVersion
from mldesk.core.model.inspection import ModelWarning
from mldesk.gui.localized import localized
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.flow import FlowLayout
from mldesk.gui.widgets.icon_label import IconLabel
from mldesk.gui.widgets.labels import Label

_LINE, _BUTTON = 28, 36


class TrustBar(QFrame):
    """Takes no room for a trusted version; `trusted` when the user trusts it, `looked` to see warnings."""

    trusted = Signal()
    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "message")
        self.setProperty("level", "warning")
        self.setObjectName("models.untrusted")
        title = self.tr("It came from outside and is not trusted")
        self.setAccessibleName(title)
        symbol = IconLabel("warning", "warning")
        symbol.setFixedHeight(_LINE)
        self.title_label = Label(title, "strong", wrap=True)
        self.title_label.setMinimumHeight(_LINE)
        self.text_label = Label("", wrap=True)
        self.found_label = Label("", wrap=True)
        for label in (self.text_label, self.found_label):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.trust_button = Button(self.tr("Trust it"))
        self.trust_button.setObjectName("models.trust")
        self.trust_button.clicked.connect(self.trusted)
        self.look_button = Button(self.tr("Look at what was found"), "quiet")
        self.look_button.setObjectName("models.look")
        self.look_button.clicked.connect(self.looked)
        for button in (self.trust_button, self.look_button):
            button.setFixedHeight(_BUTTON)
        self._lay_out(symbol)
        self.hide()

    def _lay_out(self, symbol: QWidget) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        flow.addWidget(self.trust_button)
        flow.addWidget(self.look_button)
        words = QVBoxLayout()
        words.setSpacing(2)
        for widget in (self.title_label, self.text_label, self.found_label):
            words.addWidget(widget)
        words.addSpacing(6)
        words.addWidget(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def show_version(self, version: ModelVersion) -> None:
        """Show the bar for a version that is not trusted."""
        text = self.tr(
            "From {origin}. Loading a model can run code of whoever made it, so mldesk does not load it."
        )
        self.text_label.setText(text.format(origin=version.origin))
        self.setVisible(not version.trusted)

    def show_warnings(self, warnings: Sequence[ModelWarning]) -> None:
        """Say what the inspection found."""
        dangers = sum(warning.level == "danger" for warning in warnings)
        if dangers:
            text = self.tr("Danger was found in its files: {title}.")
            first = next(warning for warning in warnings if warning.level == "danger")
            self.found_label.setText(text.format(title=localized(first.title)))
        elif warnings:
            self.found_label.setText(self.tr("Some of its files ask for a second look."))
        else:
            self.found_label.setText(
                self.tr("Nothing risky was seen in its files, which is a good sign but no proof.")
            )
        self.look_button.setVisible(bool(warnings))
