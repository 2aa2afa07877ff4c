"""Convert a model to TensorFlow Lite with all its numbers as they are (floating point)."""

import sys
from pathlib import Path
from typing import Any

import tensorflow as tf
from conversion import FailedError, Source, Target, main
from tensorflow.lite.python.convert_phase import ConverterError


def convert(source: Source, path: Path, optimizations: tuple[Any, ...] = ()) -> dict[str, Any]:
    """Convert the SavedModel; recurrent layers are only possible for one input at a time."""
    try:
        path.write_bytes(converted(source.saved_model(), optimizations))
    except ConverterError as error:
        if not source.is_keras:
            raise impossible(error) from error
        sys.stdout.write("It cannot take any number of inputs at once; trying one at a time\n")
        path.write_bytes(converted_for_one(source, optimizations))
        return {"batch_size": 1}
    return {}


def converted_for_one(source: Source, optimizations: tuple[Any, ...]) -> bytes:
    """Convert the Keras model for a batch of one; raises FailedError."""
    try:
        return converted(source.saved_model(batch_size=1), optimizations)
    except ConverterError as error:
        raise impossible(error) from error


def impossible(error: ConverterError) -> FailedError:
    """The failure that the converter's error means."""
    reason = str(error).strip().splitlines()[0]
    return FailedError(f"TensorFlow Lite cannot hold the model: {reason[:300]}")


def converted(folder: Path, optimizations: tuple[Any, ...]) -> bytes:
    """Convert the SavedModel; raises ConverterError."""
    converter = tf.lite.TFLiteConverter.from_saved_model(str(folder), signature_keys=["serving_default"])
    converter.optimizations = list(optimizations)
    return bytes(converter.convert())


if __name__ == "__main__":
    main(Target("tflite", "model.tflite", convert), sys.argv[1:])
