"""Inputs that break tools: a whole corpus of them as one folder run, and shapes that grow."""
