"""Numbers, sizes and times as people read them, in the user's locale."""

from __future__ import annotations

import time

from PySide6.QtCore import QDateTime, QLocale

from mldesk.gui.translation import translate

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def size(size_bytes: int | float) -> str:
    """`size_bytes` in bytes, with its unit in powers of 1000: "2.3 MB"."""
    return QLocale().formattedDataSize(int(size_bytes), 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def sentence(text: str) -> str:
    """Lines that follow a title as they read alone: with a capital letter where they begin with a plain word,
    not with a name such as train.py or numpy==2.
    """
    return "\n".join(
        line[0].upper() + line[1:] if line.split(" ")[0].rstrip(",:").isalpha() else line
        for line in text.split("\n")
    )


def count(number: int) -> str:
    """A whole number with the locale's group separators: "10,000,000"."""
    return QLocale().toString(number)


def duration(seconds: float | None) -> str:
    """A length of time: "0:07", "3:12", "1:02:45"; an unknown one is a dash."""
    if seconds is None or seconds < 0:
        return "–"
    whole = int(seconds)
    hours, minutes, rest = whole // _HOUR, whole % _HOUR // _MINUTE, whole % _MINUTE
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def moment(unix_seconds: float | None) -> str:
    """A date with time in the locale's short form; an unknown one is a dash."""
    if unix_seconds is None:
        return "–"
    when = QDateTime.fromSecsSinceEpoch(int(unix_seconds))
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def ago(unix_seconds: float, now: float | None = None) -> str:
    """How long ago: "just now", "5 minutes ago", "yesterday"; older than a week: the date."""
    passed = (time.time() if now is None else now) - unix_seconds
    if passed < _MINUTE:
        return translate("Formats", "just now")
    if passed < _HOUR:
        minutes = int(passed / _MINUTE)
        return (
            translate("Formats", "%n minutes ago", "", minutes)
            if minutes > 1
            else translate("Formats", "a minute ago")
        )
    if passed < _DAY:
        hours = int(passed / _HOUR)
        return (
            translate("Formats", "%n hours ago", "", hours)
            if hours > 1
            else translate("Formats", "an hour ago")
        )
    days = int(passed / _DAY)
    if days == 1:
        return translate("Formats", "yesterday")
    if days < 7:
        return translate("Formats", "%n days ago", "", days)
    return QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(unix_seconds)).date(), QLocale.FormatType.ShortFormat
    )
