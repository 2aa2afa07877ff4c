"""azureml.exceptions: the SDK's exceptions, each with mldesk's title, cause and cure."""

from typing import Any, Optional, Sequence

from . import absent


class AzureMLException(Exception):  # noqa: N818 (the SDK's names)
    """Base of the SDK's exceptions; `message` is the whole text."""

    def __init__(
        self,
        exception_message: str = "",
        inner_exception: Optional[BaseException] = None,
        cause: str = "",
        cure: str = "",
        **_details: Any,
    ) -> None:
        text = exception_message.rstrip(".") + (": " + cause.rstrip(".") if cause else "")
        super().__init__(text + (". " + cure if cure else ""))
        self.title = exception_message
        self.cause = cause
        self.cure = cure
        self.inner_exception = inner_exception

    @property
    def message(self) -> str:
        """What is wrong, why, and what to do about it."""
        return str(self)


class NotSupported(AzureMLException):
    """What was asked for means nothing inside a run of mldesk; `cure` names the nearest thing to do."""


class UserErrorException(AzureMLException):
    """What was given cannot be used, or what was named is not there."""


class AzureMLAggregatedException(AzureMLException):
    """Several things that went wrong; the title tells them all, each on a line."""

    def __init__(self, exceptions_list: Sequence[str], cause: str = "", cure: str = "") -> None:
        super().__init__("\n".join(exceptions_list), None, cause, cure)


class ModelNotFoundException(AzureMLException):
    """A model that is not there."""


class ModelPathNotFoundException(AzureMLException):
    """A model whose files are not there."""


class ActivityFailedException(AzureMLException):
    """A run that was waited for has failed."""


class RunEnvironmentException(AzureMLException):
    """Something that works only inside a run."""


class ServiceException(AzureMLException):
    """The engine, which answers what a script asks, did not do so in time or could not."""


class WebserviceException(ServiceException):
    """Raised by the SDK when a model cannot be registered or found."""


class ExperimentExecutionException(AzureMLException):
    """A run that cannot be submitted."""


absent.fill(__name__)
