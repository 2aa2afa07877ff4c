"""Runs a program in this process as Python itself would, with the names of the SDK there."""

from __future__ import annotations

import ast
import builtins
import importlib
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType, TracebackType

from mldesk.core.errors import InvalidInput, MldeskError, NotFound
from mldesk.core.paths import package, program_site

from .aliases import install
from .program import VARIABLE, Program
from .telling import tell_once
from .unimported import find_unimported

INTERRUPTED = 130
"""Exit code of a program that was ended with Ctrl+C."""


def run_program(path: Path, arguments: Sequence[str], chosen: Program) -> int:
    """Run the program `path` as `python path arguments...` does; returns its exit code.

    What it does not catch is printed with its traceback, without the lines of mldesk that led to it. Raises
    NotFound, InvalidInput when `path` is no program.
    """
    _check(path)
    _prepare(chosen)
    sys.argv = [str(path), *arguments]
    folder = str(path.resolve().parent)
    if sys.flags.safe_path:
        sys.path.insert(0, folder)
    else:
        sys.path[0] = folder
    try:
        _execute(path)
    except SystemExit as leaving:
        return _exit_code(leaving)
    except BaseException as error:  # noqa: BLE001 (whatever the program does not catch, as Python itself)
        return _report(error)
    return 0


def _check(path: Path) -> None:
    if path.suffix == ".ipynb":
        raise InvalidInput(
            "This is a notebook",
            str(path),
            "Save it as a script, or put `import mldesk.azureml` into its first cell.",
        )
    if path.is_dir():
        raise InvalidInput("This is a folder", str(path), "Name the program in it.")
    if not path.is_file():
        raise NotFound("There is no such program", str(path), "Check the path.")


def _prepare(chosen: Program) -> None:
    """Give this process and those it will start the names, and what was chosen."""
    os.environ[VARIABLE] = chosen.to_variable()
    after = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(program_site()), *([after] if after else [])])
    install()


def _execute(path: Path) -> None:
    name = str(path.absolute())
    loader = SourceFileLoader("__main__", name)
    main = ModuleType("__main__")
    main.__dict__.update(__file__=name, __loader__=loader, __builtins__=builtins, __cached__=None)
    content = loader.get_data(name)
    code: CodeType = compile(content, name, "exec", dont_inherit=True)
    _provide(main, ast.parse(content, name), path.name)
    sys.modules["__main__"] = main
    exec(code, main.__dict__)  # noqa: S102 (it is what the user asked for)


def _provide(main: ModuleType, tree: ast.Module, program: str) -> None:
    lacking = find_unimported(tree)
    for module in lacking.modules:
        importlib.import_module(module)
        tell_once(f"{program} uses {module} without importing it; it was imported.")
    for name, module in lacking.names.items():
        setattr(main, name, getattr(importlib.import_module(module), name))
        tell_once(f"{program} uses {name} before it is imported; it was taken from {module}.")


def _exit_code(leaving: SystemExit) -> int:
    if leaving.code is None:
        return 0
    if isinstance(leaving.code, int):
        return leaving.code
    with suppress(AttributeError, ValueError):  # a program may have closed it
        print(leaving.code, file=sys.stderr)  # noqa: T201
    return 1


def _report(error: BaseException) -> int:
    """Print what Python prints of an exception that nothing caught."""
    trace = _without_ours(error.__traceback__)
    interrupted = isinstance(error.__cause__, KeyboardInterrupt)  # while it waited for a run
    _shorten(error)
    with suppress(AttributeError, ValueError):  # a program may have closed the streams
        sys.stdout.flush()
    sys.excepthook(type(error), error.with_traceback(trace), trace)
    _tell_what_python_lacks(error)
    return INTERRUPTED if isinstance(error, KeyboardInterrupt) or interrupted else 1


def _tell_what_python_lacks(error: BaseException) -> None:
    """A program that imports what is not there is told which Python it runs in: not its user's own one."""
    if isinstance(error, ModuleNotFoundError) and error.name and error.name.partition(".")[0] != "azureml":
        tell_once(
            f"The program runs in mldesk's own Python, which has no {error.name}. Install its package there: "
            f"{sys.executable} -m pip install ..."
        )


def _without_ours(trace: TracebackType | None) -> TracebackType | None:
    """The traceback from the program's own first line on; None when none of its lines was executed."""
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    return trace


def _shorten(error: BaseException) -> None:
    """Let mldesk's errors, also those behind `error`, end where the program called mldesk."""
    link: BaseException | None = error
    while link is not None:
        if isinstance(link, MldeskError):
            _cut(link.__traceback__)
            link.__cause__, link.__suppress_context__ = None, True
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _cut(trace: TracebackType | None) -> None:
    """Let a traceback end where the program called mldesk: the error tells the rest."""
    last, own = None, f"{package()}{os.sep}"
    while trace is not None:
        if not trace.tb_frame.f_code.co_filename.startswith(own):
            last = trace
        trace = trace.tb_next
    if last is not None:
        last.tb_next = None
