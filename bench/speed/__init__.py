"""How fast the search answers, in the real window and without it; may import all of suunta."""
