"""The wizard for a new run: from a script to started runs in six steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from mldesk.core.spec import ScriptRunConfig
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session
    from mldesk.gui.wizard.wizard import NewRunWizard


def open_wizard(
    session: Session, window: MainWindow, script: Path | None = None, config: ScriptRunConfig | None = None
) -> NewRunWizard:
    """Open the wizard over the page: on `script` (file, folder, zip), from `config`, or on the kept draft."""
    from mldesk.gui.wizard.wizard import NewRunWizard

    wizard = NewRunWizard(session, window)
    wizard.start(script, config)
    return wizard
