"""Registers the models that scripts ask for, in a thread of its own: they can be large."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from mldesk.core.errors import Canceled, MldeskError
from mldesk.core.model.script_requests import (
    ScriptRequest,
    carry_out,
    unfinished_requests,
    waiting_requests,
)
from mldesk.core.workspace import Workspace

REST_SECONDS = 5.0
"""How long requests are left alone that could not be carried out: the disk is full, say."""

logger = logging.getLogger(__name__)


class Registrar:
    """Belongs to the engine's thread; its own thread has its own connection to the database."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._thread = ThreadPoolExecutor(1, "registrar")
        self._work: Future[None] | None = None
        self._ending = threading.Event()
        self._rest_until = 0.0
        self._is_first = True

    @property
    def busy(self) -> bool:
        """Whether models are being registered right now."""
        return self._work is not None and not self._work.done()

    def look(self) -> None:
        """Begin with what waits, unless it is at work or rests; raises the trouble it had."""
        if self._work is not None:
            if not self._work.done():
                return
            finished, self._work = self._work, None
            self._raise_trouble(finished)
        if time.monotonic() < self._rest_until:
            return
        if self._is_first or waiting_requests(self._workspace):
            find = unfinished_requests if self._is_first else waiting_requests
            self._is_first = False
            self._work = self._thread.submit(self._carry_out, find)

    def close(self) -> None:
        """End what is being done; it is begun anew by the next engine."""
        self._ending.set()
        self._thread.shutdown()

    def _raise_trouble(self, finished: Future[None]) -> None:
        try:
            finished.result()
        except Canceled:
            return
        except (MldeskError, OSError):
            self._rest_until = time.monotonic() + REST_SECONDS
            raise

    def _carry_out(self, find: Callable[[Workspace], list[ScriptRequest]]) -> None:
        """Carry out what `find` finds, as far as it can be; raises the last trouble, if any, at the end."""
        trouble: MldeskError | OSError | None = None
        with self._workspace.opened_again() as workspace:
            for request in find(workspace):
                try:
                    carry_out(workspace, request, self._ending.is_set)
                except Canceled:
                    return
                except (MldeskError, OSError) as error:
                    trouble = error
                else:
                    logger.info("run %s: the model %s was dealt with", request.run_id, request.name)
        if trouble is not None:
            raise trouble
