"""Names of a package that are imported from their module when they are used for the first time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any


def lazy_names(package: str, names: Mapping[str, str | None]) -> Callable[[str], Any]:
    """The `__getattr__` of `package`: each of `names` is taken from its module of the package.

    A name whose module is None is itself a module of the package; other modules of it are found, too.
    """

    def get(name: str) -> Any:
        if name not in names and (name.startswith("_") or find_spec(f"{package}.{name}") is None):
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = names.get(name)
        value = (
            import_module(f"{package}.{name}")
            if module is None
            else getattr(import_module(f"{package}.{module}"), name)
        )
        setattr(sys.modules[package], name, value)
        return value

    return get
