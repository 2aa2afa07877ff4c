"""What runs beside the training script: launcher, events, logging API, Keras hook; Python 3.6+ alone."""

from .run import Run

__all__ = ["Run"]
