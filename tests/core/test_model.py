"""Model versions keep the outputs of a run with everything about their origin, and never change."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core import entering
from mldesk.core.content import ContentFile
from mldesk.core.dataset import register_dataset
from mldesk.core.environments.record import record_environment
from mldesk.core.errors import Canceled, Damaged, InvalidInput, NotFound, StorageFull, Unavailable
from mldesk.core.hashing import hash_bytes
from mldesk.core.ingest import Ingester
from mldesk.core.model import (
    get_model,
    list_models,
    read_keras_file,
    register_model,
    run_models,
    verify_model,
)
from mldesk.core.model.framework import framework_of, main_file
from mldesk.core.run import Run
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace

FinishedRun = Callable[..., Run]

_sequential = {
    "module": "keras",
    "class_name": "Sequential",
    "config": {
        "name": "net",
        "layers": [
            {"module": "keras.layers", "class_name": "InputLayer", "config": {"batch_shape": [None, 28, 28]}},
            {"module": "keras.layers", "class_name": "Dense", "config": {"units": 10}},
        ],
    },
    "build_config": {"input_shape": [None, 28, 28]},
}


def write_keras(path: Path, config: object = _sequential) -> None:
    """A file as Keras 3 saves it, but for the weights."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.12.0", "date_saved": "2026-01-01"}))
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("model.weights.h5", bytes(1000))


@pytest.fixture
def finished_run(workspace: Workspace, submit_script: Callable[..., Run]) -> FinishedRun:
    """A run that has ended with a Keras model, a text, and metrics; keywords are those of ScriptRunConfig."""

    def finish(status: str = "Completed", text: str = "print(1)", *arguments: str, **config: Any) -> Run:
        run = submit_script(text, *arguments, **config)
        write_keras(run.work_folder / "outputs" / "model.keras")
        (run.work_folder / "outputs" / "sub").mkdir()
        (run.work_folder / "outputs" / "sub" / "notes.txt").write_text("notes", encoding="utf-8")
        lines: list[list[Any]] = [
            ["metric", "accuracy", 1, 1.0, 0.8],
            ["metric", "accuracy", 2, 2.0, "nan"],
            ["artifact", "outputs/model.keras", 1, "0" * 64],
        ]
        if status != "Running":
            lines.append(["ended", status, 0, None, 3.0, None])
        with (run.folder / "events.jsonl").open("a", encoding="utf-8") as file:
            file.writelines(json.dumps(line) + "\n" for line in lines)
        Ingester(workspace).ingest(run.id)
        return run.refresh()

    return finish


