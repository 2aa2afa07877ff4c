"""Whether a sentence from below the window begins with a word of ours, or with a name."""

from __future__ import annotations

import json
from functools import cache
from itertools import zip_longest

from mldesk.gui import formats
from mldesk.gui.translation import folder

_LEAST = 4
"""Letters that must follow a value for a template to be known by them."""
_NO_NAMES = frozenset(
    ["the", "this", "that", "its", "an", "no", "one", "all", "each", "every", "some", "there"]
)
"""Words with which values begin that are no names: "the registry"."""


def as_sentence(text: str, said: str) -> str:
    """Lines as they read alone, with a capital letter where they do not begin with a name.

    `said` is the text as it was said, `text` its translation, line by line.
    """
    lines = zip_longest(text.split("\n"), said.split("\n"), fillvalue="")
    return "\n".join(
        line if begins_with_name(before) and line[:1] == before[:1] else formats.sentence(line)
        for line, before in lines
    )


def begins_with_name(line: str) -> bool:
    """Whether the line is made of a template that begins with a value, and no template begins as it does."""
    words, after = _templates()
    first = line.split(" ")[0].rstrip(",:;.")
    if first in _NO_NAMES or any(line.startswith(beginning) for beginning in words.get(first.lower(), ())):
        return False
    return any(literal in line[1:] for literal in after)


@cache
def _templates() -> tuple[dict[str, list[str]], list[str]]:
    """How templates begin, by the first word; and what follows the value in those that begin with one."""
    beginnings: dict[str, list[str]] = {}
    after = []
    for template in json.loads((folder() / "sentences.json").read_text("utf-8")):
        literal = template.partition("{")[0]
        if literal:
            small = literal[0].lower() + literal[1:]
            beginnings.setdefault(small.split(" ")[0].rstrip(",:;."), []).append(small)
        else:
            following = template.partition("}")[2].partition("{")[0]
            if sum(map(str.isalpha, following)) >= _LEAST:
                after.append(following)
    return beginnings, after
