"""Models as text for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mldesk.core.errors import Problem, size_text
from mldesk.core.model import Model, ModelVersion

from .text import Column, ago, details, moment, number, plain, section, table
from .verifying import problems_text

_shown_links = 10


def version_text(version: ModelVersion) -> str:
    """What is known of a version, a line for each fact."""
    trust = None if version.trusted else "no: `mldesk model trust` says that it may be loaded"
    return details(
        [
            ("Model", version.reference),
            ("Aliases", ", ".join(version.aliases)),
            ("Description", version.description),
            ("Framework", version.framework),
            ("Size", size_text(version.size)),
            ("Hash", version.hash),
            ("Registered", moment(version.created)),
            ("Tags", _pairs(version.tags)),
            ("Properties", _pairs(version.properties)),
            ("Note", version.note),
            ("From", version.origin),
            ("Signed by", version.signed_by),
            ("Trusted", trust),
            ("Folder", version.folder),
        ]
    )


def left_out_text(paths: Sequence[str]) -> str:
    """Which links were not stored, in one line; empty when there were none."""
    if not paths:
        return ""
    more = f" and {len(paths) - _shown_links:,} more" if len(paths) > _shown_links else ""
    shown = ", ".join(map(plain, paths[:_shown_links]))
    return f"Left out, as links are not followed: {shown}{more}"


def version_page(version: ModelVersion, problems: Sequence[Problem] | None) -> str:
    """All of a version: facts, lineage, files, parameters, metrics; with what verifying found, if it was."""
    files = [(file.path, size_text(file.size)) for file in version.files()]
    parameters = details([(plain(name), value) for name, value in version.parameters().items()])
    best = [(name, number(found["best"]), number(found["last"])) for name, found in version.metrics().items()]
    columns = [Column("Metric"), Column("Best", right=True), Column("Last", right=True)]
    text = version_text(version) + "\n" + _lineage_text(version.lineage())
    if problems is not None:
        text += section("Verified", problems_text(version.reference, problems))
    listed = table([Column("File"), Column("Size", right=True)], files)
    text += section("Files", "\n".join(part for part in (listed, left_out_text(version.left_out())) if part))
    text += section("Parameters", parameters)
    return text + section("Metrics of its run", table(columns, best) if best else "")


def models_table(found: Sequence[Model]) -> str:
    """The models, each with its newest version."""
    columns = [
        Column("Model"),
        Column("Version", right=True),
        Column("Aliases"),
        Column("Stage"),
        Column("Framework"),
        Column("Size", right=True),
        Column("Registered"),
        Column("Description"),
    ]
    return table(columns, [_row(entry) for entry in found])


def _row(entry: Model) -> tuple[object, ...]:
    newest = entry.newest
    aliases = ", ".join(
        f"{alias} ({version.version})" for version in entry.versions for alias in version.aliases
    )
    facts = (newest.framework or "", size_text(newest.size), ago(newest.created), newest.description)
    return (entry.name, newest.version, aliases, newest.stage, *facts)


def _lineage_text(lineage: Mapping[str, Any]) -> str:
    run = lineage.get("run") or {}
    data = [f"{used['name']}:{used['version']}" for used in lineage.get("datasets", [])]
    script = " ".join([lineage.get("script") or "", *lineage.get("arguments", [])])
    return details(
        [
            ("As told by", f"an export of {lineage['told_by']}" if lineage.get("told_by") else None),
            ("From run", run.get("name")),
            ("Run id", run.get("id")),
            ("Experiment", lineage.get("experiment")),
            ("Script", script.strip()),
            ("Data", ", ".join(data)),
        ]
    )


def _pairs(values: Mapping[str, str]) -> str:
    return ", ".join(f"{key}={value}" for key, value in values.items())
