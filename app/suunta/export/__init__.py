"""The knowledge in the forms that other programs read."""
