"""What helps to find a fault, without what is private: collected, cleaned, written as one archive."""

from .archive import write_archive
from .cleaning import Cleaner, cleaner_of_user
from .collecting import DiagnosticFile, collect

__all__ = ["Cleaner", "DiagnosticFile", "cleaner_of_user", "collect", "write_archive"]
