"""Going on where a run ended: the wizard, filled in with a run that resumes from its last checkpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mldesk.core.spec import ScriptRunConfig
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow


def resume_run(window: MainWindow, run_id: str) -> None:
    """Open the wizard on a run that goes on where this one ended; a message says why that cannot be."""

    def read(workspace: Workspace) -> ScriptRunConfig:
        from mldesk.core.resuming import resume_config
        from mldesk.core.run import Run

        return resume_config(Run(workspace, run_id))

    def done(config: ScriptRunConfig) -> None:
        window.new_run(config=config)

    window.session.read(read, done, receiver=window)
