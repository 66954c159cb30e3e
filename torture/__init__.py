"""Treat the user's data as badly as the world does: `make torture`."""
