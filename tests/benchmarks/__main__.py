"""Runs the benchmarks of this folder and prints one table: `python -m tests.benchmarks [NAME ...]`."""

import argparse
import importlib
import json
import platform
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

import psutil

from tests.benchmarks.compiled import use_compiled_modules


class Row(TypedDict):
    """One measured figure beside its floor (or peer) from the same run."""

    what: str
    value: float
    unit: str
    floor: float | None
    ratio: float | None
    target: str


def names() -> list[str]:
    """The benchmark files of this folder, by name without `bench_`."""
    return sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))


def measure(chosen: list[str]) -> Iterator[Row]:
    """Run the chosen benchmark files in turn and yield their rows as they come."""
    for name in chosen:
        module = importlib.import_module(f"tests.benchmarks.bench_{name}")
        yield from module.benchmarks()


def cell(number: float | None) -> str:
    """A figure with three significant digits, or a dash."""
    return "-" if number is None else f"{number:.3g}" if abs(number) < 1000 else f"{number:,.0f}"


def line(row: Row) -> str:
    """One row as text in columns."""
    value = f"{cell(row['value'])} {row['unit']}"
    return f"{row['what']:<62} {value:>14} {cell(row['floor']):>10} {cell(row['ratio']):>8}  {row['target']}"


def main() -> None:
    """Parse the names, measure, print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *names()], help="which benchmarks (all)")
    parser.add_argument("--json", action="store_true", help="print the rows as JSON")
    arguments = parser.parse_args()
    use_compiled_modules()
    rows = measure(arguments.names or names())
    if arguments.json:
        print(json.dumps(list(rows), indent=2))
        return
    cores, memory = psutil.cpu_count(), psutil.virtual_memory().total / 2**30
    print(f"{platform.system()}, {cores} cores, {memory:.0f} GiB, Python {platform.python_version()}")
    print(f"{'what':<62} {'measured':>14} {'floor':>10} {'ratio':>8}  target")
    for row in rows:
        print(line(row))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
