"""Keras 2 beside a TensorFlow that comes with Keras 3: the package tf-keras, in TensorFlow's own version."""

from __future__ import annotations

from pathlib import Path

from mldesk.core.environments.horovod import tensorflow_among
from mldesk.core.environments.interpreters import version_numbers
from mldesk.core.environments.record import installed_packages
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import InvalidInput
from mldesk.environments.failures import failure
from mldesk.environments.progress import LINKING, BuildProgress
from mldesk.environments.resolving import uv_options
from mldesk.environments.uv import Uv, own_options

FIRST = (2, 14)
"""The first TensorFlow that looks for tf-keras; those before have Keras 2 only."""


def install_legacy_keras(
    spec: EnvironmentSpec, uv: Uv, python: Path, python_version: str, progress: BuildProgress
) -> None:
    """Install tf-keras alone: it would bring the package tensorflow, also over tensorflow-cpu.

    Nothing has to be done for a TensorFlow before 2.14. Raises MldeskError, Canceled.
    """
    found = tensorflow_among(installed_packages(python))
    if found is None:
        raise InvalidInput(
            "Keras 2 needs the TensorFlow that it belongs to",
            "the packages of the environment bring none",
            "Add tensorflow to the packages, or leave the option out.",
            "packages",
        )
    series = version_numbers(found[1])[:2]
    if series < FIRST:
        progress.log(f"TensorFlow {found[1]} has Keras 2 itself: tf-keras is not needed")
        return
    progress.step(LINKING, "Installing tf-keras")
    options = ["--python", str(python), *own_options(), *uv_options(spec.pip_options)]
    wanted = f"tf-keras=={'.'.join(map(str, series))}.*"
    code, lines = uv.run("pip", "install", *options, "--no-deps", wanted)
    if code != 0:
        raise failure(spec, lines, python_version, uv.folder)
