"""Signatures over exported folders, with a pair of keys: the public one shows that nothing has changed.

They are those of the package model-signing (an optional extra), so that its own command can check them, too.
Nothing here uses the network.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from ..errors import Conflict, Damaged, InvalidInput, NotFound, Unavailable, translate_os_error
from ..files import write_atomically
from ..flushing import flush_file
from ..paths import given_path
from ..reading import hash_source
from ..sources import source_file
from ..watch import Watch

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey, EllipticCurvePublicKey

SIGNATURE = "model.sig"
"""Name of the file that holds the signature of the folder it lies in."""

PRIVATE_KEY = "mldesk-private.pem"
PUBLIC_KEY = "mldesk-public.pem"
_curves = ("secp256r1", "secp384r1", "secp521r1")
# what the package lets through when it reads a file that is no signature
_malformed = (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError)
_named = 5  # how many files an error tells


@dataclass(frozen=True, slots=True)
class SignatureFacts:
    """A signature that is valid: the file, the fingerprint of the key (SHA-256, hex), and what it covers.

    `hashes` are the SHA-256 of the files in hex, by their paths in the folder.
    """

    path: Path
    fingerprint: str
    hashes: Mapping[str, str]

    @property
    def files(self) -> tuple[str, ...]:
        """The paths of the files that it covers."""
        return tuple(sorted(self.hashes))


@dataclass(frozen=True, slots=True)
class KeyPair:
    """The files of a pair of keys, and the fingerprint by which signatures name it."""

    private_key: Path
    public_key: Path
    fingerprint: str


def generate_keys(folder: Path | str, password: str | None = None) -> KeyPair:
    """Make a new pair of keys (elliptic curve P-256) in `folder`, which is made if need be.

    The private key can be read by its owner alone, and with a `password` not without that. Raises Conflict
    when keys are there already, Unavailable when the package model-signing is not installed.
    """
    _need_package()
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    place = given_path(folder, "folder").absolute()
    key = ec.generate_private_key(ec.SECP256R1())
    locked: serialization.KeySerializationEncryption = serialization.NoEncryption()
    if password:
        locked = serialization.BestAvailableEncryption(password.encode())
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, locked)
    pair = KeyPair(place / PRIVATE_KEY, place / PUBLIC_KEY, _fingerprint(key.public_key()))
    for path in (pair.private_key, pair.public_key):
        if path.exists():
            raise Conflict("There are keys already", f"{path} exists", "Choose another folder.", "folder")
    try:
        place.mkdir(parents=True, exist_ok=True)
        _write_secret(pair.private_key, private)
        write_atomically(pair.public_key, _public_pem(key.public_key()))
    except OSError as error:
        raise translate_os_error(error, error.filename or place) from error
    return pair


def needs_password(private_key: Path | str) -> bool:
    """Whether the key can only be used with a password; raises InvalidInput when the file holds no key."""
    try:
        load_private_key(private_key)
    except InvalidInput as error:
        if error.field == "password":
            return True
        raise
    return False


def sign_export(folder: Path | str, private_key: Path | str, password: str | None = None) -> Path:
    """Sign all files in `folder`; returns the signature, `model.sig` in it, which replaces an earlier one.

    Raises InvalidInput for a file that is no key, or a password that does not open it, Unavailable when the
    package model-signing is not installed, StorageFull.
    """
    place = given_path(folder, "folder").absolute()
    load_private_key(private_key, password)
    from model_signing import hashing, signing

    _check_no_links(place)
    key = given_path(private_key, "private_key")
    config = signing.Config().set_hashing_config(
        hashing.Config().set_ignored_paths(paths=[SIGNATURE], ignore_git_paths=False)
    )
    # the package hands the password on as it is, and what opens the key takes bytes
    secret: Any = password.encode() if password and needs_password(key) else None
    draft = place.with_name(f".{place.name}.{SIGNATURE}")
    try:
        config.use_elliptic_key_signer(private_key=key, password=secret).sign(place, draft)
        write_atomically(place / SIGNATURE, draft.read_bytes())
    except OSError as error:
        raise translate_os_error(error, error.filename or place) from error
    finally:
        draft.unlink(missing_ok=True)
    return place / SIGNATURE


def verify_signature(folder: Path | str, public_key: Path | str) -> SignatureFacts:
    """Check that `folder` holds exactly the files that the owner of the key signed, unchanged.

    Raises NotFound when there is no signature, Damaged when it is not by this key, or naming the files that
    were changed, added or removed; InvalidInput for a file that is no public key, Unavailable when the
    package model-signing is not installed.
    """
    place = given_path(folder, "folder").absolute()
    key = given_path(public_key, "public_key")
    fingerprint = _fingerprint(_load_public_key(key))
    signature = place / SIGNATURE
    if not signature.is_file():
        raise NotFound(
            "There is no signature", f"{place} has no {SIGNATURE}", "Ask whoever made it for a signed export."
        )
    _check_no_links(place)
    signed, found = _compare(place, signature, key)
    _check_files(place, signed, found)
    return SignatureFacts(signature, fingerprint, signed)


def check_copies(signed: Mapping[str, str], folder: Path, copies: Mapping[str, Path]) -> None:
    """Raise Damaged unless the `copies` of files in `folder`, by their paths there, are exactly the `signed`.

    What a folder holds can change between a check and its copying; what was copied cannot.
    """
    found = {}
    for path, copy in copies.items():
        file = source_file(copy, path)
        found[path] = hash_source(file, Watch(file.size), "sha256").hash.removeprefix("sha256:")
    _check_files(folder, signed, found)


class _StrictHashing:
    """What the package asks for the hashes of a folder, which it does once the signature has proved good.

    Every file but the signature counts, whatever the signature says; `found` is the package's manifest.
    """

    def __init__(self) -> None:
        from model_signing import hashing

        self.found: Any = None
        self._config = hashing.Config().set_ignored_paths(paths=[SIGNATURE], ignore_git_paths=False)

    def hash(self, model_path: Path, **_settings: Any) -> Any:
        """The manifest of all files."""
        self.found = self._config.hash(model_path)
        return self.found

    def add_ignored_paths(self, **_settings: Any) -> None:
        """Ignore nothing more."""


def _compare(folder: Path, signature: Path, key: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Hashes by path: those signed by the key, and those of the files in the folder. Raises Damaged."""
    from cryptography.exceptions import InvalidSignature
    from model_signing import verifying

    strict = _StrictHashing()
    checker = verifying.Config().use_elliptic_key_verifier(public_key=key).set_hashing_config(strict)
    try:
        content = signature.read_bytes()
        with TemporaryDirectory() as own:  # what is checked is then what is read
            copy = Path(own) / SIGNATURE
            copy.write_bytes(content)
            checker.verify(folder, copy)
    except (InvalidSignature, *_malformed) as error:
        if strict.found is None:
            raise _not_valid(signature, error) from error
    except OSError as error:
        raise translate_os_error(error, error.filename or folder) from error
    return _signed_files(content), _by_path(strict.found)


