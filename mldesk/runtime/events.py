"""The closed vocabulary of a run's events, each a JSON array on a line.

Standard library only, Python 3.6 or newer: this file is copied beside every run.
"""

import json
from typing import Any, Dict, List, NamedTuple, Optional, Tuple, Type, Union

from . import redaction

STATUS_COMPLETED = "Completed"
STATUS_FAILED = "Failed"
STATUS_CANCELED = "Canceled"

# The property with which a script says how its run ended: "completed", or the JSON of a failure's reason.
REPORTED_END = "reported_end"


class EventError(ValueError):
    """A line that is no event: garbled, unknown, or with fields of the wrong kind."""


class Metric(NamedTuple):
    """One point of a metric; `value` may be NaN or infinite."""

    name: str
    step: int
    time: float
    value: float


class Axis(NamedTuple):
    """What the steps of a metric count: "epoch" or "step"."""

    name: str
    unit: str


class ValueKind(NamedTuple):
    """What the values of a metric were logged as; `kind`: int or bool. Floats tell nothing."""

    name: str
    kind: str


class Text(NamedTuple):
    """A string logged under a metric's name."""

    name: str
    step: int
    time: float
    value: str


class Record(NamedTuple):
    """A structured value; `kind`: row, table, confusion_matrix, accuracy_table, predictions, residuals."""

    kind: str
    name: str
    step: int
    time: float
    data: Any


class Image(NamedTuple):
    """An image file; `path` is relative to the run's folder, with forward slashes."""

    name: str
    step: int
    time: float
    path: str


class Progress(NamedTuple):
    """How far training is: `epoch` counts the finished ones, `step` the batches of the current one."""

    time: float
    epoch: Optional[int]
    epochs: Optional[int]
    step: Optional[int]
    steps_per_epoch: Optional[int]


class Parameter(NamedTuple):
    """A parameter found while the run works; never replaces one that was asked for."""

    name: str
    value: Any


class Tag(NamedTuple):
    """A tag set on the run."""

    key: str
    value: str


class Property(NamedTuple):
    """A property of the run."""

    key: str
    value: str


class Artifact(NamedTuple):
    """A result file; `path` is relative to the working folder, `size` in bytes."""

    path: str
    size: int
    sha256: str


class Phase(NamedTuple):
    """The run entered this status."""

    status: str
    time: float


class Process(NamedTuple):
    """A process of the run; `role` is launcher, script or program (of an interactive run).

    `start_time` is in unix seconds.
    """

    role: str
    pid: int
    start_time: float
    boot_id: str
    host: str


class Rank(NamedTuple):
    """A process of a distributed run has started; its log is `ranks/<rank>/log.txt`.

    `role` is chief, worker, ps or evaluator, `index` counts those of its role; `host` and `port` are where
    the others reach it (port None: it does not listen), `devices` its GPUs.
    """

    rank: int
    role: str
    index: int  # type: ignore[assignment]  # a tuple has a method of that name
    node: int
    host: str
    port: Optional[int]
    devices: List[int]
    pid: int
    start_time: float
    boot_id: str
    time: float


class RankEnded(NamedTuple):
    """A process of a distributed run has ended, by itself or killed by a signal."""

    rank: int
    exit_code: Optional[int]
    signal: Optional[int]
    time: float


class Cooperative(NamedTuple):
    """The script honours stop requests itself; `by` is keras or script."""

    by: str
    time: float


class Ended(NamedTuple):
    """The run is over; `reason` is None or a dict of title, detail, cure."""

    status: str
    exit_code: Optional[int]
    signal: Optional[int]
    time: float
    reason: Optional[Dict[str, str]]


class Outcome(NamedTuple):
    """How the script ended of a run that goes on: its outputs have yet to be brought to their datastores.

    The fields are those of Ended, with which whoever brings them ends the run.
    """

    status: str
    exit_code: Optional[int]
    signal: Optional[int]
    time: float
    reason: Optional[Dict[str, str]]


class Child(NamedTuple):
    """An event of a child run."""

    child_id: str
    event: Any


class Name(NamedTuple):
    """The run's name."""

    text: str


class Note(NamedTuple):
    """The user's note on the run."""

    text: str


class Star(NamedTuple):
    """Whether the run is starred."""

    value: bool


class Archive(NamedTuple):
    """Whether the run is archived."""

    value: bool


class Color(NamedTuple):
    """The run's colour in charts."""

    text: str


class Message(NamedTuple):
    """Something worth telling the user; `level` is info, warning or error."""

    level: str
    text: str
    time: float


class Guard(NamedTuple):
    """What a guard sees in the run since a time, as `text` says; `over`: it sees it no more.

    `guard` is one of core.guards.
    """

    guard: str
    text: str
    since: float
    time: float
    over: bool


class Model(NamedTuple):
    """Files kept to be registered as a version of the model `name`: those in `registered/<number>/files`.

    `path` is where they came from, relative to the working folder where they were in it; `datasets` are
    pairs of what a dataset was used for and its reference.
    """

    name: str
    number: int
    path: str
    description: str
    tags: Dict[str, str]
    properties: Dict[str, str]
    datasets: List[List[str]]
    time: float


class Resources(NamedTuple):
    """What the run's process tree used at a time: a dict of numbers.

    Those of one process of a distributed run are called `ranks/<rank>/<name>`.
    """

    time: float
    values: Dict[str, float]


