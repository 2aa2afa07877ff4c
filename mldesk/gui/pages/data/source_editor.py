"""What the editors of a new dataset's source have in common: where its files come from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui import formats
from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.core.dataset.gathering import Source
    from mldesk.core.workspace import Workspace

LABEL_WIDTH = 104
"""Pixels of the labels before the fields."""


@dataclass(frozen=True)
class Choice:
    """What was chosen: `make` gives it to core, `name` is a name for the dataset.

    `copied_because` tells why the files cannot be left in place; empty when they can. `sha256` (hex) is that
    of the one download, if it is known.
    """

    make: Callable[[Workspace], list[Source]]
    name: str
    copied_because: str = ""
    unpack: bool = False
    sha256: str = ""


class SourceEditor(QWidget):
    """Base of the editors; `changed` comes when the choice, or what is known of it, has changed."""

    changed = Signal()

    def choice(self) -> Choice | None:
        """What is chosen; None while something is missing, which is then told by `tell_missing`."""
        raise NotImplementedError

    def tell_missing(self) -> None:
        """Say beside the field what is missing."""
        raise NotImplementedError

    def show_problem(self, error: MldeskError) -> None:
        """Show beside the field what is wrong."""
        raise NotImplementedError


def files_text(count: int, size: int, complete: bool = True) -> str:
    """`12 files · 3 MB`, with "more than" before it unless all were counted."""

    files = (
        translate("Sources", "1 file")
        if count == 1
        else translate("Sources", "{count} files").format(count=formats.count(count))
    )
    text = f"{files} · {formats.size(size)}"
    return text if complete else translate("Sources", "more than {files}").format(files=text)
