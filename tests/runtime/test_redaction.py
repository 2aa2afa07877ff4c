"""Taking secrets out of texts and streams, wherever a stream's blocks end and however a value is written."""

import base64
import json
import time
import urllib.parse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mldesk.runtime import events, redaction
from mldesk.runtime.redaction import Redactor

VALUE = 'pa"ss wörd/42+x\\y'


def stream(redactor: Redactor, *blocks: bytes) -> bytes:
    return b"".join([redactor.feed(block) for block in blocks] + [redactor.close()])


@pytest.mark.parametrize(
    "written",
    [
        VALUE,
        json.dumps(VALUE),
        json.dumps(VALUE, ensure_ascii=False),
        repr(VALUE),
        repr(VALUE.encode()),
        urllib.parse.quote(VALUE),
        urllib.parse.quote(VALUE, safe=""),
        urllib.parse.quote_plus(VALUE),
    ],
)
def test_a_value_is_hidden_however_it_is_written(written: str) -> None:
    hidden = Redactor([VALUE]).text(f"before {written} after")
    assert "***" in hidden
    assert "42" not in hidden
    assert (hidden[:7], hidden[-6:]) == ("before ", " after")


@pytest.mark.parametrize("user", ["", "a", "ab", "abc"])
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
def test_a_value_is_hidden_within_what_base64_encodes(user: str, encode: object) -> None:
    assert callable(encode)
    encoded = encode(f"{user}{VALUE}!".encode()).decode()
    hidden = Redactor([VALUE]).text(encoded)
    assert "***" in hidden
    assert len(hidden) <= 3 + 4 + 4 + 4  # the mark, and what the neighbours of the value have a part in


def test_each_long_line_of_a_value_of_several_lines_is_hidden() -> None:
    value = "-----BEGIN KEY-----\nabcdefgh12345678\n{}\n-----END KEY-----\n"
    redactor = Redactor([value])
    assert redactor.text(f"x{value}y") == "x***\ny"
    assert redactor.text(f"x{value.strip()}y") == "x***y"
    assert redactor.text("> abcdefgh12345678 <\n> {} <") == "> *** <\n> {} <"
    assert redactor.text(value.replace("\n", "\r\n")).strip() == "***"


def test_values_too_short_to_be_told_from_other_text_are_left_alone() -> None:
    redactor = Redactor(["abc", "", "   1 "])
    assert redactor.idle
    assert stream(redactor, b"abc 1") == b"abc 1"


def test_values_that_overlap_are_hidden_together() -> None:
    assert Redactor(["abcdef", "defghi", "abcd"]).text("xabcdefghiy abcdx") == "x***y ***x"


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_a_stream_may_be_cut_anywhere(size: int) -> None:
    text = f"a{VALUE}b{VALUE}{VALUE}c{VALUE[:-1]}".encode() * 3
    blocks = [text[start : start + size] for start in range(0, len(text), size)]
    assert stream(Redactor([VALUE]), *blocks).decode() == f"a***b******c{VALUE[:-1]}" * 3


def test_only_what_may_become_a_value_is_held_back() -> None:
    redactor = Redactor(["secret"])
    assert redactor.feed(b"epoch 1 done\n") == b"epoch 1 done\n"
    assert redactor.feed(b"the sec") == b"the "
    assert redactor.feed(b"ond\n") == b"second\n"
    assert redactor.feed(b"sec") == b""
    assert redactor.feed(b"ret") == b"***"


_letters = st.text("ab", min_size=0, max_size=12)


@given(st.lists(st.text("ab", min_size=4, max_size=6), min_size=1, max_size=3), st.lists(_letters))
def test_however_a_stream_is_cut_it_comes_out_the_same(values: list[str], pieces: list[str]) -> None:
    whole = "".join(pieces)
    redactor = Redactor(values)
    assert stream(Redactor(values), *[piece.encode() for piece in pieces]).decode() == redactor.text(whole)


def test_a_flood_of_what_looks_like_a_value_does_not_pile_up() -> None:
    redactor = Redactor(["aaaa"])
    out = b"".join(redactor.feed(b"a" * 1000) for _ in range(100)) + redactor.close()
    assert out == b"***"
    assert len(redactor._held) < 4


def test_a_stream_with_secrets_passes_faster_than_scripts_flood() -> None:
    redactor = Redactor(["hunter2-hunter2", "-----BEGIN KEY-----\n" + "0123456789abcdef" * 100])
    making, passing = [], []
    for _ in range(32):
        start = time.process_time()  # of the processor: others may be at work beside
        block = b"".join(
            b"Epoch %d/50 - loss: %.4f - accuracy: %.4f - hunters of secrets\n" % (number, number, number)
            for number in range(3_000)
        )
        made = time.process_time()
        assert redactor.feed(block)
        making.append(made - start)
        passing.append(time.process_time() - made)
    assert min(passing) < min(making)


def test_events_hold_no_value_but_say_what_they_must(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redaction, "_redactors", [Redactor([VALUE, "Completed"])])
    reason = {"title": f"ValueError: {VALUE}", "detail": VALUE, "cure": ""}
    for event in (
        events.Metric(VALUE, 0, 1.0, 2.0),
        events.Text("t", 0, 1.0, f"x{VALUE}"),
        events.Record("row", "r", 0, 1.0, {"a": [VALUE], VALUE: 1}),
        events.Image(VALUE, 0, 1.0, "images/1.png"),
        events.Parameter(VALUE, {"deep": [{"er": VALUE}]}),
        events.Tag(VALUE, VALUE),
        events.Property("p", json.dumps(reason)),
        events.Message("info", VALUE, 1.0),
        events.Child("01", events.Child("02", events.Note(VALUE))),
        events.Model("m", 1, "p", VALUE, {"t": VALUE}, {VALUE: "p"}, [[VALUE, "d"]], 1.0),
        events.Ended("Completed", 0, None, 1.0, reason),
    ):
        line = events.encode(event)
        assert b"42" not in line
        assert b"***" in line
        assert type(events.decode(line)) is type(event)
    assert events.decode(events.encode(events.Phase("Completed", 1.0))) == events.Phase("Completed", 1.0)
    ended = events.decode(events.encode(events.Ended("Completed", 0, None, 1.0, None)))
    assert ended == events.Ended("Completed", 0, None, 1.0, None)
