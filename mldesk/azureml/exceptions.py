"""azureml.exceptions: the SDK's exceptions, each also one of mldesk's: with title, cause and cure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from mldesk.core.errors import InvalidInput, MldeskError, NotSupported


class AzureMLException(MldeskError):  # noqa: N818 (the SDK's names)
    """Base of the SDK's exceptions; `message` is what the SDK calls the title."""

    def __init__(
        self,
        exception_message: str = "",
        inner_exception: BaseException | None = None,
        cause: str = "",
        cure: str = "",
        **_details: object,
    ) -> None:
        super().__init__(exception_message, cause, cure)
        self.message = exception_message
        self.inner_exception = inner_exception


class UserErrorException(AzureMLException):
    """What was given cannot be used, or what was named is not there."""


class ActivityFailedException(AzureMLException):
    """A run that was waited for has failed."""


class ArgumentException(UserErrorException):
    """An argument that cannot be used."""


class AzureMLAggregatedException(AzureMLException):
    """Several things that went wrong; `message` tells them all, each on a line."""

    def __init__(self, exceptions_list: Sequence[str], cause: str = "", cure: str = "") -> None:
        super().__init__("\n".join(exceptions_list), None, cause, cure)


class AuthenticationException(AzureMLException):
    """Raised by the SDK when a sign-in fails; nothing here asks for one."""


class ComputeTargetException(AzureMLException):
    """A compute target that is not there, or cannot be made or used."""


class DiscoveryUrlNotFoundException(AzureMLException):
    """Raised by the SDK when a service has no address; nothing here has one."""


class ExperimentExecutionException(AzureMLException):
    """A run that cannot be submitted."""


class ExperimentNotFoundException(ExperimentExecutionException):
    """An experiment that is not there."""


class ImageException(AzureMLException):
    """Raised by the SDK about images of web services."""


class ModelNotFoundException(AzureMLException):
    """A model that is not there."""


class ModelPathNotFoundException(AzureMLException):
    """A model whose files are not there."""


class OptionalDependencyMissingException(AzureMLException):
    """A package that is needed for this and not installed."""


class ProjectSystemException(AzureMLException):
    """A workspace that is not there, or is one already."""


class RunConfigurationException(AzureMLException):
    """A configuration of a run that cannot be used."""


class RunEnvironmentException(AzureMLException):
    """Something that works only inside a run."""


class ScenarioNotSupportedException(UserErrorException):
    """Arguments that do not go together."""


class SnapshotException(AzureMLException):
    """A source folder that cannot be copied."""


class TrainingException(AzureMLException):
    """An estimator that cannot be used."""


class UrlException(UserErrorException):
    """An address that cannot be used."""


class WebserviceException(AzureMLException):
    """Raised by the SDK about web services."""


class WorkspaceException(AzureMLException):
    """A workspace that is not there, or cannot be made or opened."""


@contextmanager
def raised_as(kind: type[AzureMLException]) -> Iterator[None]:
    """Let mldesk's errors come out as the SDK's exception `kind`, with the same title, cause and cure.

    One about several problems tells all of them. NotSupported stays what it is.
    """
    try:
        yield
    except (AzureMLException, NotSupported):
        raise
    except InvalidInput as error:
        others = [str(problem).rstrip(".") for problem in error.problems[1:]]
        cause = "; ".join([error.cause.rstrip("."), *others])
        raise kind(error.title, error, cause, error.cure) from error
    except MldeskError as error:
        raise kind(error.title, error, error.cause, error.cure) from error
