"""Turns what is typed for a parameter ("300, 500", "0.0001 to 0.01") into the values to try."""

from __future__ import annotations

import math
import re
from decimal import Decimal, InvalidOperation

MAXIMUM_VALUES = 200
"""The most values one parameter may take: a slip such as "1 to 100000" must not make that many runs."""

_RANGE = re.compile(
    r"^\s*(?P<first>\S+)\s+to\s+(?P<last>\S+)(?:\s+(?P<how>by|in)\s+(?P<amount>\S+))?\s*$", re.IGNORECASE
)
_NUMBER_KINDS = ("int", "float")


class SweepError(ValueError):
    """What was typed makes no list of values; `cure` says what would."""

    def __init__(self, cause: str, cure: str) -> None:
        super().__init__(cause)
        self.cause = cause
        self.cure = cure


def expand(text: str, kind: str) -> list[str]:
    """Return the values that `text` stands for, in order and each once; the empty list for empty text.

    Commas separate values; double quotes keep a comma inside one. For numbers (`kind` "int" or "float"),
    "A to B" is a range, with "by STEP" or "in COUNT" for its spacing. Raises SweepError.
    """
    values: list[str] = []
    for part in _split(text):
        values.extend(_expand_range(part, kind) if kind in _NUMBER_KINDS else [part])
    unique = list(dict.fromkeys(values))
    if len(unique) > MAXIMUM_VALUES:
        raise _too_many(len(unique))
    return unique


def quote(value: str) -> str:
    """Return `value` written so that `expand` gives it back as one value."""
    if value == "":
        return '""'
    needs = "," in value or '"' in value or value != value.strip()
    return '"' + value.replace('"', '""') + '"' if needs else value


def _split(text: str) -> list[str]:
    """Split at the commas outside double quotes; a doubled quote inside quotes is one quote."""
    parts: list[str] = []
    rest = text
    while rest.strip():
        rest = rest.lstrip()
        if rest.startswith('"'):
            value, rest = _quoted(rest)
            parts.append(value)
        else:
            value, _, rest = rest.partition(",")
            if value.strip():
                parts.append(value.strip())
    return parts


def _quoted(text: str) -> tuple[str, str]:
    """Take one quoted value from the start of `text`; return it and what follows its comma."""
    match = re.match(r'"((?:[^"]|"")*)"\s*(?:,|$)', text)
    if match is None:
        raise SweepError("a double quote is not closed", "close it, or double it to mean the sign itself")
    return match.group(1).replace('""', '"'), text[match.end() :]


def _expand_range(part: str, kind: str) -> list[str]:
    match = _RANGE.match(part)
    if match is None:
        return [part]
    first, last = _number(match["first"]), _number(match["last"])
    how = (match["how"] or "").lower()
    if how == "by":
        numbers = _by_step(first, last, _number(match["amount"]))
    elif how == "in":
        numbers = _in_count(first, last, _count(match["amount"]), kind)
    else:
        numbers = _natural(first, last, kind)
    return [write_number(number) for number in numbers]


def _natural(first: Decimal, last: Decimal, kind: str) -> list[Decimal]:
    """Space a range as people mean it: tenfold over decades, else every integer, else five even steps."""
    # 1 to 10 means every integer to most people, 0.1 to 1 does not mean every number between.
    if _decades(first, last, 100 if kind == "int" else 10):
        return _tenfold(first, last)
    if kind == "int":
        return _by_step(first, last, Decimal(1) if first <= last else Decimal(-1))
    return _in_count(first, last, 5, kind)


def _decades(first: Decimal, last: Decimal, ratio: int) -> bool:
    return first > 0 and last > 0 and max(first, last) / min(first, last) >= ratio


def _tenfold(first: Decimal, last: Decimal) -> list[Decimal]:
    factor = Decimal(10) if first < last else Decimal("0.1")
    numbers = [first]
    while min(first, last) <= numbers[-1] * factor <= max(first, last):
        numbers.append(numbers[-1] * factor)
    return numbers if numbers[-1] == last else [*numbers, last]


def _by_step(first: Decimal, last: Decimal, step: Decimal) -> list[Decimal]:
    if step == 0 or (last - first) * step < 0:
        raise SweepError("this step never reaches the end of the range", "write it as in 16 to 64 by 16")
    count = int((last - first) / step) + 1
    if count > MAXIMUM_VALUES:
        raise _too_many(count)
    return [first + step * index for index in range(count)]


def _in_count(first: Decimal, last: Decimal, count: int, kind: str) -> list[Decimal]:
    if count == 1:
        return [first]
    if _decades(first, last, 10):
        ratio = math.log(float(last) / float(first)) / (count - 1)
        inner = [Decimal(f"{float(first) * math.exp(ratio * index):.4g}") for index in range(1, count - 1)]
    else:
        inner = [_rounded(first + (last - first) * index / (count - 1)) for index in range(1, count - 1)]
    numbers = [first, *inner, last]
    return [number.to_integral_value() for number in numbers] if kind == "int" else numbers


def _rounded(number: Decimal) -> Decimal:
    return Decimal(f"{float(number):.6g}")


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise SweepError(f"“{text}” is not a number", "write a range as in 0.0001 to 0.01") from None
    if not number.is_finite():
        raise SweepError(f"“{text}” is not a finite number", "write a range as in 0.0001 to 0.01")
    return number


def _count(text: str) -> int:
    number = _number(text)
    if number != number.to_integral_value() or number < 1:
        raise SweepError(f"“{text}” is not a count of values", "write it as in 0.1 to 0.5 in 5")
    if number > MAXIMUM_VALUES:
        raise _too_many(int(number))
    return int(number)


def _too_many(count: int) -> SweepError:
    return SweepError(
        f"this makes {count:,} runs", f"ask for {MAXIMUM_VALUES} at most, as in 16 to 256 by 16"
    )


def write_number(number: Decimal | float) -> str:
    """Write a number as a person would: 0.0001, 300; with an exponent only where the plain form is long."""
    plain = f"{Decimal(str(number)):f}"
    if "." not in plain:
        return plain
    plain = plain.rstrip("0").rstrip(".")
    return plain if len(plain) <= 10 else repr(float(number))
