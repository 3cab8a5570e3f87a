"""Pages from the web: polite, bounded, and only from where the public web is.

The only room that opens a connection. httpx speaks HTTP (`client`); what is asked, how much is read and when it is
enough is decided here, because a client's defaults trust the server. `fetcher` is the table of contents.
"""
