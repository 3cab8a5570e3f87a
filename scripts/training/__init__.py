"""From the corpora to the tagger's weights: see run.py."""
