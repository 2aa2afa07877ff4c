"""Makes the names `azureml...` mean the modules `mldesk.azureml...`, also where the real SDK is installed."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Sequence
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType

_name = "azureml"
_ours = __name__.rpartition(".")[0]


class AliasFinder:
    """Finds `azureml` and the modules in it; each is one module under both names."""

    serves = _name
    """What the finder answers for: one that stands there already is left as it is."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec of a module of ours under its SDK name; None for every other module."""
        if name != _name and not name.startswith(f"{_name}."):
            return None
        real = _ours + name.removeprefix(_name)
        try:
            found = importlib.util.find_spec(real)
        except ModuleNotFoundError:  # its parent is a module, not a package
            found = None
        if found is None:
            return None
        return ModuleSpec(name, _AliasLoader(real), is_package=found.submodule_search_locations is not None)


class _AliasLoader(Loader):
    """Gives a module that is imported under its own name."""

    def __init__(self, real: str) -> None:
        self._real = real
        self._spec: ModuleSpec | None = None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """The module itself."""
        module = importlib.import_module(self._real)
        self._spec = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        """Give the module its own spec back: it has been executed already."""
        module.__spec__ = self._spec


def install() -> None:
    """Let `azureml` mean `mldesk.azureml` in this process; a second call changes nothing.

    Inside runs the run's own finder, which answers for the name already, stays in charge.
    """
    if not any(getattr(finder, "serves", None) == _name for finder in sys.meta_path):
        sys.meta_path.insert(0, AliasFinder())
