"""Trains a network with two hidden layers on MNIST with Keras, whichever it is, 2.2 to 3."""

import argparse
import os

import keras
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from keras.callbacks import Callback, LearningRateScheduler
from keras.layers import Dense, Dropout
from keras.models import Sequential
from keras.optimizers import RMSprop
from utils import find, load_data, one_hot

from azureml.core import Run

parser = argparse.ArgumentParser()
parser.add_argument("--data-folder", type=str, dest="data_folder", help="where the data are")
parser.add_argument("--batch-size", type=int, dest="batch_size", default=50, help="images a step")
parser.add_argument("--first-layer-neurons", type=int, dest="n_hidden_1", default=100)
parser.add_argument("--second-layer-neurons", type=int, dest="n_hidden_2", default=100)
parser.add_argument("--learning-rate", type=float, dest="learning_rate", default=0.001)
arguments = parser.parse_args()
print("data folder:", arguments.data_folder, "Keras:", keras.__version__)


def load(*names):
    """Images from 0 to 1 and their labels, from the files that begin with one of the names."""
    for name in names:
        try:
            images = find(arguments.data_folder, name + "-images")
        except IOError:
            continue
        labels = find(arguments.data_folder, name + "-labels")
        return load_data(images) / 255.0, load_data(labels, True)
    raise IOError("there are no images of {} in {}".format(" or ".join(names), arguments.data_folder))


x_train, y_train = load("train")
x_test, y_test = load("test", "t10k")
training_set_size = x_train.shape[0]
n_outputs = 10
n_epochs = 20
print(x_train.shape, y_train.shape, x_test.shape, y_test.shape)

model = Sequential()
model.add(Dense(arguments.n_hidden_1, activation="relu", input_shape=(28 * 28,)))
model.add(Dropout(0.2))
model.add(Dense(arguments.n_hidden_2, activation="relu"))
model.add(Dropout(0.2))
model.add(Dense(n_outputs, activation="softmax"))
model.summary()
model.compile(
    loss="categorical_crossentropy", optimizer=RMSprop(arguments.learning_rate), metrics=["accuracy"]
)

run = Run.get_context()


class LogRunMetrics(Callback):
    """Logs what each epoch came to."""

    def on_epoch_end(self, epoch, log):
        """One point of each curve; Keras called accuracy "acc" once."""
        run.log("Loss", log["val_loss"])
        run.log("Accuracy", log["val_accuracy"] if "val_accuracy" in log else log["val_acc"])


def slower(epoch):
    """The learning rate of an epoch: ever smaller steps, so that the last ones no longer wander about."""
    return arguments.learning_rate * 0.9**epoch


history = model.fit(
    x_train,
    one_hot(y_train, n_outputs),
    batch_size=arguments.batch_size,
    epochs=n_epochs,
    verbose=2,
    validation_data=(x_test, one_hot(y_test, n_outputs)),
    callbacks=[LogRunMetrics(), LearningRateScheduler(slower)],
)

score = model.evaluate(x_test, one_hot(y_test, n_outputs), verbose=0)
run.log("Final test loss", score[0])
run.log("Final test accuracy", score[1])
print("Test accuracy:", score[1])

plt.figure(figsize=(6, 3))
plt.title("MNIST with Keras ({} epochs)".format(n_epochs), fontsize=14)
accuracies = history.history["val_accuracy" if "val_accuracy" in history.history else "val_acc"]
plt.plot(accuracies, "b-", label="Accuracy", lw=4, alpha=0.5)
plt.plot(history.history["val_loss"], "r--", label="Loss", lw=4, alpha=0.5)
plt.legend(fontsize=12)
plt.grid(True)
run.log_image("Accuracy vs Loss", plot=plt)

os.makedirs("./outputs/model", exist_ok=True)
with open("./outputs/model/model.json", "w") as file:
    file.write(model.to_json())
model.save_weights("./outputs/model/model.weights.h5")
print("model saved in ./outputs/model folder")
