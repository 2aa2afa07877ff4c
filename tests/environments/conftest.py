"""Builds whose words and progress a test looks at."""

from __future__ import annotations

import threading

import pytest

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.environments.building import Built, build


class Building:
    """Builds environments and keeps what was said meanwhile."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.shares: list[float] = []
        self.texts: list[str] = []
        self.canceled = threading.Event()

    def __call__(self, spec: EnvironmentSpec, refresh: bool = False) -> Built:
        return build(spec, self.lines.append, self._progress, self.canceled.is_set, refresh)

    def _progress(self, share: float, text: str) -> None:
        self.shares.append(share)
        self.texts.append(text)


@pytest.fixture
def building() -> Building:
    return Building()
