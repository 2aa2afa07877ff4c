"""The queue in words: why a run waits, where it goes, how long things take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mldesk.core.status import Status
from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.models.run_columns import compute_text
from mldesk.gui.translation import translate
from mldesk.gui.widgets.pill import status_word

if TYPE_CHECKING:
    from mldesk.core.queue import QueueEntry, QueuePicture, Turn, Wait

_COARSE_SECONDS = 600
"""From here on the seconds of what is left tell nothing; of what is far off they never do."""


def state_text(entry: QueueEntry, alive: bool) -> str:
    """Why a run waits, or how far it is; `alive` tells whether an engine is there."""
    if entry.status is not Status.QUEUED:
        return _begun_text(entry)
    return _waiting_text(entry, alive)


def turn_text(turn: Turn) -> str:
    """Why one run waits, and behind how many others."""
    reason = _waiting_text(turn, turn.alive)
    if turn.held or turn.request is not None or turn.count == 1:
        return reason
    text = translate("queue", "Place {place} of {count} in the queue")
    place = text.format(place=formats.count(turn.place), count=formats.count(turn.count))
    comes_at_once = turn.alive and turn.wait is None
    return place if comes_at_once and turn.place > 1 else f"{reason} · {place}"


def _waiting_text(entry: QueueEntry | Turn, alive: bool) -> str:
    if entry.request is not None:
        return translate("queue", "Is being canceled")
    if entry.held:
        return translate("queue", "Held until you release it")
    if entry.wait is not None:
        return wait_text(entry.wait)
    return translate("queue", "Starts at once") if alive else translate("queue", "Starts with the engine")


def _begun_text(entry: QueueEntry) -> str:
    """How far a run is that is not in our queue any more; it may wait in that of a cluster."""
    if not entry.reachable:
        text = translate("queue", "Unknown: {target} cannot be reached")
        return text.format(target=entry.compute)
    if entry.request is not None:
        return translate("queue", "Stopping…")
    if entry.fraction is not None and entry.status is Status.RUNNING:
        return translate("queue", "{percent} % done").format(percent=int(entry.fraction * 100))
    word = status_word(entry.status)
    return f"{word} · {localized(entry.reason)}" if entry.reason else word


def wait_text(wait: Wait) -> str:
    """What a run lacks."""
    if wait.kind in ("cluster", "draining"):
        return localized(str(wait))
    if wait.kind == "cpus":
        return _lacking_slots(wait)
    if wait.driver_silent:
        return translate("queue", "Waits for a GPU; the GPU driver does not answer")
    if wait.kind == "gpu_memory":
        text = (
            translate("queue", "Waits for {memory} free on a GPU, now {free}")
            if wait.asked == 1
            else translate("queue", "Waits for {memory} free on each of {asked} GPUs, now {free}")
        )
        return text.format(memory=formats.size(wait.memory), asked=wait.asked, free=formats.size(wait.free))
    return _lacking_gpus(wait)


def _lacking_slots(wait: Wait) -> str:
    if wait.asked == 1:
        return translate("queue", "Waits for a CPU slot")
    text = translate("queue", "Waits for {missing} of {asked} CPU slots")
    return text.format(missing=wait.missing, asked=wait.asked)


def _lacking_gpus(wait: Wait) -> str:
    gpus = ", ".join(str(index) for index in wait.occupied)
    if wait.asked == 1:
        if not gpus:
            return translate("queue", "Waits for a GPU")
        return translate("queue", "Waits for a GPU; another program uses GPU {gpus}").format(gpus=gpus)
    if not gpus:
        text = translate("queue", "Waits for {missing} of {asked} GPUs")
        return text.format(missing=wait.missing, asked=wait.asked)
    text = translate("queue", "Waits for {missing} of {asked} GPUs; another program uses GPU {gpus}")
    return text.format(missing=wait.missing, asked=wait.asked, gpus=gpus)


def place_text(entry: QueueEntry) -> str:
    """The experiment, the compute target and what a run takes of it."""
    parts = [entry.experiment, compute_text(entry.compute, entry.device)]
    if entry.gpus and entry.device is None:
        one = entry.gpus == 1
        gpus = translate("queue", "1 GPU") if one else translate("queue", "{count} GPUs")
        parts.append(gpus.format(count=entry.gpus))
    if entry.cpus > 1:
        parts.append(translate("queue", "{count} CPU slots").format(count=entry.cpus))
    return " · ".join(parts)


def span_text(seconds: float, coarse: float = _COARSE_SECONDS) -> str:
    """A length of time as people say it: "42 s", "1 min 22 s", "14 min", "2 h 5 min".

    From `coarse` seconds on it is told in whole minutes.
    """
    whole = max(0, round(seconds))
    if whole >= 3600:
        text = translate("queue", "{hours} h {minutes} min")
        return text.format(hours=whole // 3600, minutes=whole % 3600 // 60)
    if whole >= coarse:
        return translate("queue", "{minutes} min").format(minutes=round(whole / 60))
    if whole >= 60:
        text = translate("queue", "{minutes} min {seconds} s")
        return text.format(minutes=whole // 60, seconds=whole % 60)
    return translate("queue", "{seconds} s").format(seconds=whole)


def start_text(entry: QueueEntry, passed: float) -> str:
    """When a run starts, `passed` seconds after it was told; empty for one that runs, is held or canceled."""
    if entry.status is not Status.QUEUED or entry.held or entry.request is not None:
        return ""
    if entry.starts_in is None:
        return translate("queue", "not known")
    left = entry.starts_in - passed
    if left < 1:
        return translate("queue", "now")
    return translate("queue", "in {time}").format(time=span_text(left, 120))


def length_text(entry: QueueEntry, passed: float) -> str:
    """How long a run still takes, or will take."""
    if entry.takes is None:
        return translate("queue", "not known")
    if entry.status is Status.QUEUED:
        return translate("queue", "about {time}").format(time=span_text(entry.takes, 120))
    return translate("queue", "{time} left").format(time=span_text(entry.takes - passed))


def summary_text(picture: QueuePicture, passed: float) -> str:
    """The whole queue in a line."""
    running = translate("queue", "{count} running").format(count=formats.count(len(picture.running)))
    waiting = translate("queue", "{count} waiting").format(count=formats.count(len(picture.waiting)))
    parts = [running, waiting]
    if picture.held:
        parts.append(translate("queue", "{count} held").format(count=formats.count(picture.held)))
    if picture.seconds_left is not None:
        time = span_text(picture.seconds_left - passed)
        if picture.unknown:
            text = translate("queue", "at least {time} left ({count} of unknown length)")
            parts.append(text.format(time=time, count=formats.count(picture.unknown)))
        else:
            parts.append(translate("queue", "about {time} left").format(time=time))
    return " · ".join(parts)


def awake_text(picture: QueuePicture) -> str:
    """Whether the computer is kept awake just now."""
    if picture.awake_problem:
        text = translate("queue", "It cannot be kept awake: {cause}")
        return text.format(cause=localized(picture.awake_problem))
    return translate("queue", "It is kept awake now") if picture.awake else ""


def spoken(number: str, entry: QueueEntry, alive: bool, passed: float) -> str:
    """A row as a screen reader says it."""
    parts = [number, entry.name, place_text(entry), state_text(entry, alive)]
    start = start_text(entry, passed)
    if start:
        parts.append(translate("queue", "Starts {when}").format(when=start))
    parts.append(translate("queue", "Takes {time}").format(time=length_text(entry, passed)))
    return ", ".join(part for part in parts if part)
