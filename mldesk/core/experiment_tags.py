"""Tags of experiments, kept in the workspace's settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from .workspace_settings import change_settings, read_settings

if TYPE_CHECKING:
    from .workspace import Workspace

_setting = "experiment_tags"


def experiment_tags(workspace: Workspace, name: str) -> dict[str, str]:
    """The tags of the experiment called `name`."""
    return dict(_all(workspace).get(name, {}))


def tag_experiment(
    workspace: Workspace, name: str, tags: Mapping[str, str], remove: Iterable[str] = ()
) -> None:
    """Set `tags` of an experiment besides those it has, without those in `remove`."""
    kept = _all(workspace)
    gone = set(remove)
    new = {key: value for key, value in (kept.get(name, {}) | dict(tags)).items() if key not in gone}
    change_settings(workspace, **{_setting: kept | {name: new}})


def _all(workspace: Workspace) -> dict[str, dict[str, str]]:
    kept = read_settings(workspace).get(_setting)
    return kept if isinstance(kept, dict) else {}
