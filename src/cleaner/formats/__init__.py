"""The record and the ledger as bytes, and the JSON Schema that the records keep.

One form everywhere: one JSON object on one line, UTF-8, keys in schema order, LF at the end. The same line stands in a
file of its own, in JSON Lines and on stdout; only a person at a terminal who asked for one page gets it indented.
"""
