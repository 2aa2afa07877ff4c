"""The objects that stand for data in arguments of a run, found again by the placeholders that texts hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from mldesk.core.run_data import input_placeholder, output_placeholder

if TYPE_CHECKING:
    from collections.abc import Iterator

_reference = re.compile(r"\$AZUREML_DATAREFERENCE_(\w+)")
_inputs: dict[str, Any] = {}
_outputs: dict[str, Any] = {}


def input_text(given: Any, name: str) -> str:
    """What stands for the input `given` in a text, such as an f-string made of it."""
    _inputs[name] = given
    return input_placeholder(name)


def output_text(given: Any, name: str) -> str:
    """What stands for the output `given` in a text."""
    _outputs[name] = given
    return output_placeholder(name)


def written_input(name: str) -> Any | None:
    """The input that a text was made of; None when there is none."""
    return _inputs.get(name)


def written_output(name: str) -> Any | None:
    """The output that a text was made of; None when there is none."""
    return _outputs.get(name)


def reference_names(text: str) -> Iterator[str]:
    """The names of data references that a text holds as `$AZUREML_DATAREFERENCE_name`."""
    return (found[1] for found in _reference.finditer(text))


def with_placeholders(text: str, names: set[str]) -> str:
    """The text with placeholders for those data references whose names are given."""
    return _reference.sub(lambda found: input_placeholder(found[1]) if found[1] in names else found[0], text)