def _signed_files(signature: bytes) -> dict[str, str]:
    """The hashes by path in a signature that has proved to be good."""
    bundle = json.loads(signature)
    statement = json.loads(base64.b64decode(bundle["dsseEnvelope"]["payload"]))
    return {entry["name"]: entry["digest"] for entry in statement["predicate"]["resources"]}


def _by_path(manifest: Any) -> dict[str, str]:
    return {entry.identifier: entry.digest.digest_hex for entry in manifest.resource_descriptors()}


def _check_files(folder: Path, signed: Mapping[str, str], found: Mapping[str, str]) -> None:
    differences = [f"{path} was added" for path in sorted(found.keys() - signed.keys())]
    differences += [f"{path} was removed" for path in sorted(signed.keys() - found.keys())]
    differences += [
        f"{path} was changed" for path in sorted(signed.keys() & found.keys()) if signed[path] != found[path]
    ]
    if differences:
        raise _changed(folder, differences)


def _check_no_links(folder: Path) -> None:
    """Raise Damaged when there are links in `folder`: no export has any, and what they lead to may change."""
    try:
        links = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_symlink())
    except OSError as error:
        raise translate_os_error(error, error.filename or folder) from error
    if links:
        raise _changed(folder, [f"{path} was added, a link" for path in links])


