"""Presenting: the audience's window, the presenter's console, and the screens they are on."""
