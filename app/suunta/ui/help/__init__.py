"""Help: every shortcut, how to search, where the user's work is, and what this program is."""
