"""Bookmarks and notes: everything a person keeps, on one page."""
