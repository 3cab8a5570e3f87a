"""How well and how fast pages are cleaned, next to other tools, on corpora that lie outside the project."""
