"""Bring the catalogues of the window's words up to date with the code, by Qt's lupdate."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"


def update(folder: Path) -> None:
    """Enter new words into every catalogue of a folder and take out those that the code has no more.

    Raises CalledProcessError when lupdate fails.
    """
    sources = sorted(str(path) for path in (ROOT / "mldesk" / "gui").rglob("*.py"))
    catalogues = sorted(str(path) for path in folder.glob("mldesk_*.ts"))
    command = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lupdate; lupdate()", "-silent"]
    options = ["-no-obsolete", "-locations", "none", "-sort-messages", "-disable-heuristic", "similartext"]
    subprocess.run([*command, *options, *sources, "-ts", *catalogues], check=True)


if __name__ == "__main__":
    update(CATALOGUES)
