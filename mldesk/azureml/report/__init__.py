"""What a code base uses of the SDK, and what of that runs here: read, never run."""

from .facts import Place, Report, Use, Verdict
from .making import make_report

__all__ = ["Place", "Report", "Use", "Verdict", "make_report"]
