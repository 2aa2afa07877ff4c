"""The command line: every service of mldesk from a terminal, with --json and a meaning in the exit code.

Exit codes: 0 it worked; 1 it ran, and its outcome is bad (a failed run, a failed check); 2 bad input,
explained in one line on stderr; 130 interrupted. `mldesk submit --wait` ends with the script's exit code.
"""

from __future__ import annotations

import sys

from .root import OpenWindow, root

__all__ = ["main", "root"]


def main(open_window: OpenWindow) -> None:
    """Run the command that the process's arguments name and leave with its exit code.

    `open_window` opens the application on a workspace; it is called when options but no command are given,
    and by `mldesk open`.
    """
    for stream in (sys.stdout, sys.stderr):
        # a name the terminal cannot show is better shown escaped than not at all
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    root.open_window = open_window
    root.main(prog_name="mldesk")
