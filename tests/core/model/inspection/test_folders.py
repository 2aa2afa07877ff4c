"""The files of a model are judged together: its main file, the others, links, and wrong names."""

from __future__ import annotations

import json
import os
import pickle
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mldesk.core.content import ContentFile
from mldesk.core.errors import InvalidInput, NotFound, Unavailable
from mldesk.core.model.inspection import Inspection, Layer, inspect_file, inspect_model
from mldesk.core.paths import resources

Titles = Callable[[Inspection], list[str]]
Write = Callable[[Path, Mapping[str, bytes]], Path]


def listed(folder: Path) -> list[ContentFile]:
    found = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [ContentFile(path.relative_to(folder).as_posix(), path.stat().st_size, "") for path in found]


class TestFolder:
    """inspect_model."""

    @pytest.fixture
    def folder(self, tmp_path: Path, keras_archive: dict[str, bytes], write_zip: Write) -> Path:
        folder = tmp_path / "model"
        folder.mkdir()
        write_zip(folder / "model.keras", keras_archive)
        (folder / "notes.txt").write_text("trained on Monday", encoding="utf-8")
        return folder

    def test_main_file_is_inspected(self, folder: Path) -> None:
        found = inspect_model(folder, listed(folder))
        assert (found.format, found.path, found.parameter_count) == ("keras", "model.keras", 15)
        assert found.warnings == ()
        assert inspect_file(folder) == found

    def test_script_of_an_own_export_is_known_by_its_content(self, folder: Path, titles: Titles) -> None:
        own = resources() / "conversions" / "predict.py"
        (folder / "predict.py").write_bytes(own.read_bytes())
        assert titles(inspect_model(folder, listed(folder))) == []
        (folder / "predict.py").write_bytes(own.read_bytes()[:-2] + b"1\n")
        assert titles(inspect_model(folder, listed(folder))) == ["caution: Programs lie beside it"]

    def test_other_files_are_judged_too(self, folder: Path, titles: Titles) -> None:
        (folder / "sub").mkdir()
        (folder / "sub" / "scaler.pkl").write_bytes(pickle.dumps(os.system))
        (folder / "weights.bin").write_bytes(pickle.dumps(1))
        (folder / "layers.py").write_text("print(1)", encoding="utf-8")
        found = inspect_model(folder, listed(folder))
        assert [(warning.title, warning.file) for warning in found.warnings] == [
            ("Loading it calls functions that can do anything", "sub/scaler.pkl"),
            ("Programs lie beside it", ""),
            ("It is a pickle: loading it runs code", "sub/scaler.pkl"),
            ("It is a pickle: loading it runs code", "weights.bin"),
        ]
        assert found.is_dangerous

    def test_saved_model_is_inspected_as_a_folder(
        self, tmp_path: Path, saved_model: Callable[..., bytes]
    ) -> None:
        (tmp_path / "export" / "variables").mkdir(parents=True)
        (tmp_path / "export" / "saved_model.pb").write_bytes(saved_model("ReadFile"))
        found = inspect_model(tmp_path, listed(tmp_path))
        assert (found.format, found.path, found.warnings[0].level) == ("saved_model", "export", "danger")

    def test_whole_model_is_preferred_to_its_weights(self, folder: Path) -> None:
        names = ["a.weights.h5", "b.h5"]
        for name in names:
            (folder / name).write_bytes(b"x")
        (folder / "model.keras").unlink()
        assert inspect_model(folder, listed(folder)).path == "b.h5"

    @pytest.mark.parametrize("name", ["a.npz", "model"])
    def test_file_of_no_framework_is_inspected_all_the_same(self, tmp_path: Path, name: str) -> None:
        with (tmp_path / name).open("wb") as file:
            np.savez(file, x=np.zeros(3))
        found = inspect_model(tmp_path, listed(tmp_path))
        assert (found.format, found.path, found.parameter_count) == ("numpy", name, 3)

    def test_nothing_known_is_said(self, tmp_path: Path, titles: Titles) -> None:
        for name in ("notes.txt", "more.txt"):
            (tmp_path / name).write_text("x", encoding="utf-8")
        found = inspect_model(tmp_path, listed(tmp_path))
        assert (found.format, titles(found)) == (
            "unknown",
            ["caution: No file of a known kind of model was found"],
        )

    def test_links_are_told_and_not_followed(self, folder: Path, tmp_path: Path, titles: Titles) -> None:
        (tmp_path / "secret.pkl").write_bytes(pickle.dumps(os.system))
        (tmp_path / "elsewhere").mkdir()
        (tmp_path / "elsewhere" / "b.pkl").write_bytes(pickle.dumps(os.system))
        (folder / "a.pkl").symlink_to(tmp_path / "secret.pkl")
        (folder / "sub").symlink_to(tmp_path / "elsewhere")
        files = [*listed(folder), ContentFile("a.pkl", 1, ""), ContentFile("sub/b.pkl", 1, "")]
        found = inspect_model(folder, files)
        assert titles(found) == [
            "danger: It contains links to other files",
            "caution: A file was not looked at",
            "caution: A file was not looked at",
        ]
        assert "a.pkl, sub" in found.warnings[0].detail

    @pytest.mark.parametrize("path", ["../secret.pkl", "/etc/passwd", "gone.keras"])
    def test_files_elsewhere_or_gone_are_not_opened(
        self, folder: Path, tmp_path: Path, titles: Titles, path: str
    ) -> None:
        (tmp_path / "secret.pkl").write_bytes(pickle.dumps(os.system))
        found = inspect_model(folder, [ContentFile(path, 1, "")])
        assert "caution: A file was not looked at" in titles(found)
        assert not found.is_dangerous

    def test_folder_that_is_gone_is_an_error(self, tmp_path: Path) -> None:
        with pytest.raises(NotFound):
            inspect_model(tmp_path / "gone", [])


