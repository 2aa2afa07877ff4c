"""A workspace whose engine, started by what a program does, ends with the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import psutil
import pytest

from mldesk.core.workspace import Workspace
from mldesk.summon import engine_identity


@pytest.fixture
def with_engine(workspace: Workspace, until: Callable[..., Any]) -> Iterator[Workspace]:
    """The workspace; its engine is killed at the end, which costs nothing."""
    yield workspace
    identity = engine_identity(workspace.path)
    if identity is not None:
        psutil.Process(identity[0]).kill()
        until(lambda: engine_identity(workspace.path) is None)
