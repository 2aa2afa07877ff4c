"""Why a script ended as it did, read from the end of its log."""

import pytest

from mldesk.runtime.reasons import of_exit_code, tells_why

_traceback = (
    "Traceback (most recent call last):\n"
    '  File "/a/work/train.py", line 23, in <module>\n'
    '    raise RuntimeError("rank one breaks")\n'
    "RuntimeError: rank one breaks\n"
)


def test_the_traceback_tells_the_exception_and_its_place() -> None:
    found = of_exit_code(1, "epoch 1\n" + _traceback)
    assert found["title"] == "RuntimeError: rank one breaks"
    assert found["detail"] == 'File "/a/work/train.py", line 23, in <module>'


def test_a_traceback_with_pytorchs_rank_before_each_line_tells_the_same() -> None:
    with_rank = "".join(f"[rank1]: {line}" for line in _traceback.splitlines(keepends=True))
    assert of_exit_code(1, "epoch 1\n" + with_rank + "[rank1]:\n") == of_exit_code(
        1, "epoch 1\n" + _traceback
    )


@pytest.mark.parametrize(
    "said",
    [
        "Exception ignored in: <_io.TextIOWrapper name='<stdout>'>\n"
        "OSError: [Errno 28] No space left on device\n",
        "cp: error writing 'b': Disk quota exceeded\nsaving failed\n",
        _traceback.replace(
            "RuntimeError: rank one breaks", "ResourceExhaustedError: a; No space left on device"
        ),
    ],
)
def test_what_a_program_says_of_a_full_disk_is_the_reason(said: str) -> None:
    assert tells_why(said)
    found = of_exit_code(1, "epoch 1\n" + said)
    assert (found["title"], found["cure"].startswith("Free space")) == ("The disk is full", True)


def test_a_full_disk_that_a_program_got_over_is_not_the_reason() -> None:
    said = "cache: No space left on device\n" + "".join(f"epoch {epoch}\n" for epoch in range(20))
    assert not tells_why(said)
    assert of_exit_code(3, said)["title"] == "The script ended with exit code 3"
