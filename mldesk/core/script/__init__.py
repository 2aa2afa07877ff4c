"""What a training script is, found by reading it and never by running it: arguments, framework, imports."""

from .arguments import argument_values, check_arguments, with_values
from .facts import Import, Option, ScriptFacts, SyntaxProblem
from .folder import find_script, guess_data_option, inner_scripts, likeliest_script
from .imports import missing_imports, package_of
from .local_modules import local_modules
from .own_modules import with_own_modules
from .reading import read_script

__all__ = [
    "Import",
    "Option",
    "ScriptFacts",
    "SyntaxProblem",
    "argument_values",
    "check_arguments",
    "find_script",
    "guess_data_option",
    "inner_scripts",
    "likeliest_script",
    "local_modules",
    "missing_imports",
    "package_of",
    "read_script",
    "with_own_modules",
    "with_values",
]
