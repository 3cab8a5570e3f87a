"""What became of a page, for a person to look at."""
