"""Runs under stress: killed at random and at named moments, with pages that kill workers, and long ones."""
