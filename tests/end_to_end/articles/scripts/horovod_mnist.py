"""Trains a network on MNIST with Horovod in TensorFlow's graphs: each process on its part of the images."""

import argparse
import os

import horovod.tensorflow as hvd
import numpy as np
import tensorflow as tf
from network import Network, tf1
from utils import find, load_data

from azureml.core import Run

hvd.init()
parser = argparse.ArgumentParser()
parser.add_argument("--data-folder", type=str, dest="data_folder", help="where the data are")
parser.add_argument("--batch-size", type=int, dest="batch_size", default=50, help="images a step")
parser.add_argument("--first-layer-neurons", type=int, dest="n_hidden_1", default=100)
parser.add_argument("--second-layer-neurons", type=int, dest="n_hidden_2", default=100)
parser.add_argument("--learning-rate", type=float, dest="learning_rate", default=0.01)
arguments = parser.parse_args()
print("rank", hvd.rank(), "of", hvd.size(), "TensorFlow:", tf.__version__)

part = slice(hvd.rank(), None, hvd.size())
x_train = load_data(find(arguments.data_folder, "train-images"))[part] / 255.0
y_train = load_data(find(arguments.data_folder, "train-labels"), True).reshape(-1)[part]
x_test = load_data(find(arguments.data_folder, "test-images")) / 255.0
y_test = load_data(find(arguments.data_folder, "test-labels"), True).reshape(-1)
n_epochs = 20
n_steps = len(x_train) // arguments.batch_size  # as many on all: they wait for each other in each

network = Network(arguments.n_hidden_1, arguments.n_hidden_2)
optimizer = tf1.train.MomentumOptimizer(arguments.learning_rate * hvd.size(), 0.9)
step = hvd.DistributedOptimizer(optimizer).minimize(network.loss)
begin = hvd.broadcast_global_variables(0)  # all start with the weights of the first
configuration = tf1.ConfigProto()
configuration.gpu_options.visible_device_list = str(hvd.local_rank())

run = Run.get_context()
with tf1.train.MonitoredTrainingSession(config=configuration) as session:
    session.run(begin)
    for epoch in range(n_epochs):
        order = np.random.permutation(len(x_train))
        for number in range(n_steps):
            chosen = order[number * arguments.batch_size : (number + 1) * arguments.batch_size]
            session.run(step, feed_dict=network.given(x_train[chosen], y_train[chosen]))
        accuracy = float(session.run(network.accuracy, feed_dict=network.given(x_test, y_test)))
        print(epoch, "-- Validation accuracy:", accuracy)
        run.log("validation_acc", accuracy)
    run.log("final_acc", accuracy)
    if hvd.rank() == 0:
        os.makedirs("./outputs/model", exist_ok=True)
        np.savez("./outputs/model/weights.npz", *session.run(network.weights))
