"""Run by the peers' Python: writes one training run for MLflow and TensorBoard.

`python peer_data.py FOLDER POINTS` prints the ids of MLflow's experiment and run.
"""

import json
import math
import sys
import time
from pathlib import Path

from mlflow import MlflowClient
from mlflow.entities import Metric
from tensorboard.compat.proto.event_pb2 import Event
from tensorboard.compat.proto.summary_pb2 import Summary
from tensorboard.summary.writer.event_file_writer import EventFileWriter


def main(folder: Path, points: int) -> None:
    """Write the same curves, loss and val_loss, for both."""
    client = MlflowClient(f"sqlite:///{folder / 'mlflow.db'}")
    experiment = client.create_experiment("digits", artifact_location=str(folder / "artifacts"))
    run = client.create_run(experiment).info.run_id
    writer = EventFileWriter(str(folder / "tensorboard" / "run"))
    begun = time.time() - points
    for name, above in (("loss", 0.0), ("val_loss", 0.1)):
        values = [math.exp(-i / points) + 0.1 * math.sin(i) + above for i in range(points)]
        metrics = [Metric(name, value, int((begun + i) * 1000), i) for i, value in enumerate(values)]
        for start in range(0, points, 1000):
            client.log_batch(run, metrics[start : start + 1000])
        for i, value in enumerate(values):
            summary = Summary(value=[Summary.Value(tag=name, simple_value=value)])
            writer.add_event(Event(wall_time=begun + i, step=i, summary=summary))
    writer.close()
    client.set_terminated(run)
    print(json.dumps([experiment, run]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
