"""Runs that are over and left a model, and models registered from them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import pytest

from mldesk.core.dataset import register_dataset
from mldesk.core.ingest import Ingester
from mldesk.core.model import ModelVersion, register_model
from mldesk.core.run import Run
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

reading_script = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--data')\n"


class FinishedRun(Protocol):
    def __call__(
        self, text: str = "print(1)", weights: bytes = b"weights", logged: tuple[Any, ...] = (), **config: Any
    ) -> Run: ...


@pytest.fixture
def append(workspace: Workspace) -> Callable[..., None]:
    """Append events to a run's file and enter them."""

    def enter(run: Run, *logged: events.Event) -> None:
        with (run.folder / "events.jsonl").open("ab") as file:
            file.writelines(map(events.encode, logged))
        Ingester(workspace).ingest(run.id)
        run.refresh()

    return enter


@pytest.fixture
def finished_run(submit_script: Callable[..., Run], append: Callable[..., None]) -> FinishedRun:
    """A run that is over, with the file outputs/net.onnx and the logged events."""

    def finish(
        text: str = "print(1)", weights: bytes = b"weights", logged: tuple[Any, ...] = (), **config: Any
    ) -> Run:
        run = submit_script(text, **config)
        (run.work_folder / "outputs" / "net.onnx").write_bytes(weights)
        append(run, *logged, events.Ended("Completed", 0, None, 3.0, None))
        return run

    return finish


@pytest.fixture
def register(workspace: Workspace, finished_run: FinishedRun) -> Callable[..., ModelVersion]:
    """Register a model from a new run, which `config` describes."""

    def make(name: str = "net", **config: Any) -> ModelVersion:
        return register_model(workspace, finished_run(**config), name)

    return make


@pytest.fixture
def digits(workspace: Workspace, tmp_path: Path) -> Callable[[bytes], DatasetInput]:
    """Register the next version of the dataset digits with this content; returns it as a run's input."""

    def make(content: bytes = b"x") -> DatasetInput:
        folder = tmp_path / f"digits{len(list(tmp_path.glob('digits*')))}"
        folder.mkdir()
        (folder / "a").write_bytes(content)
        version = register_dataset(workspace, "digits", folder)
        return DatasetInput("digits", version.version, "--data")

    return make
