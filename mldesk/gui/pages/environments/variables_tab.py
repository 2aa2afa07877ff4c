"""The Variables tab: environment variables of a version, and its secrets, whose values can be set here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.secret_rows import SecretRows

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_NAME_WIDTH = 200


class VariablesTab(QWidget):
    """Shows what the script finds in its environment."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = EmptyState(
            "text",
            self.tr("No variables and no secrets"),
            self.tr("What the script shall find in its environment is set in a new version."),
        )
        self.variables_title = Label(self.tr("Environment variables"), "strong")
        self.variables = FactGrid(columns=1, name_width=_NAME_WIDTH)
        self.secrets_title = Label(self.tr("Secrets"), "strong")
        self.secrets_text = Label(
            self.tr("Only their names are part of the environment. The values stay in the system's keyring."),
            "muted",
            wrap=True,
        )
        self.secrets = SecretRows(session, "environments.value", editable=False)
        page = ScrollPage((0, 12, 8, 8))
        page.body.setSpacing(8)
        for widget in (
            self.variables_title, self.variables, self.secrets_title, self.secrets_text, self.secrets,
        ):  # fmt: skip
            page.body.addWidget(widget)
        page.body.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def show_spec(self, spec: EnvironmentSpec) -> None:
        """Show the variables and secrets of a specification."""
        facts = [Fact(name, value, mono=True) for name, value in spec.variables.items()]
        self.variables.set_facts(facts)
        self.secrets.set_names(spec.secrets)
        self.variables_title.setVisible(bool(facts))
        self.variables.setVisible(bool(facts))
        for part in (self.secrets_title, self.secrets_text, self.secrets):
            part.setVisible(bool(spec.secrets))
        self.stack.setCurrentIndex(1 if facts or spec.secrets else 0)
