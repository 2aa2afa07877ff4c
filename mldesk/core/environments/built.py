"""What is known of environments that were built before: read from their cache, nothing is started.

<cache>/<resolved hash>/complete.json    what its builder noted when it was complete
<cache>/.index/<key>.json                which environment a specification led to
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .. import paths
from .provided import to_be_built
from .spec import EnvironmentSpec
from .specification_keys import specification_key

MARKER = "complete.json"
INDEX = ".index"


def environment_folder(resolved_hash: str) -> Path:
    """Where the environment of this hash is, or would be."""
    return paths.environments_cache() / resolved_hash


def read_marker(folder: Path) -> dict[str, Any] | None:
    """What the environment's builder noted when it was complete; None for one that is not."""
    return _read_json(folder / MARKER)


def read_index(key: str) -> dict[str, Any] | None:
    """What was noted of a specification: its resolved hash; None when it was never built."""
    return _read_json(paths.environments_cache() / INDEX / f"{key}.json")


def built_packages(spec: EnvironmentSpec) -> Mapping[str, str] | None:
    """The packages of the environment that was built of this specification, versions by name; None where
    there is none.
    """
    if spec.kind != "packages":
        return None
    noted = read_index(specification_key(to_be_built(spec)[0]))
    marker = None if noted is None else read_marker(environment_folder(str(noted.get("resolved"))))
    packages = None if marker is None else marker.get("packages")
    return packages if isinstance(packages, dict) else None


def _read_json(path: Path) -> dict[str, Any] | None:
    try:
        values = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return values if isinstance(values, dict) else None
