"""Trains a network with two hidden layers on MNIST with TensorFlow's graphs and sessions, 1.x or 2.x."""

import argparse
import os
import struct
import zlib

import numpy as np
import tensorflow as tf
from utils import find, load_data

from azureml.core import Run

if int(tf.__version__.split(".")[0]) > 1:
    tf = tf.compat.v1
    tf.disable_v2_behavior()

parser = argparse.ArgumentParser()
parser.add_argument("--data-folder", type=str, dest="data_folder", help="where the data are")
parser.add_argument("--batch-size", type=int, dest="batch_size", default=50, help="images a step")
parser.add_argument("--first-layer-neurons", type=int, dest="n_hidden_1", default=100)
parser.add_argument("--second-layer-neurons", type=int, dest="n_hidden_2", default=100)
parser.add_argument("--learning-rate", type=float, dest="learning_rate", default=0.01)
arguments = parser.parse_args()
print("data folder:", arguments.data_folder, "TensorFlow:", tf.__version__)

x_train = load_data(find(arguments.data_folder, "train-images")) / 255.0
y_train = load_data(find(arguments.data_folder, "train-labels"), True).reshape(-1)
x_test = load_data(find(arguments.data_folder, "test-images")) / 255.0
y_test = load_data(find(arguments.data_folder, "test-labels"), True).reshape(-1)
training_set_size = x_train.shape[0]
n_inputs, n_outputs = 28 * 28, 10
n_epochs = 20
print(x_train.shape, y_train.shape, x_test.shape, y_test.shape)


def dense(values, inputs, neurons, name):
    """A layer that connects everything."""
    start = tf.truncated_normal_initializer(stddev=(2.0 / inputs) ** 0.5, seed=1)
    with tf.variable_scope(name):
        weights = tf.get_variable("weights", (inputs, neurons), initializer=start)
        bias = tf.get_variable("bias", (neurons,), initializer=tf.zeros_initializer())
    return tf.matmul(values, weights) + bias


with tf.name_scope("network"):
    images = tf.placeholder(tf.float32, shape=(None, n_inputs), name="images")
    labels = tf.placeholder(tf.int64, shape=(None,), name="labels")
    first = tf.nn.relu(dense(images, n_inputs, arguments.n_hidden_1, "first"))
    second = tf.nn.relu(dense(first, arguments.n_hidden_1, arguments.n_hidden_2, "second"))
    output = dense(second, arguments.n_hidden_2, n_outputs, "output")
with tf.name_scope("train"):
    loss = tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=output))
    step = tf.train.MomentumOptimizer(arguments.learning_rate, 0.9).minimize(loss)
with tf.name_scope("eval"):
    accuracy = tf.reduce_mean(tf.cast(tf.nn.in_top_k(output, labels, 1), tf.float32))

saver = tf.train.Saver()
run = Run.get_context()


def save_picture(path, values):
    """Write numbers as a grey PNG, the least black and the greatest white."""
    low, high = values.min(), values.max()
    grey = np.uint8(255 * (values - low) / (high - low))
    rows = b"".join(b"\0" + row.tobytes() for row in grey)
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", grey.shape[1], grey.shape[0], 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    ]
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        for kind, content in parts:
            check = struct.pack(">I", zlib.crc32(kind + content))
            file.write(struct.pack(">I", len(content)) + kind + content + check)


with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(n_epochs):
        order = np.random.permutation(training_set_size)
        for begin in range(0, training_set_size, arguments.batch_size):
            chosen = order[begin : begin + arguments.batch_size]
            session.run(step, feed_dict={images: x_train[chosen], labels: y_train[chosen]})
        train_accuracy = session.run(accuracy, feed_dict={images: x_train[:10000], labels: y_train[:10000]})
        test_accuracy = session.run(accuracy, feed_dict={images: x_test, labels: y_test})
        run.log("training_acc", float(train_accuracy))
        run.log("validation_acc", float(test_accuracy))
        print(epoch, "-- Training accuracy:", train_accuracy, "Validation accuracy:", test_accuracy)
    run.log("final_acc", float(test_accuracy))
    with tf.variable_scope("first", reuse=True):
        weights = session.run(tf.get_variable("weights", (n_inputs, arguments.n_hidden_1)))
    save_picture("weights.png", weights)
    run.log_image("weights of the first layer", path="weights.png")
    os.makedirs("./outputs/model", exist_ok=True)
    saver.save(session, "./outputs/model/mnist-tf.model")
