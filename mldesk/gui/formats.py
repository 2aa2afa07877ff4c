"""Numbers, sizes and times as people read them, in the user's locale."""

from __future__ import annotations

import time

from PySide6.QtCore import QDateTime, QLocale, QObject

_MINUTE, _HOUR, _DAY, _WEEK = 60, 3600, 86400, 7 * 86400


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


def literal(text: str) -> str:
    """A text for a menu or a button that shows it as it is: Qt takes a lone `&` for the mark of a key."""
    return text.replace("&", "&&")


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


class Formats(QObject):
    """Times as words; an object because lupdate sees that a text depends on a number in `tr` alone."""

    def ago(self, seconds: float) -> str:
        """A time that passed, up to a week: "just now", "5 minutes ago", "yesterday"."""
        if seconds < _MINUTE:
            return self.tr("just now")
        if seconds < _HOUR:
            minutes = int(seconds / _MINUTE)
            return self.tr("%n minutes ago", "", minutes) if minutes > 1 else self.tr("a minute ago")
        if seconds < _DAY:
            hours = int(seconds / _HOUR)
            return self.tr("%n hours ago", "", hours) if hours > 1 else self.tr("an hour ago")
        days = int(seconds / _DAY)
        return self.tr("%n days ago", "", days) if days > 1 else self.tr("yesterday")


def ago(unix_seconds: float, now: float | None = None) -> str:
    """How long ago: "just now", "5 minutes ago", "yesterday"; older than a week: the date."""
    passed = (time.time() if now is None else now) - unix_seconds
    if passed < _WEEK:
        return Formats().ago(passed)
    when = QDateTime.fromSecsSinceEpoch(int(unix_seconds))
    return QLocale().toString(when.date(), QLocale.FormatType.ShortFormat)
