"""The Disk page: where the disk goes, the trash, and freeing space."""

from .page import DiskPage

__all__ = ["DiskPage"]
