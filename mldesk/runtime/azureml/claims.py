"""Names of files that one process of a run uploads: no other process takes one of them at the same moment."""

import os
from contextlib import contextmanager
from typing import Iterator, List, Sequence

from mldesk.runtime.files import CLAIMS

from .exceptions import AzureMLAggregatedException
from .metrics import refuse_replacing


@contextmanager
def claimed(folder: str, run_id: str, names: Sequence[str]) -> Iterator[None]:
    """Have these names for this process alone; they are free again when the block fails.

    Only the processes of a distributed run need it: others see what was uploaded. Raises
    AzureMLAggregatedException when another process has one of the names.
    """
    if "MLDESK_RANK" not in os.environ:
        yield
        return
    mine: List[str] = []
    try:
        for name in names:
            place = _place(folder, run_id, name)
            try:
                os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644))
            except FileExistsError:
                refuse_replacing(run_id, [name], [name], AzureMLAggregatedException)
            mine.append(place)
        yield
    except BaseException:
        for place in mine:
            os.remove(place)
        raise


def _place(folder: str, run_id: str, name: str) -> str:
    import hashlib  # here, because scripts that upload nothing shall not wait for it

    # an empty file for each name that is taken
    os.makedirs(os.path.join(folder, CLAIMS), exist_ok=True)
    digest = hashlib.sha256("{}/{}".format(run_id, name).encode("utf-8", "replace")).hexdigest()
    return os.path.join(folder, CLAIMS, digest)
