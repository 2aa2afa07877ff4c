"""Runs inside of an image, by its own Python (3.6 or newer): prints which Python it is and what it has."""

PROBE = """
import json, os, platform, sys
packages = {}
try:
    from importlib import metadata
    for found in metadata.distributions():
        name = found.metadata["Name"]
        if name:
            packages.setdefault(name, found.version)
except ImportError:
    try:
        import pkg_resources
        for found in pkg_resources.working_set:
            packages.setdefault(found.project_name, found.version)
    except ImportError:
        pass
print(json.dumps({
    "executable": sys.executable,
    "version": platform.python_version(),
    "machine": platform.machine(),
    "packages": packages,
}))
"""

HOLD = """
import os, sys
os.makedirs(sys.argv[1], exist_ok=True)
count = int(sys.stdin.buffer.readline())
if count:
    with open(sys.argv[2], "wb") as file:
        file.write(sys.stdin.buffer.read(count))
print("ready", flush=True)
sys.stdin.buffer.read()
"""
"""Holds the container of a build until its stdin is closed, which a killed engine does, too."""
