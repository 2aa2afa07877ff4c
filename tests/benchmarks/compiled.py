"""Has Python run from compiled modules, as an installed program does."""

import compileall
import sys
import tempfile
from pathlib import Path

import mldesk


def use_compiled_modules() -> None:
    """Compile ours now; those of others are compiled when they are first imported, and kept from then on."""
    sys.dont_write_bytecode = False
    sys.pycache_prefix = str(Path(tempfile.gettempdir()) / "mldesk-benchmarks-compiled")
    compileall.compile_dir(Path(mldesk.__file__).parent, quiet=1)
