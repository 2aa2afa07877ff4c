"""What each room of the house may need: the rooms below the window work where no Qt is installed."""

from __future__ import annotations

import pkgutil
import subprocess
import sys

import pytest

import mldesk

_WITHOUT_QT = """
import importlib, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6", "pyqtgraph"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, NoQt())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def modules(room: str) -> list[str]:
    """The names of all modules of a room that other modules import, and do not run as soon as they do."""
    found = pkgutil.walk_packages(mldesk.__path__, "mldesk.")
    names = [module.name for module in found if f"{module.name}.".startswith(f"mldesk.{room}.")]
    # the programs of Ray's own environment are started by their path, and find each other beside them
    others = [name for name in names if ".ray.programs." not in name]
    return [name for name in others if not name.endswith(("__main__", "sitecustomize"))]


@pytest.mark.parametrize("room", ["core", "engine", "runtime", "cli", "summon", "api", "azureml"])
def test_every_module_below_the_window_can_be_imported_without_qt(room: str) -> None:
    names = modules(room)
    assert f"mldesk.{room}" in names
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _WITHOUT_QT, *names], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
