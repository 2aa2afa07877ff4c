"""What the SDK takes as the value of a metric, and in which form it gives metrics back."""

import os
import sys
from typing import Any, Dict, Iterable, List, Mapping, Set, Type, Union

from mldesk.runtime import events, logged, values

from .exceptions import UserErrorException

_COLLECTIONS = (list, tuple, set, frozenset, range)
# The SDK's own words, which programs look for in any language.
_TAKEN = [
    "UserError:",
    "Resource",
    "Conflict:",
    "ArtifactId",
    "ExperimentRun/dcid.{}/{}",
    "already",
    "exists.",
]
_told: Set[str] = set()


def tell_once(text: str) -> None:
    """Say `text` on stderr, unless this process has said it already."""
    if text not in _told:
        _told.add(text)
        sys.stderr.write("mldesk: {}\n".format(text))


def tell_unused(called: str, given: Mapping[str, Any]) -> None:
    """Say which of the given arguments nothing is done with; the SDK's own ones begin with _."""
    for name, value in sorted(given.items()):
        if value is not None and not name.startswith("_"):
            tell_once("{}: {} is not used: it means nothing here".format(called, name))


def tell_description(description: Any) -> None:
    """Say that what was given to describe a metric is not kept."""
    if description:
        tell_once("The description of a metric is not kept")


def to_scalar(method: str, name: str, value: Any) -> Union[bool, int, float, str, None]:
    """The value of a metric as the SDK takes it: a number, a string or None.

    Of what is none of these, numbers of other libraries count as numbers, and the rest is logged as its
    repr, with a warning. Raises UserErrorException for lists and generators.
    """
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, _COLLECTIONS) or hasattr(value, "__next__"):
        kind = type(value).__name__
        raise UserErrorException(
            "run.{} does not take a {} as a value".format(method, kind),
            cause="that of {!r} is one".format(name),
            cure="Use run.log_list for the values of a list.",
        )
    try:
        return values.to_single(name, value)
    except TypeError:
        tell_once(
            "the value of {!r} is no number but a {}: it is logged as text".format(name, type(value).__name__)
        )
        return repr(value)


def to_table(name: str, value: Any) -> Dict[str, Any]:
    """A table: columns of one length, or single values. Raises UserErrorException."""
    if not isinstance(value, dict):
        raise UserErrorException(
            "run.log_table takes a dict of columns", cause="{!r} is a {}".format(name, type(value).__name__)
        )
    try:
        return values.to_table(name, {str(key): _cells(name, cells) for key, cells in value.items()})
    except ValueError as error:
        raise UserErrorException("The table cannot be logged", cause=str(error))


def by_name(several: Iterable[events.Event], run_id: str) -> Dict[str, Any]:
    """What was logged under each name: a value for one logged once, else the list of values.

    The rows and columns of a table come together: a dict of columns, each a value or a list. Images and
    structured records are named by the SDK's kind of address.
    """
    found: Dict[str, List[Any]] = {}
    tables: Dict[str, Dict[str, List[Any]]] = {}
    for event in logged.as_logged(several):
        if isinstance(event, (events.Metric, events.Text)):
            found.setdefault(event.name, []).append(event.value)
        elif isinstance(event, events.Image):
            found.setdefault(event.name, []).append(_address(run_id, image_name(event)))
        elif isinstance(event, events.Record) and event.kind in ("row", "table"):
            for column, cells in event.data.items():
                kept = tables.setdefault(event.name, {}).setdefault(column, [])
                kept.extend(cells if isinstance(cells, list) else [cells])
        elif isinstance(event, events.Record):
            found.setdefault(event.name, []).append(event.data)
    told: Dict[str, Any] = {name: _single(kept) for name, kept in found.items()}
    for name, columns in tables.items():
        told[name] = {column: _single(cells) for column, cells in columns.items()}
    return told


def refuse_replacing(run_id: str, names: Iterable[str], there: Iterable[str], raising: Type[Any]) -> None:
    """Raise `raising`, in the SDK's words, when a file that a run has is to be uploaded again."""
    taken = sorted(set(names) & set(there))
    if taken:
        told = " ".join(_TAKEN)
        cure = "Choose another name: the files of a run are not replaced."
        raise raising([told.format(run_id, name) for name in taken], cure=cure)


def image_name(image: events.Image) -> str:
    """The name of a logged image: its own, when it was logged (unix seconds), and the kind of its file."""
    return "{}_{}{}".format(image.name, int(image.time), os.path.splitext(image.path)[1])


def _address(run_id: str, name: str) -> str:
    return "aml://artifactId/ExperimentRun/dcid.{}/{}".format(run_id, name)


def _cells(name: str, cells: Any) -> Any:
    try:
        several = None if isinstance(cells, str) else list(cells)
    except TypeError:
        several = None
    if several is None:
        return to_scalar("log_table", name, cells)
    return [to_scalar("log_table", name, cell) for cell in several]


def _single(kept: List[Any]) -> Any:
    return kept[0] if len(kept) == 1 else kept
