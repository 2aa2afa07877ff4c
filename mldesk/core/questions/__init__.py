"""What scripts ask while they run, in files of their run's folder, and the answers that the engine gives.

The script's side is mldesk.runtime.azureml.channel, where the files are described.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .places import open_questions, remove_questions, write_failure

if TYPE_CHECKING:
    from ..watch import IsCanceled
    from ..workspace import Workspace

__all__ = ["answer", "open_questions", "remove_questions", "write_failure"]


def answer(workspace: Workspace, run_id: str, place: Path, canceled: IsCanceled) -> None:
    """Do what the question in the folder `place` asks, and write the answer there.

    What cannot be done is an answer, too. Raises Canceled, and Unavailable when the answer cannot be written.
    """
    # imported here: an engine shall start without what reads datasets and models
    from .answering import answer_question

    answer_question(workspace, run_id, place, canceled)
