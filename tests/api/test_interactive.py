"""Runs of a program, with the engine that looks after them for real."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import psutil

import mldesk
from mldesk.core.workspace import Workspace
from mldesk.summon import engine_identity, ensure_engine


def test_an_engine_records_live_what_a_program_logs_each_point_once(
    with_engine: Workspace, until: Callable[..., Any]
) -> None:
    with mldesk.start_run(with_engine, "by hand") as run:
        view = mldesk.find_run(with_engine, run.id)
        run.log("loss", 1)
        until(lambda: "loss" in view.metrics(), timeout=60)
        psutil.Process(engine_identity(with_engine.path)[0]).kill()  # type: ignore[index]
        until(lambda: engine_identity(with_engine.path) is None)
        run.log("loss", 2)

        def entered_again() -> bool:
            ensure_engine(with_engine.path)  # of one that was killed, threads may still be ending
            return view.metrics()["loss"].count == 2

        until(entered_again, timeout=60)
        assert view.refresh().status == "Running"
        run.log("loss", 3)
    assert mldesk.find_run(with_engine, run.id).values() == {"loss": [1, 2, 3]}
    assert view.refresh().status == "Completed"
    assert view.wait(timeout=1) == "Completed"
