"""What scripts may log, made plain: numbers, strings and JSON out of NumPy scalars, tensors and arrays."""

import json
from typing import Any, Dict, Iterable, List, Union

INT = "int"
BOOL = "bool"
_EXACT = 2**53  # whole numbers up to here are floats without loss
_COLLECTIONS = (list, tuple, dict, set, frozenset, range)


def to_single(name: str, value: Any) -> Union[bool, int, float, str]:
    """The one value that is logged, as what it was logged: a bool, int, float or string.

    Takes Python and NumPy scalars and everything of one element that converts to float (tensors, Decimal).
    None becomes "None". Raises TypeError saying what to use instead.
    """
    if isinstance(value, str) or value is None:
        return str(value)
    if isinstance(value, _COLLECTIONS) or _size(value) != 1:
        raise TypeError(
            'log("{}", ...) takes a number or a string, not a {}; use log_list instead'.format(
                name, type(value).__name__
            )
        )
    single = value.item() if callable(getattr(value, "item", None)) else value
    if isinstance(single, str):
        return single
    try:
        number = float(single)
        return single if isinstance(single, (bool, int)) else number
    except (TypeError, ValueError, OverflowError) as error:
        raise TypeError(
            'log("{}", ...) takes a number or a string, not a {} ({})'.format(
                name, type(value).__name__, error
            )
        )


def kind_of(value: Union[bool, int, float, str]) -> str:
    """What a value was logged as, where the float that is kept of it does not tell: INT, BOOL or ""."""
    if isinstance(value, bool):
        return BOOL
    return INT if isinstance(value, int) and abs(value) <= _EXACT else ""


def wider_kind(first: str, second: str) -> str:
    """The kind of a metric whose values were logged as both."""
    return INT if INT in (first, second) else first or second


def as_logged(kind: str, numbers: Iterable[float]) -> List[Any]:
    """The values of a metric of this kind as they were logged; floats if one of them is no whole number."""
    found = list(numbers)
    if not kind or not all(abs(number) <= _EXACT and number == int(number) for number in found):
        return found
    if kind == BOOL and all(number in (0, 1) for number in found):
        return [bool(number) for number in found]
    return [int(number) for number in found]


def to_plain(value: Any) -> Any:
    """The value as JSON knows it: arrays and tensors become lists, keys strings.

    Raises TypeError for what has no such form.
    """
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, dict):
        return {str(key): to_plain(item) for key, item in value.items()}
    for method in ("tolist", "numpy"):
        if callable(getattr(value, method, None)):
            return to_plain(getattr(value, method)())
    try:
        return [to_plain(item) for item in value]
    except TypeError:
        raise TypeError("a {} cannot be logged".format(type(value).__name__))


def to_table(name: str, value: Any) -> Dict[str, Any]:
    """A table as a dict of columns, either all lists of one length or all single values.

    Raises TypeError when it is no dict, ValueError when the columns differ in length.
    """
    if not isinstance(value, dict):
        raise TypeError(
            'log_table("{}", ...) takes a dict of columns, not a {}'.format(name, type(value).__name__)
        )
    table: Dict[str, Any] = to_plain(value)
    lengths = {len(column) if isinstance(column, list) else -1 for column in table.values()}
    if len(lengths) > 1:
        raise ValueError('the columns of log_table("{}", ...) differ in length'.format(name))
    return table


def to_document(method: str, name: str, value: Any) -> Dict[str, Any]:
    """A structured record (a confusion matrix, predictions...) given as a dict or as its JSON text.

    Raises TypeError or ValueError when it is neither, or has no "data".
    """
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError as error:
            raise ValueError('{}("{}", ...): not JSON: {}'.format(method, name, error))
    if not isinstance(value, dict):
        raise TypeError(
            '{}("{}", ...) takes a dict or JSON, not a {}'.format(method, name, type(value).__name__)
        )
    if "data" not in value:
        raise ValueError(
            '{}("{}", ...) needs the keys schema_type, schema_version and data'.format(method, name)
        )
    document: Dict[str, Any] = to_plain(value)
    return document


def to_items(name: str, value: Any) -> List[Union[bool, int, float, str]]:
    """The elements of a list, generator or array, each as `to_single` gives it.

    Raises TypeError for a single value.
    """
    try:
        items = [value] if isinstance(value, (str, dict)) else list(value)
    except TypeError:
        raise TypeError('log_list("{}", ...) takes a list, not a {}'.format(name, type(value).__name__))
    if isinstance(value, (str, dict)):
        raise TypeError('log_list("{}", ...) takes a list, not a {}'.format(name, type(value).__name__))
    return [to_single(name, item) for item in items]


def _size(value: Any) -> int:
    """How many elements an array or tensor has; 1 for everything else."""
    size = 1
    for length in getattr(value, "shape", None) or ():
        size *= 1 if length is None else int(length)
    return size
