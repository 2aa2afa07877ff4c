"""Static inspection of models: what their files tell, and what is risky about them, without loading them.

Nothing here imports a framework, unpickles, or follows a link. The readers of the formats are ours, bounded
in what they read, made for files that may be damaged or hostile, and imported when they are needed.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...content import ContentFile
from .facts import Inspection, Layer, ModelWarning, Tensor

__all__ = ["Inspection", "Layer", "ModelWarning", "Tensor", "inspect_file", "inspect_model"]


def inspect_model(folder: Path, files: Sequence[ContentFile]) -> Inspection:
    """Inspect the model whose `files` lie in `folder`, without loading it or following links.

    The inspection is that of the main file, or of the SavedModel; its warnings also tell what is risky about
    the other files, about links, and about files that claim one format and are another. Raises NotFound for a
    folder that is not there, Unavailable for what may not be read; whatever is wrong with the content is told
    in the warnings.
    """
    from . import folder as folders

    return folders.inspect_model(folder, files)


def inspect_file(path: Path | str) -> Inspection:
    """Inspect one model file, or a folder with a model, without loading it.

    Links inside a folder are not followed. Raises NotFound, Unavailable, InvalidInput for what cannot be
    opened; whatever is wrong with the content is told in the warnings.
    """
    from . import folder as folders

    return folders.inspect_path(Path(path))
