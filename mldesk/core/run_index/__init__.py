"""All runs in columns: the table of 100,000 runs is sorted, filtered and kept up to date through these."""

from .index import RunIndex
from .keeping import follow_index, index_file, keep_index, note_kept, open_index, should_keep
from .language import Condition, FilterError, is_unfinished, parse_filter
from .matching import match, read_filter
from .reading import RunNews, read_news
from .writing import alternatives_of, of_alternatives, write_filter

__all__ = [
    "Condition",
    "FilterError",
    "RunIndex",
    "RunNews",
    "alternatives_of",
    "follow_index",
    "index_file",
    "is_unfinished",
    "keep_index",
    "match",
    "note_kept",
    "of_alternatives",
    "open_index",
    "parse_filter",
    "read_filter",
    "read_news",
    "should_keep",
    "write_filter",
]
