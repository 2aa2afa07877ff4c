"""The digits that the samples of distributed training learn, and the network that learns them."""

import gzip
import os

import keras
import numpy as np


def read_idx(folder, name):
    """Read one IDX file (NAME.gz) as an array of unsigned bytes."""
    with gzip.open(os.path.join(folder, name + ".gz"), "rb") as file:
        content = file.read()
    shape = np.frombuffer(content, dtype=">u4", count=content[3], offset=4)
    return np.frombuffer(content, dtype=np.uint8, offset=4 + 4 * content[3]).reshape(shape)


def read_digits(folder, part):
    """Read the images of one part ("train" or "t10k"), each a row of 784 values from 0 to 1, and labels."""
    images = read_idx(folder, f"{part}-images-idx3-ubyte").reshape(-1, 784)
    return images.astype("float32") / 255, read_idx(folder, f"{part}-labels-idx1-ubyte").astype("int32")


def make_model():
    """Make a network of two hidden layers."""
    return keras.Sequential(
        [
            keras.layers.Input((784,)),
            keras.layers.Dense(300, activation="relu"),
            keras.layers.Dense(100, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
