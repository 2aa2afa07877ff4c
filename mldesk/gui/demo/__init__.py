"""The demonstration: the real window led through the whole journey by itself, with a picture of each step."""
