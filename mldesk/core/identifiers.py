"""Names of things: sortable ids, friendly run names, and the rules for names that users give."""

from __future__ import annotations

import os
import threading
import time
import unicodedata

from .errors import InvalidInput

_alphabet = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32, lower case
_adjective_words = """
amber bold brave bright calm clear clever cosy crisp curious dapper deft eager early fair fleet fond frank
fresh gentle glad golden grand happy hardy hazel honest humble jolly keen kind lively lucid lucky mellow
merry mild modest neat nimble noble patient placid plucky polite proud quick quiet ready rosy serene sharp
silent silver smooth snug solid steady sunny swift tidy tranquil trusty upbeat vivid warm wise witty young
zesty
"""
_bird_words = """
avocet bittern bunting buzzard crane crossbill cuckoo curlew dipper dotterel dove dunlin egret eider falcon
finch flycatcher gannet godwit goldcrest goshawk grebe grouse gull harrier heron hobby hoopoe ibis jackdaw
jay kestrel kingfisher kite knot lapwing lark linnet magpie martin merlin nightjar nuthatch oriole osprey
ouzel owl partridge petrel pigeon pipit plover puffin quail rail raven redstart robin rook ruff sandpiper
serin shrike siskin skylark snipe sparrow starling stilt stork swallow swan swift teal tern thrush turnstone
wagtail warbler waxwing wheatear whimbrel wigeon woodcock wren wryneck
"""
_adjectives = _adjective_words.split()
_birds = _bird_words.split()
_longest_name = 200
_longest_told = 80
_lock = threading.Lock()
_newest = 0


def quoted(name: str) -> str:
    """A name that somebody gave as errors tell it: in quotes, and cut when it is longer than any name."""
    return repr(name if len(name) <= _longest_name else name[:_longest_told] + "…")


def new_id() -> str:
    """A new ULID in lower case: 26 characters, sorting by time (milliseconds), then at random (80 bits).

    Those made by one process sort in the order they were made, whatever the clock does.
    """
    global _newest
    number = (time.time_ns() // 1_000_000) << 80 | int.from_bytes(os.urandom(10), "big")
    with _lock:
        number = _newest = number if number >> 80 > _newest >> 80 else _newest + 1
    return "".join(_alphabet[number >> shift & 31] for shift in range(125, -1, -5))


def id_time(identity: str) -> float | None:
    """When the ULID was made (unix seconds); None when it is none."""
    numbers = [_alphabet.find(character) for character in identity]
    if len(numbers) != 26 or min(numbers) < 0:
        return None
    milliseconds = 0
    for number in numbers[:10]:
        milliseconds = milliseconds * 32 + number
    return milliseconds / 1000


def new_run_name(number: int) -> str:
    """A friendly name that is unique within a workspace because the run's `number` is: `amber-finch-27`."""
    # a step that shares no factor with the length walks all pairs before one comes again
    pair = number * 3571 % (len(_adjectives) * len(_birds))
    adjective, bird = divmod(pair, len(_birds))
    return f"{_adjectives[adjective]}-{_birds[bird]}-{number}"


def check_name(kind: str, text: str) -> str:
    """`text`, trimmed and in Unicode's composed form, as a name for a `kind` ("dataset", "experiment",
    "model").

    Raises InvalidInput when it is empty, longer than 200 characters, or holds `:`, `/`, `\\` or control
    characters (a colon separates a name from its version).
    """
    if not isinstance(text, str):  # programs may give anything
        raise InvalidInput(
            f"The name of the {kind} is no text", repr(text), "Give a text as its name.", field="name"
        )
    name = unicodedata.normalize("NFC", text).strip()
    if not name:
        raise InvalidInput(f"The {kind} has no name", "the name is empty", "Give it a name.", field="name")
    if len(name) > _longest_name:
        raise InvalidInput(
            f"The name of the {kind} is too long",
            f"it has {len(name)} characters, {_longest_name} are possible",
            "Choose a shorter one.",
            field="name",
        )
    wrong = sorted({c for c in name if c in ":/\\" or unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")})
    if wrong:
        shown = " ".join(repr(c) for c in wrong)
        raise InvalidInput(
            f"The name of the {kind} cannot be used",
            f"{name!r} contains {shown}",
            "Use a name without colons, slashes, backslashes and control characters.",
            field="name",
        )
    return name