def content(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def traces(workspace: Workspace) -> list[str]:
    """Everything in the models folder but the empty place for drafts."""
    found = (path.relative_to(workspace.models_folder) for path in workspace.models_folder.rglob("*"))
    return [path.as_posix() for path in found if path.as_posix() != ".drafts"]


class TestRegister:
    """Registering copies the outputs and writes down their origin."""

    def test_outputs_are_copied_with_hashes(self, workspace: Workspace, finished_run: FinishedRun) -> None:
        run = finished_run()
        version = register_model(workspace, run, "digits", description="A net", tags={"stage": "trial"})
        assert (version.reference, version.framework, version.source_path) == ("digits:1", "keras", "outputs")
        assert (version.run_id, version.description, dict(version.tags)) == (
            run.id,
            "A net",
            {"stage": "trial"},
        )
        assert content(version.files_folder) == content(run.work_folder / "outputs")
        assert {file.path: file.hash for file in version.files()} == {
            path: hash_bytes(data) for path, data in content(version.files_folder).items()
        }
        assert version.size == sum(len(data) for data in content(version.files_folder).values())
        assert verify_model(workspace, version) == []
        assert get_model(workspace, "digits") == get_model(workspace, "digits:1") == version
        assert not any(
            path.stat().st_mode & 0o222 for path in version.files_folder.rglob("*") if path.is_file()
        )

    def test_single_file_is_registered(self, workspace: Workspace, finished_run: FinishedRun) -> None:
        version = register_model(workspace, finished_run(), "digits", "outputs/model.keras")
        assert list(content(version.files_folder)) == ["model.keras"]
        assert version.source_path == "outputs/model.keras"

    def test_lineage_is_written_down(
        self, workspace: Workspace, finished_run: FinishedRun, tmp_path: Path
    ) -> None:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "a").write_bytes(b"x")
        data = register_dataset(workspace, "numbers", tmp_path / "data")
        text = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--data')\n"
        text += "p.add_argument('--n', type=float)"
        inputs = (DatasetInput("numbers", 1, "--data"),)
        run = finished_run("Completed", text, "--n", "nan", inputs=inputs, experiment="trials")
        version = register_model(workspace, run, "digits")
        lineage = version.lineage()
        assert (lineage["experiment"], lineage["script"]) == ("trials", "train.py")
        assert (lineage["run"]["id"], lineage["run"]["status"]) == (run.id, "Completed")
        assert lineage["datasets"] == [
            {
                "id": data.dataset_id,
                "name": "numbers",
                "version": 1,
                "hash": data.hash,
                "argument": "--data",
                "mode": "mount",
            }
        ]
        assert version.metrics()["accuracy"]["best"] == 0.8
        assert version.metrics()["accuracy"]["last"] == "nan"
        assert version.parameters()["n"] == "nan"
        manifest = version.manifest()
        assert manifest["environment"]["packages"]["numpy"]
        assert manifest["python"].startswith("3.")
        assert manifest["keras"]["input_shape"] == [None, 28, 28]

    def test_the_environment_is_that_of_the_run_and_not_of_the_day(
        self, workspace: Workspace, finished_run: FinishedRun
    ) -> None:
        run = finished_run()
        recorded = {"python": "3.9.1", "platform": "p", "machine": "m", "packages": {"numpy": "1.0"}}
        record_environment(workspace, run.id, recorded)
        manifest = register_model(workspace, run, "digits").manifest()
        assert manifest["environment"] == recorded
        assert manifest["python"] == "3.9.1"

    def test_versions_count_up_for_each_name(self, workspace: Workspace, finished_run: FinishedRun) -> None:
        run = finished_run()
        versions = [register_model(workspace, run, name) for name in ("a", "a", "B", "a")]
        assert [version.reference for version in versions] == ["a:1", "a:2", "B:1", "a:3"]
        assert len({version.model_id for version in versions}) == 2
        models = list_models(workspace)
        assert [(model.name, [version.version for version in model.versions]) for model in models] == [
            ("a", [3, 2, 1]),
            ("B", [1]),
        ]
        assert models[0].newest.version == 3
        assert [version.reference for version in run_models(workspace, run.id)] == [
            "B:1",
            "a:3",
            "a:2",
            "a:1",
        ]

    def test_files_of_a_version_with_a_damaged_manifest_are_never_replaced(
        self, workspace: Workspace, finished_run: FinishedRun
    ) -> None:
        run = finished_run()
        second = [register_model(workspace, run, "digits") for _ in range(2)][1]
        (second.folder / "model.json").write_bytes(b"{")
        assert len(workspace.rebuild().problems) == 1
        assert register_model(workspace, run, "digits").version == 3
        assert content(second.files_folder)

    @pytest.mark.parametrize("status", ["Failed", "Canceled"])
    def test_what_a_stopped_run_left_can_be_registered(
        self, workspace: Workspace, finished_run: FinishedRun, status: str
    ) -> None:
        assert register_model(workspace, finished_run(status), "digits").version == 1

    def test_rebuild_brings_the_versions_back(self, workspace: Workspace, finished_run: FinishedRun) -> None:
        version = register_model(workspace, finished_run(), "digits", tags={"a": "b"}, properties={"c": "d"})
        (workspace.path / "workspace.db").unlink()
        workspace.rebuild()
        assert get_model(workspace, "digits") == version
        assert verify_model(workspace, version) == []

    def test_keras_is_never_imported(self) -> None:
        code = "import sys, mldesk.core.model\nassert not {'keras', 'tensorflow', 'h5py'} & set(sys.modules)"
        subprocess.run([sys.executable, "-c", code], check=True)


