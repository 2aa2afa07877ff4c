"""The comparing page: what differs between two or more runs."""

from .page import ComparePage

__all__ = ["ComparePage"]
