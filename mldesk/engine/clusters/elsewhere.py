"""A run's launch.json for another machine: the same with that machine's paths for this one's."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mldesk.core.errors import Damaged, translate_os_error

Places = Mapping[str, str]
"""Paths of folders and files there, by their paths here."""


def read_launch(folder: Path) -> dict[str, Any]:
    """What the launch.json in a run's folder says; raises MldeskError when it cannot be read."""
    path = folder / "launch.json"
    try:
        launch = json.loads(path.read_bytes())
    except OSError as error:
        raise translate_os_error(error, path) from error
    except ValueError as error:
        raise Damaged("The run's launch.json is garbled", repr(error), "Submit the run anew.") from error
    if not isinstance(launch, dict):
        raise Damaged("The run's launch.json is garbled", "it is no object", "Submit the run anew.")
    return launch


def sources(launch: Mapping[str, Any], folder: Path) -> list[Path]:
    """The files and folders outside of the run's folder that its inputs are read from."""
    found: dict[Path, None] = {}
    for given in launch.get("inputs", ()):
        source = Path(given.get("source") or given["path"])
        if not source.is_relative_to(folder):
            found[source] = None
    return list(found)


def moved(value: Any, places: Places) -> Any:
    """The JSON-ready value with every path of `places`, and what is beneath it, as it is there."""
    pattern = _pattern(places)
    return _moved(value, pattern, places) if places else value


def _moved(value: Any, pattern: re.Pattern[str], places: Places) -> Any:
    if isinstance(value, str):
        return pattern.sub(lambda found: places[found[0]], value)
    if isinstance(value, list):
        return [_moved(one, pattern, places) for one in value]
    if isinstance(value, dict):
        return {name: _moved(one, pattern, places) for name, one in value.items()}
    return value


def _pattern(places: Places) -> re.Pattern[str]:
    """Finds the paths, the longest first, where they begin and end as whole names."""
    longest = sorted(places, key=len, reverse=True)
    return re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, longest))})(?![\w.-])")
