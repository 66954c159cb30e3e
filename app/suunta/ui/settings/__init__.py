"""The settings: what can be chosen, and what happens to the user's own data."""
