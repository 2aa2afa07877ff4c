"""The Compute page: this machine, Docker targets, and the runs on them."""

from .page import ComputePage

__all__ = ["ComputePage"]
