"""What a preview says about the things it shows: how many, how large, how written, what was left out."""

from __future__ import annotations

import math
from collections.abc import Sequence

from mldesk.core.preview import (
    ArrayPreview,
    ImageFilesPreview,
    ImagePreview,
    Preview,
    TablePreview,
    TextPreview,
)
from mldesk.gui import formats
from mldesk.gui.translation import translate
from mldesk.gui.widgets.image_tiles import Tile


def _separators() -> dict[str, str]:
    """The words for what stands between the columns of a table."""
    return {
        ",": translate("Preview", "comma"),
        ";": translate("Preview", "semicolon"),
        "\t": translate("Preview", "tab"),
        "|": translate("Preview", "bar"),
    }


def pictures_text(found: Preview, tiles: Sequence[Tile], count: int | None) -> str:
    """Number, size and mode of images: "60,000 images of 28 × 28 pixels"; `count` when it is known by now."""
    if isinstance(found, ImagePreview | ImageFilesPreview) and count is None:
        count = found.count
    known = len(tiles) if count is None else count
    number = (
        formats.count(known)
        if count is not None
        else translate("Preview", "more than {count}").format(count=formats.count(known))
    )
    text = (
        translate("Preview", "{number} images") if known != 1 else translate("Preview", "1 image")
    ).format(number=number)
    sizes = {(tile.width, tile.height, tile.mode) for tile in tiles if tile.width}
    mode = ""
    if len(sizes) == 1:
        width, height, mode = next(iter(sizes))
        is_sample = isinstance(found, ImageFilesPreview) and known > len(tiles)
        size = (
            translate("Preview", "those shown of {width} × {height} pixels")
            if is_sample
            else translate("Preview", "of {width} × {height} pixels")
        )
        size = size.format(width=formats.count(width), height=formats.count(height))
        text = f"{text}, {size}" if is_sample else f"{text} {size}"
    bad = sum(bool(tile.problem) for tile in tiles)
    damaged = translate("Preview", "{count} cannot be shown").format(count=formats.count(bad)) if bad else ""
    return ", ".join(part for part in (text, mode, damaged) if part)


def table_text(table: TablePreview) -> str:
    """Rows and columns of a table: "more than 10,000 rows, 12 columns"."""
    if table.row_count is not None:
        rows = formats.count(table.row_count)
    else:
        rows = translate("Preview", "more than {count}").format(count=formats.count(table.rows_seen))
    columns = formats.count(table.column_count or len(table.columns))
    return translate("Preview", "{rows} rows, {columns} columns").format(rows=rows, columns=columns)


def table_note(table: TablePreview) -> str:
    """How a table is written, and what its types and missing values were taken from."""
    parts = [_counted(table), table.kind]
    if table.kind == "CSV":
        names = (
            translate("Preview", "with a header")
            if table.has_header
            else translate("Preview", "without a header")
        )
        parts += [_separators().get(table.separator, ""), names, table.encoding.upper()]
    if table.decimal_comma:
        parts.append(translate("Preview", "decimal comma"))
    if len(table.columns) < table.column_count:
        parts.append(
            translate("Preview", "the first {count} columns").format(count=formats.count(len(table.columns)))
        )
    return " · ".join(part for part in parts if part)


def _counted(table: TablePreview) -> str:
    """What types and missing values are taken from, when that is not simply all rows."""
    if table.complete:
        return ""
    rows = formats.count(table.rows_seen)
    if table.kind != "Parquet":
        return translate("Preview", "Types and missing values of the first {rows} rows").format(rows=rows)
    if all(number == table.row_count for number in table.missing_of):
        return translate("Preview", "Missing values of the whole file")
    return translate(
        "Preview", "Missing values of the whole file where it tells them, else of the first {rows} rows"
    ).format(rows=rows)


def text_note(text: TextPreview) -> tuple[str, str]:
    """How much of a text is shown, and how it is written."""
    parts = [text.encoding.upper()]
    if text.cut_lines:
        cut = (
            translate("Preview", "{count} long lines are cut")
            if text.cut_lines > 1
            else translate("Preview", "a long line is cut")
        )
        parts.append(cut.format(count=formats.count(text.cut_lines)))
    return "" if text.complete else translate("Preview", "the beginning"), " · ".join(parts)


def arrays_note(arrays: ArrayPreview) -> str:
    """Whether lowest and highest are those of all values."""
    for array in arrays.arrays:
        if array.range is not None and array.range.sampled < math.prod(array.shape):
            return translate(
                "Preview",
                "Lowest and highest of the values that were looked at: point at one to see how many",
            )
    return ""
