"""A news site of our own making, served on 127.0.0.1."""
