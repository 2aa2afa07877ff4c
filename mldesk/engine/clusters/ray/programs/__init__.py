"""Programs for a Python which has Ray, not for mldesk's: the bridge, and what runs on the nodes."""
