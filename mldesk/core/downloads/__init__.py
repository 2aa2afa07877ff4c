"""Downloads from web addresses: resumed, checked, tried again, and helped out by mirrors of famous sets."""

from .fetching import Fetched, fetch_url
from .patience import Patience

__all__ = ["Fetched", "Patience", "fetch_url"]
