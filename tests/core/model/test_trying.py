"""What is submitted when a model is tried on files."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mldesk.core.errors import InvalidInput, MldeskError, NotFound, Unavailable
from mldesk.core.model import ModelVersion, set_trusted, trial_config, unneeded_modules
from mldesk.core.spec import EnvironmentSpec, validate
from mldesk.core.workspace import Workspace


@pytest.fixture
def version(register: Callable[..., ModelVersion]) -> ModelVersion:
    return register()


def test_a_run_of_its_own_predicts_what_the_files_hold(
    workspace: Workspace, version: ModelVersion, tmp_path: Path
) -> None:
    file = tmp_path / "five.npy"
    file.write_bytes(b"")
    config = trial_config(workspace, version, [file])
    model = version.files_folder / "net.onnx"
    assert model.is_file()
    assert config.arguments[:2] == ("--model", str(model))
    assert config.arguments[-1] == str(file)
    assert config.script == "predict.py"
    assert config.tags == {"model": "net:1"}
    assert [problem for problem in validate(workspace, config) if problem.level == "error"] == []


def test_nothing_and_what_is_not_there_are_refused(
    workspace: Workspace, version: ModelVersion, tmp_path: Path
) -> None:
    with pytest.raises(InvalidInput, match="no file was chosen"):
        trial_config(workspace, version, [])
    with pytest.raises(NotFound, match=r"gone\.npy"):
        trial_config(workspace, version, [tmp_path / "gone.npy"])


def test_a_folder_is_refused_with_what_to_do(
    workspace: Workspace, version: ModelVersion, tmp_path: Path
) -> None:
    for folder in (tmp_path, ""):
        with pytest.raises(InvalidInput, match="Choose the files that are in it"):
            trial_config(workspace, version, [folder])


@pytest.mark.parametrize(
    "odd",
    [
        *("two\nlines.npy", "a\ttab.npy", "nul\0.npy", "\u202enpy.evif", "\U0001f600.npy", " both ends "),
        *("~nobody-is-called-so/five.npy", "x" * 5000, '"quoted".npy', "'.npy", "\udcff.npy", "-x.npy"),
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_odd_paths_are_refused_by_what_is_wrong_or_given_to_the_script_as_they_are(
    workspace: Workspace, version: ModelVersion, tmp_path: Path, odd: str
) -> None:
    path = odd if odd.startswith("~") else str(tmp_path / odd)
    with pytest.raises(MldeskError) as told:
        trial_config(workspace, version, [path])
    assert told.value.title
    assert told.value.cure
    try:
        Path(path).write_bytes(b"")
    except (OSError, ValueError):
        return  # no file can be called so here
    config = trial_config(workspace, version, [path])
    assert config.arguments[-1] == path
    assert [one for one in validate(workspace, config) if one.level == "error"] == []


def test_what_is_not_trusted_is_not_loaded(
    workspace: Workspace, version: ModelVersion, tmp_path: Path
) -> None:
    (tmp_path / "five.npy").write_bytes(b"")
    with pytest.raises(Unavailable, match="not trusted"):
        trial_config(workspace, set_trusted(workspace, "net", False), [tmp_path / "five.npy"])


def test_a_model_that_the_script_does_not_know_cannot_be_tried(
    workspace: Workspace, version: ModelVersion, tmp_path: Path
) -> None:
    (tmp_path / "five.npy").write_bytes(b"")
    manifest = version.manifest_path
    text = manifest.read_text("utf-8").replace('"model_file": "net.onnx"', '"model_file": "net.pt"')
    manifest.chmod(0o644)
    manifest.write_text(text, "utf-8")
    with pytest.raises(InvalidInput, match="cannot be tried"):
        trial_config(workspace, version, [tmp_path / "five.npy"])


def test_what_only_models_of_other_formats_need_is_not_missed(
    workspace: Workspace, version: ModelVersion, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "five.npy").write_bytes(b"")
    monkeypatch.setattr(
        "mldesk.core.script.imports._is_installed", lambda name: name in sys.stdlib_module_names
    )
    config = replace(trial_config(workspace, version, [tmp_path / "five.npy"]), environment=EnvironmentSpec())
    unneeded = unneeded_modules(version)
    missed = " ".join(str(problem) for problem in validate(workspace, config, unneeded))
    assert "The package onnxruntime is not installed" in missed
    for other in ("keras", "tensorflow", "litert"):
        assert other not in missed
