"""What a node sends home of a run's folder: what the run writes, and not what it was given."""

from pathlib import Path

from mldesk.engine.clusters.ray.programs.outbox import Outbox


def test_what_a_run_was_given_is_not_sent_home(tmp_path: Path) -> None:
    outbox = Outbox(str(tmp_path), True)
    for name in ("inputs/digits/train.npz", "work/outputs/model.h5", "ranks/1/log.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True)
        path.write_bytes(b"x")
    assert sorted(piece["file"] for piece in outbox.look(0.0)) == ["ranks/1/log.txt", "work/outputs/model.h5"]
    assert outbox.is_empty
