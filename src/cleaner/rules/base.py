"""What a rule is.

A rule names one kind of boilerplate (or of line to lift) and carries its evidence: why such lines get into a
page, lines that must go, and the nearest lines that a journalist could really write, which must stay.
It looks at one block, returns yes or no, remembers nothing.
"""
