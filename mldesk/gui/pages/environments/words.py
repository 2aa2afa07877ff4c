"""What the kinds of environments and their states are called, and which icon stands for them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

ICONS = {
    "current": "home",
    "packages": "environments",
    "python": "script",
    "image": "image",
    "dockerfile": "file",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Environments", text)


def kind_word(kind: str) -> str:
    """The kind of an environment in a word or two."""
    return {
        "current": _tr("mldesk's own Python"),
        "packages": _tr("Packages"),
        "python": _tr("Existing Python"),
        "image": _tr("Docker image"),
        "dockerfile": _tr("Dockerfile"),
    }[kind]
