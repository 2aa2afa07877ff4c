"""Train with Horovod and Keras 3: gradients are averaged in a loop of one's own, without its wrappers.

mldesk submit horovod_loop.py --distribution mpi --nodes 2 --environment ENVIRONMENT -- --data-folder FOLDER
"""

import argparse

import horovod.tensorflow as hvd
import keras
import numpy as np
import tensorflow as tf
from digits import make_model, read_digits

from mldesk.runtime import Run

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--data-folder", default="data", help="folder with the four IDX files")
parser.add_argument("--batch-size", type=int, default=50, help="images of a step of each process")
parser.add_argument("--epochs", type=int, default=3, help="passes over all training images")
options = parser.parse_args()

hvd.init()
run = Run.get_context()
images, labels = read_digits(options.data_folder, "train")
images, labels = images[hvd.rank() :: hvd.size()], labels[hvd.rank() :: hvd.size()]  # its own part
steps = len(images) // options.batch_size
batches = tf.data.Dataset.from_tensor_slices((images, labels)).shuffle(len(images), seed=1)
batches = batches.batch(options.batch_size, drop_remainder=True).repeat()

model = make_model()
optimizer = keras.optimizers.Adam(0.001 * hvd.size())
optimizer.build(model.trainable_variables)
loss_of = keras.losses.SparseCategoricalCrossentropy()
# all begin with the weights of the first; `value` is TensorFlow's own variable, which Horovod knows
hvd.broadcast_variables([variable.value for variable in model.trainable_variables], root_rank=0)


@tf.function
def step(x, y):
    """Learn from a batch of this process, together with the others."""
    with tf.GradientTape() as tape:
        loss = loss_of(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    averaged = [
        hvd.allreduce(gradient, op=hvd.Average, name=f"gradient.{index}")
        for index, gradient in enumerate(gradients)
    ]
    optimizer.apply_gradients(zip(averaged, model.trainable_variables, strict=True))
    return loss


remaining = iter(batches)
for epoch in range(options.epochs):
    losses = [float(step(*next(remaining))) for _ in range(steps)]
    run.log("loss", float(np.mean(losses)))
    print(f"epoch {epoch + 1}: loss {np.mean(losses):.4f}")

test_images, test_labels = read_digits(options.data_folder, "t10k")
found = model(test_images, training=False).numpy().argmax(axis=1)
accuracy = float(np.mean(found == test_labels))
run.log("accuracy", accuracy)
print(f"accuracy {accuracy:.4f}, weights {float(np.abs(model.get_weights()[0]).sum()):.4f}")
