"""What the kinds of environments and their states are called, and which icon stands for them."""

from __future__ import annotations

import platform

from PySide6.QtCore import QCoreApplication

from mldesk.core.environments.spec import EnvironmentSpec

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
        "python": _tr("A Python"),
        "image": _tr("Docker image"),
        "dockerfile": _tr("Dockerfile"),
    }[kind]


def python_word(spec: EnvironmentSpec) -> str:
    """Which Python was asked for, as a column shows it."""
    if spec.kind == "packages":
        return spec.python or platform.python_version()
    return "–" if spec.kind in ("image", "dockerfile") else ""


def package_count(spec: EnvironmentSpec) -> int:
    """How many packages were asked for by name."""
    return len(spec.packages) + len(spec.conda_packages)
