"""The forms of parameters that several commands take: tags and datasets."""

from __future__ import annotations

import click

from mldesk.core.spec import DatasetInput


class TagType(click.ParamType[tuple[str, str]]):
    """`key=value`, or `key` alone."""

    name = "key=value"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        """The key and its value."""
        key, _, text = value.partition("=")
        if not key.strip():
            self.fail(f"{value!r} has no key; write key=value.", param, ctx)
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
