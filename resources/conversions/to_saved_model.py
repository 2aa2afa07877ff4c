"""Convert a model to a SavedModel with the signature serving_default."""

import shutil
import sys
from pathlib import Path
from typing import Any

import tensorflow as tf
from conversion import Source, Target, main


def convert(source: Source, folder: Path) -> dict[str, Any]:
    """Export the model; one that is a SavedModel already is copied."""
    shutil.copytree(source.saved_model(), folder)
    return {"signatures": sorted(tf.saved_model.load(str(folder)).signatures)}


if __name__ == "__main__":
    main(Target("saved_model", "saved_model", convert), sys.argv[1:])
