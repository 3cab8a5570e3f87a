"""Lines that must not be broken without a test that says so."""
