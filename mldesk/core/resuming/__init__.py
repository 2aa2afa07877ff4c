"""Going on where a run ended: its checkpoints, and the run that resumes from one."""

from .checkpoints import Checkpoint, find_checkpoints
from .plan import bring_outputs, check_resume, checkpoints_of, resume_config, told_by

__all__ = [
    "Checkpoint",
    "bring_outputs",
    "check_resume",
    "checkpoints_of",
    "find_checkpoints",
    "resume_config",
    "told_by",
]
