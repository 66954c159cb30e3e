"""Presentations: the decks that come with the program, and the ones a person makes."""
