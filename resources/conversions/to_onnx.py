"""Convert a model to ONNX."""

import sys
from pathlib import Path
from typing import Any

import onnx
import tensorflow as tf
import tf2onnx
from conversion import FailedError, Source, Target, main


def convert(source: Source, path: Path) -> dict[str, Any]:
    """Convert the serving function of the SavedModel; inputs and outputs keep their names."""
    loaded = tf.saved_model.load(str(source.saved_model()))
    serving = loaded.signatures["serving_default"]
    wanted = serving.structured_input_signature[1]

    @tf.function
    def function(*tensors: Any) -> Any:
        return serving(**{name: tensors[index] for index, name in enumerate(wanted)})

    signature = [tf.TensorSpec(spec.shape, spec.dtype, name) for name, spec in wanted.items()]
    try:
        model, _ = tf2onnx.convert.from_function(function, signature, output_path=str(path))
    except (ValueError, NotImplementedError, RuntimeError, KeyError) as error:
        raise FailedError(f"ONNX cannot hold the model: {error}") from error
    onnx.checker.check_model(str(path))
    return {"opset": max(entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx"))}


if __name__ == "__main__":
    main(Target("onnx", "model.onnx", convert, packages=("tf2onnx", "onnx")), sys.argv[1:])
