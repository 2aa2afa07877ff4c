"""Train on several workers of TensorFlow with Keras 3: a training loop of one's own in place of Model.fit.

mldesk submit multi_worker.py --distribution tensorflow --workers 2 -- --data-folder FOLDER
"""

import argparse

import keras
import numpy as np
import tensorflow as tf
from digits import make_model, read_digits

from mldesk.runtime import Run

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--data-folder", default="data", help="folder with the four IDX files")
parser.add_argument("--batch-size", type=int, default=100, help="images of a step, of all workers together")
parser.add_argument("--epochs", type=int, default=3, help="passes over all training images")
options = parser.parse_args()

strategy = tf.distribute.MultiWorkerMirroredStrategy()  # first of all: it reads TF_CONFIG
run = Run.get_context()
images, labels = read_digits(options.data_folder, "train")
steps = len(images) // options.batch_size

batches = tf.data.Dataset.from_tensor_slices((images, labels))
batches = batches.shuffle(len(images), seed=1).batch(options.batch_size, drop_remainder=True).repeat()
sharding = tf.data.Options()
sharding.experimental_distribute.auto_shard_policy = tf.data.experimental.AutoShardPolicy.DATA
each_worker = iter(strategy.experimental_distribute_dataset(batches.with_options(sharding)))

with strategy.scope():
    model = make_model()
    optimizer = keras.optimizers.Adam(0.001)
    optimizer.build(model.trainable_variables)
    loss_of = keras.losses.SparseCategoricalCrossentropy(reduction="none")


def step_of_worker(batch):
    """Learn from this worker's part of a batch; its share of the mean loss."""
    x, y = batch
    with tf.GradientTape() as tape:
        losses = loss_of(y, model(x, training=True))
        loss = tf.nn.compute_average_loss(losses, global_batch_size=options.batch_size)
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(
        zip(gradients, model.trainable_variables, strict=True)
    )  # summed over the workers
    return loss


@tf.function
def step(batch):
    """Have every worker learn from its part; the mean loss of the whole batch."""
    return strategy.reduce(tf.distribute.ReduceOp.SUM, strategy.run(step_of_worker, args=(batch,)), axis=None)


for epoch in range(options.epochs):
    losses = [float(step(next(each_worker))) for _ in range(steps)]
    run.log("loss", float(np.mean(losses)))
    print(f"epoch {epoch + 1}: loss {np.mean(losses):.4f}")

test_images, test_labels = read_digits(options.data_folder, "t10k")
found = model(test_images, training=False).numpy().argmax(axis=1)
accuracy = float(np.mean(found == test_labels))
run.log("accuracy", accuracy)
print(f"accuracy {accuracy:.4f}, weights {float(np.abs(model.get_weights()[0]).sum()):.4f}")
