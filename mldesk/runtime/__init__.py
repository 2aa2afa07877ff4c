"""What runs beside the training script: launcher, events, logging API, Keras hook; Python 3.6+ alone."""

import sys

if sys.version_info >= (3, 7):
    # the launcher starts faster without the logging API, which only scripts need
    from typing import Any

    def __getattr__(name: str) -> Any:
        if name == "Run":
            from .run import Run

            return Run
        raise AttributeError("module {!r} has no attribute {!r}".format(__name__, name))

else:
    from .run import Run

__all__ = ["Run"]
