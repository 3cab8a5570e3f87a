"""Fetch runs: which pages there are, each asked for once, kept as it came, and accounted for.

    lists -> leads (walk) -> books -> lanes, one a host (run) -> Fetcher -> store -> books -> report

The fetcher is handed in; this room decides what is asked and what is kept, never how.
"""
