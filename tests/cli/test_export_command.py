"""`mldesk model export --format`, `--sign`, `mldesk model keys` and `verify-export`."""

import json
import signal
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.model import get_model, set_trusted
from mldesk.core.workspace import Workspace

Mldesk = Callable[..., Any]
Until = Callable[..., None]

# In the place of a Python with TensorFlow: leaves what a conversion leaves.
_CONVERTER = """
    import json, pathlib, sys
    folder = pathlib.Path(sys.argv[sys.argv.index("--model") + 1])
    manifest = json.loads((folder / "model.json").read_text())
    print("converting", flush=True)
    pathlib.Path("outputs/model").mkdir(parents=True)
    pathlib.Path("outputs/model/model.tflite").write_bytes(b"converted")
    agreement = {
        "samples": 64, "source": "random numbers", "largest_difference": 0.25,
        "largest_relative_difference": 0.5, "same_class": None, "tolerance": 1,
    }
    original = {key: manifest[key] for key in ("model_id", "version", "hash", "model_file")}
    record = {
        "record_format": 1, "format": "tflite", "model_file": "model.tflite", "original": original,
        "packages": {}, "scales_inputs": False, "agreement": agreement,
    }
    pathlib.Path("outputs/conversion.json").write_text(json.dumps(record))
"""

_FAILING = """
    import sys
    print("Failed: no such layer")
    sys.exit(3)
"""

_WAITING = """
    import threading
    print("waiting", flush=True)
    threading.Event().wait(60)
"""


@pytest.fixture
def model(folder: Path, stored_run: Callable[..., str], mldesk: Mldesk) -> str:
    """The name of a model."""
    identity = stored_run()
    with Workspace.open(folder) as workspace:
        outputs = workspace.run_folder(identity) / "work" / "outputs"
    (outputs / "model.keras").write_bytes(b"weights")
    assert mldesk("model", "register", "digits", identity).code == 0
    return "digits"


@pytest.fixture
def python(tmp_path: Path) -> Callable[[str], Path]:
    """An interpreter that runs the given script in the place of a conversion's."""

    def make(script: str) -> Path:
        place = tmp_path / "other" / "python"
        place.parent.mkdir()
        (place.parent / "script.py").write_text(textwrap.dedent(script), encoding="utf-8")
        lines = (
            "#!/bin/sh",
            'case "$*" in',
            f'*" to_"*) exec "{sys.executable}" "{place.parent}/script.py" "$@" ;;',
            f'*) exec "{sys.executable}" "$@" ;;',  # the launcher
            "esac",
        )
        place.write_text("\n".join(lines), "utf-8")
        place.chmod(0o755)
        return place

    return make


needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="the interpreter is a shell script")


@needs_shell
def test_conversion_is_a_run_that_is_followed_and_its_result_exported(
    engine: Path, terminal: Any, model: str, python: Callable[[str], Path], tmp_path: Path
) -> None:
    place = tmp_path / "out"
    arguments = ("model", "export", model, place, "--format", "tflite", "--python", python(_CONVERTER))
    reply = terminal.run(*arguments, "--json")
    assert reply.code == 0
    assert "converting\n" in reply.err
    assert reply.json["folder"] == str(place)
    assert reply.json["conversion"]["agreement"]["largest_difference"] == 0.25
    assert (place / "files" / "model.tflite").read_bytes() == b"converted"
    again = terminal.run(*arguments)
    assert (again.code, again.out) == (2, "")
    assert "exported there before" in again.err
    replaced = terminal.run(*arguments, "--replace")
    assert replaced.code == 0
    assert "TensorFlow Lite" in replaced.out
    with Workspace.open(engine) as workspace:
        tags = workspace.store.read("SELECT DISTINCT key, value FROM tags ORDER BY key")
    assert [tuple(row) for row in tags] == [("format", "tflite"), ("model", "digits:1")]


