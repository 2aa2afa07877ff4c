"""The message about packages that the script imports and this Python lacks."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

from mldesk.core.script import package_of
from mldesk.gui.desktop import copy_text
from mldesk.gui.widgets.message import MessageBar

from .source import Source


def missing_bar(source: Source) -> MessageBar:
    """Return a bar that names what is missing, with the command that installs it at hand."""
    packages = " ".join(package_of(name) for name in source.missing)
    command = f'"{sys.executable}" -m pip install {packages}'
    needed = any(source.facts.needs(name) for name in source.missing)
    names = ", ".join(source.missing)
    title = QCoreApplication.translate("Wizard", "The script asks for {names}, which this environment lacks.")
    cause = QCoreApplication.translate("Wizard", "It may run all the same: the import is not needed at once.")
    cure = QCoreApplication.translate("Wizard", "Install it, or choose another Python under Compute.")
    copy = QCoreApplication.translate("Wizard", "Copy install command")
    bar = MessageBar(
        "error" if needed else "warning",
        title.format(names=names),
        "" if needed else cause,
        cure if needed else "",
        (copy, lambda: copy_text(command)),
        closable=False,
    )
    bar.setObjectName("wizard.missing")
    bar.setToolTip(command)
    return bar
