"""What a node sends home of a run's folder: what the run writes, and not what it was given."""

from pathlib import Path

import pytest

from mldesk.engine.clusters.ray.programs.outbox import Outbox
from mldesk.runtime.log_file import marker


def test_what_a_run_was_given_is_not_sent_home(tmp_path: Path) -> None:
    outbox = Outbox(str(tmp_path), True)
    for name in ("inputs/digits/train.npz", "work/outputs/model.h5", "ranks/1/log.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True)
        path.write_bytes(b"x")
    assert sorted(piece["file"] for piece in outbox.look(0.0)) == ["ranks/1/log.txt", "work/outputs/model.h5"]
    assert outbox.is_empty


@pytest.mark.parametrize("line", ['["model",3,1,2]\n', '["child",3,"01child",["model",3,1,2]]\n'])
def test_a_model_is_told_of_when_its_files_have_been_sent(tmp_path: Path, line: str) -> None:
    outbox = Outbox(str(tmp_path), True)
    (tmp_path / "events.jsonl").write_text('["metric"]\n' + line)
    model = tmp_path / "registered" / "1" / "model.h5"
    model.parent.mkdir(parents=True)
    model.write_bytes(bytes(2 << 20))
    written = model.stat().st_mtime
    assert [(piece["file"], piece["data"]) for piece in outbox.look(written)] == [
        ("events.jsonl", b'["metric"]\n')
    ]
    assert not outbox.is_empty
    files = [piece["file"] for piece in outbox.look(written + 10)]
    assert (files[0], files[-1]) == ("registered/1/model.h5", "events.jsonl")


def _sent(outbox: Outbox) -> list[tuple[str, int, bytes]]:
    return [(piece["file"], piece["at"], piece["data"]) for piece in outbox.look(0.0)]


def test_a_log_that_was_cut_and_is_as_long_again_is_sent_anew(tmp_path: Path) -> None:
    outbox = Outbox(str(tmp_path), True)
    log, earlier = tmp_path / "log.txt", tmp_path / "log.earlier.txt"
    log.write_bytes(b"one\ntwo\n")
    assert _sent(outbox) == [("log.txt", 0, b"one\ntwo\n")]
    earlier.write_bytes(marker(4) + b"two\n")
    log.write_bytes(b"three\nfour\n")
    assert _sent(outbox) == [
        ("log.earlier.txt", 0, marker(4) + b"two\n"),
        ("log.txt", 0, b"three\nfour\n"),
    ]
    log.write_bytes(marker(4) + b"two\nthree\nfour\n")  # the run is over: they are one again
    earlier.unlink()
    assert _sent(outbox) == [("log.txt", 0, log.read_bytes())]
    assert _sent(outbox) == []


def test_the_end_of_a_process_comes_while_nothing_else_may(tmp_path: Path) -> None:
    outbox = Outbox(str(tmp_path), False)
    for name in ("launcher.log", "ranks/1/ended.json", "ranks/1/log.txt", "work/outputs/ended.json"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    assert [piece["file"] for piece in outbox.look(0.0, room=0)] == ["ranks/1/ended.json"]
    assert not outbox.is_empty
    assert len(outbox.look(0.0)) == 3
    assert outbox.is_empty