class TestRefusal:
    """What cannot be registered is refused and leaves nothing."""

    def test_run_that_is_still_at_work(self, workspace: Workspace, finished_run: FinishedRun) -> None:
        with pytest.raises(Unavailable, match="still at work"):
            register_model(workspace, finished_run("Running"), "digits")

    @pytest.mark.parametrize(
        "path", ["../..", "/etc/passwd", "outputs/../../job.json", "link/job.json", "C:\\x", ""]
    )
    def test_paths_out_of_the_run(self, workspace: Workspace, finished_run: FinishedRun, path: str) -> None:
        run = finished_run()
        (run.work_folder / "link").symlink_to(run.folder)
        with pytest.raises(InvalidInput) as caught:
            register_model(workspace, run, "digits", path)
        assert caught.value.field == "model_path"
        assert traces(workspace) == []

    @pytest.mark.skipif(sys.platform != "linux", reason="file names are text there")
    def test_an_output_whose_name_is_no_text_is_named(
        self, workspace: Workspace, finished_run: FinishedRun
    ) -> None:
        run = finished_run()
        (run.work_folder / "outputs" / "\udcff.bin").touch()
        with pytest.raises(InvalidInput, match="udcff"):
            register_model(workspace, run, "digits")
        assert traces(workspace) == []

    def test_outputs_that_are_missing_or_empty(self, workspace: Workspace, finished_run: FinishedRun) -> None:
        run = finished_run()
        with pytest.raises(NotFound, match=r"It wrote: outputs/model\.keras"):
            register_model(workspace, run, "digits", "outputs/other.keras")
        (run.work_folder / "outputs" / "empty").mkdir()
        with pytest.raises(InvalidInput, match="no outputs"):
            register_model(workspace, run, "digits", "outputs/empty")
        with pytest.raises(InvalidInput, match="has no name"):
            register_model(workspace, run, " ")
        assert list_models(workspace) == []

    def test_cancel_and_full_disk_leave_nothing(
        self, workspace: Workspace, finished_run: FinishedRun, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(path: Path, content: bytes) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        run = finished_run()
        with pytest.raises(Canceled):
            register_model(workspace, run, "digits", canceled=lambda: True)
        monkeypatch.setattr(entering, "write_atomically", full)
        with pytest.raises(StorageFull):
            register_model(workspace, run, "digits")
        assert list_models(workspace) == []
        assert traces(workspace) == []

    def test_what_does_not_exist_is_told_with_what_does(
        self, workspace: Workspace, finished_run: FinishedRun
    ) -> None:
        register_model(workspace, finished_run(), "digits")
        with pytest.raises(NotFound, match="letters"):
            get_model(workspace, "letters")
        with pytest.raises(NotFound, match="It has: 1"):
            get_model(workspace, "digits:7")
        with pytest.raises(InvalidInput, match="not a number"):
            get_model(workspace, "digits:best")


class TestVerify:
    """Verification reads every byte."""

    def test_changed_missing_and_added_files_are_found(
        self, workspace: Workspace, finished_run: FinishedRun
    ) -> None:
        version = register_model(workspace, finished_run(), "digits")
        notes = version.files_folder / "sub" / "notes.txt"
        before = notes.stat()
        notes.chmod(0o644)
        notes.write_bytes(b"NOTES")
        os.utime(notes, ns=(before.st_atime_ns, before.st_mtime_ns))
        (version.files_folder / "model.keras").unlink()
        (version.files_folder / "extra").write_bytes(b"")
        titles = [problem.title for problem in verify_model(workspace, version)]
        assert titles == [
            "A file of digits:1 is gone",
            "A file of digits:1 has changed",
            "digits:1 has a file too many",
        ]

    def test_garbled_manifest(self, workspace: Workspace, finished_run: FinishedRun) -> None:
        version = register_model(workspace, finished_run(), "digits")
        manifest = version.manifest()
        manifest["files"][0]["path"] = "../../../secret"
        for garbled in ("{}", "nonsense", json.dumps(manifest)):
            version.manifest_path.write_text(garbled, encoding="utf-8")
            with pytest.raises(Damaged):
                version.files()
            assert len(verify_model(workspace, version)) == 1


class TestKerasFile:
    """A .keras file is read as data, with limits."""

    def test_facts(self, tmp_path: Path) -> None:
        write_keras(tmp_path / "a.keras")
        facts = read_keras_file(tmp_path / "a.keras")
        assert facts is not None
        assert (facts.kind, facts.name, facts.keras_version) == ("Sequential", "net", "3.12.0")
        assert facts.input_shape == (None, 28, 28)
        assert facts.layers == ("InputLayer", "Dense")
        assert facts.foreign == ()

    def test_code_and_foreign_classes_are_named(self, tmp_path: Path) -> None:
        layers = [
            {"module": "keras.layers", "class_name": "Lambda", "config": {}},
            {"module": "os", "class_name": "system", "config": {}},
            {
                "class_name": "TFSMLayer",
                "config": {"inner": [{"module": "mine.layers", "class_name": "Own"}]},
            },
        ]
        write_keras(tmp_path / "a.keras", {"class_name": "Sequential", "config": {"layers": layers}})
        facts = read_keras_file(tmp_path / "a.keras")
        assert facts is not None
        assert facts.foreign == ("TFSMLayer", "keras.layers.Lambda", "mine.layers.Own", "os.system")

    @pytest.mark.parametrize(
        "config",
        [
            [],
            {"config": []},
            {"config": {"layers": [1, {"class_name": "InputLayer"}]}, "build_config": 3},
            {"build_config": {"input_shape": ["a"]}},
        ],
    )
    def test_odd_content_is_survived(self, tmp_path: Path, config: object) -> None:
        write_keras(tmp_path / "a.keras", config)
        facts = read_keras_file(tmp_path / "a.keras")
        assert facts is None or facts.input_shape is None

    def test_no_zip_and_bombs_are_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "a.keras").write_bytes(b"nonsense")
        assert read_keras_file(tmp_path / "a.keras") is None
        with zipfile.ZipFile(tmp_path / "bomb.keras", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("config.json", b" " * 40_000_000 + b"{}")
            archive.writestr("metadata.json", b"{}")
        assert read_keras_file(tmp_path / "bomb.keras") is None
        write_keras(tmp_path / "deep.keras")
        with zipfile.ZipFile(tmp_path / "deep.keras", "w") as archive:
            archive.writestr("config.json", b'{"a":' * 100_000)
            archive.writestr("metadata.json", b"{}")
        assert read_keras_file(tmp_path / "deep.keras") is None


@pytest.mark.parametrize(
    ("names", "main", "framework"),
    [
        (["history.json", "model.keras", "best.keras"], "model.keras", "keras"),
        (["epoch1.keras", "best.keras"], "best.keras", "keras"),
        (["deep/model.keras", "last.weights.h5"], "deep/model.keras", "keras"),
        (["saved/saved_model.pb", "saved/variables/x"], "saved/saved_model.pb", "tensorflow"),
        (["net.pt"], "net.pt", "torch"),
        (["model.pkl"], "model.pkl", "pickle"),
        (["notes.txt"], None, None),
    ],
)
def test_framework_is_told_from_the_files(names: list[str], main: str | None, framework: str | None) -> None:
    files = [ContentFile(name, 1, "") for name in names]
    found = main_file(files)
    assert (found.path if found else None) == main
    assert framework_of(files) == framework
