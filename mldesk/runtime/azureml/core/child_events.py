"""Which child runs the processes of a run have started, as its event file tells."""

from typing import Any, List, Sequence

import mldesk.runtime.run as logging_api
from mldesk.runtime import events


def children_in(run: logging_api.Run) -> List[Any]:
    """Id and name of each child run that the processes of this one have started."""
    above = [] if run.parent is None else [run_id for run_id, _ in run.__reduce__()[1][0]]
    found = []
    with open(run._file.path, "rb") as lines:
        for line in lines:
            if line.startswith(b'["child",'):
                found += _child_named(events.decode(line), above)
    return found


def _child_named(event: Any, above: Sequence[str]) -> List[Any]:
    for run_id in above:
        if not isinstance(event, events.Child) or event.child_id != run_id:
            return []
        event = event.event
    if isinstance(event, events.Child) and isinstance(event.event, events.Name):
        return [(event.child_id, event.event.text)]
    return []
