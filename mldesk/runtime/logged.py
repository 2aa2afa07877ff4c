"""What a run has logged so far: its own events read back from the file, gathered by name, put in words."""

from typing import Any, Dict, Iterable, List, Optional, Sequence

from . import events


def own_events(path: str, children: Sequence[str]) -> List[events.Event]:
    """The events in the file at `path` of the run that the ids `children` lead to, without its children's.

    The script's own run is led to by no ids, a child run by those from the outermost to its own.
    """
    with open(path, "rb") as lines:
        decoded = [_own_event(line, children) for line in lines]
    return [event for event in decoded if event is not None]


def _own_event(line: bytes, children: Sequence[str]) -> Optional[events.Event]:
    try:
        event = events.decode(line)
    except events.EventError:
        return None
    for run_id in children:
        if not isinstance(event, events.Child) or event.child_id != run_id:
            return None
        event = event.event
    return None if isinstance(event, events.Child) else event


def values_by_name(several: Iterable[events.Event], name: Optional[str] = None) -> Dict[str, Any]:
    """What was logged under each name, or under `name` alone: a value when it was once, else the list."""
    found: Dict[str, List[Any]] = {}
    for event in several:
        if isinstance(event, (events.Metric, events.Text)):
            found.setdefault(event.name, []).append(event.value)
        elif isinstance(event, events.Record):
            found.setdefault(event.name, []).append(event.data)
        elif isinstance(event, events.Image):
            found.setdefault(event.name, []).append(event.path)
    return {key: kept[0] if len(kept) == 1 else kept for key, kept in found.items() if name in (None, key)}


def sentence(event: events.Event) -> str:
    """An event as it is printed where there is no run."""
    if isinstance(event, (events.Metric, events.Text)):
        return "{}: {}".format(event.name, event.value)
    if isinstance(event, events.Record):
        return "{}: {}".format(event.name, event.data)
    if isinstance(event, events.Image):
        return "{}: image {}".format(event.name, event.path)
    return "{} {}".format(type(event).__name__.lower(), " ".join(str(field) for field in event))
