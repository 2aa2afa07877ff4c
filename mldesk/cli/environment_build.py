"""Builds an environment for a command, here or as an image, and says what is there then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Canceled

from .build_display import BuildDisplay
from .text import count, details, plain, section


@contextmanager
def _display() -> Iterator[BuildDisplay]:
    """Shows a build; one that was canceled ends the command."""
    display = BuildDisplay()
    try:
        with display.ended_by_ctrl_c():
            yield display
    except Canceled:
        click.echo("mldesk: Canceled. Nothing of the build is left.", err=True)
        raise click.Abort from None


def build_image(spec: EnvironmentSpec, settings: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """Build its image, or find it; the facts as JSON-ready values and as text."""
    # imported here: most commands need no Docker
    from mldesk.containers.client import connect
    from mldesk.containers.images import prepare_image

    target = DockerSettings.from_json(settings)
    engine = connect(target)
    try:
        with _display() as shown:
            made = prepare_image(
                engine, spec, target.image, shown.log, shown.progress, shown.canceled, target.build_network
            )
    finally:
        engine.close()
    value = {
        "image": made.reference,
        "digest": made.digest,
        "python": made.python,
        "python_version": made.python_version,
        "packages": dict(made.packages),
        "notes": list(made.notes),
        "from_cache": made.from_cache,
        "built": True,
    }
    pairs = [
        ("Image", made.reference),
        ("Digest", made.digest),
        ("Python", f"{made.python_version}, {made.python}"),
        ("Packages", count(len(made.packages), "package")),
        ("From the cache", "yes" if made.from_cache else "no"),
    ]
    return value, details(pairs) + section("Notes", "\n".join(plain(note) for note in made.notes))


def build_here(spec: EnvironmentSpec, refresh: bool = False) -> tuple[dict[str, Any], str]:
    """Build it, with `refresh` its packages resolved anew; its facts as JSON-ready values and as text."""
    # imported here: most commands build nothing
    from mldesk.environments.building import build

    with _display() as shown:
        made = build(spec, shown.log, shown.progress, shown.canceled, refresh)
    value = {
        "python": str(made.python),
        "python_version": made.python_version,
        "folder": str(made.folder),
        "packages": dict(made.packages),
        "notes": list(made.notes),
        "hash": made.resolved_hash,
        "from_cache": made.from_cache,
        "built": True,
    }
    pairs = [
        ("Python", f"{made.python_version}, {made.python}"),
        ("Folder", made.folder),
        ("Packages", count(len(made.packages), "package")),
        ("From the cache", "yes" if made.from_cache else "no"),
    ]
    return value, details(pairs) + section("Notes", "\n".join(plain(note) for note in made.notes))
