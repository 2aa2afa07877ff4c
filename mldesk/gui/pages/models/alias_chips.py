"""The aliases of a version as chips, each with a button that takes it away, and a line that gives one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mldesk.gui.widgets.tag_chips import TagChips


class AliasChips(TagChips):
    """Shows `@champion`; `given` carries a new alias, `taken` one that was removed.

    Its controls are named NAME_add and NAME_line.
    """

    given = Signal(str)
    taken = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setAccessibleName(self.tr("Aliases"))
        self.add_button.setText(self.tr("Add alias"))
        self.add_button.setAccessibleName(self.tr("Add alias"))
        self.line.setAccessibleName(self.tr("New alias"))
        self.line.setPlaceholderText(self.tr("such as champion"))
        self.edited.connect(self._tell)
        self._aliases: tuple[str, ...] = ()

    def set_aliases(self, aliases: Sequence[str]) -> None:
        """Show these aliases."""
        self._aliases = tuple(aliases)
        self.set_tags({f"@{alias}": "" for alias in aliases})

    def _chip(self, key: str, value: str) -> Any:
        chip = super()._chip(key, value)
        words = self.tr("Remove the alias {alias}").format(alias=key.lstrip("@"))
        chip.remove_button.setAccessibleName(words)
        chip.remove_button.setToolTip(words)
        return chip

    def finish(self) -> None:
        """Take the alias that is written in the line, if any, and close the line."""
        written = self.line.text().strip().lstrip("@")
        self.line.clear()
        self.add_button.show()
        self.line.hide()
        if written and written not in self._aliases:
            self.given.emit(written)

    def _tell(self, tags: dict[str, str]) -> None:
        for alias in self._aliases:
            if f"@{alias}" not in tags:
                self.taken.emit(alias)