def _changed(folder: Path, differences: list[str]) -> Damaged:
    rest = f" and {len(differences) - _named} more" if len(differences) > _named else ""
    return Damaged(
        "The folder is not what was signed",
        f"in {folder} {', '.join(differences[:_named])}{rest}",
        "Do not use it; ask whoever made it for another copy.",
    )


def _not_valid(signature: Path, error: Exception) -> Damaged:
    reason = str(error).strip() or "it was not made with the private key that belongs to this public one"
    return Damaged(
        "The signature is not valid",
        f"{signature}: {reason}",
        "Check that the public key is that of whoever signed; else do not use the folder.",
    )


# -- keys


def load_private_key(path: Path | str, password: str | None = None) -> EllipticCurvePrivateKey:
    """The private key in the PEM file at `path`.

    Raises InvalidInput when it is none that can sign (field "private_key"), or cannot be opened with the
    password (field "password"), NotFound, and Unavailable when the package model-signing is not installed.
    """
    _need_package()
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    content = _read_key(given_path(path, "private_key"), "private_key")
    try:
        key = serialization.load_pem_private_key(content, password.encode() if password else None)
    except TypeError as error:
        if password:  # it has none: then it does no harm
            return load_private_key(path)
        raise _wrong_password(path, "it is locked with a password") from error
    except ValueError as error:
        if password:
            raise _wrong_password(path, "this password does not open it") from error
        raise _no_key(path, "private_key", str(error)) from error
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.curve.name not in _curves:
        raise _no_key(path, "private_key", "it is of another kind than elliptic curves P-256, P-384, P-521")
    return key


def _load_public_key(path: Path) -> EllipticCurvePublicKey:
    _need_package()
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    content = _read_key(path, "public_key")
    try:
        key = serialization.load_pem_public_key(content)
    except ValueError as error:
        raise _no_key(path, "public_key", str(error)) from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or key.curve.name not in _curves:
        raise _no_key(path, "public_key", "it is of another kind than elliptic curves P-256, P-384, P-521")
    return key


def _read_key(path: Path, field: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        told = translate_os_error(error, path)
        raise InvalidInput("The key cannot be read", told.cause, told.cure, field) from error


def _no_key(path: Path | str, field: str, reason: str) -> InvalidInput:
    kind = field.replace("_", " ")
    return InvalidInput(
        f"The file holds no {kind} that can be used",
        f"{path}: {reason}",
        "`mldesk model keys FOLDER` makes a pair of keys.",
        field,
    )


def _wrong_password(path: Path | str, reason: str) -> InvalidInput:
    return InvalidInput("The key cannot be opened", f"{path}: {reason}", "Give its password.", "password")


def _fingerprint(key: EllipticCurvePublicKey) -> str:
    return hashlib.sha256(_public_pem(key)).hexdigest()


def _public_pem(key: EllipticCurvePublicKey) -> bytes:
    from cryptography.hazmat.primitives import serialization

    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def _write_secret(path: Path, content: bytes) -> None:
    """Write a new file that only its owner can read."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        flush_file(file.fileno())


def _need_package() -> None:
    try:
        import model_signing  # noqa: F401 (it may be there and still lack one of its own needs)
    except ImportError as error:
        raise Unavailable(
            "Signatures need the package model-signing",
            f"it cannot be used by the Python that runs mldesk: {error}",
            "Install it: pip install 'mldesk[signing]'",
        ) from error
