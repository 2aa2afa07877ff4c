"""Whether the system killed processes of a run for lack of memory: Linux counts them by control group."""

import os
from typing import Iterator, Optional, Tuple

_ROOT = "/sys/fs/cgroup"
_OWN_GROUPS = "/proc/self/cgroup"
_NO_LIMIT = 1 << 60  # bytes; the first version writes a number beyond this where there is no limit


def count_kills() -> Optional[int]:
    """How many processes of this one's group were killed for lack of memory; None where nobody counts."""
    for folder, version in _folders():
        name = "memory.events" if version == 2 else "memory.oom_control"
        try:
            with open(os.path.join(folder, name), encoding="ascii") as file:
                for line in file:
                    if line.startswith("oom_kill "):
                        return int(line.split()[1])
        except (OSError, ValueError):
            continue
    return None


def limit() -> Optional[int]:
    """The most bytes of memory that this process's group may use; None where there is no limit."""
    for folder, version in _folders():
        name = "memory.max" if version == 2 else "memory.limit_in_bytes"
        try:
            with open(os.path.join(folder, name), encoding="ascii") as file:
                found = int(file.read())
        except (OSError, ValueError):  # "max" stands for none
            continue
        if found < _NO_LIMIT:
            return found
    return None


def _folders() -> Iterator[Tuple[str, int]]:
    """Where this process's group may be, with the version of control groups.

    A container sees its own group at the top, whatever path it reads of itself.
    """
    try:
        with open(_OWN_GROUPS, encoding="utf-8") as file:
            lines = [line.rstrip("\n").split(":", 2) for line in file]
    except OSError:
        return
    for _, controllers, path in (line for line in lines if len(line) == 3):
        if controllers == "":
            for mount in (_ROOT, _ROOT + "/unified"):
                yield mount + path, 2
                yield mount, 2
        elif "memory" in controllers.split(","):
            yield _ROOT + "/memory" + path, 1
            yield _ROOT + "/memory", 1
