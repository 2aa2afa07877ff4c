"""Downloads from web addresses: resumed, checked, tried again, and helped out by mirrors of famous sets."""

from .fetching import Fetched, check_sha256, fetch_url
from .patience import Patience

__all__ = ["Fetched", "Patience", "check_sha256", "fetch_url"]
