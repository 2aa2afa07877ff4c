"""Secrets of this user: names that mldesk knows, values that only the system's keyring holds.

A run whose environment names a secret gets its value as an environment variable of that name.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from filelock import FileLock

from mldesk.runtime.redaction import SHORTEST

from .errors import InvalidInput, NotFound, Unavailable, translate_os_error
from .files import json_bytes, write_atomically
from .identifiers import quoted
from .paths import user_data

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "mldesk"
"""Under what the keyring files the values."""

LONGEST = 32_000
"""Characters of a value: no longer environment variable works on every system."""

_name = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_taken = re.compile(r"MLDESK_.*|PYTHON(PATH|HOME)|PATH|HOME|LD_(PRELOAD|LIBRARY_PATH)|DYLD_.*", re.IGNORECASE)
_title = "The system's keyring cannot be used"
_cure = (
    "Log in to a desktop whose keyring is unlocked (GNOME Keyring, KWallet, Keychain, the Windows "
    "credentials). On a computer without one, install a backend of the Python package keyring and name it in "
    "the environment variable PYTHON_KEYRING_BACKEND."
)


def set_secret(name: str, value: str) -> None:
    """Keep a value in the keyring under `name`, in place of an older one.

    Raises InvalidInput for a name or value that cannot be used, Unavailable when the keyring cannot be used.
    """
    check_secret_name(name)
    _check_value(value)
    backend = _backend()
    try:
        backend.set_password(SERVICE, name, value)
    except _errors() as error:
        raise _unavailable(error) from error
    _change_names(lambda names: names | {name})


def get_secret(name: str) -> str | None:
    """The value of a secret; None when it has none. Raises Unavailable when the keyring cannot be used."""
    backend = _backend()
    try:
        return backend.get_password(SERVICE, name)
    except _errors() as error:
        raise _unavailable(error) from error


def delete_secret(name: str) -> None:
    """Remove a secret from the keyring; raises NotFound, Unavailable when the keyring cannot be used."""
    if get_secret(name) is not None:
        try:
            _backend().delete_password(SERVICE, name)
        except _errors() as error:
            raise _unavailable(error) from error
    elif name not in list_secrets():
        raise NotFound(
            "There is no such secret", f"nothing is called {quoted(name)}", "`mldesk secret list` shows them."
        )
    _change_names(lambda names: names - {name})


def list_secrets() -> list[str]:
    """The names of the secrets that were set, in order."""
    path = user_data() / "secrets.json"
    try:
        known = json.loads(path.read_bytes())
    except FileNotFoundError:
        return []
    except ValueError:
        return []  # a garbled list of names: the values are in the keyring, each set anew is listed again
    except OSError as error:
        raise translate_os_error(error, path) from error
    return sorted({str(name) for name in known}) if isinstance(known, list) else []


def secret_values(names: Iterable[str]) -> dict[str, str]:
    """The values of these secrets, by name.

    Raises NotFound, naming all that have none, InvalidInput for one that another program has set and that
    could not be kept out of logs, and Unavailable when the keyring cannot be used.
    """
    found = {name: get_secret(name) for name in names}
    missing = [name for name, value in found.items() if value is None]
    if missing:
        listed = ", ".join(missing)
        raise NotFound(
            f"A secret has no value: {listed}" if len(missing) == 1 else f"Secrets have no value: {listed}",
            "the system's keyring has nothing under this name",
            f"Set it: `mldesk secret set {missing[0]}`.",
            "secrets",
        )
    known = {name: value for name, value in found.items() if value is not None}
    for name, value in known.items():
        _check_value(value, name)
    return known


def check_secret_name(name: str) -> None:
    """Raise InvalidInput for what cannot be the name of a secret, which is that of a variable, too."""
    if not _name.fullmatch(name):
        raise InvalidInput(
            "This is no name for a secret",
            f"{name!r} cannot be the name of an environment variable",
            "Use letters, digits and underscores, such as API_TOKEN.",
            "secrets",
        )
    if _taken.fullmatch(name):
        raise InvalidInput(
            "This name is taken",
            f"the system or mldesk uses the variable {name} itself",
            "Choose another.",
            "secrets",
        )


def keyring_problem() -> str | None:
    """Why the system's keyring cannot be used, and what to do about it; None when it can.

    Asks for no value, so nobody is asked to unlock anything.
    """
    try:
        _backend()
    except Unavailable as error:
        return str(error)
    return None


def _check_value(value: str, name: str = "") -> None:
    whose = f"The value of {name}" if name else "The value"
    if len(value.strip()) < SHORTEST:
        raise InvalidInput(
            f"{whose} is too short for a secret",
            f"values of fewer than {SHORTEST} characters cannot be told from other text in logs",
            "Use a longer one, or an environment variable if it is no secret.",
            "value",
        )
    if len(value) > LONGEST:
        raise InvalidInput(
            f"{whose} is too long for a secret",
            f"it has {len(value):,} characters, and a variable takes {LONGEST:,}",
            "Keep it in a file that only you may read, and give the script its path.",
            "value",
        )
    if "\0" in value:
        raise InvalidInput(
            f"{whose} cannot be a secret",
            "it holds a zero byte, which no environment variable takes",
            "Encode it, with base64 say.",
            "value",
        )


def _backend() -> KeyringBackend:
    """The keyring of this system; raises Unavailable when there is none."""
    try:
        import keyring  # looks for the system's own, which takes time
        from keyring.backends import fail, null
    except (ImportError, AttributeError) as error:  # what PYTHON_KEYRING_BACKEND names
        raise _unavailable(error) from error
    backend = keyring.get_keyring()
    if isinstance(backend, fail.Keyring):
        raise Unavailable(_title, "no keyring answers here", _cure, "secrets")
    if isinstance(backend, null.Keyring):
        raise Unavailable(_title, "it is switched off (the backend null)", _cure, "secrets")
    return backend


def _errors() -> tuple[type[BaseException], ...]:
    """What a keyring raises; some of the system's let their own errors through."""
    from keyring.errors import KeyringError

    found: list[type[BaseException]] = [KeyringError, OSError, RuntimeError]
    for module, name in (
        ("secretstorage.exceptions", "SecretStorageException"),
        ("win32ctypes.pywin32.pywintypes", "error"),
    ):
        if module in sys.modules:
            found.append(getattr(sys.modules[module], name))
    return tuple(found)


def _unavailable(error: BaseException) -> Unavailable:
    return Unavailable(_title, str(error) or type(error).__name__, _cure, "secrets")


def _change_names(change: Callable[[set[str]], set[str]]) -> None:
    path = user_data() / "secrets.json"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(path.with_name(f".{path.name}.lock")):
            write_atomically(path, json_bytes(sorted(change(set(list_secrets()))), indent=1))
    except OSError as error:
        raise translate_os_error(error, path) from error