Event = Union[
    Metric,
    Axis,
    ValueKind,
    Text,
    Record,
    Image,
    Progress,
    Parameter,
    Tag,
    Property,
    Artifact,
    Phase,
    Process,
    Rank,
    RankEnded,
    Cooperative,
    Ended,
    Outcome,
    Child,
    Name,
    Note,
    Star,
    Archive,
    Color,
    Message,
    Guard,
    Model,
    Resources,
]

_NONE = type(None)
_NUMBER = (int, float)
_MAYBE_INT = (int, _NONE)
_ANY = object

# kind -> (class, the type or types of each field). The order of the fields is their order on the line.
_SHAPES: Dict[str, Tuple[Type[Any], Tuple[Any, ...]]] = {
    "metric": (Metric, (str, int, _NUMBER, _NUMBER)),
    "axis": (Axis, (str, str)),
    "value_kind": (ValueKind, (str, str)),
    "text": (Text, (str, int, _NUMBER, str)),
    "record": (Record, (str, str, int, _NUMBER, _ANY)),
    "image": (Image, (str, int, _NUMBER, str)),
    "progress": (Progress, (_NUMBER, _MAYBE_INT, _MAYBE_INT, _MAYBE_INT, _MAYBE_INT)),
    "parameter": (Parameter, (str, _ANY)),
    "tag": (Tag, (str, str)),
    "property": (Property, (str, str)),
    "artifact": (Artifact, (str, int, str)),
    "phase": (Phase, (str, _NUMBER)),
    "process": (Process, (str, int, _NUMBER, str, str)),
    "rank": (Rank, (int, str, int, int, str, _MAYBE_INT, list, int, _NUMBER, str, _NUMBER)),
    "rank_ended": (RankEnded, (int, _MAYBE_INT, _MAYBE_INT, _NUMBER)),
    "cooperative": (Cooperative, (str, _NUMBER)),
    "ended": (Ended, (str, _MAYBE_INT, _MAYBE_INT, _NUMBER, (dict, _NONE))),
    "outcome": (Outcome, (str, _MAYBE_INT, _MAYBE_INT, _NUMBER, (dict, _NONE))),
    "child": (Child, (str, list)),
    "name": (Name, (str,)),
    "note": (Note, (str,)),
    "star": (Star, (bool,)),
    "archive": (Archive, (bool,)),
    "color": (Color, (str,)),
    "message": (Message, (str, str, _NUMBER)),
    "guard": (Guard, (str, str, _NUMBER, _NUMBER, bool)),
    "model": (Model, (str, int, str, str, dict, dict, list, _NUMBER)),
    "resources": (Resources, (_NUMBER, dict)),
}

_KINDS = {shape[0]: kind for kind, shape in _SHAPES.items()}
# The kinds in which all is said by ourselves, with nothing in it that could hold a secret; what they say is
# understood word by word.
_OURS = frozenset(
    [
        "progress",
        "artifact",
        "phase",
        "process",
        "rank",
        "rank_ended",
        "cooperative",
        "star",
        "color",
        "resources",
    ]
)
_NON_FINITE = {"nan": float("nan"), "inf": float("inf"), "-inf": float("-inf")}


def to_array(event: Event) -> Any:
    """The event as the JSON array that stands on its line."""
    kind = _KINDS[type(event)]
    if isinstance(event, Child):
        return [kind, event.child_id, to_array(event.event)]
    return [kind] + [_finite(field) for field in event]


def from_array(array: Any) -> Event:
    """The event of a decoded line; raises EventError when it is none."""
    if not isinstance(array, list) or not array or not isinstance(array[0], str):
        raise EventError("not an event")
    shape = _SHAPES.get(array[0])
    if shape is None:
        raise EventError("unknown kind of event: " + array[0][:60])
    made, types = shape
    fields = array[1:]
    if made is Metric and len(fields) == 4 and isinstance(fields[3], str):
        fields[3] = _NON_FINITE.get(fields[3], fields[3])
    if len(fields) != len(types) or not all(map(_fits, fields, types)):
        raise EventError("wrong fields in an event of kind " + array[0])
    if made is Child:
        fields[1] = from_array(fields[1])
    event: Event = made(*fields)
    return event


def encode(event: Event) -> bytes:
    """The event's line, in UTF-8 and with its newline, without the values of this process's secrets.

    Raises EventError when a field is not JSON.
    """
    try:
        array = _redacted(to_array(event))
        text = json.dumps(array, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError) as error:
        raise EventError("cannot be written as JSON: " + str(error))
    return text.encode("utf-8", "replace") + b"\n"


def decode(line: bytes) -> Event:
    """The event of a line, with or without its newline; raises EventError when it is none."""
    try:
        array = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        raise EventError("not a line of JSON")
    return from_array(array)


def _redacted(array: List[Any]) -> List[Any]:
    redactor, kind = redaction.redactor(), array[0]
    if redactor is None or kind in _OURS:
        return array
    if kind == "child":
        return [kind, array[1], _redacted(array[2])]
    if kind in ("ended", "outcome"):
        return array[:-1] + [redactor.plain(array[-1])]
    if kind == "image":
        return [kind, redactor.text(array[1])] + array[2:]
    return [kind] + [redactor.plain(field) for field in array[1:]]


def _fits(value: Any, types: Any) -> bool:
    if isinstance(value, bool):  # bool is an int to Python, but never a count or a time
        return types is bool or types is _ANY
    return isinstance(value, types)


def _finite(value: Any) -> Any:
    """The value with NaN and infinities, which JSON does not know, as the strings "nan", "inf", "-inf"."""
    if isinstance(value, float):
        return value if value - value == 0.0 else repr(float(value))
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    return value
