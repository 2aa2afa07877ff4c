"""One module per panel of the window; each is imported when its panel is first opened."""
