"""Watching containers: what cannot be measured of one of them is no trouble of the whole engine's."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from mldesk.containers import usage
from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import Unavailable
from mldesk.engine.executors.docker_watch import DockerWatch


def test_one_container_that_cannot_be_measured_spares_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    watch = DockerWatch("workspace", DockerSettings())
    for run_id in ("odd", "fine"):
        watch.usage(run_id)
        watch._states[run_id] = {0: SimpleNamespace(id=run_id, lives=True)}  # type: ignore[dict-item]

    def measured(_engine: Any, container: str) -> usage.ContainerUsage:
        if container == "odd":
            raise Unavailable("It does not answer", "", "")
        return usage.ContainerUsage(1.0, 100, None, None)

    monkeypatch.setattr(usage, "container_usage", measured)
    watch._measure(SimpleNamespace())  # type: ignore[arg-type]
    assert watch.usage("fine")
    assert watch.usage("odd") == {}
    assert watch.trouble is None
