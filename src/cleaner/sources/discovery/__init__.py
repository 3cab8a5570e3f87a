"""Which pages there are: lists, sitemaps, feeds and section pages give addresses; a choice takes some of them.

Readers here know bytes, not the network: `walk` is handed the function that gets a list, and tests hand it a dict.
"""
