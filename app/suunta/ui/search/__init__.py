"""The search page and the search field: what was typed, what was found, and a look into it."""
