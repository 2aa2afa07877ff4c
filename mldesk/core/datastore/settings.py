"""What a datastore needs to be found: checked settings, and secrets that come from the environment."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal
from urllib.parse import urlsplit

from ..addresses import secret_names
from ..errors import InvalidInput, NotFound, Unavailable, translate_os_error
from ..paths import given_path

Kind = Literal["folder", "fsspec"]
kinds: tuple[Kind, ...] = ("folder", "fsspec")

_variable_suffix = "_env"
_secret_endings = ("key", "secret", "token", "password", "passwd", "passphrase", "credential", "credentials")
_secret_words = frozenset(("authorization", "sas"))
_harmless_endings = frozenset(("env", "file", "filename", "path"))
# elsewhere a name before the @ is that of a user (sftp) or of a container (abfs)
_schemes_without_users = ("http", "webdav")
_url_form = re.compile(r"[A-Za-z][A-Za-z0-9+.:-]*://.")
_variable_form = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def check_settings(kind: str, settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings as they are stored: `path` of a folder, `url` and options of an fsspec datastore.

    Raises InvalidInput, for a secret among them too, and NotFound for a folder that does not exist.
    """
    if kind == "folder":
        return _folder_settings(settings)
    if kind == "fsspec":
        return _remote_settings(settings)
    raise InvalidInput(
        "There is no such kind of datastore",
        f"{kind!r} is not one of: {', '.join(kinds)}",
        "Choose one.",
        field="kind",
    )


def _folder_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    unknown = sorted(set(settings) - {"path"})
    if unknown or not settings.get("path"):
        cause = f"{unknown[0]!r} is no setting of a folder" if unknown else "no folder is named"
        raise InvalidInput(
            "The settings cannot be used", cause, 'Give {"path": "/a/folder"}.', field="settings"
        )
    folder = given_path(settings["path"], "path").absolute()
    try:
        there = folder.is_dir()
    except OSError as error:
        raise translate_os_error(error, folder) from error
    if not there:
        raise NotFound(
            "The folder does not exist",
            f"there is no folder {folder}",
            "Make it, or connect the network folder, then try again.",
            field="path",
        )
    return {"path": str(folder)}


def _remote_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    url = settings.get("url")
    if not isinstance(url, str) or not _url_form.match(url):
        raise InvalidInput(
            "The address of the datastore is no URL",
            f"{url!r} does not begin like s3://bucket",
            "Give a URL such as s3://bucket/folder.",
            field="url",
        )
    _refuse_secrets(settings)
    try:
        stored: dict[str, Any] = json.loads(json.dumps(dict(settings), allow_nan=False))
    except (TypeError, ValueError) as error:
        raise InvalidInput(
            "The settings cannot be stored",
            str(error),
            "Use texts, numbers and true or false.",
            field="settings",
        ) from error
    shortened = url.rstrip("/")
    return {**stored, "url": shortened if _url_form.match(shortened) else url}


def _refuse_secrets(settings: Mapping[str, Any]) -> None:
    found = [name for name, _ in _items(settings) if _is_secret(name)]
    for _, value in _items(settings):
        found += _secrets_in(value) if isinstance(value, str) and _url_form.match(value) else ()
    if found:
        raise InvalidInput(
            "Secrets are not stored in a workspace",
            f"{found[0]} looks like one",
            "Name the environment variable that holds it instead, as in key_env = MY_KEY in the window or "
            "--secret-from key=MY_KEY on the command line, or use the configuration files of the service.",
            field="settings",
        )
    for name, variable in settings.items():
        named = name.endswith(_variable_suffix)
        if named and not (isinstance(variable, str) and _variable_form.fullmatch(variable)):
            raise InvalidInput(
                "That is no environment variable",
                f"{name} is {variable!r}" if not _is_secret(name.removesuffix(_variable_suffix)) else name,
                "Give the variable's name, not its value.",
                field="settings",
            )


def _secrets_in(url: str) -> Iterator[str]:
    """What of a URL looks like a secret; one that fsspec chains (`simplecache::https://…`) is several."""
    for link in url.split("::"):
        try:
            parts = urlsplit(link)
        except ValueError as error:
            raise InvalidInput(
                "The address of the datastore is no URL", str(error), "Correct it.", field="url"
            ) from error
        if parts.password is not None:
            yield "the URL's password"
        elif parts.username and parts.scheme.startswith(_schemes_without_users):
            yield "what stands before the server's name in the URL"
        for name in secret_names(parts.query) + secret_names(parts.fragment):
            yield f"{name} in the URL"


def _items(settings: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The names and values of all settings, also of those within others."""
    for name, value in settings.items():
        yield str(name), value
        if isinstance(value, Mapping):
            yield from _items(value)


def _is_secret(name: str) -> bool:
    words = re.split(r"[-_. ]", name.lower())
    if words[-1] in _harmless_endings:
        return False
    return (
        any(word in _secret_words or word.endswith(_secret_endings) for word in words)
        or "connection_string" in name.lower()
    )


def storage_options(settings: Mapping[str, Any]) -> dict[str, Any]:
    """What the client library is given: all settings but the URL, secrets taken from the environment.

    Raises Unavailable when a variable that is named is not set.
    """
    options = {name: value for name, value in settings.items() if name != "url"}
    for name in [name for name in options if name.endswith(_variable_suffix)]:
        variable = options.pop(name)
        value = os.environ.get(variable)
        if not value:
            raise Unavailable(
                "A secret of the datastore is not there",
                f"the environment variable {variable} is not set",
                f"Set {variable}, then try again.",
            )
        options[name.removesuffix(_variable_suffix)] = value
    return options
