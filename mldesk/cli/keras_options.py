"""The option of `mldesk submit` that takes an environment in which a script trains on several processes."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import click

from mldesk.core.errors import Problem
from mldesk.core.keras_guard import FIELD, RemedyName, remedies, remedy_names
from mldesk.core.script import ScriptFacts, read_script, with_own_modules
from mldesk.core.spec import ScriptRunConfig

keras_option = click.option(
    "--keras",
    type=click.Choice(get_args(RemedyName)),
    help="Take Keras 2, for Model.fit or Horovod on several processes: beside TensorFlow, or with 2.15.",
)


def with_keras(config: ScriptRunConfig, name: RemedyName) -> ScriptRunConfig:
    """The config with the environment of this name; raises UsageError where that would be of no help."""
    offered = {remedy.name: remedy for remedy in remedies(config, _facts(config))}
    if not offered:
        raise click.UsageError("--keras: nothing in the script or its environment needs another Keras")
    if name not in offered:
        raise click.UsageError(f"--keras {name} is of no help to this script: use {', '.join(offered)}")
    return replace(config, environment=offered[name].spec)


def with_option(problem: Problem, config: ScriptRunConfig) -> Problem:
    """The guard's problem with how to cure it here; any other as it is."""
    if problem.field != FIELD:
        return problem
    names = remedy_names(config.environment, _facts(config))
    told = f" Here: {' or '.join(f'--keras {name}' for name in names)}." if names else ""
    return replace(problem, cure=problem.cure + told)


def _facts(config: ScriptRunConfig) -> ScriptFacts:
    return with_own_modules(read_script(config.script_path), config.source_folder)
