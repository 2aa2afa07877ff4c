"""`mldesk`: without arguments it opens the application, otherwise it runs the command that is named."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main() -> None:
    """Open the application or run a command, and leave with its exit code."""
    if len(sys.argv) == 1:
        named = os.environ.get("MLDESK_WORKSPACE")
        sys.exit(open_window(Path(named) if named else None))
    from mldesk.cli import main as run_command

    run_command(open_window)


def open_window(workspace: Path | None, run: str | None = None) -> int:
    """Open the application on `workspace` (None: the one used last); returns the exit code when closed.

    With the id of a `run`, it opens at that run's page.
    """
    from mldesk.core.doctor import check_window

    # Qt would end the process with a long message and a core dump
    check = check_window()
    if check.level != "ok":
        print(f"mldesk: The window cannot open: {check.text}. {check.cure}", file=sys.stderr)  # noqa: T201
        return 2
    try:
        from mldesk.gui.app import run_application
    except ImportError as error:
        # a library that Qt needs and the system lacks shows itself as an import that fails
        print(f"mldesk: The window cannot open: {error}. Run `mldesk doctor`.", file=sys.stderr)  # noqa: T201
        return 2
    return run_application(workspace, run)


if __name__ == "__main__":
    main()
