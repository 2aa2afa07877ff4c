"""Tags of experiments, kept in the workspace's settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .workspace_settings import change_setting, read_settings

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
    gone = set(remove)

    def tagged(kept: dict[str, Any]) -> dict[str, Any]:
        new = kept.get(name, {}) | dict(tags)
        return kept | {name: {key: value for key, value in new.items() if key not in gone}}

    change_setting(workspace, _setting, tagged)


def _all(workspace: Workspace) -> dict[str, dict[str, str]]:
    kept = read_settings(workspace).get(_setting)
    return kept if isinstance(kept, dict) else {}
