"""Two programs that register, delete, free, verify, export and edit the same things all the time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from mldesk.core.dataset import list_datasets, verify_dataset
from mldesk.core.disk import disk_usage, take_back, trash
from mldesk.core.model import list_models, verify_model
from mldesk.core.workspace import Workspace

# What must not be done now, or is not there any more, is told so; anything else ends the program.
_busy = """
import random, sys
from pathlib import Path
from mldesk.core.dataset import export_dataset, list_datasets, register_dataset, verify_dataset
from mldesk.core.disk import free_space_now, move_to_trash, plan_free_space, take_back, trash
from mldesk.core.errors import Conflict, NotFound, Unavailable
from mldesk.core.model import export_model, import_model, list_models, set_alias, set_stage, verify_model
from mldesk.core.workspace import Workspace

chance, source, out = random.Random(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])

def some(kind):
    found = list_datasets(workspace) if kind == "dataset" else list_models(workspace)
    return chance.choice([version for one in found for version in one.versions] or [None])

def register(_):
    register_dataset(workspace, "digits", chance.choice(sorted(source.iterdir())))
    import_model(workspace, chance.choice(sorted(source.iterdir())), "net")

def delete(kind):
    if version := some(kind):
        move_to_trash(workspace, kind, version.reference)

def undo(_):
    for row in trash(workspace)[:1]:
        take_back(workspace, row.kind, row.reference)

def free(_):
    assert free_space_now(workspace, plan_free_space(workspace, everything=True)).problems == ()

def verify(kind):
    if version := some(kind):
        assert (verify_dataset if kind == "dataset" else verify_model)(workspace, version) == []

def export(kind):
    if version := some(kind):
        (export_dataset if kind == "dataset" else export_model)(version, out / str(chance.random()))

def edit(_):
    if version := some("model"):
        set_alias(workspace, version.reference, "champion")
        set_stage(workspace, version.reference, chance.choice(["Staging", ""]))

with Workspace.open(sys.argv[1]) as workspace:
    for _ in range(40):
        act = chance.choice([register, register, register, delete, delete, undo, free, verify, export, edit])
        try:
            act(chance.choice(["dataset", "model"]))
        except (Conflict, NotFound, Unavailable):
            continue
"""


def test_two_programs_at_once_leave_a_workspace_that_verifies_and_is_the_same_when_made_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    for number in range(4):
        folder = tmp_path / "source" / str(number)
        folder.mkdir(parents=True)
        (folder / "shared.onnx").write_bytes(bytes(5_000))
        (folder / "own").write_bytes(bytes([number]) * 1_500_000)
    command = [sys.executable, "-c", _busy, str(workspace.path)]
    places = [str(tmp_path / "source"), str(tmp_path / "out")]
    both = [subprocess.Popen([*command, seed, *places], stderr=subprocess.PIPE) for seed in ("a", "b")]
    for process in both:
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors.decode()
    before = content(workspace)
    assert workspace.rebuild().problems == []
    assert content(workspace) == before
    for row in trash(workspace):
        take_back(workspace, row.kind, row.reference)
    assert trash(workspace) == []
    assert content(workspace)
    assert set(disk_usage(workspace).kinds) <= {"datasets", "models", "database", "other", "leftovers"}


def content(workspace: Workspace) -> list[tuple[str, str, object, object]]:
    """All versions that are there, with their aliases and tags, and what is in the trash; they verify."""
    found: list[tuple[str, str, object, object]] = [
        ("trash", row.reference, row.deleted, None) for row in trash(workspace)
    ]
    for dataset in list_datasets(workspace):
        for version in dataset.versions:
            assert verify_dataset(workspace, version) == []
            found.append(("dataset", version.reference, version.hash, dict(version.tags)))
    for model in list_models(workspace):
        for stored in model.versions:
            assert verify_model(workspace, stored) == []
            found.append(("model", stored.reference, stored.aliases, dict(stored.tags)))
    return found
