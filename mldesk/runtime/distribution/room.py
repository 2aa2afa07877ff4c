"""Small files that are written although the disk is full: their room on it is taken before there is need."""

import json
import os
from typing import Any, Dict

from mldesk.runtime.distribution import places

BYTES = 4096


def take(path: str) -> None:
    """Take room for the file that is to be at `path`, where there is some."""
    try:
        with open(_room(path), "wb") as file:
            file.write(b" " * BYTES)
    except OSError:
        give_back(path)


def write(path: str, values: Dict[str, Any]) -> None:
    """Write the file, whole or not at all, into its room if there is one and it is enough; raises OSError."""
    data = json.dumps(values).encode("utf-8")
    try:
        if len(data) <= BYTES:
            with open(_room(path), "r+b") as file:
                file.write(data)  # what stands behind it are blanks
            os.replace(_room(path), path)
            return
    except OSError:
        pass  # there is no room of its own: it is written as any other
    give_back(path)
    places.write(path, values)


def give_back(path: str) -> None:
    """Leave the room of this file to others."""
    try:
        os.remove(_room(path))
    except OSError:
        pass  # it is not there


def _room(path: str) -> str:
    return path + ".room.partial"  # as all that is not there yet
