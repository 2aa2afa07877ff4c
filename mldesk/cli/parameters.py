"""The forms of parameters that commands take: tags, datasets and sizes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from mldesk.core.docker_settings import parse_cpus, parse_memory
from mldesk.core.sizes import parse_size
from mldesk.core.spec import DatasetInput, DatastoreInput


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


class DatastorePlaceType(click.ParamType[DatastoreInput]):
    """`DATASTORE:PATH[=ARGUMENT]`; without a datastore it is the default one."""

    name = "place"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> DatastoreInput:
        """The datastore, the path in it, and the argument for where it is (None: a guess)."""
        place, _, argument = value.partition("=")
        datastore, colon, path = place.partition(":")
        if not colon:
            self.fail(f"{value!r} is not DATASTORE:PATH=--argument.", param, ctx)
        return DatastoreInput(datastore, path, argument=argument or None)


class Written(click.ParamType[Any]):
    """What `read` makes of a text; it raises ValueError that says how to write it."""

    def __init__(self, name: str, read: Callable[[str], Any]) -> None:
        self.name = name
        self._read = read

    def convert(self, value: Any, parameter: click.Parameter | None, context: click.Context | None) -> Any:
        """The value; a command line error otherwise."""
        if not isinstance(value, str):
            return value
        try:
            return self._read(value)
        except ValueError as error:
            self.fail(f"{value!r} is no {self.name}. {error}", parameter, context)


SIZE = Written("size", parse_size)
MEMORY = Written("size", parse_memory)
CPUS = Written("number", parse_cpus)