@needs_shell
def test_failed_conversion_ends_with_1_says_why_and_exports_nothing(
    engine: Path, terminal: Any, model: str, python: Callable[[str], Path], tmp_path: Path
) -> None:
    arguments = ("model", "export", model, tmp_path / "out", "--format", "onnx", "--python", python(_FAILING))
    reply = terminal.run(*arguments, "--json")
    assert reply.code == 1
    assert reply.json["folder"] is None
    assert reply.json["reason"] == "Failed: no such layer"
    assert "nothing was exported" in reply.err.splitlines()[-1]
    assert not (tmp_path / "out").exists()


@needs_shell
def test_ctrl_c_stops_the_conversion(
    engine: Path,
    terminal: Any,
    model: str,
    python: Callable[[str], Path],
    tmp_path: Path,
    mldesk: Mldesk,
    until: Until,
) -> None:
    arguments = (
        "model",
        "export",
        model,
        tmp_path / "out",
        "--format",
        "tflite",
        "--python",
        python(_WAITING),
    )
    with terminal.start(*arguments) as process:
        for line in process.stderr:
            if line == b"waiting\n":
                break
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert b"is being stopped" in err
    until(lambda: mldesk("runs", "list", "--json").json[0]["status"] == "Canceled")
    assert not (tmp_path / "out").exists()


def test_what_cannot_be_converted_is_told_before_a_run_is_made(
    folder: Path, mldesk: Mldesk, model: str, tmp_path: Path
) -> None:
    assert mldesk("model", "export", model, tmp_path / "out", "--format", "nosuch").code == 2
    with Workspace.open(folder) as workspace:
        set_trusted(workspace, get_model(workspace, model).reference, False)
    refused = mldesk("model", "export", model, tmp_path / "out", "--format", "tflite")
    assert (refused.code, refused.err.count("\n")) == (2, 1)
    assert "not trusted" in refused.err
    assert mldesk("model", "export", model, tmp_path / "out").code == 0
    assert len(mldesk("runs", "list", "--json").json) == 1


class TestSignature:
    """Keys are made, exports signed and verified, without a password on the command line."""

    @pytest.fixture(autouse=True)
    def package(self) -> None:
        pytest.importorskip("model_signing", reason="the extra signing, or a need of it, is not installed")

    def test_signed_export_is_verified_and_a_change_is_named(
        self, mldesk: Mldesk, model: str, tmp_path: Path
    ) -> None:
        keys = mldesk("model", "keys", tmp_path / "keys", "--json").json
        place = tmp_path / "out"
        made = mldesk("model", "export", model, place, "--sign", keys["private_key"], "--json").json
        assert made["signature"] == str(place / "model.sig")
        verify = ("model", "verify-export", place, "--key", keys["public_key"])
        assert mldesk(*verify, "--json").json == {
            "valid": True,
            "fingerprint": keys["fingerprint"],
            "files": ["README.md", "files/model.keras", "model.json", "predict.py"],
        }
        (place / "predict.py").write_text("import os", "utf-8")
        changed = mldesk(*verify)
        assert (changed.code, changed.out, changed.err.count("\n")) == (2, "", 1)
        assert "predict.py was changed" in changed.err

    def test_password_comes_from_the_environment_or_is_missed(
        self, mldesk: Mldesk, model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("MLDESK_KEY_PASSWORD", "secret")
        keys = mldesk("model", "keys", tmp_path / "keys", "--password", "--json").json
        sign = ("model", "export", model, tmp_path / "out", "--sign", keys["private_key"], "--json")
        monkeypatch.delenv("MLDESK_KEY_PASSWORD")
        missed = mldesk(*sign)
        assert (missed.code, missed.json[0]["field"]) == (2, "password")
        assert not (tmp_path / "out").exists()
        monkeypatch.setenv("MLDESK_KEY_PASSWORD", "secret")
        assert mldesk(*sign).code == 0
        assert "secret" not in json.dumps(keys)
