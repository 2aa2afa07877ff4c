"""Why a run failed or was canceled, in plain words; of a process's last lines the very last, as they are."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt

from mldesk.gui.localized import localized
from mldesk.gui.widgets import Label, MessageBar
from mldesk.gui.widgets.message import Action
from mldesk.runtime.reasons import TITLES_OF_QUOTES

_SHOWN_LINES = 4
_LAST_LINES = re.compile(r"^(The last lines of .+:)\n", re.MULTILINE)


class ProblemBar(MessageBar):
    """What happened, why and what to do; what a script printed is shown as it is."""

    def __init__(self, level: str, reason: dict[str, str], action: Action) -> None:
        told, lines = parted(reason["detail"])
        quoted = any(words in reason["title"] for words in TITLES_OF_QUOTES)
        if quoted and lines:  # their heading is ours
            said, _, heading = told.rpartition("\n")
            told = f"{said}\n{localized(heading)}".lstrip("\n")
        super().__init__(level, reason["title"], told, reason["cure"], action, closable=False, quoted=quoted)
        self.setObjectName("run.problem")
        if lines:
            shown = Label("\n".join(lines[-_SHOWN_LINES:]), "mono", wrap=True)
            shown.setObjectName("run.problem.lines")
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setContentsMargins(0, 2, 0, 4)
            self.words.insertWidget(2 if told else 1, shown)


def parted(detail: str) -> tuple[str, list[str]]:
    """What a reason tells, and the lines of a log that it ends with."""
    found = _LAST_LINES.search(detail)
    if found is None:
        return detail, []
    return detail[: found.end()].rstrip(), detail[found.end() :].rstrip().splitlines()
