"""Names that are longer than any can be are told shortened when nothing is called so."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.mark.parametrize(
    "command",
    [
        ("compute", "drain"),
        ("runs", "show"),
        ("datastore", "ls", "--datastore"),
        ("trash", "restore"),
        ("secret", "remove"),
        ("model", "show"),
        ("dataset", "show"),
        ("environment", "show"),
    ],
    ids=" ".join,
)
def test_a_name_of_thousands_of_characters_is_shortened(
    folder: Path, mldesk: Callable[..., Any], command: tuple[str, ...]
) -> None:
    reply = mldesk(*command, "n" * 5000)
    assert reply.code == 2
    assert 20 < len(reply.err) < 500, reply.err
    assert "Traceback" not in reply.err
