"""Where mldesk's own files are: shipped resources, the user's data folder, the default workspace."""

from __future__ import annotations

import os
from pathlib import Path

from .errors import InvalidInput

_package = Path(__file__).resolve().parents[1]
_longest_user = 80  # as much of a name is told


def package() -> Path:
    """The folder of the `mldesk` package itself."""
    return _package


def resources() -> Path:
    """The folder of shipped resources: `mldesk/resources` in a wheel, `resources/` in a checkout."""
    inside = _package / "resources"
    return inside if inside.is_dir() else _package.parent / "resources"


def user_data() -> Path:
    """The folder for this user's own state (recent workspaces, window state); MLDESK_HOME replaces it."""
    home = os.environ.get("MLDESK_HOME")
    if home:
        return Path(home).expanduser().absolute()
    # imported here because most starts have no need of it
    from platformdirs import user_data_path

    return user_data_path("mldesk", appauthor=False)


def default_workspace() -> Path:
    """The workspace used when none is named: a folder `mldesk` in the user's home, in plain sight."""
    home = os.environ.get("MLDESK_HOME")
    return user_data() / "workspace" if home else Path.home() / "mldesk"


def recent_file() -> Path:
    """The JSON file that lists recently used workspaces."""
    return user_data() / "recent.json"


def environments_cache() -> Path:
    """The folder of built environments, which all workspaces of this user share."""
    home = os.environ.get("MLDESK_HOME")
    if home:
        return user_data() / "cache" / "environments"
    # imported here because most starts have no need of it
    from platformdirs import user_cache_path

    return user_cache_path("mldesk", appauthor=False) / "environments"


def given_path(path: Path | str, field: str | None = None) -> Path:
    """A path as a user gives it, with the home folder in place of a leading `~`.

    Raises InvalidInput, of `field`, for the home of somebody whom this machine does not know.
    """
    try:
        return Path(path).expanduser()
    except RuntimeError as error:
        folder = Path(path).parts[0][:_longest_user]
        cause = f"this machine has no home folder {folder}"
        raise InvalidInput("The path cannot be used", cause, "Write the whole path.", field) from error


def named_workspaces() -> Path:
    """The folder of the workspaces that programs name without saying where they are."""
    home = os.environ.get("MLDESK_HOME")
    return user_data() / "workspaces" if home else Path.home() / "mldesk-workspaces"


def program_site() -> Path:
    """The folder on the module path of the processes that a program under `mldesk exec` starts."""
    return _package / "azureml" / "site"
