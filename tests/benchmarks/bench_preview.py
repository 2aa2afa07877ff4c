"""Previews: from choosing a version to its first picture in the window, of huge things beside small ones."""

import json
import os
import statistics
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import duckdb
import numpy as np

_ROUNDS = 3
_GIGABYTE = 1_000_000_000
_IMAGES = 200_000
_LINKS = 50_000
"""Names that one file may have on all usual file systems."""

# Shows a folder in the Preview tab; prints the seconds to the first picture and the longest the window did
# not answer, in milliseconds. Libraries are imported when a preview needs them, as in the application.
_PROGRAM = """
import sys, time
from pathlib import Path
from types import SimpleNamespace
from PySide6.QtCore import QTimer
from mldesk.gui.app import prepare_application
from mldesk.gui.pages.data.preview import PreviewTab
from mldesk.gui.session import Session

application = prepare_application()
session = Session(start_engine=False)
tab = PreviewTab(session)
tab.resize(760, 560)
tab.show()
state = SimpleNamespace(begun=0.0, first=0.0, last=0.0, gap=0.0)

def tick():
    now = time.perf_counter()
    state.gap = max(state.gap, now - state.last)
    state.last = now
    if not state.first and tab.stack.currentIndex() > 0:
        state.first = now - state.begun
        QTimer.singleShot(1000, application.quit)

def begin():
    state.begun = state.last = time.perf_counter()
    tab.show_version(SimpleNamespace(folder=Path(sys.argv[1]), by_reference=False, file_count=1))
    timer.start(1)

timer = QTimer()
timer.timeout.connect(tick)
QTimer.singleShot(300, begin)
application.exec()
session.close()
assert tab.stack.currentWidget() is not tab.nothing, tab.nothing.text_label.text()
print(state.first, 1000 * state.gap)
"""


def _csv(path: Path, size: int) -> None:
    rows = "".join(f"{i},{i * 0.37:.4f},{'abc'[i % 3]},{'' if i % 9 else i}\n" for i in range(150_000))
    path.write_text("id,value,label,rest\n" + rows, encoding="utf-8")
    if size:
        with path.open("r+b") as file:
            file.truncate(size)  # a hole: what is behind the head is not read


def _parquet(path: Path, rows: int) -> None:
    with duckdb.connect() as connection:
        query = f"SELECT i AS id, random() AS value, i % 5 AS label FROM range({rows}) t(i)"
        connection.execute(f"COPY ({query}) TO '{path}' (FORMAT parquet)")


def _npy(path: Path, rows: int) -> None:
    np.lib.format.open_memmap(path, "w+", "f4", (rows, 1000)).flush()


def _idx(path: Path, count: int) -> None:
    with path.open("wb") as file:
        file.write(b"\0\0\x08\x03" + struct.pack(">3I", count, 28, 28) + bytes(range(256)) * 1000)
        file.truncate(16 + 784 * count)


def _pictures(folder: Path, count: int) -> None:
    """`count` JPEG files of 640 by 480 pixels in ten folders."""
    from PySide6.QtGui import QColor, QImage

    image = QImage(640, 480, QImage.Format.Format_RGB32)
    for index in range(count):
        if not index % _LINKS:
            image.fill(QColor.fromHsv(index // _LINKS * 40 % 360, 120, 200))
            first = folder / f"original{index}.jpg"
            image.save(str(first))
        if index < 10:
            (folder / f"class{index}").mkdir()
        os.link(first, folder / f"class{index % 10}" / f"{index:06}.jpg")
    for original in folder.glob("original*"):
        original.unlink()


_KINDS: list[tuple[str, str, Callable[[Path], None], Callable[[Path], None]]] = [
    (
        "CSV of 10 GB",
        "CSV of 4 MB",
        lambda f: _csv(f / "a.csv", 10 * _GIGABYTE),
        lambda f: _csv(f / "a.csv", 0),
    ),
    (
        "Parquet of 10,000,000 rows",
        "of 10,000",
        lambda f: _parquet(f / "a.parquet", 10_000_000),
        lambda f: _parquet(f / "a.parquet", 10_000),
    ),
    ("npy of 5 GB", "of 4 MB", lambda f: _npy(f / "a.npy", 1_250_000), lambda f: _npy(f / "a.npy", 1000)),
    (
        "IDX of 20 GB",
        "of 1 MB",
        lambda f: _idx(f / "images.idx3", 25_000_000),
        lambda f: _idx(f / "images.idx3", 1000),
    ),
    (f"folder of {_IMAGES:,} images", "of 200", lambda f: _pictures(f, _IMAGES), lambda f: _pictures(f, 200)),
]


def _measure(folder: Path, home: str) -> tuple[float, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MLDESK_HOME": home}
    # all start from compiled modules, as an installed program does
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(Path(home) / "compiled")
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder)],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    first, gap = done.stdout.split()
    return float(first), float(gap)


def benchmarks() -> list[dict]:
    """Rows of each kind: first picture of the huge one (floor: of the small one), and the window's pauses."""
    rows = []
    with tempfile.TemporaryDirectory() as home:
        for number, (name, small_name, make_huge, make_small) in enumerate(_KINDS):
            folders = {}
            for size, make in (("huge", make_huge), ("small", make_small)):
                folders[size] = Path(home) / f"{number}{size}"
                folders[size].mkdir()
                make(folders[size])
                _measure(folders[size], home)  # compiles, and fills the disk cache
            found: dict[str, list[tuple[float, float]]] = {"huge": [], "small": []}
            for _ in range(_ROUNDS):  # in turn, so that a busy moment meets both
                for size, folder in folders.items():
                    found[size].append(_measure(folder, home))
            first = {size: statistics.median(f for f, _ in pairs) for size, pairs in found.items()}
            rows.append(
                {
                    "what": f"first picture: {name} (floor: {small_name})",
                    "value": 1000 * first["huge"],
                    "unit": "ms",
                    "floor": 1000 * first["small"],
                    "ratio": first["huge"] / first["small"],
                    "target": "under 300 ms, ratio 1",
                }
            )
            rows.append(
                {
                    "what": f"longest pause of the window: {name}",
                    "value": statistics.median(gap for _, gap in found["huge"]),
                    "unit": "ms",
                    "floor": None,
                    "ratio": None,
                    "target": "under 100 ms",
                }
            )
    return rows


if __name__ == "__main__":
    print(json.dumps(benchmarks(), indent=2))
