"""Read by Python at its start in every process of a run: wakes the Keras hook when the script imports Keras.

It also gives scripts mldesk's own `azureml`, in the place of a real one that is installed, too, unless
MLDESK_REAL_AZUREML is set. It must stay light, since every Python process of a run pays for it: nothing is
imported that Python has not loaded already, and the hook itself only when one of the modules below is.
"""

import os
import sys

TYPE_CHECKING = False  # what typing.TYPE_CHECKING is, without the milliseconds that importing typing takes
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any, Optional

# Where CallbackList lives: Keras 3, Keras 2.13+, older Keras, tf_keras, tf.keras before TensorFlow 2.6.
KERAS_MODULES = frozenset(
    [
        "keras.src.callbacks.callback_list",
        "keras.src.callbacks",
        "keras.callbacks",
        "keras.callbacks.callbacks",
        "tf_keras.src.callbacks",
        "tf_keras.callbacks",
        "tensorflow.python.keras.callbacks",
    ]
)
MPI4PY = "mpi4py.MPI"
AZUREML = "azureml"
HOOKED = KERAS_MODULES | {MPI4PY}
WATCHED = HOOKED if os.environ.get("MLDESK_REAL_AZUREML") else HOOKED | {AZUREML}


class RunFinder:
    """Stands before Python's own finders: has hooks look at Keras and mpi4py, and knows `azureml`."""

    serves = AZUREML
    """What it answers for, besides the hooks: mldesk.azureml leaves a finder for that name in charge."""

    def find_spec(self, name: str, path: "Any" = None, target: "Any" = None) -> "Optional[ModuleSpec]":
        """What the other finders know of a module with a hook, its loader wrapped; mldesk's own `azureml`.

        None for every other module.
        """
        if name not in WATCHED:
            return None
        if name == AZUREML:
            from importlib.machinery import PathFinder

            # modules in it are found by Python itself, as in any package
            return PathFinder.find_spec(AZUREML, [os.path.dirname(own_folder)])
        for finder in sys.meta_path:
            find = None if finder is self else getattr(finder, "find_spec", None)
            spec: Optional[ModuleSpec] = None if find is None else find(name, path, target)
            if spec is not None:
                if hasattr(spec.loader, "exec_module"):
                    spec.loader = HookingLoader(spec.loader)  # type: ignore[assignment]
                return spec
        return None


class HookingLoader:
    """Loads a module as its own loader does, then shows it to its hook."""

    def __init__(self, loader: "Any") -> None:
        self.loader = loader

    def __getattr__(self, name: str) -> "Any":
        return getattr(self.loader, name)

    def create_module(self, spec: "ModuleSpec") -> "Any":
        """As the module's own loader does."""
        return self.loader.create_module(spec)

    def exec_module(self, module: "ModuleType") -> None:
        """Execute the module, give it its own loader back, and show it to the hook."""
        module.__loader__ = self.loader
        if module.__spec__ is not None:
            module.__spec__.loader = self.loader
        self.loader.exec_module(module)
        try:
            if module.__name__ == MPI4PY:
                from mldesk.runtime.mpi4py_hook import watch
            else:
                from mldesk.runtime.keras_hook import watch
        except ImportError as error:
            sys.stderr.write("mldesk: {} is not watched: {}\n".format(module.__name__, error))
        else:
            watch(module)


own_folder = os.path.dirname(os.path.abspath(__file__))


def import_next() -> None:
    """Import the sitecustomize module that Python would have found without ours, if there is one."""
    ours = sys.modules.pop("sitecustomize", None)
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != own_folder]
    try:
        __import__("sitecustomize")
    except ImportError as error:
        if error.name != "sitecustomize":
            raise
    finally:
        if ours is not None:
            sys.modules.setdefault("sitecustomize", ours)


if os.environ.get("MLDESK_EVENTS"):
    sys.meta_path.insert(0, RunFinder())
    if AZUREML in WATCHED:
        sys.modules.pop(AZUREML, None)  # what the .pth file of a real one may have made of it
if os.environ.get("MLDESK_SECRETS"):
    # it learns the values now: a script may well take them out of its environment
    from mldesk.runtime import redaction as redaction
if __name__ == "sitecustomize":
    import_next()
