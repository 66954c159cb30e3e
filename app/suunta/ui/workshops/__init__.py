"""Workshops: what a room votes, says and agrees to do is typed here while it happens."""
