"""Charts of metrics: pure parts (smoothing, downsampling, axes, grouping) and the widgets that draw them."""
