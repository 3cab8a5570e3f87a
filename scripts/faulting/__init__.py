"""What the fetcher does when servers misbehave, when URLs lead astray, and when hosts are many."""