class TestNames:
    """A file is what its content says, and when its name says something else, that is told."""

    def test_pickle_under_another_name_is_dangerous(self, tmp_path: Path, titles: Titles) -> None:
        (tmp_path / "a.onnx").write_bytes(pickle.dumps(1))
        assert titles(inspect_file(tmp_path / "a.onnx")) == [
            "danger: It is not what its name says, but a pickle",
            "caution: It is a pickle: loading it runs code",
        ]

    def test_other_disguises_ask_for_caution(
        self, tmp_path: Path, keras_archive: dict[str, bytes], write_zip: Write, titles: Titles
    ) -> None:
        found = inspect_file(write_zip(tmp_path / "a.h5", keras_archive))
        assert (found.format, titles(found)) == (
            "keras",
            ["caution: It is not what its name says, but a .keras archive"],
        )

    def test_models_are_known_without_their_ending(
        self, tmp_path: Path, keras_archive: dict[str, bytes], write_zip: Write
    ) -> None:
        assert inspect_file(write_zip(tmp_path / "model", keras_archive)).format == "keras"

    @pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04", b"\x89HDF\r\n\x1a\n"])
    def test_what_is_no_model_is_told(self, tmp_path: Path, titles: Titles, content: bytes) -> None:
        (tmp_path / "a.bin").write_bytes(content)
        assert titles(inspect_file(tmp_path / "a.bin")) == [
            "caution: The file is damaged or not what it claims to be"
        ]


class TestWorld:
    """What cannot be opened is an error of the world."""

    def test_missing_file(self, tmp_path: Path) -> None:
        with pytest.raises(NotFound):
            inspect_file(tmp_path / "gone.keras")

    @pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user")
    def test_forbidden_file(self, tmp_path: Path) -> None:
        (tmp_path / "a.keras").write_bytes(b"x")
        (tmp_path / "a.keras").chmod(0)
        with pytest.raises(Unavailable):
            inspect_file(tmp_path / "a.keras")

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
    def test_pipes_are_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "a.keras")
        with pytest.raises(InvalidInput):
            inspect_file(tmp_path / "a.keras")


header: dict[str, Any] = {
    "__metadata__": {"format": "pt"},
    "fc.weight": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]},
    "fc.bias": {"dtype": "BF16", "shape": [2], "data_offsets": [24, 28]},
}


class TestSafetensors:
    """Header in JSON."""

    def test_tensors_are_counted(self, tmp_path: Path, safetensors: Callable[..., bytes]) -> None:
        (tmp_path / "a.safetensors").write_bytes(safetensors(header, 28))
        found = inspect_file(tmp_path / "a.safetensors")
        assert (found.format, found.framework, found.parameter_count) == ("safetensors", "torch", 8)
        assert found.layers == (Layer("fc", "", None, 8),)
        assert (found.facts["Types"], found.warnings) == ("F32 1, BF16 1", ())

    @pytest.mark.parametrize(
        "change",
        [
            {"shape": [2, 4]},
            {"shape": [10**12, 10**12]},
            {"data_offsets": [0, 2**60]},
            {"data_offsets": [24, 0]},
            {"dtype": "X9"},
            {"dtype": 3},
        ],
    )
    def test_tensors_that_do_not_fit_are_told(
        self, tmp_path: Path, safetensors: Callable[..., bytes], titles: Titles, change: dict[str, Any]
    ) -> None:
        changed = header | {"fc.weight": header["fc.weight"] | change}
        (tmp_path / "a.safetensors").write_bytes(safetensors(changed, 28))
        assert titles(inspect_file(tmp_path / "a.safetensors")) == [
            "caution: The file is damaged or not what it claims to be"
        ]

    def test_header_that_is_too_large_is_told(self, tmp_path: Path, titles: Titles) -> None:
        (tmp_path / "a.safetensors").write_bytes(struct.pack("<Q", 2**60) + b"{}")
        assert len(titles(inspect_file(tmp_path / "a.safetensors"))) == 1


def test_inspections_are_json(tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", np.zeros(3))
    found = inspect_file(tmp_path / "a.npy").to_json()
    assert json.loads(json.dumps(found)) == found
