"""What a script does with Keras on several processes, read from its text."""

from __future__ import annotations

from pathlib import Path

import pytest

from mldesk.core.script import read_script
from mldesk.core.script.facts import DistributedTraining


def _read(folder: Path, text: str) -> DistributedTraining:
    script = folder / "train.py"
    script.write_text(text, encoding="utf-8")
    return read_script(script).distributed


def test_a_strategy_under_which_a_model_is_fitted(tmp_path: Path) -> None:
    found = _read(
        tmp_path,
        "import tensorflow as tf\n"
        "strategy = tf.distribute.experimental.MultiWorkerMirroredStrategy()\n"
        "with strategy.scope():\n"
        "    model = make()\n"
        "model.fit(data)\n",
    )
    (use,) = found.uses
    assert use[:4] == ("multi_worker", "MultiWorkerMirroredStrategy", 2, 5)
    assert not found.legacy_keras


def test_a_parameter_server_strategy_by_its_own_name_and_a_fit_by_its_keywords(tmp_path: Path) -> None:
    found = _read(
        tmp_path,
        "from tensorflow.distribute import ParameterServerStrategy\n"
        "s = ParameterServerStrategy(resolver)\n"
        "m.fit(data, epochs=2, steps_per_epoch=60)\n",
    )
    assert [use.way for use in found.uses] == ["parameter_server"]


@pytest.mark.parametrize(
    "text",
    [
        "import tensorflow as tf\nm = tf.keras.Sequential([])\nm.fit(x, y)",
        "from tensorflow.keras import Model\nm = Model(a, b)\nm.fit(data)",
        "class Digits:\n    def train(self, x):\n        self.net_.compile('adam')\n        self.net_.fit(x)",
    ],
)
def test_what_is_compiled_or_made_by_keras_is_a_model_however_it_is_called(tmp_path: Path, text: str) -> None:
    begin = "from tensorflow.distribute import MultiWorkerMirroredStrategy as Several\ns = Several()\n"
    (use,) = _read(tmp_path, begin + text).uses
    assert use[:3] == ("multi_worker", "MultiWorkerMirroredStrategy", 2)


@pytest.mark.parametrize(
    "trained",
    [
        "strategy.run(step, args=(batch,))",
        "scaler.fit(rows)",
        "images = tf.keras.preprocessing.image.ImageDataGenerator()\nimages.fit(x)",
    ],
)
def test_a_strategy_without_a_fit_of_keras_is_no_such_use(tmp_path: Path, trained: str) -> None:
    text = "import tensorflow as tf\nstrategy = tf.distribute.MultiWorkerMirroredStrategy()\n"
    assert _read(tmp_path, text + trained).uses == ()


@pytest.mark.parametrize(
    "text",
    [
        "import horovod.tensorflow.keras as hvd\nopt = hvd.DistributedOptimizer(make())",
        "import horovod.keras as hvd\nopt = hvd.DistributedOptimizer(optimizer)",
        "import horovod.tensorflow as hvd, tensorflow as tf\n"
        "opt = hvd.DistributedOptimizer(tf.keras.optimizers.Adam())",
        "import horovod.tensorflow as hvd, tensorflow as tf\n"
        "adam = tf.optimizers.Adam()\nopt = hvd.DistributedOptimizer(adam)",
        "import horovod.tensorflow as hvd\nfrom tensorflow.keras.optimizers import Adam\n"
        "opt = Adam(0.001)\nopt = hvd.DistributedOptimizer(opt)",
        "from horovod.tensorflow import DistributedOptimizer as Wrapped\nfrom tensorflow import keras\n"
        "class Digits:\n    def __init__(self):\n        self.adam = keras.optimizers.Adam()\n"
        "        self.adam = Wrapped(self.adam)",
    ],
)
def test_horovods_wrapper_of_an_optimizer_of_keras(tmp_path: Path, text: str) -> None:
    assert [use.way for use in _read(tmp_path, text).uses] == ["horovod_optimizer"]


@pytest.mark.parametrize(
    "text",
    [
        "import horovod.tensorflow as hvd, tensorflow as tf\n"
        "opt = hvd.DistributedOptimizer(tf.train.AdamOptimizer(0.01))",
        "import horovod.tensorflow as hvd, tensorflow as tf\n"
        "adam = tf.compat.v1.train.AdamOptimizer(0.01)\nopt = hvd.DistributedOptimizer(adam)",
        "import horovod.torch as hvd\nopt = hvd.DistributedOptimizer(torch.optim.Adam(model.parameters()))",
        "opt = hvd.DistributedOptimizer(tf.keras.optimizers.Adam())",
    ],
)
def test_wrappers_that_have_nothing_to_do_with_keras(tmp_path: Path, text: str) -> None:
    assert _read(tmp_path, text).uses == ()


def test_horovods_tape_unless_it_is_given_tensorflows_own_variables(tmp_path: Path) -> None:
    begin = "import horovod.tensorflow as hvd\ntape = hvd.DistributedGradientTape(tape)\n"
    keras = begin + "g = tape.gradient(loss, model.trainable_variables)"
    assert [use.way for use in _read(tmp_path, keras).uses] == ["horovod_tape"]
    values = "g = tape.gradient(loss, [v.value for v in model.trainable_variables])"
    assert _read(tmp_path, begin + values).uses == ()


@pytest.mark.parametrize(
    "text", ["import os\nos.environ['TF_USE_LEGACY_KERAS'] = '1'\n", "import tf_keras as keras\n"]
)
def test_a_script_that_takes_keras_2_by_itself(tmp_path: Path, text: str) -> None:
    assert _read(tmp_path, text).legacy_keras
