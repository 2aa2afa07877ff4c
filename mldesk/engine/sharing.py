"""One work for all who ask for it at the same time: done once, it goes on while one of them wants it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from mldesk.core.errors import Canceled

ASK_SECONDS = 0.1
"""How often one who waits for another's work asks whether it shall still wait."""

_T = TypeVar("_T")


class Listener(Protocol):
    """One who asked for a work: is told of it, and says when it is wanted no more."""

    def log(self, text: str) -> None:
        """Take a line for the user."""

    def progress(self, share: float, text: str) -> None:
        """Take how far the work is (0 to 1), and what is being done."""

    def canceled(self) -> bool:
        """Whether this one wants the work no more."""


@dataclass
class _Work(Generic[_T]):
    """A work under way: who listens, and what was said, so that who comes later hears it too."""

    result: Future[_T] = field(default_factory=Future)
    listeners: list[Listener] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    lock: threading.RLock = field(default_factory=threading.RLock)

    def join(self, listener: Listener) -> None:
        with self.lock:
            for line in self.lines:
                listener.log(line)
            self.listeners.append(listener)

    def log(self, text: str) -> None:
        with self.lock:
            self.lines.append(text)
            for listener in self.listeners:
                listener.log(text)

    def progress(self, share: float, text: str) -> None:
        with self.lock:
            for listener in self.listeners:
                listener.progress(share, text)

    def canceled(self) -> bool:
        with self.lock:
            return all(listener.canceled() for listener in self.listeners)


class SharedWork(Generic[_T]):
    """Works under way, by key. May be used by any number of threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._under_way: dict[str, _Work[_T]] = {}

    def do(self, key: str, work: Callable[[Listener], _T], listener: Listener) -> _T:
        """Do the work, or wait for the same one that is under way, and return what it gave.

        Raises what the work raises, Canceled when the listener says so.
        """
        while True:
            shared, first = self._join(key, listener)
            if first:
                return self._carry_out(key, shared, work)
            try:
                return self._await(shared, listener)
            except Canceled:
                if listener.canceled():
                    raise
                # the others wanted it no more just when this one came

    def _join(self, key: str, listener: Listener) -> tuple[_Work[_T], bool]:
        with self._lock:
            shared = self._under_way.get(key)
            first = shared is None
            if shared is None:
                shared = self._under_way[key] = _Work()
            shared.join(listener)
        return shared, first

    def _carry_out(self, key: str, shared: _Work[_T], work: Callable[[Listener], _T]) -> _T:
        try:
            done = work(shared)
        except BaseException as error:
            self._leave(key)
            shared.result.set_exception(error)
            raise
        self._leave(key)
        shared.result.set_result(done)
        return done

    def _leave(self, key: str) -> None:
        with self._lock:
            del self._under_way[key]

    def _await(self, shared: _Work[_T], listener: Listener) -> _T:
        while True:
            try:
                return shared.result.result(ASK_SECONDS)
            except TimeoutError:
                if shared.result.done():  # the work itself ran into a time limit
                    raise
                if listener.canceled():
                    raise Canceled from None
