"""A network with two hidden layers in TensorFlow's graphs, 1.x or 2.x."""

import tensorflow as tf

tf1 = tf if tf.__version__.startswith("1.") else tf.compat.v1
if tf1 is not tf:
    tf1.disable_v2_behavior()

PIXELS, DIGITS = 28 * 28, 10


class Network:
    """Its inputs, loss and accuracy, as parts of the graph."""

    def __init__(self, first, second):
        self.images = tf1.placeholder(tf.float32, shape=(None, PIXELS), name="images")
        self.labels = tf1.placeholder(tf.int64, shape=(None,), name="labels")
        self.weights = []
        values = tf.nn.relu(self._dense(self.images, PIXELS, first, "first"))
        values = tf.nn.relu(self._dense(values, first, second, "second"))
        output = self._dense(values, second, DIGITS, "output")
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=self.labels, logits=output)
        self.loss = tf.reduce_mean(losses)
        right = tf1.nn.in_top_k(output, self.labels, 1)
        self.accuracy = tf.reduce_mean(tf.cast(right, tf.float32))

    def given(self, images, labels):
        """The feed of a step."""
        return {self.images: images, self.labels: labels}

    def _dense(self, values, inputs, neurons, name):
        start = tf1.truncated_normal_initializer(stddev=(2.0 / inputs) ** 0.5)
        with tf1.variable_scope(name):
            weights = tf1.get_variable("weights", (inputs, neurons), initializer=start)
            bias = tf1.get_variable("bias", (neurons,), initializer=tf1.zeros_initializer())
        self.weights += [weights, bias]
        return tf.matmul(values, weights) + bias
