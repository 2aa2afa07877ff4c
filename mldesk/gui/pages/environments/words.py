"""What the kinds of environments and their states are called, and which icon stands for them."""

from __future__ import annotations

from mldesk.gui.translation import translate

ICONS = {
    "current": "home",
    "packages": "environments",
    "python": "script",
    "image": "image",
    "dockerfile": "file",
}


def kind_word(kind: str) -> str:
    """The kind of an environment in a word or two."""
    return {
        "current": translate("Environments", "mldesk's own Python"),
        "packages": translate("Environments", "Packages"),
        "python": translate("Environments", "Existing Python"),
        "image": translate("Environments", "Docker image"),
        "dockerfile": translate("Environments", "Dockerfile"),
    }[kind]
