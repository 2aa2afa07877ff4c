"""What a run has logged so far: its own events read back from the file, gathered by name, put in words."""

from typing import Any, Dict, Iterable, List, Optional, Sequence

from . import events, values


def own_events(path: str, children: Sequence[str], kind: bytes = b"") -> List[events.Event]:
    """The events in the file at `path` of the run that the ids `children` lead to, without its children's.

    The script's own run is led to by no ids, a child run by those from the outermost to its own. With `kind`,
    such as b"artifact", only those of this kind are read, which is quick however many others there are.
    """
    wanted = b'["' + kind
    with open(path, "rb") as lines:
        decoded = [_own_event(line, children) for line in lines if wanted in line]
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
    for event in as_logged(several):
        if isinstance(event, (events.Metric, events.Text)):
            found.setdefault(event.name, []).append(event.value)
        elif isinstance(event, events.Record):
            found.setdefault(event.name, []).append(event.data)
        elif isinstance(event, events.Image):
            found.setdefault(event.name, []).append(event.path)
    return {key: kept[0] if len(kept) == 1 else kept for key, kept in found.items() if name in (None, key)}


def as_logged(several: Iterable[events.Event]) -> List[events.Event]:
    """The events, the values of metrics as what they were logged: whole numbers and truth values, too."""
    listed = list(several)
    kinds = value_kinds(listed)
    if not kinds:
        return listed
    numbers = {}  # type: Dict[str, List[float]]
    for event in listed:
        if isinstance(event, events.Metric) and event.name in kinds:
            numbers.setdefault(event.name, []).append(event.value)
    told = {name: iter(values.as_logged(kinds[name], found)) for name, found in numbers.items()}
    return [
        event._replace(value=next(told[event.name]))
        if isinstance(event, events.Metric) and event.name in told
        else event
        for event in listed
    ]


def value_kinds(several: Iterable[events.Event]) -> Dict[str, str]:
    """What the values of metrics were logged as, by name, where they are not all floats."""
    kinds = {}  # type: Dict[str, str]
    for event in several:
        if isinstance(event, events.ValueKind):
            kinds[event.name] = values.wider_kind(kinds.get(event.name, ""), event.kind)
    return kinds


def sentence(event: events.Event) -> str:
    """An event as it is printed where there is no run."""
    if isinstance(event, (events.Metric, events.Text)):
        return "{}: {}".format(event.name, event.value)
    if isinstance(event, events.Record):
        return "{}: {}".format(event.name, event.data)
    if isinstance(event, events.Image):
        return "{}: image {}".format(event.name, event.path)
    return "{} {}".format(type(event).__name__.lower(), " ".join(str(field) for field in event))
