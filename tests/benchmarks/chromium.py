"""A headless Chromium, driven through its DevTools protocol over a pair of pipes."""

import base64
import contextlib
import itertools
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_OPTIONS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-background-networking",
    "--no-first-run",
    "--window-size=1440,900",
    "--remote-debugging-pipe",
)


def find_chromium() -> str | None:
    """The program's path; None when there is none."""
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


class Page:
    """One tab."""

    def __init__(self, commands: int, answers: int) -> None:
        self._commands, self._answers = commands, answers
        self._numbers = itertools.count(1)
        self._rest = b""
        self._session = ""
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def until(self, url: str, condition: str, limit: float = 120.0) -> float:
        """Go to `url` and wait until the JavaScript expression holds; the seconds that took."""
        begun = time.perf_counter()
        self._ask("Page.navigate", url=url)
        while time.perf_counter() - begun < limit:
            found = self._ask("Runtime.evaluate", expression=f"Boolean({condition})")
            if found["result"].get("value") is True:
                return time.perf_counter() - begun
        raise TimeoutError(f"{url}: {condition}")

    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression."""
        found = self._ask("Runtime.evaluate", expression=expression, returnByValue=True)
        return found["result"].get("value")

    def blank(self) -> None:
        """Leave the page."""
        self.until("about:blank", "document.readyState === 'complete'")

    def picture(self, path: Path) -> None:
        """Save what is seen."""
        path.write_bytes(base64.b64decode(self._ask("Page.captureScreenshot", format="png")["data"]))

    def _ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        number = next(self._numbers)
        message: dict[str, Any] = {"id": number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = json.loads(self._read())
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(answer["error"]["message"])
                return answer["result"]

    def _read(self) -> bytes:
        while b"\0" not in self._rest:
            block = os.read(self._answers, 1 << 20)
            if not block:
                raise EOFError("Chromium has ended")
            self._rest += block
        line, _, self._rest = self._rest.partition(b"\0")
        return line


@contextlib.contextmanager
def open_chromium(program: str, profile: Path) -> Iterator[Page]:
    """A tab of a Chromium with a profile of its own; it ends with the context."""
    commands_out, commands_in = os.pipe()
    answers_out, answers_in = os.pipe()

    # the protocol's places: commands are read from 3, answers written to 4
    place = f'exec "$@" 3<&{commands_out} 4>&{answers_in}'
    process = subprocess.Popen(
        ["sh", "-c", place, "sh", program, *_OPTIONS, f"--user-data-dir={profile}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=(commands_out, answers_in),
    )
    os.close(commands_out)
    os.close(answers_in)
    try:
        yield Page(commands_in, answers_out)
    finally:
        process.terminate()
        process.wait()
        os.close(commands_in)
        os.close(answers_out)
