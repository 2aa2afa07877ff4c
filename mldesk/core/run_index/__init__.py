"""All runs in columns: the table of 100,000 runs is sorted, filtered and kept up to date through these."""

from .index import RunIndex
from .language import Condition, FilterError, parse_filter
from .matching import match, read_filter
from .reading import RunNews, read_news

__all__ = [
    "Condition",
    "FilterError",
    "RunIndex",
    "RunNews",
    "match",
    "parse_filter",
    "read_filter",
    "read_news",
]
