"""Where a process of a run finds itself: the folder, event file and surroundings that its starter names."""

import json
import os
import sys
import time
from typing import Dict, NamedTuple, Optional

from . import event_file


class ExperimentName(NamedTuple):
    """The experiment a run belongs to."""

    name: str


class RunPlace(NamedTuple):
    """Where a process of a run finds its folder, its event file, and the names of its surroundings."""

    id: str
    folder: str
    file: event_file.EventFile
    experiment: str
    inputs: Dict[str, str]


def find_folder() -> Optional[str]:
    """The folder of the run this process was started for, or None outside a run."""
    path = os.environ.get("MLDESK_EVENTS")
    return os.environ.get("MLDESK_RUN_FOLDER") or os.path.dirname(path) if path else None


def find_place() -> Optional[RunPlace]:
    """The place of the run this process was started for, or None outside a run.

    A run whose event file cannot be opened says so on stderr and has no place, too.
    """
    path = os.environ.get("MLDESK_EVENTS")
    if not path:
        return None
    try:
        file = event_file.EventFile(path)
    except OSError as error:
        print("mldesk: this run cannot record anything: {}".format(error), file=sys.stderr)
        return None
    folder = find_folder() or os.path.dirname(path)
    return RunPlace(
        os.environ.get("MLDESK_RUN_ID", os.path.basename(folder)),
        folder,
        file,
        os.environ.get("MLDESK_EXPERIMENT", "default"),
        json.loads(os.environ.get("MLDESK_INPUTS") or "{}"),
    )


def new_id() -> str:
    """A ULID in lower case, as all runs have."""
    number = int(time.time() * 1000) << 80 | int.from_bytes(os.urandom(10), "big")
    return "".join("0123456789abcdefghjkmnpqrstvwxyz"[number >> shift & 31] for shift in range(125, -1, -5))
