"""Shows a build on stderr: its log as it grows, below it how far it is; Ctrl+C asks it to end."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import click

from .text import plain


class BuildDisplay:
    """Takes the log and the progress of a build; the line of the progress is shown on a terminal only."""

    def __init__(self) -> None:
        self._on_terminal = sys.stderr.isatty()
        self._line = ""
        self._canceled = False

    def log(self, line: str) -> None:
        """Show a line of the log."""
        self._clear()
        click.echo(plain(line.rstrip()), err=True)
        self._draw()

    def progress(self, share: float, text: str) -> None:
        """Show how far it is, from 0 to 1, and what is being done."""
        self._clear()
        self._line = f"{100 * share:3.0f} %  {plain(text)}"
        self._draw()

    def canceled(self) -> bool:
        """Whether Ctrl+C was pressed."""
        return self._canceled

    def close(self) -> None:
        """Take the line of the progress away."""
        self._clear()
        self._line = ""

    @contextmanager
    def ended_by_ctrl_c(self) -> Iterator[None]:
        """Within it, Ctrl+C asks the build to end; pressed again, it ends it as it is."""
        before = signal.getsignal(signal.SIGINT)

        def cancel(_number: int, _frame: FrameType | None) -> None:
            self._canceled = True
            signal.signal(signal.SIGINT, before)

        signal.signal(signal.SIGINT, cancel)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)
            self.close()

    def _draw(self) -> None:
        if self._on_terminal and self._line:
            sys.stderr.write(self._line)
            sys.stderr.flush()

    def _clear(self) -> None:
        if self._on_terminal and self._line:
            sys.stderr.write("\r\x1b[K")
