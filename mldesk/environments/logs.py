"""The log of the last build of each specification, kept beside the cache: whoever looks later reads it.

<cache>/.logs/<key>.log     what the build said
<cache>/.logs/<key>.json    what came of it; without an outcome while it goes on, or when it was killed
"""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from mldesk.core import paths
from mldesk.core.environments.cache_locks import tried
from mldesk.core.environments.provided import to_be_built
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.environments.specification_keys import specification_key
from mldesk.core.errors import Canceled, MldeskError
from mldesk.core.files import json_bytes, write_atomically
from mldesk.environments import cache

MOST_BYTES = 4 * 2**20
"""So much of a log is kept: its end is cut off, as its outcome is told apart."""
_logs = ".logs"


@dataclass(frozen=True)
class KeptLog:
    """What the last build said and when it began (unix seconds).

    `outcome` is "built", "failed" or "canceled", "" while `is_going` and when it was killed. Of one that
    failed, the error's title, cause and cure.
    """

    text: str
    began: float
    outcome: str
    is_going: bool = False
    title: str = ""
    cause: str = ""
    cure: str = ""


def image_key(spec: EnvironmentSpec) -> str:
    """What the log of an image for Docker is kept by."""
    return f"image-{spec.content_hash()}"


@contextlib.contextmanager
def kept_log(key: str, log: Callable[[str], None]) -> Iterator[Callable[[str], None]]:
    """Keep what is logged, too, and how it ends, unless another build of the same keeps its own now.

    A disk that takes none of it does not keep a build off.
    """
    path = _path(key)
    began = time.time()
    with contextlib.ExitStack() as stack:
        if not stack.enter_context(tried(_lock_name(key))):
            yield log
            return
        file: IO[bytes] | None = None
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            _note(path, {"began": began})
            file = stack.enter_context(path.open("wb", buffering=0))
        room = MOST_BYTES

        def keep(line: str) -> None:
            nonlocal room
            written = (line.rstrip("\n") + "\n").encode()
            room -= len(written)
            if file is not None and room >= 0:
                with contextlib.suppress(OSError):
                    file.write(written)
            log(line)

        try:
            yield keep
        except Canceled:
            _note(path, {"began": began, "outcome": "canceled"})
            raise
        except MldeskError as error:
            said = {"title": error.title, "cause": error.cause, "cure": error.cure}
            _note(path, {"began": began, "outcome": "failed", **said})
            raise
        _note(path, {"began": began, "outcome": "built"})


def last_log(spec: EnvironmentSpec) -> KeptLog | None:
    """The log of the last build of this specification, here or for Docker; None when there was none."""
    spec = to_be_built(spec)[0]
    found = [_read(specification_key(spec)) if spec.kind == "packages" else None, _read(image_key(spec))]
    return max((one for one in found if one is not None), key=lambda one: one.began, default=None)


def _path(key: str) -> Path:
    return paths.environments_cache() / _logs / f"{key}.log"


def _lock_name(key: str) -> str:
    return f"log-{key}"


def _note(path: Path, values: dict[str, object]) -> None:
    with contextlib.suppress(OSError):
        write_atomically(path.with_suffix(".json"), json_bytes(values))


def _read(key: str) -> KeptLog | None:
    path = _path(key)
    try:
        noted = json.loads(path.with_suffix(".json").read_bytes())
        text = path.read_text("utf-8", "replace")
        outcome = str(noted.get("outcome", ""))
        going = not outcome and cache.is_held(_lock_name(key))
        words = (str(noted.get(part, "")) for part in ("title", "cause", "cure"))
        return KeptLog(text, float(noted["began"]), outcome, going, *words)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
