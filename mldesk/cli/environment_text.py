"""Environments as text for people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mldesk.core.environments.difference import EnvironmentDifference
from mldesk.core.environments.registry import Environment
from mldesk.core.environments.spec import AUTO, EnvironmentSpec
from mldesk.core.errors import Problem

from .text import Column, ago, count, details, moment, plain, section, table

_kinds = {
    "current": "mldesk's own Python",
    "python": "a Python that is there",
    "packages": "packages",
    "image": "Docker image",
    "dockerfile": "Dockerfile",
}

_facts = {
    "environment.title": "Environment",
    "python": "Python",
    "platform": "System",
    "machine": "Machine",
    "interpreter": "Interpreter",
    "image.name": "Image",
    "image.digest": "Image digest",
    "image.base": "Base image",
    "container.protections": "Protection",
    "container.relaxations": "Relaxed",
    "container.limits": "Limits",
}


def environments_table(found: Sequence[Environment]) -> str:
    """The environments, each with its newest version."""
    columns = [
        Column("Environment"),
        Column("Version", right=True),
        Column("What it is"),
        Column("Created"),
        Column("Description"),
    ]
    rows = [
        (one.name, one.version, unnamed_title(one.spec), ago(one.created), one.description) for one in found
    ]
    return table(columns, rows)


def unnamed_title(spec: EnvironmentSpec) -> str:
    """The environment in a few words, without its name."""
    return replace(spec, name=None, version=None).title


def environment_text(found: Environment) -> str:
    """What is known of a version, a line for each fact."""
    facts = [
        ("Environment", found.reference),
        ("Description", found.description),
        ("Created", moment(found.created)),
        ("Hash of the build", found.content_hash),
    ]
    return spec_text(found.spec, facts)


def spec_text(spec: EnvironmentSpec, facts: Sequence[tuple[str, str]] = ()) -> str:
    """What a specification says: `facts` known of it, its own, packages, variables, secrets and notes."""
    text = details(
        [
            *facts,
            ("Made from", _kinds.get(spec.kind, spec.kind)),
            ("Python", spec.python),
            ("Image", spec.image),
            ("Horovod", None if spec.horovod is None else _horovod(spec.horovod)),
            ("Keras", "2 (tf-keras, TF_USE_LEGACY_KERAS=1)" if spec.legacy_keras else None),
            ("pip options", " ".join(spec.pip_options)),
            ("Channels", ", ".join(spec.conda_channels)),
            ("Secrets", ", ".join(spec.secrets)),
        ]
    )
    text += section("Packages", _lines(spec.packages))
    text += section("Packages of conda's", _lines(spec.conda_packages))
    text += section("Dockerfile", (spec.dockerfile or "").rstrip())
    text += section("Environment variables", details(list(spec.environment_variables.items())))
    return text + section("Notes", _lines(spec.notes))


def _horovod(asked: str) -> str:
    return "the version that fits TensorFlow" if asked == AUTO else asked


def problems_lines(problems: Sequence[Problem]) -> str:
    """The problems, each on a line with its level and field."""
    return "\n".join(f"{problem.level}: {plain(problem)}" for problem in problems)


def difference_text(difference: EnvironmentDifference, runs: tuple[str, str]) -> str:
    """What differs between two runs of these names, with an empty field for what is not there."""
    same = count(difference.same_packages, "package is the same", "packages are the same")
    if not difference:
        return f"The environments are the same: {same}"
    columns = [Column(""), *(Column(run) for run in runs)]
    rows = [
        (_facts.get(fact.name, fact.name), fact.before or "", fact.after or "") for fact in difference.facts
    ]
    rows += [(package.name, package.before or "", package.after or "") for package in difference.packages]
    return f"{table(columns, rows)}\n{same}"


def _lines(texts: Sequence[str]) -> str:
    return "\n".join(plain(text) for text in texts)
