"""`python -m mldesk.gui.demo`: the whole journey on the sample, by itself; fails loudly."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

DEFAULT_FOLDER = Path("build") / "demo"


def choose_platform() -> None:
    """Drive the same windows offscreen where there is no display."""
    wanted = os.environ.get("QT_QPA_PLATFORM")
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not wanted and not shown:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def say(text: str) -> None:
    """Print one line at once."""
    sys.stdout.write(f"demo: {text}\n")
    sys.stdout.flush()


def parse() -> argparse.Namespace:
    """The command line's words."""
    parser = argparse.ArgumentParser(prog="python -m mldesk.gui.demo", description=__doc__)
    parser.add_argument(
        "--folder", type=Path, default=DEFAULT_FOLDER, help="where everything goes (build/demo)"
    )
    parser.add_argument("--gallery", type=Path, help="a folder for small pictures of every place (none)")
    return parser.parse_args()


def main() -> int:
    """Make fresh folders, run the journey, print the outcome; 0 when every step came true."""
    arguments = parse()
    choose_platform()
    folder = arguments.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    home = Path(tempfile.mkdtemp(prefix="home-", dir=folder))
    os.environ["MLDESK_HOME"] = str(home)
    os.environ.pop("MLDESK_WORKSPACE", None)
    pictures = folder / "screenshots"
    if pictures.exists():
        for old in pictures.glob("[0-9][0-9]-*.png"):
            old.unlink()
    exports = folder / "exports"
    shutil.rmtree(exports, ignore_errors=True)
    exports.mkdir()
    return lead(pictures, exports, home, arguments.gallery)


def lead(pictures: Path, exports: Path, home: Path, gallery: Path | None = None) -> int:
    """Open the window and lead it; Qt is imported only now that its platform is chosen."""
    from mldesk.core.workspace import Workspace
    from mldesk.gui.app import build_window, prepare_application
    from mldesk.gui.demo.journey import Journey
    from mldesk.gui.demo.steps import Demonstration

    application = prepare_application()
    Workspace.create(home / "workspace", "My workspace").close()
    window = build_window(home / "workspace")
    window.resize(1440, 900)
    demonstration = Demonstration(window, pictures, exports, say, gallery)
    journey = Journey(demonstration.steps(), window)
    ended: list[Exception | None] = []
    journey.ended.connect(ended.append)
    journey.ended.connect(application.quit)
    sys.excepthook = journey.fail
    window.show()
    journey.start()
    application.exec()
    sys.excepthook = sys.__excepthook__
    failure = ended[0] if ended else RuntimeError("the window was closed")
    if failure is not None:
        window.grab().save(str(pictures / "failed.png"))
    window.close()
    if failure is not None:
        say(f"FAILED: {failure} (see {pictures / 'failed.png'})")
        return 1
    outcome = demonstration.outcome
    say(f"run id               {outcome.run_id}")
    say(f"epochs               {outcome.epochs}")
    say(f"final test accuracy  {outcome.accuracy:.4f}")
    say(f"model                {outcome.model}")
    say(f"exported folder      {outcome.exported}")
    say(f"pictures             {len(outcome.pictures)} in {pictures}")
    say(f"took                 {outcome.seconds:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
