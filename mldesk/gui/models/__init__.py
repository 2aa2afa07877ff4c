"""Item models: what tables and trees of the window are made of."""
