"""Convert a model to a .keras file for predicting: without its optimizer, of one file, of today's Keras."""

import sys
from pathlib import Path
from typing import Any

import keras
from conversion import FailedError, Source, Target, main


def convert(source: Source, path: Path) -> dict[str, Any]:
    """Save the model anew."""
    if not source.is_keras:
        raise FailedError("a SavedModel holds no layers, so it cannot become a .keras file")
    try:
        source.model.native.save(path)
    except (ValueError, TypeError, NotImplementedError) as error:
        raise FailedError(f"Keras {keras.__version__} cannot save the model: {error}") from error
    return {}


if __name__ == "__main__":
    main(Target("keras", "model.keras", convert), sys.argv[1:])
