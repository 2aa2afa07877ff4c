"""Read by Python at its start in what a program under `mldesk exec` starts: gives it `azureml`, too.

It stays light: the names are looked for when they are imported, and only where mldesk is installed.
"""

import os
import sys

TYPE_CHECKING = False  # what typing.TYPE_CHECKING is, without the milliseconds that importing typing takes
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
    from typing import Any


class LateFinder:
    """Puts mldesk's finder in its own place when `azureml` is imported for the first time."""

    def find_spec(self, name: str, path: "Any" = None, target: "Any" = None) -> "ModuleSpec | None":
        """What mldesk's finder knows of `azureml`; None for others, and where mldesk is not installed."""
        if name != "azureml":
            return None
        sys.meta_path.remove(self)
        try:
            import mldesk.azureml  # noqa: F401 (puts its finder there)
        except ImportError:
            return None
        spec: ModuleSpec | None = sys.meta_path[0].find_spec(name, path, target)
        return spec


def import_next(own_folder: str) -> None:
    """Import the sitecustomize module that Python would have found without ours, if there is one."""
    ours = sys.modules.pop("sitecustomize", None)
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != own_folder]  # noqa: PTH100
    try:
        __import__("sitecustomize")
    except ImportError as error:
        if error.name != "sitecustomize":
            raise
    finally:
        if ours is not None:
            sys.modules.setdefault("sitecustomize", ours)


if os.environ.get("MLDESK_EXEC"):
    sys.meta_path.insert(0, LateFinder())
if __name__ == "sitecustomize":
    import_next(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
