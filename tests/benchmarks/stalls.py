"""How long the GUI thread keeps a caller waiting, measured from another thread."""

import sys
import threading
import time
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, Qt, Signal

BEAT_SECONDS = 0.005
WORTH_A_LOOK = 0.025
"""Seconds of waiting after which it is noted what the GUI thread does."""


class StallWatch(QObject):
    """Knocks at the GUI thread every 5 ms and notes how long each answer took.

    `waits` are the seconds each knock waited, `busy` the longest ones with what the GUI thread did meanwhile:
    seconds, seconds of processor time of the thread's own, and the innermost lines of ours.
    """

    _knock = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []
        self.busy: list[tuple[float, float, str]] = []
        self._answered = threading.Event()
        self._ended = threading.Event()
        self._thread_time = 0.0
        self._gui_thread = threading.get_ident()
        self._knock.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._watch, name="stall watch")

    def start(self) -> None:
        """Begin to knock."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        self._ended.set()
        self._answered.set()
        self._thread.join()

    def _answer(self) -> None:
        self._thread_time = time.thread_time()
        self._answered.set()

    def _worked(self) -> float:
        """Seconds of processor time of the GUI thread, until its last answer where nobody else can ask."""
        if sys.platform == "win32" or sys.platform == "darwin":
            return self._thread_time
        return time.clock_gettime(time.pthread_getcpuclockid(self._gui_thread))

    def _watch(self) -> None:
        while not self._ended.wait(BEAT_SECONDS):
            self._answered.clear()
            before, begun = self._worked(), time.perf_counter()
            self._knock.emit()
            places: list[str] = []
            while not self._answered.wait(WORTH_A_LOOK / 2.5):
                if time.perf_counter() - begun > WORTH_A_LOOK:
                    places.append(place(sys._current_frames().get(self._gui_thread)))
            waited = time.perf_counter() - begun
            self.waits.append(waited)
            if places:
                self.busy.append((waited, self._thread_time - before, " | ".join(dict.fromkeys(places))))


def place(frame: FrameType | None, depth: int = 5) -> str:
    """The innermost lines of Python that run in `frame`, the outermost first.

    It looks quickly: as long as a frame is held, what its function leaves behind stays alive.
    """
    lines = []
    while frame is not None and len(lines) < depth:
        code = frame.f_code
        lines.append(f"{code.co_filename.rsplit('/', 1)[-1]}:{frame.f_lineno} {code.co_name}")
        frame = frame.f_back
    return " > ".join(reversed(lines))


def worst(watch: StallWatch, count: int, clock: Callable[[tuple[float, float, str]], float]) -> list[str]:
    """The longest stalls by `clock`, as text."""
    chosen = sorted(watch.busy, key=clock, reverse=True)[:count]
    return [f"{wall * 1000:.0f} ms ({cpu * 1000:.0f} ms CPU) {where}" for wall, cpu, where in chosen]
