"""Ends the managed clusters that a test has made."""

from __future__ import annotations

import contextlib
from pathlib import Path

import psutil

from mldesk.engine.clusters.ray.managed import _started, manager_lives, read_told


def end_clusters(folder: Path) -> None:
    """Ask the managers of all clusters in a folder to end, and wait until they have."""
    for one in folder.glob("*"):
        told = read_told(one)
        if not told or not manager_lives(told):
            continue
        with contextlib.suppress(psutil.NoSuchProcess):
            manager = psutil.Process(told["manager"]["pid"])
            manager.terminate()
            manager.wait(120)
    for process in _started.values():
        process.poll()  # it was collected above, and should know
