"""Why a script ended as it did, read from the end of its log."""

from mldesk.runtime.reasons import of_exit_code

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
