"""What objects of the SDK have and mean nothing in a run: it is told what to do instead."""

from typing import Any, Dict

from .exceptions import NotSupported

_WINDOW = "Do it in the window, or in a program under `mldesk exec`."


class AbsentMember(NotSupported, AttributeError):  # noqa: N818 (read as a sentence)
    """A method or property of the SDK that means nothing in a run; for hasattr() it is not there."""

    __str__ = NotSupported.__str__


class Refusing:
    """An object that tells of the SDK's members that it lacks."""

    _absent = ""  # their names
    _cures: Dict[str, str] = {}

    def __getattr__(self, name: str) -> Any:
        kind = type(self).__name__.lstrip("_")
        if name in self._absent.split():
            title = "{}.{} does nothing inside a run of mldesk".format(kind, name)
            raise AbsentMember(title, cure=self._cures.get(name, _WINDOW))
        raise AttributeError("{!r} object has no attribute {!r}".format(kind, name))
