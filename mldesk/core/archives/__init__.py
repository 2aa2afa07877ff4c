"""Archives: zip and tar files are never trusted, and unpacked all or nothing."""

from .limits import Limits
from .unpacking import is_archive, unpack

__all__ = ["Limits", "is_archive", "unpack"]
