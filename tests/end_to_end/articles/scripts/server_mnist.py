"""Trains a network on MNIST with parameter servers, as TensorFlow 1 did: workers with one copy of it."""

import argparse
import os
import time

import numpy as np
import tensorflow as tf
from cluster import cluster_spec, tf_config_json
from network import Network, tf1
from utils import find, load_data

from azureml.core import Run

parser = argparse.ArgumentParser()
parser.add_argument("--data-folder", type=str, dest="data_folder", help="where the data are")
parser.add_argument("--batch-size", type=int, dest="batch_size", default=50, help="images a step")
parser.add_argument("--first-layer-neurons", type=int, dest="n_hidden_1", default=100)
parser.add_argument("--second-layer-neurons", type=int, dest="n_hidden_2", default=100)
parser.add_argument("--learning-rate", type=float, dest="learning_rate", default=0.01)
arguments = parser.parse_args()
role, index = tf_config_json["task"]["type"], tf_config_json["task"]["index"]
print(role, index, "of", cluster_spec.as_dict(), "TensorFlow:", tf.__version__)

server = tf1.train.Server(cluster_spec, job_name=role, task_index=index)
if role == "ps":
    server.join()  # for ever: whoever has started it ends it

workers = cluster_spec.num_tasks("worker")
part = slice(index, None, workers)
x_train = load_data(find(arguments.data_folder, "train-images"))[part] / 255.0
y_train = load_data(find(arguments.data_folder, "train-labels"), True).reshape(-1)[part]
x_test = load_data(find(arguments.data_folder, "test-images")) / 255.0
y_test = load_data(find(arguments.data_folder, "test-labels"), True).reshape(-1)
n_epochs = 20

own = "/job:worker/task:{}".format(index)
with tf1.device(tf1.train.replica_device_setter(worker_device=own, cluster=cluster_spec)):
    network = Network(arguments.n_hidden_1, arguments.n_hidden_2)
    steps = tf1.train.get_or_create_global_step()
    optimizer = tf1.train.MomentumOptimizer(arguments.learning_rate, 0.9)
    step = optimizer.minimize(network.loss, global_step=steps)
    done = tf1.get_variable("done", (), tf.int32, tf1.zeros_initializer(), trainable=False)
    finish = tf1.assign_add(done, 1, use_locking=True)

run = Run.get_context()
# a worker talks to the parameter servers alone: it goes on when another one has ended
configuration = tf1.ConfigProto(device_filters=["/job:ps", own])
with tf1.train.MonitoredTrainingSession(server.target, is_chief=index == 0, config=configuration) as session:
    for epoch in range(n_epochs):
        order = np.random.permutation(len(x_train))
        for begin in range(0, len(x_train), arguments.batch_size):
            chosen = order[begin : begin + arguments.batch_size]
            session.run(step, feed_dict=network.given(x_train[chosen], y_train[chosen]))
        accuracy = float(session.run(network.accuracy, feed_dict=network.given(x_test, y_test)))
        print(epoch, "-- Validation accuracy:", accuracy)
        run.log("validation_acc", accuracy)
    session.run(finish)
    while index == 0 and session.run(done) < workers:
        time.sleep(0.1)  # what the others still learn belongs to the result
    accuracy = float(session.run(network.accuracy, feed_dict=network.given(x_test, y_test)))
    run.log("final_acc", accuracy)
    if index == 0:
        print("steps of all:", session.run(steps), "accuracy:", accuracy)
        os.makedirs("./outputs/model", exist_ok=True)
        np.savez("./outputs/model/weights.npz", *session.run(network.weights))
