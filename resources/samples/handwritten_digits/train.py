"""Train a small neural network to recognise handwritten digits (MNIST), with any Keras from 2.3 on."""

import argparse
import gzip
import math
import os

# TensorFlow's greeting is of no use in a training log; what is set outside wins.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np


def read_arguments():
    """Read the settings of this training from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data-folder", default="data", help="folder with the four IDX files of images and labels"
    )
    parser.add_argument("--batch-size", type=int, default=50, help="images per training step")
    parser.add_argument(
        "--first-layer-neurons", type=int, default=300, help="neurons in the first hidden layer"
    )
    parser.add_argument(
        "--second-layer-neurons", type=int, default=100, help="neurons in the second hidden layer"
    )
    parser.add_argument(
        "--learning-rate", type=float, default=0.001, help="first step size of Adam; it falls to zero"
    )
    parser.add_argument("--epochs", type=int, default=8, help="passes over all training images")
    return parser.parse_args()


def read_idx(folder, name):
    """Read one IDX file (NAME.gz or NAME) as an array of unsigned bytes."""
    path = os.path.join(folder, name)
    if os.path.exists(path + ".gz"):
        with gzip.open(path + ".gz", "rb") as file:
            content = file.read()
    elif os.path.exists(path):
        with open(path, "rb") as file:
            content = file.read()
    else:
        raise SystemExit(f"{name}.gz is not in the data folder {folder}")
    # Two zero bytes, the element type (8 = unsigned byte), the number of dimensions, then the shape.
    if content[:3] != b"\0\0\x08":
        raise SystemExit(f"{path} is not an IDX file of unsigned bytes")
    dimensions = content[3]
    shape = np.frombuffer(content, dtype=">u4", count=dimensions, offset=4)
    return np.frombuffer(content, dtype=np.uint8, offset=4 + 4 * dimensions).reshape(shape)


def read_digits(folder, part):
    """Read the images (number, height, width) of one part ("train" or "t10k") and their labels (number)."""
    images = read_idx(folder, f"{part}-images-idx3-ubyte")
    labels = read_idx(folder, f"{part}-labels-idx1-ubyte")
    if len(images) != len(labels):
        raise SystemExit(f"{len(images):,} images but {len(labels):,} labels in {folder}")
    return images, labels


# Keras before 3 calls it Sequence.
Batches = getattr(keras.utils, "PyDataset", None) or keras.utils.Sequence


class ShiftedBatches(Batches):
    """Batches in a new order every epoch, each moved by up to one pixel: shapes count, not places."""

    def __init__(self, images, labels, batch_size):
        super().__init__()
        self.images, self.labels, self.batch_size = images, labels, batch_size
        self.random = np.random.default_rng(1)
        self.order = self.random.permutation(len(images))

    def __len__(self):
        """Return the number of batches in an epoch."""
        return math.ceil(len(self.images) / self.batch_size)

    def __getitem__(self, index):
        """Return one batch: images (batch, height, width) and labels (batch)."""
        chosen = self.order[index * self.batch_size : (index + 1) * self.batch_size]
        # The borders of the images are empty: what rolls out on one side may come in on the other.
        shift = self.random.integers(-1, 2, size=2)
        return np.roll(self.images[chosen], shift, axis=(1, 2)), self.labels[chosen]

    def on_epoch_end(self):
        """Shuffle for the next epoch."""
        self.order = self.random.permutation(len(self.images))


def build_model(image_shape, settings):
    """Build the network: pixels of 0 to 255 in, two hidden layers, one probability per digit out."""
    images = keras.layers.Input(image_shape)
    # All pixels together are brought to mean 0 and spread 1, as learned from the training images.
    pixels = keras.layers.Reshape((*image_shape, 1))(images)
    pixels = keras.layers.BatchNormalization(momentum=0.9)(pixels)
    hidden = keras.layers.Flatten()(pixels)
    hidden = keras.layers.Dense(settings.first_layer_neurons, activation="relu")(hidden)
    hidden = keras.layers.Dense(settings.second_layer_neurons, activation="relu")(hidden)
    digits = keras.layers.Dense(10, activation="softmax")(hidden)
    model = keras.models.Model(images, digits, name="handwritten_digits")
    model.compile(
        optimizer=keras.optimizers.Adam(settings.learning_rate),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model


def falling_to_zero(settings):
    """Return a callback that lets the step size fall along a cosine, from its first value towards zero."""
    return keras.callbacks.LearningRateScheduler(
        lambda epoch, *_: settings.learning_rate * (1 + math.cos(math.pi * epoch / settings.epochs)) / 2
    )


def main():
    """Train, measure on the test images, and save the model to outputs/model.keras."""
    settings = read_arguments()
    # Keras before 2.7 has numpy's alone.
    getattr(keras.utils, "set_random_seed", np.random.seed)(1)
    train_images, train_labels = read_digits(settings.data_folder, "train")
    test_images, test_labels = read_digits(settings.data_folder, "t10k")
    print(f"{len(train_images):,} training images, {len(test_images):,} test images", flush=True)

    batches = ShiftedBatches(train_images, train_labels, settings.batch_size)
    model = build_model(train_images.shape[1:], settings)
    model.fit(
        batches,
        epochs=settings.epochs,
        validation_data=(test_images, test_labels),
        callbacks=[falling_to_zero(settings)],
        verbose=2,
    )
    _, accuracy = model.evaluate(test_images, test_labels, verbose=0)
    print(f"Final test accuracy: {accuracy:.4f}", flush=True)

    os.makedirs("outputs", exist_ok=True)
    model.save(os.path.join("outputs", "model.keras"))


if __name__ == "__main__":
    main()
