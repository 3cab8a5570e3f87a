"""Many pages at once: a folder run with its outputs and its report, and `clean_many` for programs.

What is promised: results in the order of the inputs, the same for any number of workers; a page that hangs, crashes or
eats the memory costs itself and no other; memory does not grow with the number of pages.
"""
