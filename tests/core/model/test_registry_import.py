"""A model from outside is stored like any other, says where it is from, and is not trusted."""

from __future__ import annotations

import json
import shutil
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.errors import Canceled, Damaged, InvalidInput, MldeskError, NotFound, Unavailable
from mldesk.core.hashing import hash_bytes
from mldesk.core.model import (
    ModelVersion,
    check_trusted,
    export_model,
    get_model,
    import_model,
    importing,
    list_models,
    model_datasets,
    set_stage,
    set_trusted,
    signing,
    verify_model,
)
from mldesk.core.model.signing import generate_keys
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

Register = Callable[..., ModelVersion]
script = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--data')\n"


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A folder with a model as others save it."""
    folder = tmp_path / "saved"
    (folder / "variables").mkdir(parents=True)
    (folder / "saved_model.pb").write_bytes(b"graph")
    (folder / "variables" / "größe.bin").write_bytes(b"weights")
    return folder


def names(version: ModelVersion) -> list[str]:
    return [file.path for file in version.files()]


def traces(workspace: Workspace) -> list[str]:
    found = (path.relative_to(workspace.models_folder) for path in workspace.models_folder.rglob("*"))
    return [path.as_posix() for path in found if path.as_posix() != ".drafts"]


@pytest.mark.parametrize(
    ("content", "framework"),
    [
        (b"cposix\nsystem\n(S'true'\ntR.", "pickle"),
        (b"(dS'model'\ncsklearn.svm._classes\nSVC\n)\x81s.", "sklearn"),
        (b"(dS'model'\nI1\ns.", "pickle"),
        (b"garbled", "pickle"),
    ],
)
def test_framework_of_a_pickle_is_told_by_what_is_in_it(
    workspace: Workspace, tmp_path: Path, content: bytes, framework: str
) -> None:
    (tmp_path / "model.pkl").write_bytes(content)
    assert import_model(workspace, tmp_path / "model.pkl").framework == framework


def test_a_folder_is_imported_and_not_trusted(workspace: Workspace, model: Path) -> None:
    version = import_model(workspace, model, "net", "from a friend", {"a": "b"})
    assert (version.reference, version.run_id, version.origin) == ("net:1", None, str(model))
    assert (version.trusted, version.framework, version.description) == (False, "tensorflow", "from a friend")
    assert names(version) == ["saved_model.pb", "variables/größe.bin"]
    assert (version.lineage(), version.metrics(), version.parameters()) == ({}, {}, {})
    assert verify_model(workspace, version) == []
    with pytest.raises(Unavailable):
        check_trusted(version)
    check_trusted(set_trusted(workspace, "net", True))
    workspace.rebuild()
    assert get_model(workspace, "net").trusted
    assert get_model(workspace, "net").origin == str(model)


def test_a_file_is_imported_under_its_own_name(workspace: Workspace, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "digits.v2.keras", "w") as archive:
        archive.writestr("config.json", "{}")
    version = import_model(workspace, tmp_path / "digits.v2.keras")
    assert (version.name, names(version), version.framework) == ("digits", ["digits.v2.keras"], "keras")


@pytest.mark.parametrize("kind", ["zip", "gztar"])
@pytest.mark.parametrize("inside", [True, False])
def test_an_archive_is_unpacked_without_its_outer_folder(
    workspace: Workspace, model: Path, tmp_path: Path, kind: str, inside: bool
) -> None:
    root, base = (model.parent, model.name) if inside else (model, ".")
    archive = shutil.make_archive(str(tmp_path / "net"), kind, root, base)
    done: list[tuple[int, int]] = []
    version = import_model(workspace, archive, on_progress=lambda *told: done.append(told))
    assert (version.name, names(version)) == ("net", ["saved_model.pb", "variables/größe.bin"])
    assert version.origin == archive
    assert done[-1][0] == done[-1][1]
    assert [path.name for path in (workspace.models_folder / ".drafts").iterdir()] == []


def test_an_archive_that_leads_out_is_refused_and_leaves_nothing(
    workspace: Workspace, tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as archive:
        archive.writestr("../out.bin", b"x")
    with tarfile.open(tmp_path / "bad.tar", "w") as tar:
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(link)
    for name in ("bad.zip", "bad.tar"):
        with pytest.raises(MldeskError):
            import_model(workspace, tmp_path / name, "net")
    assert traces(workspace) == []
    assert list_models(workspace) == []


@pytest.fixture
def exported(
    workspace: Workspace, register: Register, digits: Callable[[], DatasetInput], tmp_path: Path
) -> Path:
    """An export of a model with lineage, metrics and parameters."""
    logged = (events.Metric("accuracy", 1, 1.0, 0.75), events.Parameter("rate", 0.1))
    version = register("digits net", text=script, inputs=(digits(),), logged=logged)
    set_stage(workspace, version.reference, "Production")
    export_model(get_model(workspace, "digits net"), tmp_path / "export")
    return tmp_path / "export"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Any:
    """Another workspace."""
    with Workspace.create(tmp_path / "elsewhere", "Elsewhere") as made:
        yield made


def test_an_export_keeps_what_it_tells_marked_as_told(
    workspace: Workspace, elsewhere: Workspace, exported: Path
) -> None:
    original = get_model(workspace, "digits net")
    version = import_model(elsewhere, exported)
    assert (version.reference, version.run_id, version.trusted) == ("digits net:1", None, False)
    assert (version.hash, names(version)) == (original.hash, ["net.onnx"])
    assert version.stage == ""
    lineage = version.lineage()
    assert lineage["told_by"] == "digits net:1"
    assert (lineage["run"]["name"], lineage["script"]) == (original.lineage()["run"]["name"], "train.py")
    assert version.metrics()["accuracy"]["best"] == 0.75
    assert version.parameters()["rate"] == 0.1
    assert version.snapshot_folder() is None
    told = model_datasets(elsewhere, version)
    assert [(used.reference, used.present) for used in told] == [("digits:1", False)]
    elsewhere.rebuild()
    assert get_model(elsewhere, "digits net") == version


def test_an_export_can_come_as_an_archive(elsewhere: Workspace, exported: Path, tmp_path: Path) -> None:
    archive = shutil.make_archive(str(tmp_path / "sent"), "zip", exported.parent, exported.name)
    assert import_model(elsewhere, archive, "net").lineage()["told_by"] == "digits net:1"


def test_an_export_of_which_a_file_changed_is_refused(elsewhere: Workspace, exported: Path) -> None:
    file = exported / "files" / "net.onnx"
    file.chmod(0o644)
    file.write_bytes(b"WEIGHTS")
    with pytest.raises(Damaged, match=r"net\.onnx"):
        import_model(elsewhere, exported)
    assert traces(elsewhere) == []
    assert import_model(elsewhere, exported / "files", "net").lineage() == {}


@pytest.mark.parametrize(
    "change",
    [
        {"lineage": {"run": 3}},
        {"lineage": {"datasets": [{"name": ["x"], "version": 1}]}},
        {"metrics": {"a": "b"}},
        {"name": 7},
        {"tags": {"a": 1}},
    ],
)
def test_an_export_with_garbled_facts_is_refused(
    elsewhere: Workspace, exported: Path, change: dict[str, Any]
) -> None:
    path = exported / "model.json"
    path.chmod(0o644)
    path.write_text(json.dumps(json.loads(path.read_bytes()) | change), encoding="utf-8")
    with pytest.raises(Damaged):
        import_model(elsewhere, exported)
    assert list_models(elsewhere) == []


def test_an_export_cannot_claim_ids_and_trust(elsewhere: Workspace, exported: Path) -> None:
    path = exported / "model.json"
    path.chmod(0o644)
    claims = {"trusted": True, "signed_by": "root", "run_id": "01x", "registration": 1, "model_id": "y"}
    path.write_text(json.dumps(json.loads(path.read_bytes()) | claims), encoding="utf-8")
    version = import_model(elsewhere, exported)
    assert (version.trusted, version.signed_by, version.run_id) == (False, None, None)
    assert version.model_id != "y"
    assert "registration" not in version.manifest()


def test_a_signature_is_checked_and_tells_whose_it_is(
    workspace: Workspace, elsewhere: Workspace, register: Register, tmp_path: Path
) -> None:
    pytest.importorskip("model_signing", exc_type=ImportError)
    keys, others = generate_keys(tmp_path / "keys"), generate_keys(tmp_path / "others")
    export_model(register(), tmp_path / "signed", private_key=keys.private_key)
    with pytest.raises(Damaged):
        import_model(elsewhere, tmp_path / "signed", public_key=others.public_key)
    with pytest.raises(InvalidInput, match="no signature"):
        import_model(elsewhere, keys.public_key, "net", public_key=keys.public_key)
    assert list_models(elsewhere) == []
    version = import_model(elsewhere, tmp_path / "signed", public_key=keys.public_key)
    assert (version.signed_by, version.trusted) == (keys.fingerprint, False)
    (tmp_path / "signed" / "files" / "more").write_bytes(b"x")
    with pytest.raises(Damaged):
        import_model(elsewhere, tmp_path / "signed", public_key=keys.public_key)
    elsewhere.rebuild()
    assert get_model(elsewhere, "net") == version


@pytest.mark.parametrize("kind", ["export", "folder"])
@pytest.mark.parametrize("changed", ["content", "added"])
def test_what_changes_after_its_signature_was_checked_is_not_stored_as_signed(
    elsewhere: Workspace,
    exported: Path,
    model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    changed: str,
) -> None:
    pytest.importorskip("model_signing", exc_type=ImportError)
    keys = generate_keys(tmp_path / "keys")
    source = exported if kind == "export" else model
    signing.sign_export(source, keys.private_key)
    verify = signing.verify_signature

    def verify_then_change(folder: Path, key: Path) -> Any:
        facts = verify(folder, key)
        harm(source, changed == "added")
        return facts

    for module in (signing, importing):
        monkeypatch.setattr(module, "verify_signature", verify_then_change, raising=False)
    with pytest.raises(Damaged, match="not what was signed"):
        import_model(elsewhere, source, "net", public_key=keys.public_key)
    assert list_models(elsewhere) == []


def harm(source: Path, add: bool) -> None:
    """Change a file of the model, or add one; the model.json of an export tells of the change, too."""
    manifest = source / "model.json"
    folder = source / "files" if manifest.exists() else source
    file = folder / "added.bin" if add else max(path for path in folder.iterdir() if path.is_file())
    if not add:
        file.chmod(0o644)
    file.write_bytes(b"harmful")
    if manifest.exists():
        told = json.loads(manifest.read_bytes())
        kept = [entry for entry in told["files"] if entry["path"] != file.name]
        told["files"] = [*kept, {"path": file.name, "size": 7, "hash": hash_bytes(b"harmful")}]
        manifest.chmod(0o644)
        manifest.write_text(json.dumps(told), encoding="utf-8")


def test_what_cannot_be_imported(workspace: Workspace, tmp_path: Path, model: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NotFound):
        import_model(workspace, tmp_path / "nothing", "net")
    with pytest.raises(InvalidInput):
        import_model(workspace, tmp_path / "empty", "net")
    with pytest.raises(InvalidInput):
        import_model(workspace, model, "a/b")
    with pytest.raises(Canceled):
        import_model(workspace, model, "net", canceled=lambda: True)
    assert traces(workspace) == []


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_links_are_left_out_and_named(workspace: Workspace, model: Path) -> None:
    (model / "link").symlink_to("/etc/passwd")
    version = import_model(workspace, model, "net")
    assert version.manifest()["left_out"] == ["link"]
    assert names(version) == ["saved_model.pb", "variables/größe.bin"]


def test_importing_again_makes_a_version(workspace: Workspace, model: Path) -> None:
    assert [import_model(workspace, model, "net").version for _ in range(2)] == [1, 2]


def test_a_version_that_was_stored_when_the_interrupt_came_is_whole(
    workspace: Workspace, model: Path, interrupt_when_stored: Callable[[], None]
) -> None:
    interrupt_when_stored()
    with pytest.raises(KeyboardInterrupt):
        import_model(workspace, model, "net")
    assert verify_model(workspace, get_model(workspace, "net:1")) == []


def test_the_name_of_a_first_import_killed_before_its_row_belongs_to_the_next_one(
    workspace: Workspace, model: Path
) -> None:
    killed = import_model(workspace, model, "net")
    with workspace.store.write("models") as connection:
        connection.execute("DELETE FROM model_versions")
        connection.execute("DELETE FROM models")
    stored = import_model(workspace, model, "net")
    assert (stored.version, stored.model_id) == (1, killed.model_id)
    assert workspace.rebuild().problems == []
    assert get_model(workspace, "net") == stored
