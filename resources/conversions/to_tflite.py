"""Convert a model to TensorFlow Lite with all its numbers as they are (floating point)."""

import sys
from pathlib import Path
from typing import Any

import tensorflow as tf
from conversion import FailedError, Source, Target, main
from tensorflow.lite.python.convert_phase import ConverterError


def convert(source: Source, path: Path, optimizations: tuple[Any, ...] = ()) -> dict[str, Any]:
    """Convert the SavedModel; what TensorFlow Lite has no operations for, TensorFlow's own do."""
    try:
        content, selected = _converted(source.saved_model(), optimizations, select_tf_ops=False), False
    except ConverterError:
        sys.stdout.write("Some operations are TensorFlow's own: the file will need tensorflow to run\n")
        content, selected = _retried(source.saved_model(), optimizations), True
    path.write_bytes(content)
    return {"select_tf_ops": selected}


def _retried(folder: Path, optimizations: tuple[Any, ...]) -> bytes:
    try:
        return _converted(folder, optimizations, select_tf_ops=True)
    except ConverterError as error:
        reason = str(error).strip().splitlines()[0]
        raise FailedError(f"TensorFlow Lite cannot hold the model: {reason[:300]}") from error


def _converted(folder: Path, optimizations: tuple[Any, ...], select_tf_ops: bool) -> bytes:
    converter = tf.lite.TFLiteConverter.from_saved_model(str(folder), signature_keys=["serving_default"])
    converter.optimizations = list(optimizations)
    if select_tf_ops:
        converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS, tf.lite.OpsSet.SELECT_TF_OPS]
        converter._experimental_lower_tensor_list_ops = False
    return bytes(converter.convert())


if __name__ == "__main__":
    main(Target("tflite", "model.tflite", convert), sys.argv[1:])
