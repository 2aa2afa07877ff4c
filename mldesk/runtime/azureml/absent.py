"""The SDK's names that mean nothing inside a run: importing one is fine, using it raises NotSupported.

In mldesk's own Python those that programs have are taken from mldesk.azureml instead.
"""

import importlib
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Dict, Optional

from . import full

_IN_PROGRAM = "Do it in the program that submits the run: `mldesk exec PROGRAM.py` knows this name."
_later = {}  # type: Dict[str, Dict[str, str]]
# The nearest thing to do, by the beginning of a name; the longest that fits counts.
_NEAREST = {
    "azureml": _IN_PROGRAM,
    "azureml.core.Environment": "A run's environment is chosen when it is submitted.",
    "azureml.core.environment": "A run's environment is chosen when it is submitted.",
    "azureml.core.conda_dependencies": "A run's environment is chosen when it is submitted.",
    "azureml.core.compute": "A run's compute target is chosen when it is submitted.",
    "azureml.core.webservice": "Export the model with `mldesk model export`.",
    "azureml.core.image": "Export the model with `mldesk model export`.",
    "azureml.automl": "Train with a script, and compare its runs.",
    "azureml.train.automl": "Train with a script, and compare its runs.",
    "azureml.train.hyperdrive": "Submit runs with other arguments: `mldesk submit`.",
    "azureml.pipeline": "Submit the steps one after the other, as runs of their own.",
    "azureml.mlflow": "Log with Run.get_context().log(name, value).",
    "azureml.opendatasets": "Register the data as a dataset: `mldesk dataset register`.",
    "azureml.dataprep": "Read the files of the run's datasets, or use Dataset.Tabular.",
}


def nearest(name: str) -> str:
    """What to do instead of using the SDK's `name`."""
    found = [known for known in _NEAREST if name == known or name.startswith(known + ".")]
    return _NEAREST[max(found, key=len)] if found else _IN_PROGRAM


def refuse(name: str, cure: str = "") -> Any:
    """Raise NotSupported for the SDK's `name`."""
    from .exceptions import NotSupported

    raise NotSupported("{} does nothing inside a run of mldesk".format(name), cure=cure or nearest(name))


class _AbsentType(type):
    """A class that can be named and compared, but neither made nor looked into."""

    def __call__(cls, *_args: Any, **_kwargs: Any) -> Any:
        return refuse(_full_name(cls))

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return refuse("{}.{}".format(_full_name(cls), name))


class LenientModule(ModuleType):
    """A module of the SDK that has every name: those that it lacks raise NotSupported when they are used.

    A name in lower case is a module in it, which stands for the SDK's functions as well.
    """

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError("module {!r} has no attribute {!r}".format(self.__name__, name))
        module = _later.get(self.__name__, {}).get(name)
        if module is not None:
            made = getattr(importlib.import_module(self.__name__ + "." + module), name)
            setattr(self, name, made)
            return made
        if name[:1].islower() and hasattr(self, "__path__"):
            return self._module_in(name)
        made = _make(self.__name__, name)
        setattr(self, name, made)
        return made

    def _module_in(self, name: str) -> ModuleType:
        try:
            return importlib.import_module(self.__name__ + "." + name)
        except ImportError as error:  # while nobody finds what is absent
            raise AttributeError(str(error))

    def __call__(self, *_args: Any, **_kwargs: Any) -> Any:
        """Raise NotSupported."""
        return refuse(self.__name__)


class AbsentFinder:
    """Stands behind all other finders and finds modules of the SDK that nobody has."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Optional[ModuleSpec]:
        """The spec of a module in which everything is absent; None outside the SDK."""
        if not name.startswith("azureml."):
            return None
        found = full.find_module(name)
        if found is not None:
            return found
        return ModuleSpec(name, _AbsentLoader(), is_package=True)  # type: ignore[arg-type]


class _AbsentLoader:
    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """An empty module that has every name."""
        return LenientModule(spec.name, "Not in mldesk: " + nearest(spec.name))

    def exec_module(self, module: ModuleType) -> None:
        """Nothing has to be executed."""


def install() -> None:
    """Find what nobody has from now on."""
    sys.meta_path.append(AbsentFinder())


def fill(module: str, later: Optional[Dict[str, str]] = None) -> None:
    """Let the module of this name have every name; `later` tells of which module in it some of them are."""
    _later[module] = later or {}
    sys.modules[module].__class__ = LenientModule


def _make(module: str, name: str) -> Any:
    found = full.find(module, name) if module.startswith("azureml") else None
    if found is not None:
        return found
    if name.endswith(("Exception", "Error")):
        from .exceptions import AzureMLException

        return type(name, (AzureMLException,), {"__module__": module})
    return _AbsentType(name, (), {"__module__": module})


def _full_name(cls: type) -> str:
    return "{}.{}".format(cls.__module__, cls.__name__)
