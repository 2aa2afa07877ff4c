"""Saves real models of Keras and TensorFlow in every format into a folder, with what Keras says of them.

Run as a script by the fixture real_models, in a process of its own, as TensorFlow takes long to import.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

os.environ.update(TF_CPP_MIN_LOG_LEVEL="3", CUDA_VISIBLE_DEVICES="-1")

import keras
import numpy as np
import tensorflow as tf
import tf2onnx
from keras import layers

FOLDER = Path(sys.argv[1])


def dense() -> keras.Model:
    stack = [
        keras.Input((28, 28)),
        layers.Flatten(),
        layers.Dense(16, activation="relu", bias_initializer="random_normal"),
        layers.Dropout(0.2),
        layers.Dense(10, bias_initializer="random_normal"),
    ]
    return keras.Sequential(stack, name="dense")


def convolutional() -> keras.Model:
    stack = [
        keras.Input((9, 9, 3)),
        layers.Conv2D(4, 3, padding="same", strides=2),
        layers.BatchNormalization(),
        layers.ReLU(),
        layers.MaxPooling2D(2),
        layers.SeparableConv2D(6, 2),
        layers.GlobalAveragePooling2D(),
        layers.Dense(2),
    ]
    return keras.Sequential(stack, name="convolutional")


def two_inputs() -> keras.Model:
    left, right = keras.Input((4,), name="left"), keras.Input((6,), name="right")
    joined = layers.Concatenate()([layers.Dense(3)(left), layers.Dense(5)(right)])
    ends = [layers.Dense(1, name="value")(joined), layers.Dense(2, name="other")(joined)]
    return keras.Model([left, right], ends, name="two_inputs")


def nested() -> keras.Model:
    entry = keras.Input((28, 28))
    frozen = layers.Dense(3)
    frozen.trainable = False
    return keras.Model(entry, frozen(dense()(entry)), name="nested")


def recurrent() -> keras.Model:
    stack = [
        keras.Input((12,), dtype="int32"),
        layers.Embedding(50, 8),
        layers.Bidirectional(layers.LSTM(5, return_sequences=True)),
        layers.LSTM(3),
        layers.Dense(1),
    ]
    return keras.Sequential(stack, name="recurrent")


def with_lambda() -> keras.Model:
    return keras.Sequential(
        [keras.Input((4,)), layers.Lambda(lambda x: x * 2), layers.Dense(1)], name="with_lambda"
    )


def train(model: keras.Model) -> None:
    """One step, so that an optimizer with its own numbers is saved too."""
    model.compile("adam", loss="mse")
    pairs = [
        [np.zeros((2, *end.shape[1:]), "float32") for end in ends] for ends in (model.inputs, model.outputs)
    ]
    model.fit(*(ends if len(ends) > 1 else ends[0] for ends in pairs), verbose=0)


def facts(model: keras.Model) -> dict[str, Any]:
    return {
        "parameters": model.count_params(),
        "trainable": sum(int(np.prod(weight.shape)) for weight in model.trainable_weights),
        "layers": [
            [layer.name, type(layer).__name__, list(layer.output.shape), layer.count_params()]
            for layer in model.layers
        ],
        "inputs": [[list(end.shape), end.dtype] for end in model.inputs],
        "outputs": [[list(end.shape), end.dtype] for end in model.outputs],
    }


def save_unsafe() -> None:
    """A SavedModel that reads and writes files and calls Python."""
    module = tf.Module()
    module.weights = tf.Variable(tf.ones([2, 3]))
    signature = [tf.TensorSpec([None, 2], tf.float32)]

    @tf.function(input_signature=signature)
    def compute(x: tf.Tensor) -> tf.Tensor:
        return tf.matmul(x, module.weights)

    @tf.function(input_signature=signature)
    def steal(x: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        tf.io.write_file("copy", tf.io.read_file("original"))
        return x, tf.numpy_function(lambda value: value, [x], tf.float32)

    module.compute, module.steal = compute, steal
    tf.saved_model.save(
        module, str(FOLDER / "unsafe_saved"), signatures={"serving_default": compute, "steal": steal}
    )


def main() -> None:
    told = {}
    for build in (dense, convolutional, two_inputs, nested, recurrent, with_lambda):
        model = build()
        if build in (dense, two_inputs):
            train(model)
        told[model.name] = facts(model)
        model.save(FOLDER / f"{model.name}.keras")
        model.save(FOLDER / f"{model.name}.h5")
        model.save_weights(FOLDER / f"{model.name}.weights.h5")
        if build in (dense, convolutional, two_inputs, nested):
            model.export(FOLDER / f"{model.name}_saved", verbose=False)
        if build is dense:
            entry = [tf.TensorSpec(model.inputs[0].shape, tf.float32, name="image")]
            function = tf.function(model, input_signature=entry)
            tf2onnx.convert.from_function(
                function, input_signature=entry, output_path=str(FOLDER / "dense.onnx")
            )
    for name, optimizations in (("dense", []), ("dense_int8", [tf.lite.Optimize.DEFAULT])):
        converter = tf.lite.TFLiteConverter.from_saved_model(str(FOLDER / "dense_saved"))
        converter.optimizations = optimizations
        (FOLDER / f"{name}.tflite").write_bytes(converter.convert())
    save_unsafe()
    (FOLDER / "facts.json").write_text(json.dumps(told), encoding="utf-8")


main()
