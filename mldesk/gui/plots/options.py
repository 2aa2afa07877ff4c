"""What the user chose for all charts of a page: axis, smoothing, scale, outliers; kept between starts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from mldesk.gui.plots.axes import Horizontal
from mldesk.gui.plots.smoothing import MAXIMUM_WEIGHT
from mldesk.gui.preferences import preferences


@dataclass(frozen=True)
class ChartOptions:
    """How curves are drawn; `smoothing` is 0 to 0.99."""

    horizontal: Horizontal = Horizontal.EPOCH
    smoothing: float = 0.0
    log_y: bool = False
    ignore_outliers: bool = True
    log_x: bool = False

    def changed(self, **values: Any) -> ChartOptions:
        """The same options with some of them replaced."""
        return replace(self, **values)


def load_options() -> ChartOptions:
    """The options as they were left; what is missing or garbled is as at the first start."""
    kept = preferences()
    default = ChartOptions()
    horizontal = str(kept.value("charts/horizontal", default.horizontal.value))
    try:
        smoothing = float(str(kept.value("charts/smoothing", default.smoothing)))
    except ValueError:
        smoothing = default.smoothing
    return ChartOptions(
        Horizontal(horizontal) if horizontal in list(Horizontal) else default.horizontal,
        min(max(smoothing, 0.0), MAXIMUM_WEIGHT),
        str(kept.value("charts/log_y", default.log_y)).lower() == "true",
        str(kept.value("charts/ignore_outliers", default.ignore_outliers)).lower() == "true",
        str(kept.value("charts/log_x", default.log_x)).lower() == "true",
    )


def save_options(options: ChartOptions) -> None:
    """Keep the options for the next start."""
    kept = preferences()
    kept.setValue("charts/horizontal", options.horizontal.value)
    kept.setValue("charts/smoothing", options.smoothing)
    kept.setValue("charts/log_y", options.log_y)
    kept.setValue("charts/ignore_outliers", options.ignore_outliers)
    kept.setValue("charts/log_x", options.log_x)
