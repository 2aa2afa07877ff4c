"""Bring the catalogues of the window's words up to date with the code, by Qt's lupdate."""

import subprocess
import sys
import tempfile
from pathlib import Path

import sentences

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"


def update(folder: Path) -> None:
    """Enter new words into every catalogue of a folder and take out those that the code has no more.

    The sentences that come from below the window are entered, too, and listed in `sentences.json`.
    Raises CalledProcessError when lupdate fails.
    """
    sentences.write(folder)
    sources = sorted(str(path) for path in (ROOT / "mldesk" / "gui").rglob("*.py"))
    catalogues = sorted(str(path) for path in folder.glob("mldesk_*.ts"))
    command = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lupdate; lupdate()", "-silent"]
    options = ["-no-obsolete", "-locations", "none", "-sort-messages", "-disable-heuristic", "similartext"]
    with tempfile.TemporaryDirectory() as made:
        below = Path(made) / "sentences.py"
        sentences.write_source(below)
        subprocess.run([*command, *options, *sources, str(below), "-ts", *catalogues], check=True)


if __name__ == "__main__":
    update(CATALOGUES)
