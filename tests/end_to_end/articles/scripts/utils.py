"""Reads MNIST's files, plain or gzipped, as the articles' training scripts do it."""

import glob
import gzip
import os
import struct

import numpy as np


def find(folder, name):
    """The file whose name begins with `name`, however deep it lies in `folder`."""
    found = sorted(glob.glob(os.path.join(folder, "**", name + "*"), recursive=True))
    if not found:
        raise IOError("there is no {} in {}".format(name, folder))
    return found[0]


def load_data(filename, label=False):
    """The images of a file, a row of 784 bytes each; with `label` its labels, a row of one each."""
    with gzip.open(filename, "rb") as file:
        count = struct.unpack(">ii", file.read(8))[1]
        columns = 1
        if not label:
            rows, width = struct.unpack(">ii", file.read(8))
            columns = rows * width
        values = np.frombuffer(file.read(count * columns), dtype=np.uint8)
    return values.reshape(count, columns)


def one_hot(labels, classes):
    """A row for each label, 1 at its class and 0 elsewhere."""
    return np.eye(classes)[labels.reshape(-1)]
