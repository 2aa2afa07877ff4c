"""What a run's folder tells of the environment or data that is prepared for it: build.log and build.json."""

from __future__ import annotations

import logging
import threading
import time
from pathlib import Path

from mldesk.core.files import json_bytes
from mldesk.core.identifiers import new_id

LOG_NAME = "build.log"
PROGRESS_NAME = "build.json"
PROGRESS_SECONDS = 0.2
"""How much time is between two writings of the progress, at least."""

logger = logging.getLogger(__name__)


class BuildReport:
    """Writes them for one run; a sharing.Listener. Trouble with the disk is logged: the build goes on.

    `dropped` is set once the run is wanted no more; `about` is "environment" or "data", what is prepared.
    """

    def __init__(self, folder: Path, dropped: threading.Event, about: str = "environment") -> None:
        self.begun = False
        self._about = about
        self._folder = folder
        self._dropped = dropped
        self._written = -PROGRESS_SECONDS

    def canceled(self) -> bool:
        """Whether the run is wanted no more."""
        return self._dropped.is_set()

    def log(self, text: str) -> None:
        """Append to the build log."""
        try:
            with (self._folder / LOG_NAME).open("a", encoding="utf-8", errors="replace") as file:
                file.write(text.rstrip("\n") + "\n")
        except OSError as error:
            logger.warning("%s could not be written: %s", self._folder / LOG_NAME, error)

    def progress(self, share: float, text: str) -> None:
        """Replace what was told of the progress, unless that was just written."""
        if time.monotonic() - self._written >= PROGRESS_SECONDS:
            self._write(share, text, False)

    def end(self, text: str, from_cache: bool) -> None:
        """Tell that all is ready; `from_cache` when nothing had to be built for it."""
        self._write(1.0, text, from_cache)

    def _write(self, share: float, text: str, from_cache: bool) -> None:
        self._written, self.begun = time.monotonic(), True
        told = {"progress": round(min(1.0, max(0.0, share)), 4), "text": text, "from_cache": from_cache}
        told["about"] = self._about
        draft = self._folder / f".{PROGRESS_NAME}.{new_id()}"
        try:
            draft.write_bytes(json_bytes(told))
            draft.replace(self._folder / PROGRESS_NAME)
        except OSError as error:
            logger.warning("%s could not be written: %s", self._folder / PROGRESS_NAME, error)
