"""Datasets, models and runs whose sizes a test knows."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest

from mldesk.core.dataset import DatasetVersion, register_dataset
from mldesk.core.ingest import Ingester
from mldesk.core.model import ModelVersion, register_model
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace

KB = 1024


class MakeDataset(Protocol):
    def __call__(self, name: str, files: dict[str, bytes], **settings: Any) -> DatasetVersion: ...


class EndedRun(Protocol):
    def __call__(self, outputs: dict[str, bytes] | None = None, **config: Any) -> Run: ...


def write_files(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def noise(kilobytes: int, seed: int = 0) -> bytes:
    """So many kilobytes that no other call with another seed gives."""
    return (f"{seed:016}" * (kilobytes * KB // 16)).encode()


@pytest.fixture
def make_dataset(workspace: Workspace, tmp_path: Path) -> MakeDataset:
    """Register a dataset that holds the given files."""

    def make(name: str, files: dict[str, bytes], **settings: Any) -> DatasetVersion:
        folder = tmp_path / f"files{len(list(tmp_path.glob('files*')))}"
        return register_dataset(workspace, name, write_files(folder, files), **settings)

    return make


@pytest.fixture
def ended_run(workspace: Workspace, submit_script: Callable[..., Run]) -> EndedRun:
    """A run that is over and has written the given outputs; keywords are those of ScriptRunConfig."""

    def make(outputs: dict[str, bytes] | None = None, **config: Any) -> Run:
        run = submit_script("print(1)", **config)
        return end_run(workspace, run, outputs or {})

    return make


def end_run(workspace: Workspace, run: Run, outputs: dict[str, bytes]) -> Run:
    write_files(run.work_folder / "outputs", outputs)
    lines: list[list[Any]] = [["metric", "loss", 1, 1.0, 0.5], ["image", "grid", 0, 1.0, "images/1.png"]]
    lines += [["artifact", f"outputs/{name}", len(data), "0" * 64] for name, data in outputs.items()]
    lines.append(["ended", "Completed", 0, None, 3.0, None])
    with (run.folder / "events.jsonl").open("a", encoding="utf-8") as file:
        file.writelines(json.dumps(line) + "\n" for line in lines)
    Ingester(workspace).ingest(run.id)
    return run.refresh()


@pytest.fixture
def make_model(workspace: Workspace, ended_run: EndedRun) -> Callable[..., ModelVersion]:
    """Register all outputs of a run that has written the given files."""

    def make(name: str, files: dict[str, bytes], **config: Any) -> ModelVersion:
        return register_model(workspace, ended_run(files, **config), name)

    return make


@pytest.fixture
def no_links(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk without hard links."""

    def refuse(*arguments: object, **settings: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)


def disk_bytes(folder: Path) -> int:
    """Bytes that all files and folders below take on the disk, each counted once."""
    found: dict[int, int] = {}
    for path in folder.rglob("*"):
        facts = path.lstat()
        found[facts.st_ino] = facts.st_blocks * 512
    return sum(found.values())


def tree(folder: Path) -> Iterator[tuple[str, int, int]]:
    """Path, size and inode of all below."""
    for path in sorted(folder.rglob("*")):
        facts = path.lstat()
        if not path.name.startswith("workspace.db") and path.suffix != ".lock":
            yield path.relative_to(folder).as_posix(), facts.st_size if path.is_file() else 0, facts.st_ino
