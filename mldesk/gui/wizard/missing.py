"""The message about packages that the script imports and the chosen environment lacks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.gui.desktop import copy_text
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.message import MessageBar

from .lacking import Lack

_SHOWN = 6


class MissingBar(MessageBar):
    """Names what is missing; `add` puts it into a specification of this run, `register` into a new version.

    The buttons are called wizard.add_missing, wizard.add_version and wizard.copy_install.
    """

    def __init__(
        self,
        lack: Lack,
        add: Callable[[], object],
        register: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        names = ", ".join(lack.packages[:_SHOWN]) + (", …" if len(lack.packages) > _SHOWN else "")
        title = self.tr("The script asks for {names}, which {environment} lacks.")
        super().__init__(
            "error" if lack.needed else "warning",
            title.format(names=names, environment=self._called(lack.spec)),
            "" if lack.needed else self.tr("It may run all the same: the import is not needed at once."),
            self._cure(lack.spec),
            closable=False,
            parent=parent,
        )
        self.setObjectName("wizard.missing")
        self.setToolTip(self._command(lack))
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(16)
        for button in self._buttons(lack, add, register):
            row.addWidget(button)
        row.addStretch(1)
        self.words.addLayout(row)

    def _called(self, spec: EnvironmentSpec) -> str:
        if spec.kind == "current":
            return self.tr("mldesk's own Python")
        return spec.reference or self.tr("this environment")

    def _cure(self, spec: EnvironmentSpec) -> str:
        if spec.kind == "packages":
            return ""
        return self.tr("This run can have an environment of its own: with it, and all else as it is here.")

    def _buttons(self, lack: Lack, add: Callable[[], object], register: Callable[[], object]) -> list[Button]:
        spec = lack.spec
        if spec.kind == "packages" and spec.reference is not None:
            made = [
                self._button(self.tr("Add for this run"), "add_missing", add),
                self._button(self.tr("Add as new version"), "add_version", register),
            ]
        else:
            made = [self._button(self.tr("Add to environment"), "add_missing", add)]
        if spec.kind != "packages":
            copy = self.tr("Copy install command")
            made.append(self._button(copy, "copy_install", lambda: copy_text(self.toolTip())))
        return made

    def _button(self, text: str, name: str, pressed: Callable[[], object]) -> Button:
        button = Button(text, "link")
        button.setObjectName(f"wizard.{name}")
        button.clicked.connect(pressed)
        return button

    def _command(self, lack: Lack) -> str:
        if lack.spec.kind == "packages":
            return ""
        return f'"{lack.spec.interpreter()}" -m pip install {" ".join(lack.packages)}'
