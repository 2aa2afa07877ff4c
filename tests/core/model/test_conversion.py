"""Conversions are planned as runs, collected when whole, found again, exported with what they found."""

from __future__ import annotations

import hashlib
import io
import json
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.dataset import register_dataset
from mldesk.core.environments.record import installed_packages
from mldesk.core.errors import Conflict, Damaged, InvalidInput, NotFound, StorageFull, Unavailable
from mldesk.core.model import ModelVersion, export_model, register_model, set_trusted
from mldesk.core.model.conversion import (
    FORMATS,
    collect_conversion,
    conversion_config,
    conversion_warnings,
    convert_model,
    find_conversion,
    possible_formats,
    results,
)
from mldesk.core.reading import hash_source
from mldesk.core.run import Run, submit
from mldesk.core.sources import SourceFile
from mldesk.core.spec import DatasetInput, validate
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

Append = Callable[..., None]
Register = Callable[..., ModelVersion]

agreement = {
    "samples": 64,
    "source": "digits:1, t10k-images.gz",
    "largest_difference": 2.5e-7,
    "largest_relative_difference": 3e-7,
    "same_class": 0.984375,
    "tolerance": 0.001,
}


def keras_file(layer: str = "Dense", module: str = "keras.layers") -> bytes:
    buffer = io.BytesIO()
    layers = [{"module": module, "class_name": layer, "config": {}}]
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(
            "config.json", json.dumps({"class_name": "Sequential", "config": {"layers": layers}})
        )
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.15.0"}))
    return buffer.getvalue()


@pytest.fixture
def register(workspace: Workspace, submit_script: Callable[..., Run], append: Append) -> Register:
    """Register a model of the files (content by name) from a run that `config` describes."""

    def make(files: dict[str, bytes] | None = None, text: str = "print(1)", **config: Any) -> ModelVersion:
        run = submit_script(text, **config)
        for name, content in (files or {"model.keras": keras_file()}).items():
            path = run.work_folder / "outputs" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        append(run, events.Ended("Completed", 0, None, 3.0, None))
        return register_model(workspace, run, "net")

    return make


@pytest.fixture
def converted_run(workspace: Workspace, append: Append) -> Callable[..., Run]:
    """A run that is over and has converted the version, as a script in resources/conversions leaves it."""

    def make(version: ModelVersion, wanted: str = "tflite", **changed: Any) -> Run:
        run = submit(workspace, conversion_config(workspace, version, wanted))
        main_file = {
            "tflite": "model.tflite",
            "onnx": "model.onnx",
            "saved_model": "saved_model/saved_model.pb",
        }
        installed = installed_packages(Path(sys.executable))
        names = ["tensorflow", "keras", *(["tf2onnx", "onnx"] if wanted == "onnx" else [])]
        record = {
            "record_format": 1,
            "format": wanted,
            "model_file": main_file[wanted],
            "original": {
                "model_id": version.model_id,
                "version": version.version,
                "hash": version.hash,
                "model_file": "model.keras",
            },
            "packages": {name: installed[name] for name in names},
            "scales_inputs": True,
            "agreement": agreement,
        } | changed
        outputs = {
            f"outputs/model/{main_file[wanted]}": b"converted",
            "outputs/conversion.json": json.dumps(record).encode(),
            "outputs/agreement.json": b"{}",
        }
        for path, content in outputs.items():
            (run.work_folder / path).parent.mkdir(parents=True, exist_ok=True)
            (run.work_folder / path).write_bytes(content)
        artifacts = [
            events.Artifact(path, len(content), hashlib.sha256(content).hexdigest())
            for path, content in outputs.items()
        ]
        append(run, *artifacts, events.Ended("Completed", 0, None, 3.0, None))
        return run

    return make


