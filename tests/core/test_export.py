"""An exported model stands alone in its folder, is whole, and predicts."""

from __future__ import annotations

import errno
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mldesk.core import copying, drafts
from mldesk.core.errors import Canceled, Conflict, Damaged, MldeskError, NotFound, StorageFull, Unavailable
from mldesk.core.ingest import Ingester
from mldesk.core.model import ModelVersion, export_model, register_model
from mldesk.core.model import export as export_module
from mldesk.core.paths import resources
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace

Register = Callable[..., ModelVersion]

sample = resources() / "samples" / "handwritten_digits"
_exported = ["README.md", "files/model.keras", "files/sub/notes.txt", "model.json", "predict.py"]


def end(workspace: Workspace, run: Run) -> None:
    """Let the run end as its launcher would."""
    with (run.folder / "events.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(["metric", "val_accuracy", 1, 1.0, 0.97531]) + "\n")
        file.write(json.dumps(["ended", "Completed", 0, None, 3.0, None]) + "\n")
    Ingester(workspace).ingest(run.id)


@pytest.fixture
def register(workspace: Workspace, submit_script: Callable[..., Run]) -> Register:
    """Register a model whose files (name: content) a run has written; one of Keras and a text by default."""

    def registered(files: dict[str, bytes] | None = None, **details: Any) -> ModelVersion:
        run = submit_script("print(1)")
        outputs = run.work_folder / "outputs"
        for name, content in (files or {"model.keras": keras_file(), "sub/notes.txt": b"notes"}).items():
            (outputs / name).parent.mkdir(parents=True, exist_ok=True)
            (outputs / name).write_bytes(content)
        end(workspace, run)
        return register_model(workspace, run, "digits", **details)

    return registered


def keras_file(layer: str = "Dense") -> bytes:
    config = {
        "class_name": "Sequential",
        "config": {"layers": [{"module": "keras.layers", "class_name": layer}]},
        "build_config": {"input_shape": [None, 28, 28]},
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.12.0"}))
    return buffer.getvalue()


def names(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


class TestExport:
    """The folder holds all one needs."""

    def test_new_folder_is_made(self, register: Register, tmp_path: Path) -> None:
        version = register()
        place = export_model(version, tmp_path / "a" / "b")
        assert place == tmp_path / "a" / "b"
        assert names(place) == _exported
        assert list(place.parent.iterdir()) == [place]
        assert (place / "files" / "sub" / "notes.txt").read_bytes() == b"notes"
        assert os.access(place / "files" / "model.keras", os.W_OK)
        assert json.loads((place / "model.json").read_bytes()) == version.manifest()

    def test_empty_folder_is_used(self, register: Register, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        assert names(export_model(register(), tmp_path / "empty")) == _exported

    def test_readme_tells_what_it_is_and_how_to_load_it(self, register: Register, tmp_path: Path) -> None:
        version = register(description="Tells digits apart", tags={"stage": "trial"})
        text = (export_model(version, tmp_path / "out") / "README.md").read_text("utf-8")
        for expected in (
            "# digits, version 1",
            "Tells digits apart",
            'keras.models.load_model("files/model.keras")',
            "pip install keras==",
            "python predict.py INPUT",
            "28 x 28",
            "| val_accuracy | 0.97531 | 0.97531 |",
            "stage = trial",
            version.files()[0].hash,
        ):
            assert expected in text
        assert "hold code" not in text

    def test_readme_warns_of_code_in_the_model(self, register: Register, tmp_path: Path) -> None:
        place = export_model(register({"model.keras": keras_file("Lambda")}), tmp_path / "out")
        assert "can hold code: keras.layers.Lambda" in (place / "README.md").read_text("utf-8")

    @pytest.mark.parametrize(
        ("file", "loading"),
        [
            ("net.pt", 'torch.load("files/net.pt", weights_only=True)'),
            ("net.safetensors", 'load_file("files/net.safetensors")'),
            ("saved/saved_model.pb", 'tf.saved_model.load("files/saved")'),
            ("net.onnx", 'onnxruntime.InferenceSession("files/net.onnx")'),
            ("net.tflite", 'Interpreter("files/net.tflite")'),
            ("net.joblib", 'joblib.load("files/net.joblib")'),
            ("table.csv", "The files are in `files/`"),
        ],
    )
    def test_other_frameworks_have_their_own_way_and_a_script_where_it_can_run_them(
        self, register: Register, tmp_path: Path, file: str, loading: str
    ) -> None:
        place = export_model(register({file: b"content"}), tmp_path / "out")
        script = ["predict.py"] if file.endswith(("saved_model.pb", ".onnx", ".tflite")) else []
        assert names(place) == ["README.md", f"files/{file}", "model.json", *script]
        assert loading in (place / "README.md").read_text("utf-8")


class TestConflict:
    """Nothing is mixed or overwritten silently."""

    @pytest.mark.parametrize("replace", [False, True])
    def test_folder_with_other_files_is_never_touched(
        self, register: Register, tmp_path: Path, replace: bool
    ) -> None:
        place = tmp_path / "mine"
        place.mkdir()
        (place / "thesis.txt").write_text("years of work", encoding="utf-8")
        with pytest.raises(Conflict, match="not empty"):
            export_model(register(), place, replace=replace)
        assert names(place) == ["thesis.txt"]

    def test_earlier_export_is_replaced_only_when_asked_and_whole(
        self, register: Register, tmp_path: Path
    ) -> None:
        place = export_model(register({"old.keras": keras_file()}), tmp_path / "out")
        newer = register()
        with pytest.raises(Conflict, match="digits:1"):
            export_model(newer, place)
        assert names(place) == ["README.md", "files/old.keras", "model.json", "predict.py"]
        (place / "__pycache__").mkdir()
        (place / "__pycache__" / "predict.pyc").write_bytes(b"")
        export_model(newer, place, replace=True)
        assert names(place) == _exported
        assert json.loads((place / "model.json").read_bytes())["version"] == 2

    @pytest.mark.parametrize("stranger", ["notes.md", "files/added.bin", ".hidden/deep"])
    def test_earlier_export_with_files_of_the_user_is_kept(
        self, register: Register, tmp_path: Path, stranger: str
    ) -> None:
        version = register()
        place = export_model(version, tmp_path / "out")
        (place / stranger).parent.mkdir(exist_ok=True)
        (place / stranger).write_bytes(b"mine")
        with pytest.raises(Conflict, match=stranger):
            export_model(version, place, replace=True)
        assert names(place) == sorted([*_exported, stranger])

    def test_file_in_the_place_of_the_folder(self, register: Register, tmp_path: Path) -> None:
        (tmp_path / "out").write_bytes(b"mine")
        for replace in (False, True):
            with pytest.raises(Conflict):
                export_model(register(), tmp_path / "out", replace=replace)
        assert (tmp_path / "out").read_bytes() == b"mine"


class TestFailure:
    """What fails leaves the folder as it was."""

    def test_changed_and_missing_files_are_not_exported(self, register: Register, tmp_path: Path) -> None:
        version = register()
        stored = version.files_folder / "sub" / "notes.txt"
        stored.chmod(0o644)
        stored.write_bytes(b"NOTES")
        with pytest.raises(Damaged, match=r"notes\.txt"):
            export_model(version, tmp_path / "out")
        stored.parent.chmod(0o755)
        stored.unlink()
        with pytest.raises(NotFound):
            export_model(version, tmp_path / "out")
        assert not (tmp_path / "out").exists()
        assert not (tmp_path / ".drafts").exists()

    def test_full_disk_and_cancel_leave_nothing(
        self, register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        class Full(io.BytesIO):
            def write(self, data: Any) -> int:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        version = register()
        place = export_model(version, tmp_path / "out")
        before = names(place)
        with pytest.raises(Canceled):
            export_model(version, place, replace=True, canceled=lambda: True)
        monkeypatch.setattr(copying, "_create", lambda path: Full())
        for target, replace in ((place, True), (tmp_path / "new", False)):
            with pytest.raises(StorageFull):
                export_model(version, target, replace=replace)
        assert names(place) == before
        assert not (tmp_path / "new").exists()
        assert not (tmp_path / ".drafts").exists()

    def test_earlier_export_comes_back_when_the_new_one_cannot_take_its_place(
        self, register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        version = register()
        place = export_model(version, tmp_path / "out")

        def refuse(draft: Path, target: Path) -> None:
            raise Unavailable("The folder is in use")

        monkeypatch.setattr(export_module, "move_into_place", refuse)
        with pytest.raises(Unavailable):
            export_model(version, place, replace=True)
        assert names(place) == _exported

    def test_disk_that_fails_at_the_very_end_leaves_what_was_there(
        self, register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(folder: Path) -> None:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

        version = register()
        place = export_model(version, tmp_path / "out")
        (place / "README.md").write_text("earlier", encoding="utf-8")
        monkeypatch.setattr(drafts, "flush_folder", fail)
        for target, replace in ((place, True), (tmp_path / "new", False)):
            with pytest.raises(Unavailable):
                export_model(version, target, replace=replace)
        assert (place / "README.md").read_text(encoding="utf-8") == "earlier"
        assert names(place) == _exported
        assert sorted(path.name for path in tmp_path.iterdir() if path.name in ("new", ".drafts")) == []

    def test_folder_that_cannot_be_made(self, register: Register, tmp_path: Path) -> None:
        (tmp_path / "file").write_bytes(b"mine")
        with pytest.raises(MldeskError, match="file"):
            export_model(register(), tmp_path / "file" / "out")
        assert (tmp_path / "file").read_bytes() == b"mine"


_EXPORTING = """
import os, signal, sys
from mldesk.core.model import export_model, get_model
from mldesk.core.workspace import Workspace

def die(done, total):
    if done < total:
        os.kill(os.getpid(), signal.SIGKILL)

with Workspace.open(sys.argv[1]) as workspace:
    export_model(get_model(workspace, "digits"), sys.argv[2], replace=True, on_progress=die)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
def test_export_that_is_killed_leaves_what_was_there_and_the_next_one_clears_up(
    workspace: Workspace, register: Register, tmp_path: Path
) -> None:
    files = {"model.keras": keras_file(), "large.bin": bytes(5_000_000)}
    place = export_model(register(files), tmp_path / "out")
    before = {name: (place / name).read_bytes() for name in names(place)}
    for target in (place, tmp_path / "new"):
        killed = subprocess.run([sys.executable, "-c", _EXPORTING, str(workspace.path), str(target)])
        assert killed.returncode == -9
    assert {name: (place / name).read_bytes() for name in names(place)} == before
    assert not (tmp_path / "new").exists()
    export_model(register(), tmp_path / "new")
    assert names(tmp_path / "new") == _exported
    assert not (tmp_path / ".drafts").exists()


_REPLACING = """
import os, signal, sys
from mldesk.core.model import export, get_model
from mldesk.core.workspace import Workspace

move = export.move_into_place

def die(draft, place):
    if sys.argv[3] == "after":
        move(draft, place)
    os.kill(os.getpid(), signal.SIGKILL)

export.move_into_place = die
with Workspace.open(sys.argv[1]) as workspace:
    export.export_model(get_model(workspace, "digits"), sys.argv[2], replace=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
@pytest.mark.parametrize(("moment", "version"), [("before", 1), ("after", 2)])
def test_an_export_stands_after_a_kill_while_the_earlier_one_was_replaced(
    workspace: Workspace, register: Register, tmp_path: Path, moment: str, version: int
) -> None:
    place = export_model(register(), tmp_path / "out")
    register({"newer.keras": keras_file()})
    killed = subprocess.run([sys.executable, "-c", _REPLACING, str(workspace.path), str(place), moment])
    assert killed.returncode == -9
    export_model(register(), tmp_path / "other")  # the next one here sweeps what killed ones left
    with pytest.raises(Conflict, match=f"digits:{version}"):
        export_model(register(), place)
    expected = {1: _exported, 2: ["README.md", "files/newer.keras", "model.json", "predict.py"]}
    assert names(place) == expected[version]
    assert sorted(path.name for path in tmp_path.iterdir() if "out" in path.name) == ["out"]


class TestPredictErrors:
    """The exported script says in one line what is wrong."""

    def predict(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *map(str, arguments)], capture_output=True, text=True, check=False
        )

    def test_missing_files_are_told_before_keras_is_loaded(self, register: Register, tmp_path: Path) -> None:
        place = export_model(register(), tmp_path / "out")
        script = place / "predict.py"
        image = tmp_path / "image.png"
        image.write_bytes(b"")
        cases = [
            ((script, tmp_path / "absent.npy"), "there is no file"),
            ((script, image, "--labels", tmp_path / "absent"), "there is no file"),
            ((script, image, "--model", tmp_path / "absent.keras"), "there is no model file"),
        ]
        (place / "model.json").unlink()
        cases.append(((script, image), "name the file with --model"))
        for arguments, message in cases:
            done = self.predict(*arguments)
            assert (done.returncode, done.stdout) == (2, "")
            assert message in done.stderr
            assert len(done.stderr.splitlines()) == 1


@pytest.mark.training
def test_exported_sample_model_predicts(workspace: Workspace, tmp_path: Path) -> None:
    run = submit(workspace, ScriptRunConfig(sample, "train.py"))
    shutil.copytree(run.snapshot_folder, run.work_folder, dirs_exist_ok=True)
    trained = subprocess.run(
        [sys.executable, "train.py"], cwd=run.work_folder, capture_output=True, text=True, check=True
    )
    end(workspace, run)
    place = export_model(register_model(workspace, run, "digits"), tmp_path / "out")

    images, labels = (
        sample / "data" / "t10k-images-idx3-ubyte.gz",
        sample / "data" / "t10k-labels-idx1-ubyte.gz",
    )
    done = subprocess.run(
        [sys.executable, place / "predict.py", images, "--labels", labels],
        capture_output=True,
        text=True,
        check=True,
    )
    *lines, accuracy = done.stdout.splitlines()
    assert len(lines) == 2000
    assert lines[0].startswith(f"{images.name}[0]\t7\t")
    assert all(0 <= float(line.split("\t")[2]) <= 1 for line in lines)
    reached = float(accuracy.split()[1])
    assert reached >= 0.95
    assert f"Final test accuracy: {reached:.4f}" in trained.stdout

    check_other_inputs(place, images, tmp_path)


def check_other_inputs(place: Path, images: Path, tmp_path: Path) -> None:
    """Arrays and pictures of the first test image, a seven, give a seven; what does not fit is told."""
    from PIL import Image

    from mldesk.core.preview import ImagePreview, preview

    found = preview(images, limit=1)
    assert isinstance(found, ImagePreview)
    np.save(tmp_path / "one.npy", found.images[0])
    np.save(tmp_path / "flat.npy", found.images.reshape(1, 784))
    np.savez(tmp_path / "all.npz", other=np.zeros(3), images=found.images)
    Image.fromarray(found.images[0]).resize((56, 56)).save(tmp_path / "seven.png")
    np.save(tmp_path / "wrong.npy", np.zeros((2, 5, 5)))
    inputs = [tmp_path / name for name in ("one.npy", "flat.npy", "all.npz", "seven.png", "wrong.npy")]
    done = subprocess.run(
        [sys.executable, place / "predict.py", *inputs], capture_output=True, text=True, check=False
    )
    assert [line.split("\t")[:2] for line in done.stdout.splitlines()] == [
        ["one.npy", "7"],
        ["flat.npy", "7"],
        ["all.npz", "7"],
        ["seven.png", "7"],
    ]
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].endswith("the model takes 28 x 28, the file holds 2 x 5 x 5")


_first_layer_text = """
import sys
sys.path.insert(0, sys.argv[1])
import keras
import predict

for mean, dense_first in ((33.0, False), (0.13, False), (33.0, True)):
    layers = [keras.layers.BatchNormalization(), keras.layers.Dense(2)]
    model = keras.Sequential([keras.layers.Input((4,)), *(reversed(layers) if dense_first else layers)])
    normalization = next(layer for layer in model.layers if hasattr(layer, "moving_mean"))
    normalization.moving_mean.assign([mean] * normalization.moving_mean.shape[0])
    print(predict.scales_inputs(model))
"""


@pytest.mark.training
def test_a_normalization_tells_whether_it_has_learned_from_pixels_as_they_are() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _first_layer_text, resources() / "conversions"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["True", "False", "False"]
