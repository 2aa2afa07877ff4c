"""What of the SDK means nothing on one's own machine: names that can be imported and raise when used.

One table tells of each what is not done here and the nearest thing to do; the report tells it, too.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, NoReturn

from mldesk.core.errors import NotSupported

from .absent_table import absences

_ours = __name__.rpartition(".")[0]  # mldesk.azureml
_sdk = "azureml"


class Absent(type):
    """The class of names that raise NotSupported when they are called, looked into or inherited from."""

    def __new__(
        mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **_more: object
    ) -> Absent:
        """A name itself; a class that inherits from one raises NotSupported."""
        for base in bases:
            if isinstance(base, Absent):
                _refuse(base._full_name)
        return super().__new__(mcs, name, bases, namespace)

    _full_name: str

    def __call__(cls, *_arguments: object, **_more: object) -> NoReturn:
        """Raises NotSupported."""
        _refuse(cls._full_name)

    def __getattr__(cls, name: str) -> NoReturn:
        """Raises NotSupported; names of Python's and notebooks' own protocols are simply not there."""
        if name.startswith("_"):
            raise AttributeError(name)
        _refuse(f"{cls._full_name}.{name}")

    def __repr__(cls) -> str:
        return f"<{cls._full_name}, which mldesk does not support>"


def absent(full_name: str) -> Any:
    """What stands for the SDK's `full_name`: a class that raises NotSupported when it is used."""
    return Absent(full_name.rpartition(".")[2], (), {"_full_name": full_name, "__module__": _ours})


def absence(full_name: str) -> NotSupported | None:
    """Why the SDK's `full_name` is not supported, and the nearest thing to do; None where it may be."""
    parts = full_name.split(".")
    for end in range(len(parts), 1, -1):
        known = absences.get(".".join(parts[:end]))
        if known is not None:
            return NotSupported(f"{full_name} is not supported", known.cause, known.cure)
    return None


def refuse_member(kind: str, name: str) -> NoReturn:
    """Raise what asking an object of the SDK's class `kind` for `name`, which it does not have, raises.

    That is NotSupported for what the table tells of, AttributeError for everything else.
    """
    known = None if name.startswith("_") else absence(f"{kind}.{name}")
    raise known or AttributeError(f"{kind.rpartition('.')[2]!r} object has no attribute {name!r}")


def _refuse(full_name: str) -> NoReturn:
    raise absence(full_name) or NotSupported(
        f"{full_name} is not supported",
        "it means nothing on one's own machine",
        "Leave it out: mldesk azure report tells what of a program runs here.",
    )


class AbsentFinder(MetaPathFinder):
    """Finds modules that the table tells of and that are not there, with every name in them."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec of such a module of mldesk.azureml; None for every other one."""
        if not name.startswith(f"{_ours}."):
            return None
        full_name = _sdk + name.removeprefix(_ours)
        known = [one for one in absences if absences[one].is_module]
        if not any(full_name == one or full_name.startswith(f"{one}.") for one in known):
            return None
        return ModuleSpec(name, _AbsentLoader(full_name), is_package=True)


class _AbsentLoader(Loader):
    """Makes a module all of whose names raise when they are used."""

    def __init__(self, full_name: str) -> None:
        self._full_name = full_name

    def create_module(self, spec: ModuleSpec) -> None:
        """None: an ordinary module will do."""

    def exec_module(self, module: ModuleType) -> None:
        """Give the module its names, which come into being when they are asked for."""
        full_name = self._full_name
        known = absences.get(full_name)

        def get(name: str) -> Any:
            if name.startswith("__") and name.endswith("__"):
                raise AttributeError(f"module {full_name!r} has no attribute {name!r}")
            made = absent(f"{full_name}.{name}")
            setattr(module, name, made)
            return made

        values = vars(module)
        values["__doc__"] = f"{full_name}: its names can be imported and raise NotSupported when used."
        values["__all__"] = list(known.names) if known is not None else []
        values["__getattr__"] = get


def install() -> None:
    """Let absent modules be found in this process; a second call changes nothing."""
    if not any(isinstance(finder, AbsentFinder) for finder in sys.meta_path):
        sys.meta_path.append(AbsentFinder())
