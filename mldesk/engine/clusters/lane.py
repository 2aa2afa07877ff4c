"""Work for a cluster that may take long, such as a large copy, beside the thread that asks the cluster."""

from __future__ import annotations

import threading
from collections.abc import Callable

from mldesk.core.errors import MldeskError
from mldesk.engine.clusters.held import moment

LONG_SECONDS = 60.0
"""Work that was begun anew after a failure and has gone on for so long gets on."""


class Lane:
    """Does one piece of work at a time, each on a thread of its own; `done` is called there after each.

    `busy` tells that it works. Its methods are for the thread that has the work done.
    """

    def __init__(self, name: str, done: Callable[[], object]) -> None:
        self._name = name
        self._done = done
        self._thread: threading.Thread | None = None
        self.busy = False
        self._begun = 0.0
        self._failed = False
        self._error: BaseException | None = None

    @property
    def doubtful(self) -> bool:
        """Whether it may still turn out that what failed before fails again."""
        again = self._failed and self.busy and moment() - self._begun < LONG_SECONDS
        return self._error is not None or again

    def begin(self, work: Callable[[], None]) -> None:
        """Have it done; not to be called while it is busy."""
        self._begun, self.busy = moment(), True
        self._thread = threading.Thread(target=self._work, args=(work,), name=self._name, daemon=True)
        self._thread.start()

    def check(self) -> None:
        """Raise what the work that was done last has failed of, once."""
        error, self._error = self._error, None
        if error is not None:
            raise error

    def join(self) -> None:
        """Wait until what it does is done."""
        if self._thread is not None:
            self._thread.join()

    def _work(self, work: Callable[[], None]) -> None:
        try:
            work()
            self._failed = False
        except (MldeskError, OSError) as error:
            self._failed, self._error = True, error
        except BaseException as error:  # a mistake of ours
            self._error = error
            raise
        finally:
            self.busy = False
            self._done()
