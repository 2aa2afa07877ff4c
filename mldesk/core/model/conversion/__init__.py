"""Conversions of models to other formats: each is a run, which also checks that the result agrees."""

from .formats import FORMATS, ExportFormat, conversion_warnings, possible_formats
from .planning import conversion_config
from .results import Agreement, Conversion, collect_conversion, convert_model, find_conversion

__all__ = [
    "FORMATS",
    "Agreement",
    "Conversion",
    "ExportFormat",
    "collect_conversion",
    "conversion_config",
    "conversion_warnings",
    "convert_model",
    "find_conversion",
    "possible_formats",
]