class TestPlan:
    """A conversion is an ordinary run of a script of ours."""

    def test_config_names_model_data_and_what_it_is_for(
        self, workspace: Workspace, register: Register, tmp_path: Path
    ) -> None:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "x.csv").write_text("1", encoding="utf-8")
        register_dataset(workspace, "digits", tmp_path / "data")
        script = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--data')\np.parse_args()"
        version = register(text=script, inputs=(DatasetInput("digits", 1, "--data"),))
        config = conversion_config(workspace, version, "tflite_int8")
        assert config.experiment == "Exports"
        assert config.script == "to_tflite_int8.py"
        assert config.script_path.is_file()
        assert config.arguments == ("--model", str(version.folder))
        assert config.inputs == (DatasetInput("digits", 1),)
        assert config.tags == {"model": "net:1", "format": "tflite_int8"}
        assert validate(workspace, config) == []

    def test_data_that_is_gone_is_no_obstacle(
        self, workspace: Workspace, register: Register, tmp_path: Path
    ) -> None:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "x.csv").write_text("1", encoding="utf-8")
        register_dataset(workspace, "digits", tmp_path / "data", by_reference=True)
        version = register(inputs=(DatasetInput("digits", 1),))
        (tmp_path / "data" / "x.csv").unlink()
        config = conversion_config(workspace, version, "tflite")
        assert config.inputs == ()

    def test_interpreter_is_that_of_the_models_run_while_it_exists(
        self, workspace: Workspace, register: Register, tmp_path: Path
    ) -> None:
        from mldesk.core.spec import EnvironmentSpec

        python = tmp_path / "other" / "python"
        python.parent.mkdir()
        python.write_bytes(b"")
        python.chmod(0o755)
        version = register(environment=EnvironmentSpec("python", str(python)))
        assert conversion_config(workspace, version, "onnx").environment.python == str(python)
        chosen = conversion_config(workspace, version, "onnx", python=tmp_path / "mine").environment
        assert chosen.python == str(tmp_path / "mine")
        python.unlink()
        assert conversion_config(workspace, version, "onnx").environment == EnvironmentSpec()

    def test_model_that_was_damaged_is_not_given_to_an_interpreter_that_could_not_tell(
        self, workspace: Workspace, register: Register, tmp_path: Path
    ) -> None:
        version = register({"model.keras": keras_file(), "notes.txt": b"notes"})
        for name in ("notes.txt", "model.keras"):
            conversion_config(workspace, version, "onnx", tmp_path / "python")
            stored = version.files_folder / name
            stored.chmod(0o644)
            stored.write_bytes(bytes(stored.stat().st_size))
        with pytest.raises(Damaged, match=r"model\.keras is not what was registered"):
            conversion_config(workspace, version, "onnx", tmp_path / "python")

    def test_package_that_the_chosen_environment_lacks_is_told_before_the_start(
        self, workspace: Workspace, register: Register, tmp_path: Path
    ) -> None:
        version = register()
        python = tmp_path / "venv" / "bin" / "python"
        packages = tmp_path / "venv" / "lib" / "python3.11" / "site-packages"
        (packages / "tensorflow").mkdir(parents=True)
        (packages / "tensorflow" / "__init__.py").write_bytes(b"")
        python.parent.mkdir()
        (tmp_path / "venv" / "pyvenv.cfg").write_text("include-system-site-packages = false\n", "utf-8")
        conversion_config(workspace, version, "tflite", python)
        with pytest.raises(InvalidInput) as caught:
            conversion_config(workspace, version, "onnx", python)
        assert [problem.title for problem in caught.value.problems] == [
            "The package tf2onnx is not installed",
            "The package onnx is not installed",
        ]
        assert str(python) in caught.value.problems[0].cause

    def test_package_that_mldesks_own_python_lacks_is_told_by_the_ordinary_validation(
        self, workspace: Workspace, register: Register, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from mldesk.core.script import imports

        monkeypatch.setattr(imports, "_is_installed", lambda name: name != "tf2onnx")
        problems = validate(workspace, conversion_config(workspace, register(), "onnx"))
        assert [(p.title, p.level) for p in problems] == [("The package tf2onnx is not installed", "error")]

    def test_model_that_is_not_trusted_is_refused_until_it_is(
        self, workspace: Workspace, register: Register
    ) -> None:
        version = set_trusted(workspace, register().reference, False)
        with pytest.raises(Unavailable, match="not trusted"):
            conversion_config(workspace, version, "tflite")
        trusted = set_trusted(workspace, version.reference, True)
        assert conversion_config(workspace, trusted, "tflite").script == "to_tflite.py"

    def test_layers_with_code_are_told_and_run_only_then(
        self, workspace: Workspace, register: Register
    ) -> None:
        plain = register()
        assert not any("Lambda" in problem.title for problem in conversion_warnings(plain))
        version = register({"model.keras": keras_file("Lambda")})
        (problem,) = [found for found in conversion_warnings(version) if "Lambda" in found.title]
        assert problem.level == "warning"
        assert "runs Python code" in problem.cause
        assert "--run-code" in conversion_config(workspace, version, "keras").arguments
        assert "--run-code" not in conversion_config(workspace, plain, "keras").arguments

    @pytest.mark.parametrize(
        ("file", "possible"),
        [
            ("model.keras", set(FORMATS)),
            ("old.h5", set(FORMATS)),
            ("net/saved_model.pb", set(FORMATS) - {"keras"}),
            ("model.weights.h5", {"registered"}),
            ("net.onnx", {"registered"}),
            ("net.pt", {"registered"}),
            ("table.csv", {"registered"}),
        ],
    )
    def test_only_what_can_be_converted_is_offered(
        self, workspace: Workspace, register: Register, file: str, possible: set[str]
    ) -> None:
        version = register({file: b"content"})
        assert {one.name for one in possible_formats(version)} == possible
        for name in set(FORMATS) - possible:
            with pytest.raises(InvalidInput, match="cannot be converted"):
                conversion_config(workspace, version, name)
        for wrong in ("registered", "nosuch"):
            with pytest.raises(InvalidInput):
                conversion_config(workspace, version, wrong)


class TestCollect:
    """What a run has left counts only when it is whole."""

    def test_result_tells_files_and_agreement(
        self, workspace: Workspace, register: Register, converted_run: Callable[..., Run]
    ) -> None:
        version = register()
        run = converted_run(version)
        found = collect_conversion(workspace, run)
        assert found.is_of(version)
        assert not found.is_of(replace(version, hash="blake3:other"))
        assert (found.run_id, found.format, found.model_file) == (run.id, "tflite", "model.tflite")
        assert [(file.path, file.size) for file in found.files] == [("model.tflite", 9)]
        assert found.agreement.same_class == 0.984375
        assert found.scales_inputs

    def test_run_that_has_not_completed_gives_its_reason(
        self, workspace: Workspace, register: Register, append: Append
    ) -> None:
        run = submit(workspace, conversion_config(workspace, register(), "tflite"))
        with pytest.raises(Unavailable, match="queued"):
            collect_conversion(workspace, run)
        reason = {
            "title": "The script reported a failure",
            "detail": "the converted model does not agree",
            "cure": "",
        }
        append(run, events.Ended("Failed", 1, None, 3.0, reason))
        with pytest.raises(Unavailable, match="does not agree"):
            collect_conversion(workspace, run)

    @pytest.mark.parametrize("path", ["outputs/model/model.tflite", "outputs/conversion.json"])
    def test_changed_and_missing_outputs_are_no_result(
        self, workspace: Workspace, register: Register, converted_run: Callable[..., Run], path: str
    ) -> None:
        version = register()
        run = converted_run(version)
        file = run.work_folder / path
        file.write_bytes(
            file.read_bytes().replace(b"converted", b"CONVERTED").replace(b"2.5e-07", b"2.6e-07")
        )
        with pytest.raises(Damaged):
            collect_conversion(workspace, run)
        file.unlink()
        with pytest.raises(NotFound):
            collect_conversion(workspace, run)
        assert find_conversion(workspace, version, "tflite") is None

    @pytest.mark.parametrize(
        "changed",
        [
            {"record_format": 2},
            {"format": "nosuch"},
            {"model_file": "../model"},
            {"agreement": {"samples": 1}},
        ],
    )
    def test_record_that_cannot_be_understood_is_no_result(
        self, workspace: Workspace, register: Register, converted_run: Callable[..., Run], changed: Any
    ) -> None:
        with pytest.raises(Damaged):
            collect_conversion(workspace, converted_run(register(), **changed))

    def test_earlier_result_is_used_again_for_the_same_version_format_and_packages_only(
        self, workspace: Workspace, register: Register, converted_run: Callable[..., Run]
    ) -> None:
        version = register()
        assert find_conversion(workspace, version, "tflite") is None
        converted_run(version, packages={"tensorflow": "1.0", "keras": "1.0"})
        assert find_conversion(workspace, version, "tflite") is None
        run = converted_run(version)
        found = find_conversion(workspace, version, "tflite")
        assert found is not None
        assert found.run_id == run.id
        assert find_conversion(workspace, version, "tflite_int8") is None
        assert find_conversion(workspace, register({"model.keras": keras_file("Flatten")}), "tflite") is None

        def attend(run: Run) -> None:
            pytest.fail("it is converted already")

        assert convert_model(workspace, version, "tflite", attend) == found

    def test_outputs_of_conversions_of_other_models_are_not_read(
        self,
        workspace: Workspace,
        register: Register,
        converted_run: Callable[..., Run],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        version = register()
        wanted = converted_run(version)
        converted_run(version, packages={"tensorflow": "1.0"})
        converted_run(register({"model.keras": keras_file("Flatten")}))
        read: list[Path] = []

        def note(file: SourceFile, *rest: Any) -> Any:
            read.append(Path(file.source))
            return hash_source(file, *rest)

        monkeypatch.setattr(results, "hash_source", note)
        found = find_conversion(workspace, version, "tflite")
        assert found is not None
        assert found.run_id == wanted.id
        assert [path for path in read if not path.is_relative_to(wanted.work_folder)] == []

    def test_new_run_is_submitted_and_attended_where_there_is_no_result(
        self, workspace: Workspace, register: Register, append: Append
    ) -> None:
        attended: list[Run] = []

        def attend(run: Run) -> None:
            attended.append(run)
            append(run, events.Ended("Failed", 1, None, 3.0, None))

        with pytest.raises(Unavailable, match="not converted"):
            convert_model(workspace, register(), "onnx", attend)
        assert [(run.experiment, run.tags()["model"]) for run in attended] == [("Exports", "net:1")]


class TestExport:
    """The converted model stands in its folder with all that was found about it."""

    @pytest.mark.parametrize("format", ["tflite", "onnx", "saved_model"])
    def test_folder_holds_the_converted_files_and_tells_how_well_they_agree(
        self,
        workspace: Workspace,
        register: Register,
        converted_run: Callable[..., Run],
        tmp_path: Path,
        format: str,
    ) -> None:
        version = register()
        found = collect_conversion(workspace, converted_run(version, format))
        place = export_model(version, tmp_path / "out", format=format, converted=found)
        manifest = json.loads((place / "model.json").read_bytes())
        assert (place / "files" / manifest["model_file"]).read_bytes() == b"converted"
        assert [file["path"] for file in manifest["files"]] == [manifest["model_file"]]
        assert manifest["framework"] == ("onnx" if format == "onnx" else "tensorflow")
        assert manifest["lineage"] == version.lineage()
        assert manifest["conversion"]["format"] == format
        assert manifest["conversion"]["agreement"] == agreement
        assert manifest["conversion"]["packages"]["tensorflow"]
        assert manifest["conversion"]["original_hash"] == version.hash
        assert (place / "predict.py").is_file()
        readme = (place / "README.md").read_text("utf-8")
        assert "2.5e-07" in readme
        assert "98.4%" in readme
        trained = next(line for line in readme.splitlines() if line.startswith("It was trained with Python"))
        assert "keras==" in trained
        runner = {"tflite": "ai-edge-litert", "onnx": "onnxruntime"}.get(format)
        if runner is not None:
            assert trained.endswith(f"To predict with it, only {runner} and numpy are needed:")
            assert f"\n    pip install {runner} numpy\n" in readme
        with pytest.raises(Conflict):
            export_model(version, place)
        export_model(version, place, replace=True)
        assert "conversion" not in json.loads((place / "model.json").read_bytes())

    def test_conversion_of_something_else_is_refused(
        self, workspace: Workspace, register: Register, converted_run: Callable[..., Run], tmp_path: Path
    ) -> None:
        version, other = register(), register({"model.keras": keras_file("Flatten")})
        found = collect_conversion(workspace, converted_run(version))
        for wrong, format, given in (
            (other, "tflite", found),
            (version, "onnx", found),
            (version, "tflite", None),
        ):
            with pytest.raises(InvalidInput) as caught:
                export_model(wrong, tmp_path / "out", format=format, converted=given)
            assert caught.value.field == "converted"
        assert not (tmp_path / "out").exists()

    def test_output_that_changed_since_and_a_full_disk_leave_what_was_there(
        self,
        workspace: Workspace,
        register: Register,
        converted_run: Callable[..., Run],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        import errno
        import os

        from mldesk.core import copying

        version = register()
        found = collect_conversion(workspace, converted_run(version))
        place = export_model(version, tmp_path / "out", format="tflite", converted=found)
        before = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
        (found.folder / "model.tflite").write_bytes(b"CONVERTED")
        with pytest.raises(Damaged, match=r"model\.tflite"):
            export_model(version, place, replace=True, format="tflite", converted=found)

        def fail(path: Path) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        monkeypatch.setattr(copying, "_create", fail)
        with pytest.raises(StorageFull):
            export_model(version, place, replace=True, format="tflite", converted=found)
        assert {path: path.read_bytes() for path in place.rglob("*") if path.is_file()} == before
        assert not (tmp_path / ".drafts").exists()

    def test_export_is_signed_before_it_is_there(
        self, workspace: Workspace, register: Register, tmp_path: Path
    ) -> None:
        pytest.importorskip("model_signing", reason="the extra signing, or a need of it, is not installed")
        from mldesk.core.model.signing import generate_keys, verify_signature

        keys = generate_keys(tmp_path / "keys", "secret")
        version = register()
        for password in (None, "wrong"):
            with pytest.raises(InvalidInput):
                export_model(version, tmp_path / "out", private_key=keys.private_key, password=password)
        assert not (tmp_path / "out").exists()
        place = export_model(version, tmp_path / "out", private_key=keys.private_key, password="secret")
        facts = verify_signature(place, keys.public_key)
        assert facts.files == ("README.md", "files/model.keras", "model.json", "predict.py")
        export_model(version, place, replace=True)
        assert not (place / "model.sig").exists()
