"""Takes the uses of an option out of a command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .matching import Given


def without_uses(arguments: Sequence[str], uses: Iterable[Given]) -> list[str]:
    """The arguments without the flags of these uses of options, and without the values behind them."""
    texts: list[str | None] = list(arguments)
    for given in uses:
        if given.index >= 0:
            left, attached = _cut(texts[given.index] or "", given)
            texts[given.index] = left
            behind = 0 if attached else len(given.values)
            texts[given.index + 1 : given.index + 1 + behind] = [None] * behind
    return [text for text in texts if text is not None]


def _cut(token: str, given: Given) -> tuple[str | None, bool]:
    """What is left of the token with the flag, and whether the value stood in it: `--a=text`, `-b50`."""
    if token.startswith("--") or len(given.flag) != 2:
        return None, "=" in token
    place = token.find(given.flag[1], 1)
    behind = token[place + 1 :]
    left = token[:place] if given.values else token[:place] + behind
    return (left if len(left) > 1 else None), bool(behind)
