"""The learned part: for each block the probability that it is main content."""
