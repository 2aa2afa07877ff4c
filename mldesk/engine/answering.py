"""Answers what scripts ask while they run, on threads of their own: an answer may have to fetch files."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from mldesk.core.errors import Canceled, MldeskError
from mldesk.core.inside import touch_inside
from mldesk.core.questions import answer, open_questions, remove_questions, write_failure
from mldesk.core.workspace import Workspace
from mldesk.engine.keeper import RunKeeper
from mldesk.runtime.azureml.channel import TAKEN

LOOK_SECONDS = 0.1
"""How often it is looked whether scripts ask something."""

SIGN_SECONDS = 5.0
"""How often a script is shown that its question is being worked on."""

REST_SECONDS = 5.0
"""How long all is left alone when an answer cannot be written: the disk is full, say."""

_threads = 4

logger = logging.getLogger(__name__)


class Answering:
    """Belongs to the engine's thread; each answer has its own connection to the database.

    A question that an engine had taken when it was killed is still open for the next one.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._threads = ThreadPoolExecutor(_threads, "answers")
        self._work: dict[Path, Future[None]] = {}
        self._ending = threading.Event()
        self._next_look = self._next_sign = 0.0

    @property
    def busy(self) -> bool:
        """Whether something is being answered right now."""
        return bool(self._work)

    def look(self, keepers: Iterable[RunKeeper]) -> None:
        """Begin with the questions of these runs that are new, and show that the others are worked on.

        Raises MldeskError when an answer cannot be written; its question is taken anew, then.
        """
        now = time.monotonic()
        if now < self._next_look:
            return
        self._next_look = now + LOOK_SECONDS
        try:
            for place in [place for place, work in self._work.items() if work.done()]:
                self._finish(place, self._work.pop(place))
        except MldeskError:
            self._next_look = now + REST_SECONDS
            raise
        for keeper in keepers:
            for place in open_questions(keeper.folder):
                if place not in self._work:
                    self._work[place] = self._threads.submit(self._answer, keeper.run_id, place)
        if now >= self._next_sign:
            self._next_sign = now + SIGN_SECONDS
            for place in self._work:
                _sign(place)

    def forget(self, run_folder: Path) -> None:
        """The run is over: nobody waits for answers any more."""
        remove_questions(run_folder)

    def close(self) -> None:
        """End what is being done; it is begun anew by the next engine."""
        self._ending.set()
        self._threads.shutdown(cancel_futures=True)

    def _answer(self, run_id: str, place: Path) -> None:
        _sign(place)
        with self._workspace.opened_again() as workspace:
            answer(workspace, run_id, place, self._ending.is_set)

    def _finish(self, place: Path, work: Future[None]) -> None:
        """Look how it ended; the script is told of what nobody had reckoned with, and is not kept waiting."""
        error = None if work.cancelled() else work.exception()
        if error is None or isinstance(error, Canceled):
            return
        logger.error("the question %s: %s", place, error, exc_info=error)
        write_failure(place, MldeskError("The question could not be answered", str(error), "Ask again."))


def _sign(place: Path) -> None:
    """Show the script that an engine is at work on its question."""
    try:
        touch_inside(place.parents[1], place / TAKEN)
    except (OSError, MldeskError):
        return  # the script has given up, or the disk is full: then it waits without a sign
