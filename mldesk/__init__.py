"""mldesk: deep-learning experiments on your own machine; the public Python API, re-exported lazily."""

__version__ = "0.1.0"
