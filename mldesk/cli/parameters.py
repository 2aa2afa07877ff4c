"""The forms of parameters that several commands take: tags, datasets and sizes."""

from __future__ import annotations

import re
from typing import Any

import click

from mldesk.core.spec import DatasetInput


class TagType(click.ParamType[tuple[str, str]]):
    """`key=value`, and where `alone` says so a `key` alone."""

    name = "key=value"

    def __init__(self, alone: bool = True) -> None:
        self._alone = alone

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        """The key and its value."""
        key, sign, text = value.partition("=")
        if not key.strip():
            self.fail(f"{value!r} has no key; write key=value.", param, ctx)
        if not sign and not self._alone:
            self.fail(f"{value!r} has no value; write {key.strip()}=value.", param, ctx)
        return key.strip(), text


class DatasetType(click.ParamType[DatasetInput]):
    """`NAME[:VERSION][=ARGUMENT]`."""

    name = "dataset"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> DatasetInput:
        """The dataset, its version (None: the newest) and the argument for its path (None: a guess)."""
        reference, _, argument = value.partition("=")
        name, colon, version = reference.partition(":")
        if not name or (colon and not version.isdecimal()):
            self.fail(f"{value!r} is not NAME[:VERSION]=--argument.", param, ctx)
        return DatasetInput(name, int(version) if version else None, argument or None)


class SizeType(click.ParamType[int]):
    """A size in bytes: a number alone, or with K, M, G or T (powers of 1024), as Docker takes them."""

    name = "size"
    _form = re.compile(r"(\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b)?", re.IGNORECASE)

    def convert(self, value: Any, parameter: click.Parameter | None, context: click.Context | None) -> int:
        """Bytes; a command line error otherwise."""
        if isinstance(value, int):
            return value
        found = self._form.fullmatch(str(value).strip())
        if found is None:
            self.fail(f"{value!r} is no size; write it as 512M or 8G", parameter, context)
        return int(float(found[1]) * 1024 ** " kmgt".index(found[2].lower() or " "))


SIZE = SizeType()
