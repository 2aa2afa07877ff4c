"""The Environments page: what runs can be run in, registered in versions, built once."""

from .page import EnvironmentsPage

__all__ = ["EnvironmentsPage"]
