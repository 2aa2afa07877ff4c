"""Convert a model to TensorFlow Lite with weights of 8 bits (dynamic range): a quarter of the size."""

import sys
from pathlib import Path
from typing import Any

import tensorflow as tf
import to_tflite
from conversion import INT8_TOLERANCE, Source, Target, main


def convert(source: Source, path: Path) -> dict[str, Any]:
    """Convert with the optimization that stores weights in 8 bits; it needs no data to calibrate with."""
    return to_tflite.convert(source, path, (tf.lite.Optimize.DEFAULT,))


if __name__ == "__main__":
    main(Target("tflite_int8", "model.tflite", convert, INT8_TOLERANCE), sys.argv[1:])
