"""What a script does with the help of its own modules: those that it imports from its folder."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from .distributed import read_distributed_of
from .facts import ScriptFacts
from .reading import Module, read_module

_most = 300
"""So many modules are read at most: no training has more of its own, and a heap of files takes seconds."""


def with_own_modules(facts: ScriptFacts, folder: Path) -> ScriptFacts:
    """The facts of a script, `distributed` among them being what it does together with its own modules.

    `folder` holds these. Nothing is run; what cannot be read imports nothing.
    """
    try:
        script = facts.path.relative_to(folder)
    except ValueError:
        return facts
    if facts.syntax_error is not None or not _may_have_own(facts, folder, script):
        return facts
    modules = own_modules(folder, script)
    if len(modules) < 2:
        return facts
    return replace(facts, distributed=read_distributed_of(modules))


def _may_have_own(facts: ScriptFacts, folder: Path, script: Path) -> bool:
    places = {folder, (folder / script).parent}
    names = {found.top_level for found in facts.imports}
    return any((at / f"{name}.py").is_file() or (at / name).is_dir() for at in places for name in names)


def own_modules(folder: Path, script: Path) -> dict[str, Module]:
    """The script and the modules in `folder` that it needs, by path relative to the folder; "" is the script.

    Of a package only what is imported of it is read.
    """
    places = tuple(dict.fromkeys((script.parent, Path())))
    found: dict[str, Module] = {}
    seen, pending = {script}, [script]
    while pending and len(found) < _most:
        path = pending.pop(0)
        module = read_module(folder / path)
        if module is None:
            continue
        found["" if path == script else path.as_posix()] = module
        for name in _imported(module.tree, path):
            for place in places:
                for file in _files(folder, place, name):
                    if file not in seen:
                        seen.add(file)
                        pending.append(file)
    return found


def _imported(tree: ast.Module, path: Path) -> Iterator[str]:
    """The full names of what a module may import: `a.b` and `a.b.c` of `from a.b import c`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _base(node, path)
            if base is not None:
                yield base
                yield from (f"{base}.{alias.name}" for alias in node.names if alias.name != "*")


def _base(node: ast.ImportFrom, path: Path) -> str | None:
    """What a `from` names, a relative one by its full name; None where that leads out of the folder."""
    if not node.level:
        return node.module
    if node.level >= len(path.parts):
        return None
    return ".".join((*path.parts[: -node.level], *(node.module or "").split("."))).strip(".")


def _files(folder: Path, place: Path, name: str) -> Iterator[Path]:
    """The files that importing a module by its full name runs: packages on the way to it, then itself."""
    at = place
    for part in name.split(".") if name else ():
        at = at / part
        for file in (at / "__init__.py", at.with_name(f"{part}.py")):
            if (folder / file).is_file():
                yield file
