"""A signed export shows who made it and that nothing was changed since."""

from __future__ import annotations

import base64
import errno
import json
import os
import stat
import sys
from pathlib import Path

import pytest

from mldesk.core.errors import Conflict, Damaged, InvalidInput, NotFound, StorageFull, Unavailable
from mldesk.core.model import signing
from mldesk.core.model.signing import KeyPair, generate_keys, needs_password, sign_export, verify_signature

pytest.importorskip("model_signing", reason="the extra signing, or a need of it, is not installed")


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> KeyPair:
    return generate_keys(tmp_path_factory.mktemp("keys"))


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A folder like an export."""
    folder = tmp_path / "digits"
    (folder / "files" / "sub").mkdir(parents=True)
    (folder / "files" / "model.keras").write_bytes(b"weights")
    (folder / "files" / "sub" / "naïve 数.txt").write_bytes(b"notes")
    (folder / "model.json").write_text("{}", encoding="utf-8")
    return folder


def test_signed_folder_is_verified_wherever_it_is_moved(export: Path, keys: KeyPair) -> None:
    signature = sign_export(export, keys.private_key)
    assert signature == export / "model.sig"
    moved = export.rename(export.with_name("elsewhere"))
    facts = verify_signature(moved, keys.public_key)
    assert facts.fingerprint == keys.fingerprint
    assert facts.files == ("files/model.keras", "files/sub/naïve 数.txt", "model.json")
    assert sorted(path.name for path in moved.parent.iterdir()) == ["elsewhere"]


@pytest.mark.parametrize(
    ("path", "content", "said"),
    [
        ("files/model.keras", b"WEIGHTS", "files/model.keras was changed"),
        ("files/model.keras", None, "files/model.keras was removed"),
        ("keras.py", b"import os", "keras.py was added"),
        (".gitignore", b"*", ".gitignore was added"),
        (".git/hooks/run", b"#!", ".git/hooks/run was added"),
        ("files/model.sig", b"{}", "files/model.sig was added"),
    ],
)
def test_file_that_was_changed_added_or_removed_is_named(
    export: Path, keys: KeyPair, path: str, content: bytes | None, said: str
) -> None:
    sign_export(export, keys.private_key)
    file = export / path
    if content is None:
        file.unlink()
    else:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    with pytest.raises(Damaged, match=said):
        verify_signature(export, keys.public_key)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_link_is_neither_signed_nor_accepted(export: Path, keys: KeyPair) -> None:
    sign_export(export, keys.private_key)
    (export / "link").symlink_to(export / "model.json")
    for act in (verify_signature, sign_export):
        with pytest.raises(Damaged, match="link was added"):
            act(export, keys.public_key if act is verify_signature else keys.private_key)


def test_signature_of_another_key_is_not_accepted(export: Path, keys: KeyPair, tmp_path: Path) -> None:
    other = generate_keys(tmp_path / "other")
    sign_export(export, other.private_key)
    with pytest.raises(Damaged, match="signature is not valid"):
        verify_signature(export, keys.public_key)
    sign_export(export, keys.private_key)
    assert verify_signature(export, keys.public_key).fingerprint == keys.fingerprint


def test_forged_and_garbled_signatures_are_not_accepted(export: Path, keys: KeyPair) -> None:
    signature = sign_export(export, keys.private_key)
    good = signature.read_text(encoding="utf-8")
    bundle = json.loads(good)
    payload = base64.b64decode(bundle["dsseEnvelope"]["payload"])
    forged = payload.replace(b"files/model.keras", b"files/other.keras")
    bundle["dsseEnvelope"]["payload"] = base64.b64encode(forged).decode()
    for text in (json.dumps(bundle), good[:100], "{}", "[]", "null", "", "[" * 100_000):
        signature.write_text(text, encoding="utf-8")
        with pytest.raises(Damaged, match="signature is not valid"):
            verify_signature(export, keys.public_key)


def test_folder_without_signature(export: Path, keys: KeyPair) -> None:
    with pytest.raises(NotFound, match="no signature"):
        verify_signature(export, keys.public_key)


def test_private_key_is_for_its_owner_alone_and_never_overwritten(tmp_path: Path) -> None:
    pair = generate_keys(tmp_path / "new" / "keys")
    assert b"PRIVATE KEY" in pair.private_key.read_bytes()
    assert b"PUBLIC KEY" in pair.public_key.read_bytes()
    if os.name != "nt":
        assert stat.S_IMODE(pair.private_key.stat().st_mode) == 0o600
    before = pair.private_key.read_bytes()
    with pytest.raises(Conflict):
        generate_keys(tmp_path / "new" / "keys")
    assert pair.private_key.read_bytes() == before


def test_locked_key_signs_with_its_password_only(export: Path, tmp_path: Path, keys: KeyPair) -> None:
    pair = generate_keys(tmp_path / "locked", "geheim")
    assert needs_password(pair.private_key)
    assert not needs_password(keys.private_key)
    for password in (None, "wrong"):
        with pytest.raises(InvalidInput) as caught:
            sign_export(export, pair.private_key, password)
        assert caught.value.field == "password"
    assert not (export / "model.sig").exists()
    sign_export(export, pair.private_key, "geheim")
    assert verify_signature(export, pair.public_key).fingerprint == pair.fingerprint
    sign_export(export, keys.private_key, "needless")


def test_files_that_are_no_keys(export: Path, keys: KeyPair, tmp_path: Path) -> None:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ed25519

    other_kind = ed25519.Ed25519PrivateKey.generate()
    pem = serialization.Encoding.PEM
    private = other_kind.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    public = other_kind.public_key().public_bytes(pem, serialization.PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "text").write_bytes(b"no key")
    (tmp_path / "private").write_bytes(private)
    (tmp_path / "public").write_bytes(public)
    for wrong in (keys.public_key, tmp_path / "text", tmp_path / "private", tmp_path / "none"):
        with pytest.raises(InvalidInput) as caught:
            sign_export(export, wrong)
        assert caught.value.field == "private_key"
    sign_export(export, keys.private_key)
    for wrong in (keys.private_key, tmp_path / "text", tmp_path / "public", tmp_path / "none"):
        with pytest.raises(InvalidInput) as caught:
            verify_signature(export, wrong)
        assert caught.value.field == "public_key"


def test_full_disk_leaves_no_signature(export: Path, keys: KeyPair, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Path, content: bytes) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(signing, "write_atomically", fail)
    with pytest.raises(StorageFull):
        sign_export(export, keys.private_key)
    assert not (export / "model.sig").exists()
    assert [path.name for path in export.parent.iterdir()] == [export.name]


def test_package_that_is_not_installed_is_told(export: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "model_signing", None)
    for act in (lambda: generate_keys(export / "keys"), lambda: verify_signature(export, export / "key")):
        with pytest.raises(Unavailable, match=r"mldesk\[signing\]"):
            act()
    assert not (export / "keys").exists()
