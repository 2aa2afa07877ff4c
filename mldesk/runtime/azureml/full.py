"""What a run in mldesk's own Python has of the SDK besides: the modules of mldesk.azureml, for programs."""

import importlib
from importlib.machinery import ModuleSpec
from typing import Any, Optional

from mldesk.runtime.place import find_folder


def find(module: str, name: str) -> Any:
    """The SDK's `name` in its `module`; None where this Python has no mldesk, or mldesk not that name."""
    try:
        return getattr(importlib.import_module("mldesk." + module), name, None)
    except ImportError:
        return None


def find_module(name: str) -> Optional[ModuleSpec]:
    """The spec of the SDK's module of this name; None where this Python has no mldesk, or that no module."""
    finder = find("azureml.aliases", "AliasFinder")
    spec: Optional[ModuleSpec] = None if finder is None else finder().find_spec(name)
    return spec


def workspace() -> Any:
    """The run's workspace as programs have it; None where this Python has no mldesk."""
    kind = find("azureml.core.workspace", "Workspace")
    folder = find_folder()
    if kind is None or folder is None:
        return None
    own = find("core.workspace", "Workspace")
    from pathlib import Path  # here, since most scripts need neither

    return kind.of(own.open(Path(folder).parent.parent))  # the run's folder is <workspace>/runs/<id>
