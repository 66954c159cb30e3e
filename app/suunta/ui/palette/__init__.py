"""The command palette: every command and page by a few letters of its name."""
