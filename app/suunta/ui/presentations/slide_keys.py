"""The keys of the editor of slides, in one place: the list, its buttons and the help share them."""

from __future__ import annotations

UP, DOWN = "Alt+Up", "Alt+Down"
DUPLICATE, HIDE, ADD = "Ctrl+D", "Ctrl+Shift+H", "Ins"
UNDO, REDO = "Ctrl+Z", "Ctrl+Shift+Z"
