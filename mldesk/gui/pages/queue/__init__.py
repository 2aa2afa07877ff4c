"""The Queue page: what runs, what waits and in which order, and how long it takes."""

from .page import QueuePage

__all__ = ["QueuePage"]
